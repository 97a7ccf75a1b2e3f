"""What somebody typed, as words that are looked for, each in several ways."""

from itertools import pairwise

from search.analysis.compounds import little, parts
from search.analysis.lexicon import words_beginning
from search.analysis.stems import stem
from search.analysis.stop_words import telling
from search.analysis.words import MAX_WORD, words
from search.text_query import Reden, Term, Way
from search.weights import ALL_PARTS, JOINED, TELLING_PARTS

MAX_QUERY_WORDS = 12
SHORTEST_BEGINNING = 2
# From so many typed words on it is a sentence: what has all of them has them by chance, and some are said in passing.
SENTENCE = 6


def is_sentence(text: str) -> bool:
    return len(words(text)) >= SENTENCE


def query_terms(text: str, language: str) -> tuple[Term, ...]:
    """Each word once, the first MAX_QUERY_WORDS; words that say nothing only when nothing else was typed."""
    terms: dict[str, Term] = {}
    for word in telling(words(text)):
        same = stem(word, language)
        terms.setdefault(same, Term(word, (Way((same,)),)).also(*ways_of_parts(word, language)))
    for one, other in pairwise(words(text)):
        joined = one + other
        if len(joined) > MAX_WORD:
            continue
        way = Way((stem(joined, language),), JOINED, Reden.SAMENSTELLING, van=joined)
        for word in (one, other):
            same = stem(word, language)
            if same in terms:
                terms[same] = terms[same].also(way)
    return tuple(terms.values())[:MAX_QUERY_WORDS]


def terms_while_typing(text: str, language: str) -> tuple[Term, ...]:
    """The same while the last word is not finished; empty before that has two letters."""
    *finished, last = telling(words(text)) or [""]
    if len(last) < SHORTEST_BEGINNING:
        return ()
    terms = [Term(word, (Way((stem(word, language),)),)) for word in finished[:MAX_QUERY_WORDS]]
    begun = Term(last, (Way((last,), reden=Reden.BEGIN, begin=True),)).also(Way((stem(last, language),)))
    if language == "nl":
        # "kok" is the beginning of "koken", and "huiz" of a word that is found as "huis".
        begun = begun.also(*(Way((word,), reden=Reden.BEGIN) for word in words_beginning(last)))
    return (*terms, begun)


def question_stems(text: str, language: str) -> tuple[str, ...]:
    """What a question or a phrase is about, each stem once: without the words that say nothing, unless that is all."""
    return tuple(dict.fromkeys(stem(word, language) for word in telling(words(text))))


def ways_of_parts(word: str, language: str) -> list[Way]:
    found = parts(word) if language == "nl" else ()
    if not found:
        return []
    ways = [Way(found, ALL_PARTS, Reden.SAMENSTELLING, van=" + ".join(found))]
    says_little = little()
    while found[-1] in says_little:
        found = found[:-1]
        if not set(found) - says_little:
            break
        ways.append(Way(found, TELLING_PARTS, Reden.SAMENSTELLING, van=" + ".join(found)))
    return ways
