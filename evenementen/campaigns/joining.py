"""To which campaigns an activity belongs, for its own page."""

from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from evenementen.activity import MOMENTS_SHOWN, Activiteit
from evenementen.agenda import start_of
from evenementen.campaigns.listing import SECONDS_KEPT, choice_of
from evenementen.models import CampagnePage, Moment
from evenementen.selection import end_of
from search.query import Keuze
from sites.models import Wijksite
from sites.translated_text import translated_pages
from sites.tree import language_prefix, path_in_site, subtree


@dataclass(frozen=True)
class CampagneLink:
    """`taal`: in which language the title is."""

    titel: str
    url: str
    taal: str
    begin: date
    einde: date
    keuze: Keuze


def coming_campaigns(wijksite: Wijksite, language: str) -> list[CampagneLink]:
    """Those of the site that are on or to come, the nearest first. No query once they are known."""
    today = timezone.localdate()
    # Publishing raises the version, so what is kept is never older than the site.
    key = f"campagnes-{wijksite.pk}-{wijksite.inhoud_versie}-{today}-{language}"
    found = cache.get(key)
    if found is None:
        found = list(read_campaigns(wijksite, language, today))
        cache.set(key, found, SECONDS_KEPT)
    return found


def read_campaigns(wijksite: Wijksite, language: str, today: date) -> list[CampagneLink]:
    pages = list(
        CampagnePage.objects.visible()
        .filter(subtree(wijksite.site.root_page.path))
        .niet_voorbij(today)
        .prefetch_related("themas", "activiteiten")
        .order_by("begin", "path")
    )
    texts = translated_pages(CampagnePage, [page.pk for page in pages], language)
    return [
        CampagneLink(
            titel=(text := texts.get(page.translation_key, page)).title,
            url=language_prefix(language) + path_in_site(text),
            taal=settings.LANGUAGE_CODE if text is page else language,
            begin=page.begin,
            einde=page.einde,
            keuze=choice_of(page),
        )
        for page in pages
    ]


def campaigns_of(activity: Activiteit, wijksite: Wijksite, language: str) -> list[CampagneLink]:
    """Those that it is a part of: chosen by theme or by hand, and on in those days."""
    themes = {slug for theme in activity.themas for slug in (theme.slug, theme.ouder) if slug}
    return [
        campaign
        for campaign in coming_campaigns(wijksite, language)
        if (activity.page.pk in campaign.keuze.paginas or themes.intersection(campaign.keuze.themas))
        and is_on(activity, campaign)
    ]


def is_on(activity: Activiteit, campaign: CampagneLink) -> bool:
    shown = any(
        moment.begin.date() <= campaign.einde and (moment.einde or moment.begin).date() >= campaign.begin
        for moment in activity.momenten
    )
    if shown or len(activity.momenten) < MOMENTS_SHOWN:
        return shown
    # Held so often that the days of the campaign are not among the dates that its page names.
    held = Moment.objects.filter(
        pagina=activity.page, begin__lt=end_of(campaign.einde), eindigt__gt=start_of(campaign.begin)
    )
    return held.exists()
