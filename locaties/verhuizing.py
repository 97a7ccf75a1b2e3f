"""Another wijk for a postcode: which places then stand in another wijk, and the change itself."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Left
from django.dispatch import Signal

from locaties.gebruik import pages_at
from locaties.models import Locatie, Wijk, WijkPostcode

AREA = 4
BATCH = 1_000

# Sent inside the transaction, with locatie_ids: set[int].
plekken_verhuisd = Signal()


@dataclass(frozen=True)
class Groep:
    """Places that go from one wijk to another; None is no wijk at all."""

    van: Wijk | None
    naar: Wijk | None
    locatie_ids: tuple[int, ...]

    @cached_property
    def paginas(self) -> dict[str, int]:
        """Kind → number of pages that move along."""
        return {soort: len(ids) for soort, ids in pages_at(self.locatie_ids).items()}


@dataclass(frozen=True)
class Verhuizing:
    """
    What comes of giving a wijk other postcodes.

    `overgenomen` are postcodes that now belong to another wijk, `weg` those that then belong to none.
    """

    wijk: Wijk
    postcodes: frozenset[str]
    nieuw: frozenset[str]
    weg: frozenset[str]
    overgenomen: dict[str, Wijk]
    groepen: list[Groep]

    def __bool__(self) -> bool:
        """Whether there is something to ask before doing it."""
        return bool(self.overgenomen or self.groepen)

    @property
    def kenmerk(self) -> str:
        """The same for the same change: a yes to one is no yes to another."""
        told = [
            sorted(self.postcodes),
            sorted((postcode, wijk.pk) for postcode, wijk in self.overgenomen.items()),
            [(groep.van and groep.van.pk, len(groep.locatie_ids)) for groep in self.groepen],
        ]
        return hashlib.sha256(repr(told).encode()).hexdigest()[:16]

    @property
    def aantal_plekken(self) -> int:
        return sum(len(groep.locatie_ids) for groep in self.groepen)


def verhuizing(wijk: Wijk, postcodes: Collection[str]) -> Verhuizing:
    """What would change when a wijk, saved or new, has these postcodes. Writes nothing; three queries."""
    wanted = frozenset(postcodes)
    own = set(WijkPostcode.objects.filter(wijk=wijk.pk).values_list("postcode", flat=True))
    new, gone = wanted - own, own - wanted
    areas = {postcode[:AREA] for postcode in new | gone}
    rows = WijkPostcode.objects.annotate(area=Left("postcode", AREA)).filter(area__in=areas)
    owners = {row.postcode: row.wijk for row in rows.select_related("wijk")}
    after = {postcode: owner for postcode, owner in owners.items() if postcode not in gone}
    after |= dict.fromkeys(wanted, wijk)
    return Verhuizing(
        wijk=wijk,
        postcodes=wanted,
        nieuw=new,
        weg=frozenset(gone),
        overgenomen={postcode: owners[postcode] for postcode in sorted(new & owners.keys())},
        groepen=list(groups(areas, after)),
    )


# Stands for a wijk that is not saved yet.
NEW = 0


def groups(areas: Collection[str], after: dict[str, Wijk]) -> Iterator[Groep]:
    moves: dict[tuple[int | None, int | None], list[int]] = defaultdict(list)
    wijken: dict[int | None, Wijk | None] = {None: None}
    for place in followers(areas).select_related("wijk"):
        then = after.get(place.postcode) or after.get(place.postcode[:AREA])
        old, new = place.wijk_id, (then.pk or NEW) if then else None
        if old != new:
            wijken |= {old: place.wijk, new: then}
            moves[old, new].append(place.pk)
    for (old, new), ids in moves.items():
        yield Groep(wijken[old], wijken[new], tuple(ids))


def followers(areas: Collection[str]) -> QuerySet[Locatie]:
    """Places in these four-digit areas whose wijk follows from the postcode."""
    return (
        Locatie.objects.filter(wijk_gekozen=False)
        .annotate(area=Left("postcode", AREA))
        .filter(area__in=areas)
        .order_by("pk")
    )


@transaction.atomic
def voer_uit(wijk: Wijk, postcodes: Collection[str]) -> Verhuizing:
    """Gives a saved wijk these postcodes and moves the places along; looked up anew, for others work too."""
    change = verhuizing(wijk, postcodes)
    WijkPostcode.objects.filter(postcode__in={*change.weg, *change.overgenomen}).delete()
    WijkPostcode.objects.bulk_create(
        WijkPostcode(wijk=wijk, postcode=postcode) for postcode in sorted(change.nieuw)
    )
    moved: set[int] = set()
    for groep in change.groepen:
        moved.update(groep.locatie_ids)
        for start in range(0, len(groep.locatie_ids), BATCH):
            batch = groep.locatie_ids[start : start + BATCH]
            Locatie.objects.filter(pk__in=batch).update(wijk=groep.naar)
    if moved:
        plekken_verhuisd.send(sender=Wijk, locatie_ids=moved)
    return change
