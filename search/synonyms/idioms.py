"""
Phrases whose words tell nothing apart: who wants to do something for somebody else wants to volunteer.

Only words that tell something are looked for (search.analysis.stop_words), and of such a phrase hardly any is left. So
it is recognised in what was said, whatever the order of its words ("ik zoek werk", "werk zoeken") and whosever it is
("de buurt", "mijn buurt").
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Self

from search.analysis import STOP_WORDS, is_sentence, stem, words
from search.analysis.stop_words import WHOSE
from search.models.synoniem import LONGEST_PHRASE

# Of articles, of whose it is and of how somebody says it nothing depends.
FILLERS = WHOSE.union(
    ["de", "het", "een", "n", "je", "jouw", "uw", "ons"],
    ["graag", "ook", "wel", "er", "hier", "eens", "gewoon", "heel", "erg", "echt", "nu", "al"],
)
# Who says so in a sentence asks for what the rest of it says.
ASKING = frozenset(["hulp", "help", "helpen", "nodig", "vraag"])


class Idiom(NamedTuple):
    """The stems of all its words but fillers, in the order of the alphabet."""

    stems: tuple[str, ...]

    @classmethod
    def of(cls, said: Sequence[str], taal: str) -> Self:
        return cls(tuple(sorted(stem(word, taal) for word in said)))


def spoken(text: str) -> list[str]:
    return [word for word in words(text) if word not in FILLERS]


def is_idiom(phrase: str) -> bool:
    """Whether it has no word that tells anything: as words it is found only by who types nothing else."""
    return STOP_WORDS.issuperset(words(phrase))


def only_asks(part: Sequence[str]) -> bool:
    return bool(ASKING.intersection(part)) and (STOP_WORDS | ASKING).issuperset(part)


def idioms_in(text: str, taal: str, known: Callable[[Idiom], bool]) -> Iterator[tuple[list[str], Idiom]]:
    """(its words, the idiom) for each that is `known`; from left to right, the longest first, none within another."""
    said = spoken(text)
    story = is_sentence(text)
    start = 0
    while start < len(said):
        for length in range(min(LONGEST_PHRASE, len(said) - start), 1, -1):
            part = said[start : start + length]
            idiom = Idiom.of(part, taal)
            if known(idiom) and not (story and only_asks(part)):
                yield part, idiom
                start += length
                break
        else:
            start += 1
