"""
What somebody meant who typed a word that nobody uses here.

Candidates sound like it, or nearly so; the number of letters that differ decides. A word that Dutch knows is not
mistyped: who seeks "kaarten" is not given "taarten" because that is what there is.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.db.models import Max, QuerySet
from rapidfuzz.distance import OSA

from search.analysis import STOP_WORDS, parts
from search.analysis.lexicon import lexicon
from search.analysis.sounds import near, sound
from search.models import Woord
from search.query import SearchQuery
from search.text_query import Reden, Term

# From so many letters, so many may be wrong.
ALLOWED = ((8, 2), (5, 1), (0, 0))
# A shorter word is like too many others; one of just this length is corrected only to what sounds the same.
SHORTEST_CORRECTED = 4
# Still shorter ones are not even taken for the beginning of a word.
SHORTEST = 3
# Who types more unknown words than these has other worries than spelling.
MAX_UNKNOWN = 4


@dataclass(frozen=True, order=True)
class Candidate:
    """Judged in this order: letters that differ (one less for the same sound), then really, how common it is."""

    cost: int
    distance: int
    rarity: int
    woord: str


def unknown_terms(query: SearchQuery) -> list[Term]:
    """Those whose own word stands in no document that is searched, nor in our list; one query."""
    own = {term.ways[0].stems for term in query.woorden.terms}
    stems = {stem for stems in own for stem in stems}
    known = set(of(query).filter(stam__in=stems).values_list("stam", flat=True))
    found = [term for term in query.woorden.terms if not known.issuperset(term.ways[0].stems)]
    return [term for term in found if is_unfamiliar(term, query.taal)][:MAX_UNKNOWN]


def is_unfamiliar(term: Term, taal: str) -> bool:
    word = term.woord
    # A word that leads to others is right, also when nobody here uses it: yemek, food.
    if any(way.reden in (Reden.SYNONIEM, Reden.THEMA) for way in term.ways):
        return False
    if not word.isalpha() or len(word) < SHORTEST or word in STOP_WORDS:
        return False
    return taal != settings.LANGUAGE_CODE or not (word in lexicon().forms or parts(word))


def corrections(terms: Collection[Term], query: SearchQuery) -> dict[str, str]:
    """Word as it was typed → what was meant, of those where we know; one query, none without terms."""
    keys = {term.woord: near(sound(term.woord)) for term in terms if len(term.woord) >= SHORTEST_CORRECTED}
    if not keys:
        return {}
    rows = of(query).filter(klank__in=set().union(*keys.values()))
    common: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for word, klank, number in rows.values_list("woord", "klank").annotate(number=Max("aantal")):
        common[klank].append((word, number))
    found = {}
    for typed, sounds in keys.items():
        here = [pair for key in sounds for pair in common.get(key, ())]
        dutch = dutch_words(sounds) if query.taal == settings.LANGUAGE_CODE else ()
        if best := min(judged(typed, [*here, *dutch]), default=None):
            found[typed] = best.woord
    return found


def of(query: SearchQuery) -> QuerySet[Woord]:
    """The words of what is searched."""
    return Woord.objects.filter(site_id__in=query.site_ids, taal__in=query.talen).order_by()


def judged(typed: str, candidates: Iterable[tuple[str, int]]) -> Iterator[Candidate]:
    """(word, in how many documents) → those that are near enough."""
    allowed = next(number for length, number in ALLOWED if len(typed) >= length)
    key = sound(typed)
    for word, number in candidates:
        other = sound(word)
        # A capital is nearly its letter: shofeur, sofeur.
        if other[:1].lower() != key[:1].lower():
            continue
        distance = OSA.distance(typed, word)
        cost = distance - (other == key)
        if distance and cost <= allowed:
            yield Candidate(cost, distance, -number, word)


def dutch_words(sounds: Iterable[str]) -> Iterator[tuple[str, int]]:
    """
    Of our own list: they may lead on to what is here by a synonym. Its forms come last, for among those that the rules
    make some are no words.
    """
    known, forms = dutch_sounds(), lexicon().forms
    return ((word, 0 if forms[word] == word else -1) for key in sounds for word in known.get(key, ()))


@cache
def dutch_sounds() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for word in lexicon().certain:
        found[sound(word)].append(word)
    return {key: tuple(sorted(of_key)) for key, of_key in found.items()}
