"""Where every site starts, read in two queries; Wagtail's own reading of it costs one for each site."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.core.cache import cache
from wagtail.models import Page, Site
from wagtail.models.sites import (
    SITE_ROOT_PATHS_CACHE_KEY,
    SITE_ROOT_PATHS_CACHE_VERSION,
    SiteRootPath,
)

SECONDS = 3600


def site_root_paths() -> list[SiteRootPath]:
    """As Site.get_site_root_paths, which keeps it in the cache and empties that when a site is saved."""
    known = cache.get(SITE_ROOT_PATHS_CACHE_KEY, version=SITE_ROOT_PATHS_CACHE_VERSION)
    if known is None:
        known = list(read())
        cache.set(SITE_ROOT_PATHS_CACHE_KEY, known, SECONDS, version=SITE_ROOT_PATHS_CACHE_VERSION)
    # A cache may give tuples back, as Wagtail says.
    return [SiteRootPath(*row) for row in known]


def read() -> Iterator[SiteRootPath]:
    sites = list(
        Site.objects.select_related("root_page").order_by(
            "-root_page__url_path", "-is_default_site", "hostname"
        )
    )
    roots: dict[Any, list[tuple[str, str]]] = defaultdict(list)
    keys = {site.root_page.translation_key for site in sites}
    rows = Page.objects.filter(translation_key__in=keys).order_by("pk")
    for key, url_path, code in rows.values_list("translation_key", "url_path", "locale__language_code"):
        roots[key].append((url_path, code))
    for site in sites:
        for url_path, code in roots[site.root_page.translation_key]:
            yield SiteRootPath(site.pk, url_path, site.root_url, code)


Site.get_site_root_paths = staticmethod(site_root_paths)
