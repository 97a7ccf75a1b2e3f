"""Pages that lie ready: quick, never of yesterday and never of somebody else."""

import base64
import gzip
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from accounts.models import User
from evenementen.deviating import Gezegd, say
from evenementen.models import Moment, OpgeslagenLijst
from organisaties.facts import schrijf_feiten
from organisaties.models import OrganisatieIndexPage
from sites import page_cache
from sites.kept import site_on_host
from sites.models import Verberging, Wijksite
from sites.status import stop_site
from tests.builders import in_days, make_activity, make_organisation, make_person, make_site, publish

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _kept_for_a_minute(settings):
    settings.PAGE_CACHE_SECONDS = 60


@pytest.fixture
def club(delfshaven):
    return make_organisation(delfshaven, "De Brug")


@pytest.fixture
def meal(club):
    return make_activity(club, "Samen eten", begin=in_days(1))


def seen(client, path="/agenda/"):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_a_page_that_lies_ready_costs_one_query(meal, op_delfshaven, django_assert_num_queries):
    first = seen(op_delfshaven)
    with django_assert_num_queries(1):
        assert seen(op_delfshaven) == first


def test_a_page_that_lies_ready_says_the_same_about_itself(meal, op_delfshaven):
    fresh, kept = op_delfshaven.get("/agenda/"), op_delfshaven.get("/agenda/")
    for name in ("Content-Type", "Content-Language", "Content-Security-Policy", "X-Frame-Options"):
        assert kept[name] == fresh[name]
    assert not kept.cookies


def test_each_filter_has_its_own_page(meal, op_delfshaven):
    assert "Samen eten" in seen(op_delfshaven)
    assert "Samen eten" not in seen(op_delfshaven, "/agenda/?q=zwemmen")
    assert "Samen eten" in seen(op_delfshaven, "/agenda/?q=eten")


def test_what_is_called_off_is_called_off_on_the_very_next_page(meal, op_delfshaven):
    pages = ["/agenda/", meal.get_url(), "/"]
    before = [seen(op_delfshaven, path) for path in pages]
    editor = User.objects.create_user("redacteur@example.nl")
    say(Moment.objects.get(), Gezegd(gaat_niet_door=True, reden="De kok is ziek."), editor)
    after = [seen(op_delfshaven, path) for path in pages]
    for old, new in zip(before, after, strict=True):
        assert "De kok is ziek." not in old
        assert "De kok is ziek." in new


def test_what_comes_online_or_goes_is_on_the_very_next_page(club, op_delfshaven):
    assert "Koffie" not in seen(op_delfshaven)
    coffee = make_activity(club, "Koffie")
    assert "Koffie" in seen(op_delfshaven)
    coffee.unpublish()
    assert "Koffie" not in seen(op_delfshaven)
    publish(coffee, live=True)
    assert "Koffie" in seen(op_delfshaven)
    coffee.delete()
    assert "Koffie" not in seen(op_delfshaven)


def test_what_an_editor_hides_is_gone_from_the_very_next_page(delfshaven, club, op_delfshaven):
    assert "De Brug" in seen(op_delfshaven, "/organisaties/")
    Verberging.objects.create(site=delfshaven.site, pagina_id=club.pk, reden="Bestaat niet meer.")
    assert "De Brug" not in seen(op_delfshaven, "/organisaties/")


def test_a_text_of_the_editors_is_new_on_the_very_next_page(delfshaven, op_delfshaven):
    seen(op_delfshaven, "/organisaties/")
    guide = OrganisatieIndexPage.objects.descendant_of(delfshaven.site.root_page).get()
    guide.intro = "Wie helpt u in de wijk?"
    guide.save_revision().publish()
    assert "Wie helpt u in de wijk?" in seen(op_delfshaven, "/organisaties/")


def test_a_telephone_number_is_new_on_the_very_next_page(club, op_delfshaven):
    seen(op_delfshaven, club.get_url())
    schrijf_feiten(club, {"telefoon": "010 555 01 77"}, User.objects.create_user("eva@example.nl"))
    assert "010 555 01 77" in seen(op_delfshaven, club.get_url())


def test_who_withdraws_consent_is_gone_from_the_very_next_page(club, op_delfshaven):
    person = make_person("Sanne de Wit", club)
    assert "Sanne de Wit" in seen(op_delfshaven, club.get_url())
    person.trek_toestemming_in()
    assert "Sanne de Wit" not in seen(op_delfshaven, club.get_url())


def test_a_saved_list_says_what_the_editors_made_of_it_on_the_very_next_page(delfshaven, meal, op_delfshaven):
    path = "/lijst/buurtmaaltijden/"
    assert "Samen eten" not in seen(op_delfshaven, path)
    saved = OpgeslagenLijst.objects.get(site=delfshaven.site)
    saved.filters = "q=eten"
    saved.save()
    assert "Samen eten" in seen(op_delfshaven, path)


def test_settings_of_the_site_show_on_the_very_next_page(delfshaven, op_delfshaven):
    seen(op_delfshaven)
    delfshaven.telefoon = "010 555 01 99"
    delfshaven.save()
    assert "010 555 01 99" in seen(op_delfshaven)


def test_a_page_of_yesterday_is_not_shown_today(meal, op_delfshaven, monkeypatch):
    seen(op_delfshaven)
    # Not through the product, so that no version of the site tells it.
    Moment.objects.filter(pagina=meal).delete()
    assert "Samen eten" in seen(op_delfshaven)
    tomorrow = timezone.localdate() + timedelta(days=1)
    monkeypatch.setattr(page_cache.timezone, "localdate", lambda *args: tomorrow)
    assert "Samen eten" not in seen(op_delfshaven)


def test_a_site_never_answers_with_the_page_of_another(meal, amersfoort, op_delfshaven, op_amersfoort):
    assert "Samen eten" in seen(op_delfshaven)
    assert "Samen eten" not in seen(op_amersfoort)


def test_each_language_has_its_own_page(meal, op_delfshaven):
    assert '<html lang="nl"' in seen(op_delfshaven)
    assert '<html lang="en"' in seen(op_delfshaven, "/en/agenda/")
    assert '<html lang="nl"' in seen(op_delfshaven)


def test_a_page_that_is_not_there_is_looked_for_again(club, op_delfshaven):
    path = "/organisaties/de-brug/koffie/"
    assert op_delfshaven.get(path).status_code == 404
    make_activity(club, "Koffie")
    assert "Koffie" in seen(op_delfshaven, path)


def test_a_site_that_stops_stops_at_once(delfshaven, op_delfshaven):
    seen(op_delfshaven)
    stop_site(Wijksite.objects.get(pk=delfshaven.pk))
    assert op_delfshaven.get("/agenda/").status_code == 410


def test_a_site_that_is_being_built_keeps_nothing_for_who_knows_no_password(woorden):
    wijksite = make_site("Spangen", "spangen.localhost", status=Wijksite.Status.IN_AANBOUW)
    wijksite.set_wachtwoord("hallo-daar")
    wijksite.save()
    word = base64.b64encode(b"eva:hallo-daar").decode()
    helper = Client(headers={"host": "spangen.localhost", "authorization": f"Basic {word}"})
    assert helper.get("/agenda/").status_code == 200
    assert Client(headers={"host": "spangen.localhost"}).get("/agenda/").status_code == 401


def test_a_preview_is_neither_kept_nor_shown_to_visitors(meal, op_delfshaven):
    meal.title = "Samen eten in de tuin"
    path = meal.get_url()
    preview = meal.make_preview_request()
    assert "Samen eten in de tuin" in preview.content.decode()
    assert "Samen eten in de tuin" not in seen(op_delfshaven, path)
    preview = meal.make_preview_request()
    assert "Samen eten in de tuin" in preview.content.decode()


@pytest.mark.parametrize("form", ["ics", "json", "csv", "rss"])
def test_what_programs_fetch_lies_ready_too_and_is_new_after_a_change(
    meal, op_delfshaven, django_assert_num_queries, form
):
    path = f"/agenda/?formaat={form}"
    first = seen(op_delfshaven, path)
    with django_assert_num_queries(1):
        assert seen(op_delfshaven, path) == first
    make_activity(meal.get_parent().specific, "Koffie", begin=in_days(2))
    assert "Koffie" in seen(op_delfshaven, path)


def test_a_calendar_that_has_the_file_already_gets_nothing_until_it_changes(meal, op_delfshaven):
    path = "/agenda/?formaat=ics"
    for _time in range(2):
        etag = op_delfshaven.get(path)["ETag"]
        assert op_delfshaven.get(path, headers={"if-none-match": etag}).status_code == 304
    make_activity(meal.get_parent().specific, "Koffie", begin=in_days(2))
    assert op_delfshaven.get(path, headers={"if-none-match": etag}).status_code == 200


def test_paper_lies_ready_too_and_is_new_after_a_change(meal, op_delfshaven, django_assert_num_queries):
    path = "/agenda/?formaat=pdf"
    first = op_delfshaven.get(path)
    with django_assert_num_queries(1):
        kept = op_delfshaven.get(path)
    assert kept.content == first.content
    assert kept["Content-Type"] == "application/pdf"
    make_activity(meal.get_parent().specific, "Koffie", begin=in_days(2))
    assert op_delfshaven.get(path).content != first.content


@pytest.mark.parametrize("form", ["", "?formaat=ics"])
def test_who_reads_gzip_gets_it_and_who_does_not_gets_the_same_text(meal, op_delfshaven, form):
    plain = op_delfshaven.get(f"/agenda/{form}").content
    for accepted in ("gzip, deflate, br, zstd", "deflate, gzip;q=0.8"):
        response = op_delfshaven.get(f"/agenda/{form}", headers={"accept-encoding": accepted})
        assert response["Content-Encoding"] == "gzip"
        assert "Accept-Encoding" in response["Vary"]
        assert len(response.content) < len(plain)
        assert gzip.decompress(response.content) == plain
    for accepted in ("", "br", "identity"):
        response = op_delfshaven.get(f"/agenda/{form}", headers={"accept-encoding": accepted})
        assert "Content-Encoding" not in response
        assert response.content == plain


def test_all_browsers_that_read_gzip_share_the_page_that_lies_ready(
    meal, op_delfshaven, django_assert_num_queries
):
    op_delfshaven.get("/agenda/", headers={"accept-encoding": "gzip, deflate, br, zstd"})
    with django_assert_num_queries(1):
        op_delfshaven.get("/agenda/", headers={"accept-encoding": "br, gzip"})


def test_a_calendar_that_reads_gzip_hears_that_it_has_the_file_already(meal, op_delfshaven):
    asked = {"accept-encoding": "gzip"}
    for _time in range(2):
        etag = op_delfshaven.get("/agenda/?formaat=ics", headers=asked)["ETag"]
        again = op_delfshaven.get("/agenda/?formaat=ics", headers={**asked, "if-none-match": etag})
        assert again.status_code == 304


def test_pages_of_the_platform_do_not_lie_ready(op_platform):
    assert not page_cache.may_be_kept(op_platform.get("/").wsgi_request)


def test_a_search_lies_ready_unless_its_words_may_be_about_somebody(
    meal, op_delfshaven, django_assert_num_queries
):
    assert "Samen eten" in seen(op_delfshaven, "/zoeken/?q=eten")
    # Counting it is no work of the page.
    with django_assert_num_queries(1):
        assert "Samen eten" in page_of(op_delfshaven, "eten")
    for words in ("rosa@example.org", "3025 AB", "mevrouw Jansen"):
        assert op_delfshaven.get("/zoeken/", {"q": words})["Cache-Control"] == "private"


def page_of(client, words):
    """Asked by a program, so that no search is counted."""
    response = client.get("/zoeken/", {"q": words}, headers={"User-Agent": "curl"})
    assert response.status_code == 200
    return response.content.decode()


def test_an_address_of_a_site_that_moved_is_no_longer_a_site(delfshaven, op_delfshaven):
    seen(op_delfshaven)
    delfshaven.site.hostname = "elders.localhost"
    delfshaven.site.save()
    assert op_delfshaven.get("/agenda/").status_code == 404
    assert "Delfshaven" in seen(Client(headers={"host": "elders.localhost"}))


def test_what_a_site_is_costs_one_query_between_two_changes_whatever_is_asked(
    delfshaven, django_assert_num_queries
):
    site_on_host("delfshaven.localhost")
    with django_assert_num_queries(1):
        kept = site_on_host("delfshaven.localhost")
        assert kept.site.root_page.title
        assert (kept.logo, kept.hero, kept.privacypagina.title) == (None, None, "Privacy")
    assert kept == delfshaven


def test_what_one_request_does_to_its_site_no_other_request_sees(delfshaven):
    site_on_host("delfshaven.localhost").naam = "Iets anders"
    site_on_host("delfshaven.localhost").naam = "Iets anders"
    assert site_on_host("delfshaven.localhost").naam == "Delfshaven"


def test_a_site_that_is_not_open_is_not_kept_with_its_password(woorden):
    make_site("Spangen", "spangen.localhost", status=Wijksite.Status.IN_AANBOUW)
    site_on_host("spangen.localhost")
    Wijksite.objects.filter(site__hostname="spangen.localhost").update(toegang="een ander woord")
    assert site_on_host("spangen.localhost").toegang == "een ander woord"


def test_a_site_shows_its_own_pages_when_the_sites_are_put_in_another_order(delfshaven, amersfoort):
    make_organisation(delfshaven, "De Brug")
    make_organisation(amersfoort, "De Eem")
    guide = {
        host: Client(headers={"host": host}) for host in ("delfshaven.localhost", "amersfoort033.localhost")
    }
    before = {host: seen(client, "/organisaties/") for host, client in guide.items()}
    Page.objects.get(pk=amersfoort.site.root_page_id).move(delfshaven.site.root_page, pos="left")
    for host, client in guide.items():
        assert (
            site_on_host(host).site.root_page.path == Page.objects.get(sites_rooted_here__hostname=host).path
        )
        assert seen(client, "/organisaties/") == before[host]
