"""Which site a request is for, and in which language it is answered."""

import base64
import binascii
import hashlib
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.http.request import split_domain_port
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.shortcuts import render
from django.urls import set_urlconf
from django.utils import translation
from django.utils.cache import patch_cache_control
from wagtail.contrib.redirects.middleware import RedirectMiddleware as WagtailRedirectMiddleware
from wagtail.models import Site

from sites.hosts import other_spelling
from sites.kept import site_on_host
from sites.models import Wijksite
from sites.module_pages import switched_off_views
from sites.requests import SiteRequest, is_platform

PASSWORD_SECONDS = 600
ADMIN_PATH = "/beheer/"
# For a program that shows something of a site all day: that it is we who say that it stopped, and no server on the way.
STATUS_HEADER = "X-Website-Status"


class HostMiddleware:
    """
    Two kinds of host: the platform's own (portal, login, admin) and those of the sites.

    Sets `request.is_platform` and `request.wijksite` (None on the platform), and Wagtail's own notion of the
    site, in one query or two. An unknown host gets a 404 and never another site's pages.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: SiteRequest) -> HttpResponse:
        host = split_domain_port(request.get_host())[0]
        request.is_platform = host == settings.PLATFORM_HOST
        request.wijksite = None  # type: ignore[assignment]
        request._wagtail_site = None
        if request.is_platform:
            return self.get_response(request)
        wijksite = site_on_host(host)
        if wijksite is None:
            return moved(request, host) or platform_page(request, "sites/onbekend.html", 404)
        request.wijksite = wijksite
        request._wagtail_site = wijksite.site
        request.urlconf = settings.SITE_URLCONF
        setattr(request, Wijksite.get_cache_attr_name(), wijksite)
        if wijksite.status == Wijksite.Status.GESTOPT:
            stopped = platform_page(request, "sites/gestopt.html", 410, wijksite=wijksite)
            stopped[STATUS_HEADER] = Wijksite.Status.GESTOPT.value
            return stopped
        # An editor's preview comes through here as an inner request: the admin allowed it already, and nobody
        # resolves its address.
        is_inner = getattr(request, "is_dummy", False)
        if is_inner:
            set_urlconf(request.urlconf)
        building = wijksite.status == Wijksite.Status.IN_AANBOUW and not is_inner
        if building and not knows_password(request, wijksite):
            response = platform_page(request, "sites/aanbouw.html", 401, wijksite=wijksite)
            response["WWW-Authenticate"] = f'Basic realm="{wijksite.site.hostname}", charset="UTF-8"'
            return response
        response = self.get_response(request)
        if not wijksite.is_vindbaar:
            response["X-Robots-Tag"] = "noindex"
        if building:
            patch_cache_control(response, private=True)
        return response

    def process_view(self, request: SiteRequest, view: Callable, args: Any, kwargs: dict[str, Any]) -> None:
        """A view of a module that is off is not there."""
        if request.wijksite is None or request.resolver_match is None:
            return
        if request.resolver_match.view_name in switched_off_views(request.wijksite.uitgezette_modules):
            raise Http404


def moved(request: HttpRequest, host: str) -> HttpResponse | None:
    """Who types "www." before the address of a site or of the platform, or leaves it out, gets there all the same."""
    other = other_spelling(host)
    if other == settings.PLATFORM_HOST:
        return HttpResponsePermanentRedirect(settings.WAGTAILADMIN_BASE_URL + request.get_full_path())
    site = Site.objects.filter(hostname=other, wijksite__isnull=False).first()
    return HttpResponsePermanentRedirect(site.root_url + request.get_full_path()) if site else None


def platform_page(
    request: HttpRequest, template: str, status: int, wijksite: Wijksite | None = None
) -> HttpResponse:
    """A page that needs no menu, no session and no site."""
    with translation.override(settings.LANGUAGE_CODE):
        context = {"platform_url": settings.WAGTAILADMIN_BASE_URL, "gesloten_site": wijksite}
        response = render(request, template, context, status=status)
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


def knows_password(request: HttpRequest, wijksite: Wijksite) -> bool:
    """HTTP Basic, so that no cookie is needed; any user name will do."""
    scheme, _space, encoded = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return False
    try:
        _user, _colon, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return False
    # Hashing a password takes a tenth of a second on purpose; once in a while is enough.
    key = "toegang-" + hashlib.sha256(f"{wijksite.toegang}\0{password}".encode()).hexdigest()
    if cache.get(key):
        return True
    if not wijksite.check_wachtwoord(password):
        return False
    cache.set(key, True, PASSWORD_SECONDS)
    return True


class LanguageMiddleware(LocaleMiddleware):
    """
    On a site's host the address alone decides the language, so that a page can be cached whole;
    on the platform the browser decides. The admin is Dutch, whatever the browser of an editor asks; Wagtail then
    takes the language that somebody chose for their account.
    """

    def process_request(self, request: HttpRequest) -> None:
        if is_platform(request) and not request.path_info.startswith(ADMIN_PATH):
            super().process_request(request)
            return
        if is_platform(request):
            translation.activate(settings.LANGUAGE_CODE)
            request.LANGUAGE_CODE = settings.LANGUAGE_CODE
            return
        language = translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        # A language that the site does not have stays in Dutch: the prefix then matches no URL and is a 404.
        wijksite: Wijksite = getattr(request, "wijksite")  # noqa: B009
        if language not in wijksite.alle_talen:
            language = settings.LANGUAGE_CODE
        translation.activate(language)
        request.LANGUAGE_CODE = language

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if is_platform(request):
            return super().process_response(request, response)
        response.headers.setdefault("Content-Language", translation.get_language())
        return response


class RedirectMiddleware(WagtailRedirectMiddleware):
    """Editors' redirects belong to a site; the platform's own host has none."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        if is_platform(request):
            return response
        return super().process_response(request, response)
