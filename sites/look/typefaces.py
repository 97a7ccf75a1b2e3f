"""The type faces that a site can choose from, all of them served by ourselves."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Typeface:
    """`family`: what CSS calls it, with what stands in for it; `preload`: the files that every page needs at once."""

    family: str
    preload: tuple[str, ...] = ()


def _served(file: str, family: str) -> Typeface:
    files = tuple(f"fonts/{file}-{weight}.woff2" for weight in ("regular", "bold"))
    return Typeface(f'"{family}", Verdana, "DejaVu Sans", sans-serif', files)


STANDARD = "atkinson"

# By the values of Wijksite.Lettertype. static/fonts/LEESMIJ.md says where the files come from.
TYPEFACES = {
    STANDARD: _served("atkinson-hyperlegible", "Atkinson Hyperlegible"),
    "opensans": _served("open-sans", "Open Sans"),
    "sourcesans": _served("wijkplein-sans", "Wijkplein Sans"),
    "systeem": Typeface("system-ui, sans-serif"),
}
