"""With which pages a new site starts; each room registers its own."""

from collections.abc import Callable
from dataclasses import dataclass

from wagtail.models import Page

from sites.models import Wijksite

# (name of the site, slug) → the unsaved front page.
RootFactory = Callable[[str, str], Page]
# (site, front page) → an unsaved page with a slug of its own.
PageFactory = Callable[[Wijksite, Page], Page]


@dataclass(frozen=True)
class StartPage:
    """
    `plek`: the menu it stands in, "" for none. `is_privacy`: the page that the footer calls privacy. `over_zichzelf`:
    it says who this site is and how to reach it, so the page of an example never takes its place.
    """

    order: int
    factory: PageFactory
    plek: str = ""
    is_privacy: bool = False
    over_zichzelf: bool = False


_roots: list[RootFactory] = []
_pages: list[StartPage] = []


def register_root(factory: RootFactory) -> None:
    _roots[:] = [factory]


def register_start_page(
    order: int,
    factory: PageFactory,
    *,
    plek: str = "",
    is_privacy: bool = False,
    over_zichzelf: bool = False,
) -> None:
    _pages.append(StartPage(order, factory, plek, is_privacy, over_zichzelf or is_privacy))


def root_factory() -> RootFactory:
    return _roots[0]


def start_pages() -> list[StartPage]:
    return sorted(_pages, key=lambda page: page.order)
