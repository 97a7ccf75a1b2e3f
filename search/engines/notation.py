"""How a full-text index of a database writes what is looked for."""

from collections.abc import Iterable
from dataclasses import dataclass

from search.text_query import Term, TextQuery, Way


@dataclass(frozen=True)
class Notation:
    """Its signs: between what must all be there, between what will do, around a stem, behind a beginning."""

    both: str
    either: str
    quote: str
    begin: str

    def texts(self, texts: Iterable[TextQuery]) -> str:
        """Any of these, each with all of its terms."""
        return self.any_of(f"({self.all_of(map(self.term, text.terms))})" for text in texts)

    def terms(self, terms: Iterable[Term]) -> str:
        return self.any_of(map(self.term, terms))

    def term(self, term: Term) -> str:
        return f"({self.any_of(map(self.way, term.ways))})"

    def way(self, way: Way) -> str:
        stems = list(map(self.stem, way.stems))
        if way.begin:
            stems[-1] += self.begin
        return f"({self.all_of(stems)})"

    def stem(self, stem: str) -> str:
        return f"{self.quote}{stem}{self.quote}"

    def any_of(self, parts: Iterable[str]) -> str:
        return f" {self.either} ".join(parts)

    def all_of(self, parts: Iterable[str]) -> str:
        return f" {self.both} ".join(parts)
