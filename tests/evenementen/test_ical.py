"""Calendar files, read back by a library that knows nothing of ours and compared with the table of moments."""

from datetime import UTC, datetime, time, timedelta

import pytest
import recurring_ical_events
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from evenementen.models import Afwijking, AfwijkingPeriode, Moment, Reeks, Schoolvakantie
from evenementen.recurrence.horizon import HORIZON
from sites.listings import in_een_keer
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]


@pytest.fixture
def club(delfshaven):
    return make_organisation(delfshaven, "De Brug", place=make_place("De Brug"))


def address(page):
    return f"/organisaties/de-brug/{page.slug}/?formaat=ics"


def read(client, path):
    response = client.get(path)
    assert response.status_code == 200, response.content
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content)


def as_utc(when):
    if not isinstance(when, datetime):
        return timezone.make_aware(datetime.combine(when, time.min)).astimezone(UTC)
    return when.astimezone(UTC)


def unfolded(calendar):
    """(start, whether it is off) of every time that the calendar shows."""
    today = timezone.localdate()
    found = recurring_ical_events.of(calendar, keep_recurrence_attributes=True).between(
        today - timedelta(days=400), today + HORIZON + timedelta(days=40)
    )
    return sorted((as_utc(event["DTSTART"].dt), event.get("STATUS") == "CANCELLED") for event in found)


def in_table(*pages):
    rows = Moment.objects.filter(pagina__in=pages)
    return sorted((moment.begin.astimezone(UTC), moment.status == "gaat_niet_door") for moment in rows)


def tomorrow():
    return timezone.localdate() + timedelta(days=1)


def series(**fields):
    return {"eerste_dag": tomorrow(), "rrule": "FREQ=WEEKLY;BYDAY=TU,TH", "begintijd": time(12), **fields}


SERIES = [
    series(eindtijd=time(14)),
    series(rrule="FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", eindtijd=time(1), begintijd=time(22)),
    series(rrule="FREQ=MONTHLY;BYDAY=2TU", vakantieregio="midden", niet_op_feestdagen=True),
    series(rrule="FREQ=MONTHLY;BYMONTHDAY=31", eindtijd=time(13)),
    series(rrule="FREQ=DAILY;INTERVAL=3", aantal=7, eindtijd=time(13)),
    series(rrule="FREQ=DAILY", begintijd=time(2, 30), eindtijd=time(3)),
    series(rrule="FREQ=WEEKLY;BYDAY=SA", hele_dag=True, begintijd=None, dagen=2),
    series(rrule="FREQ=MONTHLY;BYMONTHDAY=-1", begintijd=time(19), eindtijd=time(15), dagen=2),
]


@pytest.mark.parametrize("fields", SERIES, ids=lambda fields: fields["rrule"])
def test_what_a_calendar_shows_is_what_the_table_holds(club, op_delfshaven, fields):
    first = fields["eerste_dag"]
    page = make_activity(club, "Eten", dates=[in_days(3, hour=9)], reeks=fields)
    row = page.reeksen.get()
    starts = list(page.momenten.order_by("begin").values_list("begin", flat=True))
    row.exdatums = [timezone.localdate(starts[1]).isoformat(), timezone.localdate(starts[2]).isoformat()]
    row.rdatums = [(first + timedelta(days=100)).isoformat(), timezone.localdate(starts[3]).isoformat()]
    page.reeksen = [row]
    page.save_revision().publish()
    shift = timedelta(days=1) if fields.get("hele_dag") else timedelta(hours=3)
    kept = [moment for moment in page.momenten.order_by("begin") if moment.begin in starts]
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=kept[0].begin, gaat_niet_door=True)
    Afwijking.objects.create(
        pagina=page, oorspronkelijk_begin=kept[2].begin, nieuw_begin=kept[2].begin + shift
    )
    calendar = read(op_delfshaven, address(page))
    assert unfolded(calendar) == in_table(page)
    assert sum(off for _begin, off in unfolded(calendar)) == 1


def test_a_series_is_one_event_with_its_rule_and_the_zone_of_its_clock(club, op_delfshaven):
    page = make_activity(club, "Eten", reeks=series(eindtijd=time(14)))
    content = op_delfshaven.get(address(page)).content.decode()
    assert content.count("BEGIN:VEVENT") == content.count("RRULE:FREQ=WEEKLY") == 1
    assert "DTSTART;TZID=Europe/Amsterdam:" in content
    assert content.count("BEGIN:VTIMEZONE") == 1
    assert "BEGIN:DAYLIGHT" in content


def test_what_is_off_says_so_in_its_name_and_its_number_goes_up(club, op_delfshaven):
    page = make_activity(club, "Eten", reeks=series(aantal=3))
    before = read(op_delfshaven, address(page)).walk("VEVENT")[0]
    second = page.momenten.order_by("begin")[1]
    Afwijking.objects.create(
        pagina=page, oorspronkelijk_begin=second.begin, gaat_niet_door=True, reden="De kok is ziek."
    )
    after = read(op_delfshaven, address(page)).walk("VEVENT")
    assert [event["UID"] for event in after] == [before["UID"]] * 2
    assert all(event["SEQUENCE"] == before["SEQUENCE"] + 1 for event in after)
    (off,) = [event for event in after if "RECURRENCE-ID" in event]
    assert off["RECURRENCE-ID"].dt == second.begin
    assert (off["STATUS"], off["SUMMARY"]) == ("CANCELLED", "Gaat niet door: Eten")
    assert "De kok is ziek." in off["DESCRIPTION"]


def test_a_whole_period_off_comes_across(club, op_delfshaven):
    page = make_activity(club, "Eten", reeks=series())
    AfwijkingPeriode.objects.create(pagina=page, soort="gaat_niet_door", vanaf=in_days(0), tot=in_days(60))
    calendar = read(op_delfshaven, address(page))
    assert unfolded(calendar) == in_table(page)
    assert any(off for _begin, off in unfolded(calendar))


def test_a_moved_moment_is_at_its_new_place(club, op_delfshaven):
    page = make_activity(club, "Eten", reeks=series(aantal=2))
    first = page.momenten.order_by("begin")[0]
    there = make_place("De Wip", straat="Grote Visserijstraat")
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=first.begin, nieuwe_locatie=there)
    events = read(op_delfshaven, address(page)).walk("VEVENT")
    (moved,) = [event for event in events if "RECURRENCE-ID" in event]
    assert moved["LOCATION"].startswith("De Wip, Grote Visserijstraat")
    assert events[0]["LOCATION"].startswith("De Brug, ")


def test_an_address_that_is_not_shown_is_in_no_calendar(delfshaven, op_delfshaven):
    hidden = make_place("Opvang", straat="Geheimstraat", adres_tonen=False)
    shelter = make_organisation(delfshaven, "Opvang", place=hidden)
    make_activity(shelter, "Inloop", reeks=series(aantal=2))
    content = op_delfshaven.get("/organisaties/opvang/inloop/?formaat=ics").content.decode()
    assert "Geheimstraat" not in content
    assert "Geheimstraat" not in op_delfshaven.get("/agenda/?formaat=ics").content.decode()


def test_a_list_is_a_calendar_with_all_that_it_finds(delfshaven, club, op_delfshaven):
    soup = make_activity(club, "Soep", themas=["maaltijden"], reeks=series())
    make_activity(club, "Voetbal", themas=["sport-en-bewegen"], reeks=series(begintijd=time(18)))
    calendar = read(op_delfshaven, "/agenda/?thema=maaltijden&formaat=ics")
    assert unfolded(calendar) == in_table(soup)
    assert calendar["NAME"] == "Agenda – Delfshaven"
    assert read(op_delfshaven, "/thema/maaltijden/?formaat=ics").walk("VEVENT")[0]["SUMMARY"] == "Soep"


def test_an_organisation_has_its_own_calendar_at_its_own_address(delfshaven, club, op_delfshaven):
    soup = make_activity(club, "Soep", reeks=series())
    dance = make_activity(club, "Dans", dates=[in_days(2), in_days(9)])
    make_activity(delfshaven, "Van niemand", reeks=series())
    Afwijking.objects.create(pagina=dance, oorspronkelijk_begin=in_days(9), gaat_niet_door=True)
    calendar = read(op_delfshaven, "/organisaties/de-brug/?formaat=ics")
    assert unfolded(calendar) == in_table(soup, dance)
    assert calendar["NAME"] == "De Brug – Delfshaven"
    through_agenda = read(op_delfshaven, f"/agenda/?organisatie={club.pk}&formaat=ics")
    assert unfolded(through_agenda) == unfolded(calendar)


def test_the_calendar_of_an_organisation_knows_the_filters_of_the_agenda(club, op_delfshaven):
    soup = make_activity(club, "Soep", themas=["maaltijden"], reeks=series())
    make_activity(club, "Dans", themas=["sport-en-bewegen"], reeks=series(begintijd=time(18)))
    path = "/organisaties/de-brug/?formaat=ics"
    assert unfolded(read(op_delfshaven, f"{path}&thema=maaltijden&organisatie=1")) == in_table(soup)


def test_an_organisation_has_a_news_feed_and_offers_both(club, op_delfshaven):
    make_activity(club, "Soep")
    feed = op_delfshaven.get("/organisaties/de-brug/?formaat=rss")
    assert feed["Content-Type"].startswith("application/rss+xml")
    assert "Soep" in feed.content.decode()
    page = op_delfshaven.get("/organisaties/de-brug/").content.decode()
    assert 'href="webcal://delfshaven.localhost/organisaties/de-brug/?formaat=ics"' in page
    assert 'href="/organisaties/de-brug/?formaat=rss"' in page


@pytest.mark.parametrize("asked", ["", "pdf", "onzin", "ics%00"])
def test_another_form_of_an_organisation_is_its_page(club, op_delfshaven, asked):
    response = op_delfshaven.get(f"/organisaties/de-brug/?formaat={asked}")
    assert response.status_code == 200
    assert response["Content-Type"].startswith("text/html")


def test_a_site_without_an_agenda_has_no_calendar_of_an_organisation(delfshaven, club, op_delfshaven):
    make_activity(club, "Soep")
    delfshaven.uitgezette_modules = ["agenda"]
    delfshaven.save()
    response = op_delfshaven.get("/organisaties/de-brug/?formaat=ics")
    assert response["Content-Type"].startswith("text/html")
    assert "webcal" not in response.content.decode()


def test_an_organisation_that_is_offline_has_no_calendar(club, op_delfshaven):
    make_activity(club, "Soep")
    club.unpublish()
    assert op_delfshaven.get("/organisaties/de-brug/?formaat=ics").status_code == 404


def test_a_wijk_has_its_own_calendar(delfshaven, op_delfshaven):
    here = make_wijk("Bospolder", delfshaven)
    soup = make_activity(delfshaven, "Soep", reeks=series(), locatie=make_place(wijk=here))
    make_activity(delfshaven, "Elders", reeks=series())
    assert unfolded(read(op_delfshaven, "/wijk/bospolder/?formaat=ics")) == in_table(soup)


def test_a_calendar_of_two_activities_with_the_same_hours_keeps_them_apart(club, op_delfshaven):
    pages = [make_activity(club, name, reeks=series()) for name in ("Soep", "Dans")]
    assert unfolded(read(op_delfshaven, "/agenda/?formaat=ics")) == in_table(*pages)


def test_what_stays_the_same_is_not_sent_again(club, op_delfshaven):
    page = make_activity(club, "Eten", reeks=series())
    first = op_delfshaven.get(address(page))
    again = op_delfshaven.get(address(page), headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    Afwijking.objects.create(
        pagina=page, oorspronkelijk_begin=page.momenten.first().begin, gaat_niet_door=True
    )
    changed = op_delfshaven.get(address(page), headers={"if-none-match": first["ETag"]})
    assert changed.status_code == 200
    assert changed["ETag"] != first["ETag"]


def test_a_list_takes_from_its_last_edition_what_did_not_change(delfshaven, club, op_delfshaven):
    pages = [make_activity(club, name, reeks=series()) for name in ("Soep", "Dans", "Koor")]
    path = "/agenda/?formaat=ics"

    def cost():
        with CaptureQueriesContext(connection) as captured:
            calendar = read(op_delfshaven, path)
        return len(captured), calendar

    nothing_known, _calendar = cost()
    known, _calendar = cost()
    assert nothing_known - known >= 7
    Afwijking.objects.create(
        pagina=pages[0], oorspronkelijk_begin=pages[0].momenten.first().begin, gaat_niet_door=True
    )
    pages[1].unpublish()
    _queries, calendar = cost()
    assert unfolded(calendar) == in_table(pages[0], pages[2])
    assert any(off for _begin, off in unfolded(calendar))
    # Once each, in order of their titles.
    names = [event["SUMMARY"].removeprefix("Gaat niet door: ") for event in calendar.walk("VEVENT")]
    assert sorted(set(names), key=names.index) == ["Koor", "Soep"]
    assert cost()[0] == known


def test_the_next_edition_no_longer_has_an_address_that_may_not_be_shown(delfshaven, op_delfshaven):
    place = make_place("Opvang", straat="Geheimstraat")
    shelter = make_organisation(delfshaven, "Opvang", place=place)
    make_activity(shelter, "Inloop", reeks=series(aantal=2))
    assert "Geheimstraat" in op_delfshaven.get("/agenda/?formaat=ics").content.decode()
    place.adres_tonen = False
    place.save()
    assert "Geheimstraat" not in op_delfshaven.get("/agenda/?formaat=ics").content.decode()


def test_a_calendar_of_all_sites_is_another_one_as_soon_as_something_changes(club, op_platform):
    page = make_activity(club, "Soep", reeks=series())
    path = "/zoeken/?formaat=ics&type=activiteit"
    first = op_platform.get(path)
    assert first.status_code == 200
    assert op_platform.get(path, headers={"if-none-match": first["ETag"]}).status_code == 304
    Afwijking.objects.create(
        pagina=page, oorspronkelijk_begin=page.momenten.first().begin, gaat_niet_door=True
    )
    changed = op_platform.get(path, headers={"if-none-match": first["ETag"]})
    assert (changed.status_code, b"STATUS:CANCELLED" in changed.content) == (200, True)


def test_the_file_of_a_withdrawn_activity_is_gone_and_of_one_that_never_was_not_found(club, op_delfshaven):
    page = make_activity(club, "Eten", reeks=series())
    path = address(page)
    page.unpublish()
    assert op_delfshaven.get(path).status_code == 410
    assert op_delfshaven.get(path.partition("?")[0]).status_code == 404
    assert op_delfshaven.get("/organisaties/de-brug/nooit/?formaat=ics").status_code == 404
    draft = make_activity(club, "Nog niet", live=False)
    assert op_delfshaven.get(address(draft)).status_code == 404
    assert op_delfshaven.get("/x%00y/?formaat=ics").status_code == 404


def test_in_english_the_words_are_english(club, op_delfshaven):
    page = make_activity(club, "Eten", reeks=series(aantal=1))
    AfwijkingPeriode.objects.create(pagina=page, soort="gaat_niet_door", vanaf=in_days(0))
    (event,) = [
        event for event in read(op_delfshaven, f"/en{address(page)}").walk("VEVENT") if "STATUS" in event
    ][-1:]
    assert event["SUMMARY"] == "Cancelled: Eten"


def test_a_feed_asks_as_much_for_two_activities_as_for_twenty(club, op_delfshaven):
    costs = []
    read(op_delfshaven, "/agenda/?formaat=ics")
    for number in (2, 18):
        with in_een_keer():
            for index in range(number):
                make_activity(club, f"Soep {number} {index}", reeks=series(), dates=[in_days(3)])
        with CaptureQueriesContext(connection) as captured:
            read(op_delfshaven, "/agenda/?formaat=ics")
        costs.append(len(captured))
    assert costs[0] == costs[1]


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    rule=st.tuples(
        st.sets(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1), st.integers(1, 4)
    ),
    start=st.tuples(st.integers(-200, 60), st.integers(0, 23)),
    off=st.sets(st.integers(0, 30), max_size=5),
    region=st.sampled_from(["", "noord", "zuid"]),
)
def test_any_weekly_series_reads_back_as_the_table(  # noqa: PLR0917
    club, op_delfshaven, rule, start, off, region
):
    (days, every), (ahead, hour) = rule, start
    page = make_activity(
        club,
        "Reeks",
        reeks={
            "eerste_dag": timezone.localdate() + timedelta(days=ahead),
            "rrule": f"FREQ=WEEKLY;INTERVAL={every};BYDAY={','.join(sorted(days))}",
            "begintijd": time(hour, 30),
            "eindtijd": time((hour + 2) % 24, 30),
            "vakantieregio": region,
        },
    )
    starts = list(page.momenten.order_by("begin").values_list("begin", flat=True))
    for index in off:
        if index < len(starts):
            Afwijking.objects.create(pagina=page, oorspronkelijk_begin=starts[index], gaat_niet_door=True)
    assert unfolded(read(op_delfshaven, address(page))) == in_table(page)
    page.delete()


def test_two_series_that_fall_together_are_one_moment(club, op_delfshaven):
    Schoolvakantie.objects.all().delete()
    page = make_activity(club, "Eten", reeks=series(rrule="FREQ=DAILY"))
    page.reeksen.add(Reeks(**series(rrule="FREQ=WEEKLY;BYDAY=TU")))
    page.save_revision().publish()
    assert unfolded(read(op_delfshaven, address(page))) == in_table(page)
