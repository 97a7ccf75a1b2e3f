"""What an editor says of the coming weeks, or of everything from now on; and how it is forgotten after a year."""

from datetime import time, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cms.jobs.run import run_job
from evenementen.models import Afwijking, AfwijkingPeriode, EvenementFeiten, EvenementPage, Moment
from tests.builders import in_days, make_activity, make_place, make_wijk

pytestmark = pytest.mark.django_db
OFF, MOVED, FULL = "gaat_niet_door", "verplaatst", "vol"


@pytest.fixture
def activity(club):
    return make_activity(club, "Samen eten", dates=[in_days(1), in_days(8), in_days(15)])


def address(page, soort=OFF):
    return reverse("evenement_periode", args=[page.pk, soort])


def end_address(page, period):
    return reverse("evenement_periode_weg", args=[page.pk, period.pk])


def day(days):
    return (timezone.localdate() + timedelta(days=days)).isoformat()


def until(days, **fields):
    return {"vanaf": day(0), "hoelang": "tot", "tot_en_met": day(days), "dagen_later": 0, **fields}


def everything(**fields):
    return {"vanaf": day(0), "hoelang": "alles", "dagen_later": 0, **fields}


def statuses(page):
    rows = Moment.objects.filter(pagina=page).order_by("oorspronkelijk_begin")
    return list(rows.values_list("status", flat=True))


def number(page):
    return EvenementFeiten.objects.filter(pagina=page).values_list("volgnummer", flat=True).first() or 0


def test_the_coming_weeks_it_is_off_until_and_including_a_day(als, delfshaven, activity):
    client = als(delfshaven)
    assert client.get(address(activity)).status_code == 200
    data = until(8, reden="De zaal wordt verbouwd.", alternatief="Kom naar De Wip.")
    response = client.post(address(activity), data, follow=True)
    assert statuses(activity) == [OFF, OFF, "gaat_door"]
    period = AfwijkingPeriode.objects.get()
    assert (period.door.first_name, period.laatste_dag.isoformat()) == ("Redacteur", day(8))
    assert number(activity) == 1
    assert activity.momenten.exclude(gewijzigd_op=None).count() == 2
    message = response.context["bericht"].tekst
    assert " gaat van " in message
    assert "niet door. De zaal wordt verbouwd. Kom naar De Wip. Kijk op " in message
    listed = client.get(reverse("evenement_momenten", args=[activity.pk])).content.decode()
    assert end_address(activity, period) in listed


def test_everything_from_now_on_holds_for_what_is_added_later_until_somebody_ends_it(
    als, delfshaven, activity
):
    client = als(delfshaven)
    client.post(address(activity), everything())
    make_page = EvenementPage.objects.get(pk=activity.pk)
    make_page.data.create(begin=in_days(22), einde=in_days(22, hour=14))
    make_page.save_revision().publish()
    assert statuses(activity) == [OFF] * 4
    response = client.post(end_address(activity, AfwijkingPeriode.objects.get()), follow=True)
    assert statuses(activity) == ["gaat_door"] * 4
    assert "Vanaf nu gaat het weer door" in response.content.decode()
    assert not AfwijkingPeriode.objects.filter(tot=None).exists()


def test_ending_and_starting_a_period_can_be_undone(als, delfshaven, activity):
    client = als(delfshaven)
    undo = reverse("evenement_ongedaan", args=[activity.pk])
    started = client.post(address(activity), everything(reden="Ziek"), follow=True).context["ongedaan"]
    ended = client.post(end_address(activity, AfwijkingPeriode.objects.get()), follow=True)
    client.post(undo, {"was": ended.context["ongedaan"]})
    assert statuses(activity) == [OFF] * 3
    assert AfwijkingPeriode.objects.get().reden == "Ziek"
    client.post(undo, {"was": started})
    assert statuses(activity) == ["gaat_door"] * 3
    assert not AfwijkingPeriode.objects.exists()
    assert number(activity) == 4


def test_a_period_that_has_not_begun_is_gone_when_it_is_taken_back_and_comes_back_when_undone(
    als, delfshaven, activity
):
    client = als(delfshaven)
    client.post(address(activity, FULL), everything(vanaf=day(5)))
    assert list(activity.momenten.order_by("begin").values_list("vol", flat=True)) == [False, True, True]
    response = client.post(end_address(activity, AfwijkingPeriode.objects.get()), follow=True)
    assert not AfwijkingPeriode.objects.exists()
    client.post(reverse("evenement_ongedaan", args=[activity.pk]), {"was": response.context["ongedaan"]})
    assert list(activity.momenten.order_by("begin").values_list("vol", flat=True)) == [False, True, True]


def test_for_a_while_it_is_on_another_day_hour_and_place(als, delfshaven, activity):
    place = make_place("De Wip", wijk=make_wijk("Bospolder", delfshaven))
    data = until(8, dagen_later=1, nieuwe_begintijd="19:00", nieuwe_eindtijd="21:30", nieuwe_locatie=place.pk)
    response = als(delfshaven).post(address(activity, MOVED), data, follow=True)
    moment = Moment.objects.get(pagina=activity, oorspronkelijk_begin=in_days(1))
    assert (moment.begin, moment.einde) == (in_days(2, hour=19), in_days(2, hour=21) + timedelta(minutes=30))
    assert (moment.status, moment.locatie) == (MOVED, place)
    assert statuses(activity) == [MOVED, MOVED, "gaat_door"]
    assert "De plek is De Wip." in response.context["bericht"].tekst


def test_days_of_which_something_else_was_said_are_named_for_that_stays(als, delfshaven, activity):
    Afwijking.objects.create(pagina=activity, oorspronkelijk_begin=in_days(8))
    response = als(delfshaven).post(address(activity), everything(), follow=True)
    assert statuses(activity) == [OFF, "gaat_door", OFF]
    assert [moment.begin for moment in response.context["anders"]] == [in_days(8)]
    assert "eerder al iets gemeld" in response.content.decode()


def test_a_double_click_makes_one_period(als, delfshaven, activity):
    client = als(delfshaven)
    for _click in range(2):
        client.post(address(activity), until(8, reden="Ziek"))
    assert AfwijkingPeriode.objects.count() == 1
    assert number(activity) == 1
    client.post(address(activity), until(8, reden="Verbouwing"))
    assert AfwijkingPeriode.objects.count() == 2
    assert activity.momenten.first().reden == "Verbouwing"


def test_text_that_waits_stays_untouched(als, delfshaven, activity):
    page = EvenementPage.objects.get(pk=activity.pk)
    page.regel = "Nog niet goedgekeurd."
    waiting = page.save_revision()
    client = als(delfshaven)
    client.post(address(activity), everything())
    client.post(end_address(activity, AfwijkingPeriode.objects.get()))
    page = EvenementPage.objects.get(pk=activity.pk)
    assert (page.latest_revision_id, page.regel) == (waiting.pk, "Schuif aan.")


@pytest.mark.parametrize(
    ("soort", "data", "field"),
    [
        (OFF, lambda: until(8, vanaf=day(-1)), "vanaf"),
        (OFF, lambda: until(8, vanaf="0001-01-01"), "vanaf"),
        (OFF, lambda: until(8, vanaf=""), "vanaf"),
        (OFF, lambda: until(-1), "tot_en_met"),
        (OFF, lambda: until(8, tot_en_met=""), "tot_en_met"),
        (OFF, lambda: until(8, tot_en_met="9999-12-31"), "tot_en_met"),
        (OFF, lambda: until(8, tot_en_met="gisteren"), "tot_en_met"),
        (OFF, lambda: until(8, hoelang="eeuwig"), "hoelang"),
        (OFF, lambda: until(6, vanaf=day(2)), "__all__"),
        (OFF, lambda: everything(vanaf=day(20)), "__all__"),
        (MOVED, everything, "__all__"),
        (MOVED, lambda: everything(dagen_later=7), "dagen_later"),
        (MOVED, lambda: everything(dagen_later=-2), "__all__"),
        (MOVED, lambda: everything(nieuwe_eindtijd="14:00"), "nieuwe_begintijd"),
        (MOVED, lambda: everything(nieuwe_begintijd="15:00", nieuwe_eindtijd="14:00"), "nieuwe_eindtijd"),
        (MOVED, lambda: everything(nieuwe_locatie=999999), "nieuwe_locatie"),
    ],
)
def test_a_period_that_cannot_be_is_explained(als, activity, soort, data, field):
    client = als(activity.get_site().wijksite)
    response = client.post(address(activity, soort), data())
    assert response.status_code == 200
    assert list(response.context["form"].errors) == [field]
    assert not AfwijkingPeriode.objects.exists()


def test_a_period_of_another_activity_or_site_is_not_found(als, delfshaven, amersfoort, club, activity):
    client = als(delfshaven)
    client.post(address(activity), everything())
    period = AfwijkingPeriode.objects.get()
    other = make_activity(club, "Dans")
    assert client.post(end_address(other, period)).status_code == 404
    elsewhere = als(amersfoort, "sitebeheerder")
    assert elsewhere.post(end_address(activity, period)).status_code == 404
    said = reverse("evenement_periode_gezegd", args=[activity.pk, period.pk])
    assert elsewhere.get(said).status_code == 404
    assert client.get(address(activity, "onzin")).status_code == 404
    assert statuses(activity) == [OFF] * 3


def test_what_was_said_more_than_a_year_ago_is_forgotten_without_becoming_news(club):
    page = make_activity(club, dates=[in_days(-400), in_days(-300), in_days(1)])
    for start in (in_days(-400), in_days(-300)):
        Afwijking.objects.create(pagina=page, oorspronkelijk_begin=start, gaat_niet_door=True)
    AfwijkingPeriode.objects.create(pagina=page, soort=FULL, vanaf=in_days(-420), tot=in_days(-390))
    running = AfwijkingPeriode.objects.create(pagina=page, soort=FULL, vanaf=in_days(-420))
    Moment.objects.filter(begin=in_days(-400)).update(status=OFF)
    before = number(page)
    assert run_job("afwijkingen", dry_run=True).counts == {"afwijkingen": 1, "afwijkingen voor een tijd": 1}
    assert Afwijking.objects.count() == 2
    run_job("afwijkingen")
    assert Afwijking.objects.get().oorspronkelijk_begin == in_days(-300)
    assert AfwijkingPeriode.objects.get() == running
    assert statuses(page) == [OFF, OFF, "gaat_door"]
    assert number(page) == before


def test_for_a_whole_series_it_is_off_and_on_again(als, delfshaven, club):
    series = {
        "eerste_dag": timezone.localdate() + timedelta(days=1),
        "begintijd": time(12),
        "eindtijd": time(14),
        "rrule": "FREQ=WEEKLY",
    }
    page = make_activity(club, reeks=series)
    client = als(delfshaven)
    client.post(address(page), everything())
    assert set(statuses(page)) == {OFF}
    assert number(page) == 1
    client.post(end_address(page, AfwijkingPeriode.objects.get()))
    assert set(statuses(page)) == {"gaat_door"}
    assert number(page) == 2
