"""
The look of a gemeente, out of its NL Design System tokens.

Themes of the NL Design System are published as nested JSON (Style Dictionary: "value"; Design Tokens Community Group:
"$value"), as a list of tokens with a "path", as flat JSON and as CSS custom properties. All of them are read into one
flat table of names such as "utrecht-button-border-radius", and a fixed mapping takes from it what a site can set.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from coloraide import Color
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from sites.colours import as_hex

MAX_BYTES = 2 * 1024 * 1024
DEEPEST = 40
LONGEST_VALUE = 200

CSS_PROPERTY = re.compile(r"(--[\w-]+)\s*:\s*([^;{}]+)[;}]")
CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
REFERENCE = re.compile(r"\{([^{}]+)\}")
CSS_REFERENCE = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,.*)?\)", re.DOTALL)
LENGTH = re.compile(r"(\d*\.?\d+)\s*(px|rem|em|%)?", re.IGNORECASE)

# From which token a field takes its value: the first that has one. Most themes fill the tokens of the Utrecht
# components; newer ones start from "basis" and "nl".
SINGLE = {
    "achtergrond": (
        "utrecht.document.background-color",
        "basis.color.default.bg-document",
        "utrecht.page.background-color",
    ),
    "tekst": ("utrecht.document.color", "basis.color.default.color-document", "utrecht.paragraph.color"),
    "vlak": (
        "utrecht.surface.background-color",
        "utrecht.page-content.background-color",
        "utrecht.form-control.background-color",
        "utrecht.textbox.background-color",
    ),
    "tekst_zacht": (
        "basis.color.default.color-subtle",
        "utrecht.form-field-description.color",
    ),
    "lijn": (
        "basis.color.default.border-subtle",
        "utrecht.separator.color",
        "utrecht.table.row.border-block-end-color",
    ),
}
# A colour and the text on it belong together, so both come from the same component.
TOGETHER = {
    ("primair", "op_primair"): (
        ("utrecht.button.primary-action.background-color", "utrecht.button.primary-action.color"),
        ("nl.button.primary.background-color", "nl.button.primary.color"),
        ("basis.color.action-1-inverse.bg-default", "basis.color.action-1-inverse.color-default"),
        ("utrecht.button.background-color", "utrecht.button.color"),
        ("utrecht.page-header.background-color", "utrecht.page-header.color"),
        ("utrecht.link.color", "utrecht.document.background-color"),
        ("nl.link.color", "basis.color.default.bg-document"),
    ),
    ("accent", "op_accent"): (
        ("basis.color.accent-1-inverse.bg-default", "basis.color.accent-1-inverse.color-default"),
        ("utrecht.badge-counter.background-color", "utrecht.badge-counter.color"),
        ("utrecht.badge.background-color", "utrecht.badge.color"),
        ("utrecht.button.secondary-action.background-color", "utrecht.button.secondary-action.color"),
        ("utrecht.page-footer.background-color", "utrecht.page-footer.color"),
    ),
}
FONT = ("utrecht.document.font-family", "basis.text.font-family.default", "utrecht.paragraph.font-family")
RADIUS = ("utrecht.button.border-radius", "nl.button.border-radius", "basis.border-radius.md")

# Values of Wijksite.Lettertype by what a font family may be called.
TYPEFACE_NAMES = (
    ("atkinson", "atkinson"),
    ("open sans", "opensans"),
    ("opensans", "opensans"),
    ("source sans", "sourcesans"),
    ("system-ui", "systeem"),
    ("-apple-system", "systeem"),
)
# Values of Wijksite.Hoeken by the largest radius in pixels that still looks like that.
CORNERS = ((1, "recht"), (11, "zacht"))
ROUNDEST = "rond"
ROOT_FONT = 16


class TokensError(ValidationError):
    """A file that can't be used, in one sentence."""


class _UnusableError(Exception):
    """One token that can't be used, in one sentence."""


@dataclass(frozen=True)
class FoundToken:
    """`naam` is the token as its makers call it, `waarde` what the field becomes."""

    field: str
    naam: str
    waarde: str


@dataclass(frozen=True)
class SkippedToken:
    naam: str
    reden: str


@dataclass
class Theme:
    """What a tokens file says about the look of a site; fields that it says nothing about are not there."""

    found: list[FoundToken] = field(default_factory=list)
    skipped: list[SkippedToken] = field(default_factory=list)

    @property
    def values(self) -> dict[str, str]:
        return {token.field: token.waarde for token in self.found}


def read_theme(content: bytes) -> Theme:
    """Raises TokensError for a file that is too large, is no tokens file, runs in circles or has nothing of use."""
    tokens = read_tokens(content)
    theme = Theme()
    for name, candidates in SINGLE.items():
        _take(theme, tokens, name, candidates, as_colour)
    for (name, on_name), families in TOGETHER.items():
        for background, text in families:
            if _take(theme, tokens, name, (background,), as_colour):
                _take(theme, tokens, on_name, (text,), as_colour)
                break
    _take(theme, tokens, "lettertype", FONT, as_typeface)
    _take(theme, tokens, "hoeken", RADIUS, as_corners)
    if not theme.found:
        raise TokensError(_no_tokens(theme))
    return theme


def _no_tokens(theme: Theme) -> str:
    reasons = [f"{token.naam}: {token.reden}" for token in theme.skipped[:3]]
    sentence = _(
        "There is nothing in this file that we can use: no tokens of the NL Design System with a value."
    )
    return " ".join([sentence, *reasons])


def _take(
    theme: Theme, tokens: dict[str, Any], name: str, candidates: tuple[str, ...], as_value: Any
) -> bool:
    """Give a field the value of the first token that has a usable one."""
    for candidate in candidates:
        key = flat_name(candidate)
        if key not in tokens:
            continue
        try:
            theme.found.append(FoundToken(name, candidate, as_value(resolve(key, tokens))))
        except _UnusableError as reason:
            theme.skipped.append(SkippedToken(candidate, str(reason)))
            continue
        return True
    return False


def read_tokens(content: bytes) -> dict[str, Any]:
    """Flat name → raw value, of JSON or CSS. Raises TokensError."""
    if len(content) > MAX_BYTES:
        raise TokensError(_("This file is too large. A tokens file is at most 2 MB."))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TokensError(_("This is not a tokens file: it is no JSON and no CSS.")) from error
    is_json = text.lstrip().startswith(("{", "["))
    if not is_json and (declared := CSS_PROPERTY.findall(CSS_COMMENT.sub("", text))):
        return {flat_name(name): value.strip() for name, value in declared}
    try:
        tree = json.loads(text)
    except RecursionError as error:
        raise TokensError(_("This file is nested too deeply.")) from error
    except ValueError as error:
        raise TokensError(_("This is not a tokens file: it is no JSON and no CSS.")) from error
    return _flatten(tree)


def _flatten(tree: Any) -> dict[str, Any]:
    tokens: dict[str, Any] = {}
    later: dict[str, Any] = {}
    for path, value in _leaves(tree):
        tokens.setdefault(flat_name(".".join(path)), value)
        # Figma's export puts everything below the name of a set, which references leave out.
        if len(path) > 1:
            later.setdefault(flat_name(".".join(path[1:])), value)
    return later | tokens


def _leaves(tree: Any) -> Iterator[tuple[tuple[str, ...], Any]]:
    """(path, value) of each token; not by recursion, so that no file can exhaust the stack."""
    waiting: list[tuple[tuple[str, ...], Any]] = [((), tree)]
    while waiting:
        path, node = waiting.pop()
        if len(path) > DEEPEST:
            raise TokensError(_("This file is nested too deeply."))
        if isinstance(node, list) and not path:
            waiting += [(_listed_path(item), item) for item in reversed(node) if isinstance(item, dict)]
        elif isinstance(node, dict):
            value = node.get("$value", node.get("value"))
            if value is not None and not _is_group(value):
                yield path, value
            children = [(key, child) for key, child in node.items() if not key.startswith("$")]
            waiting += [
                ((*path, key), child)
                for key, child in reversed(children)
                if isinstance(child, dict) and key not in ("original", "attributes")
            ]
            flat = [(key, child) for key, child in children if isinstance(child, (str, int, float))]
            # Flat JSON: the names themselves are the keys. Inside a token "value" and "name" are no tokens.
            if value is None:
                yield from (((*path, key), child) for key, child in flat)


def _listed_path(item: dict[str, Any]) -> tuple[str, ...]:
    path = item.get("path")
    return tuple(str(part) for part in path) if isinstance(path, list) else ()


def _is_group(value: Any) -> bool:
    """A group that happens to be called "value" holds tokens; the value of a token doesn't."""
    return isinstance(value, dict) and any(isinstance(each, dict) for each in value.values())


def flat_name(name: str) -> str:
    """ "utrecht.document.color", "--utrecht-document-color" and "{utrecht.document.color.value}" are one."""
    name = name.strip().lower().lstrip("-")
    return re.sub(r"[.\s/_]+", "-", name.removesuffix(".value")).strip("-")


def resolve(key: str, tokens: dict[str, Any]) -> Any:
    """The value of a token, through the tokens that it refers to. Raises TokensError for a circle."""
    seen = [key]
    value = tokens[key]
    while (reference := _reference(value)) is not None:
        target = flat_name(reference)
        if target in seen:
            raise TokensError(
                _("This file runs in circles: “%(name)s” refers to itself in the end.") % {"name": reference}
            )
        if target not in tokens:
            raise _UnusableError(
                _("it refers to “%(name)s”, which is not in the file.") % {"name": reference[:60]}
            )
        seen.append(target)
        value = tokens[target]
    return value


def _reference(value: Any) -> str | None:
    if not isinstance(value, str) or len(value) > LONGEST_VALUE:
        return None
    found = REFERENCE.fullmatch(value.strip()) or CSS_REFERENCE.fullmatch(value.strip())
    return found[1] if found else None


def as_colour(value: Any) -> str:
    """ "#RRGGBB" of any colour that CSS knows; what shines through is laid on white."""
    if isinstance(value, dict):
        value = _css_of_colour(value)
    text = str(value).strip()
    try:
        colour = Color(text) if len(text) <= LONGEST_VALUE else None
    except ValueError:
        colour = None
    if colour is None:
        raise _UnusableError(_("“%(value)s” is not a colour.") % {"value": text[:40]})
    if colour.alpha(nans=False) == 0:
        raise _UnusableError(_("it is transparent."))
    return as_hex(Color.layer([colour, "white"], space="srgb"))


def _css_of_colour(value: dict[str, Any]) -> str:
    """A colour as the Design Tokens format of 2025 writes it: a hex value, or a space and its components."""
    if isinstance(value.get("hex"), str):
        return str(value["hex"])
    components = value.get("components")
    if not isinstance(components, list):
        return ""
    return f"color({value.get('colorSpace')} {' '.join(str(part) for part in components)})"


def as_typeface(value: Any) -> str:
    families = ", ".join(str(each) for each in value) if isinstance(value, list) else str(value)
    for name, typeface in TYPEFACE_NAMES:
        if name in families.lower():
            return typeface
    raise _UnusableError(
        _("we do not have the type face “%(name)s”; the one of the site stays.") % {"name": families[:60]}
    )


def as_corners(value: Any) -> str:
    if isinstance(value, dict):
        value = f"{value.get('value')}{value.get('unit', '')}"
    found = LENGTH.fullmatch(str(value).strip())
    if not found:
        raise _UnusableError(_("“%(value)s” is not a size.") % {"value": str(value)[:40]})
    number, unit = float(found[1]), (found[2] or "px").lower()
    if unit == "%":
        return ROUNDEST if number >= 20 else "zacht" if number else "recht"
    pixels = number * ROOT_FONT if unit in ("rem", "em") else number
    return next((corners for largest, corners in CORNERS if pixels <= largest), ROUNDEST)
