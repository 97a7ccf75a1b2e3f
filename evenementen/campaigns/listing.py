"""Which activities belong to a campaign, asked in the words of every other list."""

from dataclasses import replace

from django.conf import settings
from django.core.cache import cache

from evenementen.agenda import moments_of
from evenementen.models import CampagnePage, Moment
from evenementen.selection import MomentFilter, start_of
from search.query import Keuze, SearchQuery
from search.when import Wanneer
from sites.models import Wijksite

SECONDS_KEPT = 3600


def choice_of(page: CampagnePage) -> Keuze:
    """Of a page in the main language; two queries."""
    return Keuze(
        themas=tuple(sorted(theme.slug for theme in page.themas.all())),
        paginas=tuple(sorted(activity.pk for activity in page.activiteiten.all())),
    )


def known_choice(page: CampagnePage, wijksite: Wijksite) -> Keuze:
    """The same of a page as visitors have it. No query once it is known."""
    # Publishing raises the version, so what is kept is never older than the site.
    key = f"campagne-keuze-{page.pk}-{wijksite.inhoud_versie}"
    return cache.get_or_set(key, lambda: choice_of(page), SECONDS_KEPT) or Keuze()


def of_campaign(page: CampagnePage, query: SearchQuery, keuze: Keuze | None = None) -> SearchQuery:
    """What a visitor asks, within the campaign; `page` in the main language, `keuze` when it is known."""
    return replace(
        query.with_only("type", "activiteit"),
        keuze=keuze or choice_of(page),
        wanneer=query.wanneer.within(page.begin, page.einde),
    )


def number_held(page: CampagnePage, site_id: int, keuze: Keuze) -> int:
    """How many activities were on in its days, also those that are over by now."""
    query = SearchQuery((site_id,), settings.LANGUAGE_CODE, ook_voorbij=True)
    wanted = MomentFilter(Wanneer(van=page.begin, tot=page.einde), start_of(page.begin))
    held = moments_of(of_campaign(page, query, keuze), wanted).exclude(status=Moment.Status.GAAT_NIET_DOOR)
    return held.order_by().values("pagina_id").distinct().count()
