"""An agenda so long that it is made in another way: along the calendar, with counts that may be a minute old."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.http import QueryDict
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evenementen.agenda import momentregels
from evenementen.agenda_form import AgendaForm
from evenementen.models import Afwijking
from evenementen.selection import MomentFilter
from search.labels import Labels
from search.query import Sortering
from search.when import DAGDELEN, PERIODEN, WEEKDAGEN
from tests.builders import in_days, make_activity, make_organisation

pytestmark = pytest.mark.django_db
AGENDA = "/agenda/"


@pytest.fixture
def long_from_two(monkeypatch):
    monkeypatch.setattr("search.number_lag.MANY", 2)


@pytest.fixture
def many(delfshaven, long_from_two):
    """Two of a theme, by two organisations."""
    return [
        make_activity(make_organisation(delfshaven, f"Club {n}"), f"Soep {n}", themas=["maaltijden"], begin=in_days(1))
        for n in range(2)
    ]  # fmt: skip


def context(client, query=""):
    return client.get(f"{AGENDA}{query}").context


def titles(client, query=""):
    return {line.titel for _day, lines in context(client, query)["dagen"] for line in lines}


def beside(client, facet, value, query=""):
    """The number beside a choice; None when it is not offered."""
    values = context(client, query)["resultaat"].facetten.get(facet, [])
    return next((row.aantal for row in values if row.slug == value), None)


def test_the_list_and_its_total_are_of_now_and_the_numbers_beside_choices_a_minute_old(many, op_delfshaven):
    assert beside(op_delfshaven, "thema", "maaltijden") == 2
    make_activity(many[0].get_parent().specific, "Nieuw", themas=["maaltijden"], begin=in_days(1))
    assert "Nieuw" in titles(op_delfshaven)
    assert context(op_delfshaven)["resultaat"].totaal == 3
    assert beside(op_delfshaven, "thema", "maaltijden") == 2
    cache.clear()
    assert beside(op_delfshaven, "thema", "maaltijden") == 3


def test_what_goes_off_is_told_on_the_very_next_page(many, op_delfshaven):
    context(op_delfshaven)
    Afwijking.objects.create(pagina=many[0], oorspronkelijk_begin=in_days(1), gaat_niet_door=True)
    lines = [line for _day, lines in context(op_delfshaven)["dagen"] for line in lines]
    assert {line.titel for line in lines if line.status == "gaat_niet_door"} == {"Soep 0"}


def test_an_activity_and_an_organisation_that_are_taken_off_line_are_named_no_more(many, op_delfshaven):
    names = {one.naam for one in context(op_delfshaven)["organisatoren"]}
    assert names == {"Club 0", "Club 1"}
    many[0].get_parent().specific.unpublish()
    many[0].unpublish()
    assert "Soep 0" not in titles(op_delfshaven)
    make_activity(many[1].get_parent().specific, "Nog een", begin=in_days(1))
    assert {one.naam for one in context(op_delfshaven)["organisatoren"]} == {"Club 1"}


@pytest.mark.parametrize("asked", ["thema=maaltijden", "thema=maaltijden&weekdag=maandag", "weekdag=zondag"])
def test_a_long_list_shows_and_counts_what_a_short_one_does(delfshaven, op_delfshaven, monkeypatch, asked):
    for number in range(3):
        dates = [in_days(day, 9 + number) for day in range(1, 12, number + 1)]
        make_activity(delfshaven, f"Soep {number}", themas=["maaltijden"], dates=dates)
        make_activity(delfshaven, f"Lezen {number}", themas=["cultuur"], dates=dates)
    make_activity(delfshaven, "Weken lang", themas=["maaltijden"], begin=in_days(-20), hours=40 * 24)
    make_activity(delfshaven, "Dagen lang", themas=["maaltijden"], begin=in_days(-2), hours=9 * 24)
    make_activity(delfshaven, "Voorbij", themas=["maaltijden"], begin=in_days(-20), hours=10 * 24)

    def shown():
        found = context(op_delfshaven, f"?{asked}")
        lines = [(day, line.titel, line.begin, line.nog) for day, lines in found["dagen"] for line in lines]
        return lines, found["resultaat"].totaal, [(day.datum, day.aantal) for day in found["week"]]

    short = shown()
    monkeypatch.setattr("search.number_lag.MANY", 1)
    # The second time the numbers beside the choices lie ready, and the total is asked apart.
    assert [shown(), shown()] == [short, short]


def test_a_list_that_one_can_oversee_is_exact(delfshaven, op_delfshaven):
    page = make_activity(delfshaven, "Soep", themas=["maaltijden"], begin=in_days(1))
    assert beside(op_delfshaven, "thema", "maaltijden") == 1
    make_activity(delfshaven, "Nog een", themas=["maaltijden"], begin=in_days(1))
    assert beside(op_delfshaven, "thema", "maaltijden") == 2
    page.unpublish()
    assert beside(op_delfshaven, "thema", "maaltijden") == 1


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    choices=st.fixed_dictionaries(
        {
            "weekdag": st.lists(st.sampled_from(WEEKDAGEN), unique=True),
            "dagdeel": st.lists(st.sampled_from(DAGDELEN), unique=True),
            "periode": st.lists(st.sampled_from(list(PERIODEN)), unique=True),
        }
    ),
    start=st.integers(0, 6),
    ahead=st.integers(0, 3),
)
def test_along_the_calendar_one_meets_the_same_moments(busy_week, choices, start, ahead):
    asked = QueryDict(mutable=True)
    for name, values in choices.items():
        asked.setlist(name, values)
    day = timezone.localdate() + timedelta(days=ahead)
    query = AgendaForm(asked, Labels.load(busy_week, "nl")).query((busy_week.site_id,), "nl", Sortering.DATUM)
    query = query.with_only("type", "activiteit").van_dag(day if ahead else None)
    begin = MomentFilter.coming(query.wanneer, timezone.now()).vanaf
    by_page, by_time = (
        [
            (line.pagina_id, line.begin, line.nog)
            for line in momentregels(query, begin, limit=5, start=start, lang=lang)
        ]
        for lang in (False, True)
    )
    assert by_page == by_time


@pytest.fixture
def busy_week(delfshaven, amersfoort):
    """Short ones on several days, one that lasts for days and is on already, and some of another site."""
    for number in range(4):
        hours = 2 if number else 90
        begin = [in_days(day, 9 + 4 * number) for day in range(1, 9, number + 1)]
        make_activity(delfshaven, f"Soep {number}", dates=[in_days(-2), *begin], hours=hours)
        make_activity(amersfoort, f"Elders {number}", begin=in_days(number))
    return delfshaven
