"""
Words in PostgreSQL, in one pass.

modelsearch keeps this index; its own question knows no beginnings of words, and weighs each of many ways apart. The
expression is that of the index `search_words` (migration 0004), so that it is used.
"""

from collections.abc import Iterable
from typing import Any

from django.contrib.postgres.search import SearchQuery as TsQuery
from django.contrib.postgres.search import SearchRank, SearchVectorField
from django.db.models import ExpressionWrapper, F, QuerySet, Value
from django.db.models.expressions import CombinedExpression

from search.models import SearchDocument
from search.query import SearchQuery
from search.text_query import Term, Way
from search.weights import BODY, TITLE

ID = ("pk",)
TITLE_WORDS, OTHER_WORDS = F("index_entries__title"), F("index_entries__body")
WORDS = ExpressionWrapper(
    CombinedExpression(TITLE_WORDS, "||", OTHER_WORDS), output_field=SearchVectorField()
)
# Not how long the text is: a full profile is no worse than a bare one.
IGNORE_LENGTH = Value(0)


def ranked(query: SearchQuery, documents: QuerySet[SearchDocument]) -> QuerySet:
    """Ids of those documents that have the words, the best first."""
    words = asked(any_of(f"({all_of(map(in_any_way, text.terms))})" for text in query.alle_woorden))
    score = (
        SearchRank(TITLE_WORDS, words, normalization=IGNORE_LENGTH) * F("index_entries__title_norm") * TITLE
        + SearchRank(OTHER_WORDS, words, normalization=IGNORE_LENGTH) * BODY
    )
    found = documents.annotate(words=WORDS).filter(words=words)
    return found.order_by(score.desc(), "-pk").values_list("pk", flat=True)


def with_term(terms: Iterable[Term], query: SearchQuery, documents: QuerySet[SearchDocument]) -> QuerySet:
    """Those documents that have any of these terms, in no order; ID names their id."""
    words = asked(any_of(map(in_any_way, terms)))
    return documents.annotate(words=WORDS).filter(words=words).order_by()


def asked(expression: str) -> Any:
    return TsQuery(expression, search_type="raw", config="simple")


def in_any_way(term: Term) -> str:
    return f"({any_of(map(in_this_way, term.ways))})"


def in_this_way(way: Way) -> str:
    stems = [f"'{stem}'" for stem in way.stems]
    if way.begin:
        stems[-1] += ":*"
    return f"({all_of(stems)})"


def any_of(parts: Iterable[str]) -> str:
    return " | ".join(parts)


def all_of(parts: Iterable[str]) -> str:
    return " & ".join(parts)
