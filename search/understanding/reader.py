"""
Which of the words that somebody typed are filters.

Knows no database: in go the text and the words on the site for each filter, out come the filters and what is left.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import NamedTuple

from search.analysis import STOP_WORDS, is_sentence, telling, words
from search.labels import Labels
from search.understanding.words import (
    BEFORE,
    DUTCH,
    ENGLISH,
    MOMENTS,
    PARTS_OF_DAY,
    WEEKDAYS,
    Phrases,
)
from search.when import TIME_FACETS, WEEKDAGEN

# The facets of which a word may be meant.
UNDERSTOOD = ("wijk", "doelgroep", "behoefte", "prijs", "periode", "weekdag", "dagdeel")
# Of these there must be something more than they alone: who types only "jongeren" looks for whatever is about them.
ASIDE = {"doelgroep", "behoefte"}
# The same of what could be the subject itself.
SUBJECTS = {("weinig", "geld"), ("voor", "weinig", "geld")}
# Beside a filter they ask for nothing more: "iets te doen vandaag".
IDLE = STOP_WORDS | {"iets", "doen", "leuks", "activiteit", "activiteiten", "something", "do", "activities"}
# Everybody is no filter, and of volunteers mostly the work is meant.
NEVER = {("doelgroep", "iedereen"), ("doelgroep", "vrijwilligers")}

# What a sentence often only mentions.
IN_PASSING = {"doelgroep", "behoefte", "prijs"}

Plain = tuple[str, ...]


class Waarde(NamedTuple):
    facet: str
    waarde: str


Phrase = tuple[str, tuple[Waarde, ...]]


class Herkend(NamedTuple):
    """Words as they were typed, and the filters that they are."""

    woorden: str
    waarden: tuple[Waarde, ...]


@dataclass(frozen=True)
class Begrepen:
    """`rest` are the typed words that are no filter, in their order."""

    getypt: str = ""
    rest: str = ""
    herkend: tuple[Herkend, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.herkend)

    @property
    def filters(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for one in self.herkend:
            for facet, value in one.waarden:
                if value not in found.get(facet, ()):
                    found[facet] = (*found.get(facet, ()), value)
        return found

    @property
    def filterwoorden(self) -> str:
        return " ".join(one.woorden for one in self.herkend)

    @property
    def terloops(self) -> str:
        """Of these words what has them comes higher; not the times, for those say nothing of what it is."""
        return " ".join(
            one.woorden
            for one in self.herkend
            if not set(TIME_FACETS).issuperset(value.facet for value in one.waarden)
        )

    @property
    def is_zin(self) -> bool:
        return is_sentence(self.getypt)

    @property
    def in_het_voorbijgaan(self) -> bool:
        """Whether all filters are of those that somebody often only mentions in a sentence."""
        return self.is_zin and set(self.filters) <= IN_PASSING

    @property
    def kern(self) -> str:
        """What is left, of a sentence without all that says nothing: it is shown as what was sought."""
        if not self.is_zin:
            return self.rest
        said = set(telling(words(self.rest)))
        return " ".join(word for word in self.rest.split() if said & set(words(word)))


class Part(NamedTuple):
    """So many typed words from `start`, being these values."""

    start: int
    end: int
    plain: Plain
    values: tuple[Waarde, ...]


def understand(text: str, labels: Labels, taal: str, allowed: Collection[str] = UNDERSTOOD) -> Begrepen:
    """`allowed`: of these facets only. Whatever is typed, each word comes back once: in `rest` or in a filter."""
    typed = text.split()
    plain = [tuple(words(word)) for word in typed]
    known = phrases(labels, taal, allowed)
    parts = list(found_in(typed, plain, known))
    telling = any(set(plain[at]) - STOP_WORDS for at in outside(parts, len(typed)))
    parts = with_a_subject(parts, telling)
    return put_together(text, typed, plain, parts)


def found_in(
    typed: list[str], plain: list[Plain], known: Mapping[Plain, tuple[Waarde, ...]]
) -> Iterator[Part]:
    """The longest first, from left to right."""
    longest = max(map(len, known), default=0)
    start = 0
    while start < len(typed):
        part = longest_at(start, typed, plain, known, longest)
        if part is not None:
            yield part
        start = part.end if part else start + 1


def longest_at(
    start: int, typed: list[str], plain: list[Plain], known: Mapping[Plain, tuple[Waarde, ...]], longest: int
) -> Part | None:
    if not plain[start]:
        return None
    best: Part | None = None
    phrase: Plain = ()
    for end in range(start, len(typed)):
        # "55+" without its sign would be a number of a house.
        phrase += as_written(typed[end], plain[end])
        if len(phrase) > longest:
            break
        if phrase in known and plain[end]:
            best = Part(start, end + 1, phrase, known[phrase])
    return best


def as_written(word: str, plain: Plain) -> Plain:
    return (*plain[:-1], f"{plain[-1]}+") if plain and word.endswith("+") else plain


def outside(parts: list[Part], number: int) -> list[int]:
    inside = {at for part in parts for at in range(part.start, part.end)}
    return [at for at in range(number) if at not in inside]


def with_a_subject(parts: list[Part], telling: bool) -> list[Part]:
    """Without those that need something beside them when there is nothing."""

    def is_aside(part: Part) -> bool:
        return part.plain in SUBJECTS or all(value.facet in ASIDE for value in part.values)

    if telling or not all(map(is_aside, parts)):
        return parts
    return []


def put_together(text: str, typed: list[str], plain: list[Plain], parts: list[Part]) -> Begrepen:
    if not parts:
        return Begrepen(text, " ".join(typed))
    taken: dict[int, int] = {}
    for number, part in enumerate(parts):
        first = part.start
        while first and first - 1 not in taken and belongs_to_the_next(plain[first - 1]):
            first -= 1
        taken |= dict.fromkeys(range(first, part.end), number)
    left = [at for at in range(len(typed)) if at not in taken]
    if not any(set(plain[at]) - IDLE for at in left):
        taken |= {at: nearest(at, taken) for at in left}
        left = []
    return Begrepen(
        text,
        " ".join(typed[at] for at in left),
        tuple(
            Herkend(" ".join(word for at, word in enumerate(typed) if taken.get(at) == number), part.values)
            for number, part in enumerate(parts)
        ),
    )


def belongs_to_the_next(plain: Plain) -> bool:
    """Also a word of signs only, or the 's of 's avonds."""
    return set(plain) <= BEFORE


def nearest(at: int, taken: Mapping[int, int]) -> int:
    return taken[min(taken, key=lambda other: abs(other - at))]


def phrases(labels: Labels, taal: str, allowed: Collection[str]) -> dict[Plain, tuple[Waarde, ...]]:
    """Every phrase that is a filter on this list, as its folded words. Of a phrase that means two the first stays."""
    found: dict[Plain, tuple[Waarde, ...]] = {}
    for plain, values in chain(everywhere(taal), map(folded, named_on_the_site(labels, languages(taal)))):
        usable = all(
            value.facet in allowed and value not in NEVER and labels.knows(value.facet, value.waarde)
            for value in values
        )
        if plain and usable:
            found.setdefault(plain, values)
    return found


def folded(phrase: Phrase) -> tuple[Plain, tuple[Waarde, ...]]:
    text, values = phrase
    return tuple(part for word in text.split() for part in as_written(word, tuple(words(word)))), values


def languages(taal: str) -> dict[str, Phrases]:
    """People who read English mix them."""
    return {"nl": DUTCH, "en": ENGLISH} if taal == "en" else {"nl": DUTCH}


@cache
def everywhere(taal: str) -> tuple[tuple[Plain, tuple[Waarde, ...]], ...]:
    """The phrases that are the same on every site."""
    spoken = languages(taal)
    return tuple(
        map(folded, chain(*map(listed_phrases, spoken.values()), *(of_days(code) for code in spoken)))
    )


def listed_phrases(listed: Phrases) -> Iterator[Phrase]:
    for facet, values in listed.items():
        for value, phrases_of_value in values.items():
            for phrase in phrases_of_value.split(","):
                yield phrase, (Waarde(facet, value),)


def of_days(code: str) -> Iterator[Phrase]:
    for day, word in zip(WEEKDAGEN, WEEKDAYS[code], strict=True):
        on = Waarde("weekdag", day)
        for form in (word, f"{word}s", f"{word}en"):
            yield form, (on,)
        for part, names in PARTS_OF_DAY[code].items():
            for name in names:
                for form in (f"{word}{name}", f"{word}{name}s", f"{word} {name}", f"{word}s {name}"):
                    yield form, (on, Waarde("dagdeel", part))
    for (period, part), moments in MOMENTS[code].items():
        for phrase in moments.split(","):
            yield phrase, (Waarde("periode", period), Waarde("dagdeel", part))


def named_on_the_site(labels: Labels, spoken: Mapping[str, Phrases]) -> Iterator[Phrase]:
    """The wijken; and the audiences and needs that editors added, by their own name."""
    for slug, label in labels.per_facet.get("wijk", {}).items():
        yield label.naam, (Waarde("wijk", slug),)
        article, _space, name = label.naam.partition(" ")
        if article.lower() in {"de", "het", "'t"} and name:
            yield name, (Waarde("wijk", slug),)
    for facet in ("doelgroep", "behoefte"):
        listed = {value for phrases_of in spoken.values() for value in phrases_of[facet]}
        for slug, label in labels.per_facet.get(facet, {}).items():
            if slug not in listed | {"gratis", "taalhulp"}:
                yield label.naam, (Waarde(facet, slug),)
