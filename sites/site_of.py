"""To which site a page belongs, in whatever language it is."""

from wagtail.models import Page

from sites.models import Wijksite
from sites.tree import ROOT_PATH_LENGTH


def wijksite_of(page: Page) -> Wijksite | None:
    """None for what stands in no site; one query."""
    root = Page.objects.filter(path=page.path[:ROOT_PATH_LENGTH]).values("translation_key")
    sites = Wijksite.objects.select_related("site__root_page")
    return sites.filter(site__root_page__translation_key__in=root).first()
