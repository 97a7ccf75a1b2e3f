"""
Words in PostgreSQL, in one pass.

modelsearch keeps this index; its own question knows no beginnings of words, and weighs each of many ways apart. The
expression is that of the index `search_words` (migration 0004), so that it is used.
"""

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.contrib.postgres.search import SearchQuery as TsQuery
from django.contrib.postgres.search import SearchRank, SearchVectorField
from django.db.models import BigIntegerField, ExpressionWrapper, F, QuerySet, Value
from django.db.models.expressions import CombinedExpression
from django.db.models.functions import Cast
from wagtail.search.models import IndexEntry

from search.engines.notation import Notation
from search.models import SearchDocument
from search.query import SearchQuery
from search.ranges import marks
from search.text_query import Term
from search.weights import BODY, TITLE

NOTATION = Notation("&", "|", quote="'", begin=":*")
ID = ("document",)
TITLE_WORDS, OTHER_WORDS = F("title"), F("body")
WORDS = ExpressionWrapper(
    CombinedExpression(TITLE_WORDS, "||", OTHER_WORDS), output_field=SearchVectorField()
)
# Not how long the text is: a full profile is no worse than a bare one.
IGNORE_LENGTH = Value(0)


def ranked(query: SearchQuery, among: QuerySet[SearchDocument] | None = None) -> QuerySet:
    """Ids of the documents that have the words, the best first; `among` those when that is given."""
    words = asked(NOTATION.texts(query.alle_woorden))
    score = (
        SearchRank(TITLE_WORDS, words, normalization=IGNORE_LENGTH) * F("title_norm") * TITLE
        + SearchRank(OTHER_WORDS, words, normalization=IGNORE_LENGTH) * BODY
    )
    found = entries(words, query, among)
    return found.order_by(score.desc(), "-document").values_list("document", flat=True)


def with_term(
    terms: Iterable[Term], query: SearchQuery, among: QuerySet[SearchDocument] | None = None
) -> QuerySet:
    """The documents that have any of these terms, in no order; ID names their id."""
    return entries(asked(NOTATION.terms(terms)), query, among).order_by()


def entries(words: Any, query: SearchQuery, among: QuerySet[SearchDocument] | None) -> QuerySet:
    """
    What the index has on the sites of the query, `document` being the id; no row of a document is read, which are
    broad, and found by an id as text only by reading all of them.
    """
    found = IndexEntry.objects.annotate(words=WORDS, document=Cast("object_id", BigIntegerField()))
    shown_here = marks(query)
    if not shown_here:
        return found.none()
    kind = ContentType.objects.get_for_model(SearchDocument)
    here = reduce(or_, (asked(NOTATION.stem(mark)) for mark in shown_here))
    found = found.filter(content_type=kind, words=words, autocomplete=here)
    return found if among is None else found.filter(document__in=among.order_by().values("pk"))


def asked(expression: str) -> Any:
    return TsQuery(expression, search_type="raw", config="simple")
