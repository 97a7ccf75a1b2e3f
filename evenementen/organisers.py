"""Whose activities they are: the organisations among which a visitor may choose, and the one that a name means."""

from dataclasses import dataclass, replace
from hashlib import sha256

from django.core.cache import cache
from django.db.models import Count, QuerySet, Value
from django.db.models.functions import Length, Substr
from wagtail.models import Page

from search.analysis import sort_key
from search.engines.database import documents
from search.forms import ORGANISATIE
from search.models import SearchDocument
from search.number_lag import is_long
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

    `number` is how many activities the list has now. No query once they are known, else three with words and two
    without; on a long list always one for the names.
    """
    anyones = replace(query, onder=None, pagina=1)
    found = busiest_of_long_list(anyones) if is_long(number) else busiest_now(wijksite, anyones)
    chosen = query.onder
    if chosen is None:
        return found
    others = [row for row in found if row.pagina_id != chosen.pagina_id]
    return [Organisator(chosen.pagina_id, chosen.naam, number, gekozen=True), *others]


def busiest_now(wijksite: Wijksite, query: SearchQuery) -> list[Organisator]:
    # Whatever changes on the site raises the version.
    key = f"organisatoren-{wijksite.pk}-{wijksite.inhoud_versie}-{state(query)}"
    return cache.get_or_set(key, lambda: with_names(query, busiest(query)), SECONDS_KEPT) or []


def busiest_of_long_list(query: SearchQuery) -> list[Organisator]:
    """The busiest stay so for a minute; the name of one that was taken off line does not."""
    numbers = cache.get_or_set(f"organisatoren-{state(query)}", lambda: busiest(query), LONG_KEPT)
    return with_names(query, numbers or {})


def state(query: SearchQuery) -> str:
    return sha256(repr(query).encode()).hexdigest()


def with_names(query: SearchQuery, numbers: dict[str, int]) -> list[Organisator]:
    """`numbers` by path, of those that are shown now; one query."""
    rows = shown(query.site_ids, query.taal).filter(pagina__path__in=numbers)
    found = rows.values_list("pagina_id", "titel", "pagina__path")
    return [Organisator(pk, title, numbers[path]) for pk, title, path in found]


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
