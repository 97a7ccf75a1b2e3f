"""Which pages can be listed on a site; each room registers its own kinds."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from wagtail.models import Page


@dataclass(frozen=True)
class Kenmerken:
    """By what a link can be narrowed: ids of words in the main language; a sub-theme brings its parent along."""

    themas: frozenset[int] = frozenset()
    doelgroepen: frozenset[int] = frozenset()


# Each looks many pages (ids) up at once, in a fixed number of queries.
WijkenOf = Callable[[Collection[int]], dict[int, set[int]]]
KenmerkenOf = Callable[[Collection[int]], dict[int, Kenmerken]]
PagesIn = Callable[[Collection[int]], set[int]]


@dataclass(frozen=True)
class ListingKind:
    """
    `section` is the page of a site below which these items have their address; `deel` the choice of Koppeling.Wat
    that shares them; `actief` gives the wijken in which they are active beside where they are, and `actief_in` the
    pages that are active in some wijken; None when that means nothing for this kind.
    """

    soort: str
    model: type[Page]
    module: str
    section: type[Page]
    deel: str
    wijken: WijkenOf
    kenmerken: KenmerkenOf
    actief: WijkenOf | None = None
    actief_in: PagesIn | None = None


_kinds: dict[str, ListingKind] = {}


def register_kind(kind: ListingKind) -> None:
    _kinds[kind.soort] = kind


def all_kinds() -> list[ListingKind]:
    return list(_kinds.values())


def get_kind(soort: str) -> ListingKind:
    return _kinds[soort]
