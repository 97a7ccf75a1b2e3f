"""Which words lead to which, put in a form in which a question is looked up quickly."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from typing import NamedTuple

from django.conf import settings

from search.analysis import question_stems, words
from search.analysis.compounds import little
from search.analysis.said_aside import aside
from search.models.synoniem import LONGEST_PHRASE, phrases
from search.ranges import about
from search.synonyms.idioms import Idiom, idioms_in, is_idiom, spoken
from search.synonyms.rows import Groep, Rows, ThemaWoorden
from search.text_query import Reden, Term, TextQuery, Way
from search.weights import JOINED, LEADS_TO, NAME_OF_THEME, SYNONYM, WORD_OF_THEME

# More ways than this cost more time than they find.
MOST_WAYS = 30
# The names of so many words of a group tell an editor which group it is.
NAMED = 4

Stems = tuple[str, ...]


class Meaning(NamedTuple):
    """Where a phrase leads: other ways to find it, and the themes (slugs) that it means."""

    ways: tuple[Way, ...] = ()
    themas: tuple[str, ...] = ()

    def plus(self, other: "Meaning") -> "Meaning":
        return Meaning(
            tuple(dict.fromkeys((*self.ways, *other.ways))),
            tuple(dict.fromkeys((*self.themas, *other.themas))),
        )


NOTHING = Meaning()
Meanings = dict[Stems | Idiom, Meaning]


@dataclass(frozen=True)
class Lexicon:
    """Of the platform, then of a site; stems of a phrase, or an idiom → what it means."""

    parts: tuple[Meanings, ...] = ()
    taal: str = settings.LANGUAGE_CODE
    # Its single words as they are written: who mistypes one of them meant what it means.
    woorden: tuple[frozenset[str], ...] = ()

    @classmethod
    def of(cls, rows: Rows, taal: str) -> "Lexicon":
        meanings = (shared(rows.groepen, rows.themas, taal), own(rows.eigen, rows.themas, taal))
        return cls(meanings, taal, (shared_words(rows.groepen), written(rows.eigen)))

    def meaning(self, phrase: Stems | Idiom) -> Meaning:
        found = NOTHING
        for part in self.parts:
            found = found.plus(part.get(phrase, NOTHING))
        return found

    def expand(self, query: TextQuery, said: str = "") -> TextQuery:
        """
        The same, found by synonyms too; a phrase that means something becomes one term, and so does an idiom in all
        that was `said`.
        """
        whole = stems_together(query.terms)
        return replace(
            query,
            terms=self._with_idioms(list(self._terms(query.terms)), said),
            themas=self.meaning(whole).themas if whole else (),
        )

    def _knows(self, idiom: Idiom) -> bool:
        return any(idiom in part for part in self.parts)

    def _with_idioms(self, terms: list[Term], said: str) -> tuple[Term, ...]:
        """Its words tell nothing apart, so they are not looked for; of another phrase none is taken away."""
        for part, idiom in idioms_in(said, self.taal, self._knows):
            inside = [term for term in terms if set(term.woord.split()) & set(part)]
            if any(" " in term.woord for term in inside):
                continue
            whole = Term(" ".join(part), self.meaning(idiom).ways[:MOST_WAYS])
            at = terms.index(inside[0]) if inside else len(terms)
            terms = [term for term in terms if term not in inside]
            terms.insert(at, whole)
        return tuple(terms)

    def _terms(self, terms: tuple[Term, ...]) -> Iterator[Term]:
        start = 0
        while start < len(terms):
            term, length = self._longest(terms[start : start + LONGEST_PHRASE])
            end = start + length
            for at in range(start + 1, start + length):
                # "Nieuwe vrienden" and "vrienden maken" are one thing, said in two ways.
                other, more = self._longest(terms[at : at + LONGEST_PHRASE])
                if at + more > end:
                    end = at + more
                    term = Term(" ".join(word.woord for word in terms[start:end]), term.ways).also(
                        *other.ways
                    )
            yield term
            start = end

    def _longest(self, terms: tuple[Term, ...]) -> tuple[Term, int]:
        """The term for as many of the first terms as together mean something, and how many those are."""
        for length in range(len(terms), 0, -1):
            together = terms[:length]
            stems = stems_together(together)
            ways = self.meaning(stems).ways or self._joined(together)
            if not ways:
                continue
            if length == 1:
                return terms[0].also(*ways[:MOST_WAYS]), 1
            phrase = Term(" ".join(term.woord for term in together), (Way(stems),))
            return phrase.also(*ways[:MOST_WAYS]), length
        return terms[0], 1

    def _joined(self, terms: tuple[Term, ...]) -> tuple[Way, ...]:
        """What words mean that somebody wrote apart: huur toeslag."""
        if len(terms) < 2:
            return ()
        stems = question_stems("".join(term.woord for term in terms), self.taal)
        ways = self.meaning(stems).ways
        return (Way(stems, JOINED, Reden.SAMENSTELLING, van=" ".join(stems)), *ways) if ways else ()


def stems_together(terms: Iterable[Term]) -> Stems:
    """Of each term the first way, which is the word as it was typed."""
    return tuple(dict.fromkeys(stem for term in terms for stem in term.ways[0].stems))


@lru_cache(maxsize=4)
def shared(groups: tuple[Groep, ...], themes: tuple[ThemaWoorden, ...], taal: str) -> Meanings:
    """Of thousands of phrases, so it is made once for all sites; the last few are kept."""
    return compiled(groups, themes, themes, taal)


@lru_cache(maxsize=500)
def own(groups: tuple[Groep, ...], themes: tuple[ThemaWoorden, ...], taal: str) -> Meanings:
    return compiled(groups, (), themes, taal) if groups else {}


@lru_cache(maxsize=4)
def shared_words(groups: tuple[Groep, ...]) -> frozenset[str]:
    """Of all sites one set, however many sites there are."""
    return written(groups)


def written(groups: Iterable[Groep]) -> frozenset[str]:
    listed = (phrase for group in groups for phrase in (*phrases(group.woorden), *phrases(group.alleen_van)))
    return frozenset(folded[0] for phrase in listed if len(folded := words(phrase)) == 1)


def compiled(
    groups: Iterable[Groep], themes: Iterable[ThemaWoorden], known: Iterable[ThemaWoorden], taal: str
) -> Meanings:
    """`known` are the themes to which the words of a group may lead."""
    of_themes: Meanings = {}
    for stems, meaning in theme_meanings(known, taal):
        add(of_themes, stems, meaning)
    found: Meanings = dict(of_themes) if themes else {}
    for group in groups:
        for phrase, meaning in group_meanings(group, of_themes, taal):
            add(found, phrase, meaning)
    return found


def add(meanings: Meanings, phrase: Stems | Idiom, meaning: Meaning) -> None:
    if phrase:
        meanings[phrase] = meanings.get(phrase, NOTHING).plus(meaning)


def theme_meanings(themes: Iterable[ThemaWoorden], taal: str) -> Iterator[tuple[Stems, Meaning]]:
    """
    Names before other words, so that the theme that is called so comes first.

    Who types another word of a sub-theme does not mean all else that its main theme holds ("taalles": no computers);
    the main theme is only named.
    """
    of_subthemes: dict[str, set[Stems]] = defaultdict(set)
    others_of = []
    for theme in themes:
        name, *others = (question_stems(phrase, taal) for phrase in (theme.naam, *phrases(theme.synoniemen)))
        others_of.append((theme, others))
        of_subthemes[theme.ouder].update([name, *others])
        yield name, to_theme(theme, NAME_OF_THEME)
    for theme, others in others_of:
        for stems in others:
            found = to_theme(theme, WORD_OF_THEME)
            yield stems, found._replace(ways=()) if stems in of_subthemes[theme.slug] else found


def to_theme(theme: ThemaWoorden, weight: float) -> Meaning:
    way = Way((about(theme.slug),), weight, Reden.THEMA, van=theme.naam)
    return Meaning((way,), (theme.slug,))


def group_meanings(group: Groep, of_themes: Meanings, taal: str) -> Iterator[tuple[Stems | Idiom, Meaning]]:
    listed, one_way = phrases(group.woorden), phrases(group.alleen_van)
    van = ", ".join(listed[:NAMED])
    stemmed = {phrase: stems_of(phrase, taal) for phrase in (*listed, *one_way)}
    stems = list(dict.fromkeys(filter(None, (stemmed[phrase] for phrase in listed))))
    about_group = reduce(Meaning.plus, (of_themes.get(one, NOTHING) for one in stems), NOTHING)
    for one in stems:
        others = Meaning(
            tuple(Way(other, SYNONYM, Reden.SYNONIEM, van=van) for other in stems if other != one)
        )
        # Who types "loophulp" is helped by what has the theme of "rollator"; who types a theme, by that one only.
        themes = (
            less(about_group, SYNONYM) if one not in of_themes and len(about_group.themas) == 1 else NOTHING
        )
        yield one, others.plus(themes)
    # Who types "food" is helped as who types "eten": by what has the theme too.
    to_words = Meaning(tuple(Way(one, LEADS_TO, Reden.SYNONIEM, van=van) for one in stems))
    to_words = to_words.plus(less(about_group, LEADS_TO))
    for phrase in one_way:
        yield stemmed[phrase], to_words
    for phrase, left in stemmed.items():
        said = spoken(phrase)
        if to_words.ways and len(said) > 1 and (not left or is_idiom(phrase)):
            yield Idiom.of(said, taal), to_words


def stems_of(phrase: str, taal: str) -> Stems:
    """
    Of a phrase of a group; none when what sets it apart are words that are not sought: of "hulp nodig" only "hulp" is
    left, and who types that means something else.
    """
    stems = question_stems(phrase, taal)
    alone = stems[0] if len(stems) == 1 < len(words(phrase)) else None
    return () if alone in aside() or alone in little() else stems


def less(meaning: Meaning, share: float) -> Meaning:
    ways = tuple(replace(way, weight=way.weight * share) for way in meaning.ways)
    return meaning._replace(ways=ways)
