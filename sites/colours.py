"""Contrast as WCAG 2.2 measures it, which colours of a site stand on each other, and the nearest that can be read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from coloraide import Color

# https://www.w3.org/TR/WCAG22/#contrast-minimum (level AA, normal text)
MINIMUM_CONTRAST = 4.5

# OKLCH is the space in which equal steps look equal (https://www.w3.org/TR/css-color-4/#ok-lab). A step this small
# does not jump over the narrow band that can be read on both a dark and a light background.
STEP = 0.008
HALVINGS = 6
BLACK, WHITE = "#000000", "#FFFFFF"


def _channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


@lru_cache(maxsize=32768)
def luminance(colour: str) -> float:
    """Relative luminance (0–1) of "#RRGGBB"; https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    red, green, blue = (_channel(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (1–21) of two colours "#RRGGBB"; https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=4096)
def mix(colour: str, share: float, into: str) -> str:
    """What CSS makes of `color-mix(in oklab, colour share, into)`; `share` is 0–1."""
    return as_hex(Color(into).mix(colour, share, space="oklab"))


def as_hex(colour: Color) -> str:
    """ "#RRGGBB" in capitals; what a screen can't show is brought within reach at the same hue."""
    return colour.convert("srgb").fit(method="oklch-chroma", jnd=0).to_string(hex=True, alpha=False).upper()


@dataclass(frozen=True)
class ColourPair:
    """Two colours of a site that stand on each other somewhere on a page, as names of a palette."""

    text: str
    background: str

    @property
    def names(self) -> tuple[str, str]:
        return self.text, self.background


# What a site sets; fields of Wijksite by these names.
COLOURS = (
    "primair",
    "op_primair",
    "accent",
    "op_accent",
    "achtergrond",
    "vlak",
    "tekst",
    "tekst_zacht",
    "lijn",
)

PAIRS = (
    ColourPair("op_primair", "primair"),
    ColourPair("op_accent", "accent"),
    ColourPair("tekst", "achtergrond"),
    ColourPair("tekst", "vlak"),
    ColourPair("tekst_zacht", "achtergrond"),
    ColourPair("tekst_zacht", "vlak"),
    ColourPair("primair", "achtergrond"),
    ColourPair("primair", "vlak"),
)

# The stylesheet mixes one more background (--primair-zacht in static/css/1-tokens.css) from the site's own.
SOFT_PRIMARY = "primair_zacht"
SOFT_PRIMARY_FROM = ("primair", "vlak")
SOFT_PRIMARY_SHARE = 0.09
MIXED_PAIRS = (
    ColourPair("tekst", SOFT_PRIMARY),
    ColourPair("tekst_zacht", SOFT_PRIMARY),
    ColourPair("primair", SOFT_PRIMARY),
)

Palette = dict[str, str]


def with_mixed(palette: Palette) -> Palette:
    """The palette and the colours that the stylesheet mixes from it."""
    soft = mix(palette["primair"], SOFT_PRIMARY_SHARE, palette["vlak"])
    return {**palette, SOFT_PRIMARY: soft}


def distance(one: str, other: str) -> float:
    """How different two colours look (0: the same, 1: black and white)."""
    return Color(one).delta_e(other, method="ok")


def nearest_that(colour: str, passes: Callable[[str], bool]) -> str | None:
    """
    The colour of the same hue that differs least from `colour` and passes; None when no lightness will do.

    Colours are "#RRGGBB".
    """
    if passes(colour):
        return colour
    found = [candidate for way in (-1, 1) if (candidate := _first_on_the_way(colour, passes, way))]
    return min(found, key=lambda candidate: distance(colour, candidate), default=None)


def nearest_passing(
    colour: str, against: str | Iterable[str], minimum: float = MINIMUM_CONTRAST
) -> str | None:
    """As `nearest_that`, for a contrast of at least `minimum` with one colour or with each of several."""
    others = (against,) if isinstance(against, str) else tuple(against)
    return _nearest_passing(colour, others, minimum)


# Every page of a site asks for the same few.
@lru_cache(maxsize=4096)
def _nearest_passing(colour: str, others: tuple[str, ...], minimum: float) -> str | None:
    return nearest_that(colour, lambda found: all(contrast(found, other) >= minimum for other in others))


def _first_on_the_way(colour: str, passes: Callable[[str], bool], way: int) -> str | None:
    """Lighter (1) or darker (-1) until it passes, and then back as far as that lasts."""
    near, end = 0.0, WHITE if way > 0 else BLACK
    for step in range(1, int(1 / STEP) + 1):
        far = way * step * STEP
        found = _lighter(colour, far)
        if passes(found):
            return _back(colour, passes, near, far)
        if found == end:
            return None
        near = far
    return None


def _back(colour: str, passes: Callable[[str], bool], near: float, far: float) -> str:
    """Between a lightness that does not pass and one that does: the first that does."""
    for _time in range(HALVINGS):
        middle = (near + far) / 2
        near, far = (near, middle) if passes(_lighter(colour, middle)) else (middle, far)
    return _lighter(colour, far)


# While somebody chooses, the same colours come back at every keystroke.
@lru_cache(maxsize=32768)
def _lighter(colour: str, by: float) -> str:
    moved = Color(colour).convert("oklch")
    moved["lightness"] = min(max(moved["lightness"] + by, 0), 1)
    return as_hex(moved)
