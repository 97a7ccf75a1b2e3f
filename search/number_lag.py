"""Numbers beside the choices of a list: exact where anybody could count along, else at most a minute old."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import TypeVar

from django.core.cache import cache
from django.utils import timezone

from search.query import SearchQuery

# Among so many nobody sees that the number beside a choice is one too low (ADR 0046).
MANY = 1_000
SECONDS_KEPT = 60

Counts = TypeVar("Counts")


def is_long(number: int) -> bool:
    return number >= MANY


def counted(
    what: str, query: SearchQuery, count: Callable[[], Counts], number_in: Callable[[Counts], int]
) -> tuple[Counts, bool]:
    """
    What `count` gives, and whether it is of now: of a long list it is perhaps what it gave less than a minute ago.

    `what` tells apart what is counted of the same list; `number_in` says of how many items the counts tell.
    """
    asked = repr((what, replace(query, pagina=1), timezone.localdate()))
    key = f"tellingen-{sha256(asked.encode()).hexdigest()}"
    kept: Counts | None = cache.get(key)
    if kept is not None:
        return kept, False
    counts = count()
    if is_long(number_in(counts)):
        cache.set(key, counts, SECONDS_KEPT)
    return counts, True
