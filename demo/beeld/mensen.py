"""People in a scene: a head, a body and a posture."""

from dataclasses import dataclass
from random import Random

from demo.beeld.doek import Doek, Punt, donker
from demo.beeld.kleuren import HAAR, HUID, Stemming

# A smaller head shows no face.
GEZICHT_VANAF = 60

STIJLEN = ("kort", "kort", "lang", "knot", "krul", "hoofddoek", "kaal", "bob")


@dataclass(frozen=True)
class Figuur:
    huid: str
    haar: str
    stijl: str
    trui: str
    broek: str


def figuur(s: Stemming, r: Random) -> Figuur:
    """Anybody, in the colours of the mood."""
    huid = r.choice(list(HUID.values()))
    haar = r.choice(
        [HAAR["grijs"], HAAR["zwart"], HAAR["bruin"], HAAR["bruin"], HAAR["zwart"], HAAR["blond"]]
    )
    if huid in {HUID["donker"], HUID["bruin"]} and haar == HAAR["blond"]:
        haar = HAAR["zwart"]
    trui, broek = r.choice([s.a, s.b, s.c, s.d, s.groen]), r.choice([s.diep, donker(s.a, 0.45), "#5C5248"])
    return Figuur(huid, haar, r.choice(STIJLEN), trui, broek)


def figuren(s: Stemming, r: Random, aantal: int) -> list[Figuur]:
    """People who differ from their neighbour in clothes."""
    groep: list[Figuur] = []
    while len(groep) < aantal:
        nieuw = figuur(s, r)
        if not groep or (nieuw.trui != groep[-1].trui and nieuw.stijl != groep[-1].stijl):
            groep.append(nieuw)
    return groep


def hoofd(d: Doek, x: float, y: float, straal: float, f: Figuur) -> None:
    """A head whose middle is (x, y)."""
    doek = f.trui if f.stijl == "hoofddoek" else f.haar
    if f.stijl == "lang":
        d.blok(x - straal * 1.08, y - straal * 0.6, straal * 2.16, straal * 2.3, f.haar, straal)
    elif f.stijl == "bob":
        d.blok(x - straal * 1.12, y - straal * 0.9, straal * 2.24, straal * 1.75, f.haar, straal * 0.9)
    elif f.stijl == "krul":
        for dx, dy in (
            (-0.75, -0.45),
            (0.75, -0.45),
            (0, -0.8),
            (-0.95, 0.1),
            (0.95, 0.1),
            (-0.45, -0.8),
            (0.45, -0.8),
        ):
            d.rond(x + dx * straal, y + dy * straal, straal * 0.55, f.haar)
    elif f.stijl == "knot":
        d.rond(x, y - straal * 1.2, straal * 0.42, f.haar)
    elif f.stijl == "hoofddoek":
        d.ovaal(x, y + straal * 0.15, straal * 1.2, straal * 1.35, donker(doek, 0.25))
    d.blok(
        x - straal * 0.33, y + straal * 0.5, straal * 0.66, straal * 0.95, donker(f.huid, 0.12), straal * 0.2
    )
    d.ovaal(x, y, straal * 0.92, straal, f.huid)
    if f.stijl == "hoofddoek":
        d.ovaal(x, y + straal * 0.1, straal * 0.75, straal * 0.8, f.huid)
        d.taart(x, y, straal * 1.1, straal * 1.12, 180, 360, donker(doek, 0.25))
        d.ovaal(x, y + straal * 0.12, straal * 0.7, straal * 0.62, f.huid)
    elif f.stijl != "kaal":
        d.taart(x, y - straal * 0.02, straal * 1.0, straal * 1.06, 180, 360, f.haar)
        d.ovaal(x + straal * 0.06, y + straal * 0.2, straal * 0.8, straal * 0.78, f.huid)
    if straal > GEZICHT_VANAF:
        gezicht(d, x, y, straal, f)


def gezicht(d: Doek, x: float, y: float, straal: float, f: Figuur) -> None:
    for kant in (-1, 1):
        d.ovaal(x + kant * straal * 0.31, y + straal * 0.12, straal * 0.065, straal * 0.085, "#2B2326")
    d.boog(x, y + straal * 0.3, straal * 0.3, straal * 0.26, 25, 155, donker(f.huid, 0.45), straal * 0.06)


def buste(d: Doek, x: float, y: float, h: float, f: Figuur, armen: str = "") -> None:
    """Somebody behind a table whose edge is at y; `h` from the table to the top of the head."""
    straal = h * 0.24
    schouder = h * 0.36
    top = y - h * 0.47
    d.koepel(x - schouder, top, schouder * 2, y - top, f.trui, schouder * 0.62)
    d.blok(x - schouder * 0.62, top + h * 0.2, schouder * 0.05, h * 0.3, donker(f.trui, 0.15))
    d.blok(x + schouder * 0.6, top + h * 0.2, schouder * 0.05, h * 0.3, donker(f.trui, 0.15))
    hoofd(d, x, y - h + straal * 1.02, straal, f)
    if armen == "op tafel":
        for kant in (-1, 1):
            elleboog = (x + kant * schouder * 0.98, y - h * 0.04)
            d.lijn(
                [
                    (x + kant * schouder * 0.8, top + h * 0.2),
                    elleboog,
                    (x + kant * schouder * 0.25, y - h * 0.02),
                ],
                donker(f.trui, 0.1),
                h * 0.13,
            )
            d.rond(x + kant * schouder * 0.22, y - h * 0.02, h * 0.075, f.huid)


def staand(
    d: Doek,
    x: float,
    y: float,
    h: float,
    f: Figuur,
    *,
    armen: tuple[Punt, Punt] | None = None,
    stap: float = 0.0,
    rok: bool = False,
    schaduw: bool = True,
) -> None:
    """Somebody whose feet are at (x, y). `armen` are the places of both hands, in heads from the shoulders."""
    kop = h * 0.088
    heup, schouder = y - h * 0.47, y - h * 0.8
    breed = h * 0.125
    if schaduw:
        d.ovaal(x, y, h * 0.22, h * 0.03, donker(ondergrond(d, x, y), 0.14))
    if rok:
        d.vlak(
            [
                (x - breed * 0.8, heup - h * 0.05),
                (x + breed * 0.8, heup - h * 0.05),
                (x + breed * 1.35, y - h * 0.16),
                (x - breed * 1.35, y - h * 0.16),
            ],
            f.broek,
        )
        for kant in (-1, 1):
            d.lijn(
                [(x + kant * breed * 0.5, y - h * 0.17), (x + kant * breed * 0.5, y - h * 0.02)],
                f.huid,
                h * 0.05,
            )
    else:
        for kant in (-1, 1):
            voet = x + kant * (breed * 0.55 + stap * h * 0.14)
            d.lijn([(x + kant * breed * 0.45, heup), (voet, y - h * 0.03)], f.broek, h * 0.088)
    for kant in (-1, 1):
        voet = x + kant * (breed * 0.55 + (0 if rok else stap * h * 0.14))
        d.blok(voet - h * 0.045, y - h * 0.035, h * 0.105, h * 0.04, donker(f.broek, 0.45), h * 0.02)
    d.blok(x - breed, schouder - h * 0.02, breed * 2, h * 0.36, f.trui, breed * 0.72)
    handen = armen or ((-0.35, 3.6), (0.35, 3.6))
    for kant, (hx, hy) in zip((-1, 1), handen, strict=True):
        begin = (x + kant * breed * 0.82, schouder + h * 0.055)
        hand = (x + kant * breed + hx * kop, schouder + hy * kop)
        midden = ((begin[0] + hand[0]) / 2 + kant * h * 0.03, (begin[1] + hand[1]) / 2 + h * 0.015)
        d.lijn([begin, midden, hand], donker(f.trui, 0.1), h * 0.068)
        d.rond(hand[0], hand[1], h * 0.037, f.huid)
    hoofd(d, x, y - h + kop, kop, f)


def ondergrond(d: Doek, x: float, y: float) -> str:
    """The colour that is on the canvas under somebody's feet."""
    s = d.schaal
    px = min(max(int(x * s), 0), d.beeld.width - 1)
    py = min(max(int((y + 4) * s), 0), d.beeld.height - 1)
    return "#" + d.beeld.crop((px, py, px + 1, py + 1)).tobytes().hex()
