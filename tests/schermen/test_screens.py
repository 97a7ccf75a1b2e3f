"""A television on the wall: what it shows, that it stays up to date, and that nobody finds it by guessing."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from django.utils.translation import gettext

from evenementen.models import Afwijking
from schermen.bladen import bladen
from schermen.codes import LENGTH, SIGNS, as_shown, new_code
from schermen.guessing import MISTAKES
from schermen.models import is_between as between
from sites.listings import in_een_keer
from sites.models import Wijksite
from tests.builders import (
    in_days,
    make_activity,
    make_organisation,
    make_place,
    make_screen,
    make_site,
    make_wijk,
)

pytestmark = pytest.mark.django_db
NETHERLANDS = ZoneInfo("Europe/Amsterdam")
TITLE = re.compile(r'class="regel-titel"[^>]*>(?:<del>)?([^<]+)<')


@pytest.fixture
def scherm(delfshaven):
    return make_screen(delfshaven)


def page(client, screen, query=""):
    response = client.get(f"{screen.get_absolute_url()}{query}")
    assert response.status_code == 200
    return response.content.decode()


def fragment(client, screen, **headers):
    return client.get(f"{screen.get_absolute_url()}inhoud/", headers=headers)


def titles(html):
    return [title.strip() for title in TITLE.findall(html)]


def soon(hours=2):
    """Later today; in the last hours of a day it is tomorrow, which the list shows too."""
    return timezone.now().replace(second=0, microsecond=0) + timedelta(hours=hours)


def test_it_shows_today_and_tomorrow_with_time_place_and_price(scherm, delfshaven, op_delfshaven):
    club = make_organisation(delfshaven, place=make_place("De Brug", wijk=make_wijk("Bospolder", delfshaven)))
    make_activity(club, "Soep", begin=in_days(1, 17), prijs_soort="gratis", locatie=make_place("Pier 80"))
    make_activity(club, "Volgende week", begin=in_days(7))
    html = page(op_delfshaven, scherm)
    assert titles(html) == ["Soep"]
    assert '<span class="regel-klok">17' in html
    assert "Pier 80" in html
    assert "Volgende week" not in html


def test_it_needs_no_login_sets_no_cookie_and_is_for_no_search_engine(scherm, op_delfshaven):
    for url in (scherm.get_absolute_url(), f"{scherm.get_absolute_url()}inhoud/"):
        response = op_delfshaven.get(url)
        assert response.status_code == 200
        assert not response.cookies
        assert response["X-Robots-Tag"] == "noindex"
        assert "no-cache" in response["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in page(op_delfshaven, scherm)
    assert "scherm" not in op_delfshaven.get("/sitemap.xml").content.decode()


def test_only_addresses_of_the_site_itself_stand_on_it(scherm, delfshaven, op_delfshaven):
    make_activity(delfshaven, "Soep", begin=soon())
    html = page(op_delfshaven, scherm)
    assert "<svg" in html
    assert " style=" not in html
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', html)


def test_the_lists_come_in_their_order_each_with_its_filters(delfshaven, op_delfshaven):
    make_activity(delfshaven, "Soep", begin=in_days(3), themas=["maaltijden"])
    make_activity(delfshaven, "Zwemmen", begin=in_days(1), themas=["zwemmen"])
    screen = make_screen(
        delfshaven,
        {"soort": "lijst", "titel": "Samen eten", "filters": "thema=maaltijden"},
        {"soort": "vandaag_morgen"},
    )
    html = page(op_delfshaven, screen)
    assert titles(html) == ["Soep", "Zwemmen"]
    assert html.index("Samen eten") < html.index("Zwemmen")


def test_a_wijk_and_a_period_are_filters_too(delfshaven, op_delfshaven):
    wijk = make_wijk("Bospolder", delfshaven)
    here = make_organisation(delfshaven, "Hier", place=make_place("Pier", wijk=wijk))
    make_activity(here, "Soep", begin=in_days(1), locatie=make_place("Pier 80", wijk=wijk))
    make_activity(here, "Later", begin=in_days(30), locatie=make_place("Pier 81", wijk=wijk))
    make_activity(delfshaven, "Elders", begin=in_days(1))
    filters = "wijk=bospolder&periode=morgen"
    screen = make_screen(delfshaven, {"soort": "lijst", "titel": "Hier", "filters": filters})
    assert titles(page(op_delfshaven, screen)) == ["Soep"]


def test_a_list_longer_than_a_page_goes_on_and_ends(delfshaven, op_delfshaven):
    with in_een_keer():
        for number in range(20):
            make_activity(delfshaven, f"Nummer {number:02}", begin=in_days(1, 8) + timedelta(minutes=number))
    lying, standing = make_screen(delfshaven), make_screen(delfshaven, stand="staand")
    html = page(op_delfshaven, lying)
    assert html.count('class="blad"') == 4
    assert titles(html) == [f"Nummer {number:02}" for number in range(12)]
    assert len(titles(page(op_delfshaven, standing))) == 16


def test_without_scripts_it_goes_to_the_next_page_and_can_stand_still(delfshaven, op_delfshaven):
    for number in range(4):
        make_activity(delfshaven, f"Nummer {number}", begin=in_days(1, 8 + number))
    screen = make_screen(delfshaven, seconden=20)
    html = page(op_delfshaven, screen)
    assert f'content="20;url={screen.get_absolute_url()}?blad=1"' in html
    second = page(op_delfshaven, screen, "?blad=1")
    assert f'content="20;url={screen.get_absolute_url()}?blad=0"' in second
    assert html.index('class="blad"') < html.index('class="blad" hidden')
    assert second.index('class="blad" hidden') < second.index('class="blad">')
    assert 'content="60"' in page(op_delfshaven, screen, "?blad=1&pauze=ja")


@pytest.mark.parametrize(
    "query", ["?blad=-1", "?blad=x", "?blad=99999999", "?blad=400", "?pauze=%00", "?blad="]
)
def test_bad_input_is_no_error(scherm, op_delfshaven, query):
    assert op_delfshaven.get(scherm.get_absolute_url() + query).status_code == 200


def test_what_is_off_is_crossed_and_said_in_words(scherm, delfshaven, op_delfshaven):
    activity = make_activity(delfshaven, "Soep", begin=soon())
    first = fragment(op_delfshaven, scherm)
    assert "<del>" not in first.content.decode()
    moment = activity.momenten.get()
    Afwijking.objects.create(
        pagina=activity,
        oorspronkelijk_begin=moment.oorspronkelijk_begin,
        gaat_niet_door=True,
        reden="De kok is ziek",
    )
    again = fragment(op_delfshaven, scherm, if_none_match=first["ETag"])
    assert again.status_code == 200
    html = again.content.decode()
    assert "<del>Soep</del>" in html
    assert "De kok is ziek" in html
    assert "lucide-ban" in html or "<svg" in html.split("regel-merk-weg")[1]


def test_off_today_leads_to_the_page_about_it(delfshaven, op_delfshaven):
    activity = make_activity(delfshaven, begin=in_days(0, 23))
    begin = activity.momenten.get().oorspronkelijk_begin
    Afwijking.objects.create(pagina=activity, oorspronkelijk_begin=begin, gaat_niet_door=True)
    screen = make_screen(delfshaven, {"soort": "gaat_niet_door"})
    assert [blad.adres for blad in bladen(screen, delfshaven, "nl", timezone.now())] == [
        "delfshaven.localhost/gaat-niet-door/"
    ]


def test_off_today_stays_on_its_own_list_all_day(delfshaven, op_delfshaven):
    start = timezone.localtime().replace(hour=0, minute=1, second=0, microsecond=0)
    over = make_activity(delfshaven, "Vroeg", begin=start, hours=0.01)
    make_activity(delfshaven, "Gaat door", begin=soon())
    tomorrow = make_activity(delfshaven, "Morgen", begin=in_days(1, 23))
    for activity in (over, tomorrow):
        begin = activity.momenten.get().oorspronkelijk_begin
        Afwijking.objects.create(pagina=activity, oorspronkelijk_begin=begin, gaat_niet_door=True)
    screen = make_screen(delfshaven, {"soort": "gaat_niet_door"})
    assert titles(page(op_delfshaven, screen)) == ["Vroeg"]


def test_what_moved_to_another_day_is_told_at_the_old_one(delfshaven, op_delfshaven):
    start = timezone.localtime().replace(hour=0, minute=1, second=0, microsecond=0)
    activity = make_activity(delfshaven, "Soep", begin=start)
    Afwijking.objects.create(
        pagina=activity,
        oorspronkelijk_begin=activity.momenten.get().oorspronkelijk_begin,
        nieuw_begin=in_days(1, 15),
        nieuw_einde=in_days(1, 16),
    )
    html = page(op_delfshaven, make_screen(delfshaven, {"soort": "gaat_niet_door"}))
    assert titles(html) == ["Soep"]
    assert "15:00" in html or "15.00" in html
    assert "<del>" in html


def test_nothing_changed_is_answered_with_304(scherm, delfshaven, op_delfshaven):
    make_activity(delfshaven, "Soep", begin=in_days(1))
    first = fragment(op_delfshaven, scherm)
    second = fragment(op_delfshaven, scherm, if_none_match=first["ETag"])
    assert second.status_code == 304
    assert second.content == b""
    assert second["X-Scherm-Versie"] == first["X-Scherm-Versie"]
    assert fragment(op_delfshaven, scherm, if_none_match='"anders"').status_code == 200


def test_the_minutes_go_by_without_new_contents(scherm, delfshaven, op_delfshaven, monkeypatch):
    make_activity(delfshaven, "Soep", begin=in_days(1))
    tags = set()
    for minute in range(3):
        at = in_days(0, 9) + timedelta(minutes=minute)
        monkeypatch.setattr("django.utils.timezone.now", lambda at=at: at)
        monkeypatch.setattr("schermen.views.time.time", at.timestamp)
        tags.add(fragment(op_delfshaven, scherm)["ETag"])
    assert len(tags) == 1


def test_over_midnight_tomorrow_becomes_today(scherm, delfshaven, op_delfshaven, monkeypatch):
    make_activity(delfshaven, "Soep", begin=in_days(1, 10))
    found = {}
    for name, at in {"before": in_days(0, 23), "after": in_days(1, 0) + timedelta(minutes=1)}.items():
        monkeypatch.setattr("django.utils.timezone.now", lambda at=at: at)
        monkeypatch.setattr("schermen.views.time.time", at.timestamp)
        found[name] = fragment(op_delfshaven, scherm)
    assert "regel-dag" in found["before"].content.decode()
    assert "regel-dag" not in found["after"].content.decode()
    assert found["before"]["ETag"] != found["after"]["ETag"]
    assert titles(found["after"].content.decode()) == ["Soep"]


def test_other_settings_make_the_screen_load_itself_anew(scherm, delfshaven, op_delfshaven):
    before = fragment(op_delfshaven, scherm)["X-Scherm-Versie"]
    assert f'data-versie="{before}"' in page(op_delfshaven, scherm)
    scherm.stand = "staand"
    scherm.save()
    changed = fragment(op_delfshaven, scherm)["X-Scherm-Versie"]
    assert changed != before
    wijksite = Wijksite.objects.get(pk=delfshaven.pk)
    wijksite.primair = "#1F5E3B"
    wijksite.save()
    assert fragment(op_delfshaven, scherm)["X-Scherm-Versie"] != changed


def test_the_clock_of_the_server_is_that_of_the_netherlands(scherm, op_delfshaven, monkeypatch):
    at = datetime(2026, 7, 1, 14, 5, tzinfo=NETHERLANDS)
    monkeypatch.setattr("django.utils.timezone.now", lambda: at)
    seconds = int(fragment(op_delfshaven, scherm)["X-Scherm-Klok"])
    assert seconds % 86400 == (14 * 60 + 5) * 60


@pytest.mark.parametrize(
    ("clock", "first", "last", "dark"),
    [
        (time(23), time(22), time(7), True),
        (time(6, 59), time(22), time(7), True),
        (time(7), time(22), time(7), False),
        (time(22), time(22), time(7), True),
        (time(12), time(22), time(7), False),
        (time(13), time(12), time(14), True),
        (time(14), time(12), time(14), False),
        (time(3), None, None, False),
        (time(3), time(1), None, False),
    ],
)
def test_it_is_dark_between_two_times_also_over_midnight(clock, first, last, dark):
    assert between(clock, first, last) is dark


def test_at_night_it_is_dark_from_the_first_picture(delfshaven, op_delfshaven, monkeypatch):
    screen = make_screen(delfshaven, nacht_van=time(22), nacht_tot=time(7))
    for at, dark in ((in_days(0, 23), True), (in_days(0, 12), False)):
        monkeypatch.setattr("django.utils.timezone.now", lambda at=at: at)
        assert ("scherm-nacht" in page(op_delfshaven, screen)) is dark


def test_without_anything_to_show_it_says_so(scherm, op_delfshaven):
    assert "blad-leeg" in page(op_delfshaven, scherm)


def test_it_speaks_english_too(scherm, op_delfshaven):
    response = op_delfshaven.get(f"/en{scherm.get_absolute_url()}")
    assert response.status_code == 200
    assert f"/en{scherm.get_absolute_url()}inhoud/" in response.content.decode()


def off(wijksite, name):
    wijksite.uitgezette_modules = [name]
    wijksite.save()


# Codes


def test_a_code_is_long_has_no_look_alikes_and_differs_every_time():
    codes = {new_code() for _turn in range(500)}
    assert len(codes) == 500
    assert all(len(code) == LENGTH and set(code) <= set(SIGNS) for code in codes)
    assert not set("aeiou01lsz25v") & set(SIGNS)


def test_capitals_and_dashes_do_not_matter(scherm, op_delfshaven):
    for code in (scherm.code, scherm.code.upper(), as_shown(scherm.code), "-".join(scherm.code)):
        assert op_delfshaven.get(f"/scherm/{code}/").status_code == 200


@pytest.mark.parametrize("code", ["bestaatniet", "x" * 300, "..", "b'1", "é", "%00"])
def test_an_unknown_code_is_not_found(scherm, op_delfshaven, code):
    for path in (f"/scherm/{code}/", f"/scherm/{code}/inhoud/"):
        response = op_delfshaven.get(path)
        assert response.status_code == 404
    assert op_delfshaven.get("/scherm/").status_code == 404


def test_a_screen_of_another_site_is_not_found(scherm, amersfoort, op_amersfoort):
    assert op_amersfoort.get(scherm.get_absolute_url()).status_code == 404
    assert fragment(op_amersfoort, scherm).status_code == 404


def test_who_guesses_gets_429_with_a_sentence_and_then_not_even_what_exists(scherm, op_delfshaven):
    answers = [op_delfshaven.get(f"/scherm/{new_code()}/").status_code for _turn in range(MISTAKES + 1)]
    assert answers == [404] * MISTAKES + [429]
    response = op_delfshaven.get(scherm.get_absolute_url())
    assert response.status_code == 429
    assert "ten minutes" in response.content.decode() or "tien minuten" in response.content.decode()
    assert fragment(op_delfshaven, scherm).status_code == 429


def test_the_guesses_of_one_address_shut_nobody_else_out(scherm, op_delfshaven):
    for _turn in range(MISTAKES + 1):
        op_delfshaven.get(f"/scherm/{new_code()}/")
    elsewhere = Client(headers={"host": "delfshaven.localhost"}, REMOTE_ADDR="192.0.2.7")
    assert elsewhere.get(scherm.get_absolute_url()).status_code == 200


def test_a_television_that_keeps_asking_an_old_address_shuts_out_nobody(scherm, op_delfshaven):
    for _turn in range(3 * MISTAKES):
        assert op_delfshaven.get("/scherm/bcdfghjkmn/inhoud/").status_code == 404
    assert op_delfshaven.get(scherm.get_absolute_url()).status_code == 200


def test_who_was_refused_tries_again_by_itself(op_delfshaven, delfshaven):
    assert op_delfshaven.get("/scherm/bcdfghjkmn/")["Refresh"] == "600"


def test_only_looking_is_allowed(scherm, op_delfshaven):
    assert op_delfshaven.post(scherm.get_absolute_url()).status_code == 405
    assert op_delfshaven.post(f"{scherm.get_absolute_url()}inhoud/").status_code == 405


# Switched off


@pytest.mark.parametrize("module", ["schermen", "agenda"])
def test_a_screen_that_was_switched_off_says_so_and_shows_nothing_else(
    scherm, delfshaven, op_delfshaven, module
):
    make_activity(delfshaven, "Soep", begin=in_days(1))
    off(delfshaven, module)
    whole, piece = op_delfshaven.get(scherm.get_absolute_url()), fragment(op_delfshaven, scherm)
    for response in (whole, piece):
        assert response.status_code == 404
        assert "This screen is switched off" in translated(response)
        assert "Soep" not in response.content.decode()
        assert response["X-Robots-Tag"] == "noindex"
    # The page is that of a screen, so that it asks again and comes back by itself.
    assert f'data-inhoud="{scherm.get_absolute_url()}inhoud/"' in whole.content.decode()
    assert piece["X-Scherm-Versie"] == "uit"


def test_switched_on_again_it_shows_its_lists(scherm, delfshaven, op_delfshaven):
    make_activity(delfshaven, "Soep", begin=in_days(1))
    off(delfshaven, "schermen")
    fragment(op_delfshaven, scherm)
    delfshaven.uitgezette_modules = []
    delfshaven.save()
    assert titles(fragment(op_delfshaven, scherm).content.decode()) == ["Soep"]


def test_with_the_module_off_an_unknown_code_is_still_unknown(delfshaven, op_delfshaven):
    off(delfshaven, "schermen")
    response = op_delfshaven.get("/scherm/bcdfghjkmn/inhoud/")
    assert response.status_code == 404
    assert response["X-Scherm-Versie"] == "geen"


def translated(response):
    """Its text with the sentence under test in English, whatever the catalogue has."""
    sentence = "This screen is switched off"
    with translation.override("nl"):
        return response.content.decode().replace(gettext(sentence), sentence)


# When it was last seen


def test_when_it_was_last_seen_is_written_once_a_minute(scherm, op_delfshaven):
    for _turn in range(3):
        fragment(op_delfshaven, scherm)
    page(op_delfshaven, scherm)
    changed = scherm.gewijzigd_op
    scherm.refresh_from_db()
    assert scherm.aantal_keren == 1
    assert timezone.now() - scherm.laatst_gezien < timedelta(minutes=1)
    assert scherm.gewijzigd_op == changed


def test_an_editor_who_tries_it_out_is_no_sign_of_life(scherm, op_delfshaven):
    html = page(op_delfshaven, scherm, "?voorbeeld=ja")
    assert "inhoud/?voorbeeld=ja" in html
    op_delfshaven.get(f"{scherm.get_absolute_url()}inhoud/?voorbeeld=ja")
    scherm.refresh_from_db()
    assert scherm.laatst_gezien is None


def test_a_database_that_cannot_write_keeps_the_list_on_the_wall(scherm, op_delfshaven, monkeypatch):
    def full(*args, **kwargs):
        raise DatabaseError

    monkeypatch.setattr("schermen.models.SchermQuerySet.gezien", full)
    assert page(op_delfshaven, scherm)


# Speed


def queries(client, path):
    with CaptureQueriesContext(connection) as found:
        assert client.get(path).status_code == 200
    return len(found)


def test_the_number_of_queries_does_not_grow(delfshaven, op_delfshaven):
    screen = make_screen(
        delfshaven,
        {"soort": "vandaag_morgen"},
        {"soort": "gaat_niet_door"},
        {"soort": "lijst", "titel": "Eten", "filters": "thema=maaltijden"},
    )
    path = f"{screen.get_absolute_url()}?voorbeeld=ja"
    content = f"{screen.get_absolute_url()}inhoud/?voorbeeld=ja"
    make_activity(delfshaven, "Een", begin=in_days(1), themas=["maaltijden"])
    op_delfshaven.get(path)
    few = queries(op_delfshaven, path), queries(op_delfshaven, content), queries(op_delfshaven, content)
    with in_een_keer():
        for number in range(15):
            make_activity(delfshaven, f"Nog {number}", dates=[in_days(1), in_days(2)], themas=["maaltijden"])
    for number in range(3):
        make_site(f"Wijk {number}", f"wijk{number}.localhost")
    op_delfshaven.get(path)
    many = queries(op_delfshaven, path), queries(op_delfshaven, content), queries(op_delfshaven, content)
    assert few == many
    # The site, the screen, its lists, the wijken, the agenda and what is not public, and one for each list.
    assert few == (9, 9, 2)
