"""Pages that editors make from blocks."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction
from wagtail.rich_text import RichText

from home.blocks import LiveListBlock, ReportBlock
from tests.builders import in_days, make_activity, make_organisation

OWN_CONTACT = {"titel": "", "tekst": "", "telefoon": "", "uren": "", "email": "", "adres": ""}


def card(title, **fields):
    empty = {"tekst": "", "afbeelding": None, "pictogram": "", "pagina": None, "url": ""}
    return {"titel": title, **empty, **fields}


def live_list(**fields):
    return {"titel": "", "soort": "organisatie", "thema": "maaltijden", "aantal": 6, **fields}


def picture_block(image):
    image.contextual_alt_text, image.decorative = "De markt", False
    return {"afbeelding": image, "onderschrift": ""}


def test_every_kind_of_block_can_be_read(delfshaven, op_delfshaven, make_page, make_picture):
    number = {
        "titel": "Kapotte lantaarn",
        "telefoon": "14 010",
        "tekst": "",
        "url": "",
        "pictogram": "lightbulb",
    }
    page = make_page(
        delfshaven,
        inhoud=[
            ("tekst", RichText("<h2>Stemmen</h2><p>Neem uw pas mee.</p>")),
            ("afbeelding", picture_block(make_picture())),
            ("film", {"titel": "Zo stemt u", "url": "https://youtu.be/dQw4w9WgXcQ", "tekst": "Uitleg"}),
            ("uitgelicht", {"titel": "Let op", "tekst": RichText("<p>Vergeet uw pas niet.</p>")}),
            (
                "kaarten",
                {"titel": "Verder lezen", "kaarten": [card("Landelijk", url="https://example.com/x")]},
            ),
            ("uitklap", {"titel": "Mag ik iemand meenemen?", "tekst": RichText("<p>Ja.</p>")}),
            ("contact", OWN_CONTACT | {"titel": "Vragen?", "telefoon": "010 123 45 67"}),
            ("lijst", live_list(titel="Wie helpt?")),
            ("melden", {"titel": "", "tekst": "", "nummers": [number]}),
        ],
    )
    response = op_delfshaven.get("/verkiezingen/")
    html = response.content.decode()
    assert response.status_code == 200
    for words in (
        "Neem uw pas mee.",
        "Zo stemt u",
        "Vergeet uw pas niet.",
        "Mag ik iemand meenemen?",
        "Wie helpt?",
    ):
        assert words in html, words
    assert 'alt="De markt"' in html
    assert 'href="https://example.com/x"' in html
    assert "<iframe" not in html
    assert "Kapotte lantaarn" in html
    assert "tel:14010" in html
    assert page.omschrijving == ""
    assert not response.cookies


def test_a_live_list_shows_what_there_is_now(delfshaven, op_delfshaven, make_page):
    make_page(delfshaven, inhoud=[("lijst", live_list()), ("lijst", live_list(soort="activiteit", thema=""))])
    kitchen = make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    make_organisation(delfshaven, "Wandelclub", themas=["sport-en-bewegen"])
    make_activity(kitchen, "Soep eten")
    html = op_delfshaven.get("/verkiezingen/").content.decode()
    assert "Soepkeuken" in html
    assert "Soep eten" in html
    assert "Wandelclub" not in html
    assert 'href="/organisaties/?thema=maaltijden"' in html
    assert 'href="/agenda/"' in html


def test_a_live_list_leaves_out_drafts_and_what_is_behind_a_login(delfshaven, op_delfshaven, make_page):
    make_page(delfshaven, inhoud=[("lijst", live_list())])
    make_organisation(delfshaven, "Concept", themas=["maaltijden"], live=False)
    secret = make_organisation(delfshaven, "Besloten", themas=["maaltijden"])
    PageViewRestriction.objects.create(page=secret, restriction_type="login")
    html = op_delfshaven.get("/verkiezingen/").content.decode()
    assert "Concept" not in html
    assert "Besloten" not in html


def test_a_theme_that_was_removed_leaves_an_empty_list(delfshaven, op_delfshaven, make_page):
    make_page(delfshaven, inhoud=[("lijst", live_list(thema="bestaat-niet-meer"))])
    assert op_delfshaven.get("/verkiezingen/").status_code == 200


def test_an_editor_chooses_from_the_themes_there_are(woorden):
    block = LiveListBlock()
    assert block.clean(block.to_python(live_list(thema="voedselhulp")))["thema"] == "voedselhulp"
    with pytest.raises(ValidationError):
        block.clean(block.to_python(live_list(thema="onzin")))


def test_a_number_that_nobody_can_dial_is_refused():
    block = ReportBlock()
    number = {"titel": "Lantaarn", "telefoon": "0101", "tekst": "", "url": "", "pictogram": ""}
    with pytest.raises(ValidationError):
        block.clean(block.to_python({"titel": "", "tekst": "", "nummers": [number]}))


def test_a_card_leads_to_a_page_in_the_language_of_the_reader_and_nowhere_when_it_is_offline(
    delfshaven, op_delfshaven, make_page
):
    target = make_page(delfshaven, "Stembureaus")
    hidden = make_page(delfshaven, "Nog niet", live=False)
    cards = [card("Waar?", pagina=target), card("Later", pagina=hidden)]
    make_page(delfshaven, inhoud=[("kaarten", {"titel": "", "kaarten": cards})])
    html = op_delfshaven.get("/verkiezingen/").content.decode()
    assert 'href="/stembureaus/"' in html
    assert "nog-niet" not in html
    assert 'href="/en/stembureaus/"' in op_delfshaven.get("/en/verkiezingen/").content.decode()


def test_an_empty_contact_block_shows_how_to_reach_the_site_itself(delfshaven, op_delfshaven, make_page):
    make_page(delfshaven, inhoud=[("contact", OWN_CONTACT)])
    delfshaven.telefoon, delfshaven.email = "010 765 43 21", "wijk@example.com"
    delfshaven.save()
    content = (
        op_delfshaven.get("/verkiezingen/").content.decode().partition("<main")[2].partition("</main>")[0]
    )
    assert "010 765 43 21" in content
    assert "wijk@example.com" in content


def test_in_english_a_dutch_page_says_that_it_is_dutch(delfshaven, op_delfshaven, make_page):
    make_page(delfshaven)
    html = op_delfshaven.get("/en/verkiezingen/").content.decode()
    assert '<article class="omslag" lang="nl">' in html
    assert f'<link rel="canonical" href="{delfshaven.url}verkiezingen/">' in html


@pytest.mark.parametrize("kind", ["login", "password", "groups"])
def test_on_a_wijks_host_a_restricted_page_and_what_is_below_it_is_not_there(
    delfshaven, op_delfshaven, make_page, kind
):
    page = make_page(delfshaven)
    make_page(delfshaven, "Uitslag", parent=page)
    assert op_delfshaven.get("/verkiezingen/uitslag/").status_code == 200
    PageViewRestriction.objects.create(page=page, restriction_type=kind, password="geheim")
    for path in ("/verkiezingen/", "/verkiezingen/uitslag/"):
        response = op_delfshaven.get(path)
        assert response.status_code == 404
        assert not response.cookies


@pytest.mark.parametrize("number", [1, 6])
def test_it_costs_the_same_for_any_number_of_pictures_and_cards(
    delfshaven, op_delfshaven, make_page, make_picture, number
):
    targets = [make_page(delfshaven, f"Doel {index}") for index in range(number)]
    cards = [card(page.title, pagina=page, afbeelding=make_picture(page.title)) for page in targets]
    kitchen = make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    make_activity(kitchen, dates=[in_days(day) for day in range(1, number + 1)])
    make_page(
        delfshaven,
        inhoud=[
            *[("afbeelding", picture_block(make_picture(f"foto {index}"))) for index in range(number)],
            ("kaarten", {"titel": "", "kaarten": cards}),
            ("lijst", live_list(soort="activiteit", thema="")),
        ],
    )
    op_delfshaven.get("/verkiezingen/")
    with CaptureQueriesContext(connection) as queries:
        op_delfshaven.get("/verkiezingen/")
    # Routing takes seven.
    assert len(queries) <= 7 + 8
