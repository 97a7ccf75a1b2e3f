"""An editor fills in a series: the dates come while typing, and nothing stands in the way."""

import os
from datetime import time, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from evenementen.models import AgendaPage, Reeks
from tests.admin.conftest import user_with_role
from tests.browser import admin_page, judge
from tests.builders import make_activity, make_organisation, make_site

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def wijksite(woorden):
    return make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam")


@pytest.fixture
def page(live_server, chromium, wijksite):
    with admin_page(chromium, live_server.url, user_with_role(wijksite, "eindredacteur")) as page:
        yield page


def photograph(page, name):
    """With BEELDEN=<folder> what an editor sees is kept there, on a phone and on a desk."""
    folder = os.environ.get("BEELDEN")
    for width in (390, 1280) if folder else ():
        page.set_viewport_size({"width": width, "height": 1400})
        for part in ("#id_reeksen-FORMS", "[data-reeks-blik]"):
            page.locator(part).evaluate("part => part.scrollIntoView()")
            page.screenshot(path=f"{folder}/{name}-{width}-{part.strip('#[]')}.png")


def test_nothing_hinders_who_fills_in_a_series(page, wijksite):
    tuesday = timezone.localdate() + timedelta(days=1)
    activity = make_activity(
        make_organisation(wijksite),
        reeks={
            "eerste_dag": tuesday,
            "rrule": "FREQ=WEEKLY",
            "begintijd": time(10),
            "vakantieregio": "midden",
        },
    )
    assert page.goto(reverse("wagtailadmin_pages:edit", args=[activity.pk])).status == 200
    page.locator("#id_reeksen-0-hoe_vaak").wait_for()
    page.wait_for_load_state("networkidle")
    outcome = page.locator("[data-reeks-uitkomst]")
    assert "niet in de schoolvakanties" in outcome.inner_text()
    assert not page.locator("#id_reeksen-0-in_de_maand").is_visible()
    photograph(page, "reeks")
    judge(page)
    page.fill("#id_reeksen-0-begintijd", "11:30")
    page.keyboard.press("Tab")
    outcome.get_by_text("om 11.30 uur").wait_for()
    page.select_option("#id_reeksen-0-hoe_vaak", "maand")
    page.locator("#id_reeksen-0-in_de_maand").wait_for(state="visible")
    page.select_option("#id_reeksen-0-in_de_maand", "laatste")
    outcome.get_by_text("Elke laatste dag van de maand").wait_for()
    page.fill("#id_reeksen-0-ook_op", (tuesday + timedelta(days=2)).strftime("%-d-%-m-%Y"))
    outcome.get_by_text("ook op").wait_for()
    judge(page)


def test_a_new_activity_shows_its_dates_before_it_is_saved(settings, page, wijksite):
    # Half a series cannot be kept meanwhile, and the browser says so in its log.
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    agenda = AgendaPage.objects.descendant_of(wijksite.site.root_page).get()
    page.goto(reverse("wagtailadmin_pages:add", args=["evenementen", "evenementpage", agenda.pk]))
    page.locator("#id_reeksen-ADD").click()
    page.fill("#id_reeksen-0-eerste_dag", (timezone.localdate() + timedelta(days=3)).strftime("%d-%m-%Y"))
    page.keyboard.press("Escape")
    page.fill("#id_reeksen-0-begintijd", "14:00")
    page.keyboard.press("Escape")
    page.locator("[data-reeks-uitkomst]").get_by_text("om 14.00 uur", exact=False).first.wait_for()
    photograph(page, "nieuw")
    page.locator("[data-reeks-bekijk]").click()
    page.locator("[data-reeks-uitkomst]").get_by_text("De volgende 10 data").wait_for()
    assert not Reeks.objects.exists()
