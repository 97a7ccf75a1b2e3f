"""
How many documents each choice of a filter gives.

Not counted per document and value: most documents have the same values as others, and there are far fewer such sorts
of documents than documents. The database tells how many there are of each sort, the rest is adding up.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from search.query import SearchQuery

WEBSITE = "website"

Counts = dict[str, dict[str, int]]


class Sort(NamedTuple):
    """
    What documents have in common: their values for all facets (SearchDocument.facetwaarden) and their site. `altijd`:
    they are found whatever was chosen.
    """

    facetwaarden: str
    site_id: int
    altijd: bool = False


# Of a site as many as it has; those of the sites that are asked most stay.
@lru_cache(maxsize=20_000)
def values_of(facetwaarden: str) -> dict[str, tuple[str, ...]]:
    """Facet → its values."""
    found: dict[str, tuple[str, ...]] = {}
    for pair in facetwaarden.split():
        name, _colon, value = pair.partition(":")
        found[name] = (*found.get(name, ()), value)
    return found


class Choices:
    """
    What was chosen of a query, the `fixed` facets apart: those are conditions of the database, and counted as they are.
    """

    def __init__(self, query: SearchQuery, fixed: Collection[str] = ()) -> None:
        self.chosen = {
            name: frozenset(values) for name, values in query.facetten.items() if values and name not in fixed
        }
        self.websites = {pk: name for name, pk in query.websites.items()}

    def values(self, sort: Sort) -> Mapping[str, tuple[str, ...]]:
        found = values_of(sort.facetwaarden)
        return {**found, WEBSITE: (self.websites[sort.site_id],)} if self.websites else found

    def missed(self, sort: Sort) -> list[str]:
        """The facets of which it has none of the values that were chosen."""
        if sort.altijd or not self.chosen:
            return []
        values = self.values(sort)
        return [name for name, wanted in self.chosen.items() if wanted.isdisjoint(values.get(name, ()))]

    def counts(self, sorts: Iterable[tuple[Sort, int]]) -> Counts:
        """
        Facet → value → number. A facet in which something is chosen is counted as if it were not: the visitor sees
        what the other choices would give.
        """
        result: dict[str, Counter[str]] = defaultdict(Counter)
        for sort, number in sorts:
            missed = self.missed(sort)
            if len(missed) > 1:
                continue
            for name, values in self.values(sort).items():
                if not missed or name in missed:
                    for value in values:
                        result[name][value] += number
        return {name: dict(values) for name, values in result.items()}


def add_up(counts: Counts, more: Mapping[str, Mapping[str, int]]) -> None:
    for facet, values in more.items():
        for value, number in values.items():
            of_facet = counts.setdefault(facet, {})
            of_facet[value] = of_facet.get(value, 0) + number
