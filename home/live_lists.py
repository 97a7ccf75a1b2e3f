"""Short lists of what the site has to offer, for the front page and for the pages of editors."""

from datetime import datetime, timedelta

from django.db.models import F
from django.utils import timezone
from django.utils.translation import get_language

from evenementen.agenda import momentregels, start_of
from evenementen.search import SOORT as ACTIVITEIT
from organisaties.search import SOORT as ORGANISATIE
from search.engines.database import documents
from search.models import SearchDocument
from search.query import SearchQuery
from search.result import Hit, MomentRegel
from search.service import hits_of
from sites.kinds import all_kinds, get_kind
from sites.models import Wijksite


def has_kind(site: Wijksite, soort: str) -> bool:
    """Whether the site shows this kind at all."""
    return site.heeft_module(get_kind(soort).module)


def has_lists(site: Wijksite) -> bool:
    """Whether there is anything that a theme or a wijk could gather."""
    return any(site.heeft_module(kind.module) for kind in all_kinds())


def query_for(site: Wijksite, soort: str = "", thema: str = "") -> SearchQuery:
    facets: dict[str, tuple[str, ...]] = {"type": (soort,)} if soort else {}
    if thema:
        facets["thema"] = (thema,)
    return SearchQuery(site_ids=(site.site_id,), taal=get_language(), facetten=facets)


def coming_moments(
    site: Wijksite, number: int, thema: str = "", until: datetime | None = None
) -> list[MomentRegel]:
    """What is on from now, until a time when that is given; one query, none without an agenda."""
    if not has_kind(site, ACTIVITEIT):
        return []
    return momentregels(query_for(site, ACTIVITEIT, thema), timezone.now(), until, limit=number)


def today_and_tomorrow(site: Wijksite, number: int) -> list[MomentRegel]:
    """Half of each, or more of the one when the other has less; two queries, none without an agenda."""
    if not has_kind(site, ACTIVITEIT):
        return []
    query = query_for(site, ACTIVITEIT)
    tomorrow = start_of(timezone.localdate() + timedelta(days=1))
    later = momentregels(query, tomorrow, tomorrow + timedelta(days=1), limit=number)
    later = [line for line in later if line.begin >= tomorrow]
    now = momentregels(query, timezone.now(), tomorrow, limit=number)
    of_today = max(number // 2, number - len(later))
    return [*now[:of_today], *later][:number]


def organisations(site: Wijksite, number: int, thema: str = "") -> list[Hit]:
    """Those that were checked last come first; one query, none without a guide."""
    if not has_kind(site, ORGANISATIE):
        return []
    query = query_for(site, ORGANISATIE, thema)
    rows = documents(query).order_by(F("nagekeken_op").desc(nulls_last=True), "sorteertitel", "pk")
    return hits_of(rows[:number], query)


def newest_organisations(site: Wijksite, number: int) -> list[Hit]:
    """One query, none without a guide."""
    if not has_kind(site, ORGANISATIE):
        return []
    query = query_for(site, ORGANISATIE)
    rows = SearchDocument.objects.filter(site_id=site.site_id, taal=query.taal, soort=ORGANISATIE)
    return hits_of(rows.order_by(F("gepubliceerd_op").desc(nulls_last=True), "-pk")[:number], query)
