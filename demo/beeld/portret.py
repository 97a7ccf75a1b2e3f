"""A drawn face, in the words of a person's `uiterlijk`."""

from random import Random

from demo.beeld.doek import Doek, donker, licht, meng
from demo.beeld.kleuren import HAAR, HUID, STEMMINGEN

MAAT = 640


def teken_portret(naam: str, uiterlijk: str) -> bytes:
    """A JPEG of 640 × 640. Words: vrouw/man, a skin (licht, getint, bruin, donker), hair, baard, bril."""
    woorden = set(uiterlijk.split())
    r = Random(f"portret {naam}")
    s = r.choice(STEMMINGEN)
    huid = HUID[next((woord for woord in HUID if woord in woorden), "licht")]
    if "grijs" in woorden:
        haar = HAAR["grijs"]
    elif huid == HUID["licht"]:
        haar = r.choice([HAAR["blond"], HAAR["bruin"], HAAR["bruin"], HAAR["rood"], HAAR["zwart"]])
    else:
        haar = r.choice([HAAR["zwart"], HAAR["zwart"], HAAR["bruin"]])
    d = Doek(licht(r.choice([s.wand, s.vloer, s.d, s.c]), 0.35), MAAT, MAAT)
    d.rond(320, 330, 270, licht(s.wand, 0.35))
    trui = r.choice([s.a, s.b, s.diep, s.groen, donker(s.c, 0.1)])
    _achterhaar(d, woorden, haar, trui)
    _lijf(d, r, huid, trui, s.papier)
    _hoofd(d, woorden, huid, haar)
    _gezicht(d, r, woorden, huid, haar)
    if "hoofddoek" in woorden:
        _hoofddoek(d, donker(trui, 0.28), huid)
    if "bril" in woorden:
        _bril(d)
    return d.jpeg()


def _achterhaar(d: Doek, woorden: set[str], haar: str, trui: str) -> None:
    if "hoofddoek" in woorden:
        d.ovaal(320, 300, 158, 190, donker(trui, 0.28))
        d.vlak([(178, 330), (462, 330), (500, 520), (140, 520)], donker(trui, 0.28))
    elif "lang" in woorden:
        d.blok(182, 140, 276, 390, haar, 130)
    elif "krul" in woorden:
        for x, y in (
            (190, 250),
            (200, 190),
            (250, 140),
            (320, 120),
            (390, 140),
            (440, 190),
            (450, 250),
            (186, 320),
            (454, 320),
        ):
            d.rond(x, y, 58, haar)
    elif "knot" in woorden:
        d.rond(320, 108, 46, haar)
    elif "vrouw" in woorden:
        d.blok(186, 150, 268, 250, haar, 120)


def _lijf(d: Doek, r: Random, huid: str, trui: str, papier: str) -> None:
    d.blok(110, 490, 420, 260, trui, 130)
    d.blok(274, 410, 92, 120, donker(huid, 0.14), 36)
    kraag = r.choice(["rond", "hemd", "col"])
    if kraag == "rond":
        d.ovaal(320, 497, 74, 36, donker(huid, 0.05))
    elif kraag == "hemd":
        d.vlak([(262, 480), (320, 545), (250, 560)], papier)
        d.vlak([(378, 480), (320, 545), (390, 560)], papier)
        d.vlak([(274, 484), (366, 484), (320, 545)], donker(huid, 0.05))
    else:
        d.blok(262, 470, 116, 60, donker(trui, 0.14), 26)


def _hoofd(d: Doek, woorden: set[str], huid: str, haar: str) -> None:
    bedekt, kaal = "hoofddoek" in woorden, "kaal" in woorden
    if not bedekt:
        for kant in (-1, 1):
            d.ovaal(320 + kant * 124, 312, 22, 34, donker(huid, 0.08))
    d.ovaal(320, 300, 124, 152, huid)
    if bedekt or kaal:
        if kaal:
            for kant in (-1, 1) if "baard" not in woorden else ():
                d.ovaal(320 + kant * 121, 262, 11, 36, haar)
            d.ovaal(290, 190, 34, 14, licht(huid, 0.22))
        return
    if "krul" in woorden:
        for x in (214, 246, 284, 322, 360, 396, 426):
            d.rond(x, 172 + abs(x - 320) * 0.28, 38, haar)
        return
    # Hair over the skull, then the face again a little lower: that leaves a hairline.
    d.taart(320, 276, 132, 146, 180, 360, haar)
    d.blok(188, 270, 264, 44, haar, 10)
    scheiding = 24 if "vrouw" in woorden and "knot" not in woorden else 0
    d.ovaal(320 + scheiding, 332, 122 - scheiding * 0.7, 122, huid)
    d.ovaal(320, 342, 122, 110, huid)


def _gezicht(d: Doek, r: Random, woorden: set[str], huid: str, haar: str) -> None:
    if "baard" in woorden:
        d.taart(320, 322, 122, 134, 8, 172, haar)
        d.ovaal(320, 330, 92, 62, huid)
        d.blok(282, 352, 76, 20, haar, 10)
    for kant in (-1, 1):
        d.ovaal(320 + kant * 72, 348, 28, 18, meng(huid, "#D9604A", 0.22))
    wenkbrauw = donker(haar, 0.35) if haar != HAAR["grijs"] else donker(huid, 0.3)
    for kant in (-1, 1):
        x = 320 + kant * 50
        d.lijn([(x - 22, 262), (x, 254), (x + 22, 260)], wenkbrauw, 7)
        d.ovaal(x, 294, 11, 13, "#2B2326")
        d.rond(x + 4, 289, 3.5, "#FFFFFF")
    d.lijn([(318, 300), (312, 340), (328, 344)], donker(huid, 0.22), 5)
    mond = donker(huid, 0.5)
    if r.random() < 0.45:
        d.taart(320, 372, 36, 28, 8, 172, "#FFFFFF")
        d.boog(320, 368, 38, 32, 12, 168, mond, 6)
    else:
        d.boog(320, 356, 42, 32, 25, 155, mond, 7)


def _hoofddoek(d: Doek, kleur: str, huid: str) -> None:
    d.boog(320, 300, 142, 172, 150, 390, kleur, 34)
    d.taart(320, 250, 132, 124, 190, 350, kleur)
    d.taart(320, 262, 104, 80, 180, 360, huid)
    d.vlak([(205, 395), (320, 478), (435, 395), (470, 520), (320, 560), (170, 520)], kleur)
    d.lijn([(240, 440), (330, 500), (420, 470)], donker(kleur, 0.18), 6)


def _bril(d: Doek) -> None:
    for kant in (-1, 1):
        d.ring(320 + kant * 52, 296, 38, 7, "#3A2E2A")
        d.lijn([(320 + kant * 90, 290), (320 + kant * 124, 282)], "#3A2E2A", 6)
    d.boog(320, 292, 16, 12, 190, 350, "#3A2E2A", 7)
