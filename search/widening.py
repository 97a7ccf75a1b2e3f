"""
When little is found: what somebody may have meant, in steps. As typed; with compounds taken apart; with unknown words
corrected or taken as the beginning of a word; then with not all of the words.
"""

from dataclasses import dataclass, field, replace

from django.conf import settings
from django.utils.translation import gettext as _

from search.analysis import fold, parts
from search.analysis.words import WORD
from search.engines.breaker import find
from search.query import SearchQuery
from search.reading import read
from search.result import Found
from search.spelling.corrections import corrections, unknown_terms
from search.text_query import Reden, Term, TextQuery, Way
from search.weights import BEGINNING, SPELLING

# Who finds so many is not asked what was meant.
LITTLE = 3
# In so many words that are sought some are asides, so what has most of them may be meant just as well.
SENTENCE = 3


@dataclass(frozen=True)
class Finding:
    """
    `query` is what was sought in the end. `corrected`: word as typed → word that was meant, when something was found
    by that; `as_typed`: how much there was without it.
    """

    query: SearchQuery
    found: Found
    limited: bool
    as_typed: int
    corrected: dict[str, str] = field(default_factory=dict)
    message: str = ""

    @property
    def meant(self) -> str:
        """What was typed, corrected."""
        return WORD.sub(lambda typed: self.corrected.get(fold(typed[0]), typed[0]), self.query.tekst)


def widened(query: SearchQuery) -> Finding:
    found, limited = find(query)
    step = Finding(query, found, limited, found.totaal)
    story = query.is_verhaal
    if not query.woorden or (found.totaal >= LITTLE and not story):
        return step
    if found.totaal < LITTLE and not query.letterlijk:
        step = with_other_words(with_phrases(step) if story else with_parts(step))
    enough = LITTLE if len(query.woorden) >= SENTENCE else len(query.bovenaan) + 1
    if len(query.woorden) > 1 and (story or step.found.totaal < enough):
        step = with_some_words(step)
    return step


def with_parts(step: Finding) -> Finding:
    """Compounds as the words they are made of, each found in all of its own ways: ouderengymnastiek, sport for 65+."""
    terms = tuple(part for term in step.query.woorden.terms for part in taken_apart(term, step.query))
    if len(terms) == len(step.query.woorden):
        return step
    wider = replace(step.query, woorden=replace(step.query.woorden, terms=terms))
    found, limited = find(wider)
    if found.totaal <= step.found.totaal:
        # A phrase that is nowhere: perhaps some of its words are.
        return replace(step, query=wider) if has_phrase(step.query) and not step.found.totaal else step
    return replace(step, query=wider, found=found, limited=limited)


def with_phrases(step: Finding) -> Finding:
    """Of a story each phrase, and its words for when nobody here uses the phrase (search.engines.coverage)."""
    query = step.query
    if not has_phrase(query):
        return step
    wider = replace(
        query,
        woorden=with_words_of_phrases(query.woorden, query.taal, query),
        woorden_hoofdtaal=with_words_of_phrases(query.woorden_hoofdtaal, settings.LANGUAGE_CODE, query),
    )
    return replace(step, query=wider)


def with_words_of_phrases(text: TextQuery, taal: str, query: SearchQuery) -> TextQuery:
    in_phrases = [word for term in text.terms if " " in term.woord for word in term.woord.split()]
    apart = [term for word in in_phrases for term in read(word, taal, query.site_ids).terms]
    return replace(text, terms=(*text.terms, *apart))


def has_phrase(query: SearchQuery) -> bool:
    return any(" " in term.woord for term in query.woorden.terms)


def taken_apart(term: Term, query: SearchQuery) -> list[Term]:
    typed = term.woord.split()
    if len(typed) > 1:
        return [part for word in typed for part in read(word, query.taal, query.site_ids).terms]
    made_of = parts(term.woord) if query.taal == settings.LANGUAGE_CODE else ()
    if len(made_of) < 2:
        return [term]
    return [part.also(term.ways[0]) for part in read(" ".join(made_of), query.taal, query.site_ids).terms]


def with_other_words(step: Finding) -> Finding:
    """Two queries besides searching again; one when each word is known."""
    query = step.query
    unknown = unknown_terms(query, nothing=not step.found.totaal)
    meant = corrections(unknown, query)
    if not unknown:
        return step
    wider = replace(
        query,
        woorden=with_ways(query.woorden, unknown, meant, query.taal, query.site_ids),
        woorden_hoofdtaal=with_ways(
            query.woorden_hoofdtaal, unknown, meant, settings.LANGUAGE_CODE, query.site_ids
        ),
    )
    found, limited = find(wider)
    if found.totaal <= step.found.totaal:
        # For the step after this one: the words are known now.
        return replace(step, query=wider, corrected=meant if not step.found.totaal else {})
    return replace(step, query=wider, found=found, limited=limited, corrected=meant)


def with_some_words(step: Finding) -> Finding:
    wider = replace(step.query, ruim=True)
    found, limited = find(wider)
    if found.totaal <= step.found.totaal:
        return replace(step, corrected={})
    if step.found.totaal >= LITTLE:
        message = ""
    elif step.found.totaal:
        message = _("Little matches all your words. Below it is what matches some of them.")
    else:
        message = _("Nothing matches all your words. This matches some of them.")
    return replace(step, query=wider, found=found, limited=limited, message=message)


def with_ways(
    words: TextQuery, unknown: list[Term], meant: dict[str, str], taal: str, site_ids: tuple[int, ...]
) -> TextQuery:
    typed = {term.woord for term in unknown}
    terms = tuple(
        term.also(*other_ways(term.woord, meant.get(term.woord, ""), taal, site_ids))
        if term.woord in typed
        else term
        for term in words.terms
    )
    return replace(words, terms=terms)


def other_ways(typed: str, meant: str, taal: str, site_ids: tuple[int, ...]) -> list[Way]:
    ways = [
        replace(way, weight=way.weight * SPELLING, reden=Reden.SPELLING, van=meant)
        for term in read(meant, taal, site_ids).terms
        for way in term.ways
    ]
    return [*ways, Way((typed,), BEGINNING, Reden.BEGIN, begin=True, van=typed)]
