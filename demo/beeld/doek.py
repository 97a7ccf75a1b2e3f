"""A canvas with soft edges and a few shapes; measures are those of the finished picture."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageColor, ImageDraw

Punt = tuple[float, float]
BREED, HOOG = 1600, 1067


def meng(een: str, ander: str, deel: float) -> str:
    """The colour `een` with a part (0 to 1) of `ander` in it."""
    a, b = ImageColor.getrgb(een)[:3], ImageColor.getrgb(ander)[:3]
    return "#" + "".join(f"{round(x + (y - x) * deel):02x}" for x, y in zip(a, b, strict=True))


def donker(kleur: str, deel: float = 0.18) -> str:
    return meng(kleur, "#1d2430", deel)


def licht(kleur: str, deel: float = 0.25) -> str:
    return meng(kleur, "#ffffff", deel)


class Doek:
    """Drawn twice as large and reduced at the end: that softens every edge."""

    def __init__(self, kleur: str, breed: int = BREED, hoog: int = HOOG, schaal: int = 2) -> None:
        self.breed, self.hoog, self.schaal = breed, hoog, schaal
        self.beeld = Image.new("RGB", (breed * schaal, hoog * schaal), kleur)
        self.pen = ImageDraw.Draw(self.beeld)

    def _schaal(self, *getallen: float) -> list[float]:
        return [getal * self.schaal for getal in getallen]

    def vlak(self, punten: Sequence[Punt], kleur: str) -> None:
        self.pen.polygon([(x * self.schaal, y * self.schaal) for x, y in punten], fill=kleur)

    def blok(self, x: float, y: float, b: float, h: float, kleur: str, rond: float = 0) -> None:
        if b <= 0 or h <= 0:
            return
        doos = self._schaal(x, y, x + b, y + h)
        if rond:
            self.pen.rounded_rectangle(doos, radius=min(rond, b / 2, h / 2) * self.schaal, fill=kleur)
        else:
            self.pen.rectangle(doos, fill=kleur)

    def koepel(self, x: float, y: float, b: float, h: float, kleur: str, rond: float) -> None:
        """A block that is round at the top only."""
        self.pen.rounded_rectangle(
            self._schaal(x, y, x + b, y + h),
            radius=rond * self.schaal,
            fill=kleur,
            corners=(True, True, False, False),
        )

    def plak(self, ander: "Doek", x: float, y: float) -> None:
        """Lay another canvas on this one; what sticks out of it is cut off."""
        self.beeld.paste(ander.beeld, (round(x * self.schaal), round(y * self.schaal)))

    def ovaal(self, x: float, y: float, rx: float, ry: float, kleur: str) -> None:
        """An ellipse around (x, y)."""
        self.pen.ellipse(self._schaal(x - rx, y - ry, x + rx, y + ry), fill=kleur)

    def rond(self, x: float, y: float, straal: float, kleur: str) -> None:
        self.ovaal(x, y, straal, straal, kleur)

    def ring(self, x: float, y: float, straal: float, dik: float, kleur: str) -> None:
        doos = self._schaal(x - straal, y - straal, x + straal, y + straal)
        self.pen.ellipse(doos, outline=kleur, width=round(dik * self.schaal))

    def taart(self, x: float, y: float, rx: float, ry: float, van: float, tot: float, kleur: str) -> None:
        """A slice of an ellipse, in degrees clockwise from three o'clock."""
        self.pen.pieslice(self._schaal(x - rx, y - ry, x + rx, y + ry), van, tot, fill=kleur)

    def boog(
        self, x: float, y: float, rx: float, ry: float, van: float, tot: float, kleur: str, dik: float
    ) -> None:
        doos = self._schaal(x - rx, y - ry, x + rx, y + ry)
        self.pen.arc(doos, van, tot, fill=kleur, width=round(dik * self.schaal))

    def lijn(self, punten: Sequence[Punt], kleur: str, dik: float) -> None:
        """A line with round ends and corners."""
        geschaald = [(x * self.schaal, y * self.schaal) for x, y in punten]
        self.pen.line(geschaald, fill=kleur, width=round(dik * self.schaal), joint="curve")
        straal = dik * self.schaal / 2
        for x, y in (geschaald[0], geschaald[-1]):
            self.pen.ellipse([x - straal, y - straal, x + straal, y + straal], fill=kleur)

    def af(self) -> Image.Image:
        return self.beeld.reduce(self.schaal)

    def jpeg(self) -> bytes:
        return opslaan(self.af(), "JPEG")


def opslaan(beeld: Image.Image, soort: str) -> bytes:
    bestand = BytesIO()
    if soort == "JPEG":
        beeld.save(bestand, "JPEG", quality=84, subsampling=0)
    else:
        beeld.save(bestand, soort)
    return bestand.getvalue()
