"""Series on published pages: their moments, and what is said of these."""

from datetime import date, datetime, time, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.jobs.run import run_job
from evenementen.models import Afwijking, AfwijkingPeriode, EvenementFeiten, Moment, Reeks, Schoolvakantie
from evenementen.moments import write_moments
from evenementen.recurrence.horizon import MAX_MOMENTS
from search.models import SearchDocument
from tests.builders import in_days, make_activity, make_organisation, make_place

pytestmark = pytest.mark.django_db
TUESDAYS = {
    "rrule": "FREQ=WEEKLY;BYDAY=TU",
    "begintijd": time(12),
    "eindtijd": time(14),
}


@pytest.fixture
def club(delfshaven):
    return make_organisation(delfshaven)


def today():
    return timezone.localdate()


def weekly(**fields):
    return {"eerste_dag": today(), **TUESDAYS, **fields}


def daily(**fields):
    return {"eerste_dag": today() + timedelta(days=1), **TUESDAYS, "rrule": "FREQ=DAILY", **fields}


def starts(page):
    """On the clock, in order."""
    return [
        timezone.localtime(moment.begin) for moment in Moment.objects.filter(pagina=page).order_by("begin")
    ]


def test_a_series_has_moments_for_eighteen_months_at_the_same_hour_in_summer_and_winter(club):
    found = starts(make_activity(club, reeks=weekly()))
    assert {begin.time() for begin in found} == {time(12)}
    assert {begin.weekday() for begin in found} == {1}
    assert len({begin.utcoffset() for begin in found}) == 2
    assert timedelta(days=530) < found[-1].date() - today() <= timedelta(days=550)


def test_dates_and_several_series_are_together_and_no_moment_is_there_twice(club):
    page = make_activity(club, reeks=daily(aantal=2), dates=[in_days(30)])
    page.reeksen.add(
        Reeks(**daily(aantal=3)), Reeks(**daily(aantal=1, begintijd=time(19), eindtijd=time(20)))
    )
    page.save_revision().publish()
    assert len(starts(page)) == 3 + 1 + 1


def test_school_holidays_of_the_region_and_national_holidays_are_left_out(club):
    first = today() + timedelta(days=1)
    Schoolvakantie.objects.all().delete()
    Schoolvakantie.objects.create(
        regio="midden", naam="proefvakantie", begin=first + timedelta(days=1), einde=first + timedelta(days=2)
    )
    page = make_activity(club, reeks=daily(aantal=3, vakantieregio="midden"))
    assert [begin.date() for begin in starts(page)] == [first + timedelta(days=ahead) for ahead in (0, 3, 4)]
    other = make_activity(club, "Anders", reeks=daily(aantal=3, vakantieregio="zuid"))
    assert [begin.date() for begin in starts(other)] == [first + timedelta(days=ahead) for ahead in (0, 1, 2)]
    yearly = make_activity(club, "Feest", reeks=daily(niet_op_feestdagen=True))
    assert not [begin for begin in starts(yearly) if (begin.month, begin.day) in ((12, 25), (1, 1), (4, 27))]


def test_a_changed_school_holiday_changes_what_is_held(club, django_capture_on_commit_callbacks):
    page = make_activity(club, reeks=daily(aantal=2, vakantieregio="noord"))
    # In a holiday that is known already that is not today.
    first, second = (begin.date() for begin in starts(page))
    with django_capture_on_commit_callbacks(execute=True):
        Schoolvakantie.objects.create(regio="noord", naam="ijsvrij", begin=first, einde=second)
    run_job("momenten")
    assert starts(page)[0].date() > second


def test_the_holidays_of_the_coming_years_are_known():
    assert Schoolvakantie.objects.filter(
        regio="zuid", naam="zomervakantie", begin=date(2028, 7, 22), einde=date(2028, 9, 3)
    ).exists()
    for regio in Schoolvakantie.Regio.values:
        assert Schoolvakantie.objects.filter(regio=regio).count() == 15


def test_every_night_a_series_reaches_further(club):
    page = make_activity(club, reeks=daily())
    last = starts(page)[-1]
    Moment.objects.filter(begin=last).delete()
    assert run_job("momenten", dry_run=True).counts["activiteiten met een reeks"] == 1
    assert starts(page)[-1] != last
    assert run_job("momenten").counts["activiteiten met nieuwe momenten"] == 1
    assert starts(page)[-1] == last
    assert SearchDocument.objects.filter(pagina=page, laatste_einde__gt=last).exists()
    assert run_job("momenten").counts["activiteiten met nieuwe momenten"] == 0


def test_what_was_said_of_a_day_moves_along_to_another_hour_of_that_day(club):
    page = make_activity(club, reeks=daily())
    first, second = starts(page)[:2]
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=first, gaat_niet_door=True, reden="Ziek")
    series = page.reeksen.get()
    series.begintijd, series.eindtijd = time(13), time(15)
    page.reeksen = [series]
    page.save_revision().publish()
    off = Moment.objects.get(pagina=page, status=Moment.Status.GAAT_NIET_DOOR)
    assert (timezone.localtime(off.begin).hour, off.reden) == (13, "Ziek")
    assert Afwijking.objects.get().oorspronkelijk_begin == off.oorspronkelijk_begin
    assert Moment.objects.filter(pagina=page, begin__date=second.date()).get().status == "gaat_door"


def test_what_was_said_of_a_day_that_is_no_more_is_kept_and_changes_nothing(club):
    page = make_activity(club, reeks=daily(aantal=3))
    last = starts(page)[-1]
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=last, gaat_niet_door=True)
    page.reeksen = [Reeks(**daily(aantal=1))]
    page.save_revision().publish()
    assert [moment.status for moment in page.momenten.all()] == ["gaat_door"]
    page.reeksen = [Reeks(**daily(aantal=3))]
    page.save_revision().publish()
    assert page.momenten.get(begin=last).status == "gaat_niet_door"


def off_from(page, begin, **fields):
    return AfwijkingPeriode.objects.create(pagina=page, soort="gaat_niet_door", vanaf=begin, **fields)


def statuses(page):
    return list(page.momenten.order_by("begin").values_list("status", flat=True))


def test_a_period_holds_for_its_moments_and_those_after_it_go_on(club):
    page = make_activity(club, reeks=daily(aantal=4))
    second, fourth = starts(page)[1], starts(page)[3]
    off_from(page, second, tot=fourth, reden="Verbouwing", alternatief="Kom naar De Wip.")
    assert statuses(page) == ["gaat_door", "gaat_niet_door", "gaat_niet_door", "gaat_door"]
    off = page.momenten.get(begin=second)
    assert (off.reden, off.alternatief) == ("Verbouwing", "Kom naar De Wip.")


def test_a_period_without_an_end_holds_for_moments_that_are_written_later(club):
    page = make_activity(club, reeks=daily(aantal=1))
    period = off_from(page, timezone.now())
    page.reeksen = [Reeks(**daily(aantal=3))]
    page.save_revision().publish()
    assert statuses(page) == ["gaat_niet_door"] * 3
    period.delete()
    assert statuses(page) == ["gaat_door"] * 3


def test_one_moment_in_a_period_can_be_on_after_all(club):
    page = make_activity(club, reeks=daily(aantal=2))
    off_from(page, timezone.now())
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=starts(page)[1])
    assert statuses(page) == ["gaat_niet_door", "gaat_door"]


def test_the_coming_weeks_it_is_on_another_day_hour_and_place(club):
    page = make_activity(club, reeks=daily(aantal=2))
    first, second = starts(page)
    there = make_place("De Wip")
    AfwijkingPeriode.objects.create(
        pagina=page, soort="verplaatst", vanaf=first, tot=second,
        dagen_later=1, nieuwe_begintijd=time(19), nieuwe_locatie=there,
    )  # fmt: skip
    moved = page.momenten.get(oorspronkelijk_begin=first)
    local = timezone.localtime(moved.begin)
    assert (local.date(), local.time()) == (first.date() + timedelta(days=1), time(19))
    assert moved.einde - moved.begin == timedelta(hours=2)
    assert (moved.status, moved.locatie) == ("verplaatst", there)
    assert page.momenten.get(oorspronkelijk_begin=second).status == "gaat_door"


def test_full_and_off_at_the_same_time_is_off(club):
    page = make_activity(club, reeks=daily(aantal=1))
    AfwijkingPeriode.objects.create(pagina=page, soort="vol", vanaf=timezone.now(), reden="Vol")
    assert page.momenten.get().vol
    off_from(page, timezone.now(), reden="Ziek")
    moment = page.momenten.get()
    assert (moment.status, moment.reden) == ("gaat_niet_door", "Ziek")


def test_news_is_counted_and_dated_and_what_is_no_news_is_not(club):
    page = make_activity(club, reeks=daily(aantal=2))
    assert not page.momenten.exclude(gewijzigd_op=None).exists()
    number = EvenementFeiten.objects.filter(pagina=page).values_list("volgnummer", flat=True).first() or 0
    period = off_from(page, timezone.now())
    assert page.momenten.exclude(gewijzigd_op=None).count() == 2
    assert EvenementFeiten.objects.get(pagina=page).volgnummer == number + 1
    page.save_revision().publish()
    assert EvenementFeiten.objects.get(pagina=page).volgnummer == number + 1
    period.delete()
    assert EvenementFeiten.objects.get(pagina=page).volgnummer == number + 2


def test_a_series_asks_as_much_for_one_moment_as_for_hundreds(club):
    costs = []
    for number in (1, 400):
        page = make_activity(club, f"{number} keer", reeks=daily(aantal=number))
        Moment.objects.filter(pagina=page).delete()
        with CaptureQueriesContext(connection) as captured:
            write_moments([page.pk])
        # The rows themselves go in batches.
        costs.append(len([query for query in captured if not query["sql"].startswith("INSERT INTO")]))
        assert page.momenten.count() == number
    assert costs[0] == costs[1]


def test_no_more_than_two_thousand_moments_are_kept(club):
    page = make_activity(club, reeks=daily())
    page.reeksen = [Reeks(**daily(begintijd=time(hour), eindtijd=None)) for hour in range(8, 14)]
    page.save_revision().publish()
    assert page.momenten.count() == MAX_MOMENTS


def test_a_rule_from_elsewhere_that_is_none_stops_nothing(club):
    page = make_activity(club, reeks=daily(aantal=1))
    Reeks.objects.create(pagina=page, **daily(rrule="FREQ=ONZIN"))
    assert write_moments([page.pk]) == set()
    assert page.momenten.count() == 1


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"begintijd": None}, "begintijd"),
        ({"dagen": 3, "eindtijd": None}, "eindtijd"),
        ({"rrule": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20200101"}, "eerste_dag"),
        ({"rrule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"}, "eerste_dag"),
        ({"rrule": "elke week"}, "rrule"),
        ({"dagen": 40}, "dagen"),
        ({"aantal": 2001}, "aantal"),
    ],
)
def test_a_series_that_will_not_do_is_refused_at_the_field(fields, named):
    with pytest.raises(ValidationError) as refused:
        Reeks(**weekly(**fields)).full_clean(exclude=["pagina"])
    assert list(refused.value.message_dict) == [named]


def test_a_move_says_where_to(club):
    page = make_activity(club)
    period = AfwijkingPeriode(pagina=page, soort="verplaatst", vanaf=timezone.now())
    with pytest.raises(ValidationError):
        period.full_clean()
    period.tot = datetime(2020, 1, 1, tzinfo=timezone.get_default_timezone())
    with pytest.raises(ValidationError):
        period.full_clean()
