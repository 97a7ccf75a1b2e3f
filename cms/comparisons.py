"""
What is derived, compared with what it is derived from.

A room declares its comparisons; `manage.py controleer` makes them all.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


class CannotCompareError(Exception):
    """The other side is away; the text is for who looks after the server."""


@dataclass(frozen=True)
class Comparison:
    """`run` gives per kind of difference how many there are, and repairs them when it is told to."""

    title: str
    run: Callable[[bool], Mapping[str, int]]


_comparisons: list[Comparison] = []


def register_comparison(comparison: Comparison) -> None:
    _comparisons.append(comparison)


def all_comparisons() -> list[Comparison]:
    return list(_comparisons)
