"""Contrast as WCAG 2.2 measures it, and the tokens of a site's look."""

from dataclasses import dataclass

# https://www.w3.org/TR/WCAG22/#contrast-minimum (level AA, normal text)
MINIMUM_CONTRAST = 4.5


def _channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Relative luminance (0–1) of "#RRGGBB"; https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    red, green, blue = (_channel(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (1–21) of two colours "#RRGGBB"; https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True)
class ColourPair:
    """Two fields of Wijksite that stand on each other somewhere on a page."""

    text: str
    background: str


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
