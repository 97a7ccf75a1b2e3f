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
from search.weights import BODY, TITLE

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
    words = any_of(
        "({})".format((" OR " if query.ruim else " AND ").join(f'"{stem}"' for stem in stems))
        for stems in query.alle_woorden
    )
    if query.websites:
        ranges = [at_home(code) for code in query.talen]
    else:
        ranges = [on_site(site_id, code) for code, ids in query.talen.items() for site_id in ids]
    expression = f"{{title body}} : ({words}) AND {{autocomplete}} : ({any_of(ranges)})"
    kind = ContentType.objects.get_for_model(SearchDocument)
    entries = IndexEntry.objects.filter(
        Matches(expression),
        sqliteftsindexentry__isnull=False,
        content_type=kind,
        object_id__in=documents.order_by().values("pk"),
    )
    return entries.order_by(SCORE, "-pk").values_list("object_id", flat=True)


def any_of(parts: Iterable[str]) -> str:
    return " OR ".join(parts)
