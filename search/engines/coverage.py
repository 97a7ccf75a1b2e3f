"""When not all words match: which documents have enough of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple

from search.analysis.compounds import little
from search.analysis.lexicon import lexicon
from search.analysis.said_aside import aside
from search.text_query import Reden, Term

# Of what all words tell together: less would be something else than what was asked.
ENOUGH = 0.4
# A word that leads to others (by editors, or to a theme) is what a question is about, however many have it.
MEANS_SOMETHING = 4.0
# For whom, where and when it is, and the verbs of every story: somebody may say them of anything.
SAID_ASIDE = 0.3
# Of two words that one is known to mean something that is nowhere here: it was what was asked.
KNOWN_AND_ABSENT = 2.0
# Help, something, a group: of a sentence they tell least, and hardly anything is without them.
SAYS_LITTLE = 0.5
# In a sentence of more words than these a word that nobody uses here may be an aside, and what it is about is clear.
FEW = 2


class Coverage(NamedTuple):
    """
    `share`: id of each document that has enough of the words → which part it has of what they tell together. `telling`:
    of each term what it tells beside the most telling one (1).
    """

    share: dict[int, float]
    telling: list[float]


def covering(
    matches: Iterable[tuple[int, int]], terms: Sequence[Term], documents: int, *, story: bool = False
) -> Coverage:
    """
    `matches` are (id of a document, number of a term), out of so many `documents`. How telling a word is follows from
    how few documents have it (inverse document frequency, Spärck Jones 1972): a word that no document has tells most,
    so that who asks for something that is not here gets nothing instead of all courses. Of a `story` few words may be
    left that tell something; it is a sentence all the same.
    """
    per_document: dict[int, set[int]] = defaultdict(set)
    having: dict[int, int] = defaultdict(int)
    for document, term in matches:
        if term not in per_document[document]:
            per_document[document].add(term)
            having[term] += 1
    if not per_document:
        return Coverage({}, [])
    phrases = parts_of_phrases(terms, having)
    # Words that tell nothing more beside their phrase, or a phrase beside its words, make a sentence no longer.
    words = sum(len(term.ways[0].stems) for term in terms if term.woord not in phrases)
    if story:
        words = max(words, FEW + 1)
    other_language = any(is_foreign(term) for term in terms)
    telling = [
        log(1 + documents / (0.5 + having[number]))
        * weight(term, words, found=bool(having[number]), other_language=other_language)
        * phrases.get(term.woord, 1.0)
        for number, term in enumerate(terms)
    ]
    total = sum(telling)
    share = {pk: sum(telling[number] for number in found) / total for pk, found in per_document.items()}
    most = max(telling)
    return Coverage(
        {pk: part for pk, part in share.items() if part >= ENOUGH}, [part / most for part in telling]
    )


def parts_of_phrases(terms: Sequence[Term], having: Mapping[int, int]) -> dict[str, float]:
    """
    Which part of its own a word still tells beside a phrase that is here, and a phrase that is not here beside its
    words; of what is not in it all.
    """
    phrases = {number: term.woord.split() for number, term in enumerate(terms) if " " in term.woord}
    sought = {term.woord for term in terms}
    parts = {word: SAID_ASIDE for number, words in phrases.items() if number in having for word in words}
    absent = {
        terms[number].woord: 0.0
        for number, words in phrases.items()
        if number not in having and sought.issuperset(words)
    }
    return parts | absent


def means_something(term: Term) -> bool:
    return any(way.reden in (Reden.SYNONIEM, Reden.THEMA) for way in term.ways)


def is_foreign(term: Term) -> bool:
    """A word that leads to Dutch ones and is none itself: church, yemek."""
    return means_something(term) and not any(word in lexicon().forms for word in term.woord.split())


def weight(term: Term, words: int, *, found: bool, other_language: bool) -> float:
    means = means_something(term)
    if other_language and not (found or means):
        # That nobody here writes it says nothing: nobody here writes that language.
        return SAID_ASIDE
    if words <= FEW:
        return KNOWN_AND_ABSENT if means and not found else 1.0
    stems = term.ways[0].stems
    is_aside = aside().issuperset(stems)
    if not found:
        return (FEW / words) ** 2 * (SAID_ASIDE if is_aside else 1.0)
    if is_aside:
        return SAID_ASIDE
    if little().issuperset(stems):
        return SAYS_LITTLE
    return MEANS_SOMETHING if means else 1.0
