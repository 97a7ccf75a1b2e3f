"""What an editor says of one day in the admin: off, moved, full, and as planned after all."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from evenementen.models import Afwijking, AfwijkingPeriode, EvenementFeiten, EvenementPage, Moment
from sites.listings import in_een_keer
from sites.models import SiteRol, Wijksite
from tests.builders import in_days, make_activity, make_place, make_wijk

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]
OFF, MOVED, FULL = "gaat_niet_door", "verplaatst", "vol"


@pytest.fixture
def activity(club):
    return make_activity(club, "Samen eten", dates=[in_days(1), in_days(8)])


def first(page):
    return Moment.objects.filter(pagina=page).order_by("oorspronkelijk_begin").first()


def address(page, moment, soort):
    return reverse("evenement_afwijking", args=[page.pk, moment.pk, soort])


def take_back_address(page, moment, soort):
    return reverse("evenement_toch", args=[page.pk, moment.pk, soort])


def overview(page):
    return reverse("evenement_momenten", args=[page.pk])


def number(page):
    return EvenementFeiten.objects.filter(pagina=page).values_list("volgnummer", flat=True).first() or 0


def to(moment, **fields):
    """The fields of a move, as a form sends them."""
    local = timezone.localtime(moment)
    return {"dag": local.strftime("%Y-%m-%d"), "begintijd": local.strftime("%H:%M"), **fields}


def text(response):
    return response.content.decode()


def test_one_evening_is_off_in_two_clicks_and_on_again(als, delfshaven, activity):
    client = als(delfshaven)
    moment = first(activity)
    button = address(activity, moment, OFF)
    assert button in text(client.get(overview(activity)))
    assert client.get(button).status_code == 200
    data = {"reden": "De kok is ziek.", "alternatief": "U kunt wel naar De Wip."}
    saved = client.post(button, data, follow=True)
    moment.refresh_from_db()
    assert (moment.status, moment.reden, moment.alternatief) == (OFF, *data.values())
    assert moment.gewijzigd_op is not None
    assert number(activity) == 1
    assert activity.afwijkingen.get().door.first_name == "Redacteur"
    assert "De kok is ziek." in text(saved)
    assert list(activity.momenten.order_by("begin").values_list("status", flat=True)) == [OFF, "gaat_door"]
    client.post(take_back_address(activity, moment, OFF))
    moment.refresh_from_db()
    assert (moment.status, moment.reden, moment.alternatief) == ("gaat_door", "", "")
    assert not activity.afwijkingen.exists()
    assert number(activity) == 2


def test_after_saving_there_is_a_text_to_send_on(als, delfshaven, activity):
    moment = first(activity)
    data = {"reden": "De kok is ziek", "alternatief": "U kunt wel naar De Wip."}
    response = als(delfshaven).post(address(activity, moment, OFF), data, follow=True)
    message = response.context["bericht"]
    assert message.tekst.startswith("Let op: Samen eten bij De Brug gaat ")
    assert "niet door. De kok is ziek. U kunt wel naar De Wip. Kijk op http" in message.tekst
    assert message.tekst.endswith(activity.full_url)
    content = text(response)
    assert escape(message.tekst) in content
    assert 'href="https://wa.me/?text=Let%20op' in content
    assert 'href="mailto:?subject=' in content


def test_a_move_keeps_its_length_and_shows_from_when_to_when(als, delfshaven, activity):
    client = als(delfshaven)
    moment = first(activity)
    later = in_days(2, hour=15)
    response = client.post(address(activity, moment, MOVED), to(later, reden="Feest"), follow=True)
    moment.refresh_from_db()
    assert (moment.status, moment.begin, moment.einde) == (MOVED, later, later + timedelta(hours=2))
    assert number(activity) == 1
    assert "maar op " in response.context["bericht"].tekst
    listed = text(client.get(overview(activity)))
    assert "Van:" in listed
    assert "Naar:" in listed
    client.post(take_back_address(activity, moment, MOVED))
    moment.refresh_from_db()
    assert (moment.status, moment.begin) == ("gaat_door", in_days(1))


def test_a_move_can_be_to_another_place_only(als, delfshaven, activity):
    wijk = make_wijk("Bospolder", delfshaven)
    place = make_place("De Wip", wijk=wijk)
    moment = first(activity)
    response = als(delfshaven).post(
        address(activity, moment, MOVED), to(moment.begin, locatie=place.pk), follow=True
    )
    moment.refresh_from_db()
    assert (moment.status, moment.locatie, moment.begin) == (MOVED, place, in_days(1))
    assert "is op een andere plek: De Wip." in response.context["bericht"].tekst


def test_the_text_to_send_on_does_not_give_away_an_address_that_is_not_shown(als, delfshaven, activity):
    place = make_place("Geheimhuis", wijk=make_wijk("Spangen", delfshaven), adres_tonen=False)
    moment = first(activity)
    response = als(delfshaven).post(
        address(activity, moment, MOVED), to(moment.begin, locatie=place.pk), follow=True
    )
    assert "Spangen" in response.context["bericht"].tekst
    assert "Geheimhuis" not in response.context["bericht"].tekst


def test_full_and_room_again(als, delfshaven, activity):
    client = als(delfshaven)
    moment = first(activity)
    client.post(address(activity, moment, FULL), {"alternatief": "Op donderdag is er plek."})
    moment.refresh_from_db()
    assert (moment.status, moment.vol, moment.alternatief) == ("gaat_door", True, "Op donderdag is er plek.")
    client.post(take_back_address(activity, moment, FULL))
    moment.refresh_from_db()
    assert not moment.vol
    assert number(activity) == 2


def test_a_moved_day_that_gets_full_stays_moved_and_the_other_way_round(als, delfshaven, activity):
    client = als(delfshaven)
    moment = first(activity)
    client.post(address(activity, moment, MOVED), to(in_days(2)))
    client.post(address(activity, moment, FULL), {})
    moment.refresh_from_db()
    assert (moment.status, moment.begin, moment.vol) == (MOVED, in_days(2), True)
    client.post(address(activity, moment, MOVED), to(in_days(3)))
    moment.refresh_from_db()
    assert (moment.begin, moment.vol) == (in_days(3), True)
    client.post(take_back_address(activity, moment, FULL))
    moment.refresh_from_db()
    assert (moment.status, moment.begin, moment.vol) == (MOVED, in_days(3), False)


def test_who_says_full_does_not_undo_that_somebody_else_just_cancelled_it(als, delfshaven, activity):
    client = als(delfshaven)
    moment = first(activity)
    client.post(address(activity, moment, OFF), {"reden": "De kok is ziek."})
    client.post(address(activity, moment, FULL), {"reden": ""})
    moment.refresh_from_db()
    assert (moment.status, moment.reden) == (OFF, "De kok is ziek.")


def test_a_day_in_a_period_is_on_after_all_and_keeps_a_row_that_says_nothing(als, delfshaven, activity):
    AfwijkingPeriode.objects.create(pagina=activity, soort=OFF, vanaf=timezone.now(), reden="Verbouwing")
    moment = first(activity)
    als(delfshaven).post(take_back_address(activity, moment, OFF))
    assert list(activity.momenten.order_by("begin").values_list("status", flat=True)) == ["gaat_door", OFF]
    row = activity.afwijkingen.get()
    assert (row.gaat_niet_door, row.reden) == (False, "")


def test_full_in_a_moved_period_stays_moved(als, delfshaven, activity):
    AfwijkingPeriode.objects.create(pagina=activity, soort=MOVED, vanaf=timezone.now(), dagen_later=1)
    moment = first(activity)
    als(delfshaven).post(address(activity, moment, FULL), {})
    moment.refresh_from_db()
    assert (moment.status, moment.begin, moment.vol) == (MOVED, in_days(2), True)


def undo_address(page):
    return reverse("evenement_ongedaan", args=[page.pk])


def test_each_action_can_be_undone(als, delfshaven, activity):
    client = als(delfshaven)
    moment = first(activity)
    steps = [
        (address(activity, moment, OFF), {"reden": "Ziek"}),
        (address(activity, moment, MOVED), to(in_days(2), reden="Feest")),
        (address(activity, moment, FULL), {}),
        (take_back_address(activity, moment, FULL), {}),
        (take_back_address(activity, moment, MOVED), {}),
    ]
    shown = ("status", "begin", "vol", "reden")
    trail = []
    for where, data in steps:
        before = Moment.objects.filter(pk=moment.pk).values_list(*shown).get()
        response = client.post(where, data, follow=True)
        assert Moment.objects.filter(pk=moment.pk).values_list(*shown).get() != before
        trail.append((before, response.context["ongedaan"]))
        assert response.context["ongedaan"] in text(response)
    for before, back in reversed(trail):
        client.post(undo_address(activity), {"was": back})
        assert Moment.objects.filter(pk=moment.pk).values_list(*shown).get() == before
    assert number(activity) == 2 * len(steps)


@pytest.mark.parametrize("was", ["", "onzin", "a:b:c", "\0"])
def test_what_nobody_signed_undoes_nothing_and_says_so(als, delfshaven, activity, was):
    moment = first(activity)
    client = als(delfshaven)
    client.post(address(activity, moment, OFF), {})
    response = client.post(undo_address(activity), {"was": was}, follow=True)
    assert "kan niet meer ongedaan" in text(response)
    assert activity.afwijkingen.count() == 1


def test_what_was_signed_for_one_activity_undoes_nothing_of_another(als, delfshaven, club, activity):
    other = make_activity(club, "Dans")
    client = als(delfshaven)
    response = client.post(address(activity, first(activity), OFF), {}, follow=True)
    client.post(address(other, first(other), OFF), {})
    client.post(undo_address(other), {"was": response.context["ongedaan"]})
    assert Afwijking.objects.count() == 2


def test_a_double_click_makes_one_row_and_one_piece_of_news(als, delfshaven, activity):
    client = als(delfshaven)
    for _click in range(2):
        client.post(address(activity, first(activity), OFF), {"reden": "Ziek"})
    assert Afwijking.objects.count() == 1
    assert number(activity) == 1


def test_of_two_editors_at_once_the_last_wins(als, delfshaven, activity):
    one, other = als(delfshaven), als(delfshaven, "eindredacteur")
    moment = first(activity)
    forms = [client.get(address(activity, moment, soort)) for client, soort in ((one, OFF), (other, MOVED))]
    assert {form.status_code for form in forms} == {200}
    one.post(address(activity, moment, OFF), {"reden": "Ziek"})
    other.post(address(activity, moment, MOVED), to(in_days(2), reden="Feest"))
    moment.refresh_from_db()
    assert (moment.status, moment.reden) == (MOVED, "Feest")
    assert activity.afwijkingen.get().door.first_name == "Eindredacteur"


def test_text_that_waits_stays_untouched(als, delfshaven, activity):
    page = EvenementPage.objects.get(pk=activity.pk)
    page.regel = "Nog niet goedgekeurd."
    waiting = page.save_revision()
    als(delfshaven).post(address(activity, first(activity), OFF), {"reden": "Ziek"})
    page = EvenementPage.objects.get(pk=activity.pk)
    assert page.latest_revision_id == waiting.pk
    assert page.has_unpublished_changes
    assert page.regel == "Schuif aan."
    assert page.get_latest_revision_as_object().regel == "Nog niet goedgekeurd."
    waiting.publish()
    assert first(activity).status == OFF


@pytest.mark.parametrize("soort", [OFF, MOVED, FULL])
def test_nobody_says_anything_of_an_activity_of_another_site(als, amersfoort, activity, soort):
    moment = first(activity)
    client = als(amersfoort, SiteRol.Rol.SITEBEHEERDER)
    for path in (overview(activity), address(activity, moment, soort)):
        assert client.get(path).status_code == 404
    for path in (
        address(activity, moment, soort),
        take_back_address(activity, moment, soort),
        undo_address(activity),
        reverse("evenement_periode", args=[activity.pk, soort]),
    ):
        assert client.post(path, to(in_days(2))).status_code == 404
    assert not Afwijking.objects.exists()


def test_a_moment_of_another_activity_or_an_unknown_word_is_not_found(als, delfshaven, club, activity):
    elsewhere = first(make_activity(club, "Iets anders"))
    client = als(delfshaven)
    assert client.get(address(activity, elsewhere, OFF)).status_code == 404
    assert client.post(address(activity, elsewhere, OFF), {}).status_code == 404
    assert client.get(address(activity, first(activity), "onzin")).status_code == 404
    assert client.post(take_back_address(activity, first(activity), "onzin")).status_code == 404
    assert not Afwijking.objects.exists()


@pytest.mark.usefixtures("overdag")
@pytest.mark.parametrize(
    ("data", "field", "sentence"),
    [
        (lambda: to(in_days(-1)), "dag", "Deze dag is al voorbij"),
        (lambda: to(in_days(800)), "dag", "anderhalf jaar"),
        (lambda: {"dag": "0001-01-01", "begintijd": "00:00"}, "dag", "Deze dag is al voorbij"),
        (lambda: to(timezone.now() - timedelta(minutes=5)), "begintijd", "voorbij|al geweest"),
        (lambda: to(in_days(2, hour=15), eindtijd="14:00"), "eindtijd", "later"),
        (lambda: to(in_days(2), dag="31-02-2027"), "dag", "geldige datum"),
        (lambda: to(in_days(2), begintijd="25:00"), "begintijd", "geldige tijd"),
        (lambda: to(in_days(1)), "__all__", "Verplaatst naar wanneer"),
        (lambda: to(in_days(1), locatie="999999"), "locatie", "geldige keuze"),
        (lambda: to(in_days(2), reden="x" * 201), "reden", "200"),
    ],
)
def test_a_move_that_cannot_be_is_explained(als, activity, data, field, sentence):
    here = Wijksite.objects.get(naam="Delfshaven")
    response = als(here).post(address(activity, first(activity), MOVED), data())
    assert response.status_code == 200
    assert re.search(sentence, " ".join(response.context["form"].errors[field]))
    assert not Afwijking.objects.exists()


def test_a_place_of_another_site_cannot_be_chosen(als, delfshaven, amersfoort, activity):
    place = make_place("Het Klokhuis", wijk=make_wijk("Soesterkwartier", amersfoort))
    response = als(delfshaven).post(
        address(activity, first(activity), MOVED), to(in_days(1), locatie=place.pk)
    )
    assert response.context["form"].errors["locatie"]
    assert "Klokhuis" not in text(response)


def test_of_what_is_over_nothing_can_be_said(als, delfshaven, club):
    page = make_activity(club, dates=[in_days(-7), in_days(1)])
    past = first(page)
    client = als(delfshaven)
    for response in (
        client.get(address(page, past, OFF), follow=True),
        client.post(address(page, past, OFF), {}, follow=True),
        client.post(take_back_address(page, past, OFF), follow=True),
    ):
        assert "al voorbij" in text(response)
    assert not Afwijking.objects.exists()


def test_a_dance_past_midnight_may_end_the_next_day(als, delfshaven, club):
    page = make_activity(club, begin=in_days(1, hour=22), hours=4)
    moment = first(page)
    als(delfshaven).post(address(page, moment, MOVED), to(in_days(2, hour=23), eindtijd="01:00"))
    moment.refresh_from_db()
    assert moment.einde - moment.begin == timedelta(hours=2)


@pytest.mark.parametrize("number_of_page", ["2", "9999", "onzin", "²", "-1", "9" * 5000])
def test_a_long_series_has_pages(als, delfshaven, club, number_of_page):
    page = make_activity(club, dates=[in_days(days) for days in range(1, 66)])
    client = als(delfshaven)
    assert len(client.get(overview(page)).context["momenten"]) == 60
    response = client.get(overview(page), {"pagina": number_of_page})
    assert len(response.context["momenten"]) in (5, 60)
    assert response.context["momenten"].has_next() == (len(response.context["momenten"]) == 60)


def test_the_list_costs_the_same_for_few_and_many_days(als, delfshaven, club, django_assert_max_num_queries):
    client = als(delfshaven)
    wijk = make_wijk("Bospolder", delfshaven)
    costs = []
    for days in (2, 50):
        page = make_activity(club, f"{days} dagen", dates=[in_days(day) for day in range(1, days + 1)])
        with in_een_keer():
            for day in range(1, days + 1):
                Afwijking.objects.create(
                    pagina=page, oorspronkelijk_begin=in_days(day), nieuwe_locatie=make_place(wijk=wijk)
                )
        client.get(overview(page))
        with django_assert_max_num_queries(100) as captured:
            client.get(overview(page))
        costs.append(len(captured))
    assert costs[0] == costs[1]
