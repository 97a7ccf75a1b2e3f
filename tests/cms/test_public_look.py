"""What every public page is made of: small, without inline code, with colours from tokens that can be read."""

import gzip
import re
from pathlib import Path

import django_htmx
import pytest
from django.conf import settings

from sites.colours import MINIMUM_CONTRAST, PAIRS, contrast

STATIC = settings.BASE_DIR / "static"
TEMPLATES = settings.BASE_DIR / "templates"
HTMX = Path(django_htmx.__file__).parent / "static" / "django_htmx" / "htmx-2.min.js"
BUDGET = 60 * 1024

INLINE = re.compile(
    r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)(?![^>]*application/(?:ld\+)?json)", re.IGNORECASE
)
# Between these stands no HTML: {% include … with onderwerpen=… %} is no event handler.
TAG = re.compile(r"{%.*?%}")
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(", re.IGNORECASE)


def public_templates() -> list[Path]:
    """Mail is no page: there a style can only stand inline."""
    return [
        path
        for path in TEMPLATES.rglob("*.html")
        if not {"wagtailadmin", "admin", "email"} & set(path.relative_to(TEMPLATES).parts)
    ]


def test_no_template_holds_a_script_or_style_inline():
    offenders = [str(path) for path in public_templates() if INLINE.search(TAG.sub("", path.read_text()))]
    assert offenders == []


def test_scripts_and_styles_together_stay_small():
    files = [*STATIC.glob("css/*.css"), *STATIC.glob("js/*.js"), HTMX]
    assert sum(len(gzip.compress(path.read_bytes())) for path in files) <= BUDGET


def test_colours_stand_only_among_the_tokens():
    # Paper has no site, and an old television does not know tokens: it gets a colour first and the token after it.
    without_tokens = ("1-tokens.css", "5-print.css", "scherm.css")
    sheets = [path for path in STATIC.glob("css/*.css") if path.name not in without_tokens]
    assert sheets
    for sheet in sheets:
        assert COLOUR.findall(sheet.read_text()) == [], sheet.name


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_the_platforms_own_colours_can_be_read(pair):
    tokens = dict(
        re.findall(r"--wp-([a-z-]+):\s*(#[0-9a-f]{6})", (STATIC / "css" / "1-tokens.css").read_text())
    )
    text, background = (tokens[name.replace("_", "-")] for name in (pair.text, pair.background))
    assert contrast(text, background) >= MINIMUM_CONTRAST


def test_the_licence_of_the_type_face_comes_with_it():
    assert "SIL Open Font License" in (STATIC / "fonts" / "OFL.txt").read_text()
