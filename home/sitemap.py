"""What a search engine should know of a site: every page at the one address that is its own."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page

from evenementen.models import CampagnePage
from home.wijken import WijkLink
from locaties.models import Wijk
from search.models import SearchDocument, SearchFacet
from sites.kinds import all_kinds
from sites.models import Bron, Wijksite
from sites.modules import modules_off
from sites.themas import SiteThemas, ThemaLink
from sites.tree import language_prefix, path_in_site, paths_above, subtree


class Version(NamedTuple):
    """One language of a page; `path` has the prefix of the language."""

    path: str
    lastmod: datetime | None


@dataclass(frozen=True)
class SitemapItem:
    """`alternates`: language → path, the item itself included; empty for what is there in one language."""

    path: str
    lastmod: datetime | None = None
    alternates: dict[str, str] = field(default_factory=dict)


class SiteSitemap(Sitemap):
    """Seven queries, however many pages the site has."""

    def __init__(self, wijksite: Wijksite) -> None:
        self.wijksite = wijksite

    def items(self) -> list[SitemapItem]:
        return [
            *(item for versions in self.editorial() for item in in_all_languages(versions)),
            *self.themas_and_wijken(),
            *(item for versions in self.listed() for item in in_all_languages(versions)),
        ]

    def get_urls(self, page: int | str = 1, site: Any = None, protocol: str | None = None) -> list[dict]:
        """The address of the site itself, not the one that happened to be asked for."""
        base = self.wijksite.site.root_url
        return [
            {
                "item": item,
                "location": base + item.path,
                "lastmod": item.lastmod,
                "alternates": [
                    {"lang_code": code, "location": base + path} for code, path in item.alternates.items()
                ],
            }
            for item in self.paginator.page(page).object_list
        ]

    def editorial(self) -> Iterator[dict[str, Version]]:
        """Pages that are no listings, in the trees of all languages; what can't be reached is left out."""
        root = self.wijksite.site.root_page
        roots = dict(
            Page.objects.live()
            .filter(translation_key=root.translation_key, locale__language_code__in=self.wijksite.alle_talen)
            .values_list("path", "locale__language_code")
        )
        below = Q(pk__in=[])
        for path in roots:
            below |= subtree(path)
        closed_models = [
            model for module in modules_off(self.wijksite.uitgezette_modules) for model in module.pages
        ]
        listed = [model._meta.model_name for model in [kind.model for kind in all_kinds()] + closed_models]
        pages = (
            Page.objects.live()
            .public()
            .filter(below, alias_of=None)
            .exclude(content_type__model__in=listed)
            .exclude(pk__in=CampagnePage.objects.lang_voorbij(timezone.localdate()).values("pk"))
            .order_by("path")
        )
        closed = set(Page.objects.filter(below, live=False, numchild__gt=0).values_list("path", flat=True))
        found: dict[UUID, dict[str, Version]] = defaultdict(dict)
        for page in pages.only("path", "url_path", "translation_key", "last_published_at"):
            above = paths_above(page.path)
            if closed.isdisjoint(above):
                code = roots[(above or [page.path])[0]]
                path = language_prefix(code) + path_in_site(page)
                found[page.translation_key][code] = Version(path, page.last_published_at)
        yield from found.values()

    def listed(self) -> Iterator[dict[str, Version]]:
        """Organisations, activities …: those that live here; guests are known by the address at their home."""
        documents = SearchDocument.objects.filter(
            site_id=self.wijksite.site_id,
            taal__in=self.wijksite.alle_talen,
            inhoudstaal=F("taal"),
            vermelding__bronnen__soort=Bron.Soort.EIGEN,
        ).order_by("pagina_id", "taal")
        found: dict[int, dict[str, Version]] = defaultdict(dict)
        rows = documents.values_list("pagina_id", "taal", "url", "pagina__last_published_at")
        for page_id, code, url, lastmod in rows:
            found[page_id][code] = Version(url, lastmod)
        yield from found.values()

    def themas_and_wijken(self) -> Iterator[SitemapItem]:
        """Themes, and wijken of the site, about which there is something now."""
        current = Q(document__laatste_einde=None) | Q(document__laatste_einde__gte=timezone.now())
        of_site = Wijk.objects.filter(wijksites=self.wijksite).values("slug")
        used = set(
            SearchFacet.objects.filter(
                current,
                Q(naam="thema") | Q(naam="wijk", waarde__in=of_site),
                document__site_id=self.wijksite.site_id,
                document__taal=settings.LANGUAGE_CODE,
            )
            .values_list("naam", "waarde")
            .distinct()
        )
        themes = SiteThemas.load(self.wijksite, settings.LANGUAGE_CODE).per_slug.values()
        links: list[ThemaLink | WijkLink] = [theme for theme in themes if ("thema", theme.slug) in used]
        links += [WijkLink(slug, slug) for naam, slug in sorted(used) if naam == "wijk"]
        for link in links:
            versions = {}
            for code in self.wijksite.alle_talen:
                with override(code):
                    versions[code] = Version(link.url, None)
            yield from in_all_languages(versions)


def in_all_languages(versions: dict[str, Version]) -> Iterator[SitemapItem]:
    alternates = {code: version.path for code, version in versions.items()} if len(versions) > 1 else {}
    for version in versions.values():
        yield SitemapItem(version.path, version.lastmod, alternates)
