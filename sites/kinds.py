"""Which pages can be listed on a site; each room registers its own kinds."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from wagtail.models import Page

WijkenOf = Callable[[Collection[int]], dict[int, set[int]]]


@dataclass(frozen=True)
class ListingKind:
    """`wijken` gives the wijk ids of many pages at once, in a fixed number of queries."""

    soort: str
    model: type[Page]
    module: str
    wijken: WijkenOf


_kinds: dict[str, ListingKind] = {}


def register_kind(kind: ListingKind) -> None:
    _kinds[kind.soort] = kind


def all_kinds() -> list[ListingKind]:
    return list(_kinds.values())
