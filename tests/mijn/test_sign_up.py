"""Signing up an organisation: six short steps, each kept, and nothing online before the redactie looked."""

import re
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from accounts.models import User
from locaties.models import Locatie
from mijn.sign_up.steps import TOTAL
from organisaties.models import Aanmelding, Inzending, Lidmaatschap, OrganisatiePage
from organisaties.review.decisions import approve
from organisaties.review.submissions import goes_online_at_once
from organisaties.review.trust import set_site_trust
from organisaties.sign_up import sending, steps
from organisaties.sign_up.rules import LICENCE
from sites.listings import herbereken
from sites.status import stop_site
from tests.builders import make_member, make_organisation, make_place, make_site, make_wijk
from tests.mijn.sign_up import NAME, REACH, STEPS, WHO, SignUp, link_in
from themas.models import Doelgroep, Thema

# What the screens do is the same on every database; what they write is tested in tests/organisaties on each.
pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]


@pytest.fixture
def aan(delfshaven, op_platform, django_capture_on_commit_callbacks):
    return SignUp(op_platform, delfshaven, django_capture_on_commit_callbacks)


@pytest.fixture
def druk(op_platform, django_capture_on_commit_callbacks):
    """Presses the button on the page of a link."""

    def press(link, client=op_platform):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(link, follow=True)

    return press


@pytest.fixture
def af(aan, druk, mailoutbox):
    """Signed up, with the address proven."""

    def done(**words):
        aan.until("wie", **words)
        aan.send()
        druk(link_in(mailoutbox[-1]))
        return Aanmelding.objects.get()

    return done


def text(response):
    return response.content.decode()


def here(response):
    return response.headers["Location"]


# How people get there


def test_list_of_a_site_leads_everybody_to_one_page_on_the_platform(delfshaven, op_delfshaven):
    for path in ("/organisaties/", "/organisaties/?q=bestaatniet", "/en/organisaties/"):
        response = op_delfshaven.get(path)
        assert f'/mijn/aanmelden/{delfshaven.pk}/" rel="nofollow">' in text(response), path
        assert not response.cookies


def test_member_finds_the_way_to_sign_up_one_more(soeppan, amersfoort, fatma, als_fatma, delfshaven):
    assert f'href="/mijn/aanmelden/{delfshaven.pk}/"' in text(als_fatma.get(f"/mijn/{soeppan.pk}/"))
    make_member(make_organisation(amersfoort, "Elders"))
    chooser = text(als_fatma.get("/mijn/"))
    for site in (delfshaven, amersfoort):
        assert f'href="/mijn/aanmelden/{site.pk}/"' in chooser


def test_page_to_ask_for_an_organisation_leads_to_signing_up_another(soeppan, delfshaven, op_platform):
    assert f'href="/mijn/aanmelden/{delfshaven.pk}/"' in text(
        op_platform.get(f"/mijn/aanvragen/{soeppan.pk}/")
    )


def test_practice_site_and_what_is_not_open_take_no_organisations(op_platform, delfshaven, woorden):
    practice = make_site("Oefenen", "oefenen.localhost", oefensite=True)
    building = make_site("Zuid", "zuid.localhost", status="in_aanbouw")
    without = make_site("Noord", "noord.localhost", uitgezette_modules=["gids"])
    assert "/mijn/aanmelden/" not in text(Client(headers={"host": "oefenen.localhost"}).get("/organisaties/"))
    for pk in (practice.pk, building.pk, without.pk, delfshaven.pk + 10_000):
        for response in (
            op_platform.get(f"/mijn/aanmelden/{pk}/"),
            op_platform.post(f"/mijn/aanmelden/{pk}/", NAME),
        ):
            assert response.status_code == 404
    assert not Aanmelding.objects.exists()


def test_a_site_itself_has_no_such_page(delfshaven, op_delfshaven):
    assert op_delfshaven.get(f"/mijn/aanmelden/{delfshaven.pk}/").status_code == 404


def test_page_wears_the_look_of_the_site_and_is_kept_nowhere(delfshaven, op_platform):
    response = op_platform.get(f"/mijn/aanmelden/{delfshaven.pk}/")
    assert f"/stijl/{delfshaven.pk}/{delfshaven.stijl_hash}.css" in text(response)
    assert "Stap 1 van 6" in text(response)
    assert "no-store" in response["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in text(response)


# The steps


def test_there_are_six_steps_and_each_says_which_it_is(aan):
    aan.until("wie")
    seen = [f"Stap {number} van 6" in text(aan.get(name)) for number, (name, _said) in enumerate(STEPS, 2)]
    assert seen == [True] * 4
    assert "Stap 1 van 6" in text(aan.get("naam"))
    assert "Stap 6 van 6" in text(aan.get("klopt"))
    assert TOTAL == len(STEPS) + 2 == 6


def test_each_step_is_kept_at_once(aan):
    aan.begin(telefoon="010 555 01 00")
    row = Aanmelding.objects.get()
    assert (row.naam, row.telefoon, row.stap) == ("Repair Café West", "010 555 01 00", 1)
    for number, (step, said) in enumerate(STEPS, 2):
        aan.post(step, said)
        row.refresh_from_db()
        assert row.stap == number
    assert (row.regel, row.waar, row.email) == ("Samen repareren, voor iedereen.", "geen", REACH["email"])
    assert (row.contact_naam, row.contact_email) == ("Aisha Demo", "aisha@anders.example")


def test_only_a_fingerprint_of_the_link_is_kept(aan):
    aan.begin()
    token = aan.link.split("/")[-2]
    row = Aanmelding.objects.values().get()
    assert len(token) > 40
    assert token not in repr(row)


def test_sign_up_is_taken_up_in_another_browser_where_it_was(aan):
    aan.until("waar")
    other = Client(headers={"host": "localhost"})
    response = other.get(aan.link)
    assert here(response) == f"{aan.link}bereikbaar/"
    aan.client = other
    aan.post("bereikbaar", REACH)
    assert Aanmelding.objects.get().email == REACH["email"]
    assert here(Client(headers={"host": "localhost"}).get(aan.link)) == f"{aan.link}wie/"


def test_going_back_keeps_everything_and_looking_it_over_is_one_step_away(aan):
    themas = Thema.objects.filter(slug__in=("ontmoeting", "sport"), locale__language_code="nl")
    words = {"themas": [thema.pk for thema in themas]}
    words["doelgroepen"] = [Doelgroep.objects.filter(locale__language_code="nl").first().pk]
    aan.until("wie", wat=words)
    page = text(aan.get("wat"))
    assert page.count("checked") == len(words["themas"]) + 1
    assert "Samen repareren, voor iedereen." in page
    assert f'href="{aan.link}naam/"' in page
    response = aan.post("wat", {"regel": "Iets anders."})
    assert here(response) == f"{aan.link}klopt/"
    row = Aanmelding.objects.get()
    assert (row.regel, row.naam, row.contact_naam, row.stap) == (
        "Iets anders.",
        NAME["naam"],
        "Aisha Demo",
        5,
    )


def test_second_step_is_short_and_asks_for_main_themes_only(aan):
    aan.begin()
    offered = set(re.findall(r'name="themas" value="(\d+)"', text(aan.get("wat"))))
    main = Thema.objects.filter(ouder=None, locale__language_code="nl")
    assert offered == {str(thema.pk) for thema in main}


def test_step_that_lies_ahead_leads_to_the_next_one(aan):
    aan.begin()
    for ahead in ("waar", "bereikbaar", "wie", "klopt"):
        assert here(aan.get(ahead)) == f"{aan.link}wat/"
        assert here(aan.post(ahead, {**REACH, **WHO, "waar": "geen"})) == f"{aan.link}wat/"
    assert Aanmelding.objects.get().stap == 1
    assert aan.get("bestaat-niet").status_code == 404


def test_phone_and_website_of_the_first_step_are_filled_in_at_the_fourth(aan):
    aan.until("waar", naam={"telefoon": "010 555 01 00", "website": "repair.example"})
    page = text(aan.get("bereikbaar"))
    assert 'value="010 555 01 00"' in page
    assert 'value="https://repair.example"' in page


WRONG = [
    ("naam", {"naam": ""}, "verplicht"),
    ("naam", {"naam": "!!!"}, "Schrijf de naam in letters"),
    ("naam", {"naam": "Kijk op https://nep.example"}, "Schrijf hier geen webadres"),
    ("naam", {"naam": "x" * 121}, "120"),
    ("naam", {"naam": "a\x00"}, "Null"),
    ("naam", {"telefoon": "0101"}, "geen telefoonnummer"),
    ("naam", {"postcode": "12"}, "geen postcode"),
    ("naam", {"website": "geen adres"}, "geldige URL"),
    ("wat", {"regel": ""}, "verplicht"),
    ("wat", {"regel": "x" * 141}, "140"),
    ("wat", {"themas": ["999999"]}, "geldige keuze"),
    ("waar", {"waar": ""}, "verplicht"),
    ("waar", {"waar": "plek-1"}, "geldige keuze"),
    ("waar", {"waar": "adres"}, "Vul dit in"),
    (
        "waar",
        {"waar": "adres", "postcode": "12", "huisnummer": "3", "straat": "A", "plaats": "B"},
        "geen postcode",
    ),
    ("bereikbaar", {"telefoon": "", "email": ""}, "Vul er minstens één in"),
    ("bereikbaar", {"email": "geen adres"}, "geldig e-mailadres"),
    ("wie", {"contact_naam": ""}, "verplicht"),
    ("wie", {"contact_rol": "win op nep.nl"}, "Schrijf hier geen webadres"),
    ("wie", {"contact_email": "geen adres"}, "geldig e-mailadres"),
]


@pytest.mark.parametrize(("step", "words", "sentence"), WRONG)
def test_wrong_answer_gets_a_sentence_and_is_not_kept(aan, mailoutbox, step, words, sentence):
    usual = dict(STEPS) | {"naam": NAME}
    before = {"naam": "wat", "wat": "", "waar": "wat", "bereikbaar": "waar", "wie": "bereikbaar"}[step]
    aan.until(before) if before else aan.begin()
    known = Aanmelding.objects.values().get()
    response = aan.post(step, {**usual[step], **words})
    assert response.status_code == 200
    assert sentence.lower() in text(response).lower()
    assert Aanmelding.objects.values().get() == known
    assert mailoutbox == []


# Where


@pytest.mark.eenmaal
def test_address_of_the_first_step_is_looked_up(aan, register):
    aan.until("wat", naam={"postcode": "3024 re", "huisnummer": "31"})
    page = text(aan.get("waar"))
    assert "Dit adres vonden wij" in page
    assert 'value="Aelbrechtskolk"' in page
    said = {
        "waar": "adres",
        "postcode": "3024RE",
        "huisnummer": "31",
        "straat": "Aelbrechtskolk",
        "plaats": "Rotterdam",
    }
    assert here(aan.post("waar", {**said, "adres_tonen": "on"})) == f"{aan.link}bereikbaar/"
    row = Aanmelding.objects.get()
    assert (row.bag_id, row.breedtegraad) == ("0599200000123456", 51.90631022)
    assert (row.straat, row.naam_van_plek, row.adres_tonen) == ("Aelbrechtskolk", NAME["naam"], True)


@pytest.mark.eenmaal
def test_address_without_its_street_is_looked_up_and_asked_once_more(aan, register):
    aan.until("wat")
    asked = {"waar": "adres", "postcode": "3024 re", "huisnummer": "31", "straat": "", "plaats": ""}
    page = text(aan.post("waar", asked))
    assert "Dit adres vonden wij" in page
    assert 'value="Aelbrechtskolk"' in page
    assert Aanmelding.objects.get().waar == ""
    register.answer = (200, {"response": {"docs": []}})
    assert "We kennen dit adres niet" in text(aan.post("waar", asked))


def test_register_of_addresses_away_then_by_hand(aan):
    aan.until("wat", naam={"postcode": "3024 re", "huisnummer": "31"})
    assert "We kunnen het adres nu niet opzoeken." in text(aan.get("waar"))
    said = {
        "waar": "adres",
        "postcode": "3024RE",
        "huisnummer": "31",
        "straat": "Kolk",
        "plaats": "Rotterdam",
    }
    assert here(aan.post("waar", said)) == f"{aan.link}bereikbaar/"
    row = Aanmelding.objects.get()
    assert (row.straat, row.bag_id, row.adres_tonen) == ("Kolk", "", False)


def test_building_that_others_use_is_chosen_and_stays_one(aan, af, delfshaven):
    wijk = make_wijk("Historisch Delfshaven", delfshaven)
    known = make_place("Het Kolkhuis", wijk=wijk, straat="Kolk", huisnummer="31", postcode="3024RE")
    hidden = make_place(
        "Geheim huis", wijk=wijk, straat="Kolk", huisnummer="31", postcode="3024RE", adres_tonen=False
    )
    at = {"naam": {"postcode": "3024 re", "huisnummer": "31"}}
    aan.until("wat", **at)
    page = text(aan.get("waar"))
    assert "Het Kolkhuis" in page
    assert "Geheim huis" not in page
    assert aan.post("waar", {"waar": f"plek-{hidden.pk}"}).status_code == 200
    Aanmelding.objects.all().delete()
    row = af(**at, waar={"waar": f"plek-{known.pk}"})
    assert [place.locatie for place in row.organisatie.plekken.all()] == [known]
    assert Locatie.objects.count() == 2


def test_who_has_no_address_gets_no_place(af):
    row = af(naam={"postcode": "3024 re", "huisnummer": "31"}, waar={"waar": "geen", "postcode": "kwaad"})
    assert not row.organisatie.plekken.exists()
    assert not Locatie.objects.exists()


# What is there already


@pytest.fixture
def soepclub(delfshaven):
    place = make_place("Huis van de Wijk", straat="Schiedamseweg", huisnummer="12", postcode="3025AB")
    return make_organisation(
        delfshaven,
        "Stichting De Soepclub",
        regel="Soep voor de buurt.",
        place=place,
        telefoon="010 555 01 23",
        website="https://www.soepclub.example/",
    )


ALIKE = [
    ({"naam": "soepclup"}, "De naam lijkt erop."),
    ({"telefoon": "+31 (0)10-5550123"}, "Het telefoonnummer is hetzelfde."),
    ({"website": "http://soepclub.example/over-ons"}, "De website is dezelfde."),
    ({"postcode": "3025 ab", "huisnummer": "12a"}, "Het adres is hetzelfde."),
]


@pytest.mark.parametrize(("words", "why"), ALIKE)
def test_what_looks_like_it_is_shown_first_with_the_reason(aan, soepclub, words, why):
    response = aan.begin(**words)
    assert here(response) == f"{aan.link}lijkt-op/"
    page = text(aan.get("lijkt-op"))
    for said in ("Stichting De Soepclub", "Soep voor de buurt.", "Huis van de Wijk", why):
        assert said in page
    assert f'href="/mijn/aanvragen/{soepclub.pk}/"' in page
    assert "Stap 1 van 6" in page


def test_who_says_no_goes_on_and_is_not_asked_again(aan, soepclub):
    aan.begin(naam="De Soepclub")
    response = aan.post("lijkt-op", {"gezien": [soepclub.pk, 999_999, "x"]})
    assert here(response) == f"{aan.link}wat/"
    assert Aanmelding.objects.get().niet_van_ons == [soepclub.pk]
    for step, said in STEPS:
        aan.post(step, said)
    assert aan.get("klopt").status_code == 200
    assert here(aan.post("naam", {"naam": "De Soepclub"})) == f"{aan.link}klopt/"


def test_same_name_is_allowed_after_no_with_an_address_of_its_own(aan, soepclub, druk, mailoutbox):
    aan.begin(naam="Stichting De Soepclub")
    aan.post("lijkt-op", {"gezien": [soepclub.pk]})
    for step, said in STEPS:
        aan.post(step, said)
    aan.send()
    druk(link_in(mailoutbox[-1]))
    page = Aanmelding.objects.get().organisatie
    assert (page.title, page.slug) == (soepclub.title, f"{soepclub.slug}-2")


def test_what_came_meanwhile_is_shown_before_sending(aan, delfshaven):
    aan.until("wie")
    make_organisation(delfshaven, "Repair Café West")
    for response in (aan.get("klopt", follow=True), aan.post("klopt", {}, follow=True)):
        assert "Er kwam intussen een organisatie bij" in text(response)
        assert "Staat uw organisatie er al?" in text(response)


def test_nothing_that_looks_like_it_goes_straight_on(aan, soepclub):
    assert here(aan.begin()) == f"{aan.link}wat/"
    assert here(aan.get("lijkt-op")) == f"{aan.link}wat/"


# Agreeing and sending


def test_last_step_shows_all_answers_with_a_way_to_change_them(aan, delfshaven):
    aan.until("wie")
    page = text(aan.get("klopt"))
    for said in (
        NAME["naam"],
        "Samen repareren, voor iedereen.",
        "komen bij mensen thuis",
        REACH["email"],
        "voorzitter",
    ):
        assert said in page
    for step in ("naam", *dict(STEPS)):
        assert f'href="{aan.link}{step}/"' in page
    assert 'href="http://delfshaven.localhost' in page
    assert "/huisregels/" in page
    assert "CC BY 4.0" in page
    assert "Hierna mailen wij een link naar aisha@anders.example" in page


@pytest.mark.parametrize("missing", ["huisregels", "licentie"])
def test_who_does_not_agree_cannot_send(aan, mailoutbox, missing):
    aan.until("wie")
    number = len(mailoutbox)
    response = aan.send(**{missing: ""})
    assert "Zonder dit vinkje kunt u zich niet aanmelden" in text(response)
    assert (Aanmelding.objects.get().verstuurd_op, len(mailoutbox)) == (None, number)


def test_rules_that_changed_since_are_read_once_more(aan, delfshaven):
    aan.until("wie")
    rules = Page.objects.get(slug="huisregels", path__startswith=delfshaven.site.root_page.path).specific
    page = aan.get("klopt")
    rules.save_revision().publish()
    old = page.context["form"].initial["versie"]
    assert "De regels zijn net gewijzigd" in text(aan.send(versie=old))
    assert Aanmelding.objects.get().verstuurd_op is None


def test_what_was_agreed_to_is_written_down(aan, delfshaven):
    rules = Page.objects.get(slug="huisregels", path__startswith=delfshaven.site.root_page.path)
    aan.until("wie")
    aan.send()
    row = Aanmelding.objects.get()
    assert row.akkoord_op is not None
    assert (row.huisregels, row.licentie) == (rules.live_revision, LICENCE)


def test_site_without_house_rules_asks_only_for_the_licence(aan, delfshaven):
    Page.objects.get(slug="huisregels", path__startswith=delfshaven.site.root_page.path).unpublish()
    aan.until("wie")
    assert "huisregels" not in text(aan.get("klopt"))
    assert "Kijk in uw mail" in text(aan.client.get(here(aan.send())))


def test_page_that_asks_who_you_are_leads_to_the_privacy_page(aan, delfshaven, soeppan):
    aan.until("wie")
    for page in (text(aan.get("wie")), text(aan.client.get(f"/mijn/aanvragen/{soeppan.pk}/"))):
        assert re.search(r'href="http://delfshaven.localhost(:\d+)?/privacy/"', page)


def test_link_to_go_on_is_mailed_and_says_nothing_that_was_typed(aan, mailoutbox):
    aan.until("wie")
    [mail] = mailoutbox
    assert (mail.to, mail.subject) == (["aisha@anders.example"], "Ga verder met aanmelden op Delfshaven")
    assert link_in(mail) == aan.link
    aan.send()
    for sent in mailoutbox:
        for typed in (NAME["naam"], "Samen repareren", "Aisha Demo", "voorzitter"):
            assert typed not in sent.body + sent.subject


def test_another_address_gets_the_link_and_the_same_one_once(aan, mailoutbox):
    aan.until("wie")
    aan.post("wie", {**WHO, "contact_naam": "Ander"})
    assert len(mailoutbox) == 1
    aan.post("wie", {**WHO, "contact_email": "bo@anders.example"})
    assert [mail.to for mail in mailoutbox] == [["aisha@anders.example"], ["bo@anders.example"]]


def test_until_the_proof_nothing_is_made(aan, mailoutbox):
    aan.until("wie")
    response = aan.send()
    page = text(aan.client.get(here(response)))
    assert "Kijk in uw mail" in page
    assert "aisha@anders.example" in page
    link = link_in(mailoutbox[-1])
    for method in ("get", "head"):
        assert getattr(aan.client, method)(link).status_code == 200
    assert not OrganisatiePage.objects.exists()
    assert not User.objects.filter(email="aisha@anders.example").exists()


def test_proof_makes_an_organisation_that_waits_for_the_redactie(
    aan, af, delfshaven, op_delfshaven, mailoutbox
):
    row = af(naam={"website": "https://repair.example/"}, bereikbaar={"website": "https://repair.example/"})
    page = row.organisatie
    assert (page.title, page.regel, page.website) == (
        NAME["naam"],
        "Samen repareren, voor iedereen.",
        "https://repair.example/",
    )
    assert page.get_parent().slug == "organisaties"
    assert page.live is False
    assert (page.feiten.telefoon, page.feiten.email) == (REACH["telefoon"], REACH["email"])
    assert page.feiten.nagekeken_op == timezone.localdate()
    lid = Lidmaatschap.objects.get(organisatie=page)
    assert (lid.user.email, lid.rol, lid.user.get_full_name()) == (
        "aisha@anders.example",
        "beheerder",
        "Aisha Demo",
    )
    inzending = Inzending.objects.get()
    assert (inzending.wacht, inzending.door, inzending.revisie) == (True, lid.user, page.latest_revision)
    assert op_delfshaven.get(f"/organisaties/{page.slug}/").status_code == 404
    last = mailoutbox[-1]
    assert (last.to, last.subject) == (["aisha@anders.example"], f"Wij hebben uw aanmelding van {page.title}")
    assert "binnen drie werkdagen" in last.body
    assert f"next=/mijn/{page.pk}/" in last.body.replace("%2F", "/")


def test_new_organisation_waits_also_where_the_site_trusts_and_once_online_it_is_trusted(af, delfshaven):
    set_site_trust(delfshaven, True, User.objects.create_user("baas@voorbeeld.nl"))
    row = af()
    assert Inzending.objects.get().wacht
    assert not goes_online_at_once(row.organisatie)
    approve(Inzending.objects.get().pk, User.objects.get(email="baas@voorbeeld.nl"))
    page = OrganisatiePage.objects.get(pk=row.organisatie_id)
    assert page.live
    assert goes_online_at_once(page)


def test_approved_organisation_is_online_with_its_phone(af, op_delfshaven, als_lid):
    row = af()
    approve(Inzending.objects.get().pk, User.objects.create_user("baas@voorbeeld.nl"))
    profile = text(op_delfshaven.get(f"/organisaties/{row.organisatie.slug}/"))
    assert REACH["telefoon"] in profile
    assert "staat op de website" in text(
        Client(headers={"host": "localhost"}).get(
            reverse("mijn_aanmelding_bevestig", args=[sending.proof_token(row)])
        )
    )


def test_member_goes_on_while_the_redactie_looks(af, als_lid):
    row = af()
    client = als_lid(Lidmaatschap.objects.get().user)
    assert here(client.get("/mijn/")) == f"/mijn/{row.organisatie_id}/"
    for path in ("", "profiel/", "profiel/beschrijving/", "activiteiten/nieuw/"):
        assert client.get(f"/mijn/{row.organisatie_id}/{path}").status_code == 200


def test_sending_twice_and_pressing_twice_makes_one_organisation(aan, druk, mailoutbox):
    aan.until("wie")
    aan.send()
    aan.send()
    links = [link_in(mail) for mail in mailoutbox if "bevestig" in mail.body]
    for link in (*links, *links):
        assert "Wij hebben uw aanmelding" in text(druk(link))
    assert OrganisatiePage.objects.count() == Inzending.objects.count() == Lidmaatschap.objects.count() == 1
    assert "Wij hebben uw aanmelding" in text(aan.post("klopt", {"huisregels": "on", "licentie": "on"}))


def test_who_is_logged_in_proves_nothing(aan, als_lid, mailoutbox):
    user = User.objects.create_user("bo@voorbeeld.nl", first_name="Bo")
    aan.client = als_lid(user)
    aan.until("bereikbaar")
    page = text(aan.get("wie"))
    assert "bo@voorbeeld.nl" in page
    assert 'name="contact_email"' not in page
    aan.post("wie", WHO)
    assert Aanmelding.objects.get().contact_email == "bo@voorbeeld.nl"
    assert "Hierna mailen wij" not in text(aan.get("klopt"))
    response = aan.send()
    page = OrganisatiePage.objects.get()
    assert here(response) == f"/mijn/{page.pk}/"
    assert "De redactie kijkt ernaar" in text(aan.client.get(here(response)))
    assert Lidmaatschap.objects.get().user == user
    assert len(User.objects.all()) == 1
    assert [mail.subject for mail in mailoutbox][-1] == f"Wij hebben uw aanmelding van {page.title}"


def test_who_is_logged_in_with_another_address_proves_the_one_that_was_filled_in(aan, als_lid, mailoutbox):
    aan.until("wie")
    aan.client = als_lid(User.objects.create_user("bo@voorbeeld.nl"))
    aan.send()
    assert not OrganisatiePage.objects.exists()
    assert mailoutbox[-1].to == ["aisha@anders.example"]


# Links


def test_link_that_was_used_tells_how_it_stands_and_nothing_that_was_filled_in(aan, af):
    af()
    for step in ("", "naam", "wie", "klopt", "lijkt-op"):
        page = text(aan.get(step))
        assert "Wij hebben uw aanmelding" in page
        assert "aisha@anders.example" not in page
        assert "Aisha Demo" not in page
    assert aan.post("wat", {"regel": "Iets anders."}).status_code == 200
    assert OrganisatiePage.objects.get().regel == "Samen repareren, voor iedereen."


def test_link_of_another_opens_only_that_sign_up(aan):
    aan.until("wie")
    mine = aan.link
    aan.begin(naam="Heel iets anders")
    assert aan.link != mine
    assert NAME["naam"] not in text(aan.get("naam"))
    assert Aanmelding.objects.get(naam="Heel iets anders").stap == 1


def test_link_that_is_guessed_or_cut_says_so(aan):
    aan.until("wie")
    for path in ("/mijn/aanmelden/stap/abc/", aan.link[:-4] + "/", f"{aan.link[:-4]}/wie/"):
        for response in (aan.client.get(path), aan.client.post(path)):
            assert response.status_code == 404
            assert "Er ontbreekt een stuk van de link" in text(response)
    response = aan.client.get("/mijn/aanmelden/bevestig/abc/")
    assert response.status_code == 404
    assert "Er ontbreekt een stuk van de link" in text(response)


def test_link_to_prove_that_is_too_old_says_so(aan, druk, mailoutbox, monkeypatch):
    aan.until("wie")
    aan.send()
    link = link_in(mailoutbox[-1])
    monkeypatch.setattr(sending, "LINK_WORKS", timedelta(seconds=-1))
    for response in (aan.client.get(link), druk(link)):
        assert response.status_code == 410
        assert "Deze link werkt niet meer" in text(response)
    assert not OrganisatiePage.objects.exists()


def test_link_to_prove_an_address_that_was_changed_since_says_so(aan, druk, mailoutbox):
    aan.until("wie")
    aan.send()
    link = link_in(mailoutbox[-1])
    aan.post("wie", {**WHO, "contact_email": "bo@anders.example"})
    assert druk(link).status_code == 410
    aan.send()
    druk(link_in(mailoutbox[-1]))
    assert Lidmaatschap.objects.get().user.email == "bo@anders.example"


def test_link_to_go_on_proves_no_address(aan):
    """Who fills in the address of somebody else has that link too."""
    aan.until("wie")
    aan.send()
    aan.client.post(aan.link)
    aan.post("klopt", {"huisregels": "on", "licentie": "on"})
    assert not OrganisatiePage.objects.exists()


def test_button_needs_the_token_of_the_page(aan, mailoutbox):
    aan.until("wie")
    aan.send()
    careful = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    assert careful.post(link_in(mailoutbox[-1])).status_code == 403
    assert careful.post(f"{aan.link}wat/", {"regel": "x"}).status_code == 403
    assert not OrganisatiePage.objects.exists()


def test_link_does_not_leak_to_other_sites(aan):
    aan.until("wie")
    for step in ("wie", "klopt"):
        assert aan.get(step)["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("closed", ["stopped", "guide off"])
def test_site_that_closed_meanwhile_says_so(aan, delfshaven, druk, mailoutbox, closed):
    aan.until("wie")
    aan.send()
    link = link_in(mailoutbox[-1])
    if closed == "stopped":
        stop_site(delfshaven)
    else:
        delfshaven.uitgezette_modules = ["gids"]
        delfshaven.save()
    herbereken()
    for response in (
        aan.get(),
        aan.get("naam"),
        aan.post("wat", {}),
        aan.get("klopt"),
        aan.client.get(link),
        druk(link),
    ):
        assert response.status_code == 410
        assert "Aanmelden kan hier nu niet" in text(response)
    assert not OrganisatiePage.objects.exists()


def test_organisation_that_the_redactie_deletes_leaves_a_sentence(aan, af, delfshaven, als_lid, mailoutbox):
    row = af()
    chef = User.objects.create_superuser("chef@voorbeeld.nl", "geheim")
    page = row.organisatie
    als_lid(chef).post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    assert not OrganisatiePage.objects.exists()
    link = link_in(next(mail for mail in mailoutbox if "bevestig" in mail.body))
    for response in (aan.get(), aan.client.get(link), aan.client.post(link, follow=True)):
        assert response.status_code == 200
        assert "De redactie haalde uw aanmelding weg" in text(response)
    client = als_lid(User.objects.get(email="aisha@anders.example"))
    assert "Dit is er niet" in text(client.get(f"/mijn/{page.pk}/"))
    assert "Nog geen organisatie" in text(client.get("/mijn/"))


# Too often


def test_program_that_fills_in_every_field_leaves_nothing(aan):
    assert aan.begin(bevestig_naam="x").status_code == 302
    assert not Aanmelding.objects.exists()


def test_one_visitor_begins_ten_times_an_hour_at_most(aan, monkeypatch):
    monkeypatch.setattr("time.time", lambda: 1_800_000_100.0)
    for _number in range(10):
        assert aan.begin().status_code == 302
    response = aan.begin()
    assert response.status_code == 429
    assert "Wacht een uur" in text(response)
    assert Aanmelding.objects.count() == 10


def test_one_site_takes_so_many_a_day(aan, monkeypatch):
    monkeypatch.setattr(steps, "A_DAY_PER_SITE", 1)
    assert aan.begin().status_code == 302
    assert aan.begin().status_code == 429


def test_one_address_gets_five_of_these_mails_a_day(aan, mailoutbox):
    aan.until("wie")
    for _number in range(6):
        assert "Kijk in uw mail" in text(aan.client.get(here(aan.send())))
    assert len(mailoutbox) == 5


def test_one_address_has_five_new_organisations_at_most(aan, druk, mailoutbox):
    for number in range(6):
        mailoutbox.clear()
        aan.until("wie", naam={"naam": f"Club nummer {'abcdef'[number] * 9}"})
        Aanmelding.objects.filter(bewezen_op=None).update(niet_van_ons=list(range(1, 5000)))
        aan.send()
        said = text(
            druk(
                reverse(
                    "mijn_aanmelding_bevestig", args=[sending.proof_token(Aanmelding.objects.latest("pk"))]
                )
            )
        )
    assert "Wacht eerst daarop" in said
    assert OrganisatiePage.objects.count() == 5


def test_account_that_is_off_gets_a_sentence_after_the_proof(aan, druk, mailoutbox):
    User.objects.create_user("aisha@anders.example", is_active=False)
    aan.until("wie")
    aan.send()
    assert "staat uit" in text(druk(link_in(mailoutbox[-1])))
    assert not OrganisatiePage.objects.exists()


def test_what_the_pages_say_is_the_same_whoever_the_address_is_of(aan, soeppan):
    make_member(soeppan, "fatma@voorbeeld.nl")
    User.objects.create_user("uit@voorbeeld.nl", is_active=False)
    answers = set()
    for email in ("fatma@voorbeeld.nl", "uit@voorbeeld.nl", "niemand@voorbeeld.nl"):
        aan.until("wie", wie={"contact_email": email})
        pages = [text(aan.get("klopt")), text(aan.client.get(here(aan.send())))]
        answers.add("".join(pages).replace(email, "…").replace(aan.link, "…"))
    assert len({strip_tokens(answer) for answer in answers}) == 1


def strip_tokens(page):
    return "\n".join(line for line in page.splitlines() if "csrf" not in line)


@pytest.mark.parametrize("step", ["wat", "waar", "bereikbaar", "wie"])
def test_every_error_leads_to_its_question(aan, step):
    """A group of ticks or dots has no id of its own: the first of them has."""
    before = {"wat": "", "waar": "wat", "bereikbaar": "waar", "wie": "bereikbaar"}[step]
    if before:
        aan.until(before)
    else:
        aan.begin()
    soup = BeautifulSoup(aan.post(step, {"themas": "999999"}).content, "html.parser")
    links = [link["href"] for link in soup.select("[role=alert] a")]
    assert links or soup.select("[role=alert] li")
    assert [link for link in links if soup.find(id=link.removeprefix("#")) is None] == []
