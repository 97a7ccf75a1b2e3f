"""Who holds a paper reads which evenings on it are no longer in the agenda."""

from datetime import time, timedelta

import pytest
from django.http import QueryDict
from django.utils import timezone, translation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction

from cms.jobs.run import run_job
from cms.templatetags.wijkplein import dagnaam_datum
from evenementen.agenda_form import AgendaForm
from evenementen.models import Afwijking, Moment, Reeks, VerdwenenMoment
from evenementen.moments import write_moments
from evenementen.paper.moments import Periode
from evenementen.paper.since import changes_since
from search.labels import Labels
from search.query import Sortering
from search.when import WEEKDAGEN
from sites.models import Verberging
from tests.builders import in_days, make_activity, make_organisation

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def daily(**fields):
    return {
        "eerste_dag": timezone.localdate() + DAY,
        "rrule": "FREQ=DAILY",
        "begintijd": time(17, 30),
        "eindtijd": time(19),
        **fields,
    }


def changes(wijksite, day=None, **choices):
    """Since yesterday, for a list of activities with these filters."""
    filters = QueryDict(mutable=True)
    filters.update(choices)
    form = AgendaForm(filters, Labels.load(wijksite, "nl"))
    query = form.query((wijksite.site_id,), "nl", Sortering.DATUM).with_only("type", "activiteit")
    with translation.override("nl"):
        return changes_since(query, day or yesterday())


def gone(wijksite, day=None, **choices):
    """(title, days) as the page behind the code on a paper names them."""
    return [(row.titel, row.dagen) for row in changes(wijksite, day, **choices).weg]


def yesterday():
    return timezone.localdate() - DAY


def in_words(begin):
    with translation.override("nl"):
        return dagnaam_datum(begin)


def take_dates(page, *dates):
    """Only these are left."""
    page.data = [row for row in page.data.all() if row.begin in dates]
    page.save_revision().publish()


def test_a_date_that_is_taken_out_of_the_page_is_named_and_one_that_stays_is_not(delfshaven):
    first, second = in_days(2, 17), in_days(3, 17)
    take_dates(make_activity(delfshaven, "Soep", dates=[first, second]), second)
    assert gone(delfshaven) == [("Soep", in_words(first))]


def test_an_activity_that_is_published_anew_as_it_was_misses_nothing(delfshaven):
    page = make_activity(delfshaven, reeks=daily(aantal=3))
    page.reeksen = [Reeks(**daily(aantal=3))]
    page.save_revision().publish()
    Moment.objects.filter(pagina=page).delete()
    write_moments([page.pk])
    assert gone(delfshaven) == []


def test_what_comes_back_is_no_longer_missed(delfshaven):
    page = make_activity(delfshaven, reeks=daily(aantal=3))
    page.reeksen = [Reeks(**daily(aantal=2))]
    page.save_revision().publish()
    assert len(gone(delfshaven)) == 1
    page.reeksen = [Reeks(**daily(aantal=3))]
    page.save_revision().publish()
    assert gone(delfshaven) == []


def take_off_line(page, site, road):
    if road == "unpublish":
        page.unpublish()
    elif road == "delete":
        page.delete()
    elif road == "restrict":
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    else:
        Verberging.objects.create(site=site, pagina=page, reden="anders")


OFF_LINE = pytest.mark.parametrize("road", ["unpublish", "delete", "restrict", "hide"])


@OFF_LINE
def test_of_an_activity_that_is_taken_off_line_the_days_are_told_and_not_what_it_was(
    delfshaven, op_delfshaven, road
):
    begin = in_days(2, 17)
    page = make_activity(delfshaven, "Geheime Soep", dates=[begin])
    make_activity(delfshaven, "Blijft")
    take_off_line(page, delfshaven.site, road)
    assert gone(delfshaven) == [("", in_words(begin))]
    text = op_delfshaven.get(f"/agenda/?gedrukt={yesterday():%Y-%m-%d}").content.decode()
    assert "Geheime Soep" not in text
    assert f"Een activiteit op {in_words(begin)}, 17.00\xa0uur, staat niet meer in de agenda" in text


@OFF_LINE
def test_a_word_does_not_find_out_what_it_was(delfshaven, road):
    page = make_activity(delfshaven, "Geheime Soep", dates=[in_days(2, 17)])
    take_off_line(page, delfshaven.site, road)
    assert gone(delfshaven, q="geheime") == gone(delfshaven, q="iets anders") == gone(delfshaven)


def test_what_a_rule_took_away_keeps_its_title_until_the_page_is_taken_off_line(delfshaven):
    first, second = in_days(2, 17), in_days(3, 17)
    page = make_activity(delfshaven, "Soep", dates=[first, second])
    take_dates(page, second)
    assert gone(delfshaven) == [("Soep", in_words(first))]
    page.unpublish()
    assert {title for title, _days in gone(delfshaven)} == {""}


def test_of_an_activity_with_several_days_all_are_told(delfshaven):
    make_activity(delfshaven, dates=[in_days(2, 17), in_days(3, 17)]).unpublish()
    ((_title, days),) = gone(delfshaven)
    assert str(in_days(2).day) in days
    assert str(in_days(3).day) in days


def test_an_organisation_that_is_deleted_takes_its_activities_along_and_their_days_are_told(delfshaven):
    club = make_organisation(delfshaven)
    make_activity(club, "Soep", dates=[in_days(2, 17)])
    club.delete()
    assert gone(delfshaven) == [("", in_words(in_days(2)))]


def test_what_went_offline_and_came_back_is_not_missed(delfshaven):
    page = make_activity(delfshaven)
    page.unpublish()
    assert gone(delfshaven)
    page.save_revision().publish()
    assert gone(delfshaven) == []


def test_it_is_missed_only_on_the_site_that_no_longer_shows_it(delfshaven, amersfoort):
    make_activity(amersfoort, "Ver weg").unpublish()
    assert gone(delfshaven) == []
    assert len(gone(amersfoort)) == 1


def test_of_what_went_before_the_paper_was_printed_nothing_is_said(delfshaven):
    make_activity(delfshaven).unpublish()
    VerdwenenMoment.objects.update(verdwenen_op=timezone.now() - 9 * DAY)
    assert gone(delfshaven) == []
    assert gone(delfshaven, timezone.localdate() - 10 * DAY)


def test_what_is_later_than_the_paper_says_is_not_on_it(delfshaven):
    late = Periode.standard(yesterday()).laatste - timezone.localdate() + DAY
    make_activity(delfshaven, begin=in_days(late.days)).unpublish()
    assert gone(delfshaven) == []


def test_a_list_of_a_theme_misses_only_what_was_about_it(delfshaven):
    page = make_activity(delfshaven, themas=["ontmoeting"], dates=[in_days(2, 17)])
    make_activity(delfshaven, themas=["maaltijden"], dates=[in_days(3, 17)]).unpublish()
    page.unpublish()
    assert gone(delfshaven, thema="ontmoeting") == [("", in_words(in_days(2)))]


def test_a_list_of_a_weekday_misses_only_what_was_then(delfshaven):
    make_activity(delfshaven, "Soep", dates=[in_days(ahead, 17) for ahead in range(1, 8)]).unpublish()
    ((_title, days),) = gone(delfshaven, weekdag="dinsdag")
    assert days.startswith("dinsdag")


def test_with_words_only_what_has_them_in_its_title_is_missed(delfshaven):
    for title in ("Soep eten", "Fluiten"):
        take_dates(make_activity(delfshaven, title, dates=[in_days(2, 17), in_days(3, 17)]), in_days(3, 17))
    assert [title for title, _days in gone(delfshaven, q="soep")] == ["Soep eten"]


def test_of_another_hour_on_the_same_day_both_are_told(delfshaven):
    old, new = in_days(2, 12), in_days(2, 15)
    page = make_activity(delfshaven, "Soep", dates=[old, in_days(4)])
    row = page.data.get(begin=old)
    row.begin, row.einde = new, new + timedelta(hours=2)
    page.data = [row, *page.data.exclude(pk=row.pk)]
    page.save_revision().publish()
    found = changes(delfshaven)
    assert [line.begin for line in found.veranderd] == [new]
    assert len(found.weg) == 1


def test_one_that_moved_to_another_weekday_is_told_to_who_has_the_list_of_the_first(delfshaven):
    begin = in_days(2, 17)
    page = make_activity(delfshaven, dates=[begin])
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=begin, nieuw_begin=begin + DAY)
    for ahead, told in ((0, 1), (1, 1), (2, 0)):
        weekday = WEEKDAGEN[(begin + ahead * DAY).weekday()]
        found = changes(delfshaven, weekdag=weekday)
        assert len(found.veranderd) == told, weekday


def test_the_page_behind_the_code_names_what_is_gone(delfshaven, op_delfshaven):
    page = make_activity(delfshaven, "Soep", dates=[in_days(2, 17), in_days(3, 17)])
    take_dates(page, in_days(3, 17))
    page.title = "Nieuwe Soep"
    page.save_revision().publish()
    VerdwenenMoment.objects.update(titel="Oude Soep")
    text = op_delfshaven.get(f"/agenda/?gedrukt={yesterday():%Y-%m-%d}").content.decode()
    assert "Oude Soep" in text
    assert "Oude Soep" not in op_delfshaven.get("/agenda/").content.decode()


def test_what_is_gone_is_forgotten_when_it_is_over(delfshaven):
    make_activity(delfshaven, dates=[in_days(1), in_days(2)]).unpublish()
    VerdwenenMoment.objects.filter(begin=in_days(1)).update(eindigt=timezone.now() - DAY)
    assert run_job("verdwenen-momenten", dry_run=True).counts == {"momenten": 1}
    run_job("verdwenen-momenten")
    assert VerdwenenMoment.objects.get().begin == in_days(2)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    before=st.sets(st.integers(0, 6), min_size=1),
    after=st.sets(st.integers(0, 6)),
    hour=st.sampled_from([17, 18]),
)
def test_of_another_rule_exactly_the_evenings_that_are_no_more_are_named(delfshaven, before, after, hour):
    days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    def rule(chosen, start):
        named = ",".join(days[day] for day in sorted(chosen))
        return (
            [Reeks(**daily(rrule=f"FREQ=WEEKLY;BYDAY={named}", begintijd=time(start, 30)))] if chosen else []
        )

    VerdwenenMoment.objects.all().delete()
    page = make_activity(delfshaven, reeks=None, dates=[in_days(1, 9)])
    page.reeksen = rule(before, 17)
    page.save_revision().publish()
    on_paper = set(starts_on_paper(page))
    page.reeksen = rule(after, hour)
    page.save_revision().publish()
    named = set(VerdwenenMoment.objects.nog_weg().values_list("begin", flat=True))
    last = Periode.standard(yesterday()).einde
    assert {begin for begin in named if begin < last} == on_paper - set(starts_on_paper(page))
    page.delete()


def starts_on_paper(page):
    last = Periode.standard(yesterday()).einde
    return page.momenten.filter(begin__lt=last).values_list("begin", flat=True)
