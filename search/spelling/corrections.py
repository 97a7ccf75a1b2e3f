"""
What somebody meant who typed a word that nobody uses here.

Candidates sound like it or are written like it; the number of letters that differ decides. A word that Dutch knows is
not mistyped: who seeks "kaarten" is not given "taarten" because that is what there is.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import Any

from django.conf import settings
from django.db.models import Max, Q, QuerySet
from django.db.models.functions import Left, Length, Right
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from search.analysis import STOP_WORDS, parts
from search.analysis.lexicon import lexicon
from search.analysis.sounds import heard, near, rough, skeleton, sound
from search.models import Woord
from search.query import SearchQuery
from search.synonyms.cache import lexicon as synonyms
from search.text_query import Reden, Term

# From so many letters (of the longer of the two), so many may be wrong.
ALLOWED = ((14, 3), (8, 2), (5, 1), (0, 0))
MOST_WRONG = ALLOWED[0][1]
# A shorter word is like too many others, unless it sounds the same; one of just this length may miss a letter.
SHORTEST_CORRECTED = 4
# Still shorter ones are not even taken for the beginning of a word.
SHORTEST = 3
# Shorter keys are rough versions of too many words.
SHORTEST_ROUGH = 5
# So many consonants in their order are of one word.
SHORTEST_SKELETON = 5
# Words of all languages lead somewhere: a shorter one is like too many of them.
SHORTEST_LEADING = 5
# In a compound a word of more letters may have one wrong that sounds otherwise.
LONG_PART = 6
MOST_PARTS = 3
# Who types more unknown words than these has other worries than spelling.
MAX_UNKNOWN = 4


@dataclass(frozen=True, order=True)
class Candidate:
    """
    Judged in this order: what differs (`cost_of`), whether the first letter does, which few mistype, whether it sounds
    otherwise or may be no word at all, whether it sounds otherwise to who hears roughly too; then letters that really
    differ, whether only the end is missing, how common it is.
    """

    cost: int
    other_beginning: bool
    less_sure: bool
    less_known: bool
    less_rough: bool
    distance: int
    not_begun: bool
    rarity: int
    woord: str


def unknown_terms(query: SearchQuery, *, nothing: bool = False) -> list[Term]:
    """
    Those whose own word stands in no document that is searched, nor in our list; one query.

    When `nothing` was found, what only looks like Dutch (a compound, a form that few use) may be mistyped as well.
    """
    own = {term.ways[0].stems for term in query.woorden.terms}
    stems = {stem for stems in own for stem in stems}
    known = set(of(query).filter(stam__in=stems).values_list("stam", flat=True))
    found = [term for term in query.woorden.terms if not known.issuperset(term.ways[0].stems)]
    return [term for term in found if is_unfamiliar(term, query.taal, nothing=nothing)][:MAX_UNKNOWN]


def is_unfamiliar(term: Term, taal: str, *, nothing: bool) -> bool:
    word = term.woord
    # A word that leads to others is right, also when nobody here uses it: yemek, food.
    if any(way.reden in (Reden.SYNONIEM, Reden.THEMA) for way in term.ways):
        return False
    if not word.isalpha() or len(word) < SHORTEST or word in STOP_WORDS:
        return False
    if taal != settings.LANGUAGE_CODE:
        return True
    known = lexicon()
    return word not in known.certain and (nothing or not (word in known.forms or parts(word)))


def corrections(terms: Collection[Term], query: SearchQuery) -> dict[str, str]:
    """Word as it was typed → what was meant, of those where we know; one query, none without terms."""
    typed = [term.woord for term in terms]
    if not typed:
        return {}
    here = list(like(typed, query).values_list("woord", "klank").annotate(number=Max("aantal")))
    found = {}
    for word in typed:
        dutch = dutch_words(word) if query.taal == settings.LANGUAGE_CODE else ()
        leading = words_that_lead(word, query)
        if best := min(judged(word, chain(here, dutch, leading)), default=None):
            found[word] = best.woord
        elif query.taal == settings.LANGUAGE_CODE and (compound := compound_meant(word)):
            found[word] = compound
    return found


def words_that_lead(typed: str, query: SearchQuery) -> Iterator[tuple[str, str, int]]:
    """Of the synonyms: nobody may write them here, but they lead to what is here."""
    if len(typed) < SHORTEST_LEADING:
        return
    alike: set[str] = set()
    for known in synonyms(query.site_ids, query.taal).woorden:
        near_by = extract(typed, known, scorer=OSA.distance, score_cutoff=allowed_in(len(typed)), limit=None)
        alike.update(word for word, _distance, _place in near_by if word[:1] == typed[:1])
        alike.update(word for key in heard(typed) for word in grouped(known, sound).get(key, ()))
    yield from ((word, sound(word), 0) for word in sorted(alike) if len(word) >= SHORTEST_LEADING)


def like(typed: Iterable[str], query: SearchQuery) -> QuerySet[Woord]:
    """
    Words of what is searched that may be meant: that sound nearly so; on a site of its own those too that begin or end
    with the same letters, for which all of its words are looked through.
    """
    rows = of(query)
    sounds = {alike for word in typed for key in heard(word) for alike in near(key)}
    wanted = Q(klank__in=sounds)
    if not query.websites:
        rows = rows.annotate(begin=Left("woord", 1), einde=Right("woord", 2), lengte=Length("woord"))
        for word in typed:
            alike = Q(begin__in=set(word[:2])) | Q(einde=word[-2:])
            wanted |= alike & Q(lengte__range=(len(word) - MOST_WRONG, len(word) + MOST_WRONG))
    return rows.filter(wanted)


def compound_meant(typed: str) -> str:
    """A compound that nobody wrote here yet, of a word that we know and one with a mistake in it; else ""."""
    if parts(typed):
        # It is one already.
        return ""
    known = lexicon().certain
    best: tuple[Candidate, int, str] | None = None
    for at in range(SHORTEST_CORRECTED, len(typed) - SHORTEST_CORRECTED + 1):
        before, after = typed[:at], typed[at:]
        for right, wrong in ((before, after), (after, before)):
            if right not in known or wrong in known:
                continue
            candidate = min(filter(is_sure, judged(wrong, dutch_words(wrong))), default=None)
            if candidate is None:
                continue
            whole = right + candidate.woord if right is before else candidate.woord + right
            # Of what costs the same the word that is surely right should be as long as can be.
            best = min(filter(None, (best, (candidate, -len(right), whole))))
    return best[2] if best else by_sound(typed)


def is_sure(candidate: Candidate) -> bool:
    """Part of a word is less to go by than a word: it begins so, and is long or sounds like it."""
    return not candidate.other_beginning and (len(candidate.woord) > LONG_PART or not candidate.less_rough)


def by_sound(typed: str) -> str:
    """The compound of at most three words that sounds so: schultverlening; else ""."""
    best: dict[int, tuple[str, ...]] = {0: ()}
    for start in range(len(typed)):
        if start not in best or len(best[start]) == MOST_PARTS:
            continue
        for end in range(start + SHORTEST_CORRECTED, len(typed) + 1):
            part = typed[start:end]
            alike = {word for key in heard(part) for word in dutch_by(sound).get(key, ())}
            if alike and len(best[start]) + 1 < len(best.get(end, (*best[start], "", ""))):
                nearest = min(alike, key=lambda word: (OSA.distance(part, word), word))
                best[end] = (*best[start], nearest)
    return "".join(best.get(len(typed), ()))


def of(query: SearchQuery) -> QuerySet[Woord]:
    """The words of what is searched."""
    return Woord.objects.filter(site_id__in=query.site_ids, taal__in=query.talen).order_by()


def judged(typed: str, candidates: Iterable[tuple[str, str, int]]) -> Iterator[Candidate]:
    """(word, how it sounds, in how many documents) → those that are near enough."""
    keys = heard(typed)
    roughly = {rough(key) for key in keys}
    bones = skeletons(keys)
    for word, key, number in candidates:
        other_sound = key not in keys
        other_rough = rough(key) not in roughly
        if other_sound and len(typed) < SHORTEST_CORRECTED:
            continue
        allowed = allowed_in(max(len(typed), len(word)))
        by_ear = not other_sound or (
            len(key) >= SHORTEST_ROUGH
            and (
                not other_rough
                or any(OSA.distance(key, same, score_cutoff=1) <= 1 for same in keys)
                or skeleton(key) in bones
            )
        )
        distance = OSA.distance(typed, word, score_cutoff=None if by_ear else allowed)
        cost = cost_of(distance, by_ear=by_ear, other_sound=other_sound)
        if distance and (cost <= 2 * allowed or not other_sound):
            unsure = number < 0
            begins, begun = word[:1] == typed[:1], word.startswith(typed)
            yield Candidate(
                cost,
                not begins,
                other_sound or unsure,
                unsure,
                other_rough,
                distance,
                not begun,
                -number,
                word,
            )


def skeletons(keys: Iterable[str]) -> set[str]:
    """Those that are long enough to tell anything."""
    return {found for key in keys if len(found := skeleton(key)) >= SHORTEST_SKELETON}


def cost_of(distance: int, *, by_ear: bool, other_sound: bool) -> int:
    """In half letters. Who writes by ear may have many wrong: of the same sound they count as half a letter."""
    if not other_sound:
        return min(distance - 1, 1)
    return min(2 * distance, 2) if by_ear else 2 * distance


def allowed_in(length: int) -> int:
    return next(number for least, number in ALLOWED if length >= least)


def dutch_words(typed: str) -> Iterator[tuple[str, str, int]]:
    """
    Of our own list: they may lead on to what is here by a synonym. Its forms come last, for among those that the rules
    make some are no words.
    """
    forms = lexicon().forms
    alike = {word for key in heard(typed) for same in near(key) for word in dutch_by(sound).get(same, ())}
    alike.update(word for key in heard(typed) for word in dutch_by_key(rough).get(rough(key), ()))
    alike.update(word for bones in skeletons(heard(typed)) for word in dutch_by_key(skeleton).get(bones, ()))
    for length in range(len(typed) - MOST_WRONG, len(typed) + MOST_WRONG + 1):
        wrong = allowed_in(max(length, len(typed)))
        of_length = dutch_by(len).get(length, ())
        near_by = extract(typed, of_length, scorer=OSA.distance, score_cutoff=wrong, limit=None)
        alike.update(word for word, _distance, _place in near_by)
    return ((word, sound(word), 0 if forms[word] == word else -1) for word in sorted(alike))


@cache
def dutch_by(key: Callable[[str], Any]) -> dict[Any, tuple[str, ...]]:
    """The words of our own list, by their length or by how they sound."""
    return grouped(lexicon().certain, key)


# The words of all sites, and those of the sites that were asked for last.
@lru_cache(maxsize=20)
def grouped(known: frozenset[str], key: Callable[[str], Any]) -> dict[Any, tuple[str, ...]]:
    found: dict[Any, list[str]] = defaultdict(list)
    for word in sorted(known):
        found[key(word)].append(word)
    return {same: tuple(words) for same, words in found.items()}


@cache
def dutch_by_key(less: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    """The same by what is left of how they sound: made of their sounds, which take a second to tell."""
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for key, words in dutch_by(sound).items():
        found[less(key)] += words
    return dict(found)
