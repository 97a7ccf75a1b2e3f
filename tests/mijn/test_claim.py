"""Somebody who belongs to an organisation asks to keep it up to date: a page for everybody, and a link by mail."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from organisaties import claims
from organisaties.models import Aanvraag, Lidmaatschap, OrganisatieFeiten
from sites.listings import herbereken
from sites.site_of import wijksite_of
from sites.status import stop_site
from tests.builders import make_member, make_organisation, make_site

pytestmark = pytest.mark.django_db

WORDS = {"naam": "Aisha Demo", "rol_in_woorden": "gastvrouw", "email": "aisha@anders.example"}


@pytest.fixture
def stuur(soeppan, op_platform, django_capture_on_commit_callbacks):
    """Sends the form, with the mails that follow."""

    def send(client=op_platform, page=soeppan, **words):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(f"/mijn/aanvragen/{page.pk}/", {**WORDS, **words})

    return send


@pytest.fixture
def druk(op_platform, django_capture_on_commit_callbacks):
    """Presses the button on the page of a link."""

    def press(link, client=op_platform):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(link, follow=True)

    return press


def link_in(mail):
    return re.search(r"https?://[^/]+(/mijn/aanvragen/bevestig/\S+)", mail.body).group(1)


def text(response):
    return response.content.decode()


# The link on a profile


def test_profile_leads_everybody_to_one_page_on_the_platform(soeppan, op_delfshaven):
    response = op_delfshaven.get("/organisaties/de-soeppan/")
    link = (
        f'<a class="niet-printen" href="http://localhost:8000/mijn/aanvragen/{soeppan.pk}/" rel="nofollow">'
    )
    assert re.sub(r":\d+/", ":8000/", link) in re.sub(r"localhost:\d+/", "localhost:8000/", text(response))
    assert "Hoort u bij deze organisatie? Pas het aan" in text(response)
    assert not response.cookies


def test_profile_in_english_leads_to_the_same_page(soeppan, op_delfshaven):
    assert f"/mijn/aanvragen/{soeppan.pk}/" in text(op_delfshaven.get("/en/organisaties/de-soeppan/"))


def test_practice_site_has_no_such_link_and_no_such_page(op_platform, woorden):
    site = make_site("Oefenen", "oefenen.localhost", oefensite=True)
    page = make_organisation(site, "Proefclub")
    profile = Client(headers={"host": "oefenen.localhost"}).get("/organisaties/proefclub/")
    assert profile.status_code == 200
    assert "/mijn/aanvragen/" not in text(profile)
    assert op_platform.get(f"/mijn/aanvragen/{page.pk}/").status_code == 404


# The page


def test_page_wears_the_look_of_the_site_and_is_kept_nowhere(soeppan, op_platform, delfshaven):
    response = op_platform.get(f"/mijn/aanvragen/{soeppan.pk}/")
    assert f"/stijl/{delfshaven.pk}/{delfshaven.stijl_hash}.css" in text(response)
    assert "Hoort u bij De Soeppan?" in text(response)
    assert "no-store" in response["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in text(response)


def test_page_exists_only_for_what_everybody_can_see(delfshaven, soeppan, op_platform):
    draft = make_organisation(delfshaven, "Nog niet", live=False)
    building = make_organisation(make_site("Zuid", "zuid.localhost", status="in_aanbouw"), "Dicht")
    for pk in (draft.pk, building.pk, delfshaven.site.root_page_id, soeppan.pk + 10_000):
        assert op_platform.get(f"/mijn/aanvragen/{pk}/").status_code == 404
        assert op_platform.post(f"/mijn/aanvragen/{pk}/", WORDS).status_code == 404
    assert op_platform.get(f"/mijn/aanvragen/{10**30}/").status_code == 404
    soeppan.unpublish()
    assert op_platform.get(f"/mijn/aanvragen/{soeppan.pk}/").status_code == 404


def test_a_site_has_no_such_page(soeppan, op_delfshaven):
    assert op_delfshaven.get(f"/mijn/aanvragen/{soeppan.pk}/").status_code == 404


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("naam", "", "verplicht"),
        ("rol_in_woorden", "", "verplicht"),
        ("email", "geen adres", "Voer een geldig e-mailadres in"),
        ("telefoon", "0101", "geen telefoonnummer"),
        ("naam", "Kijk op https://nep.example", "Schrijf hier geen webadres"),
        ("rol_in_woorden", "win op nep.nl", "Schrijf hier geen webadres"),
        ("naam", "x" * 81, "80"),
        ("naam", "\x00", "Null"),
    ],
)
def test_wrong_answer_gets_a_sentence(stuur, mailoutbox, field, value, sentence):
    response = stuur(**{field: value})
    assert response.status_code == 200
    assert sentence.lower() in text(response).lower()
    assert mailoutbox == []
    assert not Aanvraag.objects.exists()


def test_from_the_page_to_the_organisation(soeppan, stuur, druk, mailoutbox):
    OrganisatieFeiten.objects.create(pagina=soeppan, email="aisha@anders.example")
    assert "aisha@anders.example" in text(stuur())
    done = druk(link_in(mailoutbox[0]))
    assert "U kunt De Soeppan bijhouden" in text(done)
    assert Lidmaatschap.objects.get(organisatie=soeppan).user.email == "aisha@anders.example"


def test_what_the_page_says_is_the_same_whoever_the_address_is_of(soeppan, stuur):
    make_member(soeppan, "fatma@voorbeeld.nl")
    User.objects.create_user("bekend@voorbeeld.nl")
    User.objects.create_user("uit@voorbeeld.nl", is_active=False)
    answers = set()
    for email in ("fatma@voorbeeld.nl", "bekend@voorbeeld.nl", "uit@voorbeeld.nl", "niemand@voorbeeld.nl"):
        response = stuur(email=email)
        answers.add((response.status_code, text(response).replace(email, "…")))
    assert len(answers) == 1


def test_who_is_logged_in_asks_with_the_address_of_the_account(soeppan, als_lid, stuur, mailoutbox):
    client = als_lid(User.objects.create_user("bo@voorbeeld.nl", first_name="Bo"))
    page = text(client.get(f"/mijn/aanvragen/{soeppan.pk}/"))
    assert "bo@voorbeeld.nl" in page
    assert 'name="email"' not in page
    stuur(client, email="iemand@anders.example")
    assert [mail.to for mail in mailoutbox] == [["bo@voorbeeld.nl"]]


def test_member_comes_to_their_organisation(soeppan, fatma, als_lid):
    response = als_lid(fatma).get(f"/mijn/aanvragen/{soeppan.pk}/")
    assert response["Location"] == f"/mijn/{soeppan.pk}/"


def test_program_that_fills_in_every_field_gets_the_same_answer_and_nothing_happens(stuur, mailoutbox):
    response = stuur(bevestig_naam="x")
    assert "Kijk in uw mail" in text(response)
    assert mailoutbox == []
    assert not Aanvraag.objects.exists()


def test_one_visitor_asks_ten_times_an_hour_at_most(stuur, monkeypatch):
    monkeypatch.setattr("time.time", lambda: 1_800_000_100.0)
    for number in range(10):
        assert stuur(email=f"n{number}@anders.example").status_code == 200
    response = stuur(email="n11@anders.example")
    assert response.status_code == 429
    assert "Wacht een uur" in text(response)
    assert Aanvraag.objects.count() == 10


def test_many_requests_at_once_are_for_the_redactie_first(soeppan, op_platform, stuur, mailoutbox):
    for number in range(5):
        Aanvraag.objects.create(
            organisatie=soeppan, email=f"{number}@anders.example", naam="A", bevestigd_op=timezone.now()
        )
    assert "De redactie kijkt daar eerst naar" in text(op_platform.get(f"/mijn/aanvragen/{soeppan.pk}/"))
    stuur()
    assert mailoutbox == []


# The link in the mail


@pytest.fixture
def link(stuur, mailoutbox):
    stuur()
    return link_in(mailoutbox[0])


def test_program_that_follows_the_link_confirms_nothing(link, op_platform):
    for method in ("get", "head"):
        assert getattr(op_platform, method)(link).status_code == 200
    assert Aanvraag.objects.get().bevestigd_op is None


def test_page_of_the_link_says_what_was_filled_in(link, op_platform):
    page = text(op_platform.get(link))
    for words in ("De Soeppan", "Aisha Demo", "gastvrouw", "aisha@anders.example", "Ja, dit klopt"):
        assert words in page


def test_link_that_was_used_tells_how_it_stands(link, druk, op_platform, mailoutbox):
    assert "Wij hebben uw aanvraag" in text(druk(link))
    number = len(mailoutbox)
    assert "Wij hebben uw aanvraag" in text(druk(link))
    assert len(mailoutbox) == number
    claims.refuse(Aanvraag.objects.get().pk, "Nee.", User.objects.create_user("eind@voorbeeld.nl"))
    assert "Uw aanvraag is afgewezen" in text(op_platform.get(link))


def test_link_that_is_too_old_says_so_and_leads_to_a_new_one(link, soeppan, druk, op_platform, monkeypatch):
    monkeypatch.setattr(claims, "LINK_WORKS", timedelta(seconds=-1))
    for response in (op_platform.get(link), druk(link)):
        assert response.status_code == 410
        assert "Deze link werkt niet meer" in text(response)
        assert f"/mijn/aanvragen/{soeppan.pk}/" in text(response)
    assert Aanvraag.objects.get().bevestigd_op is None


def test_link_that_is_cut_or_guessed_says_so(link, op_platform):
    for path in (link[:-4] + "/", reverse("mijn_aanvraag_bevestig", args=["abc"]), link.replace(":", "x", 1)):
        response = op_platform.get(path)
        assert response.status_code == 404
        assert "Er ontbreekt een stuk van de link" in text(response)


def test_forwarded_link_gives_access_to_the_address_only(link, soeppan, druk, als_lid):
    """Who presses the button of somebody else's link proves their address, and gets nothing by it."""
    soeppan.website = "https://www.anders.example/"
    soeppan.save_revision().publish()
    other = User.objects.create_user("ander@voorbeeld.nl")
    client = als_lid(other)
    druk(link, client)
    assert [lid.user.email for lid in Lidmaatschap.objects.all()] == ["aisha@anders.example"]
    assert client.get(f"/mijn/{soeppan.pk}/").status_code == 404


GONE = {
    "deleted": lambda page, site: page.delete(),
    "offline": lambda page, site: page.unpublish(),
    "stopped": lambda page, site: stop_site(site),
}


@pytest.mark.parametrize("gone", GONE)
def test_link_of_an_organisation_that_is_gone_says_so(link, soeppan, druk, op_platform, gone):
    GONE[gone](soeppan, wijksite_of(soeppan))
    for response in (op_platform.get(link), druk(link)):
        assert response.status_code == 410
        assert "De organisatie staat niet meer op de website" in text(response)
    assert not Lidmaatschap.objects.exists()


def test_link_of_an_organisation_that_moved_works_on_its_new_site(link, soeppan, amersfoort, druk):
    target = make_organisation(amersfoort, "Buur").get_parent()
    soeppan.move(target, pos="last-child")
    herbereken()
    done = druk(link)
    assert "Wij hebben uw aanvraag" in text(done)
    assert "Amersfoort 033" in text(done)
    assert Aanvraag.objects.wachtend().get().organisatie_id == soeppan.pk


def test_button_needs_the_token_of_the_page(link):
    careful = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    assert careful.post(link).status_code == 403
    assert Aanvraag.objects.get().bevestigd_op is None
