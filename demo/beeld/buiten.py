"""Scenes in the open air."""

from random import Random

from demo.beeld.dingen import bank, boom, fiets, gras, huizen, lantaarn, lucht, struik, water
from demo.beeld.doek import BREED, HOOG, Doek, donker, licht, meng
from demo.beeld.kleuren import Stemming
from demo.beeld.mensen import figuren, hoofd, ondergrond, staand


def straat(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 800, s.vloer, r)
    huizen(d, s, r, 800)
    d.blok(0, 800, BREED, 90, licht(s.vloer, 0.25))
    d.blok(0, 884, BREED, 10, donker(s.vloer, 0.2))
    d.blok(0, 894, BREED, HOOG, meng(s.b, s.vloer, 0.72))
    for rij in range(4):
        for kolom in range(28):
            d.blok(
                kolom * 60 - (rij % 2) * 30,
                902 + rij * 44,
                55,
                38,
                meng(s.b, s.vloer, 0.66 + 0.06 * ((rij + kolom) % 3)),
                4,
            )
    boom(d, s, 210, 880, 440)
    boom(d, s, 1400, 880, 470)
    lantaarn(d, s, 560, 880, 330)
    bank(d, s, 1020, 880, 230)
    een, twee, drie = figuren(s, r, 3)
    staand(d, 700, 960, 360, een, armen=((-0.4, 3.4), (1.8, 1.4)), stap=0.4)
    staand(d, 850, 965, 345, twee, armen=((-1.6, 1.6), (0.4, 3.4)), rok=r.random() < 0.5)
    staand(d, 360, 985, 370, drie, stap=0.7)


def tuin(d: Doek, s: Stemming, r: Random) -> None:
    gras_kleur = meng(s.groen, s.vloer, 0.35)
    lucht(d, s, 600, gras_kleur, r)
    for x in range(-40, BREED, 130):
        struik(d, x, 612, 90, donker(s.groen, 0.1 + 0.1 * ((x // 130) % 2)))
    d.blok(1180, 380, 280, 250, s.hout)
    for x in range(1180, 1460, 35):
        d.blok(x, 380, 4, 250, donker(s.hout, 0.16))
    d.vlak([(1140, 390), (1320, 260), (1500, 390)], s.b)
    d.blok(1280, 480, 90, 150, s.a, 4)
    boom(d, s, 160, 640, 430)
    aarde = "#6B4A36"
    for rij in range(3):
        y = 700 + rij * 120
        d.vlak(
            [(330 - rij * 60, y), (1180 + rij * 40, y), (1220 + rij * 46, y + 78), (290 - rij * 66, y + 78)],
            donker(s.hout, 0.2),
        )
        d.vlak(
            [
                (345 - rij * 60, y + 6),
                (1165 + rij * 40, y + 6),
                (1200 + rij * 46, y + 66),
                (312 - rij * 66, y + 66),
            ],
            aarde,
        )
        for nummer in range(9):
            x = 400 - rij * 60 + nummer * (86 + rij * 10)
            if rij == 0:
                d.lijn([(x, y + 46), (x, y - 62)], donker(s.groen, 0.15), 6)
                for kant in (-1, 1):
                    d.ovaal(x + kant * 16, y - 10, 17, 9, s.groen)
                d.rond(x, y - 74, 26, s.c)
                d.rond(x, y - 74, 12, "#6B4A36")
            elif rij == 1:
                struik(d, x, y + 48, 26, licht(s.groen, 0.2 if nummer % 2 else 0.05))
            else:
                d.rond(x, y + 34, 26, "#D9772B" if nummer % 2 else "#7FA85A")
                d.blok(x - 4, y + 2, 8, 14, donker(s.groen, 0.2), 4)
    een, twee = figuren(s, r, 2)
    staand(d, 300, 1000, 430, een, armen=((0.2, 3.0), (2.4, 2.4)), stap=0.3)
    d.blok(428, 745, 96, 66, s.a, 14)
    d.lijn([(520, 770), (580, 730)], s.a, 14)
    staand(d, 1320, 985, 420, twee, armen=((-2.2, 1.8), (0.4, 3.2)))
    d.lijn([(1222, 990), (1238, 660)], s.hout, 12)
    gras(d, r, 900, donker(gras_kleur, 0.12), 40)


def wandelen(d: Doek, s: Stemming, r: Random) -> None:
    veld = meng(s.groen, s.vloer, 0.4)
    lucht(d, s, 560, veld, r)
    d.ovaal(380, 640, 700, 170, meng(veld, s.groen, 0.4))
    d.ovaal(1350, 650, 640, 150, meng(veld, s.groen, 0.6))
    d.blok(0, 640, BREED, HOOG, veld)
    d.ovaal(1350, 790, 520, 80, "#8CC3CF")
    d.ovaal(1350, 786, 470, 66, "#A3D2DA")
    for x, h in ((90, 470), (300, 390), (1010, 330), (1180, 300), (1530, 420)):
        boom(d, s, x, 700, h, meng(s.groen, s.c, r.uniform(0, 0.35)))
    pad = licht(meng(s.hout, s.vloer, 0.6), 0.25)
    d.vlak([(690, 690), (760, 690), (880, 850), (1080, HOOG), (420, HOOG), (610, 850)], pad)
    bank(d, s, 150, 800, 210)
    groep = figuren(s, r, 3)
    for nummer, wie in enumerate(groep):
        staand(
            d,
            600 + nummer * 150,
            985 - (nummer % 2) * 30,
            430 - nummer * 12,
            wie,
            armen=((-0.9, 3.0), (0.9, 3.2)),
            stap=0.9,
        )
    gras(d, r, 760, donker(veld, 0.12), 60)


def fietsen(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 780, s.vloer, r)
    huizen(d, s, r, 780, 400)
    d.blok(0, 780, BREED, 60, licht(s.vloer, 0.25))
    d.blok(0, 840, BREED, HOOG, meng(s.b, s.vloer, 0.55))
    d.blok(0, 836, BREED, 10, s.papier)
    boom(d, s, 140, 830, 400)
    boom(d, s, 1480, 830, 430)
    d.ovaal(800, 1002, 340, 20, donker(meng(s.b, s.vloer, 0.55), 0.16))
    fiets(d, s, 800, 1000, 140, r.choice([s.a, s.diep, s.groen]))
    d.blok(540, 700, 150, 96, s.hout, 12)
    for streep in range(3):
        d.blok(540, 722 + streep * 24, 150, 5, donker(s.hout, 0.2))
    for dx, kleur in ((30, "#CF4B33"), (70, "#7FA85A"), (112, s.c)):
        d.rond(540 + dx, 696, 30, kleur)
    (wie,) = figuren(s, r, 1)
    staand(d, 1130, 1010, 520, wie, armen=((-2.6, 0.9), (0.4, 3.2)))


def voetbal(d: Doek, s: Stemming, r: Random) -> None:
    veld = meng("#6FA862", s.groen, 0.4)
    lucht(d, s, 520, veld, r)
    for x in range(-20, BREED, 110):
        struik(d, x, 530, 80, donker(s.groen, 0.14 if (x // 110) % 2 else 0.02))
    for strook in range(6):
        y = 520 + strook * strook * 16
        d.blok(0, y, BREED, 10 + strook * 22, meng(veld, "#FFFFFF", 0.07 if strook % 2 else 0.0))
    d.lijn([(1000, 720), (1000, 420), (1500, 420), (1500, 720)], "#FFFFFF", 18)
    for x in range(1020, 1500, 34):
        d.lijn([(x, 430), (x, 715)], licht(veld, 0.45), 3)
    for y in range(450, 720, 34):
        d.lijn([(1005, y), (1495, y)], licht(veld, 0.45), 3)
    d.lijn([(-10, 760), (BREED + 10, 760)], "#FFFFFF", 8)
    d.boog(800, 1060, 330, 110, 180, 360, "#FFFFFF", 8)
    groep = figuren(s, r, 4)
    plekken = ((300, 960, 460), (620, 900, 420), (1250, 760, 380), (1420, 985, 440))
    for nummer, (wie, (x, y, h)) in enumerate(zip(groep, plekken, strict=True)):
        armen = ((-2.4, 0.6), (2.2, 0.2)) if nummer != 2 else ((-2.8, -2.0), (2.8, -2.0))
        staand(d, x, y, h, wie, armen=armen, stap=1.0 if nummer != 2 else 0.5)
    d.ovaal(790, 972, 60, 12, donker(veld, 0.15))
    d.rond(790, 925, 46, "#FFFFFF")
    d.rond(790, 925, 16, s.diep)
    for dx, dy in ((-34, -18), (34, -18), (-22, 34), (22, 34)):
        d.rond(790 + dx, 925 + dy, 9, s.diep)


def gezin(d: Doek, s: Stemming, r: Random) -> None:
    veld = meng(s.groen, s.vloer, 0.4)
    lucht(d, s, 600, veld, r)
    d.ovaal(400, 680, 800, 170, meng(veld, s.groen, 0.35))
    d.blok(0, 680, BREED, HOOG, veld)
    for x, h in ((120, 480), (1220, 400), (1460, 500)):
        boom(d, s, x, 740, h)
    d.vlak([(0, 960), (BREED, 880), (BREED, 1010), (0, HOOG)], licht(meng(s.hout, s.vloer, 0.6), 0.25))
    een, twee, kind = figuren(s, r, 3)
    staand(d, 420, 960, 520, een, armen=((-0.3, 3.4), (2.8, 2.0)), stap=0.4)
    staand(d, 1100, 950, 500, twee, armen=((-2.0, 2.6), (0.4, 3.4)), rok=True)
    staand(d, 930, 965, 270, kind, armen=((-2.0, -1.6), (2.2, 0.2)), stap=0.4)
    wagen = s.b
    d.taart(670, 740, 140, 130, 180, 360, donker(wagen, 0.2))
    d.taart(670, 740, 150, 120, 0, 180, wagen)
    d.blok(520, 728, 300, 24, licht(wagen, 0.2), 12)
    d.lijn([(530, 740), (480, 655)], s.diep, 12)
    for x in (590, 750):
        d.lijn([(670, 850), (x, 920)], s.diep, 8)
        d.ring(x, 925, 40, 9, s.diep)
    for x in (250, 1330, 1420, 760):
        d.rond(x, 1020, 9, s.c)
    gras(d, r, 800, donker(veld, 0.12), 50)


def school(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 790, s.vloer, r)
    muur = meng(s.b, s.hout, 0.35)
    d.blok(220, 330, 1160, 470, muur)
    d.vlak([(560, 335), (800, 190), (1040, 335)], muur)
    d.vlak([(540, 340), (800, 180), (1060, 340), (1060, 316), (800, 154), (540, 316)], s.papier)
    d.rond(800, 280, 42, s.papier)
    d.lijn([(800, 280), (800, 256)], s.diep, 6)
    d.lijn([(800, 280), (818, 288)], s.diep, 6)
    for x in (270, 410, 1060, 1200):
        for y in (400, 600):
            d.blok(x - 8, y - 8, 126, 146, s.papier)
            d.blok(x, y, 110, 130, meng("#9CC3CE", s.diep, 0.15))
            d.blok(x + 52, y, 6, 130, s.papier)
            d.blok(x, y + 50, 110, 6, s.papier)
    d.blok(690, 560, 220, 240, s.papier, 10)
    d.blok(706, 576, 92, 224, s.a)
    d.blok(802, 576, 92, 224, s.a)
    d.blok(560, 372, 480, 60, s.c, 10)
    d.blok(610, 393, 380, 18, s.papier, 9)
    d.blok(0, 800, BREED, HOOG, licht(s.vloer, 0.15))
    for nummer in range(5):
        d.blok(1180, 860 + nummer * 42, 120, 38, licht(s.vloer, 0.45))
        if nummer in {1, 3}:
            d.blok(1120, 860 + nummer * 42, 240, 38, licht(s.vloer, 0.45))
    boom(d, s, 110, 810, 480)
    boom(d, s, 1500, 810, 450)
    groep = figuren(s, r, 4)
    for nummer, wie in enumerate(groep):
        staand(
            d,
            260 + nummer * 190,
            960 + (nummer % 2) * 34,
            300,
            wie,
            armen=((-1.8, -0.8), (1.6, 1.2)),
            stap=0.6,
            rok=nummer == 2,
        )
        d.blok(238 + nummer * 190, 745 + (nummer % 2) * 34, 16, 70, donker(s.c, 0.1), 8)


def buurthuis(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 790, s.vloer, r)
    muur = r.choice([meng(s.b, s.papier, 0.2), meng(s.a, s.papier, 0.35), meng(s.hout, s.papier, 0.3)])
    d.blok(200, 300, 1200, 500, muur)
    d.blok(170, 262, 1260, 54, s.diep, 8)
    d.blok(470, 345, 660, 88, s.papier, 44)
    d.rond(540, 389, 22, s.b)
    for nummer, lang in enumerate((380, 260)):
        d.blok(590, 370 + nummer * 26, lang, 13, s.diep, 6)
    d.blok(650, 500, 300, 300, s.papier, 12)
    d.blok(668, 518, 130, 282, meng("#FFE6A8", s.c, 0.15))
    d.blok(802, 518, 130, 282, meng("#FFE6A8", s.c, 0.15))
    d.blok(778, 640, 10, 70, s.diep, 5)
    d.blok(812, 640, 10, 70, s.diep, 5)
    for x in (250, 1010):
        d.blok(x - 10, 510, 350, 220, s.papier)
        d.blok(x, 520, 330, 200, meng("#FFE6A8", s.c, 0.05))
        for nummer in range(3):
            wie = figuren(s, r, 1)[0]
            hoofd(d, x + 70 + nummer * 96, 622, 30, wie)
            d.blok(x + 28 + nummer * 96, 658, 84, 70, wie.trui, 34)
        d.blok(x, 700, 330, 20, s.hout)
        d.blok(x + 160, 520, 8, 200, s.papier)
        for strook in range(8):
            breed = 350 / 8
            kleur = s.b if strook % 2 else s.papier
            d.vlak(
                [
                    (x - 10 + strook * breed, 480),
                    (x - 10 + (strook + 1) * breed, 480),
                    (x - 10 + (strook + 1) * breed, 545),
                    (x - 10 + strook * breed, 545),
                ],
                kleur,
            )
            d.taart(x - 10 + (strook + 0.5) * breed, 545, breed / 2, 18, 0, 180, kleur)
    d.blok(0, 800, BREED, HOOG, licht(s.vloer, 0.2))
    d.vlak([(620, 800), (980, 800), (1060, 850), (540, 850)], donker(s.vloer, 0.08))
    boom(d, s, 100, 820, 520)
    boom(d, s, 1510, 820, 480)
    for x in (560, 1040):
        struik(d, x, 804, 44, s.groen)
    een, twee, drie = figuren(s, r, 3)
    staand(d, 500, 985, 380, een, armen=((-0.3, 3.4), (2.4, -1.2)))
    staand(d, 640, 990, 370, twee, rok=True)
    staand(d, 1150, 985, 390, drie, stap=0.7)


def markt(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 760, s.vloer, r)
    huizen(d, s, r, 760, 380)
    d.blok(0, 760, BREED, HOOG, licht(s.vloer, 0.12))
    groep = figuren(s, r, 6)
    for nummer, x in enumerate((60, 570, 1080)):
        kleur = (s.b, s.a, s.groen)[nummer]
        for paal in (x + 20, x + 430):
            d.blok(paal, 430, 14, 480, donker(s.hout, 0.2))
        wie = groep[nummer]
        hoofd(d, x + 232, 560, 48, wie)
        d.blok(x + 160, 612, 146, 180, wie.trui, 58)
        for strook in range(8):
            breed = 470 / 8
            tint = kleur if strook % 2 else s.papier
            links = x + strook * breed
            d.vlak(
                [
                    (links + 24 - strook * 6, 350),
                    (links + 24 + breed - strook * 6 - 6, 350),
                    (links + breed, 460),
                    (links, 460),
                ],
                tint,
            )
            d.taart(links + breed / 2, 460, breed / 2, 24, 0, 180, donker(tint, 0.06))
        d.blok(x, 740, 470, 30, s.hout, 8)
        d.blok(x + 10, 770, 450, 150, donker(s.hout, 0.18))
        fruit = (
            ("#CF4B33", "#E3A93C", "#7FA85A"),
            ("#E58A35", "#8B4B8B", "#C9D26A"),
            ("#D9C27A", "#CF4B33", "#5E8F63"),
        )[nummer]
        for bak in range(3):
            d.blok(x + 20 + bak * 150, 690, 132, 56, licht(s.hout, 0.2), 6)
            for vrucht in range(4):
                d.rond(x + 44 + bak * 150 + vrucht * 28, 690 - (vrucht % 2) * 14, 19, fruit[bak])
            d.blok(x + 20 + bak * 150, 708, 132, 40, licht(s.hout, 0.2), 6)
    for nummer, (x, h) in enumerate(((420, 400), (900, 380), (1430, 400))):
        staand(d, x, 1010, h, groep[3 + nummer], armen=((-1.6, 1.4), (0.5, 3.3)), stap=0.3, rok=nummer == 1)
        d.blok(x + 34, 860, 60, 80, (s.c, s.d, s.a)[nummer], 10)


def bus(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 790, s.vloer, r)
    huizen(d, s, r, 790, 360)
    d.blok(0, 790, BREED, 70, licht(s.vloer, 0.25))
    weg = meng(s.diep, s.vloer, 0.45)
    d.blok(0, 856, BREED, HOOG, weg)
    for x in range(-60, BREED, 260):
        d.blok(x, 1010, 150, 14, s.papier, 6)
    d.ovaal(820, 955, 500, 26, donker(weg, 0.3))
    kleur = r.choice([s.a, s.c, s.b])
    d.blok(380, 450, 880, 470, kleur, 60)
    d.vlak([(1180, 470), (1262, 640), (1262, 860), (1180, 860)], kleur)
    d.blok(380, 760, 884, 60, licht(kleur, 0.4))
    for x in (430, 600, 770):
        d.blok(x, 510, 150, 180, "#CFE6EB", 20)
    d.blok(950, 500, 130, 380, "#CFE6EB", 16)
    d.blok(1010, 500, 8, 380, kleur)
    d.vlak([(1110, 510), (1180, 510), (1240, 650), (1110, 650)], "#CFE6EB")
    groep = figuren(s, r, 3)
    for nummer, wie in enumerate(groep[:2]):
        hoofd(d, 505 + nummer * 170, 610, 42, wie)
        d.taart(505 + nummer * 170, 692, 64, 46, 180, 360, wie.trui)
    hoofd(d, 1155, 600, 34, groep[2])
    for x in (530, 1110):
        d.rond(x, 920, 78, "#2F3438")
        d.rond(x, 920, 36, "#C9CED2")
    d.blok(1240, 780, 40, 26, "#FFE9AE", 8)
    een, twee = figuren(s, r, 2)
    staand(d, 240, 1000, 430, een, armen=((-0.3, 3.2), (2.2, -1.6)))
    staand(d, 1430, 990, 420, twee, armen=((-1.8, 1.8), (0.6, 3.2)))
    d.lijn([(1350, 985), (1362, 800), (1400, 800)], "#8D979E", 10)
    d.rond(1350, 990, 18, "#33383C")
    d.rond(1420, 990, 18, "#33383C")


def speeltuin(d: Doek, s: Stemming, r: Random) -> None:
    veld = meng(s.groen, s.vloer, 0.4)
    lucht(d, s, 620, veld, r)
    for x in range(-40, BREED, 150):
        struik(d, x, 640, 100, donker(s.groen, 0.05 + 0.1 * ((x // 150) % 2)))
    d.ovaal(800, 900, 820, 180, licht(meng(s.hout, s.c, 0.3), 0.45))
    for x in (300, 480):
        d.blok(x, 400, 22, 520, s.hout)
    d.blok(280, 560, 240, 26, donker(s.hout, 0.2), 6)
    d.vlak([(250, 420), (401, 290), (552, 420)], s.b)
    d.vlak([(500, 565), (545, 565), (800, 900), (900, 908), (900, 940), (770, 935)], s.c)
    d.lijn([(505, 560), (785, 915), (900, 925)], donker(s.c, 0.2), 10)
    for trede in range(5):
        d.blok(215, 640 + trede * 56, 90, 16, s.a, 8)
    d.lijn([(1010, 930), (1110, 360), (1210, 930)], s.a, 22)
    d.lijn([(1400, 930), (1480, 360), (1560, 930)], s.a, 22)
    d.lijn([(1090, 370), (1500, 370)], s.a, 22)
    groep = figuren(s, r, 4)
    for x, schuin, wie in ((1200, -40, groep[0]), (1390, 50, groep[1])):
        for kant in (-36, 36):
            d.lijn([(x + kant, 375), (x + kant + schuin, 760)], s.diep, 6)
        d.blok(x + schuin - 52, 758, 104, 16, s.b, 8)
        d.lijn([(x + schuin - 16, 745), (x + schuin + 60, 800)], wie.broek, 30)
        d.blok(x + schuin - 42, 620, 84, 140, wie.trui, 36)
        hoofd(d, x + schuin, 585, 40, wie)
    staand(d, 400, 560, 230, groep[2], armen=((-2.4, -1.8), (2.4, -1.8)), schaduw=False)
    staand(d, 980, 1000, 260, groep[3], armen=((-1.8, 1.0), (1.8, 0.6)), stap=0.8)
    d.rond(700, 985, 44, s.b)
    d.boog(700, 985, 30, 44, 60, 300, s.papier, 7)
    d.vlak([(130, 1000), (220, 1000), (206, 920), (144, 920)], s.a)


def haven(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 680, s.vloer, r)
    huizen(d, s, r, 680, 400)
    d.blok(0, 680, BREED, 60, donker(s.hout, 0.35))
    for x in range(0, BREED, 70):
        d.blok(x, 690, 62, 20, donker(s.hout, 0.28), 3)
    kleur = meng("#5FA7B5", s.wand, 0.2)
    water(d, s, 738, kleur, r)
    for x in (240, 1330):
        boom(d, s, x, 690, 330)
    lantaarn(d, s, 760, 690, 220)
    romp = r.choice([s.b, s.diep, s.a])
    d.vlak([(420, 850), (1180, 850), (1110, 960), (500, 960)], romp)
    d.vlak([(420, 850), (1180, 850), (1172, 872), (436, 872)], s.papier)
    d.blok(640, 730, 300, 122, s.hout, 10)
    d.blok(620, 716, 340, 22, s.diep, 6)
    for x in (675, 765, 855):
        d.blok(x, 760, 60, 50, "#CFE6EB", 8)
    d.lijn([(1020, 850), (1020, 560)], s.diep, 9)
    d.vlak([(1024, 564), (1124, 596), (1024, 630)], s.c)
    d.vlak([(90, 930), (330, 930), (296, 1000), (126, 1000)], s.c)
    d.blok(150, 900, 120, 32, s.papier, 6)
    for x in (420, 1180):
        d.rond(x + (40 if x < 800 else -40), 900, 20, "#33383C")
    een, twee = figuren(s, r, 2)
    staand(d, 520, 688, 190, een, schaduw=False)
    staand(d, 580, 688, 180, twee, rok=True, schaduw=False)


def brandweer(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 800, s.vloer, r)
    d.blok(120, 260, 1360, 540, meng(s.hout, s.papier, 0.3))
    d.blok(90, 226, 1420, 50, s.diep, 8)
    for x in (180, 640, 1100):
        d.blok(x, 360, 400, 440, s.papier, 8)
        d.blok(x + 16, 376, 368, 424, donker(s.diep, 0.1) if x == 640 else "#B5382C")
        if x != 640:
            for rij in range(5):
                d.blok(x + 16, 440 + rij * 72, 368, 6, donker("#B5382C", 0.2))
    d.blok(0, 800, BREED, HOOG, licht(s.vloer, 0.15))
    rood = "#C93A2B"
    d.ovaal(800, 972, 520, 26, donker(s.vloer, 0.15))
    d.blok(330, 540, 620, 390, rood, 26)
    d.vlak([(950, 560), (1180, 560), (1270, 730), (1270, 930), (950, 930)], rood)
    d.vlak([(1000, 600), (1160, 600), (1226, 726), (1000, 726)], "#CFE6EB")
    d.blok(330, 800, 940, 44, "#FFE9AE")
    for strook in range(16):
        d.vlak(
            [
                (340 + strook * 58, 844),
                (368 + strook * 58, 844),
                (388 + strook * 58, 800),
                (360 + strook * 58, 800),
            ],
            rood,
        )
    d.blok(380, 600, 240, 160, "#D8DDE0", 8)
    for rij in range(4):
        d.blok(380, 634 + rij * 34, 240, 5, "#A9B2B8")
    d.ring(790, 680, 70, 26, "#E3A93C")
    d.rond(790, 680, 26, "#33383C")
    d.lijn([(340, 505), (1020, 470)], "#D8DDE0", 14)
    d.lijn([(340, 535), (1020, 500)], "#D8DDE0", 14)
    for nummer in range(10):
        d.lijn(
            [(370 + nummer * 68, 506 - nummer * 3.4), (370 + nummer * 68, 532 - nummer * 3.4)], "#D8DDE0", 8
        )
    d.blok(1040, 528, 100, 34, "#3E8FD0", 14)
    for x in (490, 1130):
        d.rond(x, 930, 84, "#2F3438")
        d.rond(x, 930, 38, "#C9CED2")
    wie = figuren(s, r, 2)
    staand(d, 1420, 985, 440, wie[0], armen=((-1.8, 1.2), (0.4, 3.2)))
    d.taart(1420, 572, 50, 46, 180, 360, "#E3A93C")
    d.blok(1362, 566, 116, 12, "#E3A93C", 6)
    staand(d, 190, 1000, 290, wie[1], armen=((-0.6, 3.0), (2.2, -1.4)))


def boerderij(d: Doek, s: Stemming, r: Random) -> None:
    veld = meng("#7FB069", s.groen, 0.35)
    lucht(d, s, 620, veld, r)
    d.ovaal(300, 690, 700, 120, meng(veld, s.groen, 0.3))
    d.blok(0, 690, BREED, HOOG, veld)
    schuur = "#A9402F" if r.random() < 0.6 else s.hout
    d.blok(880, 400, 480, 330, schuur)
    d.vlak([(850, 405), (960, 260), (1280, 260), (1390, 405)], donker(schuur, 0.35))
    d.vlak([(880, 405), (975, 275), (1265, 275), (1360, 405)], schuur)
    d.blok(1010, 520, 220, 210, s.papier)
    d.blok(1022, 532, 196, 198, donker(schuur, 0.3))
    d.lijn([(1022, 532), (1218, 730)], s.papier, 10)
    d.lijn([(1218, 532), (1022, 730)], s.papier, 10)
    d.blok(1080, 320, 80, 70, "#FFE6A8")
    boom(d, s, 1490, 740, 440)
    boom(d, s, 110, 730, 400)
    geit(d, 430, 900, 1.0, "#F4EFE6")
    geit(d, 690, 960, 1.15, "#B98357")
    varken(d, 1130, 960)
    wie = figuren(s, r, 2)
    staand(d, 250, 985, 440, wie[0], armen=((-0.3, 3.2), (2.0, 2.2)))
    d.vlak([(330, 800), (410, 800), (396, 870), (344, 870)], s.a)
    staand(d, 900, 1000, 270, wie[1], armen=((-2.2, 1.2), (0.6, 3.0)), stap=0.4)
    for x in range(-20, BREED, 200):
        d.blok(x, 985, 24, 90, licht(s.hout, 0.25), 4)
    for y in (1004, 1044):
        d.blok(0, y, BREED, 16, licht(s.hout, 0.25))


def geit(d: Doek, x: float, y: float, m: float, vacht: str) -> None:
    for poot in (-66, -34, 34, 64):
        d.blok(x + poot * m - 9 * m, y - 84 * m, 18 * m, 84 * m, donker(vacht, 0.15))
    d.blok(x - 96 * m, y - 172 * m, 190 * m, 110 * m, vacht, 52 * m)
    d.lijn([(x + 72 * m, y - 140 * m), (x + 112 * m, y - 206 * m)], vacht, 44 * m)
    d.ovaal(x + 128 * m, y - 212 * m, 44 * m, 28 * m, vacht)
    d.lijn([(x + 106 * m, y - 232 * m), (x + 84 * m, y - 274 * m)], "#8A7A66", 10 * m)
    d.lijn([(x + 122 * m, y - 234 * m), (x + 108 * m, y - 278 * m)], "#8A7A66", 10 * m)
    d.rond(x + 134 * m, y - 218 * m, 5 * m, "#2B2326")
    d.vlak(
        [(x + 150 * m, y - 194 * m), (x + 166 * m, y - 196 * m), (x + 152 * m, y - 164 * m)],
        donker(vacht, 0.12),
    )
    d.lijn([(x - 92 * m, y - 150 * m), (x - 116 * m, y - 176 * m)], vacht, 14 * m)


def varken(d: Doek, x: float, y: float) -> None:
    roze = "#E7A79B"
    for poot in (-76, -40, 40, 74):
        d.blok(x + poot - 12, y - 60, 24, 60, donker(roze, 0.15), 6)
    d.ovaal(x, y - 110, 130, 78, roze)
    d.rond(x + 110, y - 130, 56, roze)
    d.ovaal(x + 158, y - 122, 24, 28, donker(roze, 0.14))
    d.rond(x + 152, y - 126, 5, donker(roze, 0.5))
    d.rond(x + 166, y - 126, 5, donker(roze, 0.5))
    d.rond(x + 118, y - 148, 6, "#2B2326")
    d.vlak([(x + 70, y - 178), (x + 112, y - 180), (x + 84, y - 214)], donker(roze, 0.14))
    d.boog(x - 136, y - 130, 20, 20, 60, 340, roze, 8)


def kerk(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 700, s.vloer, r)
    huizen(d, s, r, 700, 300)
    steen = meng(s.hout, s.b, 0.3)
    d.blok(420, 360, 640, 350, steen)
    d.vlak([(390, 366), (740, 190), (1090, 366)], s.diep)
    d.blok(980, 200, 190, 510, donker(steen, 0.1))
    d.vlak([(960, 206), (1075, -10), (1190, 206)], s.diep)
    d.rond(1075, 290, 50, s.papier)
    d.lijn([(1075, 290), (1075, 258)], s.diep, 7)
    d.lijn([(1075, 290), (1098, 302)], s.diep, 7)
    for x in (480, 640, 800):
        d.blok(x, 480, 90, 150, s.papier)
        d.taart(x + 45, 484, 45, 62, 180, 360, s.papier)
        d.blok(x + 10, 484, 70, 136, meng("#F2C56B", s.a, 0.35))
        d.taart(x + 45, 486, 35, 50, 180, 360, meng("#F2C56B", s.a, 0.35))
        d.blok(x + 42, 440, 6, 182, s.papier)
    d.blok(1030, 560, 90, 150, s.papier)
    d.taart(1075, 562, 45, 56, 180, 360, s.papier)
    d.blok(1040, 566, 70, 144, s.b)
    d.taart(1075, 568, 35, 44, 180, 360, s.b)
    d.blok(0, 700, BREED, 70, licht(s.vloer, 0.2))
    d.blok(0, 766, BREED, 40, donker(s.hout, 0.3))
    water(d, s, 806, meng("#5FA7B5", s.wand, 0.2), r)
    d.vlak(
        [(430, 850), (1060, 850), (1000, 1010), (490, 1010)], meng(meng("#5FA7B5", s.wand, 0.2), steen, 0.2)
    )
    boom(d, s, 220, 760, 420)
    boom(d, s, 1390, 760, 440)
    een, twee = figuren(s, r, 2)
    staand(d, 620, 764, 210, een)
    staand(d, 690, 764, 200, twee, rok=True)


def moskee(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 760, s.vloer, r)
    steen, koepel = meng(s.papier, s.hout, 0.28), meng(s.a, s.groen, 0.4)
    d.blok(330, 420, 940, 350, steen)
    d.taart(800, 424, 240, 230, 180, 360, koepel)
    d.taart(740, 424, 120, 200, 200, 300, licht(koepel, 0.14))
    d.lijn([(800, 200), (800, 140)], s.c, 8)
    hemel = ondergrond(d, 760, 116)
    d.rond(800, 118, 26, s.c)
    d.rond(811, 112, 22, hemel)
    for x in (440, 1160):
        d.taart(x, 424, 96, 92, 180, 360, koepel)
    for x in (250, 1280):
        d.blok(x, 210, 70, 560, licht(steen, 0.3))
        d.blok(x - 14, 380, 98, 24, steen, 6)
        d.vlak([(x - 6, 214), (x + 35, 90), (x + 76, 214)], koepel)
        d.blok(x + 22, 270, 26, 60, s.diep, 12)
    for x in (400, 540, 970, 1110):
        d.blok(x, 560, 90, 140, meng("#9CC3CE", s.a, 0.3))
        d.taart(x + 45, 562, 45, 60, 180, 360, meng("#9CC3CE", s.a, 0.3))
        d.ring(x + 45, 590, 26, 6, steen)
    d.blok(690, 520, 220, 250, licht(steen, 0.4))
    d.taart(800, 522, 110, 110, 180, 360, licht(steen, 0.4))
    d.blok(720, 540, 160, 230, s.b)
    d.taart(800, 542, 80, 84, 180, 360, s.b)
    d.blok(797, 460, 6, 310, donker(s.b, 0.25))
    d.blok(0, 770, BREED, HOOG, licht(s.vloer, 0.2))
    d.vlak([(700, 770), (900, 770), (1060, HOOG), (540, HOOG)], licht(s.vloer, 0.45))
    for x in (120, 1490):
        boom(d, s, x, 800, 430)
    groep = figuren(s, r, 4)
    for nummer, (x, y) in enumerate(((560, 960), (690, 985), (980, 970), (1110, 990))):
        staand(
            d,
            x,
            y,
            360 - (nummer == 3) * 110,
            groep[nummer],
            armen=((-0.4, 3.3), (1.4, 1.6)),
            rok=nummer == 1,
            stap=0.2,
        )


def tempel(d: Doek, s: Stemming, r: Random) -> None:
    lucht(d, s, 770, s.vloer, r)
    wit, rand = meng(s.papier, s.c, 0.14), s.c
    for laag in range(6):
        b = 520 - laag * 78
        d.blok(800 - b / 2, 470 - laag * 68, b, 72, licht(wit, 0.15 if laag % 2 else 0.35), 14)
        d.blok(800 - b / 2 - 10, 534 - laag * 68, b + 20, 12, rand, 6)
    d.rond(800, 104, 34, rand)
    d.lijn([(800, 90), (800, 30)], s.b, 7)
    d.vlak([(804, 32), (890, 52), (804, 76)], s.b)
    d.blok(360, 540, 880, 240, wit)
    d.blok(330, 520, 940, 30, rand, 8)
    for x in (400, 530, 1010, 1140):
        d.blok(x, 560, 44, 220, licht(wit, 0.5), 10)
        d.blok(x - 10, 556, 64, 22, s.b, 6)
    d.blok(670, 570, 260, 210, s.b)
    d.taart(800, 574, 130, 76, 180, 360, s.b)
    d.blok(700, 600, 200, 180, donker(s.diep, 0.1))
    d.ovaal(800, 770, 70, 18, "#FFE6A8")
    for trede in range(3):
        d.blok(600 - trede * 40, 780 + trede * 26, 400 + trede * 80, 28, licht(wit, 0.3 - trede * 0.1))
    d.blok(0, 856, BREED, HOOG, licht(s.vloer, 0.15))
    for nummer in range(12):
        d.taart(
            120 + nummer * 124, 530, 50, 44, 0, 180, (s.c, s.b)[nummer % 2]
        ) if 300 < 120 + nummer * 124 < 1300 else None
    boom(d, s, 150, 850, 460)
    boom(d, s, 1460, 850, 440)
    groep = figuren(s, r, 4)
    for nummer, x in enumerate((480, 610, 1010, 1140)):
        staand(
            d,
            x,
            1000 - (nummer % 2) * 20,
            340,
            groep[nummer],
            armen=((0.5, 1.8), (-0.5, 1.8)),
            rok=nummer % 2 == 0,
        )


def deur(d: Doek, s: Stemming, r: Random) -> None:
    muur = meng(s.b, s.diep, 0.3)
    d.blok(0, 0, BREED, HOOG, muur)
    for rij in range(15):
        for kolom in range(15):
            d.blok(
                kolom * 124 - (rij % 2) * 62,
                rij * 66,
                118,
                60,
                meng(muur, s.hout, 0.08 + 0.05 * ((rij * 5 + kolom * 3) % 3)),
                4,
            )
    d.blok(0, 930, BREED, HOOG, meng(s.vloer, s.diep, 0.25))
    d.blok(570, 170, 460, 770, s.papier, 14)
    d.blok(600, 200, 400, 740, "#FFD98C")
    d.vlak([(600, 200), (760, 240), (760, 930), (600, 940)], s.a)
    d.blok(640, 300, 90, 190, "#FFE9B8", 10)
    d.rond(742, 620, 10, s.c)
    d.vlak(
        [(760, 930), (1000, 940), (1180, HOOG), (560, HOOG)],
        meng(meng(s.vloer, s.diep, 0.25), "#FFD98C", 0.55),
    )
    (wie,) = figuren(s, r, 1)
    staand(d, 880, 930, 560, wie, armen=((-2.0, -0.2), (0.4, 3.2)), schaduw=False)
    for x in (470, 1130):
        d.vlak([(x - 60, 850), (x + 60, 850), (x + 46, 960), (x - 46, 960)], s.b)
        for dx, dy in ((-40, 0), (40, 0), (0, -50), (-26, -70), (26, -76)):
            d.rond(x + dx, 820 + dy, 46, s.groen if dx <= 0 else licht(s.groen, 0.14))
    d.rond(1120, 330, 60, meng(muur, "#FFD98C", 0.35))
    d.blok(1094, 290, 52, 80, "#FFE9AE", 14)
    d.blok(1086, 274, 68, 18, s.diep, 6)
    d.blok(230, 330, 220, 260, s.papier, 8)
    d.blok(246, 346, 188, 228, meng("#FFD98C", s.c, 0.1))
    d.blok(336, 346, 8, 228, s.papier)
    d.blok(246, 450, 188, 8, s.papier)
