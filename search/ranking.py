"""
The order of what was found, alike on every engine.

An engine finds, and hands over its best candidates; here they are judged on where the words stand and in what way they
match. What an engine thinks of two documents that are equal here, decides between them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import log

from django.utils import timezone

from locaties.afstand import Punt, metres
from search import weights
from search.analysis import stem
from search.models import SearchDocument
from search.query import Omgeving, SearchQuery
from search.text_query import Reden, Term, TextQuery, Way

# So many candidates are judged: ten pages. What comes after them stays in the order of the engine.
CANDIDATES = 200
# More than any visitor pages through, and few enough to name in a query of every database.
MAX_MATCHES = 5_000
CHECKED_LATELY = timedelta(days=90)
SOON = timedelta(days=7)


@dataclass(frozen=True)
class Row:
    """What judging needs of a document; the stems of its name, its keywords and its one line."""

    pk: int
    sorteertitel: str
    inhoudstaal: str
    titelstammen: str
    trefstammen: str
    regelstammen: str
    tekststammen: str
    is_thuis: bool
    volgende_begin: datetime | None
    nagekeken_op: date | None
    breedtegraad: float | None = None
    lengtegraad: float | None = None

    @classmethod
    def read(cls, ids: Iterable[int]) -> "list[Row]":
        """One query."""
        names = tuple(cls.__dataclass_fields__)
        return [cls(*values) for values in SearchDocument.objects.filter(pk__in=ids).values_list(*names)]


# Name, stems, weight.
Field = tuple[str, frozenset[str], float]


@dataclass(frozen=True)
class Match:
    """Where a term was found best: the field ("titel", "trefwoorden", "regel" or "tekst"), by which way; its worth."""

    term: Term
    way: Way | None
    field: str
    worth: float


@dataclass(frozen=True)
class Judgement:
    """
    `aside` is the worth of words that need not match; `factor` what the document has besides its words (lately checked,
    soon, from here).
    """

    pk: int
    matches: tuple[Match, ...]
    whole_name: float
    aside: float
    factor: float

    @property
    def score(self) -> float:
        return self.told([1.0] * len(self.matches))

    def told(self, telling: Sequence[float]) -> float:
        """With what each term tells."""
        worth = sum(match.worth * part for match, part in zip(self.matches, telling, strict=True))
        return (worth + self.whole_name + self.aside) * self.factor


def ranked(query: SearchQuery, ids: Sequence[int]) -> list[int]:
    """
    The same ids: what editors put on top, then the best of the first CANDIDATES; one query.

    Where not all words had to match, they are in order already (`ranked_by_share`).
    """
    if query.ruim:
        return list(ids)
    present = set(ids)
    on_top = [pk for pk in query.bovenaan if pk in present]
    others = [pk for pk in ids if pk not in on_top] if on_top else ids
    candidates = others[:CANDIDATES]
    scores = {judgement.pk: judgement.score for judgement in judge(query, candidates)}
    return [*on_top, *sorted(candidates, key=lambda pk: -scores.get(pk, 0)), *others[CANDIDATES:]]


def ranked_by_share(query: SearchQuery, share: Mapping[int, float], telling: Sequence[float]) -> list[int]:
    """
    Ids of documents that have a part of what the words tell, that part counted with where they stand; one query.

    Where a word stands counts as much as the word tells: a story about forgetting that asks for help is not about all
    help.
    """
    ids = sorted(share, key=lambda pk: -share[pk])
    candidates = ids[:CANDIDATES]
    scores = {judgement.pk: judgement.told(telling) for judgement in judge(query, candidates)}
    best = sorted(candidates, key=lambda pk: -share[pk] * scores.get(pk, 0))
    return [*best, *ids[CANDIDATES:]]


def judge(query: SearchQuery, ids: Iterable[int]) -> list[Judgement]:
    now = timezone.now()
    rows = [(row, fields_of(row)) for row in Row.read(ids)]
    documents = [fields for _row, fields in rows]
    texts = [weighed(text, documents) for text in query.alle_woorden]
    aside = weighed(query.terloops, documents)
    return [
        max(
            (judge_row(row, fields, text, aside, factor(row, now, query.nabij)) for text in texts),
            key=lambda found: found.score,
        )
        for row, fields in rows
    ]


def fields_of(row: Row) -> list[Field]:
    texts = [
        ("titel", row.titelstammen, weights.TITLE),
        ("trefwoorden", row.trefstammen, weights.KEYWORDS),
        ("regel", row.regelstammen, weights.LINE),
        ("tekst", row.tekststammen, weights.BODY),
    ]
    return [(name, frozenset(text.split()), weight) for name, text, weight in texts]


def weighed(text: TextQuery, documents: list[list[Field]]) -> TextQuery:
    """
    The same, each way that is not the word itself less as more of the candidates have it: of what is found by a theme
    that half of them have and by a word that only a few have, those few are meant.
    """
    stems = [frozenset().union(*(found for _name, found, _weight in fields)) for fields in documents]

    def less(way: Way) -> Way:
        if way.reden == Reden.WOORD or not stems:
            return way
        having = sum(matches(way, found) for found in stems)
        telling = log(1 + len(stems) / max(having, 1)) / log(1 + len(stems))
        return replace(way, weight=way.weight * telling**weights.RARE)

    return replace(text, terms=tuple(replace(term, ways=tuple(map(less, term.ways))) for term in text.terms))


def judge_row(row: Row, fields: list[Field], text: TextQuery, aside: TextQuery, factor: float) -> Judgement:
    matches = tuple(best_match(term, fields) for term in text.terms)
    # Without the parts of compounds, which the index adds.
    name = {stem(word, row.inhoudstaal) for word in row.sorteertitel.split()}
    asked = {word for term in text.terms for way in term.ways[:1] for word in way.stems}
    whole = weights.WHOLE_NAME * len(name & asked) / len(name | asked) if name else 0.0
    beside = weights.ASIDE * sum(best_match(term, fields).worth for term in aside.terms)
    return Judgement(row.pk, matches, whole, beside, factor)


def best_match(term: Term, fields: list[Field]) -> Match:
    """
    The best place and way; what stands in other fields as well adds a little: a name that says it, with a theme and a
    text that say it too, is surer than a name alone.
    """
    found = [match for name, stems, weight in fields if (match := in_field(term, name, stems, weight))]
    if not found:
        return spread(term, frozenset().union(*(stems for _name, stems, _weight in fields)))
    best = max(found, key=lambda match: match.worth)
    others = sum(match.worth for match in found) - best.worth
    return replace(best, worth=best.worth + weights.ELSEWHERE_TOO * others)


def in_field(term: Term, name: str, stems: frozenset[str], weight: float) -> Match | None:
    ways = [way for way in term.ways if matches(way, stems)]
    if not ways:
        return None
    best = max(ways, key=lambda way: way.weight)
    return Match(term, best, name, weight * best.weight)


def spread(term: Term, stems: frozenset[str]) -> Match:
    """Words that belong together but stand in different fields; nothing where an engine knew more than the row."""
    ways = [way for way in term.ways if len(way.stems) > 1 and matches(way, stems)]
    best = max(ways, key=lambda way: way.weight, default=None)
    return Match(term, best, "tekst", weights.BODY * best.weight if best else 0.0)


def matches(way: Way, stems: frozenset[str]) -> bool:
    if not way.begin:
        return stems.issuperset(way.stems)
    *whole, beginning = way.stems
    return stems.issuperset(whole) and any(stem.startswith(beginning) for stem in stems)


def factor(row: Row, now: datetime, near: Omgeving | None = None) -> float:
    value = 1.0
    if row.nagekeken_op and now.date() - row.nagekeken_op <= CHECKED_LATELY:
        value *= weights.CHECKED
    if row.volgende_begin and now <= row.volgende_begin <= now + SOON:
        value *= weights.SOON
    if row.is_thuis:
        value *= weights.AT_HOME
    if near and near.straal and row.breedtegraad is not None and row.lengtegraad is not None:
        far = metres(near.punt, Punt(row.breedtegraad, row.lengtegraad)) / near.straal
        value *= 1 + (weights.NEXT_DOOR - 1) * max(0, 1 - far)
    return value
