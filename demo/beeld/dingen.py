"""Things that return in many scenes."""

import math
from random import Random

from demo.beeld.doek import BREED, HOOG, Doek, donker, licht, meng
from demo.beeld.kleuren import Stemming

# Inside


def kamer(d: Doek, s: Stemming, vloer: float = 760) -> None:
    """A wall with a floor from `vloer` down."""
    d.blok(0, 0, BREED, HOOG, s.wand)
    d.blok(0, vloer, BREED, HOOG - vloer, s.vloer)
    d.blok(0, vloer - 14, BREED, 14, licht(s.wand, 0.5))


def raam(d: Doek, s: Stemming, x: float, y: float, b: float, h: float) -> None:
    d.blok(x - 14, y - 14, b + 28, h + 28, s.papier, 6)
    buiten = Doek(meng("#BFE0EA", s.wand, 0.25), round(b), round(h), d.schaal)
    hemel = meng("#BFE0EA", s.wand, 0.25)
    buiten.rond(b * 0.72, h * 0.24, b * 0.09, "#FFF3CF")
    buiten.ovaal(b * 0.2, h * 1.02, b * 0.45, h * 0.3, meng(s.groen, hemel, 0.35))
    buiten.ovaal(b * 0.85, h * 1.05, b * 0.45, h * 0.42, meng(s.groen, hemel, 0.15))
    d.plak(buiten, x, y)
    d.blok(x + b / 2 - 5, y, 10, h, s.papier)
    d.blok(x, y + h * 0.42, b, 9, s.papier)
    d.blok(x - 26, y + h + 6, b + 52, 18, s.papier, 6)


def hanglamp(d: Doek, s: Stemming, x: float, y: float, kleur: str) -> None:
    d.lijn([(x, 0), (x, y - 60)], s.diep, 4)
    d.taart(x, y, 88, 84, 180, 360, kleur)
    d.ovaal(x, y, 88, 15, donker(kleur, 0.25))
    d.ovaal(x, y + 3, 34, 10, "#FFEFC2")


def plant(d: Doek, s: Stemming, x: float, y: float, h: float) -> None:
    """A plant in a pot that stands at (x, y)."""
    pot = h * 0.32
    for hoek, lang in ((-0.75, 0.72), (0.75, 0.72), (-0.4, 0.92), (0.4, 0.92), (0, 1.0)):
        top = (x + hoek * h * 0.42, y - pot - lang * (h - pot))
        d.lijn([(x, y - pot), top], donker(s.groen, 0.2), h * 0.02)
        d.ovaal(top[0], top[1] + h * 0.08, h * 0.1, h * 0.15, s.groen if hoek < 0.1 else licht(s.groen, 0.15))
    d.vlak(
        [(x - pot * 0.5, y - pot), (x + pot * 0.5, y - pot), (x + pot * 0.38, y), (x - pot * 0.38, y)], s.b
    )
    d.blok(x - pot * 0.56, y - pot - pot * 0.1, pot * 1.12, pot * 0.24, licht(s.b, 0.15), 5)


def tafel(d: Doek, s: Stemming, x: float, y: float, b: float, h: float = 190, kleur: str = "") -> None:
    """A table top at y, seen from the front."""
    hout = kleur or s.hout
    for poot in (x + b * 0.06, x + b * 0.94 - 26):
        d.blok(poot, y + 30, 26, h, donker(hout, 0.3))
    d.blok(x + b * 0.06 + 26, y + 30, b * 0.88 - 52, h * 0.62, donker(hout, 0.14))
    d.blok(x, y, b, 40, hout, 12)
    d.blok(x, y, b, 16, licht(hout, 0.22), 8)


def tafelblad(d: Doek, s: Stemming, y: float, kleur: str) -> None:
    """A long table that runs out of the picture, seen a little from above."""
    d.blok(0, y, BREED, 210, kleur)
    d.blok(0, y, BREED, 12, licht(kleur, 0.4))
    d.blok(0, y + 198, BREED, HOOG - y - 198, donker(kleur, 0.2))


def bord(d: Doek, s: Stemming, x: float, y: float, r: float, eten: tuple[str, str]) -> None:
    d.ovaal(x, y + r * 0.1, r * 1.02, r * 0.42, "#C9BBA5")
    d.ovaal(x, y, r, r * 0.4, "#FFFFFF")
    d.ovaal(x, y, r * 0.74, r * 0.28, "#F1ECE3")
    d.ovaal(x - r * 0.2, y - r * 0.03, r * 0.36, r * 0.17, eten[0])
    d.ovaal(x + r * 0.26, y, r * 0.3, r * 0.14, eten[1])


def glas(d: Doek, x: float, y: float, h: float, kleur: str) -> None:
    d.vlak([(x - h * 0.26, y - h), (x + h * 0.26, y - h), (x + h * 0.2, y), (x - h * 0.2, y)], "#EDF5F5")
    d.vlak(
        [(x - h * 0.23, y - h * 0.6), (x + h * 0.23, y - h * 0.6), (x + h * 0.2, y), (x - h * 0.2, y)], kleur
    )


def kop(d: Doek, s: Stemming, x: float, y: float, h: float, kleur: str) -> None:
    d.ovaal(x, y, h * 0.95, h * 0.16, donker(s.papier, 0.12))
    d.ring(x + h * 0.55, y - h * 0.48, h * 0.27, h * 0.1, kleur)
    d.blok(x - h * 0.55, y - h * 0.9, h * 1.1, h * 0.88, kleur, h * 0.25)
    d.ovaal(x, y - h * 0.86, h * 0.54, h * 0.11, donker(kleur, 0.35))


def damp(d: Doek, x: float, y: float, h: float, kleur: str) -> None:
    for dx, lang in ((-0.25, 0.8), (0.02, 1.0), (0.28, 0.75)):
        punten = [
            (x + dx * h + math.sin(stap / 2.2) * h * 0.05, y - lang * h * stap / 14) for stap in range(15)
        ]
        d.lijn(punten, kleur, h * 0.05)


def pan(d: Doek, s: Stemming, x: float, y: float, r: float, kleur: str, inhoud: str) -> None:
    """A pan that stands at y."""
    h = r * 0.95
    for kant in (-1, 1):
        d.blok(x + kant * r - 22, y - h * 0.8, 44, 24, donker(kleur, 0.3), 12)
    d.blok(x - r, y - h, r * 2, h, kleur, r * 0.22)
    d.blok(x - r * 0.8, y - h * 0.85, r * 0.14, h * 0.6, licht(kleur, 0.3), 8)
    d.ovaal(x, y - h, r, r * 0.24, licht(kleur, 0.15))
    d.ovaal(x, y - h, r * 0.9, r * 0.19, inhoud)


def groente(d: Doek, s: Stemming, x: float, y: float, r: Random) -> None:
    """Carrots, tomatoes and a cabbage on a table at y."""
    d.rond(x, y - 38, 40, "#7FA85A")
    d.boog(x, y - 38, 26, 26, 200, 340, "#A6C77E", 7)
    for nummer, dx in enumerate((70, 118, 100)):
        d.rond(x + dx, y - (24 if nummer < 2 else 58), 26, "#CF4B33")
        d.blok(x + dx - 4, y - (52 if nummer < 2 else 88), 8, 12, "#5E8F63", 4)
    for nummer in range(3):
        links = x - 170 + nummer * 12
        laag = y - 12 - nummer * 17
        d.vlak([(links, laag), (links + 120, laag - 13), (links + 120, laag + 13)], "#E58A35")
        d.lijn([(links + 118, laag), (links + 150, laag - 10)], "#5E8F63", 8)


def kast(
    d: Doek, s: Stemming, r: Random, x: float, y: float, b: float, planken: int, hoog: float = 150
) -> None:
    """A bookcase of which the lowest shelf stands at y."""
    d.blok(x - 18, y - planken * hoog - 20, b + 36, planken * hoog + 20, donker(s.hout, 0.2), 8)
    kleuren = [s.a, s.b, s.c, s.d, s.diep, s.papier, s.groen]
    for plank in range(planken):
        onder = y - plank * hoog - 12
        d.blok(x, onder - hoog + 24, b, hoog - 14, donker(s.hout, 0.42))
        links = x + 8.0
        while links < x + b - 60:
            breed = r.uniform(18, 40)
            lang = r.uniform(0.55, 0.82) * hoog
            if r.random() < 0.08:
                links += breed * 1.6
                continue
            kleur = r.choice(kleuren)
            d.blok(links, onder - lang, breed, lang, kleur, 3)
            d.blok(links, onder - lang * 0.82, breed, 6, licht(kleur, 0.45))
            links += breed + 3
        d.blok(x, onder, b, 14, s.hout)


def lijst(d: Doek, s: Stemming, x: float, y: float, b: float, h: float, kleur: str) -> None:
    """A framed picture on the wall."""
    d.blok(x - 10, y - 10, b + 20, h + 20, s.hout, 4)
    d.blok(x, y, b, h, s.papier)
    d.blok(x + 18, y + 18, b - 36, h - 36, licht(kleur, 0.3))
    d.rond(x + b * 0.62, y + h * 0.4, h * 0.12, s.c)
    d.vlak([(x + 18, y + h - 18), (x + b * 0.4, y + h * 0.45), (x + b - 18, y + h - 18)], kleur)


# Outside


def lucht(d: Doek, s: Stemming, horizon: float, grond: str, r: Random) -> None:
    """Sky with a sun and clouds, ground from the horizon down."""
    boven = meng(s.wand, "#A9D3E2", 0.45)
    for stap in range(12):
        d.blok(0, horizon * stap / 12, BREED, horizon / 12 + 1, meng(boven, s.wand, stap / 11))
    d.rond(r.choice([260, 1290]), 190, 84, "#FFE9B8")
    for _nummer in range(3):
        wolk(d, r.uniform(100, 1500), r.uniform(90, 300), r.uniform(50, 90))
    d.blok(0, horizon, BREED, HOOG - horizon, grond)


def wolk(d: Doek, x: float, y: float, r: float) -> None:
    for dx, dy, deel in ((-1.2, 0.25, 0.6), (0, 0, 1), (1.1, 0.2, 0.7)):
        d.ovaal(x + dx * r, y + dy * r, r * deel * 1.15, r * deel * 0.6, "#FFFFFF")


def boom(d: Doek, s: Stemming, x: float, y: float, h: float, kleur: str = "") -> None:
    """A tree that stands at (x, y)."""
    blad = kleur or s.groen
    d.blok(x - h * 0.03, y - h * 0.45, h * 0.06, h * 0.45, donker(s.hout, 0.3))
    d.lijn([(x, y - h * 0.33), (x + h * 0.12, y - h * 0.48)], donker(s.hout, 0.3), h * 0.03)
    for dx, dy, deel in ((-0.17, 0.52, 0.19), (0.18, 0.55, 0.2), (0, 0.72, 0.25)):
        d.rond(x + dx * h, y - dy * h, deel * h, blad)
    d.rond(x - h * 0.07, y - h * 0.76, h * 0.14, licht(blad, 0.14))


def struik(d: Doek, x: float, y: float, r: float, kleur: str) -> None:
    for dx, deel in ((-0.9, 0.7), (0, 1), (0.9, 0.75)):
        d.taart(x + dx * r, y, r * deel, r * deel, 180, 360, kleur)


def huizen(d: Doek, s: Stemming, r: Random, y: float, hoog: float = 430, van: float = -40) -> None:
    """A row of old houses that stand at y, over the whole width."""
    kleuren = [s.b, donker(s.b, 0.2), s.hout, donker(s.d, 0.15), meng(s.diep, s.b, 0.4), licht(s.hout, 0.25)]
    x, vorige = van, ""
    while x < BREED:
        b = r.uniform(150, 215)
        h = hoog * r.uniform(0.78, 1.08)
        kleur = r.choice([keuze for keuze in kleuren if keuze != vorige])
        vorige = kleur
        huis(d, s, r, x, y, b, h, kleur)
        x += b + 3


def huis(d: Doek, s: Stemming, r: Random, x: float, y: float, b: float, h: float, kleur: str) -> None:
    d.blok(x, y - h, b, h, kleur)
    gevel = r.choice(["trap", "punt", "klok", "lijst"])
    if gevel == "trap":
        for trede in range(4):
            d.blok(x + b * 0.12 * trede, y - h - 26 * (trede + 1), b - b * 0.24 * trede, 27, kleur)
    elif gevel == "punt":
        d.vlak([(x, y - h), (x + b / 2, y - h - 115), (x + b, y - h)], kleur)
    elif gevel == "klok":
        d.blok(x + b * 0.22, y - h - 90, b * 0.56, 100, kleur, 40)
        d.taart(x + b * 0.22, y - h - 4, b * 0.2, 60, 180, 360, kleur)
        d.taart(x + b * 0.78, y - h - 4, b * 0.2, 60, 180, 360, kleur)
    else:
        d.blok(x - 6, y - h - 18, b + 12, 26, s.papier)
    if gevel != "lijst":
        d.blok(x + b / 2 - 16, y - h - 44, 32, 42, meng(s.diep, kleur, 0.2), 12)
    rijen = max(2, int((h - 130) // 120))
    for rij in range(rijen):
        top = y - h + 28 + rij * (h - 150) / rijen
        for kolom in range(2):
            links = x + b * (0.15 + 0.42 * kolom)
            vol = r.random() < 0.25
            d.blok(links - 5, top - 5, b * 0.28 + 10, 84, s.papier)
            d.blok(links, top, b * 0.28, 74, "#FFE6A8" if vol else meng("#9CC3CE", s.diep, 0.25))
            d.blok(links + b * 0.14 - 3, top, 6, 74, s.papier)
            d.blok(links, top + 30, b * 0.28, 5, s.papier)
    deur = r.choice([s.a, s.diep, s.groen, s.c])
    d.blok(x + b * 0.16 - 6, y - 116, b * 0.26 + 12, 116, s.papier)
    d.blok(x + b * 0.16, y - 110, b * 0.26, 110, deur)
    d.rond(x + b * 0.37, y - 52, 4, s.c)
    d.blok(x + b * 0.55 - 5, y - 108, b * 0.32 + 10, 74, s.papier)
    d.blok(x + b * 0.55, y - 103, b * 0.32, 64, meng("#9CC3CE", s.diep, 0.25))


def water(d: Doek, s: Stemming, y: float, kleur: str, r: Random) -> None:
    d.blok(0, y, BREED, HOOG - y, kleur)
    for _streep in range(26):
        x, hoogte = r.uniform(-40, BREED), r.uniform(y + 30, HOOG - 10)
        d.lijn([(x, hoogte), (x + r.uniform(60, 190), hoogte)], licht(kleur, 0.16), 6)


def bank(d: Doek, s: Stemming, x: float, y: float, b: float) -> None:
    """A bench that stands at y."""
    for poot in (x + b * 0.12, x + b * 0.85):
        d.blok(poot, y - 70, 12, 70, s.diep)
    d.blok(x, y - 82, b, 18, s.hout, 6)
    d.blok(x, y - 150, b, 16, s.hout, 6)
    d.blok(x, y - 122, b, 16, s.hout, 6)


def lantaarn(d: Doek, s: Stemming, x: float, y: float, h: float) -> None:
    d.blok(x - 5, y - h, 10, h, s.diep)
    d.blok(x - 14, y - 24, 28, 24, s.diep, 4)
    d.vlak([(x - 26, y - h - 56), (x + 26, y - h - 56), (x + 17, y - h), (x - 17, y - h)], "#FFE9AE")
    d.vlak([(x - 32, y - h - 54), (x, y - h - 84), (x + 32, y - h - 54)], s.diep)


def fiets(d: Doek, s: Stemming, x: float, y: float, r: float, kleur: str) -> None:
    """A bicycle of which the wheels (radius r) stand at y; x is the middle."""
    achter, voor, as_y = x - r * 1.28, x + r * 1.28, y - r
    for wiel in (achter, voor):
        d.ring(wiel, as_y, r, r * 0.09, "#33383C")
        for hoek in ((0.7, 0.7), (-0.7, 0.7), (1, 0), (0, 1)):
            d.lijn(
                [
                    (wiel - hoek[0] * r * 0.9, as_y - hoek[1] * r * 0.9),
                    (wiel + hoek[0] * r * 0.9, as_y + hoek[1] * r * 0.9),
                ],
                "#8D949A",
                2.5,
            )
    trapas, zadel, stuur = (
        (x - r * 0.15, as_y + r * 0.1),
        (x - r * 0.5, as_y - r * 1.25),
        (x + r * 0.85, as_y - r * 1.2),
    )
    d.lijn([(achter, as_y), trapas, zadel, (achter, as_y)], kleur, r * 0.11)
    d.lijn([trapas, stuur, (voor, as_y)], kleur, r * 0.11)
    d.lijn([(x - r * 0.42, as_y - r * 1.0), (x + r * 0.8, as_y - r * 1.0)], kleur, r * 0.11)
    d.lijn([stuur, (x + r * 0.95, as_y - r * 1.55), (x + r * 0.62, as_y - r * 1.6)], "#33383C", r * 0.08)
    d.blok(zadel[0] - r * 0.28, zadel[1] - r * 0.16, r * 0.56, r * 0.16, "#33383C", r * 0.08)
    d.rond(*trapas, r * 0.16, "#33383C")


def gras(d: Doek, r: Random, y: float, kleur: str, aantal: int = 60) -> None:
    for _spriet in range(aantal):
        x, voet = r.uniform(0, BREED), r.uniform(y + 20, HOOG)
        d.lijn([(x, voet), (x + r.uniform(-8, 8), voet - r.uniform(12, 24))], kleur, 4)
