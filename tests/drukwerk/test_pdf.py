"""What comes out of the printer, read back with a PDF library."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from drukwerk.blad import Affiche, Drukwerk, Opmaak, Papier, Regel, Sectie, Woorden
from drukwerk.letters import printable
from drukwerk.zetten import as_pdf, as_png, folding_order, poster_pdf

ACCESSIBLE = [Opmaak.WEEKDAG, Opmaak.DATUM, Opmaak.GROOT]
A4, A3 = (595, 842), (842, 1191)


def line(**fields):
    return Regel(**{"wanneer": "17.30 uur", "titel": "Samen eten", "details": ("De Brug", "€ 3"), **fields})


def paper(*lines, **fields):
    standard: dict[str, Any] = {
        "titel": "Alle buurtmaaltijden in Delfshaven",
        "afzender": "Delfshaven",
        "taal": "nl",
        "woorden": Woorden(
            "Tijd", "Wat en waar", "pagina {nummer} van {aantal}", "Deze lijst op uw telefoon"
        ),
        "secties": (Sectie("Maandag", lines or (line(),)), Sectie("Dinsdag", (line(titel="Soep"),))),
        "adres": "https://delfshaven.example/lijst/buurtmaaltijden/?gedrukt=2026-11-25",
        "gedrukt_op": date(2026, 11, 25),
        "bel": "Bel even of het doorgaat: 010 123 45 67",
        "voet": ("Delfshaven", "Geldig tot en met 31 december 2026"),
    }
    return Drukwerk(**standard | fields)


def poster(**fields):
    standard: dict[str, Any] = {
        "titel": "Samen eten",
        "afzender": "Delfshaven",
        "taal": "nl",
        "adres": "https://delfshaven.example/x/",
        "qr": "Alle data",
        "gedrukt_op": date(2026, 11, 25),
        "regels": ("Elke woensdag",),
    }
    return Affiche(**standard | fields)


def opened(content):
    return pikepdf.open(BytesIO(content))


def structure(pdf):
    """The tags in the order in which they are read aloud: (name, attributes, the node)."""
    found = []

    def walk(node):
        if isinstance(node, pikepdf.Array):
            for part in node:
                walk(part)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                found.append((str(node.S), node))
            if "/K" in node:
                walk(node.K)

    walk(pdf.Root.StructTreeRoot.K)
    return found


def names(pdf):
    return [name for name, _node in structure(pdf)]


def size(page):
    return tuple(round(float(value)) for value in page.mediabox[2:])


@pytest.mark.parametrize("opmaak", ACCESSIBLE)
def test_a_list_says_that_it_is_pdf_ua_and_pdf_a(opmaak):
    pdf = opened(as_pdf(paper(), opmaak))
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["dc:title"] == "Alle buurtmaaltijden in Delfshaven – Delfshaven"
    assert str(pdf.Root.Lang).startswith("nl")
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle


@pytest.mark.parametrize("opmaak", ACCESSIBLE)
def test_headings_tables_and_the_qr_code_are_tagged_in_the_order_of_reading(opmaak):
    pdf = opened(as_pdf(paper(), opmaak))
    tags = names(pdf)
    assert tags.count("/H1") == 2
    assert tags.count("/Table") == 2
    assert tags.index("/Figure") < tags.index("/H1") < tags.index("/Table") < tags.index("/TD")
    headers = [node for name, node in structure(pdf) if name == "/TH"]
    assert len(headers) == 4
    assert all(
        str(node.A[0].Scope if isinstance(node.A, pikepdf.Array) else node.A.Scope) == "/Column"
        for node in headers
    )
    figure = next(node for name, node in structure(pdf) if name == "/Figure")
    assert "gedrukt=2026-11-25" in str(figure.Alt)


def test_a_list_of_who_has_no_times_is_a_list_and_no_table():
    without = Sectie("Ook hier", (line(wanneer=""), line(wanneer="")), "Bel even.", met_tijd=False)
    tags = names(opened(as_pdf(paper(secties=(without,)), Opmaak.WEEKDAG)))
    assert tags.count("/LI") == 2
    assert "/Table" not in tags


def test_a_list_with_nothing_on_it_says_so():
    pdf = as_pdf(paper(secties=(), leeg="Er is niets."), Opmaak.WEEKDAG)
    assert "/Table" not in names(opened(pdf))


HOSTILE = [
    '#panic("nee") $x^2$ *vet* _schuin_ @ref <label> \\ `code` // weg /* weg */ = kop',
    '"] #read("/etc/passwd") [" \\u{202e} #sys.inputs',
    "أكل جماعي مجاني كل يوم أربعاء",
    "Ужин שלום Ελληνικά ĳ ő ğ",
    "🍲👩‍👩‍👧 soep 🇳🇱",
    "a" * 500,
    "\x00\x07\u2028\u202e\ufeff\U0010ffff",
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("opmaak", list(Opmaak))
def test_whatever_an_editor_writes_is_printed_and_never_run(text, opmaak, caplog):
    odd = line(titel=text, details=(text, text), let_op=(text,), wanneer=text)
    pdf = opened(as_pdf(paper(odd, titel=text or "x", bel=text, voet=(text,), ondertitel=text), opmaak))
    assert pdf.pages
    # Nothing was too odd for the standards.
    assert not caplog.records


@given(text=st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_keeps_to_the_standards(text):
    pdf = opened(as_pdf(paper(line(titel=text, let_op=(text,))), Opmaak.WEEKDAG))
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"


def test_signs_without_a_letter_shape_are_left_out_and_others_stay():
    assert printable("Soep 🍲 voor\u202e iedereen") == "Soep voor iedereen"
    assert printable("Café – € 3 · أكل · Привет") == "Café – € 3 · أكل · Привет"
    assert printable("010\u00a0123") == "010\u00a0123"


def test_a_mark_that_no_face_has_is_left_out():
    assert printable("soep\U00016f4f") == "soep"


def test_a_word_without_end_gets_places_to_break():
    assert max(map(len, printable("a" * 100).split("\u200b"))) == 30


def test_large_print_is_nowhere_smaller_than_fourteen_points():
    for number, page in enumerate(opened(as_pdf(paper(), Opmaak.GROOT)).pages):
        sizes = [
            abs(float(instruction.operands[1]))
            for instruction in pikepdf.parse_content_stream(page)
            if str(instruction.operator) == "Tf"
        ]
        assert sizes, number
        assert min(sizes) >= 14


@given(pages=st.integers(min_value=1, max_value=60))
def test_a_folded_pile_reads_from_front_to_back(pages):
    sides = folding_order(pages)
    # A sheet holds: last | first on its front, second | last but one on its back; the next one lies inside it.
    read: list[int | None] = [None] * (2 * len(sides))
    for sheet in range(len(sides) // 2):
        (last, first), (second, one_but_last) = sides[2 * sheet], sides[2 * sheet + 1]
        read[2 * sheet], read[2 * sheet + 1] = first, second
        read[-1 - 2 * sheet], read[-2 - 2 * sheet] = last, one_but_last
    assert [page for page in read if page is not None] == list(range(1, pages + 1))
    assert read[-1] == pages
    assert len(sides) % 2 == 0


def test_a_booklet_is_sheets_of_a4_on_their_side_with_a_front_and_a_back():
    many = tuple(line(titel=f"Soep {number}") for number in range(80))
    pdf = opened(as_pdf(paper(*many), Opmaak.BOEKJE))
    assert len(pdf.pages) % 2 == 0
    assert {size(page) for page in pdf.pages} == {(A4[1], A4[0])}


@pytest.mark.parametrize(("papier", "expected"), [(Papier.A4, A4), (Papier.A3, A3)])
def test_a_poster_is_one_accessible_page(papier, expected):
    pdf = opened(poster_pdf(poster(titel="Samen eten " * 12, aankondiging="Gaat vandaag niet door"), papier))
    assert [size(page) for page in pdf.pages] == [expected]
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    assert "/Figure" in names(pdf)


def test_paper_is_black_on_white_so_grey_loses_nothing():
    off = paper(line(vervallen=True, let_op=("Gaat niet door",)))
    picture = Image.open(BytesIO(as_png(off, Opmaak.WEEKDAG)[0])).convert("RGB")
    for band, other in ((0, 1), (1, 2)):
        difference = ImageChops.difference(picture.getchannel(band), picture.getchannel(other))
        assert difference.histogram()[3:] == [0] * 253


def test_many_pages_are_numbered_and_keep_their_table_headers():
    many = tuple(line(titel=f"Soep {number}") for number in range(300))
    pdf = opened(as_pdf(paper(*many), Opmaak.WEEKDAG))
    assert 4 <= len(pdf.pages) <= 12
    assert names(pdf).count("/TD") == (300 + 1) * 2


def test_the_same_list_gives_the_same_paper():
    assert as_pdf(paper(), Opmaak.DATUM) == as_pdf(replace(paper()), Opmaak.DATUM)


def right_half(page):
    """Of a sheet, below its head and above its foot."""
    image = Image.open(BytesIO(page)).convert("L")
    return image.crop((image.width // 2, image.height // 4, image.width, image.height * 9 // 10))


def has_ink(image):
    return image.getextrema()[0] < 128


def test_a_short_list_fills_both_columns():
    days = tuple(Sectie(day, (line(), line(titel="Soep"))) for day in ("Maandag", "Dinsdag", "Woensdag"))
    (page,) = as_png(paper(secties=days), Opmaak.WEEKDAG)
    assert has_ink(right_half(page))
    (page,) = as_png(paper(secties=days[:1]), Opmaak.WEEKDAG)
    assert not has_ink(right_half(page))


@pytest.mark.parametrize("number", [3, 24, 25, 60])
def test_every_line_is_printed_however_the_columns_fall(number):
    days = tuple(
        Sectie(day, tuple(line(titel=f"Soep {day}{count}") for count in range(number // 3)))
        for day in ("Maandag", "Dinsdag", "Woensdag")
    )
    tags = names(opened(as_pdf(paper(secties=days), Opmaak.WEEKDAG)))
    assert tags.count("/TD") == number // 3 * len(days) * 2
    assert tags.count("/H1") == len(days)


def lowest_ink(page):
    """Of the left and the right column above the foot, as a part of the height of the page."""
    image = Image.open(BytesIO(page)).convert("L")
    middle, foot = image.width // 2, image.height * 92 // 100
    columns = (image.crop((0, 0, middle, foot)), image.crop((middle, 0, image.width, foot)))
    boxes = [column.point(lambda grey: 255 if grey < 140 else 0).getbbox() for column in columns]
    return [box[3] / image.height if box else 0 for box in boxes]


@pytest.mark.parametrize("opmaak", [Opmaak.WEEKDAG, Opmaak.DATUM])
@pytest.mark.parametrize("number", [30, 45, 84, 110])
def test_the_columns_of_the_last_page_are_as_long_as_each_other(number, opmaak):
    days = tuple(
        Sectie(day, tuple(line(titel="Soep met de buren " * (1 + count % 3)) for count in range(number // 3)))
        for day in ("Maandag", "Dinsdag", "Woensdag")
    )
    *others, last = as_png(paper(secties=days), opmaak)
    left, right = lowest_ink(last)
    # As near as the longest line allows.
    assert abs(left - right) < 0.09
    # The pages before it are full.
    assert all(min(lowest_ink(page)) > 0.8 for page in others)


@pytest.mark.parametrize(("number", "goes_on"), [(3, False), (6, True), (40, True)])
def test_what_goes_on_in_another_column_says_of_which_day_it_is(number, goes_on):
    monday = (Sectie("Maandag", tuple(line(titel=f"Soep {count}") for count in range(number))),)
    bare = paper(secties=monday)
    told = replace(bare, woorden=replace(bare.woorden, vervolg="{kop} (vervolg)"))
    first, second = (as_png(printed, Opmaak.WEEKDAG)[0] for printed in (bare, told))
    changed = ImageChops.difference(*(Image.open(BytesIO(page)).convert("L") for page in (first, second)))
    assert bool(changed.getbbox()) == goes_on
