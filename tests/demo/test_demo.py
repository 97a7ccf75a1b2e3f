"""The demo in the database: all of it, once, and never over what somebody edited."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Site

from accounts.models import User
from demo.bouw import WACHTWOORD, gebruikers
from demo.gegevens import AMERSFOORT, DELFSHAVEN, SCHOTHORST, SITES
from evenementen.admin.filters import unknown_filters
from evenementen.models import CampagnePage, EvenementDatum, EvenementPage, Moment, Reeks
from home.models import ContentPage
from locaties.models import Locatie
from media.models import Afbeelding
from organisaties.models import OrganisatiePage, Persoon
from organisaties.review.submissions import waiting_of
from schermen.models import Scherm, SchermLijst
from search.models import SearchDocument
from sites.models import Koppeling, SiteRol, Vermelding, Wijksite

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

MODELS = (
    Page,
    OrganisatiePage,
    EvenementPage,
    CampagnePage,
    EvenementDatum,
    Reeks,
    Moment,
    Persoon,
    Locatie,
    Scherm,
    SchermLijst,
    Afbeelding,
    User,
    Vermelding,
)


def visitor(site) -> Client:
    return Client(headers={"host": f"{site.hostnaam}.localhost"})


def run(**options) -> str:
    said = StringIO()
    call_command("demo", force=True, stdout=said, **options)
    return said.getvalue()


def counts():
    return {model.__name__: model.objects.count() for model in MODELS}


def test_all_sites_are_filled_and_open(demo):
    dutch = OrganisatiePage.objects.filter(locale__language_code="nl")
    assert dutch.live().count() == sum(len(site.organisaties) for site in SITES) >= 90
    activities = EvenementPage.objects.filter(locale__language_code="nl")
    assert activities.live().count() == sum(len(site.activiteiten) for site in SITES) >= 160
    assert Moment.objects.komend(timezone.now()).count() > 1000
    assert "Organisaties: 111 nieuw" in demo
    for site in SITES:
        wijksite = Wijksite.objects.get(naam=site.naam)
        wijksite.full_clean()
        assert wijksite.is_open
        assert wijksite.wijken.count() == len(site.wijken.split())
        listed = Vermelding.objects.filter(site=wijksite.site, slug=None)
        assert listed.count() == len(site.organisaties) + len(site.activiteiten)


@pytest.mark.eenmaal
def test_what_the_demo_writes_would_pass_the_forms_of_the_admin():
    for row in (*Locatie.objects.all(), *Persoon.objects.all(), *Afbeelding.objects.all()):
        row.full_clean()
    for page in (*OrganisatiePage.objects.all(), *EvenementPage.objects.all(), *ContentPage.objects.all()):
        page.full_clean()
        stream = page.inhoud if isinstance(page, ContentPage) else page.beschrijving
        stream.stream_block.clean(stream)
        assert page.live_revision_id == page.latest_revision_id or waiting_of(page)


@pytest.mark.eenmaal
def test_what_repeats_is_a_series_and_most_of_it_rests_in_the_school_holidays():
    weekly = Reeks.objects.filter(rrule__startswith="FREQ=WEEKLY")
    assert weekly.filter(vakantieregio="midden").count() > weekly.count() / 2
    assert weekly.filter(vakantieregio="").exists()
    assert weekly.filter(aantal__isnull=False).exists()
    assert Reeks.objects.filter(rrule__startswith="FREQ=MONTHLY;BYDAY=").count() > 10
    assert 0 < EvenementDatum.objects.count() < 100
    weekdays = Reeks.objects.get(pagina__slug="inloop-voor-de-hele-buurt")
    assert weekdays.rrule == "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
    for reeks in Reeks.objects.all():
        reeks.full_clean(exclude=["pagina"])
    page = visitor(DELFSHAVEN).get("/organisaties/huis-van-de-buurt-de-kombuis/stoelgym/").content.decode()
    assert "Elke dinsdag van 10.00 tot 11.00 uur, niet in de schoolvakanties (regio Midden)" in page


@pytest.mark.eenmaal
def test_every_picture_is_told_in_words():
    assert not Afbeelding.objects.filter(description="").exists()
    portraits = Afbeelding.objects.filter(pk__in=Persoon.objects.values("foto"))
    assert portraits.exists()
    assert not portraits.filter(toestemming="").exists()


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.sleutel)
def test_pages_of_all_sites_answer(site):
    client = visitor(site)
    paths = ["/", "/organisaties/", "/agenda/", "/zoeken/?q=eten", "/thema/maaltijden/"]
    paths += [f"/{keuze.naar}/" for keuze in site.menu]
    paths += [f"/{pagina.slug}/" for pagina in site.paginas]
    for path in paths:
        response = client.get(path)
        assert response.status_code == 200, path
    found = client.get("/zoeken/", {"q": "eten", "formaat": "json"}).json()
    assert found["totaal"] > (0 if site is SCHOTHORST else 10)


def test_residents_of_delfshaven_can_eat_with_others_soon():
    found = visitor(DELFSHAVEN).get(
        "/zoeken/", {"thema": "buurtmaaltijd", "type": "activiteit", "formaat": "json"}
    )
    assert found.json()["totaal"] >= 10


def test_delfshaven_has_a_campaign_that_something_joins():
    client = visitor(DELFSHAVEN)
    (campaign,) = DELFSHAVEN.campagnes
    path = f"/{campaign.slug}/?formaat=json"
    assert client.get(path).json()["totaal"] >= 5
    # By its words: what stands on the first page differs per day of the week.
    joined = client.get(f"{path}&q=zumba in het badhuis").json()["resultaten"]
    assert "Zumba in het badhuis" in {result["titel"] for result in joined}
    page = CampagnePage.objects.get(slug=campaign.slug)
    page.full_clean()
    assert page.afbeelding is not None


def test_televisions_hang_in_two_sites_and_show_something():
    found = {screen.naam: screen for screen in Scherm.objects.select_related("site__wijksite")}
    assert set(found) == {screen.naam for site in SITES for screen in site.schermen}
    for screen in found.values():
        screen.full_clean()
        for row in screen.lijsten.all():
            row.full_clean()
            assert not unknown_filters(screen.site_id, row.keuzes)
        response = Client(headers={"host": screen.site.hostname}).get(screen.get_absolute_url())
        assert response.status_code == 200
        assert b'class="regel"' in response.content
    in_delfshaven = [screen for screen in found.values() if screen.site.wijksite.naam == "Delfshaven"]
    assert {screen.stand for screen in in_delfshaven} == {"liggend", "staand"}
    assert [screen.stand for screen in in_delfshaven if screen.nacht_van] == ["staand"]


def test_it_says_where_the_televisions_are_and_the_editors_see_them(demo):
    editor = Client(headers={"host": "localhost"})
    editor.force_login(User.objects.get(email="redacteur@delfshaven.example"))
    listed = editor.get(reverse("wagtailsnippets_schermen_scherm:list")).content.decode()
    for screen in Scherm.objects.select_related("site__wijksite"):
        assert screen.adres in demo
        assert (screen.adres in listed) == (screen.site.wijksite.naam == "Delfshaven")


def test_the_address_of_the_shelter_stands_nowhere():
    shelter = next(plek for plek in DELFSHAVEN.plekken if plek.sleutel == "luwte")
    page = visitor(DELFSHAVEN).get("/organisaties/opvang-de-luwte/").content.decode()
    assert "Opvang De Luwte" in page
    for secret in (shelter.straat, shelter.postcode, str(shelter.breedte)):
        assert secret not in page
    document = SearchDocument.objects.get(titel="Opvang De Luwte", taal="nl")
    assert shelter.straat not in str(document.weergave)


@pytest.mark.eenmaal
def test_off_moved_and_full_are_told_on_the_agenda():
    statuses = set(Moment.objects.values_list("status", flat=True))
    assert statuses == set(Moment.Status.values)
    assert Moment.objects.filter(vol=True).exists()
    assert Moment.objects.filter(hele_dag=True).exists()


def test_delfshaven_can_be_read_in_english():
    client = visitor(DELFSHAVEN)
    assert b"Everything there is to do" in client.get("/en/").content
    profile = client.get("/en/organisaties/de-soeppan-van-bospolder/").content.decode()
    assert "The Bospolder Soup Pot" in profile
    assert "one big pot" in profile
    assert b"Dinner at the long table" in client.get("/en/agenda/?q=dinner").content
    assert visitor(AMERSFOORT).get("/en/").status_code == 404


def test_what_schothorst_does_stands_on_amersfoort_too_and_who_works_in_the_wijk_stands_there():
    client = visitor(AMERSFOORT)
    page = client.get("/organisaties/aan-tafel-in-schothorst/").content.decode()
    assert (
        '<link rel="canonical" href="http://schothorst.localhost/organisaties/aan-tafel-in-schothorst/">'
        in page
    )
    assert b"Donderdagtafel" in client.get("/zoeken/", {"q": "donderdagtafel"}).content
    brought = Vermelding.objects.filter(site__hostname="schothorst.localhost", slug__isnull=False)
    assert brought.exists()
    assert set(brought.values_list("bronnen__soort", flat=True)) == {"actief"}
    assert Koppeling.objects.get().verwerkt_op


@pytest.mark.eenmaal
def test_somebody_of_every_role_can_log_in():
    for inlog in gebruikers():
        user = User.objects.get(email=inlog.email)
        assert user.check_password(WACHTWOORD)
        assert user.has_perm("wagtailadmin.access_admin")
        assert not user.is_superuser
    roles = {inlog.rol for inlog in gebruikers()}
    assert roles == {"platformbeheerder", *SiteRol.Rol.values}
    client = Client(headers={"host": "localhost"})
    editor = f"redacteur@{DELFSHAVEN.email.partition('@')[2]}"
    client.post(reverse("account_login"), {"login": editor, "password": WACHTWOORD})
    assert client.get("/beheer/").status_code == 200


@pytest.mark.eenmaal
def test_run_again_it_makes_nothing_and_keeps_what_was_edited():
    page = OrganisatiePage.objects.get(slug="de-soeppan-van-bospolder", locale__language_code="nl")
    page.regel = "Wij hebben nu twee pannen."
    page.save_revision().publish()
    gone = EvenementPage.objects.filter(slug="meekookmiddag").get()
    gone.unpublish()
    about = ContentPage.objects.get(slug="over", title="Over deze website")
    about.intro = "Zelf geschreven."
    about.save_revision().publish()
    before = counts()
    said = run()
    assert counts() == before
    assert "Organisaties: 0 nieuw, 111 waren er al" in said
    page.refresh_from_db()
    about.refresh_from_db()
    gone.refresh_from_db()
    assert page.regel == "Wij hebben nu twee pannen."
    assert about.intro == "Zelf geschreven."
    assert not gone.live


@pytest.mark.eenmaal
def test_on_a_started_site_it_only_says_how_to_log_in():
    OrganisatiePage.objects.get(slug="breikring-bij-ine", locale__language_code="nl").delete()
    before = counts()
    said = run(als_leeg=True)
    assert counts() == before
    assert "even geduld" not in said
    assert WACHTWOORD in said


@pytest.mark.eenmaal
def test_a_removed_profile_comes_back_and_is_listed():
    OrganisatiePage.objects.get(slug="breikring-bij-ine", locale__language_code="nl").delete()
    run()
    page = OrganisatiePage.objects.get(slug="breikring-bij-ine", locale__language_code="nl")
    assert Vermelding.objects.filter(pagina=page).exists()
    assert page.get_children().count() == 1


@pytest.mark.eenmaal
def test_activities_that_are_over_get_new_dates_and_others_keep_theirs():
    stale = EvenementPage.objects.get(slug="stoelgym")
    running = EvenementPage.objects.get(slug="kombuistafel", locale__language_code="nl")
    kept = list(running.reeksen.values())
    a_year_ago = timezone.now() - timedelta(days=365)
    stale.data = [EvenementDatum(begin=a_year_ago, einde=a_year_ago + timedelta(hours=1))]
    stale.reeksen = []
    stale.save_revision().publish()
    assert not Moment.objects.komend(timezone.now()).filter(pagina=stale).exists()
    said = run(verversen=True)
    assert "Nieuwe data voor" in said
    assert Moment.objects.komend(timezone.now()).filter(pagina=stale).count() > 5
    assert list(running.reeksen.values()) == kept


def test_it_refuses_where_real_people_come(settings):
    settings.DEBUG = False
    before = Site.objects.count()
    with pytest.raises(CommandError, match="--force"):
        call_command("demo")
    assert Site.objects.count() == before
