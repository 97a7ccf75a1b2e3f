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

from search.models import SearchDocument
from search.query import SearchQuery
from search.ranges import at_home, on_site
from search.text_query import Term, Way
from search.weights import BODY, TITLE

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


def ranked(query: SearchQuery, documents: QuerySet[SearchDocument]) -> QuerySet:
    """Ids (as text) of those documents that have the words, the best first."""
    words = any_of(f"({all_of(map(in_any_way, text.terms))})" for text in query.alle_woorden)
    return entries(words, query, documents).order_by(SCORE, "-pk").values_list("object_id", flat=True)


def with_term(terms: Iterable[Term], query: SearchQuery, documents: QuerySet[SearchDocument]) -> QuerySet:
    """Those documents that have any of these terms, in no order; ID names their id (as text)."""
    words = any_of(map(in_any_way, terms))
    return entries(words, query, documents).order_by()


def entries(words: str, query: SearchQuery, documents: QuerySet[SearchDocument]) -> QuerySet:
    if query.websites:
        ranges = [at_home(code) for code in query.talen]
    else:
        ranges = [on_site(site_id, code) for code, ids in query.talen.items() for site_id in ids]
    expression = f"{{title body}} : ({words}) AND {{autocomplete}} : ({any_of(ranges)})"
    kind = ContentType.objects.get_for_model(SearchDocument)
    return IndexEntry.objects.filter(
        Matches(expression),
        sqliteftsindexentry__isnull=False,
        content_type=kind,
        object_id__in=documents.order_by().values("pk"),
    )


def in_any_way(term: Term) -> str:
    return f"({any_of(map(in_this_way, term.ways))})"


def in_this_way(way: Way) -> str:
    stems = [f'"{stem}"' for stem in way.stems]
    if way.begin:
        stems[-1] += "*"
    return f"({all_of(stems)})"


def any_of(parts: Iterable[str]) -> str:
    return " OR ".join(parts)


def all_of(parts: Iterable[str]) -> str:
    return " AND ".join(parts)
