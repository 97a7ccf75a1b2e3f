"""The manual about the agenda is true: what it names is on the screen."""

import re
from datetime import time, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from evenementen.models import Afwijking, Reeks
from sites.models import SiteRol
from tests.browser import admin_page
from tests.builders import make_activity
from tests.handleiding.manual import Manual, plain
from tests.handleiding.town import make_town
from tests.handleiding.walk import Walk

MANUAL = Manual("agenda.md")


def test_the_contents_name_each_section_in_order():
    contents = MANUAL.text.partition("\n## ")[0]
    assert re.findall(r"^- \[(.+)\]", contents, re.MULTILINE) == list(MANUAL.sections)


@pytest.fixture
def town(woorden):
    return make_town()


@pytest.fixture
def form(chromium, live_server, town):
    """The form of an activity with two series, of which one is from elsewhere, changed to another day."""
    tomorrow = timezone.localdate() + timedelta(days=1)
    weekly = {
        "eerste_dag": tomorrow,
        "begintijd": time(10),
        "niet_op_feestdagen": True,
        "vakantieregio": "midden",
    }
    activity = make_activity(town.brug, "Zingen", reeks={"rrule": "FREQ=WEEKLY", **weekly})
    activity.reeksen.add(Reeks(**weekly, rrule="FREQ=MONTHLY;BYDAY=2TU,4TU"))
    activity.save_revision().publish()
    begin = activity.momenten.order_by("begin").first().oorspronkelijk_begin
    Afwijking.objects.create(pagina=activity, oorspronkelijk_begin=begin, gaat_niet_door=True)
    user = town.colleague(town.delfshaven, SiteRol.Rol.EINDREDACTEUR)
    with admin_page(chromium, live_server.url, user) as page:
        address = reverse("wagtailadmin_pages:edit", args=[activity.pk])

        def walk(section):
            tour = Walk(page, MANUAL, section)
            tour.to(address)
            for answer in ("maand", "week"):
                page.select_option("#id_reeksen-0-hoe_vaak", answer)
                tour.look()
            page.fill("#id_reeksen-0-eerste_dag", (tomorrow + timedelta(days=1)).strftime("%d-%m-%Y"))
            page.keyboard.press("Escape")
            page.locator("[data-reeks-bekijk]").click()
            page.locator(".reeks-vervalt").wait_for()
            tour.seen += plain(" ".join(page.locator("#id_reeksen-1-hoe_vaak option").all_text_contents()))
            tour.look()
            return tour

        yield walk


SECTIONS = [
    "Een activiteit die vaker is",
    "Schoolvakanties en feestdagen",
    "Losse dagen erbij en eraf",
    "Een reeks veranderen",
]


@pytest.mark.browser
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_about_series(form):
    for section in SECTIONS:
        form(section).check()
