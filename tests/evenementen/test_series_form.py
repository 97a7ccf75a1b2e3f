"""Series in the form of an activity: asked in plain words, kept as a rule."""

from datetime import date, time
from itertools import product

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Page

from evenementen.admin.series.choices import IN_THE_MONTH, STEPS, as_choices, as_pattern
from evenementen.models import AgendaPage, EvenementPage, Reeks
from evenementen.recurrence.horizon import MAX_MOMENTS
from evenementen.recurrence.pattern import read
from tests.admin.conftest import als  # noqa: F401 (fixture)
from tests.builders import make_activity, make_organisation
from tests.evenementen.series_form import (
    DAY,
    TUESDAYS,
    coming,
    complaints,
    edit_url,
    fields_of,
    made,
    save,
    series,
    written,
)

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]


@pytest.fixture(autouse=True)
def in_dutch():
    with translation.override("nl"):
        yield


@pytest.fixture
def club(delfshaven):
    return make_organisation(delfshaven)


@pytest.fixture
def editor(als, delfshaven):  # noqa: F811
    return als(delfshaven, "eindredacteur")


def kept(page):
    page = Page.objects.get(pk=page.pk).specific
    return page.get_latest_revision_as_object().reeksen.get()


@pytest.mark.parametrize(
    ("answers", "rule"),
    [
        ({}, "FREQ=WEEKLY;BYDAY=TU"),
        ({"weekdagen": ["0", "2"]}, "FREQ=WEEKLY;BYDAY=MO,WE"),
        ({"weekdagen": []}, "FREQ=WEEKLY;BYDAY=TU"),
        ({"hoe_vaak": "week2"}, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ({"hoe_vaak": "week4"}, "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU"),
        ({"hoe_vaak": "dag"}, "FREQ=DAILY"),
        ({"hoe_vaak": "maand", "in_de_maand": "2"}, "FREQ=MONTHLY;BYDAY=2TU"),
        ({"hoe_vaak": "maand", "in_de_maand": "-1"}, "FREQ=MONTHLY;BYDAY=-1TU"),
        ({"hoe_vaak": "maand3", "in_de_maand": "laatste"}, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"),
    ],
)
def test_answers_become_a_rule(answers, rule):
    assert made(**answers).rrule == rule


def test_monthly_on_the_date_of_the_first_day():
    first = coming(1)
    assert made(hoe_vaak="maand").rrule == f"FREQ=MONTHLY;BYMONTHDAY={first.day}"


def test_the_rest_is_kept_beside_the_rule(club, editor):
    page = make_activity(club)
    first = coming(1)
    answers = {
        **TUESDAYS,
        "eerste_dag": written(first),
        "stopt": "datum",
        "tot_en_met": written(first + 70 * DAY),
        "vakantieregio": "midden",
        "niet_op_feestdagen": "on",
        "behalve_op": f"{written(first + 14 * DAY)}, {written(first + 7 * DAY)}",
        "ook_op": written(first + 2 * DAY),
    }
    assert save(editor, page, answers).status_code == 302
    reeks = kept(page)
    assert reeks.rrule == f"FREQ=WEEKLY;BYDAY=TU;UNTIL={first + 70 * DAY:%Y%m%d}"
    assert (reeks.begintijd, reeks.eindtijd, reeks.vakantieregio) == (time(12), time(14), "midden")
    assert reeks.niet_op_feestdagen
    assert reeks.exdatums == [(first + 7 * DAY).isoformat(), (first + 14 * DAY).isoformat()]
    assert reeks.rdatums == [(first + 2 * DAY).isoformat()]
    assert page.momenten.count() > 5


def test_what_belongs_to_another_answer_is_left_out():
    reeks = made(hele_dag="on", stopt="nooit", tot_en_met="01-01-2020", aantal="4")
    assert (reeks.rrule, reeks.aantal) == ("FREQ=WEEKLY;BYDAY=TU", None)
    assert (reeks.hele_dag, reeks.begintijd, reeks.eindtijd) == (True, None, None)


def test_only_on_the_days_that_are_named():
    first = coming(3)
    reeks = made(hoe_vaak="los", eerste_dag=written(first), ook_op=written(first + 9 * DAY))
    assert reeks.rrule == ""
    assert reeks.rdatums == [first.isoformat(), (first + 9 * DAY).isoformat()]


@pytest.mark.parametrize(
    "fields",
    [
        {"rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "aantal": 12},
        {"rrule": "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20300101", "exdatums": ["2029-11-30"]},
        {"rrule": "FREQ=MONTHLY;BYDAY=2TU,2WE"},
        {"rrule": "FREQ=DAILY", "hele_dag": True, "begintijd": None, "eindtijd": None, "dagen": 2},
        {"rrule": "", "rdatums": ["2029-03-01", "2029-03-08"], "eerste_dag": date(2029, 3, 1)},
        {"rrule": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"},
        {"rrule": "FREQ=MONTHLY;BYDAY=2TU,4TU;UNTIL=20300101"},
        {"rrule": "FREQ=YEARLY"},
    ],
)
def test_a_form_that_is_only_sent_back_changes_nothing(club, editor, fields):
    standard = {"eerste_dag": coming(1), "begintijd": time(10), "eindtijd": None}
    page = make_activity(club, reeks={**standard, **fields})
    before = page.reeksen.values().get()
    assert save(editor, page).status_code == 302
    assert page.reeksen.values().get() == before


def test_an_own_rule_is_said_and_stays_while_the_rest_changes_until_another_is_chosen(club, editor):
    own = "FREQ=MONTHLY;BYDAY=2TU,4TU"
    page = make_activity(club, reeks={"eerste_dag": coming(1), "begintijd": time(10), "rrule": own})
    shown = editor.get(edit_url(page)).content.decode()
    assert "Zo laten: Elke 2e en 4e dinsdag van de maand om 10.00 uur" in shown
    save(editor, page, {"begintijd": "11:00"})
    assert (kept(page).rrule, kept(page).begintijd) == (own, time(11))
    until = coming(1) + 200 * DAY
    save(editor, page, {"stopt": "datum", "tot_en_met": written(until)})
    assert kept(page).rrule == f"{own};UNTIL={until:%Y%m%d}"
    save(editor, page, {"hoe_vaak": "week", "stopt": "nooit"})
    assert kept(page).rrule == "FREQ=WEEKLY;BYDAY=TU"


def test_an_own_rule_in_a_draft_is_kept_too(club, editor):
    page = make_activity(club)
    own = "FREQ=MONTHLY;BYDAY=2TU,4TU"
    page.reeksen = [Reeks(eerste_dag=coming(1), begintijd=time(10), rrule=own)]
    page.save_revision()
    save(editor, page, {"begintijd": "11:00"}, publish=False)
    assert (kept(page).rrule, kept(page).begintijd) == (own, time(11))


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=DAILY;BYMINUTE=1", "onzin", "FREQ=DAILY;COUNT=3"])
def test_a_rule_that_somebody_smuggles_in_is_refused(rule):
    assert complaints(series({"hoe_vaak": "zo", "eigen_regel": rule}))["eigen_regel"] == [
        "Deze regel kennen wij niet."
    ]


@pytest.mark.parametrize(
    ("answers", "field", "sentence"),
    [
        ({"begintijd": ""}, "begintijd", "Vul in hoe laat het begint"),
        ({"dagen": "3", "eindtijd": ""}, "eindtijd", "hoe laat eindigt de laatste dag?"),
        ({"stopt": "datum"}, "tot_en_met", "Wat is de laatste dag?"),
        ({"stopt": "datum", "tot_en_met": "01-01-2020"}, "tot_en_met", "ligt vóór de eerste dag"),
        ({"stopt": "aantal"}, "aantal", "Na hoeveel keer stopt het?"),
        ({"stopt": "aantal", "aantal": "0"}, "aantal", ""),
        ({"stopt": "aantal", "aantal": "2001"}, "aantal", "2000"),
        ({"dagen": "40"}, "dagen", "31"),
        ({"eerste_dag": "31-02-2027"}, "eerste_dag", ""),
        ({"eerste_dag": "01-01-9999"}, "eerste_dag", "te ver vooruit"),
        ({"hoe_vaak": "zo"}, "hoe_vaak", ""),
        ({"behalve_op": "31-2-2027, morgen"}, "behalve_op", "“31-2-2027” is geen dag die wij kennen"),
    ],
)
def test_what_will_not_do_is_told_at_its_field(answers, field, sentence):
    found = complaints(series(answers))
    assert list(found) == [field]
    assert sentence in found[field][0]


def test_what_will_not_do_is_not_saved(club, editor):
    page = make_activity(club)
    before = page.latest_revision_id
    assert save(editor, page, {**TUESDAYS, "eerste_dag": "31-02-2027"}).status_code == 200
    page.refresh_from_db()
    assert page.latest_revision_id == before


def test_each_day_that_is_none_is_named_apart():
    assert len(complaints(series({"behalve_op": "31-2-2027, morgen"}))["behalve_op"]) == 2


def test_an_exception_that_is_no_day_of_the_series_is_named():
    first = coming(1)
    wrong = complaints(series({"behalve_op": written(first + DAY)}))["behalve_op"]
    assert "is geen dag van deze reeks" in wrong[0]
    after_its_end = {"stopt": "aantal", "aantal": "2", "behalve_op": written(first + 21 * DAY)}
    assert "behalve_op" in complaints(series(after_its_end))


def test_an_exception_that_is_over_and_fits_no_more_tells_nobody_anything(club, editor):
    first = coming(1, weeks=-10)
    reeks = {"eerste_dag": first, "begintijd": time(10), "rrule": "FREQ=WEEKLY"}
    page = make_activity(club, reeks=reeks | {"exdatums": [first.isoformat()]})
    assert save(editor, page, {"weekdagen": ["3"]}).status_code == 302
    assert kept(page).exdatums == []


def test_a_day_is_not_both_left_out_and_added():
    day = written(coming(1) + 7 * DAY)
    found = complaints(series({"behalve_op": day, "ook_op": day}))
    assert "Die dag staat bij allebei" in found["ook_op"][0]


def test_a_series_of_which_every_day_falls_out_never_is():
    first = written(coming(1))
    found = complaints(series({"stopt": "datum", "tot_en_met": first, "behalve_op": first}))
    assert "geen enkele dag" in found["eerste_dag"][0]


def test_more_than_two_thousand_times_is_too_many():
    daily = [
        {"hoe_vaak": "dag", "eerste_dag": written(timezone.localdate()), "begintijd": f"{8 + number}:00"}
        for number in range(5)
    ]
    assert str(MAX_MOMENTS) in complaints(series(*daily))[""][0]
    daily[3]["DELETE"] = daily[4]["DELETE"] = "1"
    daily[2]["begintijd"] = ""
    assert "" not in complaints(series(*daily))


def test_an_activity_that_is_published_has_a_date_and_a_draft_may_wait(club, editor):
    page = make_activity(club)
    gone = {"data-0-DELETE": "1"}
    refused = save(editor, page, **gone)
    assert refused.context["form"].errors["__all__"] == [
        "Wanneer is het? Vul een datum in, of hoe vaak het is."
    ]
    assert save(editor, page, publish=False, **gone).status_code == 302
    assert save(editor, page, {**TUESDAYS, "eerste_dag": written(coming(1))}).status_code == 302


def test_several_series_are_several_days_with_other_hours(club, editor):
    page = make_activity(club, reeks={"eerste_dag": coming(1), "begintijd": time(10), "rrule": "FREQ=WEEKLY"})
    data = fields_of(editor, edit_url(page)) | {
        "reeksen-TOTAL_FORMS": "2",
        "reeksen-1-hoe_vaak": "week",
        "reeksen-1-weekdagen": ["1"],
        "reeksen-1-eerste_dag": written(coming(1)),
        "reeksen-1-begintijd": "19:00",
        "reeksen-1-dagen": "1",
        "reeksen-1-stopt": "nooit",
        "action-publish": "1",
    }
    assert editor.post(edit_url(page), data).status_code == 302
    hours = {timezone.localtime(moment.begin).hour for moment in page.momenten.all()}
    assert hours == {10, 19}


def test_an_untouched_empty_series_is_none(club, editor):
    page = make_activity(club)
    assert save(editor, page, {}).status_code == 302
    assert not page.reeksen.exists()


def test_what_was_answered_is_asked_again_in_the_same_way():
    first = date(2026, 11, 24)
    for how_often, (in_the_month, _label), weekdays in product(STEPS, IN_THE_MONTH, [[], [1], [0, 4]]):
        pattern = as_pattern(how_often, weekdays, in_the_month, first, None)
        answers = as_choices(pattern, first)
        assert answers is not None, pattern
        again = as_pattern(answers["hoe_vaak"], answers["weekdagen"], answers["in_de_maand"], first, None)
        assert again == pattern


def test_a_rule_on_another_date_than_the_first_day_has_no_answers():
    first = date(2026, 11, 24)
    pattern = read("FREQ=MONTHLY;BYMONTHDAY=15", first)
    assert pattern is not None
    assert as_choices(pattern, first) is None


def test_a_copy_for_elsewhere_has_its_series_too(club, editor, delfshaven):
    reeks = {"eerste_dag": coming(1), "begintijd": time(10), "rrule": "FREQ=WEEKLY"}
    page = make_activity(club, reeks=reeks | {"exdatums": [coming(1).isoformat()]})
    copy = page.copy(update_attrs={"slug": "kopie", "title": "Kopie"})
    assert copy.reeksen.get().exdatums == page.reeksen.get().exdatums
    assert copy.reeksen.get().pk != page.reeksen.get().pk
    assert copy.momenten.count() == page.momenten.count() > 10


def test_an_earlier_version_brings_its_series_back_and_the_difference_is_said_in_words(club, editor):
    page = make_activity(
        club, reeks={"eerste_dag": coming(1), "begintijd": time(10), "rrule": "FREQ=WEEKLY;BYDAY=TU"}
    )
    first = page.latest_revision
    save(editor, page, {"begintijd": "11:00", "weekdagen": ["3"], "eerste_dag": written(coming(1))})
    second = page.revisions.order_by("pk").last()
    compared = editor.get(
        reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, first.pk, second.pk])
    ).content.decode()
    text = " ".join(BeautifulSoup(compared, "html.parser").get_text(" ").split())
    assert "Elke dinsdag" in text.replace("donderdag ", "")
    assert "donderdag" in text
    revert = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, first.pk])
    data = fields_of(editor, revert) | {"revision": first.pk, "action-publish": "1"}
    assert editor.post(edit_url(page), data).status_code == 302
    assert (kept(page).rrule, kept(page).begintijd) == ("FREQ=WEEKLY;BYDAY=TU", time(10))
    page = EvenementPage.objects.get(pk=page.pk)
    assert {timezone.localtime(moment.begin).hour for moment in page.momenten.all()} == {10}


def test_a_new_activity_with_only_a_series_is_published(delfshaven, editor):
    agenda = AgendaPage.objects.descendant_of(delfshaven.site.root_page).get()
    add = reverse("wagtailadmin_pages:add", args=["evenementen", "evenementpage", agenda.pk])
    data = fields_of(editor, add) | {
        "title": "Samen zingen",
        "slug": "samen-zingen",
        "regel": "Zing mee.",
        "reeksen-TOTAL_FORMS": "1",
        "reeksen-0-hoe_vaak": "week",
        "reeksen-0-stopt": "nooit",
        "reeksen-0-dagen": "1",
        "reeksen-0-in_de_maand": "dag",
        "reeksen-0-eerste_dag": written(coming(1)),
        "reeksen-0-begintijd": "14:00",
        "reeksen-0-ORDER": "1",
        "action-publish": "1",
    }
    response = editor.post(add, data)
    assert response.status_code == 302
    assert Reeks.objects.get().begintijd == time(14)
