"""Opening hours as people write them: "ma-vr 9.00-12.00 13.00-17.00; za op afspraak"."""

from dataclasses import dataclass
from datetime import time

DAGEN = ("ma", "di", "wo", "do", "vr", "za", "zo")


@dataclass(frozen=True)
class Blok:
    """Open on `dag` (0 = Monday). "By appointment" may be without times."""

    dag: int
    van: time | None
    tot: time | None
    op_afspraak: bool = False


def lees(tekst: str) -> list[Blok]:
    """Blocks of a week, in the order of writing. ValueError when a day or time cannot be read."""
    blokken: list[Blok] = []
    for regel in filter(None, (deel.strip() for deel in tekst.split(";"))):
        dagen, _, rest = regel.partition(" ")
        op_afspraak = rest.endswith("op afspraak")
        tijden = rest.removesuffix("op afspraak").split()
        if not tijden and not op_afspraak:
            raise ValueError(f"No times in {regel!r}")
        for dag in _dagen(dagen):
            if not tijden:
                blokken.append(Blok(dag, None, None, True))
            for tijd in tijden:
                van, tot = (_tijd(stuk) for stuk in tijd.split("-"))
                blokken.append(Blok(dag, van, tot, op_afspraak))
    return blokken


def _dagen(tekst: str) -> list[int]:
    dagen: list[int] = []
    for stuk in tekst.split(","):
        eerste, _, laatste = stuk.partition("-")
        begin = DAGEN.index(eerste)
        dagen.extend(range(begin, DAGEN.index(laatste) + 1 if laatste else begin + 1))
    return dagen


def _tijd(tekst: str) -> time:
    uur, minuut = tekst.split(".")
    return time(int(uur), int(minuut))
