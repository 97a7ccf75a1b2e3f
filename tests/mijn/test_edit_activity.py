"""A member makes and changes the activities of their organisation, in versions that are not online yet."""

import re
from datetime import date, time, timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from evenementen.models import EvenementPage, Moment
from organisaties.review.submissions import waiting_of
from organisaties.review.trust import set_trust
from tests.admin.conftest import user_with_role
from tests.builders import in_days, make_activity, make_place
from tests.mijn.forms import filled_in

pytestmark = pytest.mark.django_db

WEEKLY = {
    "eerste_dag": date(2026, 1, 7),
    "begintijd": time(12),
    "eindtijd": time(14),
    "rrule": "FREQ=WEEKLY;BYDAY=WE",
}


@pytest.fixture
def eten(soeppan):
    return make_activity(soeppan, "Samen eten", begin=in_days(3, 12))


@pytest.fixture
def elke_week(soeppan):
    return make_activity(soeppan, "Elke week eten", reeks=WEEKLY)


@pytest.fixture
def vertrouwd(soeppan, delfshaven):
    set_trust(soeppan, vertrouwd=True, door=user_with_role(delfshaven, "eindredacteur"))


def at(page, rest=""):
    return f"/mijn/{page.get_parent().pk}/activiteiten/{page.pk}/{rest}"


def live(page):
    return EvenementPage.objects.get(pk=page.pk)


def draft(page):
    return live(page).get_latest_revision_as_object()


def change(client, page, deel, **data):
    """What a browser sends: everything on the form, and what is filled in otherwise."""
    url = at(page, f"wijzigen/{deel}/")
    return client.post(url, filled_in(client.get(url), **data), follow=True)


def hand_in(client, page):
    return client.post(
        at(page, "wijzigen/zet-online/"), {"versie": live(page).latest_revision_id}, follow=True
    )


def test_new_activity_is_made_in_one_short_screen(soeppan, als_fatma, op_delfshaven, vertrouwd):
    day = timezone.localdate() + timedelta(days=5)
    data = {"title": "Soep maken", "regel": "Samen soep.", "dag": day.isoformat(), "begintijd": "10:00"}
    page = als_fatma.post(
        f"/mijn/{soeppan.pk}/activiteiten/nieuw/", {**data, "hoe_vaak": "week"}, follow=True
    )
    assert "Bewaard. Nog niet online." in page.content.decode()
    made = EvenementPage.objects.child_of(soeppan).get()
    assert not made.live
    assert op_delfshaven.get("/organisaties/de-soeppan/soep-maken/").status_code == 404
    hand_in(als_fatma, made)
    assert live(made).live
    assert Moment.objects.filter(pagina=made).count() > 50
    assert op_delfshaven.get("/organisaties/de-soeppan/soep-maken/").status_code == 200


def test_new_activity_needs_a_day_that_is_to_come(soeppan, als_fatma):
    data = {"title": "Soep", "regel": "Samen soep.", "dag": "2020-01-01", "begintijd": "10:00"}
    page = als_fatma.post(f"/mijn/{soeppan.pk}/activiteiten/nieuw/", data).content.decode()
    assert "Deze dag is al voorbij." in page
    assert not EvenementPage.objects.child_of(soeppan).exists()


def test_time_of_a_single_day_is_changed(eten, als_fatma):
    page = change(als_fatma, eten, "wanneer", **{"data-0-begintijd": "17:30", "data-0-eindtijd": "01:00"})
    assert "Bewaard. Nog niet online." in page.content.decode()
    [row] = draft(eten).data.all()
    assert timezone.localtime(row.begin).time() == time(17, 30)
    assert row.einde - row.begin == timedelta(hours=7, minutes=30)
    [old] = live(eten).data.all()
    assert timezone.localtime(old.begin).time() == time(12)


def test_series_keeps_its_moments_apart_from_the_change(elke_week, als_fatma, vertrouwd):
    change(als_fatma, elke_week, "wanneer", **{"reeksen-0-begintijd": "13:00", "reeksen-0-eindtijd": "15:00"})
    [row] = draft(elke_week).reeksen.all()
    assert (row.rrule, row.begintijd) == ("FREQ=WEEKLY;BYDAY=WE", time(13))
    hand_in(als_fatma, elke_week)
    begins = Moment.objects.filter(pagina=elke_week, begin__gt=timezone.now()).values_list("begin", flat=True)
    assert {timezone.localtime(begin).time() for begin in begins} == {time(13)}


def test_day_is_added_and_another_taken_away(eten, als_fatma):
    day = (timezone.localdate() + timedelta(days=9)).isoformat()
    change(
        als_fatma, eten, "wanneer", **{"data-1-dag": day, "data-1-begintijd": "09:00", "data-0-DELETE": "on"}
    )
    [row] = draft(eten).data.all()
    assert timezone.localdate(row.begin).isoformat() == day


def test_draft_row_without_a_number_is_changed_once_more(eten, als_fatma):
    """What stands only in a version is no row of the database yet."""
    day = (timezone.localdate() + timedelta(days=9)).isoformat()
    change(als_fatma, eten, "wanneer", **{"data-1-dag": day, "data-1-begintijd": "09:00"})
    change(als_fatma, eten, "wanneer", **{"data-1-begintijd": "11:00"})
    times = sorted(timezone.localtime(row.begin).time() for row in draft(eten).data.all())
    assert times == [time(11), time(12)]


def test_without_any_day_it_cannot_be(eten, als_fatma):
    page = change(als_fatma, eten, "wanneer", **{"data-0-DELETE": "on"}).content.decode()
    assert "Wanneer is het?" in page
    assert draft(eten).data.count() == 1


def test_price_of_another_answer_is_left_out(eten, als_fatma):
    change(als_fatma, eten, "kosten", prijs_soort="bedrag", bedrag="2,50")
    assert str(draft(eten).bedrag) == "2.50"
    change(als_fatma, eten, "kosten", prijs_soort="gratis", bedrag="2,50")
    assert draft(eten).bedrag is None


def test_amount_is_asked_when_it_costs_an_amount(eten, als_fatma):
    page = change(als_fatma, eten, "kosten", prijs_soort="bedrag", bedrag="").content.decode()
    assert "Dit klopt nog niet" in page
    assert draft(eten).prijs_soort == "gratis"


def test_place_is_one_that_the_organisation_may_know(eten, amersfoort, als_fatma):
    far = make_place("Ver weg")
    page = change(als_fatma, eten, "waar", locatie=far.pk).content.decode()
    assert "Dit klopt nog niet" in page
    assert draft(eten).locatie is None


def test_what_nobody_asks_cannot_be_set(eten, als_fatma):
    before = draft(eten)
    change(
        als_fatma, eten, "naam", title="Eten", regel="Kom.", slug="weg", plaatsen="3", live="on", owner="1"
    )
    kept = draft(eten)
    assert (kept.title, kept.slug, kept.plaatsen, kept.owner_id) == (
        "Eten",
        before.slug,
        None,
        before.owner_id,
    )


def test_copy_is_not_online_and_has_everything(eten, als_fatma):
    change(als_fatma, eten, "kosten", prijs_soort="vrij")
    als_fatma.post(at(eten, "kopie/"))
    made = EvenementPage.objects.child_of(eten.get_parent()).exclude(pk=eten.pk).get()
    copied = draft(made)
    assert (copied.title, copied.live, copied.prijs_soort) == ("Samen eten (kopie)", False, "vrij")
    assert copied.data.count() == 1
    assert made.slug != eten.slug
    assert made.translation_key != eten.translation_key


def test_stopping_asks_first_and_leaves_no_day_ahead(elke_week, als_fatma, vertrouwd):
    assert "Ja, stoppen" in als_fatma.get(at(elke_week, "stoppen/")).content.decode()
    assert Moment.objects.filter(pagina=elke_week, begin__gt=in_days(1, 0)).exists()
    als_fatma.post(at(elke_week, "stoppen/"))
    assert not Moment.objects.filter(pagina=elke_week, begin__gt=in_days(1, 0)).exists()
    assert live(elke_week).live


def test_stopping_waits_for_the_redactie_without_trust(elke_week, als_fatma):
    als_fatma.post(at(elke_week, "stoppen/"))
    assert waiting_of(elke_week) is not None
    assert Moment.objects.filter(pagina=elke_week, begin__gt=in_days(1, 0)).exists()


def test_what_was_never_online_is_removed(soeppan, als_fatma):
    made = make_activity(soeppan, "Proef", live=False)
    assert "Ja, haal weg" in als_fatma.get(at(made, "stoppen/")).content.decode()
    als_fatma.post(at(made, "stoppen/"))
    assert not EvenementPage.objects.filter(pk=made.pk).exists()


def test_screen_of_days_is_one_that_a_phone_knows(elke_week, als_fatma):
    soup = BeautifulSoup(als_fatma.get(at(elke_week, "wijzigen/wanneer/")).content, "html.parser")
    assert soup.find("input", {"name": "reeksen-0-begintijd"})["type"] == "time"
    assert soup.find("input", {"name": "reeksen-0-eerste_dag"})["type"] == "date"
    assert soup.find("input", {"name": "reeksen-0-eerste_dag"})["value"] == "2026-01-07"
    labelled = {label["for"] for label in soup.find_all("label")}
    asked = soup.select("main input:not([type=hidden]), main select, main textarea")
    assert [field["name"] for field in asked if field.get("id") not in labelled] == []


def test_from_home_to_submitted_in_few_taps(eten, als_fatma):
    """Activities, the activity, change, when, save, send: each a link or button of the screen before."""
    home = f"/mijn/{eten.get_parent().pk}/"
    for address in (
        at(eten).rsplit(str(eten.pk), 1)[0],
        at(eten),
        at(eten, "wijzigen/"),
        at(eten, "wijzigen/wanneer/"),
    ):
        assert f'href="{address}"' in als_fatma.get(home).content.decode()
        home = address
    change(als_fatma, eten, "wanneer", **{"data-0-begintijd": "13:00"})
    assert re.search(r"Stuur naar de redactie", als_fatma.get(at(eten, "wijzigen/")).content.decode())


def test_row_that_a_colleague_took_away_is_no_stumbling_block(eten, als_fatma):
    """Both see what it is now; who keeps their own has their row again."""
    url = at(eten, "wijzigen/wanneer/")
    old = filled_in(als_fatma.get(url))
    day = (timezone.localdate() + timedelta(days=9)).isoformat()
    change(
        als_fatma, eten, "wanneer", **{"data-1-dag": day, "data-1-begintijd": "09:00", "data-0-DELETE": "on"}
    )
    page = als_fatma.post(url, {**old, "data-0-begintijd": "15:00"})
    assert "Iemand anders heeft dit net gewijzigd." in page.content.decode()
    als_fatma.post(url, filled_in(page))
    assert time(15) in [timezone.localtime(row.begin).time() for row in draft(eten).data.all()]


ONE_ROW = {"data-TOTAL_FORMS": "1", "data-INITIAL_FORMS": "1"}


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"data-TOTAL_FORMS": "x", "data-INITIAL_FORMS": "-1"},
        {**ONE_ROW, "data-0-id": "99999999999", "data-0-dag": "9999-12-31"},
        {**ONE_ROW, "data-0-dag": "0001-01-01", "data-0-begintijd": "00:00"},
    ],
)
def test_nonsense_is_no_error_of_ours(eten, als_fatma, data):
    url = at(eten, "wijzigen/wanneer/")
    gezien = filled_in(als_fatma.get(url))["gezien"]
    assert als_fatma.post(url, {"gezien": gezien, **data}).status_code == 200
    assert draft(eten).data.count() == 1


def test_name_of_signs_only_is_told(soeppan, als_fatma):
    day = (timezone.localdate() + timedelta(days=5)).isoformat()
    data = {"title": "???", "regel": "Hoe?", "dag": day, "begintijd": "10:00"}
    assert als_fatma.post(f"/mijn/{soeppan.pk}/activiteiten/nieuw/", data).status_code == 200
    assert not EvenementPage.objects.child_of(soeppan).exists()
