"""The type faces on paper, and which signs they have."""

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

import typst
from PIL import ImageFont

# The first that has a sign prints it: Latin, then also Cyrillic, Greek and Hebrew, then Arabic.
FAMILIES = ("Atkinson Hyperlegible", "Open Sans", "Noto Sans Arabic")
PACKAGES = ("fontpkg_atkinson_hyperlegible", "fontpkg_open_sans", "fontpkg_noto_sans_arabic")
# No sign of any writing; a font without this code point draws its box for "missing".
NOTHING = "\U0010ffff"
# The longest Dutch words that people print break by hyphens; what is longer than this is no word.
LONGEST_WORD = 30
ENDLESS = re.compile(rf"(\S{{{LONGEST_WORD}}})(?=\S)")
BREAK = "\u200b"
SPACES = re.compile(" +")
HARD_SPACE = "\u00a0"
JOINERS = "\u200c\u200d"


def folders() -> list[Path]:
    return [Path(str(files(package) / "files")) for package in PACKAGES]


@cache
def fonts() -> typst.Fonts:
    """Only ours, so that paper looks the same whatever the machine has."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(map(str, folders()))
    )


@cache
def _faces() -> list[tuple[ImageFont.FreeTypeFont, bytes]]:
    upright = [
        path for folder in folders() for path in sorted(folder.glob("*.ttf")) if "Italic" not in path.name
    ]
    # Without shaping: that moves the box of a mark which no face has, and it would look like a sign.
    basic = ImageFont.Layout.BASIC
    faces = [ImageFont.truetype(str(path), 16, layout_engine=basic) for path in upright]
    return [(face, bytes(face.getmask(NOTHING))) for face in faces]


@lru_cache(maxsize=4096)
def has_sign(sign: str) -> bool:
    return any(bytes(face.getmask(sign)) != missing for face, missing in _faces())


def printable(text: str) -> str:
    """
    The text as it can be printed: without signs that no type face has, such as emoji, and with a place to break in
    what is too long for a line. PDF/UA forbids a sign that is not drawn.
    """
    composed = unicodedata.normalize("NFC", text)
    # Cc, Cf and the like have no shape, or turn the direction of what follows; joiners are part of how words are spelt.
    kept = "".join(
        sign
        for sign in (" " if sign.isspace() and sign != HARD_SPACE else sign for sign in composed)
        if sign in JOINERS or (unicodedata.category(sign)[0] != "C" and has_sign(sign))
    )
    return ENDLESS.sub(rf"\1{BREAK}", SPACES.sub(" ", kept).strip())
