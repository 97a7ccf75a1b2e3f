"""
The stylesheet of one site: nothing but tokens.

What a row in the database holds may have come past no form at all. So a value is written only when it is what a token
of that kind can be, and else the standard one is.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string

from sites.colours import COLOURS, Palette, nearest_passing
from sites.look.typefaces import STANDARD, TYPEFACES

HEX = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True)
class Corners:
    """Radii of a card, of a button or field, and of what ends in half a circle."""

    large: str
    small: str
    pill: str


STANDARD_CORNERS = "zacht"
# By the values of Wijksite.Hoeken.
CORNERS = {
    "recht": Corners("0", "0", "0"),
    STANDARD_CORNERS: Corners("0.75rem", "0.5rem", "99rem"),
    "rond": Corners("1.5rem", "1.25rem", "99rem"),
}

# The platform's own, which mean the same on every site; a shade lighter or darker where a background asks for that.
SIGNALS = {"goed": "#1C6537", "let_op": "#7D4A00", "fout": "#A82018"}


def is_colour(value: object) -> bool:
    return isinstance(value, str) and HEX.fullmatch(value) is not None


def tokens(look: Any) -> dict[str, str]:
    """Name of a custom property → its value, for anything with the look fields of a Wijksite."""
    palette = safe_palette(look)
    corners = CORNERS.get(look.hoeken, CORNERS[STANDARD_CORNERS])
    typeface = TYPEFACES.get(look.lettertype, TYPEFACES[STANDARD])
    backgrounds = (palette["vlak"], palette["achtergrond"])
    signals = {name: nearest_passing(colour, backgrounds) or colour for name, colour in SIGNALS.items()}
    colours = {f"--wp-{name.replace('_', '-')}": colour for name, colour in (palette | signals).items()}
    return {
        **colours,
        "--wp-letter": typeface.family,
        "--rond": corners.large,
        "--rond-klein": corners.small,
        "--rond-pil": corners.pill,
    }


def safe_palette(look: Any) -> Palette:
    standard = {name: look._meta.get_field(name).default for name in COLOURS}
    values = {name: getattr(look, name) for name in COLOURS}
    return {name: value.upper() if is_colour(value) else standard[name] for name, value in values.items()}


def stylesheet(look: Any) -> str:
    return render_to_string("sites/stijl.css", {"tokens": tokens(look)})


def fingerprint(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()[:16]
