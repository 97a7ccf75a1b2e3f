"""
Words in SQLite, in one pass.

modelsearch keeps this index; its own question scores every row with a search of its own, which for a common word on a
large site takes minutes, and it looks through the words of all sites.
"""

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import FloatField, Func, Lookup, QuerySet
from wagtail.search.models import IndexEntry

from search.engines.notation import Notation
from search.models import SearchDocument
from search.query import SearchQuery
from search.ranges import marks
from search.text_query import Term
from search.weights import BODY, TITLE

NOTATION = Notation("AND", "OR", quote='"', begin="*")
ID = ("object_id",)
TABLE = f"{IndexEntry._meta.db_table}_fts"


class Matches(Lookup):
    """The rows of the full-text table that match an expression of FTS5."""

    lookup_name = "matches"

    def __init__(self, expression: str) -> None:
        self.expression = expression
        super().__init__(None, None)

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[str | int, ...]]:
        return f"{TABLE} MATCH %s", (self.expression,)


# How badly a row matches; weights in the order of the columns: autocomplete, body, title. The range tells nothing.
SCORE = Func(template=f"bm25({TABLE}, 0, {BODY}, {TITLE})", output_field=FloatField())


def ranked(query: SearchQuery, among: QuerySet[SearchDocument] | None = None) -> QuerySet:
    """Ids (as text) of the documents that have the words, the best first; `among` those when that is given."""
    words = NOTATION.texts(query.alle_woorden)
    return entries(words, query, among).order_by(SCORE, "-pk").values_list("object_id", flat=True)


def with_term(
    terms: Iterable[Term], query: SearchQuery, among: QuerySet[SearchDocument] | None = None
) -> QuerySet:
    """The documents that have any of these terms, in no order; ID names their id (as text)."""
    return entries(NOTATION.terms(terms), query, among).order_by()


def entries(words: str, query: SearchQuery, among: QuerySet[SearchDocument] | None) -> QuerySet:
    shown_here = marks(query)
    if not shown_here:
        return IndexEntry.objects.none()
    expression = f"{{title body}} : ({words}) AND {{autocomplete}} : ({NOTATION.any_of(shown_here)})"
    kind = ContentType.objects.get_for_model(SearchDocument)
    found = IndexEntry.objects.filter(
        Matches(expression), sqliteftsindexentry__isnull=False, content_type=kind
    )
    return found if among is None else found.filter(object_id__in=among.order_by().values("pk"))
