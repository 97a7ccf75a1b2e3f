"""What pages about a theme or a wijk have in common: what is on this week, and which organisations there are."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from evenementen.agenda import momentregels, start_of
from evenementen.search import SOORT as ACTIVITEIT
from home.live_lists import has_kind
from organisaties.search import SOORT as ORGANISATIE
from search.addresses import ListAddress
from search.forms import SearchForm
from search.query import SearchQuery
from search.service import overview, search
from sites.models import Wijksite

DAYS = 7
MOMENTS = 12


def week_and_organisations(
    site: Wijksite, query: SearchQuery, form: SearchForm, address: ListAddress
) -> dict[str, Any]:
    """`momenten`, `organisaties` and `resultaat`, under the same filters; nothing of what the site does not show."""
    activities = query.with_only("type", ACTIVITEIT)
    moments = []
    if has_kind(site, ACTIVITEIT):
        end_of_week = start_of(timezone.localdate() + timedelta(days=DAYS))
        moments = momentregels(activities, timezone.now(), end_of_week, limit=MOMENTS)
    if has_kind(site, ORGANISATIE):
        result = search(query.altijd().with_only("type", ORGANISATIE), form, address)
    else:
        result = overview(activities, form, address)
    return {"momenten": moments, "organisaties": result.hits, "resultaat": result}
