"""What is looked for when somebody types words: each of them, in every way in which it may be found."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self


class Reden(StrEnum):
    """Why a way belongs to a word; the page where editors try a search names it."""

    WOORD = "woord"
    SAMENSTELLING = "samenstelling"
    SYNONIEM = "synoniem"
    THEMA = "thema"
    SPELLING = "spelling"
    BEGIN = "begin"


@dataclass(frozen=True)
class Way:
    """
    One way to find a word: all of these stems, in whatever field.

    `weight` says how much it counts beside the word itself (1). With `begin` the last stem is only the beginning of a
    word. `van` is what led to it, in words for an editor: the group of synonyms, the word that was meant.
    """

    stems: tuple[str, ...]
    weight: float = 1.0
    reden: Reden = Reden.WOORD
    begin: bool = False
    van: str = ""


@dataclass(frozen=True)
class Term:
    """A word (or a few that belong together) as it was typed, folded; any of its ways will do."""

    woord: str
    ways: tuple[Way, ...]

    def also(self, *ways: Way) -> Self:
        """With more ways; of ways with the same stems the first stays."""
        known = {(way.stems, way.begin) for way in self.ways}
        return replace(self, ways=(*self.ways, *(way for way in ways if (way.stems, way.begin) not in known)))


@dataclass(frozen=True)
class TextQuery:
    """
    All terms must be found, unless the query says that some may be missed. Empty: no words were typed.

    `themas` are the themes (slugs) that the whole of it names, the likeliest first.
    """

    terms: tuple[Term, ...] = ()
    themas: tuple[str, ...] = ()

    @classmethod
    def of(cls, *stems: str) -> Self:
        """Only these stems, each as it is."""
        return cls(tuple(Term(stem, (Way((stem,)),)) for stem in stems))

    def __bool__(self) -> bool:
        return bool(self.terms)

    def __len__(self) -> int:
        return len(self.terms)


NO_WORDS = TextQuery()
