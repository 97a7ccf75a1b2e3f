"""Being built → open → stopped, and back."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.models import ModelLogEntry

from accounts.models import User
from sites.links import apply_link
from sites.models import Koppeling, Vermelding, Wijksite
from sites.status import open_site, stop_site, undo_stop
from tests.builders import make_organisation, make_site

Status = Wijksite.Status


def stored(wijksite):
    return Wijksite.objects.get(pk=wijksite.pk)


def test_opening_lets_everybody_in(woorden):
    wijksite = make_site("Spangen", "spangen.localhost", status=Status.IN_AANBOUW)
    visitor = Client(headers={"host": "spangen.localhost"})
    closed = visitor.get("/")
    assert closed.status_code == 401
    assert closed["X-Robots-Tag"] == "noindex"
    open_site(wijksite)
    opened = visitor.get("/")
    assert opened.status_code == 200
    assert "X-Robots-Tag" not in opened
    assert "Sitemap:" in visitor.get("/robots.txt").content.decode()


def test_who_knows_the_password_sees_a_site_that_is_being_built_and_search_engines_stay_away(woorden):
    wijksite = make_site("Spangen", "spangen.localhost", status=Status.IN_AANBOUW)
    wijksite.set_wachtwoord("hallo-daar")
    wijksite.save()
    helper = Client(headers={"host": "spangen.localhost", "authorization": "Basic ZXZhOmhhbGxvLWRhYXI="})
    page = helper.get("/")
    assert page.status_code == 200
    assert page["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in page.content.decode()
    assert "Disallow: /" in helper.get("/robots.txt").content.decode()
    assert helper.get("/sitemap.xml").status_code == 404


def test_every_page_of_a_stopped_site_says_so_and_where_it_went(delfshaven, op_delfshaven):
    profile = make_organisation(delfshaven)
    address = f"/organisaties/{profile.slug}/"
    assert op_delfshaven.get(address).status_code == 200
    stop_site(delfshaven, "https://rotterdam.example/delfshaven")
    for path in (
        "/",
        address,
        "/agenda/",
        "/en/",
        "/zoeken/?q=brug",
        "/robots.txt",
        "/sitemap.xml",
        "/bestaat-niet/",
    ):
        response = op_delfshaven.get(path)
        assert response.status_code == 410, path
        assert response["X-Robots-Tag"] == "noindex"
        assert response["X-Website-Status"] == "gestopt"
        assert "Deze website is gestopt" in response.content.decode()
        assert 'href="https://rotterdam.example/delfshaven"' in response.content.decode()


def test_stopping_takes_guests_from_other_sites_and_undoing_brings_them_back(
    delfshaven, amersfoort, op_delfshaven
):
    profile = make_organisation(delfshaven)
    link = Koppeling.objects.create(
        van=delfshaven.site, naar=amersfoort.site, akkoord_van=True, akkoord_naar=True
    )
    apply_link(link.pk)
    shown = Vermelding.objects.filter(site=amersfoort.site, pagina=profile)
    assert shown.exists()
    stop_site(delfshaven)
    assert not shown.exists()
    undo_stop(delfshaven)
    assert shown.exists()
    assert op_delfshaven.get("/").status_code == 200


@pytest.mark.parametrize("status", [Status.IN_AANBOUW, Status.OPEN])
def test_undoing_goes_back_to_what_it_was(woorden, status):
    wijksite = make_site("Spangen", "spangen.localhost", status=status)
    stop_site(wijksite)
    assert stored(wijksite).status == Status.GESTOPT
    undo_stop(wijksite)
    assert (stored(wijksite).status, stored(wijksite).status_voor_stop) == (status, "")


def test_a_step_that_does_not_follow_is_refused(delfshaven):
    with pytest.raises(ValidationError):
        open_site(delfshaven)
    with pytest.raises(ValidationError):
        undo_stop(delfshaven)
    stop_site(delfshaven)
    with pytest.raises(ValidationError):
        stop_site(delfshaven)
    with pytest.raises(ValidationError):
        open_site(delfshaven)
    assert stored(delfshaven).status_voor_stop == Status.OPEN


@pytest.mark.parametrize("goes_to", ["http://delfshaven.localhost/", "geen adres", "javascript:alert(1)"])
def test_where_it_went_is_an_address_elsewhere(delfshaven, goes_to):
    with pytest.raises(ValidationError):
        stop_site(delfshaven, goes_to)
    assert stored(delfshaven).is_open


def test_the_history_says_who_and_who_has_the_settings_open_is_told(delfshaven):
    user = User.objects.create_user("eva@voorbeeld.nl")
    before = stored(delfshaven).instellingen_versie
    stop_site(delfshaven, door=user)
    undo_stop(delfshaven, door=user)
    entries = ModelLogEntry.objects.for_instance(delfshaven).filter(user=user)
    assert set(entries.values_list("action", flat=True)) == {"website.gestopt", "website.hersteld"}
    assert stored(delfshaven).instellingen_versie == before + 2


class TestPracticeSite:
    @pytest.fixture
    def oefenen(self, woorden):
        return make_site("Oefenen", "oefenen.localhost", oefensite=True)

    @pytest.fixture
    def visitor(self):
        return Client(headers={"host": "oefenen.localhost"})

    def test_search_engines_are_kept_out_everywhere(self, oefenen, visitor):
        for path in ("/", "/organisaties/", "/zoeken/", "/contact/"):
            response = visitor.get(path)
            assert response.status_code == 200
            assert response["X-Robots-Tag"] == "noindex", path
            assert '<meta name="robots" content="noindex">' in response.content.decode(), path
        assert visitor.get("/robots.txt").content.decode().splitlines() == ["User-agent: *", "Disallow: /"]
        assert visitor.get("/sitemap.xml").status_code == 404
        assert visitor.get("/bestaat-niet/")["X-Robots-Tag"] == "noindex"

    def test_every_page_says_what_it_is(self, oefenen, visitor, delfshaven, op_delfshaven):
        for path in ("/", "/contact/", "/bestaat-niet/"):
            assert 'class="oefenstrook"' in visitor.get(path).content.decode(), path
        assert "oefenstrook" not in op_delfshaven.get("/").content.decode()

    def test_the_portal_does_not_name_it(self, oefenen, delfshaven, op_platform):
        page = op_platform.get("/").content.decode()
        assert "Delfshaven" in page
        assert "Oefenen" not in page
        assert list(Wijksite.objects.vindbaar()) == [delfshaven]

    def test_it_may_mail_nobody(self, oefenen, delfshaven):
        assert not oefenen.mag_mailen
        assert delfshaven.mag_mailen
        assert not stop_site(delfshaven).mag_mailen


class TestWww:
    @pytest.mark.parametrize(
        ("asked", "goes_to"),
        [
            ("www.delfshaven.localhost", "http://delfshaven.localhost/agenda/?dag=morgen"),
            ("www.localhost", "http://localhost:8000/agenda/?dag=morgen"),
        ],
    )
    def test_who_types_www_gets_there_all_the_same(self, delfshaven, asked, goes_to):
        response = Client(headers={"host": asked}).get("/agenda/?dag=morgen")
        assert (response.status_code, response["Location"]) == (301, goes_to)

    def test_who_leaves_it_out_too(self, woorden):
        make_site("Spangen", "www.spangen.nl")
        response = Client(headers={"host": "spangen.nl"}).get("/")
        assert (response.status_code, response["Location"]) == (301, "http://www.spangen.nl/")

    @pytest.mark.parametrize(
        "host", ["www.onbekend.nl", "www.www.delfshaven.localhost", "onbekend.localhost"]
    )
    def test_any_other_name_stays_unknown(self, delfshaven, host):
        response = Client(headers={"host": host}).get("/")
        assert response.status_code == 404
        assert 'href="http://localhost:8000"' in response.content.decode()
        assert response["X-Robots-Tag"] == "noindex"
