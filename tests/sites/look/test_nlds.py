"""The tokens of a gemeente, in each shape in which they are published, and everything that can be wrong with a file."""

import json

import pytest

from sites.look.nlds import MAX_BYTES, TokensError, as_colour, as_corners, flat_name, read_theme
from sites.models import Wijksite

# A theme of a gemeente that does not exist, as Style Dictionary keeps it: brand colours, and components that refer.
VOORBEELDSTAD = {
    "voorbeeldstad": {
        "color": {
            "primary": {"value": "#0B5394"},
            "ink": {"value": "hsl(0, 0%, 13%)"},
            "paper": {"value": "white"},
        },
        "font": {"value": "'Open Sans', Arial, sans-serif"},
    },
    "utrecht": {
        "document": {
            "color": {"value": "{voorbeeldstad.color.ink}"},
            "background-color": {"value": "{voorbeeldstad.color.paper.value}"},
            "font-family": {"value": "{voorbeeldstad.font}"},
            "line-height": {},
        },
        "button": {
            "border-radius": {"value": "0px"},
            "primary-action": {
                "background-color": {"value": "{voorbeeldstad.color.primary}"},
                "color": {"value": "rgb(255 255 255)"},
                "hover": {"background-color": {"value": "#FF0000"}},
            },
        },
        "badge-counter": {"background-color": {"value": "#FFC72C"}, "color": {"value": "#2B1D00"}},
        "separator": {"color": {"value": "rgba(0, 0, 0, 0.2)"}},
    },
}
EXPECTED = {
    "tekst": "#212121",
    "achtergrond": "#FFFFFF",
    "primair": "#0B5394",
    "op_primair": "#FFFFFF",
    "accent": "#FFC72C",
    "op_accent": "#2B1D00",
    "lijn": "#CCCCCC",
    "lettertype": "opensans",
    "hoeken": "recht",
}


def theme_of(tree):
    return read_theme(json.dumps(tree).encode())


def with_dollars(node):
    if not isinstance(node, dict):
        return node
    return {("$value" if key == "value" else key): with_dollars(child) for key, child in node.items()}


def leaves(node, path=()):
    if "value" in node:
        yield path, node["value"]
    for key, child in node.items():
        if isinstance(child, dict):
            yield from leaves(child, (*path, key))


LISTED = [{"path": list(path), "value": value, "name": path[-1]} for path, value in leaves(VOORBEELDSTAD)]
FLAT = {".".join(path): value for path, value in leaves(VOORBEELDSTAD)}
SETS = {
    "brand/voorbeeldstad": VOORBEELDSTAD,
    "$metadata": {"tokenSetOrder": ["brand/voorbeeldstad"]},
    "$themes": [],
}


@pytest.mark.parametrize("tree", [VOORBEELDSTAD, with_dollars(VOORBEELDSTAD), LISTED, FLAT, SETS],
                         ids=["style-dictionary", "w3c", "list", "flat", "figma"])  # fmt: skip
def test_every_shape_of_tokens_gives_the_same_look(tree):
    assert theme_of(tree).values == EXPECTED


def test_css_custom_properties_are_read_too():
    css = b"""/* theme */ .voorbeeldstad-theme {
      --voorbeeldstad-color-primary: #0B5394;
      --utrecht-document-color: #222; --utrecht-document-background-color: WHITE;
      --utrecht-link-color: var(--voorbeeldstad-color-primary, red)
    }"""
    values = read_theme(css).values
    assert values == {
        "tekst": "#222222",
        "achtergrond": "#FFFFFF",
        "primair": "#0B5394",
        "op_primair": "#FFFFFF",
    }


def test_newer_themes_start_from_basis():
    tree = {
        "basis": {
            "color": {
                "default": {"bg-document": {"$value": "#FFFFFF"}, "color-document": {"$value": "#1A1A1A"}},
                "action-1-inverse": {
                    "bg-default": {"$value": "#00589C"},
                    "color-default": {"$value": "#FFFFFF"},
                },
            },
            "border-radius": {"md": {"$value": {"value": 24, "unit": "px"}}},
            "text": {"font-family": {"default": {"$value": ["Source Sans 3", "sans-serif"]}}},
        }
    }
    values = theme_of(tree).values
    assert values["primair"] == "#00589C"
    assert (values["hoeken"], values["lettertype"]) == ("rond", "sourcesans")


def test_every_field_that_is_mapped_is_one_of_a_site():
    for name in EXPECTED:
        Wijksite._meta.get_field(name)


def test_the_text_on_a_colour_comes_from_the_same_component():
    tree = {"utrecht": {
        "button": {"primary-action": {"background-color": {"value": "onzin"}, "color": {"value": "#111111"}},
                   "background-color": {"value": "#005500"}, "color": {"value": "#EEEEEE"}},
    }}  # fmt: skip
    theme = theme_of(tree)
    assert (theme.values["primair"], theme.values["op_primair"]) == ("#005500", "#EEEEEE")
    assert [token.naam for token in theme.skipped] == ["utrecht.button.primary-action.background-color"]


def test_what_can_not_be_used_is_named_with_its_reason():
    tree = {"utrecht": {
        "document": {"color": {"value": "blauwig"}, "background-color": {"value": "transparent"},
                     "font-family": {"value": "Gemeente Grotesk"}},
        "link": {"color": {"value": "#004488"}},
        "button": {"border-radius": {"value": "calc(1px + 2px)"}},
        "surface": {"background-color": {"value": "{utrecht.bestaat.niet}"}},
    }}  # fmt: skip
    theme = theme_of(tree)
    assert theme.values == {"primair": "#004488"}
    reasons = {token.naam: token.reden for token in theme.skipped}
    assert "blauwig" in reasons["utrecht.document.color"]
    assert "Gemeente Grotesk" in reasons["utrecht.document.font-family"]
    assert "utrecht.bestaat.niet" in reasons["utrecht.surface.background-color"]
    assert len(reasons) == 5


CIRCLE = {
    "utrecht": {"document": {"color": {"value": "{a.b}"}}},
    "a": {"b": {"value": "{utrecht.document.color}"}},
}


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"dit is geen json", "JSON"),
        (b"\xff\xfe\x00", "JSON"),
        (b"", "JSON"),
        (b"{}", "NL Design System"),
        (b"[1, 2, 3]", "NL Design System"),
        (b"42", "NL Design System"),
        (b'{"iets": {"anders": {"value": "#000000"}}}', "NL Design System"),
        (b"{" + b" " * MAX_BYTES + b"}", "2 MB"),
        (json.dumps(CIRCLE).encode(), "utrecht.document.color"),
        (b'{"a":' * 200_000, None),
        (b'{"a":' * 60 + b"1" + b"}" * 60, None),
        (b"[" * 100_000, None),
        (b'{"utrecht": {"document": {"color": {"value": ' + b'"' + b"x" * 5000 + b'"}}}}', "NL Design System"),
    ],
    ids=["text", "bytes", "empty", "nothing", "numbers", "number", "unknown", "large", "circle", "cut-off", "deep",
         "deeper", "long"],
)  # fmt: skip
def test_a_file_that_can_not_be_used_is_refused_in_one_sentence(content, word):
    with pytest.raises(TokensError) as refused:
        read_theme(content)
    [sentence] = refused.value.messages
    assert word is None or word in sentence


@pytest.mark.parametrize(
    ("value", "colour"),
    [
        ("#0af", "#00AAFF"),
        ("rebeccapurple", "#663399"),
        ("hsl(210 100% 40%)", "#0066CC"),
        ("rgba(0,0,0,.5)", "#808080"),
        ("#00000080", "#7F7F7F"),
        ({"colorSpace": "srgb", "components": [1, 0, 0]}, "#FF0000"),
        ({"colorSpace": "srgb", "components": [0, 0, 0], "hex": "#102030"}, "#102030"),
        ("oklch(0.6 0.4 145)", None),
    ],
)
def test_any_colour_that_css_knows_becomes_six_signs(value, colour):
    found = as_colour(value)
    assert colour in (None, found)
    assert len(found) == 7


@pytest.mark.parametrize(
    ("value", "corners"),
    [(0, "recht"), ("1px", "recht"), ("4px", "zacht"), ("0.5rem", "zacht"), ("1rem", "rond"), ("50%", "rond")],
)  # fmt: skip
def test_a_radius_becomes_one_of_three_corners(value, corners):
    assert as_corners(value) == corners


def test_one_name_however_it_is_written():
    names = [
        "utrecht.document.color",
        "--utrecht-document-color",
        "utrecht.document.color.value",
        "utrecht/document/color",
    ]
    assert {flat_name(name) for name in names} == {"utrecht-document-color"}
