"""One stylesheet per site: tokens only, whatever the database holds, and never another site's."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError

from sites.colours import COLOURS, MINIMUM_CONTRAST, contrast
from sites.look.stylesheet import CORNERS, tokens
from sites.look.typefaces import TYPEFACES
from sites.models import Wijksite

pytestmark = pytest.mark.django_db

TOKEN = re.compile(r"  --[a-z-]+: [\w#., \"()-]+;")
STATIC = Path(settings.BASE_DIR) / "static"


def lines_of(wijksite):
    fresh = Wijksite.objects.get(pk=wijksite.pk)
    return fresh.stijlblad.strip().splitlines()


HOSTILE = [
    {"primair": "}*{all"},
    {"tekst": "url(//"},
    {"lijn": "#0;}a{"},
    {"vlak": "\\3c/sty"},
    {"hoeken": "9;}b{"},
    {"lettertype": '";}c{d:"'},
]


@pytest.mark.parametrize("fields", HOSTILE, ids=str)
def test_nothing_hostile_gets_into_the_stylesheet(delfshaven, fields):
    Wijksite.objects.filter(pk=delfshaven.pk).update(**fields)
    first, *middle, last = lines_of(delfshaven)
    assert (first, last) == (":root {", "}")
    assert middle
    for line in middle:
        assert TOKEN.fullmatch(line), line


@pytest.mark.parametrize("fields", HOSTILE, ids=str)
def test_nothing_hostile_passes_the_form(delfshaven, fields):
    for name, value in fields.items():
        setattr(delfshaven, name, value)
    with pytest.raises(ValidationError):
        delfshaven.full_clean()


def test_each_choice_of_corner_and_type_face_has_its_tokens(delfshaven):
    assert set(CORNERS) == set(Wijksite.Hoeken.values)
    assert set(TYPEFACES) == set(Wijksite.Lettertype.values)
    delfshaven.hoeken, delfshaven.lettertype = "rond", "opensans"
    made = tokens(delfshaven)
    assert made["--rond"] == "1.5rem"
    assert made["--wp-letter"].startswith('"Open Sans"')


@pytest.mark.parametrize("name", TYPEFACES)
def test_a_type_face_is_on_our_own_host_with_its_licence(name):
    for file in TYPEFACES[name].preload:
        assert (STATIC / file).stat().st_size < 30_000
    sheet = (STATIC / "css" / "1-tokens.css").read_text()
    assert all(file in sheet for file in TYPEFACES[name].preload)
    assert sum("SIL Open Font License" in path.read_text() for path in STATIC.glob("fonts/OFL*.txt")) == 3


def test_warnings_can_be_read_on_the_sites_own_background(delfshaven):
    for name, colour in {"achtergrond": "#101418", "vlak": "#1B2126", "tekst": "#F2F2F2"}.items():
        setattr(delfshaven, name, colour)
    made = tokens(delfshaven)
    for signal in ("--wp-goed", "--wp-let-op", "--wp-fout"):
        assert contrast(made[signal], "#101418") >= MINIMUM_CONTRAST
        assert contrast(made[signal], "#1B2126") >= MINIMUM_CONTRAST


def test_on_a_light_site_warnings_keep_their_own_colour(delfshaven):
    sheet = (STATIC / "css" / "1-tokens.css").read_text().upper()
    made = tokens(delfshaven)
    for signal in ("--wp-goed", "--wp-let-op", "--wp-fout"):
        assert f"{signal.upper()}: {made[signal]};" in sheet


def test_two_sites_wear_their_own_sheet_each_on_its_own_host(
    delfshaven, amersfoort, op_delfshaven, op_amersfoort
):
    Wijksite.objects.filter(pk=amersfoort.pk).update(primair="#1F5E3B")
    theirs = Wijksite.voor_site(amersfoort.site)
    own = Wijksite.voor_site(delfshaven.site)
    assert own.stijl_url != theirs.stijl_url
    page = op_delfshaven.get("/").content.decode()
    assert own.stijl_url in page
    assert theirs.stijl_url not in page
    answer = op_delfshaven.get(own.stijl_url)
    assert answer.status_code == 200
    assert "immutable" in answer["Cache-Control"]
    assert "#00566B" in answer.content.decode()
    # Who asks a host for another site's sheet is sent to that host's own; nothing keeps that answer.
    astray = op_delfshaven.get(theirs.stijl_url)
    assert (astray.status_code, astray["Location"]) == (302, own.stijl_url)
    assert "no-store" in astray["Cache-Control"]
    assert "#1F5E3B" in op_amersfoort.get(theirs.stijl_url).content.decode()


def test_the_address_of_the_sheet_changes_with_what_is_in_it(delfshaven):
    before = Wijksite.voor_site(delfshaven.site).stijl_url
    Wijksite.objects.filter(pk=delfshaven.pk).update(naam="Iets anders")
    assert Wijksite.voor_site(delfshaven.site).stijl_url == before
    Wijksite.objects.filter(pk=delfshaven.pk).update(hoeken="recht")
    assert Wijksite.voor_site(delfshaven.site).stijl_url != before


@pytest.mark.parametrize(
    ("lettertype", "file"),
    [
        ("atkinson", "atkinson-hyperlegible"),
        ("opensans", "open-sans"),
        ("sourcesans", "wijkplein-sans"),
        ("systeem", None),
    ],
)
def test_only_the_sites_own_type_face_is_fetched_ahead(delfshaven, op_delfshaven, lettertype, file):
    Wijksite.objects.filter(pk=delfshaven.pk).update(lettertype=lettertype)
    page = op_delfshaven.get("/").content.decode()
    fetched = re.findall(r'rel="preload" href="[^"]*/fonts/([a-z-]+)-(?:regular|bold)', page)
    assert fetched == ([file, file] if file else [])


def test_a_failing_pair_is_refused_with_the_nearest_that_passes(delfshaven):
    delfshaven.tekst_zacht = "#999999"
    with pytest.raises(ValidationError) as refused:
        delfshaven.full_clean()
    sentences = " ".join(refused.value.message_dict["tekst_zacht"])
    assert "2,8" in sentences
    [offer] = set(re.findall(r"#[0-9A-F]{6}", sentences)) - {"#999999", "#FFFFFF", "#FBF8F3", "#E9EFF1"}
    delfshaven.tekst_zacht = offer
    delfshaven.full_clean()


def test_the_palette_is_named_once():
    assert all(Wijksite._meta.get_field(name) for name in COLOURS)
