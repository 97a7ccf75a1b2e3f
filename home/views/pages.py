from typing import Any

from django.db.models import prefetch_related_objects
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import get_language

from cms.page_views import page_view
from evenementen.off_today import off_on
from home.blocks import pictures_in
from home.jsonld import breadcrumbs_jsonld, website_jsonld
from home.live_lists import has_lists, newest_organisations, today_and_tomorrow
from home.models import ContentPage, HomePage, ThemasPage
from home.wijken import site_wijken
from sites.models import Wijksite
from sites.requests import SiteRequest
from sites.themas import SiteThemas

# What one sees without scrolling far: three rows of two on a wide screen.
SHOWN = 6


@page_view(HomePage)
def front_page(request: SiteRequest, page: HomePage) -> HttpResponse:
    context = page.get_context(request)
    prefetch_renditions(page.blokken)
    if request.wijksite is not None:
        context |= front_page_parts(request.wijksite)
    return TemplateResponse(request, page.template, context)


def front_page_parts(site: Wijksite) -> dict[str, Any]:
    """The parts that keep themselves up to date; six queries, however much the site has; now and then seven."""
    return {
        "themas": SiteThemas.load(site, get_language()).hoofd if has_lists(site) else [],
        "wijken": site_wijken(site),
        "vandaag_en_morgen": today_and_tomorrow(site, SHOWN),
        "niet_door_vandaag": off_on(site, timezone.localdate()),
        "nieuw": newest_organisations(site, SHOWN),
        "jsonld": website_jsonld(site),
    }


@page_view(ContentPage)
def content_page(request: SiteRequest, page: ContentPage) -> HttpResponse:
    context = page.get_context(request)
    prefetch_renditions(page.inhoud)
    if request.wijksite is not None:
        context["jsonld"] = breadcrumbs_jsonld(request.wijksite, [(page.title, request.path)])
    return TemplateResponse(request, page.template, context)


@page_view(ThemasPage)
def themas_page(request: SiteRequest, page: ThemasPage) -> HttpResponse:
    context = page.get_context(request)
    site = request.wijksite
    if site is not None:
        context["jsonld"] = breadcrumbs_jsonld(site, [(page.title, request.path)])
        if has_lists(site):
            themas = SiteThemas.load(site, get_language())
            context["themas"] = [(thema, themas.subthemas(thema.slug)) for thema in themas.hoofd]
    return TemplateResponse(request, page.template, context)


def prefetch_renditions(stream: Any) -> None:
    """The sizes of all pictures of a page in one query."""
    prefetch_related_objects(list(pictures_in(stream)), "renditions")
