"""How much a link shares, and whether that is more than the other side agreed to."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from sites.models import Koppeling
from themas.models import Doelgroep, Thema


@dataclass(frozen=True)
class Reach:
    """What is empty narrows nothing. `themas` tells of each theme its main theme, which brings all its sub-themes."""

    wat: str
    na_goedkeuring: bool
    themas: dict[int, int]
    wijken: frozenset[int]
    doelgroepen: frozenset[int]

    @classmethod
    def build(
        cls,
        koppeling: Koppeling,
        themas: Iterable[Thema],
        wijken: Iterable,
        doelgroepen: Iterable[Doelgroep],
    ) -> Self:
        return cls(
            wat=koppeling.wat,
            na_goedkeuring=koppeling.na_goedkeuring,
            themas={thema.pk: thema.ouder_id or thema.pk for thema in themas},
            wijken=frozenset(wijk.pk for wijk in wijken),
            doelgroepen=frozenset(doelgroep.pk for doelgroep in doelgroepen),
        )

    @classmethod
    def stored(cls, koppeling: Koppeling) -> Self:
        return cls.build(
            koppeling, koppeling.themas.all(), koppeling.wijken.all(), koppeling.doelgroepen.all()
        )

    def shares_more_than(self, other: Self) -> bool:
        return (
            other.wat not in (Koppeling.Wat.ALLES, self.wat)
            or not _within(self.wijken, other.wijken)
            or not _within(self.doelgroepen, other.doelgroepen)
            or not self._themas_within(other)
        )

    def _themas_within(self, other: Self) -> bool:
        if not other.themas:
            return True
        return bool(self.themas) and all(
            thema in other.themas or hoofdthema in other.themas for thema, hoofdthema in self.themas.items()
        )

    def shows_unseen(self, other: Self) -> bool:
        """Whether what first waited for an editor is now shown at once."""
        return other.na_goedkeuring and not self.na_goedkeuring


def _within(chosen: frozenset[int], allowed: frozenset[int]) -> bool:
    return not allowed or (bool(chosen) and chosen <= allowed)
