"""The look editor without scripts: what is tried out, what is offered, and who may."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from sites.models import PartnerLogo, Wijksite
from tests.admin.test_settings_of_a_site import form_data
from tests.sites.look.test_nlds import VOORBEELDSTAD


@pytest.fixture
def sitebeheerder(als, delfshaven):
    return als(delfshaven, "sitebeheerder")


@pytest.fixture
def addresses(delfshaven):
    site = delfshaven.site_id
    return {
        "instellingen": reverse("wagtailsettings:edit", args=["sites", "wijksite", site]),
        "voorpagina": reverse("look_voorbeeld", args=[site, "voorpagina"]),
        "lijst": reverse("look_voorbeeld", args=[site, "lijst"]),
        "stijl": reverse("look_stijl", args=[site]),
        "oordeel": reverse("look_oordeel", args=[site]),
        "nlds": reverse("look_nlds", args=[site]),
        "bewaren": reverse("look_nlds_bewaren", args=[site]),
    }


def soup(response):
    return BeautifulSoup(response.content, "html.parser")


@pytest.mark.parametrize("name", ["voorpagina", "lijst", "stijl", "oordeel", "nlds"])
def test_a_look_can_be_tried_out_only_by_who_may_change_it(als, delfshaven, amersfoort, addresses, name):
    assert als(delfshaven, "sitebeheerder").get(addresses[name]).status_code == 200
    for client in (
        als(delfshaven, "redacteur"),
        als(delfshaven, "eindredacteur"),
        als(amersfoort, "sitebeheerder"),
    ):
        assert client.get(addresses[name]).status_code == 404
        assert client.post(addresses[name]).status_code in (404, 405)
    assert Client(headers={"host": "localhost"}).get(addresses[name]).status_code == 302
    assert Client(headers={"host": "delfshaven.localhost"}).get(addresses[name]).status_code == 404


@pytest.mark.parametrize("rol", ["redacteur", "eindredacteur"])
def test_only_who_may_change_a_look_can_confirm_one(als, delfshaven, amersfoort, addresses, rol):
    data = {"versie": 1, "primair": "#004040"}
    assert als(delfshaven, rol).post(addresses["bewaren"], data).status_code == 404
    assert als(amersfoort, "sitebeheerder").post(addresses["bewaren"], data).status_code == 404
    assert als(delfshaven, "sitebeheerder").get(addresses["bewaren"]).status_code == 405


def test_a_site_that_is_not_there_is_a_404(sitebeheerder):
    assert sitebeheerder.get(reverse("look_stijl", args=[99999])).status_code == 404
    assert sitebeheerder.get(reverse("look_voorbeeld", args=[99999, "voorpagina"])).status_code == 404


def test_the_real_front_page_wears_what_is_not_saved(sitebeheerder, addresses, delfshaven, op_delfshaven):
    response = sitebeheerder.get(addresses["voorpagina"], {"primair": "#AA0000", "lettertype": "opensans"})
    page = soup(response)
    assert page.h1.get_text() == "Delfshaven"
    assert page.body.has_attr("inert")
    sheet = page.select_one("link#stijl")["href"]
    assert sheet.startswith(addresses["stijl"])
    css = sitebeheerder.get(sheet).content.decode()
    assert "--wp-primair: #AA0000;" in css
    assert "Open Sans" in css
    # Nobody else sees any of it.
    public = op_delfshaven.get("/").content.decode()
    assert "inert" not in public
    assert "beheer" not in re.findall(r'href="([^"]*)"', public)[0]
    assert Wijksite.objects.get(pk=delfshaven.pk).primair == "#00566B"


def test_a_list_wears_it_too(sitebeheerder, addresses):
    page = soup(sitebeheerder.get(addresses["lijst"], {"hoeken": "rond"}))
    assert page.h1.get_text() != "Delfshaven"
    assert "hoeken=rond" in page.select_one("link#stijl")["href"]


def test_a_preview_can_be_framed_by_the_admin_and_runs_nothing_inline(sitebeheerder, addresses):
    response = sitebeheerder.get(addresses["voorpagina"])
    policy = dict(part.strip().split(" ", 1) for part in response["Content-Security-Policy"].split(";"))
    assert policy["frame-ancestors"] == "'self'"
    assert policy["style-src"] == "'self'"
    assert "unsafe" not in response["Content-Security-Policy"]
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert "no-store" in response["Cache-Control"]


def test_a_site_that_is_not_open_can_be_looked_at(sitebeheerder, addresses, delfshaven):
    Wijksite.objects.filter(pk=delfshaven.pk).update(status="in_aanbouw")
    assert sitebeheerder.get(addresses["voorpagina"]).status_code == 200


@pytest.mark.parametrize(
    "query",
    [
        {"primair": "}body{display:none}"},
        {"primair": "rood"},
        {"hoeken": "\x00"},
        {"lettertype": "Comic"},
        {"logo": "x", "hero": "99999"},
        {"primair": "#00566B" * 500},
    ],
    ids=str,
)
def test_nonsense_leaves_the_saved_look(sitebeheerder, addresses, query):
    css = sitebeheerder.get(addresses["stijl"], query)
    assert css.status_code in (200, 404)
    if css.status_code == 200:
        assert "--wp-primair: #00566B;" in css.content.decode()
        assert "display" not in css.content.decode()
    assert sitebeheerder.get(addresses["oordeel"], query).status_code in (200, 404)


def test_a_picture_of_another_site_cannot_be_tried_on(
    sitebeheerder, addresses, amersfoort, delfshaven, make_image
):
    theirs, own = make_image("Van hen", amersfoort), make_image("Van ons", delfshaven)
    page = sitebeheerder.get(addresses["voorpagina"], {"hero": theirs.pk}).content.decode()
    assert "van_hen" not in page.lower()
    page = sitebeheerder.get(addresses["voorpagina"], {"hero": own.pk}).content.decode()
    assert "welkom-beeld" in page


def test_without_scripts_a_button_shows_what_is_in_the_form(sitebeheerder, addresses, delfshaven):
    button = soup(sitebeheerder.get(addresses["instellingen"])).select_one(
        "button[formaction][formtarget=_blank]"
    )
    assert button["formaction"] == addresses["voorpagina"]
    data = form_data(delfshaven, primair="#AA0000", nieuw_wachtwoord="een heel geheim woord")
    response = sitebeheerder.post(button["formaction"], data)
    assert response.status_code == 302
    query = parse_qs(urlsplit(response["Location"]).query)
    assert query["primair"] == ["#AA0000"]
    # The rest of the form, a password with it, stays out of the address.
    assert not {"naam", "nieuw_wachtwoord", "csrfmiddlewaretoken"} & set(query)
    assert Wijksite.objects.get(pk=delfshaven.pk).primair == "#00566B"


def test_the_form_shows_the_contrast_of_every_pair_in_words_and_figures(sitebeheerder, addresses):
    page = soup(sitebeheerder.get(addresses["instellingen"]))
    pairs = page.select("[data-look-paren] .look-paar")
    assert len(pairs) == 11
    assert [pair.select_one(".look-paar__cijfer").get_text() for pair in pairs][:2] == ["8,2", "5,6"]
    for pair in pairs:
        assert pair.select_one(".look-fout").has_attr("hidden")
        shown = pair.select_one(".look-goed")
        assert not shown.has_attr("hidden")
        assert shown.select_one("svg")
        assert "goed leesbaar" in shown.get_text()
        assert len(pair.select_one(".look-paar__wat").get_text()) > 5


def test_a_pair_that_fails_comes_with_an_offer_that_helps(sitebeheerder, addresses, delfshaven):
    page = soup(sitebeheerder.get(addresses["oordeel"], {"primair": "#7FB5C0"}))
    failing = [
        pair for pair in page.select(".look-paar") if not pair.select_one(".look-fout").has_attr("hidden")
    ]
    assert len(failing) == 4
    assert all("te weinig verschil" in pair.select_one(".look-fout").get_text() for pair in failing)
    button = failing[0].select_one("button[data-neem-over]")
    assert button["data-neem-over"] == "id_primair"
    better = soup(sitebeheerder.get(addresses["oordeel"], {"primair": button["data-kleur"]}))
    assert not better.select("button[data-neem-over]")
    delfshaven.primair = button["data-kleur"]
    delfshaven.full_clean()


def test_who_saves_a_failing_pair_reads_the_offer_and_keeps_the_rest(sitebeheerder, addresses, delfshaven):
    response = sitebeheerder.post(
        addresses["instellingen"], form_data(delfshaven, primair="#7FB5C0", slogan="Samen")
    )
    assert response.status_code == 200
    errors = " ".join(response.context["form"].errors["primair"])
    assert re.search(r"dichtstbijzijnde kleur die wel kan: #[0-9A-F]{6}", errors)
    page = soup(response)
    assert page.select_one("input[name=slogan]")["value"] == "Samen"
    # Also without scripts the example shows what was typed.
    assert "primair=%237FB5C0" in page.select_one("iframe[name=look-voorbeeld]")["src"]
    assert page.select("button[data-neem-over]")


def test_partner_logos_stand_at_the_bottom_of_every_page(
    delfshaven, op_delfshaven, make_image, django_assert_num_queries
):
    PartnerLogo.objects.create(
        wijksite=delfshaven, naam="Stichting Haven", logo=make_image("Haven", delfshaven)
    )
    PartnerLogo.objects.create(
        wijksite=delfshaven,
        naam="Gemeente",
        logo=make_image("Gemeente", delfshaven),
        url="https://www.voorbeeld.nl/",
    )
    first = soup(op_delfshaven.get("/organisaties/"))
    logos = first.select("footer .partners img")
    assert [logo["alt"] for logo in logos] == ["Stichting Haven", "Gemeente"]
    assert all(logo["width"] and logo["height"] for logo in logos)
    assert [link["href"] for link in first.select("footer .partners a")] == ["https://www.voorbeeld.nl/"]


def test_partner_logos_cost_no_query_the_second_time(
    delfshaven, op_delfshaven, make_image, django_assert_num_queries
):
    with_none = count_queries(op_delfshaven)
    for number in range(3):
        PartnerLogo.objects.create(
            wijksite=delfshaven, naam=f"Partner {number}", logo=make_image(f"P{number}", delfshaven)
        )
    assert count_queries(op_delfshaven) == with_none


def count_queries(client):
    client.get("/organisaties/")
    with CaptureQueriesContext(connection) as queries:
        client.get("/organisaties/")
    return len(queries)


def test_another_file_for_a_logo_is_seen_at_once(delfshaven, op_delfshaven, make_image):
    picture = make_image("Haven", delfshaven)
    partner = PartnerLogo.objects.create(wijksite=delfshaven, naam="Haven", logo=picture)
    assert "Haven" in op_delfshaven.get("/").content.decode()
    before = Wijksite.objects.get(pk=delfshaven.pk).inhoud_versie
    picture.save()
    assert Wijksite.objects.get(pk=delfshaven.pk).inhoud_versie > before
    partner.delete()
    assert 'alt="Haven"' not in op_delfshaven.get("/").content.decode()


def test_a_logo_whose_file_is_gone_breaks_no_page(delfshaven, op_delfshaven, make_image):
    picture = make_image("Haven", delfshaven)
    picture.file.storage.delete(picture.file.name)
    PartnerLogo.objects.create(wijksite=delfshaven, naam="Haven", logo=picture)
    response = op_delfshaven.get("/")
    assert response.status_code == 200
    assert 'alt="Haven"' not in response.content.decode()


def test_the_picture_of_the_site_stands_on_the_front_page(delfshaven, op_delfshaven, make_image):
    assert "welkom-beeld" not in op_delfshaven.get("/").content.decode()
    delfshaven.hero = make_image("Haven", delfshaven)
    delfshaven.save()
    assert soup(op_delfshaven.get("/")).select_one(".welkom-beeld img")["alt"] == ""


def uploaded(content, name="tokens.json"):
    return {
        "bestand": SimpleUploadedFile(
            name, content if isinstance(content, bytes) else json.dumps(content).encode()
        )
    }


def test_a_tokens_file_shows_what_it_does_and_saves_nothing(sitebeheerder, addresses, delfshaven):
    response = sitebeheerder.post(addresses["nlds"], uploaded(VOORBEELDSTAD))
    page = soup(response)
    rows = {
        row.th.get_text(" ", strip=True): row.get_text() for row in page.select(".look-gevonden tbody tr")
    }
    assert len(rows) >= 9
    assert any(
        "utrecht.button.primary-action.background-color" in row and "#0B5394" in row for row in rows.values()
    )
    assert "primair=%230B5394" in page.select_one("iframe")["src"]
    kept = Wijksite.objects.get(pk=delfshaven.pk)
    assert (kept.primair, kept.lettertype, kept.instellingen_versie) == ("#00566B", "atkinson", 1)


def confirmation(page):
    form = page.select_one("form[action$='/nlds/bewaren/']")
    return {field["name"]: field["value"] for field in form.select("input[name]")}


def test_who_says_yes_saves_it(sitebeheerder, addresses, delfshaven):
    page = soup(sitebeheerder.post(addresses["nlds"], uploaded(VOORBEELDSTAD)))
    assert sitebeheerder.post(addresses["bewaren"], confirmation(page)).status_code == 302
    kept = Wijksite.objects.get(pk=delfshaven.pk)
    assert (kept.primair, kept.hoeken, kept.lettertype) == ("#0B5394", "recht", "opensans")
    assert (kept.naam, kept.instellingen_versie) == ("Delfshaven", 2)
    kept.full_clean()


def test_colours_that_can_not_be_read_are_moved_and_that_is_said(sitebeheerder, addresses, delfshaven):
    light = {
        "utrecht": {
            "button": {
                "primary-action": {"background-color": {"value": "#7FB5C0"}, "color": {"value": "#fff"}}
            }
        }
    }
    page = soup(sitebeheerder.post(addresses["nlds"], uploaded(light)))
    assert "leesbaar" in page.select_one(".look-gevonden").get_text()
    assert not page.select(".look-paar .look-fout:not([hidden])")
    sitebeheerder.post(addresses["bewaren"], confirmation(page))
    kept = Wijksite.objects.get(pk=delfshaven.pk)
    assert kept.primair not in ("#7FB5C0", "#00566B")
    kept.full_clean()


def test_saved_by_somebody_else_in_the_meantime_it_is_not_saved(sitebeheerder, addresses, delfshaven):
    page = soup(sitebeheerder.post(addresses["nlds"], uploaded(VOORBEELDSTAD)))
    Wijksite.objects.filter(pk=delfshaven.pk).update(instellingen_versie=5, primair="#004040")
    assert sitebeheerder.post(addresses["bewaren"], confirmation(page)).status_code == 302
    assert Wijksite.objects.get(pk=delfshaven.pk).primair == "#004040"


def test_a_confirmation_that_was_tampered_with_saves_nothing(sitebeheerder, addresses, delfshaven):
    for odd in ({}, {"versie": "x"}, {"versie": 1, "primair": "}{"}, {"versie": 1, "tekst": "#FFFFFF"}):
        page = soup(sitebeheerder.post(addresses["nlds"], uploaded(VOORBEELDSTAD)))
        data = confirmation(page) | odd if odd else {}
        assert sitebeheerder.post(addresses["bewaren"], data).status_code == 302
    kept = Wijksite.objects.get(pk=delfshaven.pk)
    assert (kept.primair, kept.instellingen_versie) == ("#00566B", 1)


@pytest.mark.parametrize(
    "content", [b"geen json", b"{}", b"", b'{"a":' * 1000], ids=["text", "nothing", "empty", "deep"]
)
def test_a_wrong_file_is_refused_at_the_field(sitebeheerder, addresses, content):
    response = sitebeheerder.post(addresses["nlds"], uploaded(content))
    assert response.status_code == 200
    assert len(response.context["form"].errors["bestand"]) == 1


def test_no_file_is_said_too(sitebeheerder, addresses):
    response = sitebeheerder.post(addresses["nlds"], {})
    assert response.context["form"].errors["bestand"]
