"""Nothing found is no dead end: what there is one step away."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from django.conf import settings

from search.addresses import ListAddress
from search.analysis import MAX_QUERY_WORDS, essence, telling, words
from search.engines.database import count_apart, count_each, matching_words
from search.nearest_themas import nearest, used_themas
from search.query import FACETS, OPEN, SearchQuery
from search.reading import read
from search.result import Chip, SearchResult
from search.when import ALTIJD, TIME_FACETS

WIJKEN_SHOWN = 6
WORDS_SHOWN = 4
TIMES = (*TIME_FACETS, "van", "tot")
ALLES = "alles"

# What a list shows for a query: mostly that query; pages with two lists have two.
Shown = Callable[[SearchQuery], Sequence[SearchQuery]]


class Onderwerp(Protocol):
    """A theme as a link; `ouder` is "" for a main theme."""

    @property
    def slug(self) -> str: ...

    @property
    def naam(self) -> str: ...

    @property
    def pictogram(self) -> str: ...

    @property
    def ouder(self) -> str: ...

    @property
    def url(self) -> str: ...


@dataclass(frozen=True)
class Stap:
    """Another list, with how much is on it. Without a `label` it is that of all filters gone."""

    label: str
    aantal: int
    url: str


@dataclass(frozen=True)
class Uitweg:
    """
    `wijken`: there it is; `korter`: what there is for a part of the words; `zonder`: without one of the choices.
    `themas`: about what comes near the words (`dichtbij`), else all main themes. `platform`: what other sites have.
    """

    wijken: list[Stap]
    korter: list[Stap]
    zonder: list[Stap]
    themas: list[Onderwerp]
    dichtbij: bool
    platform: Stap | None = None


def itself(query: SearchQuery) -> Sequence[SearchQuery]:
    return [query]


def way_out(
    query: SearchQuery,
    address: ListAddress,
    result: SearchResult,
    onderwerpen: Collection[Onderwerp],
    *,
    hoofd: Sequence[Onderwerp],
    shown: Shown = itself,
) -> Uitweg:
    """
    For a list on which there is nothing. At most five queries: one for the choices, one for words, two for parts of the
    words, one for themes.

    `onderwerpen` are the themes to choose the nearest of, `hoofd` those to begin with.
    """
    used = used_themas(query) if onderwerpen or hoofd else set()
    per_slug = {onderwerp.slug: onderwerp for onderwerp in onderwerpen if onderwerp.slug in used}
    close = [per_slug[slug] for slug in nearest(query.tekst, per_slug.keys())] if query.tekst else []
    wijken = other_wijken(query, address, result)
    return Uitweg(
        wijken=wijken,
        korter=with_part_of_the_words(query, address),
        zonder=without_each(query, address, result, shown, skip="wijk" if wijken else ""),
        themas=close or [onderwerp for onderwerp in hoofd if onderwerp.slug in used],
        dichtbij=bool(close),
    )


def other_wijken(query: SearchQuery, address: ListAddress, result: SearchResult) -> list[Stap]:
    """Counted already: each facet is, as if nothing was chosen in it."""
    if not query.facetten.get("wijk") or "wijk" in address.vast:
        return []
    there = [value for value in result.facetten.get("wijk", []) if value.aantal and not value.gekozen]
    most = sorted(there, key=lambda value: -value.aantal)[:WIJKEN_SHOWN]
    return [Stap(value.label, value.aantal, address.choosing("wijk", value.slug)) for value in most]


def with_part_of_the_words(query: SearchQuery, address: ListAddress) -> list[Stap]:
    """Each word alone, of a compound what it is; those that tell most first. Two queries at most."""
    parts = [
        (part, term)
        for part in shorter(query.tekst, query.taal)
        for term in read(part, query.taal, query.site_ids).terms[:1]
    ]
    numbers = count_apart(query, [term for _part, term in parts])
    found = [
        Stap(part, number, address.choosing("q", part))
        for (part, _term), number in zip(parts, numbers, strict=True)
        if number
    ]
    return sorted(found, key=lambda step: step.aantal)[:WORDS_SHOWN]


def shorter(text: str, taal: str) -> list[str]:
    """What of it may be sought alone; [] when that is all of it."""
    typed = telling(words(text))[:MAX_QUERY_WORDS]
    is_dutch = taal == settings.LANGUAGE_CODE
    parts = [part for word in typed for part in (essence(word) if is_dutch else ()) or (word,)]
    return [] if parts == typed[:1] else list(dict.fromkeys(parts))


def without_each(
    query: SearchQuery, address: ListAddress, result: SearchResult, shown: Shown, skip: str
) -> list[Stap]:
    """The most first; when no single choice is the reason, what there is without any of them."""
    steps = {names[0]: (other, chips, names) for other, chips, names in choices(query, result) if chips}
    steps.pop(skip, None)
    if not steps:
        return []
    queries = {name: other for name, (other, _chips, _names) in steps.items()}
    if len(steps) > 1:
        queries[ALLES] = without_all(query, address)
    numbers = counted(query, queries, shown, result.matches)
    found = [
        Stap(label(chips), numbers[name], address_without(address, chips, names))
        for name, (_other, chips, names) in steps.items()
        if numbers.get(name)
    ]
    if not found and numbers.get(ALLES):
        found = [
            Stap("", numbers[ALLES], address.without(*FACETS, *TIMES, OPEN, "organisatie", "bij", "straal"))
        ]
    return sorted(found, key=lambda step: -step.aantal)


def choices(
    query: SearchQuery, result: SearchResult
) -> Iterator[tuple[SearchQuery, list[Chip], tuple[str, ...]]]:
    """(the query without a choice, its chips, its parameters) for each choice that the visitor can make."""
    groups: list[tuple[SearchQuery, tuple[str, ...]]] = [(query.without(name), (name,)) for name in FACETS]
    groups += [
        (query.altijd(), TIMES),
        (query.hoe_laat_ook(), (OPEN,)),
        (replace(query, onder=None), ("organisatie",)),
        (replace(query, nabij=None), ("bij", "straal")),
    ]
    for other, names in groups:
        yield other, [chip for chip in result.gekozen if chip.soort in names], names


def without_all(query: SearchQuery, address: ListAddress) -> SearchQuery:
    """Only the words, and what the page itself decides."""
    fixed = {name: values for name, values in query.facetten.items() if name in address.vast}
    return replace(query, facetten=fixed, wanneer=ALTIJD, open_op=None, nabij=None, onder=None)


def counted(
    query: SearchQuery, queries: dict[str, SearchQuery], shown: Shown, matches: list[int] | None
) -> dict[str, int]:
    """Of each query how much is on its list; `matches` as in SearchResult."""
    if query.woorden and matches is None:
        matches = matching_words(query)
    if query.woorden and not matches:
        return {}
    parts = [(name, part) for name, other in queries.items() for part in shown(other)]
    return count_each(parts, matches)


def label(chips: list[Chip]) -> str:
    return ", ".join(chip.label for chip in chips)


def address_without(address: ListAddress, chips: list[Chip], names: tuple[str, ...]) -> str:
    return chips[0].url if len(chips) == 1 else address.without(*names)
