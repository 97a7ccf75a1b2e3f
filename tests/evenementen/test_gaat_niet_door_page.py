"""What visitors read of what is off, moved or full: on its own page and everywhere an activity is shown."""

import json
import re
from datetime import timedelta

import pytest
from django.utils import timezone

from evenementen.models import Afwijking, Moment
from sites.listings import in_een_keer
from tests.builders import in_days, make_activity, make_organisation, make_place, make_site, make_wijk

pytestmark = pytest.mark.django_db
PAGE = "/gaat-niet-door/"


def off(page, start, **fields):
    return Afwijking.objects.create(
        pagina=page, oorspronkelijk_begin=start, **({"gaat_niet_door": True} | fields)
    )


def names(lines):
    return [line.titel for line in lines]


def shown(client, path=PAGE):
    context = client.get(path).context
    return names(context["vandaag"]), {day: names(lines) for day, lines in context["dagen"]}


def day(days):
    return timezone.localdate() + timedelta(days=days)


def test_today_first_then_the_coming_seven_days_with_reason_alternative_and_phone(club, op_delfshaven):
    today, later = in_days(0, hour=23), in_days(3)
    soup = make_activity(club, "Soep", dates=[today, in_days(7), in_days(8)])
    off(soup, today, reden="De kok is ziek.", alternatief="U kunt naar De Wip.")
    off(soup, in_days(7))
    off(soup, in_days(8))
    off(make_activity(club, "Dans", begin=later), later, gaat_niet_door=False, vol=True)
    make_activity(club, "Gaat door", begin=later)
    assert shown(op_delfshaven) == (["Soep"], {day(3): ["Dans"], day(7): ["Soep"]})
    content = op_delfshaven.get(PAGE).content.decode()
    for words in ("De kok is ziek.", "U kunt naar De Wip.", 'href="tel:0105550123"', "Vol", "Gaat niet door"):
        assert words in content
    assert "Vandaag gaat alles door" not in content


def test_what_is_full_today_is_on_and_stands_under_a_heading_that_says_so(club, op_delfshaven):
    today = in_days(0, hour=23)
    off(
        make_activity(club, "Soep", begin=today), today, gaat_niet_door=False, vol=True, reden="Alle stoelen."
    )
    assert shown(op_delfshaven)[0] == []
    content = op_delfshaven.get(PAGE).content.decode()
    everything_is_on, full = (
        content.index("Vandaag gaat alles door."),
        content.index("Gaat door, maar is vol"),
    )
    assert everything_is_on < full < content.index("Soep") < content.index("De komende zeven dagen")
    off(make_activity(club, "Dans", begin=today), today, vol=True)
    response = op_delfshaven.get(PAGE)
    assert (names(response.context["vandaag"]), names(response.context["vandaag_vol"])) == (
        ["Dans"],
        ["Soep"],
    )
    assert (
        "Gaat door, maar is vol: Alle stoelen." in op_delfshaven.get(f"{PAGE}?formaat=rss").content.decode()
    )


def test_what_moved_and_is_full_as_well_stays_with_what_is_not_as_planned(club, op_delfshaven):
    today = in_days(0, hour=22)
    soup = make_activity(club, "Soep", begin=today)
    off(soup, today, gaat_niet_door=False, vol=True, nieuw_begin=in_days(0, hour=23))
    assert shown(op_delfshaven)[0] == ["Soep"]
    assert "Gaat door, maar is vol" not in op_delfshaven.get(PAGE).content.decode()


def test_when_nothing_is_off_it_says_so(club, op_delfshaven):
    make_activity(club, "Soep", begin=in_days(0, hour=23))
    content = op_delfshaven.get(PAGE).content.decode()
    assert "Vandaag gaat alles door." in content


def test_what_moved_stands_on_the_day_on_which_people_would_come(club, op_delfshaven):
    today = in_days(0, hour=23)
    away = make_activity(club, "Soep", begin=today)
    off(away, today, gaat_niet_door=False, nieuw_begin=in_days(40))
    hither = make_activity(club, "Dans", begin=in_days(40))
    off(hither, in_days(40), gaat_niet_door=False, nieuw_begin=in_days(2))
    moved_and_off = make_activity(club, "Koor", begin=in_days(4))
    off(moved_and_off, in_days(4), nieuw_begin=in_days(5))
    assert shown(op_delfshaven) == (["Soep"], {day(2): ["Dans"], day(4): ["Koor"], day(5): ["Koor"]})
    assert "Was:" in op_delfshaven.get(PAGE).content.decode()


def test_it_is_there_in_english_too_and_the_reason_is_marked_as_dutch(club, op_delfshaven):
    off(make_activity(club, "Soep", begin=in_days(1)), in_days(1), reden="De kok is ziek.")
    response = op_delfshaven.get(f"/en{PAGE}")
    assert response["Content-Language"] == "en"
    assert 'lang="nl">De kok is ziek.' in response.content.decode()
    assert "This is off today" in response.content.decode()


def test_what_lives_on_another_site_is_not_there(club, op_amersfoort, amersfoort):
    off(make_activity(club, "Soep", begin=in_days(1)), in_days(1))
    assert shown(op_amersfoort) == ([], {})


def test_without_an_agenda_there_is_no_such_page_and_no_link_to_it(delfshaven, op_delfshaven, club):
    soup = make_activity(club, "Soep", begin=in_days(0, hour=23))
    off(soup, in_days(0, hour=23))
    assert PAGE in op_delfshaven.get("/").content.decode()
    delfshaven.uitgezette_modules = ["agenda"]
    delfshaven.save()
    assert op_delfshaven.get(PAGE).status_code == 404
    assert op_delfshaven.get(f"{PAGE}?formaat=rss").status_code == 404
    assert PAGE not in op_delfshaven.get("/").content.decode()


def test_the_agenda_links_to_it_always_and_the_front_page_when_something_is_off_today(club, op_delfshaven):
    today = in_days(0, hour=23)
    soup = make_activity(club, "Soep", begin=today)
    assert f'href="{PAGE}"' in op_delfshaven.get("/agenda/").content.decode()
    assert PAGE not in op_delfshaven.get("/").content.decode()
    off(soup, today)
    assert "1 activiteit gaat vandaag niet door" in op_delfshaven.get("/").content.decode()
    assert 'href="/en/gaat-niet-door/"' in op_delfshaven.get("/en/").content.decode()


def test_it_is_there_as_rss(club, op_delfshaven):
    soup = make_activity(club, "Soep", begin=in_days(1))
    off(soup, in_days(1), reden="De kok is ziek.", alternatief="U kunt naar De Wip.")
    response = op_delfshaven.get(f"{PAGE}?formaat=rss")
    assert response["Content-Type"].startswith("application/rss+xml")
    feed = response.content.decode()
    assert feed.count("<item>") == 1
    assert "Gaat niet door: De kok is ziek. · U kunt naar De Wip." in feed
    for nonsense in ("onzin", "pdf", ""):
        assert "text/html" in op_delfshaven.get(PAGE, {"formaat": nonsense})["Content-Type"]


@pytest.fixture
def moved(delfshaven, club):
    """Tomorrow's soup is later that day, in another building."""
    place = make_place("De Wip", wijk=make_wijk("Bospolder", delfshaven), straat="Nieuwstraat")
    page = make_activity(club, "Soep", dates=[in_days(1), in_days(8)])
    off(
        page,
        in_days(1),
        gaat_niet_door=False,
        nieuw_begin=in_days(1, hour=15),
        nieuwe_locatie=place,
        reden="Feest in de zaal.",
        alternatief="Bel voor vervoer.",
    )
    return page


def jsonld(client, path="/organisaties/de-brug/soep/"):
    content = client.get(path).content.decode()
    blocks = re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', content, re.S)
    return next(block for block in map(json.loads, blocks) if isinstance(block, list))


@pytest.mark.parametrize(
    "path",
    ["/", "/agenda/", "/organisaties/de-brug/", "/organisaties/de-brug/soep/", "/zoeken/?q=soep", PAGE],
)
def test_everywhere_a_moved_one_says_from_when_why_what_else_and_where(moved, op_delfshaven, path):
    content = op_delfshaven.get(path).content.decode()
    for words in ("Was:", "Andere plek:", "De Wip", "Feest in de zaal.", "Bel voor vervoer."):
        assert words in content, words


def test_rss_of_the_agenda_says_it_too(moved, op_delfshaven):
    feed = op_delfshaven.get("/agenda/?formaat=rss").content.decode()
    assert "Verplaatst (Was: " in feed
    assert "Andere plek: De Wip" in feed
    assert "Bel voor vervoer." in feed


def test_machines_read_the_new_time_the_old_one_and_the_new_place(moved, op_delfshaven):
    first, second = jsonld(op_delfshaven)
    assert first["eventStatus"] == "https://schema.org/EventRescheduled"
    assert first["previousStartDate"] == in_days(1).isoformat()
    assert first["startDate"] == in_days(1, hour=15).isoformat()
    assert first["location"]["name"] == "De Wip"
    assert second["eventStatus"] == "https://schema.org/EventScheduled"
    assert "previousStartDate" not in second


def test_another_place_at_the_same_time_is_no_other_date_to_machines(club, op_delfshaven):
    page = make_activity(club, "Soep", begin=in_days(1))
    off(page, in_days(1), gaat_niet_door=False, nieuwe_locatie=make_place("De Wip"))
    (event,) = jsonld(op_delfshaven)
    assert event["eventStatus"] == "https://schema.org/EventScheduled"
    assert event["location"]["name"] == "De Wip"
    off_now = Afwijking.objects.get()
    off_now.gaat_niet_door = True
    off_now.save()
    assert jsonld(op_delfshaven)[0]["eventStatus"] == "https://schema.org/EventCancelled"


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/agenda/",
        "/agenda/?formaat=rss",
        "/organisaties/de-brug/",
        "/organisaties/de-brug/soep/",
        "/organisaties/de-brug/soep/?formaat=ics",
        "/zoeken/?q=soep",
        PAGE,
        f"{PAGE}?formaat=rss",
    ],
)
def test_a_new_place_whose_address_is_not_shown_gives_away_only_its_wijk(
    moved, delfshaven, op_delfshaven, path
):
    place = Moment.objects.get(status="verplaatst").locatie
    place.adres_tonen = False
    place.save()
    content = op_delfshaven.get(path).content.decode()
    assert "Bospolder" in content or "ics" in path
    for secret in ("De Wip", "Nieuwstraat"):
        assert secret not in content


def test_it_does_not_cost_more_with_more_sites_or_more_that_is_off(
    club, op_delfshaven, django_assert_max_num_queries
):
    def cost():
        op_delfshaven.get(PAGE)
        with django_assert_max_num_queries(20) as captured:
            op_delfshaven.get(PAGE)
        return len(captured)

    off(make_activity(club, "Soep", begin=in_days(1)), in_days(1), nieuwe_locatie=make_place())
    few = cost()
    other = make_site("Zuid", "zuid.localhost")
    off(make_activity(make_organisation(other), "Ver", begin=in_days(1)), in_days(1))
    with in_een_keer():
        for number in range(5):
            page = make_activity(club, f"Soep {number}", begin=in_days(number + 1))
            off(page, in_days(number + 1), nieuwe_locatie=make_place(f"Zaal {number}"))
    assert cost() == few
