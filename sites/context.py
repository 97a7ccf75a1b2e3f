"""What every template of a site's host can use."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from wagtail.models import Page

from sites.guests import Gast, Herkomst
from sites.look.partners import partners
from sites.models import MenuItem, Wijksite
from sites.module_pages import closed_paths
from sites.modules import is_shown, modules_without
from sites.pages import relative_path
from sites.tree import language_prefix

MENU_SECONDS = 3600


@dataclass(frozen=True)
class MenuLink:
    titel: str
    url: str
    actief: bool


@dataclass(frozen=True)
class TaalLink:
    """`vertaald`: this page really exists in that language; else it is shown there in Dutch."""

    code: str
    naam: str
    url: str
    actief: bool
    vertaald: bool


def wijksite(request: HttpRequest) -> dict[str, Any]:
    # An editor tries out a look: the page is the site's own, what it wears is not saved yet.
    trial = getattr(request, "look_op_proef", None)
    site: Wijksite | None = trial.wijksite if trial else getattr(request, "wijksite", None)
    if site is None:
        return {"platform_url": settings.WAGTAILADMIN_BASE_URL}
    return {
        "wijksite": site,
        "platform_url": settings.WAGTAILADMIN_BASE_URL,
        "voorpagina_url": f"{language_prefix(translation.get_language())}/",
        "menu": SimpleLazyObject(lambda: menu(request, site)),
        "modules": {module.name for module in modules_without(site.uitgezette_modules)},
        "talen": SimpleLazyObject(lambda: talen(request, site)),
        "partners": SimpleLazyObject(lambda: partners(site)),
        "op_proef": trial,
        "stijl_url": stijl_url(request, site),
        "canonical_url": canonical_url(request, site),
        "herkomst": herkomst(request),
        "noindex": not site.is_vindbaar or bool(request.GET) or request.resolver_match is None,
        "in_hoofdtaal": getattr(request, "in_hoofdtaal", False),
        "inlog_url": f"{settings.WAGTAIL_FRONTEND_LOGIN_URL}?site={site.pk}",
    }


def stijl_url(request: HttpRequest, site: Wijksite) -> str:
    """Where a page of the site finds its look: on its own host, or on that of the admin, which shows a preview."""
    if not getattr(request, "is_preview", False):
        return site.stijl_url
    return reverse("stijl_in_beheer", urlconf=settings.ROOT_URLCONF, args=[site.pk, site.stijl_hash])


def canonical_url(request: HttpRequest, site: Wijksite) -> str:
    """Absolute address without filters; of the Dutch page when that is what an untranslated address shows."""
    if (home := herkomst(request)) is not None:
        return home.url
    path = request.path
    if getattr(request, "in_hoofdtaal", False):
        path = path.removeprefix(language_prefix(translation.get_language()))
    return site.site.root_url + path


def herkomst(request: HttpRequest) -> Herkomst | None:
    """Of a guest: the site where it lives, and its address there."""
    gast: Gast | None = getattr(request, "gast", None)
    route = getattr(request, "_wagtail_route_for_request", None)
    return gast.herkomst(route.page) if gast and route else None


def menu(request: HttpRequest, site: Wijksite) -> dict[str, list[MenuLink]]:
    language = translation.get_language()
    home = f"{language_prefix(language)}/"
    # Publishing raises the version, so what is cached is never older than the site.
    key = f"menu-{site.pk}-{site.inhoud_versie}-{language}"
    items = cache.get_or_set(key, lambda: list(menu_items(site, language)), MENU_SECONDS) or []
    links: dict[str, list[MenuLink]] = {plek: [] for plek in MenuItem.Plek.values}
    for plek, title, url in items:
        active = request.path == url or (url != home and request.path.startswith(url))
        links[plek].append(MenuLink(title, url, active))
    return links


def menu_items(site: Wijksite, language: str) -> Iterator[tuple[str, str, str]]:
    """
    (place, text, address) of each item that leads somewhere: its page is live and its module on.

    Two queries, one for Dutch; of a site where a module is off two more.
    """
    prefix = language_prefix(language)
    closed = closed_paths(site)
    items = list(MenuItem.objects.filter(wijksite=site).select_related("pagina"))
    translated: dict[Any, str] = {}
    if prefix:
        keys = [item.pagina.translation_key for item in items if item.pagina]
        pages = Page.objects.live().filter(translation_key__in=keys, locale__language_code=language)
        translated = dict(pages.values_list("translation_key", "title"))
    for item in items:
        if item.pagina is None:
            if not leads_into(item.url, site, closed):
                yield item.plek, item.titel, item.url
        elif item.pagina.live and is_shown(item.pagina.specific_class, site.uitgezette_modules):
            title = translated.get(item.pagina.translation_key) or item.titel or item.pagina.title
            yield item.plek, title, prefix + relative_path(item.pagina, site.site.root_page)


def leads_into(url: str, site: Wijksite, paths: Collection[str]) -> bool:
    """Whether an address, with or without the host of the site and a language, lies below one of these paths."""
    path = urlsplit(url.removeprefix(site.site.root_url)).path
    for code in site.talen:
        path = path.removeprefix(language_prefix(code))
    return url.startswith(("/", site.site.root_url)) and f"{path.rstrip('/')}/".startswith(tuple(paths))


def talen(request: HttpRequest, site: Wijksite) -> list[TaalLink]:
    """The same page in each language of the site; empty when there is only Dutch."""
    if not site.talen:
        return []
    language = translation.get_language()
    gast: Gast | None = getattr(request, "gast", None)
    # The addresses of a guest are not its own: search engines are told of none of its languages here.
    paths = {} if gast else translated_paths(request, site)
    bare = gast.pad if gast else request.path.removeprefix(language_prefix(language))
    names = dict(settings.LANGUAGES)
    return [
        TaalLink(
            code=code,
            naam=names[code],
            url=language_prefix(code) + paths.get(code, bare),
            actief=code == language,
            vertaald=paths is NO_PAGE or code in paths,
        )
        for code in site.alle_talen
    ]


# A view that is no page (search, a theme) exists in every language at the same address.
NO_PAGE: dict[str, str] = {}


def translated_paths(request: HttpRequest, site: Wijksite) -> dict[str, str]:
    """Language → path of the page that is shown, without prefix; one query."""
    route = getattr(request, "_wagtail_route_for_request", None)
    if route is None:
        return NO_PAGE
    root = site.site.root_page
    keys = {root.translation_key, route[0].translation_key}
    pages = Page.objects.live().filter(translation_key__in=keys).select_related("locale")
    root_paths = {
        page.locale_id: page.url_path for page in pages if page.translation_key == root.translation_key
    }
    return {
        page.locale.language_code: page.url_path[len(root_paths[page.locale_id]) - 1 :]
        for page in pages
        if page.translation_key == route[0].translation_key and page.locale_id in root_paths
    }
