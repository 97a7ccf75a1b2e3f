"""The redactie decides who may keep an organisation up to date: one list, one screen, of the own sites only."""

import pytest
from django.utils import timezone

from accounts.models import User
from organisaties.models import Aanvraag, Lidmaatschap, OrganisatieFeiten
from tests.builders import make_member, make_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]


@pytest.fixture
def brug(delfshaven):
    return make_organisation(
        delfshaven, "De Brug", telefoon="010 555 01 23", website="https://buurthuisdebrug-voorbeeld.nl"
    )


def make_claim(page, naam="Aisha", **fields):
    standard = {
        "email": f"{naam.lower()}@anders.example",
        "rol_in_woorden": "gastvrouw",
        "bevestigd_op": timezone.now(),
    }
    return Aanvraag.objects.create(organisatie=page, naam=naam, **{**standard, **fields})


@pytest.fixture
def aanvraag(brug):
    return make_claim(brug, telefoon="06 12345678", opmerking="Ik ben er op dinsdag")


@pytest.fixture
def besluit(als, delfshaven, django_capture_on_commit_callbacks):
    def send(aanvraag, door="eindredacteur", **words):
        with django_capture_on_commit_callbacks(execute=True):
            return als(delfshaven, door).post(f"/beheer/aanvragen/{aanvraag.pk}/", words, follow=True)

    return send


def text(response):
    return response.content.decode()


def test_list_shows_what_waits_on_the_own_sites_only(als, aanvraag, brug, delfshaven, amersfoort):
    make_claim(make_organisation(amersfoort, "Keistad Kookt"), "Kees")
    make_claim(brug, "Onbewezen", bevestigd_op=None)
    make_claim(brug, "Gedaan", besluit="afgewezen", besloten_op=timezone.now())
    page = text(als(delfshaven).get("/beheer/aanvragen/"))
    assert "Aisha, gastvrouw" in page
    for name in ("Kees", "Keistad", "Onbewezen", "Gedaan"):
        assert name not in page
    assert "Gedaan" in text(als(delfshaven).get("/beheer/aanvragen/?besloten=1"))


def test_menu_and_home_say_how_many_wait(als, aanvraag, delfshaven, amersfoort):
    home = text(als(delfshaven).get("/beheer/"))
    assert "Aanvragen (1)" in home
    assert f"/beheer/aanvragen/{aanvraag.pk}/" in home
    other = text(als(amersfoort).get("/beheer/"))
    assert "Aanvragen (" not in other
    assert "De Brug" not in other


def test_all_that_is_needed_to_decide_is_on_one_screen(als, aanvraag, brug, delfshaven):
    make_member(brug, "fatma@voorbeeld.nl", "helper")
    make_claim(make_organisation(delfshaven, "Soepclub"), "Aisha")
    make_claim(brug, "Eerder", besluit="afgewezen", besloten_op=timezone.now())
    page = text(als(delfshaven, "eindredacteur").get(f"/beheer/aanvragen/{aanvraag.pk}/"))
    for words in (
        "Aisha",
        "gastvrouw",
        "aisha@anders.example",
        "Het adres hoort niet bij de website buurthuisdebrug-voorbeeld.nl.",
        "06 12345678",
        "Ik ben er op dinsdag",
        "010 555 01 23",
        "fatma@voorbeeld.nl",
        "Soepclub",
        "Eerder, gastvrouw",
        "Ja, geef toegang",
    ):
        assert words in page, words


def test_same_address_on_a_site_of_others_is_not_named(als, aanvraag, delfshaven, amersfoort):
    make_claim(make_organisation(amersfoort, "Keistad Kookt"), "Aisha")
    assert "Keistad" not in text(als(delfshaven, "eindredacteur").get(f"/beheer/aanvragen/{aanvraag.pk}/"))


@pytest.mark.parametrize("door", ["eindredacteur", "sitebeheerder"])
def test_who_publishes_gives_access(besluit, aanvraag, brug, mailoutbox, door):
    page = text(besluit(aanvraag, door, ja="1", rol="helper"))
    assert "Aisha kan inloggen en krijgt een mail" in page
    assert Lidmaatschap.objects.get(organisatie=brug).rol == "helper"
    assert mailoutbox[-1].to == ["aisha@anders.example"]


def test_who_publishes_refuses_with_a_ready_sentence_and_own_words(besluit, aanvraag, mailoutbox):
    besluit(aanvraag, nee="1", zin="onbekend", woorden="Bel gerust.")
    aanvraag.refresh_from_db()
    assert aanvraag.besluit == "afgewezen"
    assert "Zij kennen u niet.\n\nBel gerust." in mailoutbox[-1].body


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ({"nee": "1"}, "Kies een zin, of schrijf waarom."),
        ({"nee": "1", "zin": "verzonnen"}, "verzonnen"),
        ({"ja": "1"}, "verplicht"),
        ({"ja": "1", "rol": "baas"}, "baas"),
        ({}, "Kies een zin, of schrijf waarom."),
    ],
)
def test_decision_that_is_not_complete_gets_a_sentence(besluit, aanvraag, mailoutbox, words, sentence):
    assert sentence in text(besluit(aanvraag, **words))
    aanvraag.refresh_from_db()
    assert aanvraag.is_open
    assert mailoutbox == []


def test_redacteur_sees_who_asks_and_does_not_decide(als, besluit, aanvraag, delfshaven):
    page = text(als(delfshaven).get(f"/beheer/aanvragen/{aanvraag.pk}/"))
    assert "Een eindredacteur besluit hierover" in page
    assert "Ja, geef toegang" not in page
    response = besluit(aanvraag, "redacteur", ja="1", rol="beheerder")
    aanvraag.refresh_from_db()
    assert aanvraag.is_open, response.status_code


def test_request_of_another_site_does_not_exist(als, aanvraag, amersfoort):
    client = als(amersfoort, "sitebeheerder")
    assert client.get(f"/beheer/aanvragen/{aanvraag.pk}/").status_code == 404
    assert client.post(f"/beheer/aanvragen/{aanvraag.pk}/", {"ja": "1", "rol": "helper"}).status_code == 404
    assert not Lidmaatschap.objects.exists()


def test_request_follows_an_organisation_that_moved(als, aanvraag, brug, delfshaven, amersfoort):
    brug.move(make_organisation(amersfoort, "Buur").get_parent(), pos="last-child")
    assert als(delfshaven, "eindredacteur").get(f"/beheer/aanvragen/{aanvraag.pk}/").status_code == 404
    assert als(amersfoort, "eindredacteur").get(f"/beheer/aanvragen/{aanvraag.pk}/").status_code == 200


def test_what_is_not_proven_is_shown_to_nobody(als, brug, delfshaven):
    unproven = make_claim(brug, bevestigd_op=None)
    assert als(delfshaven, "sitebeheerder").get(f"/beheer/aanvragen/{unproven.pk}/").status_code == 404


def test_who_is_too_late_is_told_how_it_stands(besluit, aanvraag, brug, mailoutbox):
    besluit(aanvraag, "sitebeheerder", nee="1", zin="onbekend")
    page = text(besluit(aanvraag, ja="1", rol="helper"))
    assert "Een collega heeft intussen besloten" in page
    assert "afgewezen" in page
    assert not Lidmaatschap.objects.exists()
    assert len(mailoutbox) == 1


def test_account_that_is_off_is_said_before_and_after(als, besluit, aanvraag, delfshaven):
    User.objects.create_user("aisha@anders.example", is_active=False)
    page = text(als(delfshaven, "eindredacteur").get(f"/beheer/aanvragen/{aanvraag.pk}/"))
    assert "maar dat is uitgezet" in page
    assert "staat uit" in text(besluit(aanvraag, ja="1", rol="helper"))
    aanvraag.refresh_from_db()
    assert aanvraag.is_open


def test_member_of_an_organisation_has_no_such_screens(aanvraag, brug, client):
    client.force_login(make_member(brug))
    assert client.get("/beheer/aanvragen/", headers={"host": "localhost"}).status_code in {302, 403, 404}


def test_screen_opens_without_phone_website_or_person(als, brug, delfshaven):
    OrganisatieFeiten.objects.all().delete()
    brug.website = ""
    brug.save()
    empty = make_claim(brug, "", email="", rol_in_woorden="", besluit="afgewezen", besloten_op=timezone.now())
    page = text(als(delfshaven, "eindredacteur").get(f"/beheer/aanvragen/{empty.pk}/"))
    assert "Na 90 dagen gooiden wij weg wie dit was" in page
    assert "Naam weggegooid" in text(als(delfshaven).get("/beheer/aanvragen/?besloten=1"))
