"""What signing up an organisation does apart from its screens: what looks like it, the redactie, and what is kept."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from benchmarks.copies import copy_children
from cms.jobs.run import run_job
from cms.own_data.registry import all_own_data
from organisaties.history import changes_for_members
from organisaties.models import Aanmelding, Inzending, Lidmaatschap, OrganisatieFeiten, OrganisatiePage
from organisaties.review import decisions
from organisaties.review.trust import is_trusted, set_site_trust, set_trust
from organisaties.secret_links import fingerprint
from organisaties.sign_up import sending
from organisaties.sign_up.duplicates import MOST, Gezocht, alike, likely_duplicates
from organisaties.sign_up.rules import Regels
from search.analysis import sort_key
from search.models import SearchDocument
from sites.listings import herbereken
from sites.models import Koppeling, Verberging, Vermelding
from tests.admin.conftest import user_with_role
from tests.builders import make_organisation, make_place, make_wijk

pytestmark = pytest.mark.django_db


def found(site, **words):
    return [each.naam for each in likely_duplicates(site, Gezocht(**words))]


# The name


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("de soeppan", "De Soeppan"),
        ("Soep pan", "De Soeppan"),
        ("DeSoeppan", "De Soeppan"),
        ("De Soepan", "De Soeppan"),
        ("Stichting De Soeppan", "De Soeppan"),
        ("De Soeppan b.v.", "Vereniging De Soeppan"),
        ("Café 't Hoekje", "cafe Hoekje"),
        ("Delfshaven Speeltuin", "Speeltuin Delfshaven"),
        ("Soeppan", "De Soeppan Bospolder"),
        ("De Soeppan van Bospolder", "Soeppan"),
        ("Voor Elkaar", "Voor Elkaar"),
        ("Stichting", "Stichting"),
        ("Moskee Assalam", "Moskee As-Salam"),
    ],
)
def test_name_is_recognised_in_another_writing(typed, known):
    assert alike(typed, [sort_key(known), "heel iets anders"]) == {sort_key(known)}


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("De Brug", "De Burcht"),
        ("Stichting Wijkhulp", "Stichting Taalhulp"),
        ("Kook", "Koor"),
        ("Judoclub Rotterdam", "Schaakclub Rotterdam"),
        ("De Soeppan", ""),
        ("", "De Soeppan"),
    ],
)
def test_other_name_is_another_organisation(typed, known):
    assert alike(typed, [sort_key(known)]) == set()


def test_word_that_many_names_hold_is_no_name():
    names = [sort_key(f"Buurthuis {name}") for name in ("De Brug", "Noord", "Pier 80", "De Kolk")]
    assert alike("Buurthuis", names) == set()
    assert alike("Buurthuis De Brug", names) == {"buurthuis de brug"}


# The other three


def test_number_is_recognised_however_it_is_written(delfshaven):
    for number, written in enumerate(("010-555 01 23", "0031 10 5550123", "(010) 5550123", "+31105550123")):
        make_organisation(delfshaven, f"Club {'abcd'[number] * 9}", telefoon=written)
    make_organisation(delfshaven, "Gemeente", telefoon="14 010")
    assert len(found(delfshaven, naam="Anders", telefoon="010 555 01 23")) == 4
    assert found(delfshaven, naam="Anders", telefoon="010 555 01 24") == []
    assert found(delfshaven, naam="Anders", telefoon="14010") == []


@pytest.mark.parametrize(
    ("typed", "known", "same"),
    [
        ("http://brug.example", "https://www.brug.example/", True),
        ("https://brug.example/contact", "https://www.brug.example/", True),
        ("https://www.brug.example/", "https://brug.example/over/ons/", True),
        ("https://facebook.com/Brug/", "https://www.facebook.com/brug", True),
        ("https://facebook.com/kolk", "https://www.facebook.com/brug", False),
        ("https://kolk.wordpress.com/", "https://brug.wordpress.com/", False),
        ("https://burg.example/", "https://brug.example/", False),
        ("", "https://brug.example/", False),
    ],
)
def test_website_is_recognised_by_its_domain_or_its_page_on_a_shared_one(delfshaven, typed, known, same):
    make_organisation(delfshaven, "Bekend", website=known)
    assert found(delfshaven, naam="Anders", website=typed) == (["Bekend"] if same else [])


def test_address_is_recognised_by_postcode_and_number(delfshaven):
    place = make_place(straat="Kolk", huisnummer="31A", postcode="3024RE")
    make_organisation(delfshaven, "Bekend", place=place)
    for number in ("31", "31a"):
        assert found(delfshaven, naam="Anders", postcode="3024 re", huisnummer=number) == ["Bekend"]
    for words in (("3024 re", "3"), ("3024 re", ""), ("", "31"), ("kwaad", "31"), ("3024 RF", "31")):
        assert found(delfshaven, naam="Anders", postcode=words[0], huisnummer=words[1]) == []


def test_what_is_alike_in_more_ways_comes_first_and_the_list_is_short(delfshaven):
    for number in range(MOST + 2):
        make_organisation(delfshaven, f"Club {'abcdefghijkl'[number] * 9}", telefoon="010 555 01 23")
    make_organisation(delfshaven, "De Soeppan", telefoon="010 555 01 23", website="https://soep.example/")
    names = found(delfshaven, naam="Soeppan", telefoon="010 555 01 23", website="soep.example")
    assert names[0] == "De Soeppan"
    assert len(names) == MOST


# Nothing hidden

WORDS = {
    "naam": "De Soeppan",
    "telefoon": "010 555 01 23",
    "website": "https://soep.example/",
    "postcode": "3025AB",
    "huisnummer": "12",
}


def everything(site, title="De Soeppan", **fields):
    place = make_place(**fields.pop("plek", {}))
    return make_organisation(
        site, title, telefoon=WORDS["telefoon"], website=WORDS["website"], place=place, **fields
    )


def hide(page, site):
    Verberging.objects.create(site=site.site, pagina=page, reden="weg", door=None)


HIDDEN = {
    "draft": lambda page, site: page.unpublish(),
    "hidden by an editor": hide,
    "list above it off line": lambda page, site: page.get_parent().unpublish(),
}


@pytest.mark.parametrize("how", HIDDEN)
def test_what_visitors_do_not_see_is_not_shown(delfshaven, how):
    page = everything(delfshaven)
    assert found(delfshaven, **WORDS) == ["De Soeppan"]
    HIDDEN[how](page, delfshaven)
    herbereken()
    assert found(delfshaven, **WORDS) == []


def test_organisation_of_another_site_is_shown_only_where_it_is_shared(delfshaven, amersfoort):
    everything(amersfoort)
    assert found(delfshaven, **WORDS) == []
    Koppeling.objects.create(
        van=amersfoort.site,
        naar=delfshaven.site,
        wat=Koppeling.Wat.PROFIELEN,
        akkoord_van=True,
        akkoord_naar=True,
    )
    herbereken()
    assert found(delfshaven, **WORDS) == ["De Soeppan"]


def test_address_that_is_not_shown_gives_nobody_away(delfshaven):
    everything(delfshaven, "Opvang Oost", plek={"adres_tonen": False})
    assert found(delfshaven, naam="Anders", postcode="3025AB", huisnummer="12") == []
    [by_phone] = likely_duplicates(delfshaven, Gezocht(naam="Anders", telefoon=WORDS["telefoon"]))
    assert "Huis van de Wijk" not in by_phone.plaats


def test_what_somebody_is_still_writing_does_not_count(delfshaven):
    page = everything(delfshaven)
    draft = page.get_latest_revision_as_object()
    draft.title, draft.website = "Geheim plan", "https://geheim.example/"
    draft.save_revision()
    assert found(delfshaven, naam="Geheim plan", website="https://geheim.example/") == []


def test_thousand_organisations_cost_as_many_queries_as_ten(delfshaven):
    for number in range(10):
        everything(delfshaven, f"Club {'abcdefghij'[number] * 9}")

    def cost():
        with CaptureQueriesContext(connection) as captured:
            assert len(likely_duplicates(delfshaven, Gezocht(**WORDS))) == MOST
        return len(captured)

    few = cost()
    assert few <= 5
    guide = OrganisatiePage.objects.first().get_parent()
    copy_children(guide, 99)
    listed = set(Vermelding.objects.values_list("pagina_id", flat=True))
    pages = list(OrganisatiePage.objects.exclude(pk__in=listed))
    Vermelding.objects.bulk_create(
        Vermelding(site=delfshaven.site, pagina=page, soort="organisatie") for page in pages
    )
    SearchDocument.objects.bulk_create(
        SearchDocument(
            site=delfshaven.site,
            pagina=page,
            soort="organisatie",
            taal="nl",
            inhoudstaal="nl",
            titel=page.title,
            sorteertitel=sort_key(page.title),
            url="/x/",
        )
        for page in pages
    )
    assert SearchDocument.objects.filter(soort="organisatie", taal="nl").count() == 1000
    assert OrganisatieFeiten.objects.count() == 1000
    assert cost() == few


# From sent to an organisation


@pytest.fixture
def ingevuld(delfshaven):
    """All steps are filled in."""

    def fill_in(**words):
        standard = {
            "naam": "Repair Café West",
            "regel": "Samen repareren.",
            "waar": "geen",
            "email": "hallo@repair.example",
            "contact_naam": "Aisha Demo",
            "contact_rol": "voorzitter",
            "contact_email": "aisha@anders.example",
            "stap": 5,
            "token_hash": fingerprint(str(Aanmelding.objects.count())),
        }
        return Aanmelding.objects.create(wijksite=delfshaven, **{**standard, **words})

    return fill_in


@pytest.fixture
def bewezen(ingevuld, django_capture_on_commit_callbacks):
    def prove(**words):
        row = ingevuld(**words)
        with django_capture_on_commit_callbacks(execute=True):
            sending.send(row.pk, Regels(None), None)
            return sending.confirm(sending.proof_token(row))

    return prove


def test_what_was_filled_in_becomes_the_page(bewezen):
    row = bewezen(waar="adres", straat="Kolk", huisnummer="31", postcode="3024RE", plaats="Rotterdam")
    [place] = [each.locatie for each in row.organisatie.plekken.all()]
    assert (place.naam, place.straat, place.postcode) == ("Repair Café West", "Kolk", "3024RE")
    assert row.organisatie.latest_revision.as_object().regel == "Samen repareren."


def test_known_account_keeps_its_name_and_gets_the_organisation(bewezen):
    user = User.objects.create_user("aisha@anders.example", first_name="Zoë")
    bewezen()
    assert Lidmaatschap.objects.get().user == user
    assert User.objects.get().first_name == "Zoë"


def test_who_signed_up_is_in_the_history(bewezen):
    page = bewezen().organisatie
    user = Lidmaatschap.objects.get().user
    entry = changes_for_members(page).get(action="aanmelding.gedaan")
    assert entry.user == user
    assert "Aisha Demo meldde deze organisatie aan" in entry.formatter.format_message(entry)
    assert "aisha" not in str(entry.data)


def test_what_is_not_filled_in_is_not_sent(ingevuld):
    row = ingevuld(stap=4)
    with pytest.raises(sending.ValidationError, match="Nog niet alles is ingevuld"):
        sending.send(row.pk, Regels(None), None)
    assert Aanmelding.objects.get().verstuurd_op is None


def test_place_that_was_chosen_and_is_gone_by_then_is_made_anew(ingevuld, bewezen):
    place = make_place("Het Kolkhuis")
    row = ingevuld(
        waar="adres",
        locatie=place,
        straat=place.straat,
        huisnummer=place.huisnummer,
        postcode=place.postcode,
        plaats=place.plaats,
        naam_van_plek=place.naam,
    )
    place.delete()
    sending.send(row.pk, Regels(None), None)
    row = sending.confirm(sending.proof_token(row))
    assert [each.locatie.naam for each in row.organisatie.plekken.all()] == ["Het Kolkhuis"]


def test_new_organisation_is_not_trusted_by_the_site_until_it_was_online(bewezen, chef, delfshaven):
    set_site_trust(delfshaven, True, chef)
    page = bewezen().organisatie
    assert Inzending.objects.get().wacht
    assert not is_trusted(page)
    decisions.send_back(Inzending.objects.get().pk, "Schrijf wat meer.", chef)
    assert not is_trusted(OrganisatiePage.objects.get(pk=page.pk))
    set_trust(page, True, chef)
    assert is_trusted(page)
    set_trust(page, None, chef)
    page.save_revision().publish()
    assert is_trusted(OrganisatiePage.objects.get(pk=page.pk))


# The redactie


@pytest.fixture
def als_chef(delfshaven):
    client = Client(headers={"host": "localhost"})
    client.force_login(user_with_role(delfshaven, "eindredacteur"))
    return client


def screen(client):
    return client.get(f"/beheer/nakijken/{Inzending.objects.get().pk}/").content.decode()


def test_redactie_sees_who_signed_it_up_and_what_looks_like_it_by_now(bewezen, als_chef, delfshaven):
    bewezen(telefoon="010 555 01 23", contact_telefoon="06 12 34 56 78")
    page = screen(als_chef)
    assert "Een nieuwe organisatie" in page
    for said in ("Aisha Demo, voorzitter", "aisha@anders.example", "06 12 34 56 78"):
        assert said in page
    assert "Staat zij al op de website?" not in page
    make_organisation(delfshaven, "Reparatieclub", telefoon="010-5550123")
    make_organisation(delfshaven, "Repair Cafe West", live=False)
    page = screen(als_chef)
    assert "Reparatieclub" in page
    assert "Het telefoonnummer is hetzelfde." in page
    assert "nog niet online" in page


def test_redactie_of_another_site_sees_nothing_of_it(bewezen, amersfoort):
    bewezen()
    client = Client(headers={"host": "localhost"})
    client.force_login(user_with_role(amersfoort, "eindredacteur"))
    assert client.get(f"/beheer/nakijken/{Inzending.objects.get().pk}/").status_code == 404


def test_organisation_that_was_online_before_is_not_new(soeppan, stuur, als_chef):
    stuur(soeppan, regel="Elke dag soep.")
    assert "Staat zij al op de website?" not in screen(als_chef)


def test_eindredacteur_takes_a_new_organisation_away(bewezen, als_chef):
    page = bewezen().organisatie
    assert als_chef.post(f"/beheer/pages/{page.pk}/delete/").status_code == 302
    assert not OrganisatiePage.objects.exists()
    assert not Lidmaatschap.objects.exists()
    assert Aanmelding.objects.get().organisatie is None


# What is kept


def test_what_nobody_goes_on_with_is_thrown_away_after_thirty_days(ingevuld):
    for days in (29, 31):
        row = ingevuld()
        Aanmelding.objects.filter(pk=row.pk).update(gewijzigd_op=timezone.now() - timedelta(days=days))
    assert run_job("opruimen", dry_run=True).counts["organisaties.Aanmelding niet afgemaakt, weg"] == 1
    assert Aanmelding.objects.count() == 2
    run_job("opruimen")
    assert Aanmelding.objects.count() == 1


def test_ninety_days_after_the_proof_only_what_was_agreed_to_stays(bewezen, delfshaven):
    wijk = make_wijk("Bospolder", delfshaven)
    row = bewezen(waar="adres", locatie=make_place(wijk=wijk), straat="Kolk", telefoon="010 555 01 23")
    for days, emptied in ((89, False), (91, True)):
        Aanmelding.objects.update(bewezen_op=timezone.now() - timedelta(days=days))
        run_job("opruimen")
        row.refresh_from_db()
        assert (not any(getattr(row, name) for name in Aanmelding.GETYPT)) is emptied
    assert (row.organisatie_id, row.licentie, row.locatie) == (row.organisatie_id, "cc-by-4.0/2026-11", None)
    assert row.akkoord_op
    assert not run_job("opruimen").counts.get("organisaties.Aanmelding leeggemaakt")


def test_who_deletes_their_account_is_forgotten_here_too(ingevuld, bewezen):
    ingevuld()
    row = bewezen()
    User.objects.get(email="aisha@anders.example").delete()
    kept = Aanmelding.objects.get()
    assert (kept.pk, kept.contact_email, kept.contact_naam) == (row.pk, "", "")


def test_who_signed_up_sees_it_among_what_we_know_of_them(ingevuld):
    user = User.objects.create_user("aisha@anders.example")
    ingevuld()
    [part] = [part for part in all_own_data() if part.name == "aanmeldingen"]
    [row] = part.in_words(part.found(user))
    assert "Aisha Demo" in row.values()
    assert not part.found(User.objects.create_user("bo@anders.example")).exists()
