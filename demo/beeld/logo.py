"""A logo: one or two letters on a shape."""

from functools import cache
from importlib.resources import files
from random import Random

from PIL import ImageFont

from demo.beeld.doek import Doek, donker, licht, opslaan
from demo.beeld.kleuren import STEMMINGEN

MAAT = 400
KLEIN = {"de", "het", "van", "en", "in", "aan", "op", "der", "den", "bij", "voor", "punt"}
VORMEN = ("rond", "vierkant", "blad", "schild", "huis")


@cache
def _letter(maat: int) -> ImageFont.FreeTypeFont:
    bron = next(
        bestand
        for bestand in files("fontpkg_atkinson_hyperlegible").rglob("*Bold.ttf")  # type: ignore[attr-defined]
        if "Italic" not in bestand.name
    )
    return ImageFont.truetype(str(bron), maat)


def letters(naam: str) -> str:
    """The letters of the words that count: "De Soeppan van Bospolder" gives "SB"."""
    woorden = [
        woord for woord in naam.replace("-", " ").split() if woord.lower() not in KLEIN and woord[0].isalpha()
    ]
    return "".join(woord[0] for woord in woorden[:2]).upper()


def teken_logo(naam: str) -> bytes:
    """A PNG of 400 × 400."""
    r = Random(f"logo {naam}")
    s = r.choice(STEMMINGEN)
    achter = r.choice([s.a, s.b, s.diep, donker(s.groen, 0.35)])
    d = Doek("#FFFFFF", MAAT, MAAT)
    vorm = r.choice(VORMEN)
    if vorm == "rond":
        d.rond(200, 200, 190, achter)
        d.taart(200, 200, 190, 190, 20, 160, donker(achter, 0.18))
    elif vorm == "vierkant":
        d.blok(14, 14, 372, 372, achter, 70)
        d.taart(386, 386, 190, 190, 180, 270, licht(achter, 0.14))
    elif vorm == "blad":
        d.blok(14, 14, 372, 372, achter, 180)
        d.blok(14, 14, 186, 186, achter, 20)
        d.blok(200, 200, 186, 186, achter, 20)
    elif vorm == "schild":
        d.blok(30, 16, 340, 220, achter, 40)
        d.taart(200, 200, 170, 185, 0, 180, achter)
        d.taart(200, 200, 170, 185, 30, 150, donker(achter, 0.14))
    else:
        d.vlak([(200, 10), (390, 170), (10, 170)], donker(achter, 0.2))
        d.blok(38, 150, 324, 236, achter, 24)
    tekst = letters(naam)
    midden = 262 if vorm == "huis" else 200
    letter = _letter((150 if len(tekst) > 1 else 210) * d.schaal)
    d.pen.text((200 * d.schaal, midden * d.schaal), tekst, font=letter, fill="#FFFFFF", anchor="mm")
    return opslaan(d.af(), "PNG")
