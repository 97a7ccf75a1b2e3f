"""Lists on paper: what is printed of them, and what has changed since."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pikepdf
import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from drukwerk.blad import Opmaak
from evenementen.activity import Activiteit
from evenementen.agenda_form import AgendaForm
from evenementen.models import Afwijking, Moment
from evenementen.paper import output, ready
from evenementen.paper.build import build
from evenementen.paper.door_poster import make_door_poster
from evenementen.paper.lines import missing_days, rhythm
from evenementen.paper.moments import Periode
from evenementen.paper.poster import moment_parameter
from evenementen.paper.since import changes_since
from evenementen.paper.wall_poster import when
from evenementen.paper.words import days_words
from search.addresses import ListAddress
from search.labels import Labels
from search.outputs import Lijst
from search.query import Sortering
from search.when import WEEKDAGEN
from sites.listings import in_een_keer
from tests.builders import in_days, make_activity, make_organisation, make_place

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]
WEEK = timedelta(days=7)
ADDRESS = "https://delfshaven.localhost/agenda/?gedrukt=2026-11-25"


def list_of(wijksite, address="", soort="activiteit"):
    form = AgendaForm(QueryDict(address), Labels.load(wijksite, "nl"))
    query = form.query((wijksite.site_id,), "nl", Sortering.DATUM).with_only("type", soort)
    return Lijst("Agenda", query, form, ListAddress("/agenda/", form, vast=("type",)), wijksite)


def two_months():
    today = timezone.localdate()
    return Periode(today, today + timedelta(days=60))


def paper_of(wijksite, address="", opmaak=Opmaak.WEEKDAG, period=None, **kwargs):
    with translation.override("en"):
        return build(list_of(wijksite, address, **kwargs), opmaak, period or two_months(), ADDRESS)


def printed_lines(paper):
    return [line for section in paper.secties for line in section.regels]


def weekly(first, times, hour=17):
    day = in_days(first, hour)
    return [day + number * WEEK for number in range(times)]


def say(page, begin, **fields):
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=begin, **fields)


def test_a_weekly_activity_is_one_line_below_its_weekday(delfshaven):
    dates = weekly(1, 15)
    make_activity(delfshaven, "Samen eten", dates=dates, hours=2)
    paper = paper_of(delfshaven)
    (section,) = paper.secties
    (line,) = section.regels
    with translation.override("en"):
        assert section.kop == f"{dates[0]:%A}"
    assert (line.wanneer, line.titel, line.let_op) == ("17:00", "Samen eten", ())
    assert not line.vervallen


def test_weeks_that_are_left_out_are_named(delfshaven):
    dates = weekly(1, 15)
    left_out = [dates.pop(4), dates.pop(4)]
    make_activity(delfshaven, dates=dates)
    (line,) = printed_lines(paper_of(delfshaven))
    with translation.override("en"):
        assert line.let_op == (f"Not on {days_words(day.date() for day in left_out)}",)


def test_the_last_weeks_of_the_paper_are_left_out_and_not_the_end_of_the_series():
    monday = date(2026, 11, 30)
    held = [monday + number * WEEK for number in range(9) if number not in (3, 4)]
    with translation.override("en"):
        assert rhythm(held, Periode(monday, date(2026, 12, 31))).notes == ("Not on 21 and 28\u00a0December",)
        assert rhythm(held[:3], Periode(monday, date(2026, 12, 31))).notes == (
            "The last time is 14\u00a0December",
        )


def test_every_other_week_and_now_and_then_are_no_holes_in_a_series():
    monday = date(2026, 11, 30)
    period = Periode(monday, date(2026, 12, 31))
    with translation.override("en"):
        fortnightly = [monday + 2 * number * WEEK for number in range(4)]
        assert rhythm(fortnightly, period).notes == ("Every two weeks, from 30\u00a0November",)
        assert rhythm([monday], period).notes == ("On 30\u00a0November",)
        monthly = [monday, monday + 4 * WEEK, monday + 8 * WEEK]
        assert rhythm(monthly, period).notes == ("On 30\u00a0November and 28\u00a0December",)
    assert missing_days([monday, monday + 3 * WEEK], WEEK, monday + 4 * WEEK) == [
        monday + WEEK,
        monday + 2 * WEEK,
        monday + 4 * WEEK,
    ]


def test_what_is_off_is_told_with_its_reason_and_what_to_do_instead(delfshaven):
    dates = weekly(1, 15)
    page = make_activity(delfshaven, dates=dates)
    say(page, dates[1], gaat_niet_door=True, reden="de kok is ziek", alternatief="Eet bij De Brug.")
    (line,) = printed_lines(paper_of(delfshaven))
    assert len(line.let_op) == 1
    assert line.let_op[0].endswith(": de kok is ziek. Eet bij De Brug.")
    assert str(dates[1].day) in line.let_op[0]
    assert not line.vervallen


def test_an_activity_that_is_never_on_in_these_weeks_is_struck_through(delfshaven):
    dates = weekly(1, 3)
    page = make_activity(delfshaven, dates=dates)
    for begin in dates:
        say(page, begin, gaat_niet_door=True)
    (line,) = printed_lines(paper_of(delfshaven))
    assert line.vervallen


def test_what_is_moved_stands_on_its_own_line_still_with_the_new_time_and_place(delfshaven):
    dates = weekly(1, 15)
    elsewhere = make_place("De Kerk", straat="Kerkstraat", huisnummer="1")
    page = make_activity(delfshaven, dates=dates)
    say(page, dates[1], nieuw_begin=dates[1] + timedelta(days=1, hours=1), nieuwe_locatie=elsewhere)
    (line,) = printed_lines(paper_of(delfshaven))
    assert line.wanneer == "17:00"
    assert "18:00, De Kerk, Kerkstraat\xa01" in line.let_op[0]


def test_by_date_every_day_has_its_moments_and_says_what_is_off_moved_or_full(delfshaven):
    dates = weekly(1, 3)
    page = make_activity(delfshaven, dates=dates)
    say(page, dates[0], gaat_niet_door=True, reden="storm")
    say(page, dates[1], nieuw_begin=dates[1] + timedelta(hours=1))
    say(page, dates[2], vol=True)
    off, moved, full = printed_lines(paper_of(delfshaven, opmaak=Opmaak.DATUM))
    assert (off.vervallen, off.let_op) == (True, ("Is off: storm",))
    assert (moved.wanneer, moved.let_op) == ("18:00", ("Moved",))
    assert full.let_op == ("Full",)


def test_a_line_names_place_price_organisation_and_phone(delfshaven):
    club = make_organisation(
        delfshaven,
        "De Soeppan",
        place=make_place("De Brug", straat="Kade", huisnummer="3"),
        telefoon="0101234567",
    )
    make_activity(club, prijs_soort="bedrag", bedrag=3)
    (line,) = printed_lines(paper_of(delfshaven))
    for part in ("De Brug, Kade\xa03", "De Soeppan"):
        assert part in line.details
    assert any("€" in part for part in line.details)
    assert any(part.replace("\u00a0", "").endswith("1234567") for part in line.details)


def test_an_address_that_is_not_shown_is_not_printed(delfshaven):
    shelter = make_place("Het Blijfhuis", straat="Geheimstraat", adres_tonen=False)
    make_activity(make_organisation(delfshaven, place=shelter))
    assert "Geheimstraat" not in repr(paper_of(delfshaven))
    assert "Blijfhuis" not in repr(paper_of(delfshaven))


def test_an_organisation_of_the_theme_without_a_date_is_named_at_the_end(delfshaven):
    with_date = make_organisation(delfshaven, "Met Datum", themas=["buurtmaaltijd"])
    make_activity(with_date, themas=["buurtmaaltijd"])
    make_organisation(delfshaven, "Zonder Datum", themas=["buurtmaaltijd"], telefoon="0107654321")
    make_organisation(delfshaven, "Ander Thema", themas=["vervoer"])
    paper = paper_of(delfshaven, "thema=buurtmaaltijd")
    last = paper.secties[-1]
    assert [line.titel for line in last.regels] == ["Zonder Datum"]
    assert not last.met_tijd
    assert len(paper_of(delfshaven).secties) == 1


def test_who_is_on_at_other_days_than_were_asked_for_has_a_date(delfshaven):
    club = make_organisation(delfshaven, themas=["buurtmaaltijd"])
    first = in_days(1)
    make_activity(club, themas=["buurtmaaltijd"], dates=[first])
    another_day = WEEKDAGEN[(first.weekday() + 1) % 7]
    assert paper_of(delfshaven, f"thema=buurtmaaltijd&weekdag={another_day}").secties == ()


def test_the_paper_of_a_theme_names_an_organisation_once(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven, "De Soeppan", themas=["buurtmaaltijd"])
    make_activity(club, themas=["buurtmaaltijd"])
    make_organisation(delfshaven, "Zonder Datum", themas=["buurtmaaltijd"])
    lijst = list_of(delfshaven, "thema=buurtmaaltijd")
    both = replace(lijst, query=lijst.query.without("type"))
    titles = [line.titel for line in printed_lines(build(both, Opmaak.DATUM, two_months(), ADDRESS))]
    assert titles == ["Samen eten", "De Soeppan", "Zonder Datum"]
    assert opened(op_delfshaven.get("/thema/buurtmaaltijd/?formaat=pdf")).pages


def test_the_heading_says_what_was_chosen_until_when_it_is_true_and_whom_to_call(delfshaven):
    delfshaven.telefoon, delfshaven.telefoon_uren = "0101112233", "ma–vr"
    delfshaven.save()
    make_activity(delfshaven, themas=["buurtmaaltijd"])
    paper = paper_of(delfshaven, "thema=buurtmaaltijd")
    assert paper.afzender == "Delfshaven"
    assert "Buurtmaaltijd" in paper.ondertitel or "Neighbourhood meal" in paper.ondertitel
    assert "ma–vr" in paper.bel
    assert any(str(two_months().laatste.year) in part for part in paper.voet)
    assert paper.adres == ADDRESS


def test_the_guide_on_paper_has_name_what_address_and_phone(delfshaven):
    place = make_place("De Brug", straat="Kade", huisnummer="3")
    make_organisation(
        delfshaven, "De Soeppan", regel="Soep voor wie wil.", place=place, telefoon="0101234567"
    )
    (line,) = printed_lines(paper_of(delfshaven, soort="organisatie"))
    assert line.titel == "De Soeppan"
    assert line.details[:2] == ("Soep voor wie wil.", "De Brug, Kade\xa03")
    assert len(line.details) == 3


def test_paper_lasts_until_the_end_of_the_next_month():
    assert Periode.standard(date(2026, 11, 21)).laatste == date(2026, 12, 31)
    assert Periode.standard(date(2026, 12, 1)).laatste == date(2027, 1, 31)


def test_the_number_of_queries_is_the_same_for_two_and_for_forty(delfshaven):
    club = make_organisation(delfshaven, place=make_place(), themas=["buurtmaaltijd"])
    make_activity(club, themas=["buurtmaaltijd"], dates=weekly(1, 3))

    def queries():
        lijst = list_of(delfshaven, "thema=buurtmaaltijd")
        with CaptureQueriesContext(
            connection,
        ) as seen:
            build(lijst, Opmaak.WEEKDAG, two_months(), ADDRESS)
        return len(seen)

    few = queries()
    with in_een_keer():
        for number in range(6):
            other = make_organisation(
                delfshaven, f"Club {number}", place=make_place(f"Plek {number}"), themas=["buurtmaaltijd"]
            )
            make_activity(
                other, f"Eten {number}", themas=["buurtmaaltijd"], dates=weekly(1, 6, hour=12 + number)
            )
    assert queries() == few
    assert few <= 14


# Over the web


def opened(response):
    assert response.status_code == 200, response.content[:300]
    assert response["Content-Type"] == "application/pdf"
    return pikepdf.open(BytesIO(response.content))


@pytest.mark.parametrize(
    "address", ["", "&opmaak=datum", "&opmaak=groot", "&opmaak=boekje", "&opmaak=zwemmen"]
)
def test_the_agenda_is_there_as_pdf_in_every_layout(delfshaven, op_delfshaven, address):
    make_activity(delfshaven)
    response = op_delfshaven.get(f"/agenda/?formaat=pdf{address}")
    assert opened(response).pages
    assert response["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in response


@pytest.mark.parametrize(
    "address",
    [
        "maand=2026-99",
        "maand=²",
        "maand=2099-01",
        "maand=1999-01",
        "gedrukt=x",
        "gedrukt=2026-02-31",
        "opmaak=%00",
        "dag=²",
        "maand=20²6-01",
    ],
)
def test_no_parameter_of_paper_is_an_error_page(delfshaven, op_delfshaven, address):
    opened(op_delfshaven.get(f"/agenda/?formaat=pdf&{address}"))
    assert op_delfshaven.get(f"/agenda/?{address}").status_code == 200


def test_the_guide_is_there_as_pdf(delfshaven, op_delfshaven):
    make_organisation(delfshaven)
    assert opened(op_delfshaven.get("/organisaties/?formaat=pdf")).pages


def test_paper_lies_ready_until_something_changes(delfshaven, op_delfshaven, monkeypatch):
    made = []
    real = output.as_pdf

    def making(*args):
        made.append(args)
        return real(*args)

    monkeypatch.setattr(output, "as_pdf", making)
    page = make_activity(delfshaven)
    for _time in range(2):
        op_delfshaven.get("/agenda/?formaat=pdf")
    assert len(made) == 1
    say(page, Moment.objects.get(pagina=page).begin, gaat_niet_door=True)
    op_delfshaven.get("/agenda/?formaat=pdf")
    op_delfshaven.get("/agenda/?formaat=pdf&opmaak=groot")
    assert len(made) == 3


def test_who_has_too_many_papers_made_waits_a_minute_and_others_do_not(
    delfshaven, op_delfshaven, monkeypatch
):
    monkeypatch.setattr(ready, "PAPERS_A_MINUTE", 2)
    answers = [op_delfshaven.get(f"/agenda/?formaat=pdf&q=soep{number}").status_code for number in range(4)]
    assert answers == [200, 200, 429, 429]
    assert op_delfshaven.get("/agenda/?formaat=pdf&q=soep0").status_code == 200
    assert op_delfshaven.get("/agenda/?formaat=pdf&q=soep9", REMOTE_ADDR="10.1.1.1").status_code == 200


def test_a_list_of_too_many_moments_is_offered_by_the_month(delfshaven, op_delfshaven, monkeypatch):
    monkeypatch.setattr(output, "MOST_MOMENTS", 3)
    make_activity(delfshaven, dates=[in_days(day) for day in range(1, 6)])
    response = op_delfshaven.get("/agenda/?formaat=pdf&opmaak=groot")
    assert response["Content-Type"].startswith("text/html")
    assert response.status_code == 200
    months = response.context["maanden"]
    assert sum(month.aantal for month in months) == 5
    for month in months:
        assert bool(month.url) == (month.aantal <= 3)
        if month.url:
            opened(op_delfshaven.get(month.url))


@pytest.mark.parametrize("reason", ["De kok is ziek.", "De kok is ziek"])
def test_a_reason_and_what_to_do_instead_are_two_sentences(delfshaven, reason):
    dates = weekly(1, 4)
    page = make_activity(delfshaven, dates=dates)
    say(page, dates[1], gaat_niet_door=True, reden=reason, alternatief="Kom naar De Wip.")
    (section,) = paper_of(delfshaven).secties
    assert any(note.endswith("De kok is ziek. Kom naar De Wip.") for note in section.regels[0].let_op)


# Since this paper


def changes(wijksite, day):
    return changes_since(list_of(wijksite).query, day)


def yesterday():
    return timezone.localdate() - timedelta(days=1)


def test_what_was_called_off_after_printing_is_told_and_what_was_off_before_is_not(delfshaven):
    first, second = in_days(2), in_days(3)
    page = make_activity(delfshaven, dates=[first, second])
    say(page, first, gaat_niet_door=True)
    say(page, second, gaat_niet_door=True)
    Moment.objects.filter(oorspronkelijk_begin=first).update(gewijzigd_op=timezone.now() - timedelta(days=9))
    assert [line.begin for line in changes(delfshaven, yesterday()).veranderd] == [second]


def test_what_was_put_online_after_printing_is_new(delfshaven):
    old = make_activity(delfshaven, "Oud")
    make_activity(delfshaven, "Nieuw")
    type(old).objects.filter(pk=old.pk).update(first_published_at=timezone.now() - timedelta(days=9))
    assert [line.titel for line in changes(delfshaven, yesterday()).nieuw] == ["Nieuw"]


def test_the_page_behind_the_code_tells_what_has_changed(delfshaven, op_delfshaven):
    begin = in_days(2)
    page = make_activity(delfshaven, "Oude Soep", dates=[begin])
    type(page).objects.filter(pk=page.pk).update(first_published_at=timezone.now() - timedelta(days=9))
    say(page, begin, gaat_niet_door=True, reden="de kok is ziek")
    from_paper = op_delfshaven.get(f"/agenda/?gedrukt={yesterday():%Y-%m-%d}").content.decode()
    assert 'id="sinds-papier"' in from_paper
    assert 'id="sinds-papier"' not in op_delfshaven.get("/agenda/").content.decode()
    tomorrow = yesterday() + timedelta(days=2)
    assert (
        'id="sinds-papier"' not in op_delfshaven.get(f"/agenda/?gedrukt={tomorrow:%Y-%m-%d}").content.decode()
    )


# Posters


def poster(client, page, address):
    return client.get(f"{page.get_url()}?{address}")


def make_words(page, wijksite):
    with translation.override("en"):
        return when(Activiteit(page, wijksite.site, "en").momenten)


def test_a_poster_says_in_words_when_it_is(delfshaven):
    dates = weekly(1, 10)
    dates.pop(3)
    with translation.override("en"):
        weekday = f"{dates[0]:%A}"
    every, holes = make_words(make_activity(delfshaven, "Wekelijks", dates=dates), delfshaven)
    assert every.startswith(f"Every {weekday}, 17:00")
    assert holes.startswith("Not on ")
    (once,) = make_words(make_activity(delfshaven, "Een keer", begin=in_days(5, 17)), delfshaven)
    assert str(in_days(5).day) in once


@pytest.mark.parametrize(("papier", "height"), [("", 842), ("&papier=a3", 1191), ("&papier=behang", 842)])
def test_an_activity_is_there_as_a_poster(delfshaven, op_delfshaven, papier, height):
    page = make_activity(delfshaven)
    pdf = opened(poster(op_delfshaven, page, f"formaat=poster{papier}"))
    assert [round(float(sheet.mediabox[3])) for sheet in pdf.pages] == [height]


def test_the_poster_for_the_door_is_only_there_when_it_is_off(delfshaven, op_delfshaven):
    today, later = in_days(0, 23).replace(minute=59), in_days(3)
    page = make_activity(delfshaven, dates=[today, later])
    assert poster(op_delfshaven, page, "formaat=deurposter").status_code == 404
    say(page, today, gaat_niet_door=True, reden="de kok is ziek", alternatief="Eet bij De Brug.")
    moment = page.momenten.get(oorspronkelijk_begin=today)
    assert len(opened(poster(op_delfshaven, page, "formaat=deurposter")).pages) == 1
    activity = Activiteit(page, delfshaven.site, "en")
    with translation.override("en"):
        made = make_door_poster(page, activity, delfshaven, ADDRESS, moment)
    assert made.aankondiging == "Not on today"
    assert "de kok is ziek" in made.regels
    assert "Eet bij De Brug." in made.regels
    assert any(str(later.day) in line for line in made.bij)
    for other in (f"{later:%Y%m%dT%H%M}", "20261399T9999", "x", "²"):
        assert poster(op_delfshaven, page, f"formaat=deurposter&moment={other}").status_code == 404


def test_the_poster_for_the_door_is_found_by_the_start_that_was_planned(delfshaven, op_delfshaven):
    first, second = in_days(3), in_days(4)
    page = make_activity(delfshaven, dates=[first, second])
    say(page, second, gaat_niet_door=True)
    moment = page.momenten.get(oorspronkelijk_begin=second)
    opened(poster(op_delfshaven, page, f"formaat=deurposter&moment={moment_parameter(moment)}"))
    with translation.override("en"):
        made = make_door_poster(page, Activiteit(page, delfshaven.site, "en"), delfshaven, ADDRESS, moment)
    assert made.aankondiging.startswith("Not on ")
    assert str(second.day) in made.aankondiging
