import re
from datetime import timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from evenementen.models import Afwijking, Moment
from sites.listings import herbereken
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk

pytestmark = pytest.mark.django_db


def titles(client, query=""):
    content = client.get(f"/agenda/?{query}").content.decode()
    return [title.strip() for title in re.findall(r'class="moment-titel"><a [^>]*>([^<]+)<', content)]


def test_the_agenda_shows_coming_moments_in_order_of_time(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven)
    make_activity(club, "Soep", dates=[in_days(-1), in_days(5)])
    make_activity(club, "Dans", begin=in_days(2))
    assert titles(op_delfshaven) == ["Dans", "Soep"]


def test_a_day_as_heading_is_written_in_words(delfshaven, op_delfshaven):
    make_activity(make_organisation(delfshaven), begin=in_days(0, hour=23))
    assert "Vandaag" in op_delfshaven.get("/agenda/").content.decode()


def test_an_activity_of_nobody_lives_under_the_agenda(delfshaven, op_delfshaven):
    page = make_activity(delfshaven, "Straatfeest")
    assert titles(op_delfshaven) == ["Straatfeest"]
    assert op_delfshaven.get(f"/agenda/{page.slug}/").status_code == 200


def test_a_theme_filters_the_agenda(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven)
    make_activity(club, "Soep", themas=["buurtmaaltijd"])
    make_activity(club, "Voetbal", themas=["sport-en-bewegen"])
    assert titles(op_delfshaven, "thema=maaltijden") == ["Soep"]


def test_a_wijk_filters_the_agenda(delfshaven, op_delfshaven):
    spangen = make_wijk("Spangen", delfshaven)
    make_activity(make_organisation(delfshaven, "Hier", place=make_place(wijk=spangen)), "Soep")
    make_activity(make_organisation(delfshaven, "Daar"), "Dans")
    assert titles(op_delfshaven, "wijk=spangen") == ["Soep"]


def test_a_day_starts_the_list_there(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven)
    make_activity(club, "Soep", dates=[in_days(1), in_days(8)])
    later = (timezone.localdate() + timedelta(days=5)).isoformat()
    assert len(titles(op_delfshaven)) == 2
    assert len(titles(op_delfshaven, f"dag={later}")) == 1


@pytest.mark.parametrize("day", ["2026-02-31", "gisteren", "2001-01-01", "9999-12-31", "²"])
def test_a_day_that_cannot_be_is_explained(delfshaven, op_delfshaven, day):
    response = op_delfshaven.get("/agenda/", {"dag": day})
    assert response.status_code == 200
    assert "kennen die dag niet" in response.content.decode()


def test_what_is_off_stays_in_the_list_and_says_so(delfshaven, op_delfshaven):
    page = make_activity(make_organisation(delfshaven), "Soep")
    Afwijking.objects.create(
        pagina=page, oorspronkelijk_begin=in_days(1), gaat_niet_door=True, reden="De kok is ziek"
    )
    herbereken([page.pk])
    for path in ("/agenda/", page.url_path.replace("/delfshaven/", "/")):
        content = op_delfshaven.get(path).content.decode()
        assert "Gaat niet door" in content
        assert "De kok is ziek" in content


def test_rss_has_an_item_for_each_moment(delfshaven, op_delfshaven):
    make_activity(make_organisation(delfshaven), "Soep & brood", dates=[in_days(1), in_days(2)])
    response = op_delfshaven.get("/agenda/?formaat=rss")
    assert response["Content-Type"].startswith("application/rss+xml")
    assert response.content.decode().count("Soep &amp; brood</title>") == 2


def test_the_calendar_file_holds_every_moment(delfshaven, op_delfshaven):
    page = make_activity(make_organisation(delfshaven), "Soep", dates=[in_days(-1), in_days(1), in_days(2)])
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=in_days(2), gaat_niet_door=True)
    herbereken([page.pk])
    path = page.url_path.replace("/delfshaven/", "/")
    calendar = Calendar.from_ical(op_delfshaven.get(f"{path}?formaat=ics").content)
    events = calendar.walk("VEVENT")
    assert [event["DTSTART"].dt for event in events] == [in_days(-1), in_days(1), in_days(2)]
    assert [str(event["STATUS"]) for event in events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_two_pages_of_the_agenda_do_not_overlap(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven)
    make_activity(club, "Soep", dates=[in_days(day) for day in range(1, 56)])
    assert len(titles(op_delfshaven)) == 40
    assert len(titles(op_delfshaven, "pagina=2")) == 15
    assert Moment.objects.count() == 55


def test_on_paper_a_list_names_what_was_chosen(delfshaven, op_delfshaven):
    make_activity(make_organisation(delfshaven), "Soep", themas=["buurtmaaltijd"])
    content = op_delfshaven.get("/agenda/?thema=maaltijden&behoefte=gratis").content.decode()
    assert re.search(r'class="alleen-print"><strong>Maaltijden · [^<]+</strong>', content)
