"""A member with a phone in one hand: from home to "gaat niet door" on the website, and every screen judged."""

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from evenementen.models import EvenementFeiten, Moment
from organisaties.models import OrganisatieFeiten, Sluiting
from tests.browser import complaints_of, judge, on_host, window
from tests.builders import (
    in_days,
    make_activity,
    make_member,
    make_organisation,
    make_place,
    make_site,
    make_wijk,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

PHONE = {"width": 390, "height": 844}


@pytest.fixture
def soeppan(woorden):
    delfshaven = make_site(
        "Delfshaven", "delfshaven.localhost", gemeente="Rotterdam", telefoon="010 123 45 67"
    )
    place = make_place(wijk=make_wijk("Bospolder", delfshaven))
    page = make_organisation(delfshaven, "De Soeppan", place=place, telefoon="010 555 01 23")
    # A closing writes on the organisation, so its screens have something in every part.
    today = timezone.localdate()
    Sluiting.objects.create(pagina=page, van=today, tot=today, reden="Feest.")
    return page


@pytest.fixture
def eten(soeppan):
    dates = [in_days(0, hour=23), *(in_days(day) for day in range(1, 15))]
    page = make_activity(soeppan, "Samen eten", dates=dates)
    EvenementFeiten.objects.create(pagina=page, telefoon="010 555 01 23")
    return page


@pytest.fixture
def phone(live_server, chromium, soeppan, eten):
    """Without scripts: nothing here needs them."""
    context = window(
        chromium, live_server.url, make_member(soeppan), viewport=PHONE, java_script_enabled=False
    )
    yield context.new_page()
    context.close()


def test_off_today_is_two_taps_from_home_and_visible_on_the_website(
    phone, soeppan, eten, live_server, chromium
):
    taps = 0
    phone.goto("/mijn/")
    today = Moment.objects.filter(pagina=eten).op_volgorde().first()
    phone.locator(f"#moment-{today.pk}").get_by_role("link", name="Gaat niet door").click()
    taps += 1
    phone.get_by_role("button", name="Zet online").click()
    taps += 1
    expect(phone.get_by_text("Staat nu online. De redactie kijkt later mee.")).to_be_visible()
    assert taps == 2
    visitor = chromium.new_context(base_url=on_host(live_server.url, "delfshaven.localhost"), viewport=PHONE)
    page = visitor.new_page()
    page.goto("/organisaties/de-soeppan/samen-eten/")
    expect(page.get_by_text("Dit gaat vandaag niet door.")).to_be_visible()
    visitor.close()
    with phone.expect_navigation():
        phone.get_by_role("button", name="Toch wel door").click()
    today.refresh_from_db()
    assert today.status == "gaat_door"


def test_phone_number_is_changed_everywhere_in_four_taps(phone, soeppan, eten):
    phone.goto("/mijn/")
    phone.get_by_role("link", name="Telefoonnummer of e-mail wijzigen").click()
    phone.fill("#id_telefoon", "010 555 04 56")
    phone.get_by_role("button", name="Zet online").click()
    expect(phone.get_by_text("Dit nummer staat ook bij 1 activiteit.")).to_be_visible()
    with phone.expect_navigation():
        phone.get_by_role("button", name="Overal aanpassen").click()
    assert (
        OrganisatieFeiten.objects.get().telefoon == EvenementFeiten.objects.get().telefoon == "010 555 04 56"
    )
    phone.get_by_role("link", name="Klopt alles nog?").click()
    phone.get_by_role("button", name="Ja, alles klopt nog").click()
    expect(phone.get_by_text("Dank u wel.")).to_be_visible()
    assert OrganisatieFeiten.objects.get().nagekeken_op == timezone.localdate()


def test_every_screen_is_for_everybody(live_server, chromium, soeppan, eten):
    context = window(chromium, live_server.url, make_member(soeppan), viewport=PHONE)
    page = context.new_page()
    complaints = complaints_of(page)
    moment = Moment.objects.filter(pagina=eten).op_volgorde()[1]
    one = [soeppan.pk, eten.pk]
    for name, args in (
        ("mijn_home", [soeppan.pk]),
        ("mijn_klopt", [soeppan.pk]),
        ("mijn_telefoon", [soeppan.pk]),
        ("mijn_gesloten", [soeppan.pk]),
        ("mijn_dicht", [soeppan.pk, "periode"]),
        ("mijn_activiteiten", [soeppan.pk]),
        ("mijn_activiteit", one),
        ("mijn_moment", [*one, moment.pk]),
        ("mijn_afwijking", [*one, moment.pk, "verplaatst"]),
        ("mijn_periode", [*one, "verplaatst"]),
    ):
        page.goto(reverse(name, args=args))
        judge(page)
    page.goto(reverse("mijn_afwijking", args=[*one, moment.pk, "gaat_niet_door"]))
    page.fill("#id_reden", "De kok is ziek.")
    page.get_by_role("button", name="Zet online").click()
    judge(page)
    # Something that is not right yet.
    page.goto(reverse("mijn_telefoon", args=[soeppan.pk]))
    page.fill("#id_telefoon", "12")
    page.get_by_role("button", name="Zet online").click()
    judge(page)
    context.close()
    assert complaints == []
