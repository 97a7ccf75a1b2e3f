"""Which activities belong to a campaign, asked in the words of every other list."""

from dataclasses import replace

from django.conf import settings

from evenementen.agenda import moments_of
from evenementen.models import CampagnePage, Moment
from evenementen.selection import MomentFilter, start_of
from search.query import Keuze, SearchQuery
from search.when import Wanneer


def choice_of(page: CampagnePage) -> Keuze:
    """Of a page in the main language; two queries."""
    return Keuze(
        themas=tuple(sorted(theme.slug for theme in page.themas.all())),
        paginas=tuple(sorted(activity.pk for activity in page.activiteiten.all())),
    )


def of_campaign(page: CampagnePage, query: SearchQuery) -> SearchQuery:
    """What a visitor asks, within the campaign; `page` in the main language."""
    return replace(
        query.with_only("type", "activiteit"),
        keuze=choice_of(page),
        wanneer=query.wanneer.within(page.begin, page.einde),
    )


def number_held(page: CampagnePage, site_id: int) -> int:
    """How many activities were on in its days, also those that are over by now."""
    query = SearchQuery((site_id,), settings.LANGUAGE_CODE, ook_voorbij=True)
    wanted = MomentFilter(Wanneer(van=page.begin, tot=page.einde), start_of(page.begin))
    held = moments_of(of_campaign(page, query), wanted).exclude(status=Moment.Status.GAAT_NIET_DOOR)
    return held.order_by().values("pagina_id").distinct().count()
