"""To which site a page belongs, in whatever language it is."""

from collections.abc import Collection

from wagtail.models import Page

from sites.models import Wijksite
from sites.tree import ROOT_PATH_LENGTH


def wijksite_of(page: Page) -> Wijksite | None:
    """None for what stands in no site; one query."""
    root = Page.objects.filter(path=page.path[:ROOT_PATH_LENGTH]).values("translation_key")
    sites = Wijksite.objects.select_related("site__root_page")
    return sites.filter(site__root_page__translation_key__in=root).first()


def sites_of(pages: Collection[Page]) -> dict[int, Wijksite]:
    """The site of each of these pages in the main language, by the number of the page; one query."""
    roots = {page.path[:ROOT_PATH_LENGTH] for page in pages}
    sites = Wijksite.objects.select_related("site__root_page").filter(site__root_page__path__in=roots)
    by_root = {site.site.root_page.path: site for site in sites}
    return {page.pk: by_root[root] for page in pages if (root := page.path[:ROOT_PATH_LENGTH]) in by_root}
