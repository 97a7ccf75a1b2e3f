"""What the figures are made of."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from math import log2
from statistics import fmean

from benchmarks.relevantie.vragen import NIETS, Vraag

DIEPTE = 10


def dcg(graden: Iterable[int]) -> float:
    """Exponential gain, logarithmic discount (Burges et al. 2005)."""
    return sum((2**graad - 1) / log2(plaats + 2) for plaats, graad in enumerate(graden))


def ndcg(gevonden: Sequence[int], alle: Collection[int]) -> float:
    """`gevonden` are grades in the order in which they were shown; `alle` of everything there is."""
    beste = dcg(sorted(alle, reverse=True)[:DIEPTE])
    return dcg(gevonden[:DIEPTE]) / beste if beste else 0.0


@dataclass(frozen=True)
class Antwoord:
    """What a question gave: keys in order, and their grades."""

    vraag: Vraag
    sleutels: list[str]
    graden: list[int]
    ndcg: float

    @classmethod
    def van(cls, vraag: Vraag, sleutels: list[str], kenmerken: dict[str, frozenset[str]]) -> "Antwoord":
        alle = {sleutel: vraag.graad(words) for sleutel, words in kenmerken.items()}
        graden = [alle.get(sleutel, 0) for sleutel in sleutels]
        return cls(vraag, sleutels, graden, ndcg(graden, alle.values()))


@dataclass(frozen=True)
class Cijfers:
    """`leeg`: of the questions that have an answer, how many got none; `niets`: of those that have none, how many."""

    vragen: int
    ndcg: float | None
    leeg: float | None
    niets: float | None

    @classmethod
    def over(cls, antwoorden: Collection[Antwoord]) -> "Cijfers":
        met = [antwoord for antwoord in antwoorden if antwoord.vraag.klasse != NIETS]
        zonder = [antwoord for antwoord in antwoorden if antwoord.vraag.klasse == NIETS]
        return cls(
            len(antwoorden),
            fmean(antwoord.ndcg for antwoord in met) if met else None,
            fmean(not antwoord.sleutels for antwoord in met) if met else None,
            fmean(not antwoord.sleutels for antwoord in zonder) if zonder else None,
        )
