"""Whose activities they are: the organisations among which a visitor may choose, and the one that a name means."""

from dataclasses import dataclass, replace
from hashlib import sha256

from django.core.cache import cache
from django.db.models import Count, QuerySet, Value
from django.db.models.functions import Length, Substr
from wagtail.models import Page

from search.analysis import sort_key
from search.counting import is_long
from search.engines.database import documents
from search.forms import ORGANISATIE
from search.models import SearchDocument
from search.query import Onder, SearchQuery
from sites.models import Wijksite

# More than one reads through; who is looking for another types its name.
OFFERED = 12
# The counts of what is over go down by themselves in this time.
SECONDS_KEPT = 300
LONG_KEPT = 60


@dataclass(frozen=True)
class Organisator:
    """An organisation with the number of its activities on the list."""

    pagina_id: int
    naam: str
    aantal: int
    gekozen: bool = False


def organisers(wijksite: Wijksite, query: SearchQuery, number: int) -> list[Organisator]:
    """
    Those with the most activities that match, by name, each counted as if none was chosen; and the chosen one.

    `number` is how many activities the list has now. One query for their names; the numbers, known for a while, take
    another, and of a list with words two.
    """
    anyones = replace(query, onder=None, pagina=1)
    state = sha256(repr(anyones).encode()).hexdigest()
    # Whatever changes on the site raises the version. Of a long list the busiest stay the busiest for a minute.
    version, seconds = ("lang", LONG_KEPT) if is_long(number) else (wijksite.inhoud_versie, SECONDS_KEPT)
    key = f"organisatoren-{wijksite.pk}-{version}-{state}"
    numbers = cache.get_or_set(key, lambda: busiest(anyones), seconds) or {}
    chosen = query.onder
    rows = shown(anyones.site_ids, anyones.taal).filter(pagina__path__in=numbers)
    found = [
        Organisator(pk, title, numbers[path])
        for pk, title, path in rows.values_list("pagina_id", "titel", "pagina__path")
    ]
    if chosen is None:
        return found
    others = [row for row in found if row.pagina_id != chosen.pagina_id]
    return [Organisator(chosen.pagina_id, chosen.naam, number, gekozen=True), *others]


def shown(site_ids: tuple[int, ...], taal: str) -> QuerySet[SearchDocument]:
    """The organisations that sites show, by name."""
    rows = SearchDocument.objects.filter(site_id__in=site_ids, taal=taal, soort=ORGANISATIE)
    return rows.order_by("sorteertitel", "pk")


def busiest(query: SearchQuery) -> dict[str, int]:
    """Path of the organisation → number. An activity stands right under it; one under the agenda is nobody's."""
    here = shown(query.site_ids, query.taal)
    above = Substr("pagina__path", Value(1), Length("pagina__path") - Page.steplen)
    counted = (
        documents(query)
        .order_by()
        .annotate(above=above)
        .filter(above__in=here.order_by().values("pagina__path"))
        .values_list("above")
        .annotate(number=Count("pk"))
        .order_by("-number", "above")
    )
    return dict(counted[:OFFERED])


def named(text: str, site_ids: tuple[int, ...], taal: str) -> list[Onder]:
    """
    The organisations with these words in their name, capitals and accents aside, at most OFFERED + 1; one query.

    Only the one whose name it is, when there is one: "Pier" is not "Pier 80".
    """
    wanted = sort_key(text)
    rows = shown(site_ids, taal).filter(sorteertitel__contains=wanted)
    found = list(rows.values_list("pagina_id", "titel", "pagina__path", "sorteertitel")[: OFFERED + 1])
    whole = [row for row in found if row[3] == wanted]
    return [Onder(*row[:3]) for row in (whole if len(whole) == 1 else found)]
