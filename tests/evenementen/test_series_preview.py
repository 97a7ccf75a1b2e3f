"""What a series comes down to, before anything is saved, and what changes for what was said of single dates."""

from datetime import date, time, timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from evenementen.admin.series.preview import look_ahead
from evenementen.models import Afwijking, AgendaPage, EvenementPage, Reeks, Schoolvakantie
from tests.admin.conftest import als  # noqa: F401 (fixture)
from tests.builders import in_days, make_activity, make_organisation
from tests.evenementen.series_form import DAY, TUESDAYS, coming, edit_url, fields_in, fields_of, save, written

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]


@pytest.fixture
def club(delfshaven):
    return make_organisation(delfshaven)


@pytest.fixture
def editor(als, delfshaven):  # noqa: F811
    return als(delfshaven, "eindredacteur")


def weekly(**fields):
    return {"eerste_dag": coming(1), "rrule": "FREQ=WEEKLY;BYDAY=TU", "begintijd": time(12), **fields}


def look_url(page):
    return reverse("evenement_data", args=[page.pk])


def text_of(response):
    assert response.status_code == 200
    soup = BeautifulSoup(response.content, "html.parser")
    return " ".join((soup.select_one("[data-reeks-uitkomst]") or soup).get_text(" ").split())


def test_the_next_ten_dates_and_how_many_come_after():
    ahead = look_ahead([Reeks(**weekly())], [])
    assert [occurrence.begin.astimezone().weekday() for occurrence in ahead.data] == [1] * 10
    assert timezone.localdate(ahead.data[0].begin) == coming(1)
    assert ahead.meer > 50


def test_single_dates_and_series_are_together_and_in_order(club):
    page = make_activity(club, dates=[in_days(1)])
    ahead = look_ahead([Reeks(**weekly(eerste_dag=coming(1, weeks=2)))], page.data.all())
    assert ahead.data[0].begin == in_days(1)
    assert ahead.aantal > 60


def test_what_falls_out_is_named_with_its_reason():
    first = coming(1)
    Schoolvakantie.objects.all().delete()
    Schoolvakantie.objects.create(
        regio="midden", naam="ijsvakantie", begin=first + 7 * DAY, einde=first + 15 * DAY
    )
    rows = [Reeks(**weekly(vakantieregio="midden", exdatums=[(first + 21 * DAY).isoformat()]))]
    reasons = {row.reden: row.dagen for row in look_ahead(rows, []).uitval}
    assert reasons.keys() >= {"ijsvakantie", "dat hebt u zo gezegd"}
    assert str((first + 7 * DAY).day) in reasons["ijsvakantie"]
    assert str((first + 14 * DAY).day) in reasons["ijsvakantie"]


def test_a_national_holiday_has_its_name():
    soon = timezone.localdate() + 2 * DAY
    christmas = date(soon.year + (soon > date(soon.year, 12, 25)), 12, 25)
    row = Reeks(
        eerste_dag=christmas - DAY, rrule="FREQ=DAILY", begintijd=time(10), aantal=3, niet_op_feestdagen=True
    )
    assert "Eerste kerstdag" in [left.reden for left in look_ahead([row], []).uitval]


def test_after_its_last_time_nothing_falls_out():
    first = coming(1)
    Schoolvakantie.objects.all().delete()
    Schoolvakantie.objects.create(regio="zuid", naam="later", begin=first + 20 * DAY, einde=first + 30 * DAY)
    assert look_ahead([Reeks(**weekly(aantal=2, vakantieregio="zuid"))], []).uitval == []


def test_a_day_that_not_every_month_has_is_told():
    assert look_ahead([Reeks(**weekly(rrule="FREQ=MONTHLY;BYMONTHDAY=31"))], []).slaat_maanden_over
    assert not look_ahead([Reeks(**weekly(rrule="FREQ=MONTHLY;BYMONTHDAY=-1"))], []).slaat_maanden_over


def test_a_rule_that_is_none_has_no_dates():
    assert look_ahead([Reeks(**weekly(rrule="FREQ=ONZIN"))], []).data == []


def test_looking_costs_the_same_for_one_series_and_for_ten(club):
    page = make_activity(club, reeks=weekly())
    costs = []
    for number in (1, 10):
        rows = [Reeks(**weekly(begintijd=time(8 + row), vakantieregio="midden")) for row in range(number)]
        with CaptureQueriesContext(connection) as captured:
            look_ahead(rows, [], page)
        costs.append(len(captured))
    assert costs == [5, 5]


def say(page, **fields):
    """Of the first moment; returns its start on the clock."""
    begin = page.momenten.order_by("begin").first().oorspronkelijk_begin
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=begin, **fields)
    return timezone.localtime(begin)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"gaat_niet_door": True}, "het niet doorging"),
        ({"vol": True}, "het vol was"),
        ({"nieuw_begin": in_days(3)}, "het op een andere tijd was"),
        ({}, "het toch wel doorging"),
    ],
)
def test_what_was_said_of_a_day_that_is_no_more_lapses(club, fields, sentence):
    page = make_activity(club, reeks=weekly())
    say(page, **fields)
    (told,) = look_ahead([Reeks(**weekly(rrule="FREQ=WEEKLY;BYDAY=FR"))], [], page).gevolgen.vervalt
    assert sentence in told
    assert "Dat vervalt: er is dan geen moment meer." in told


def test_what_moves_along_to_another_hour_is_told_as_kept(club):
    page = make_activity(club, reeks=weekly())
    say(page, gaat_niet_door=True)
    consequences = look_ahead([Reeks(**weekly(begintijd=time(13)))], [], page).gevolgen
    assert consequences.vervalt == []
    assert consequences.blijft[0].endswith("Dat blijft zo, nu voor 13.00 uur.")
    # Only told: nothing was written.
    assert timezone.localtime(Afwijking.objects.get().oorspronkelijk_begin).hour == 12


def test_what_lapsed_before_is_not_told_again(club):
    page = make_activity(club, reeks=weekly())
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=in_days(400), gaat_niet_door=True)
    assert look_ahead([Reeks(**weekly())], [], page).gevolgen.vervalt == []


def changed(client, page, series):
    data = fields_of(client, edit_url(page))
    return data | {f"reeksen-0-{name}": value for name, value in series.items()}


def test_a_form_is_looked_at_without_scripts_and_saves_nothing(club, editor):
    page = make_activity(club, reeks=weekly())
    when = say(page, gaat_niet_door=True)
    before = page.revisions.count()
    data = changed(editor, page, {"weekdagen": ["4"]})
    soup = BeautifulSoup(editor.get(edit_url(page)).content, "html.parser")
    assert soup.select_one("[data-reeks-bekijk]")["formaction"] == look_url(page)
    response = editor.post(look_url(page), data)
    text = text_of(response)
    assert "Elke vrijdag om 12.00 uur" in text
    assert "De volgende 10 data" in text
    assert f"Op dinsdag {when.day} " in text
    form = BeautifulSoup(response.content, "html.parser").select_one("#page-edit-form")
    assert form["action"] == edit_url(page)
    assert page.revisions.count() == before
    assert page.reeksen.get().rrule == "FREQ=WEEKLY;BYDAY=TU"


def test_when_something_is_wrong_the_dates_of_the_rest_are_there(club, editor):
    page = make_activity(club, reeks=weekly())
    text = text_of(editor.post(edit_url(page), changed(editor, page, {"begintijd": "", "eindtijd": ""})))
    assert "Vul in hoe laat het begint" in text
    text = text_of(editor.post(edit_url(page), changed(editor, page, {}) | {"title": ""}))
    assert "De volgende 10 data" in text


def test_a_form_that_is_opened_says_what_there_is(club, editor):
    page = make_activity(club, reeks=weekly())
    assert "Elke dinsdag om 12.00 uur De volgende 10 data" in text_of(editor.get(edit_url(page)))
    assert text_of(editor.get(edit_url(make_activity(club, "Zonder reeks")))) == ""


def test_a_script_gets_only_the_dates(club, editor):
    page = make_activity(club, reeks=weekly())
    address = reverse("evenement_data_stuk", args=[page.pk])
    response = editor.post(address, changed(editor, page, {"weekdagen": ["4"]}))
    assert b"<html" not in response.content
    assert "Elke vrijdag om 12.00 uur" in text_of(response)


@pytest.mark.parametrize("name", ["evenement_data_nieuw", "evenement_data_nieuw_stuk"])
def test_a_new_activity_is_looked_at_before_it_is_there(delfshaven, editor, name):
    agenda = AgendaPage.objects.descendant_of(delfshaven.site.root_page).get()
    add = reverse("wagtailadmin_pages:add", args=["evenementen", "evenementpage", agenda.pk])
    data = fields_of(editor, add) | {
        "reeksen-TOTAL_FORMS": "1",
        "reeksen-0-hoe_vaak": "week",
        "reeksen-0-dagen": "1",
        "reeksen-0-eerste_dag": written(coming(1)),
        **{f"reeksen-0-{key}": value for key, value in TUESDAYS.items()},
    }
    response = editor.post(reverse(name, args=[agenda.pk]), data)
    assert "Elke dinsdag van 12.00 tot 14.00 uur" in text_of(response)
    assert not EvenementPage.objects.exists()
    assert editor.get(reverse(name, args=[agenda.pk])).url == add


def test_without_scripts_a_series_is_added_by_a_button(club, editor):
    page = make_activity(club)
    response = editor.post(look_url(page), fields_of(editor, edit_url(page)) | {"reeks-erbij": "1"})
    soup = BeautifulSoup(response.content, "html.parser")
    assert soup.select_one("#page-edit-form [name=reeksen-0-eerste_dag]")
    assert not soup.select("#page-edit-form .w-field--error")
    again = fields_in(soup)
    assert editor.post(edit_url(page), again).status_code == 302
    assert not page.reeksen.exists()


def test_after_publishing_an_editor_reads_what_lapsed(club, editor):
    page = make_activity(club, reeks=weekly())
    say(page, gaat_niet_door=True)
    response = save(editor, page, {"weekdagen": ["4"]})
    told = [str(message) for message in get_messages(response.wsgi_request)]
    assert any("Dat vervalt: er is dan geen moment meer." in sentence for sentence in told)
    assert Afwijking.objects.exists()
    response = save(editor, page, {"begintijd": "13:00"})
    told = [str(message) for message in get_messages(response.wsgi_request)]
    assert not any("Dat vervalt" in sentence for sentence in told)


@pytest.mark.parametrize("name", ["evenement_data", "evenement_data_stuk"])
def test_somebody_of_another_site_does_not_look(club, amersfoort, als, name):  # noqa: F811
    page = make_activity(club, reeks=weekly())
    stranger = als(amersfoort, "sitebeheerder")
    assert stranger.post(reverse(name, args=[page.pk]), {}).status_code == 404
    assert (
        stranger.post(reverse(f"{name}".replace("data", "data_nieuw"), args=[club.pk]), {}).status_code == 404
    )


def test_only_an_activity_has_dates_to_look_at(club, editor):
    assert editor.post(reverse("evenement_data", args=[club.pk]), {}).status_code == 404
    assert editor.post(reverse("evenement_data", args=[999999]), {}).status_code == 404


def test_visitors_read_a_series_in_words(club, op_delfshaven):
    page = make_activity(club, reeks=weekly(vakantieregio="midden"))
    over = weekly(eerste_dag=coming(1, -20), rrule="FREQ=WEEKLY;UNTIL=20200101", begintijd=time(9))
    Reeks.objects.create(pagina=page, **over)
    shown = op_delfshaven.get(page.url).content.decode()
    assert "Elke dinsdag om 12.00 uur, niet in de schoolvakanties (regio Midden)" in shown
    assert "9.00 uur" not in shown
    assert "Every Tuesday at 12:00" in op_delfshaven.get(f"/en{page.url}").content.decode()


def test_a_page_costs_the_same_for_one_series_and_for_five(club, op_delfshaven):
    costs = []
    for number in (1, 5):
        page = make_activity(club, f"Reeksen {number}", reeks=weekly())
        for row in range(1, number):
            Reeks.objects.create(pagina=page, **weekly(begintijd=time(8 + row)))
        op_delfshaven.get(page.url)
        with CaptureQueriesContext(connection) as captured:
            op_delfshaven.get(page.url)
        costs.append(len(captured))
    assert costs[0] == costs[1]


HOLIDAYS = "schoolvakanties"


@pytest.mark.parametrize("rol", ["redacteur", "eindredacteur", "sitebeheerder"])
def test_school_holidays_are_not_for_people_of_one_site(delfshaven, als, rol):  # noqa: F811
    client = als(delfshaven, rol)
    holiday = Schoolvakantie.objects.first()
    for address in (
        reverse(f"{HOLIDAYS}:index"),
        reverse(f"{HOLIDAYS}:add"),
        reverse(f"{HOLIDAYS}:edit", args=[holiday.pk]),
        reverse(f"{HOLIDAYS}:delete", args=[holiday.pk]),
    ):
        assert client.get(address).status_code in (302, 403, 404), address
        assert client.post(address, {"naam": "vrij"}).status_code in (302, 403, 404), address
    assert Schoolvakantie.objects.get(pk=holiday.pk).naam == holiday.naam


def test_who_looks_after_the_platform_changes_a_school_holiday(client, django_user_model):
    client.force_login(django_user_model.objects.create_superuser("baas@voorbeeld.nl"))
    holiday = Schoolvakantie.objects.filter(regio="noord").first()
    einde = holiday.einde + timedelta(days=7)
    fields = {
        "naam": holiday.naam,
        "regio": "noord",
        "begin": written(holiday.begin),
        "einde": written(einde),
    }
    address = reverse(f"{HOLIDAYS}:edit", args=[holiday.pk])
    assert client.post(address, fields, headers={"host": "localhost"}).status_code == 302
    holiday.refresh_from_db()
    assert holiday.einde == einde
    fields["einde"] = written(holiday.begin - DAY)
    assert client.post(address, fields, headers={"host": "localhost"}).status_code == 200
