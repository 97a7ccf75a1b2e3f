"""What can be found; each room registers its own types."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from django.db.models import Exists, Q
from django.utils.functional import Promise

from search.query import SearchQuery
from search.result import MomentRegel
from search.when import Wanneer


@dataclass
class Entry:
    """
    One page in one language, as its room describes it.

    `pad` is the path within its site without the prefix of the language; `weergave` is what a hit shows (keys:
    themas [{naam, slug, pictogram}], afbeelding, prijs, plaats, telefoon; all optional).
    """

    pagina_id: int
    titel: str
    pad: str
    inhoudstaal: str
    samenvatting: str = ""
    tekst: str = ""
    trefwoorden: str = ""
    facetten: dict[str, set[str]] = field(default_factory=dict)
    weergave: dict[str, Any] = field(default_factory=dict)
    volgende_begin: datetime | None = None
    laatste_einde: datetime | None = None
    nagekeken_op: date | None = None
    gepubliceerd_op: datetime | None = None
    breedtegraad: float | None = None
    lengtegraad: float | None = None


class Reader(Protocol):
    """
    What a type read of some pages: once, for all languages they are shown in, in a fixed number of queries.

    Pages that no longer exist are left out. `entries` runs in the language it makes them in.
    """

    def entries(self, page_ids: Collection[int], taal: str) -> Iterable[Entry]: ...


# (ids of pages, the query) → the moment of each page that matches the query best.
MatchingMoments = Callable[[Collection[int], SearchQuery], dict[int, MomentRegel]]
# (the query, at most so many) → all moments of what the query finds, in order of time.
AllMoments = Callable[[SearchQuery, int], list[MomentRegel]]
# The query → a condition on documents: its page has a moment when the query asks for one.
IsWhen = Callable[[SearchQuery], Exists]
# A moment → a condition on documents: its page is open then.
IsOpen = Callable[[datetime], Exists]
# (what is asked of the time, a condition on `pagina_id`) → facet of search.when.TIME_FACETS → value → number of these
# pages, each counted without its own choice.
TimeCounts = Callable[[Wanneer, Q], dict[str, dict[str, int]]]


@dataclass(frozen=True)
class SearchType:
    """
    `listed`: shown where its listings are; else only on its own site, in its own language. `words`: facets of its
    own, with the words for their values.

    What has moments gives all four functions about them; what has none is not found when it is asked for a time.
    So it is with `is_open` and what has opening hours.
    """

    soort: str
    label: str | Promise
    label_meervoud: str | Promise
    # From ids of pages.
    reader: Callable[[Collection[int]], Reader]
    listed: bool = True
    moments: MatchingMoments | None = None
    all_moments: AllMoments | None = None
    is_when: IsWhen | None = None
    time_counts: TimeCounts | None = None
    is_open: IsOpen | None = None
    words: Mapping[str, Mapping[str, str | Promise]] = field(default_factory=dict)


_types: dict[str, SearchType] = {}


def register_type(search_type: SearchType) -> None:
    _types[search_type.soort] = search_type


def all_types() -> list[SearchType]:
    return list(_types.values())


def get_type(soort: str) -> SearchType:
    return _types[soort]
