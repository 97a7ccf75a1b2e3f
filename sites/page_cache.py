"""Whole pages of a site, kept until something on that site changes and never longer than a minute."""

from collections.abc import Callable

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import GZipMiddleware, re_accepts_gzip
from django.utils import timezone
from django.utils.cache import (
    get_cache_key,
    get_conditional_response,
    has_vary_header,
    learn_cache_key,
)

from sites.models import Wijksite
from sites.requests import SiteRequest

ALIAS = "pages"
# Pages, the lists that programs read (calendars and newsreaders come back all day), and paper: what a whole table of
# neighbours opens from one QR code.
KINDS = (
    *("text/html", "text/calendar", "text/csv"),
    *("application/json", "application/rss+xml", "application/pdf"),
)
# What no public page says of itself: that it is of one visitor.
PERSONAL = ("private", "no-store", "no-cache")


class PageCacheMiddleware:
    """
    Answers with a page that lies ready, in the one query that HostMiddleware did already.

    Django's own cache of whole pages knows only time: who says that something is off would wait for it. Here the
    versions of the site are part of the key, so that the first visitor after a change gets a new page. What depends on
    the clock alone (an activity that has ended) may be PAGE_CACHE_SECONDS late, and is never of another day.

    It lies ready as it is sent: compressed for who reads that, which is nearly everybody. A calendar of a whole town is
    a thirtieth of itself then, on the disk and over a slow line. These pages hold no secret that its length could give
    away.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.gzip = GZipMiddleware(get_response)

    def __call__(self, request: SiteRequest) -> HttpResponse:
        if not may_be_kept(request):
            return self.get_response(request)
        request.META["HTTP_ACCEPT_ENCODING"] = accepted_encoding(request)
        cache, prefix = caches[ALIAS], key_prefix(request.wijksite)
        key = get_cache_key(request, prefix, cache=cache)
        kept: HttpResponse | None = cache.get(key) if key else None
        if kept is not None:
            # Who has this very file already hears only that.
            return get_conditional_response(request, kept.get("ETag"), response=kept) or kept
        response = self.get_response(request)
        if is_for_everybody(response):
            # In place: it gives the same response back.
            self.gzip.process_response(request, response)
            seconds = settings.PAGE_CACHE_SECONDS
            cache.set(learn_cache_key(request, response, seconds, prefix, cache), response, seconds)
        return response


def may_be_kept(request: SiteRequest) -> bool:
    """Only what anybody may read on a site that is open; a preview of an editor is an inner request."""
    return bool(
        settings.PAGE_CACHE_SECONDS
        and request.method == "GET"
        and request.wijksite is not None
        and request.wijksite.status == Wijksite.Status.OPEN
        and not getattr(request, "is_dummy", False)
    )


def accepted_encoding(request: HttpRequest) -> str:
    """Each browser names its encodings in another way and order; all that matters is whether gzip is among them."""
    return "gzip" if re_accepts_gzip.search(request.META.get("HTTP_ACCEPT_ENCODING", "")) else ""


def key_prefix(wijksite: Wijksite) -> str:
    """Another one after each change of what visitors see on this site, and each day."""
    day = timezone.localdate().isoformat()
    return f"{wijksite.pk}.{wijksite.inhoud_versie}.{wijksite.instellingen_versie}.{day}"


def is_for_everybody(response: HttpResponse) -> bool:
    control = response.get("Cache-Control", "")
    return (
        response.status_code == 200
        and not response.streaming
        and response.get("Content-Type", "").startswith(KINDS)
        and not response.cookies
        and not has_vary_header(response, "Cookie")
        and not any(word in control for word in PERSONAL)
    )
