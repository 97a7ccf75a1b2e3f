"""Who uses a place: rooms above know which of their pages are held there, and register that here."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

# SQLite takes some thirty thousand values in one question.
BATCH = 5_000

# Ids of places → ids of the pages (live, in the main language) that are held there.
PagesAt = Callable[[Collection[int]], set[int]]
# A number in words: "34 organisaties".
InWords = Callable[[int], str]


@dataclass(frozen=True)
class Gebruik:
    soort: str
    pages_at: PagesAt
    in_woorden: InWords
    order: int = 100


_uses: dict[str, Gebruik] = {}


def register_gebruik(gebruik: Gebruik) -> None:
    _uses[gebruik.soort] = gebruik


def pages_at(places: Collection[int]) -> dict[str, set[int]]:
    """Kind → ids of pages that are held at one of these places."""
    ids = list(places)
    return {
        use.soort: set().union(
            *(use.pages_at(ids[start : start + BATCH]) for start in range(0, len(ids), BATCH))
        )
        for use in _uses.values()
    }


def in_woorden(numbers: dict[str, int]) -> list[str]:
    """["34 organisaties", "12 activiteiten"]; kinds of which there is none are left out."""
    uses = sorted(_uses.values(), key=lambda use: use.order)
    return [use.in_woorden(numbers[use.soort]) for use in uses if numbers.get(use.soort)]
