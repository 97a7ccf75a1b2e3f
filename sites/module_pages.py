"""Which pages and addresses are closed because their module is off at a site."""

from collections.abc import Collection, Iterable

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page

from sites.models import Wijksite
from sites.modules import is_shown, module_of, modules_off
from sites.translations import PageBase
from sites.tree import ROOT_DEPTH, ROOT_PATH_LENGTH


class ModulePageMixin(PageBase):
    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        return super().can_create_at(parent) and is_shown(cls, off_in_tree(parent.path))


def off_in_tree(path: str) -> list[str]:
    """Names of the modules that are off at the site in whose tree, of any language, a path lies; one query."""
    root = Page.objects.filter(path=path[:ROOT_PATH_LENGTH]).values("translation_key")
    sites = Wijksite.objects.filter(site__root_page__translation_key__in=root)
    return next(iter(sites.values_list("uitgezette_modules", flat=True)), [])


def closed_pages(pages: Iterable[Page]) -> set[int]:
    """
    Ids of the pages that can't be opened because their module is off where they live.

    No query when none belongs to a module, one when nothing is off anywhere, else two.
    """
    pages = [page for page in pages if module_of(page.specific_class)]
    if not pages:
        return set()
    sites = Wijksite.objects.exclude(uitgezette_modules=[])
    off = dict(sites.values_list("site__root_page__translation_key", "uitgezette_modules"))
    if not off:
        return set()
    roots = Page.objects.filter(depth=ROOT_DEPTH, translation_key__in=off)
    off_below = {path: off[key] for path, key in roots.values_list("path", "translation_key")}
    return {
        page.pk
        for page in pages
        if not is_shown(page.specific_class, off_below.get(page.path[:ROOT_PATH_LENGTH], ()))
    }


def closed_paths(wijksite: Wijksite) -> set[str]:
    """Paths within a site, of any language, of the sections that are off; no query when none is."""
    types = [model for module in modules_off(wijksite.uitgezette_modules) for model in module.pages]
    if not types:
        return set()
    sections = Page.objects.filter(
        depth=ROOT_DEPTH + 1,
        content_type__in=ContentType.objects.get_for_models(*types).values(),
    )
    key = wijksite.site.root_page.translation_key
    roots = set(Page.objects.filter(depth=ROOT_DEPTH, translation_key=key).values_list("path", flat=True))
    found = sections.values_list("slug", "path")
    return {f"/{slug}/" for slug, path in found if path[:ROOT_PATH_LENGTH] in roots}


def switched_off_views(off: Collection[str]) -> set[str]:
    """Names of the views on the host of a site that are not there when these modules are off."""
    return {name for module in modules_off(off) for name in module.url_names}
