"""Scenes within four walls."""

from random import Random

from demo.beeld.dingen import (
    bord,
    damp,
    glas,
    groente,
    hanglamp,
    kamer,
    kast,
    kop,
    lijst,
    pan,
    plant,
    raam,
    tafel,
    tafelblad,
)
from demo.beeld.doek import BREED, HOOG, Doek, donker, licht, meng
from demo.beeld.kleuren import Stemming
from demo.beeld.mensen import buste, figuren, hoofd, staand

GERECHTEN = (("#C8552B", "#7FA85A"), ("#E3A93C", "#8B4B2B"), ("#7FA85A", "#E8C9A0"), ("#D98A3D", "#5E8F63"))


def maaltijd(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s)
    raam(d, s, 150, 190, 300, 300)
    lijst(d, s, 1130, 230, 230, 190, s.a)
    for x, kleur in ((420, s.c), (800, s.b), (1180, s.c)):
        hanglamp(d, s, x, 190, kleur)
    groep = figuren(s, r, 5)
    for nummer, wie in enumerate(groep):
        buste(d, 190 + nummer * 305, 705, r.uniform(345, 395), wie, "op tafel" if nummer % 2 else "")
    kleed = r.choice([s.papier, licht(s.d, 0.55), licht(s.c, 0.6)])
    tafelblad(d, s, 690, kleed)
    for nummer in range(5):
        bord(d, s, 190 + nummer * 305, 765, 84, r.choice(GERECHTEN))
        glas(d, 300 + nummer * 305, 768, 62, r.choice(["#E8B86A", "#BFDCE0", "#C8553B"]))
    pan(d, s, 650, 905, 118, s.a, "#D98A3D")
    damp(d, 650, 775, 120, licht(s.wand, 0.6))
    for nummer in range(4):
        d.ovaal(940 + nummer * 52, 868 - (nummer % 2) * 6, 46, 28, meng("#C98F4E", "#E0B06E", nummer / 3))
    d.blok(900, 872, 250, 20, s.hout, 10)
    bord(d, s, 330, 880, 104, ("#7FA85A", "#CF4B33"))
    bord(d, s, 1330, 885, 104, ("#E3A93C", "#C8552B"))


def koken(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 820)
    for rij in range(4):
        for kolom in range(14):
            d.blok(kolom * 120 - (rij % 2) * 60, 470 + rij * 62, 114, 56, licht(s.wand, 0.35), 6)
    d.blok(120, 170, 560, 18, s.hout, 6)
    for nummer, kleur in enumerate((s.b, s.c, s.a, s.d, s.groen)):
        x = 170 + nummer * 105
        d.blok(x, 96, 62, 76, kleur, 12)
        d.blok(x + 6, 84, 50, 18, donker(kleur, 0.3), 6)
    d.lijn([(960, 150), (1440, 150)], s.diep, 10)
    for nummer in range(4):
        x = 1010 + nummer * 125
        d.lijn([(x, 150), (x, 262)], s.diep, 8)
        d.ovaal(x, 288, 30, 40, donker(s.vloer, 0.3))
    een, twee = figuren(s, r, 2)
    for x, wie, h in ((430, een, 450), (1060, twee, 420)):
        buste(d, x, 720, h, wie, "op tafel")
        d.blok(x - 82, 570, 164, 170, s.papier, 20)
        d.lijn([(x - 70, 575), (x - 48, 512)], s.papier, 12)
        d.lijn([(x + 70, 575), (x + 48, 512)], s.papier, 12)
    d.blok(0, 705, BREED, 46, s.papier)
    d.blok(0, 751, BREED, HOOG, s.hout)
    for x in range(0, BREED, 320):
        d.blok(x + 20, 785, 280, 300, donker(s.hout, 0.12), 12)
        d.blok(x + 120, 812, 80, 12, s.diep, 6)
    pan(d, s, 745, 716, 128, s.diep, r.choice(["#D98A3D", "#7FA85A", "#C8552B"]))
    damp(d, 745, 585, 190, licht(s.wand, 0.7))
    groente(d, s, 1320, 718, r)
    d.blok(180, 694, 210, 18, donker(s.hout, 0.25), 8)
    for nummer in range(5):
        d.rond(212 + nummer * 34, 684, 17, "#E58A35")


def huiskamer(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 740)
    raam(d, s, 180, 150, 330, 330)
    lijst(d, s, 760, 170, 190, 230, s.b)
    lijst(d, s, 1000, 200, 240, 170, s.groen)
    plant(d, s, 110, 800, 330)
    d.ovaal(820, 920, 620, 105, licht(s.d, 0.3))
    d.ovaal(820, 920, 540, 84, licht(s.d, 0.45))
    bankkleur = r.choice([s.a, s.b, s.groen])
    d.blok(420, 470, 800, 330, bankkleur, 70)
    for x, wie, h in zip((620, 1010), figuren(s, r, 2), (390, 410), strict=True):
        buste(d, x, 760, h, wie)
    d.blok(450, 735, 740, 75, licht(bankkleur, 0.14), 50)
    d.blok(360, 570, 120, 250, donker(bankkleur, 0.12), 55)
    d.blok(1160, 570, 120, 250, donker(bankkleur, 0.12), 55)
    for x in (400, 1210):
        d.blok(x, 815, 34, 44, donker(s.hout, 0.3), 6)
    d.lijn([(1420, 840), (1420, 300)], s.diep, 12)
    d.vlak([(1350, 330), (1490, 330), (1450, 200), (1390, 200)], s.c)
    d.ovaal(1420, 845, 70, 14, s.diep)
    d.ovaal(820, 880, 270, 52, s.hout)
    d.ovaal(820, 872, 270, 50, licht(s.hout, 0.2))
    for x in (640, 980):
        d.lijn([(x, 910), (x - 10, 985)], donker(s.hout, 0.3), 20)
    kop(d, s, 700, 872, 54, s.papier)
    kop(d, s, 920, 880, 54, s.c)
    d.blok(790, 858, 70, 24, s.b, 4)


def boeken(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 800)
    kast(d, s, r, 60, 800, 520, 4, 165)
    kast(d, s, r, 1020, 800, 520, 4, 165)
    raam(d, s, 690, 150, 220, 300)
    hanglamp(d, s, 800, 130, s.c) if r.random() < 0.5 else plant(d, s, 800, 500, 150)
    een, twee, drie = figuren(s, r, 3)
    for x, wie, h in ((520, een, 360), (810, twee, 400), (1100, drie, 370)):
        buste(d, x, 800, h, wie, "op tafel")
    tafel(d, s, 260, 790, 1080, 250)
    for x, kleur in ((520, s.b), (810, s.a), (1100, s.groen)):
        d.vlak([(x - 92, 776), (x, 788), (x, 734), (x - 84, 722)], "#FFFFFF")
        d.vlak([(x + 92, 776), (x, 788), (x, 734), (x + 84, 722)], "#F3EEE4")
        d.lijn([(x - 94, 780), (x, 793), (x + 94, 780)], kleur, 10)
        for regel in range(3):
            d.lijn([(x - 70, 738 + regel * 12), (x - 18, 745 + regel * 12)], donker(s.papier, 0.2), 3)
            d.lijn([(x + 70, 738 + regel * 12), (x + 18, 745 + regel * 12)], donker(s.papier, 0.2), 3)
    for nummer, kleur in enumerate((s.b, s.c, s.d)):
        d.blok(1240 - nummer * 4, 766 - nummer * 24, 92, 22, kleur, 4)
    kop(d, s, 350, 790, 50, s.c)


def bewegen(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 700)
    d.blok(0, 700, BREED, HOOG, meng(s.hout, s.vloer, 0.5))
    for nummer in range(7):
        d.lijn(
            [(nummer * 270 - 60, HOOG), (260 + nummer * 180, 700)],
            donker(meng(s.hout, s.vloer, 0.5), 0.06),
            5,
        )
    for x in (120, 520, 920, 1320):
        raam(d, s, x, 120, 190, 180)
    for rij in range(7):
        d.blok(1480, 380 + rij * 46, 120, 14, s.hout, 6)
    d.blok(1470, 360, 14, 340, donker(s.hout, 0.2))
    groep = figuren(s, r, 4)
    houdingen = (
        ((-2.4, -2.6), (2.4, -2.6)),
        ((-3.2, 0.2), (3.2, 0.2)),
        ((-2.0, -3.0), (1.0, 2.2)),
        ((-2.6, -1.8), (2.6, -1.8)),
    )
    for nummer, wie in enumerate(groep):
        x = 260 + nummer * 350
        matkleur = (s.a, s.b, s.c, s.groen)[nummer]
        d.ovaal(x, 938 + (nummer % 2) * 40, 160, 34, matkleur)
        staand(
            d,
            x,
            940 + (nummer % 2) * 40,
            520,
            wie,
            armen=houdingen[(nummer + r.randrange(4)) % 4],
            stap=0.5,
            schaduw=False,
        )
    d.rond(1440, 985, 60, s.c)
    d.boog(1440, 985, 40, 58, 60, 300, donker(s.c, 0.15), 5)


def papieren(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s)
    raam(d, s, 180, 170, 270, 290)
    kast(d, s, r, 1130, 560, 330, 2, 140)
    d.rond(800, 230, 84, s.papier)
    d.ring(800, 230, 84, 12, s.diep)
    d.lijn([(800, 230), (800, 178)], s.diep, 8)
    d.lijn([(800, 230), (838, 250)], s.b, 8)
    een, twee = figuren(s, r, 2)
    buste(d, 520, 760, 440, een, "op tafel")
    buste(d, 1060, 760, 420, twee, "op tafel")
    tafelblad(d, s, 745, licht(s.hout, 0.12))
    for x, y, hoek, kleur in (
        (600, 800, 14, "#FFFFFF"),
        (760, 835, -18, "#F6F1E7"),
        (930, 800, 8, "#FFFFFF"),
        (420, 860, -10, "#F6F1E7"),
    ):
        d.vlak([(x, y), (x + 160, y + hoek), (x + 190, y + 90 + hoek), (x + 16, y + 90)], kleur)
        for regel in range(4):
            d.lijn(
                [
                    (x + 30, y + 20 + regel * 17),
                    (x + (140 if regel < 3 else 90), y + 20 + regel * 17 + hoek * 0.7),
                ],
                "#B9B4AA",
                4,
            )
    d.blok(1160, 830, 190, 110, s.papier, 6)
    d.vlak([(1160, 832), (1350, 832), (1255, 895)], donker(s.papier, 0.08))
    d.blok(1190, 810, 190, 18, s.b, 6)
    kop(d, s, 300, 850, 66, s.a)
    d.lijn([(1040, 900), (1130, 872)], s.c, 10)
    plant(d, s, 1490, 800, 190)


def zorg(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 780)
    raam(d, s, 170, 160, 260, 280)
    d.blok(700, 150, 210, 250, s.papier, 10)
    hart = s.b
    d.rond(782, 250, 32, hart)
    d.rond(828, 250, 32, hart)
    d.vlak([(752, 262), (858, 262), (805, 326)], hart)
    d.lijn([(730, 360), (880, 360)], donker(s.papier, 0.15), 8)
    een, twee = figuren(s, r, 2)
    d.blok(250, 560, 150, 260, s.a, 40)
    buste(d, 480, 770, 440, een)
    d.blok(380, 760, 230, 120, een.broek, 50)
    d.blok(330, 860, 320, 40, donker(s.a, 0.2), 16)
    for x in (350, 610):
        d.blok(x, 895, 22, 110, s.diep)
    staand(d, 930, 985, 640, twee, armen=((-3.9, 2.2), (0.4, 3.4)))
    jas = "#FFFFFF"
    d.blok(856, 470, 46, 270, jas, 14)
    d.blok(958, 470, 46, 270, jas, 14)
    d.lijn([(905, 480), (915, 560), (945, 560), (955, 480)], s.diep, 7)
    d.rond(930, 578, 15, donker(s.vloer, 0.3))
    d.blok(1180, 690, 300, 26, s.papier, 10)
    d.blok(1200, 716, 260, 290, licht(s.a, 0.45), 10)
    for rij in range(3):
        d.blok(1220, 740 + rij * 88, 220, 74, licht(s.a, 0.6), 8)
        d.blok(1300, 768 + rij * 88, 60, 12, s.diep, 6)
    plant(d, s, 1270, 692, 190)
    for nummer, kleur in enumerate((s.c, s.papier, s.groen)):
        d.blok(1360 + nummer * 40, 640, 30, 52, kleur, 8)
        d.blok(1363 + nummer * 40, 628, 24, 16, s.diep, 4)


def muziek(d: Doek, s: Stemming, r: Random) -> None:
    achter = donker(s.diep, 0.05)
    d.blok(0, 0, BREED, HOOG, achter)
    for x in (330, 800, 1270):
        d.vlak([(x - 30, 0), (x + 30, 0), (x + 250, 860), (x - 250, 860)], meng(achter, s.c, 0.14))
        d.blok(x - 36, 0, 72, 40, donker(achter, 0.5), 10)
    d.blok(0, 850, BREED, HOOG, s.hout)
    for rij in range(4):
        d.blok(0, 850 + rij * 56, BREED, 5, donker(s.hout, 0.16))
    een, twee, drie = figuren(s, r, 3)
    staand(d, 800, 985, 620, een, armen=((-2.2, 0.6), (0.7, 0.3)), rok=r.random() < 0.5)
    d.lijn([(870, 985), (870, 470)], "#B8BCC0", 9)
    d.rond(868, 455, 24, "#33383C")
    d.ovaal(870, 988, 70, 13, "#33383C")
    staand(d, 400, 965, 600, twee, armen=((-0.4, 2.6), (-0.2, 3.0)))
    d.ovaal(430, 700, 76, 88, s.b)
    d.ovaal(452, 640, 54, 56, s.b)
    d.rond(438, 682, 26, donker(s.b, 0.5))
    d.lijn([(452, 620), (560, 500)], donker(s.hout, 0.4), 18)
    d.lijn([(555, 512), (580, 480)], donker(s.hout, 0.5), 30)
    hoofd(d, 1215, 560, 52, drie)
    d.blok(1140, 612, 150, 180, drie.trui, 60)
    for x, rx, kleur in ((1215, 130, s.b), (1060, 74, s.c), (1370, 74, s.c)):
        hoog = 190 if rx > 100 else 96
        top = 960 - hoog if rx > 100 else 740
        d.blok(x - rx, top, rx * 2, hoog, kleur, 16)
        d.ovaal(x, top, rx, rx * 0.26, s.papier)
        d.blok(x - rx, top + hoog * 0.4, rx * 2, 10, donker(kleur, 0.25))
    for x in (1060, 1370):
        d.lijn([(x, 836), (x, 960)], "#B8BCC0", 8)
    for x, y in ((180, 260), (610, 200), (1030, 240), (1430, 320), (280, 420)):
        d.ovaal(x, y, 24, 18, s.c)
        d.lijn([(x + 21, y), (x + 21, y - 88), (x + 58, y - 70)], s.c, 8)


def werkplaats(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 800)
    d.blok(150, 120, 900, 380, meng(s.hout, s.papier, 0.35), 12)
    for x in range(190, 1050, 46):
        for y in range(150, 500, 46):
            d.rond(x, y, 4, meng(s.hout, s.papier, 0.05))
    staal, greep = "#8D979E", s.b
    for nummer, x in enumerate((230, 330, 430)):
        d.blok(x, 200, 18, 140, greep if nummer % 2 else s.c, 8)
        d.blok(x - 22, 176, 62, 36, staal, 6)
    d.vlak([(540, 200), (760, 230), (760, 262), (540, 330)], staal)
    d.blok(500, 210, 60, 110, s.a, 20)
    d.rond(530, 265, 20, meng(s.hout, s.papier, 0.35))
    for nummer, x in enumerate((830, 890, 950)):
        d.blok(x, 190, 16, 90, (s.c, s.a, s.b)[nummer], 8)
        d.blok(x + 4, 280, 8, 90, staal)
    d.ring(610, 430, 44, 14, staal)
    d.ring(730, 430, 32, 12, s.c)
    raam(d, s, 1180, 150, 260, 280)
    een, twee = figuren(s, r, 2)
    buste(d, 560, 790, 420, een, "op tafel")
    buste(d, 1080, 790, 400, twee, "op tafel")
    tafel(d, s, 110, 775, 1380, 260, donker(s.hout, 0.05))
    d.blok(170, 905, 330, 16, donker(s.hout, 0.25))
    d.blok(760, 690, 96, 86, s.c, 10)
    d.vlak([(720, 690), (896, 690), (860, 610), (756, 610)], licht(s.c, 0.3))
    d.lijn([(808, 610), (808, 580)], s.diep, 8)
    d.blok(300, 742, 130, 34, s.b, 6)
    d.blok(336, 716, 58, 30, donker(s.b, 0.2), 6)
    for nummer in range(5):
        d.rond(1240 + nummer * 36, 764 - (nummer % 2) * 6, 9, staal)
    d.lijn([(920, 766), (1010, 752)], staal, 12)
    d.blok(880, 756, 60, 22, s.a, 10)


def atelier(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 800)
    raam(d, s, 130, 120, 400, 360)
    for nummer, kleur in enumerate((s.a, s.b, s.c)):
        lijst(d, s, 680 + nummer * 210, 130 + (nummer % 2) * 40, 160, 150, kleur)
    d.lijn([(1150, 1000), (1250, 330), (1350, 1000)], donker(s.hout, 0.2), 20)
    d.lijn([(1250, 330), (1270, 1000)], donker(s.hout, 0.3), 14)
    d.blok(1050, 420, 390, 330, "#FFFFFF", 4)
    d.blok(1050, 620, 390, 130, licht(s.groen, 0.25))
    d.rond(1340, 510, 48, s.c)
    d.vlak([(1080, 620), (1180, 500), (1300, 620)], s.a)
    d.vlak([(1200, 620), (1290, 540), (1390, 620)], s.b)
    d.blok(1040, 748, 410, 24, s.hout, 6)
    een, twee = figuren(s, r, 2)
    staand(d, 930, 1000, 620, een, armen=((0.2, 2.8), (2.0, 0.6)))
    d.lijn([(1010, 530), (1072, 490)], s.hout, 10)
    buste(d, 380, 800, 380, twee, "op tafel")
    tafel(d, s, 110, 790, 620, 230)
    for nummer, kleur in enumerate((s.a, s.b, s.c, s.groen)):
        x = 500 + nummer * 58
        d.blok(x, 744, 44, 48, kleur, 8)
        d.lijn([(x + 14, 744), (x + 4, 690)], s.hout, 6)
        d.lijn([(x + 30, 744), (x + 40, 682)], s.hout, 6)
    d.blok(250, 774, 190, 16, "#FFFFFF", 4)
    d.rond(330, 776, 14, s.b)


def bezoek(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 780)
    raam(d, s, 560, 130, 480, 380)
    d.vlak([(500, 90), (610, 90), (560, 560), (500, 560)], s.d)
    d.vlak([(1100, 90), (990, 90), (1040, 560), (1100, 560)], s.d)
    plant(d, s, 800, 534, 130)
    lijst(d, s, 200, 210, 200, 170, s.a)
    een, twee = figuren(s, r, 2)
    for x, wie, h, kleur in ((420, een, 430, s.b), (1180, twee, 410, s.groen)):
        d.blok(x - 160, 420, 320, 460, kleur, 90)
        buste(d, x, 800, h, wie, "op tafel" if x > 800 else "")
        d.blok(x - 190, 660, 90, 260, donker(kleur, 0.15), 40)
        d.blok(x + 100, 660, 90, 260, donker(kleur, 0.15), 40)
        d.blok(x - 120, 760, 240, 150, licht(kleur, 0.1), 40)
    d.ovaal(800, 860, 190, 40, licht(s.hout, 0.2))
    d.blok(786, 880, 28, 130, donker(s.hout, 0.2))
    d.ovaal(800, 1012, 90, 16, donker(s.hout, 0.3))
    kop(d, s, 720, 858, 54, s.papier)
    kop(d, s, 880, 862, 54, s.c)
    d.ovaal(800, 838, 42, 16, s.papier)
    d.rond(790, 828, 14, "#C98F4E")
    d.rond(814, 830, 14, "#A9552F")
    kat(d, 1430, 985, s)


def kat(d: Doek, x: float, y: float, s: Stemming) -> None:
    vacht = meng(s.hout, s.diep, 0.35)
    d.ovaal(x, y - 50, 62, 52, vacht)
    d.rond(x - 40, y - 104, 36, vacht)
    d.vlak([(x - 74, y - 122), (x - 62, y - 160), (x - 44, y - 132)], vacht)
    d.vlak([(x - 36, y - 132), (x - 16, y - 160), (x - 8, y - 120)], vacht)
    d.boog(x + 40, y - 40, 60, 44, 280, 100, vacht, 18)


def telefoon(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 790)
    raam(d, s, 160, 150, 330, 340)
    lijst(d, s, 1180, 200, 220, 180, s.a)
    (wie,) = figuren(s, r, 1)
    d.blok(560, 330, 440, 560, s.a, 120)
    buste(d, 780, 820, 520, wie)
    d.blok(640, 780, 280, 170, licht(s.a, 0.12), 50)
    d.blok(500, 660, 120, 300, donker(s.a, 0.14), 50)
    d.blok(940, 660, 120, 300, donker(s.a, 0.14), 50)
    d.lijn([(950, 640), (985, 560), (905, 440)], donker(wie.trui, 0.1), 64)
    d.rond(903, 430, 38, wie.huid)
    d.blok(885, 350, 38, 110, "#33383C", 18)
    d.blok(1170, 740, 250, 22, s.hout, 8)
    d.blok(1280, 762, 26, 240, donker(s.hout, 0.2))
    plant(d, s, 1350, 742, 200)
    kop(d, s, 1225, 740, 56, s.c)
    for nummer in range(3):
        d.boog(1010, 400, 50 + nummer * 34, 50 + nummer * 34, 300, 60, s.b, 9)


def jongeren(d: Doek, s: Stemming, r: Random) -> None:
    d.blok(0, 0, BREED, HOOG, donker(s.vloer, 0.1))
    for rij in range(12):
        for kolom in range(15):
            d.blok(
                kolom * 118 - (rij % 2) * 59,
                rij * 64,
                112,
                58,
                meng(s.vloer, s.b, 0.14 + 0.05 * ((rij * 7 + kolom * 3) % 3)),
                5,
            )
    d.ovaal(520, 350, 300, 210, s.a)
    d.ovaal(900, 330, 260, 230, s.c)
    d.ovaal(1180, 400, 230, 170, s.b)
    d.vlak([(380, 470), (560, 200), (740, 470)], s.papier)
    d.rond(960, 320, 100, s.papier)
    d.boog(960, 320, 66, 66, 20, 160, s.diep, 14)
    d.rond(930, 296, 12, s.diep)
    d.rond(990, 296, 12, s.diep)
    d.blok(0, 770, BREED, HOOG, meng(s.diep, s.vloer, 0.55))
    groep = figuren(s, r, 4)
    houdingen = (
        ((-0.6, 2.4), (1.6, 1.0)),
        ((-2.2, -1.2), (0.3, 3.4)),
        ((-0.3, 3.6), (2.4, -1.4)),
        ((0.6, 2.2), (0.2, 2.4)),
    )
    for nummer, wie in enumerate(groep):
        staand(
            d,
            270 + nummer * 350,
            960 + (nummer % 2) * 30,
            520 - (nummer % 3) * 30,
            wie,
            armen=houdingen[nummer],
            stap=0.4,
        )
    d.blok(600, 985, 210, 16, s.c, 8)
    for x in (640, 770):
        d.rond(x, 1008, 12, s.diep)
    d.rond(1080, 1000, 44, s.b)
    d.boog(1080, 1000, 44, 20, 0, 360, donker(s.b, 0.4), 5)


def theater(d: Doek, s: Stemming, r: Random) -> None:
    d.blok(0, 0, BREED, HOOG, donker(s.diep, 0.25))
    d.vlak([(720, 0), (880, 0), (1240, 880), (360, 880)], meng(s.diep, s.c, 0.28))
    d.ovaal(800, 880, 470, 96, meng(s.hout, s.c, 0.4))
    d.blok(0, 900, BREED, HOOG, donker(s.hout, 0.15))
    d.ovaal(800, 900, 480, 70, meng(s.hout, s.c, 0.35))
    gordijn = r.choice([s.b, "#A8323A", s.a])
    for kant in (0, 1):
        for plooi in range(6):
            x = plooi * 56 if not kant else BREED - 56 - plooi * 56
            kleur = donker(gordijn, 0.22) if plooi % 2 else gordijn
            d.vlak(
                [
                    (x, 0),
                    (x + 58, 0),
                    (x + 58 - (18 if not kant else -6) * (plooi / 3), 910),
                    (x - (14 if not kant else -10) * (plooi / 3), 910),
                ],
                kleur,
            )
    for plooi in range(11):
        d.taart(plooi * 160, 40, 90, 110, 0, 180, donker(gordijn, 0.12 if plooi % 2 else 0.0))
    d.blok(0, 0, BREED, 50, donker(gordijn, 0.2))
    een, twee, drie = figuren(s, r, 3)
    staand(d, 640, 900, 480, een, armen=((-2.8, -1.6), (2.6, 0.4)), stap=0.8)
    staand(d, 960, 910, 470, twee, armen=((-2.6, 0.3), (0.6, 3.0)), rok=True)
    staand(d, 800, 860, 420, drie, armen=((-2.4, -2.6), (2.4, -2.6)), schaduw=False)
    for nummer in range(9):
        x = 60 + nummer * 185
        d.rond(x, 1010 + (nummer % 2) * 20, 52, donker(s.diep, 0.6))
        d.blok(x - 80, 1050 + (nummer % 2) * 20, 160, 100, donker(s.diep, 0.6), 50)


def balie(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 820)
    d.blok(420, 130, 760, 120, s.a, 60)
    d.rond(500, 190, 34, s.papier)
    d.blok(492, 182, 16, 34, s.a, 6)
    d.rond(500, 170, 8, s.a)
    for nummer, lang in enumerate((300, 210)):
        d.blok(570, 165 + nummer * 34, lang, 18, s.papier, 9)
    raam(d, s, 90, 330, 240, 260)
    plant(d, s, 1470, 860, 420)
    een, twee = figuren(s, r, 2)
    buste(d, 820, 700, 400, een, "op tafel")
    d.blok(960, 560, 190, 130, "#33383C", 10)
    d.blok(1040, 690, 30, 20, "#33383C")
    d.blok(470, 690, 760, 40, s.papier, 12)
    d.blok(500, 730, 700, 290, s.hout, 6)
    for x in range(520, 1200, 56):
        d.blok(x, 740, 26, 280, donker(s.hout, 0.1), 4)
    staand(d, 330, 1010, 640, twee, armen=((-0.2, 3.6), (3.2, 1.8)))
    d.blok(560, 670, 90, 22, s.c, 4)
    d.blok(1120, 662, 50, 30, s.b, 6)


def tas(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 700)
    raam(d, s, 200, 130, 320, 300)
    d.blok(760, 260, 620, 22, s.hout, 8)
    for nummer in range(9):
        kleur = (s.a, s.b, s.c, s.groen, s.d)[nummer % 5]
        hoog = 90 if nummer % 3 else 120
        d.blok(790 + nummer * 64, 260 - hoog, 48, hoog, kleur, 8)
        d.blok(790 + nummer * 64, 260 - hoog * 0.62, 48, hoog * 0.3, s.papier)
    tafelblad(d, s, 700, licht(s.hout, 0.15))
    for x, kleur in ((430, meng(s.hout, s.papier, 0.35)), (860, s.a), (1250, meng(s.hout, s.papier, 0.5))):
        d.ovaal(x + 60, 905, 190, 26, donker(licht(s.hout, 0.15), 0.12))
        # What sticks out of the bag is drawn first.
        d.blok(x - 96, 430, 66, 220, "#D39A55", 32)
        for streep in range(4):
            d.lijn([(x - 86, 460 + streep * 44), (x - 44, 448 + streep * 44)], "#E9BE82", 7)
        for dx, dy in ((20, 0), (60, -30), (88, 10)):
            d.ovaal(x + dx, 540 + dy, 30, 84, "#6F9E57")
        d.rond(x - 8, 560, 44, "#CF4B33")
        d.blok(x + 62, 470, 64, 150, "#FFFFFF", 8)
        d.blok(x + 62, 510, 64, 54, s.b)
        d.vlak([(x - 140, 590), (x + 150, 590), (x + 132, 900), (x - 122, 900)], kleur)
        d.vlak([(x + 70, 590), (x + 150, 590), (x + 132, 900), (x + 80, 900)], donker(kleur, 0.1))
        d.rond(x - 10, 750, 50, licht(kleur, 0.5))
        d.rond(x - 24, 742, 18, s.b)
        d.rond(x + 6, 742, 18, s.b)
        d.vlak([(x - 41, 748), (x + 23, 748), (x - 9, 784)], s.b)
    for nummer in range(3):
        d.rond(640 + nummer * 50, 940 - (nummer == 1) * 34, 34, ("#CF4B33", "#E3A93C", "#7FA85A")[nummer])


def winkel(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 800)
    d.blok(120, 110, 480, 90, s.b, 45)
    for nummer, lang in enumerate((280, 200)):
        d.blok(180, 134 + nummer * 28, lang, 14, s.papier, 7)
    d.lijn([(140, 860), (140, 330), (900, 330), (900, 860)], s.diep, 14)
    kleuren = [s.a, s.b, s.c, s.groen, s.d, s.diep]
    for nummer in range(9):
        x = 210 + nummer * 78
        kleur = kleuren[nummer % 6]
        lang = r.randint(240, 360)
        d.boog(x, 345, 14, 20, 180, 60, "#B8BCC0", 5)
        d.vlak([(x, 362), (x + 52, 396), (x + 44, 396 + lang), (x - 44, 396 + lang), (x - 52, 396)], kleur)
        d.vlak([(x + 20, 376), (x + 52, 396), (x + 44, 396 + lang), (x + 24, 396 + lang)], donker(kleur, 0.1))
    d.blok(1010, 300, 480, 20, s.hout, 6)
    d.blok(1010, 500, 480, 20, s.hout, 6)
    for plank, y in enumerate((300, 500)):
        for nummer in range(4):
            for laag in range(3):
                d.blok(
                    1030 + nummer * 118, y - 30 - laag * 28, 96, 26, kleuren[(nummer + laag + plank) % 6], 6
                )
    een, twee = figuren(s, r, 2)
    staand(d, 1010, 1000, 600, een, armen=((-2.4, 0.6), (0.3, 3.4)))
    staand(d, 1310, 1010, 580, twee, armen=((-0.4, 2.6), (0.4, 2.6)), rok=True)
    d.blok(1262, 690, 96, 70, s.c, 8)


def boksen(d: Doek, s: Stemming, r: Random) -> None:
    kamer(d, s, 780)
    d.blok(0, 780, BREED, HOOG, meng(s.a, s.vloer, 0.55))
    raam(d, s, 1180, 130, 280, 200)
    lijst(d, s, 180, 160, 180, 230, s.b)
    for y in (430, 540, 650):
        d.lijn([(-20, y), (BREED + 20, y)], s.b if y == 540 else s.papier, 12)
    for x in (90, 1510):
        d.blok(x - 22, 370, 44, 470, s.diep, 12)
        d.blok(x - 34, 410, 68, 300, s.c, 16)
    d.lijn([(800, 0), (800, 210)], "#8D979E", 10)
    d.blok(712, 200, 176, 500, s.b, 60)
    d.blok(712, 300, 176, 26, donker(s.b, 0.25))
    d.blok(712, 560, 176, 26, donker(s.b, 0.25))
    d.blok(736, 230, 26, 430, licht(s.b, 0.2), 12)
    een, twee = figuren(s, r, 2)
    staand(d, 500, 980, 640, een, armen=((1.0, 0.4), (3.0, 0.0)), stap=0.9)
    staand(d, 1130, 985, 620, twee, armen=((-3.2, 0.6), (-1.2, 0.6)), stap=0.7)
    for x, y in ((748, 478), (486, 506), (874, 540), (1102, 534)):
        d.rond(x, y, 40, s.c)
        d.blok(x - 22, y + 22, 44, 26, s.papier, 8)


def zwemmen(d: Doek, s: Stemming, r: Random) -> None:
    d.blok(0, 0, BREED, HOOG, s.wand)
    for x in (140, 520, 900, 1280):
        raam(d, s, x, 70, 200, 190)
    d.blok(0, 340, BREED, 60, s.papier)
    d.blok(0, 396, BREED, 20, s.a)
    bad = meng("#4FB3C4", s.a, 0.2)
    d.blok(0, 416, BREED, HOOG, bad)
    for _golf in range(60):
        d.boog(r.uniform(-40, BREED), r.uniform(440, HOOG), 40, 12, 200, 340, licht(bad, 0.3), 5)
    for y in (560, 760, 960):
        for nummer in range(34):
            d.rond(nummer * 50 + 10, y, 15, s.b if nummer % 2 else s.papier)
    groep = figuren(s, r, 3)
    for nummer, (x, y) in enumerate(((330, 625), (900, 830), (1240, 620))):
        wie = groep[nummer]
        d.ovaal(x, y + 52, 120, 22, licht(bad, 0.35))
        d.lijn([(x + 30, y + 40), (x + 130, y - 20), (x + 190, y + 40)], wie.huid, 34)
        d.rond(x, y, 58, wie.huid)
        d.taart(x, y - 6, 62, 62, 170, 370, (s.c, s.b, s.diep, s.d)[nummer])
        d.blok(x - 150, y + 46, 360, 60, bad, 20)
        d.boog(x, y + 60, 120, 18, 190, 350, licht(bad, 0.5), 7)
    d.ring(420, 860, 76, 32, s.b)
    for hoek in (0, 90, 180, 270):
        d.boog(420, 860, 76, 76, hoek - 14, hoek + 14, s.papier, 32)
