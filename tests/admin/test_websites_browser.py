"""The steps of a new website in a real browser: on a narrow phone and on a desk, with and without scripts."""

import os
from pathlib import Path

import pytest
from django.urls import reverse

from accounts.models import User
from sites.models import Wijksite
from sites.roles import sync_platform_role
from tests.browser import DESK, judge, window
from tests.builders import make_site, make_wijk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

PHONE = 390
# Where pictures of the pages go, when somebody wants to look at them.
PICTURES = os.environ.get("WIJKPLEIN_PICTURES", "")


@pytest.fixture
def delfshaven(woorden):
    make_wijk("Oud Mathenesse")
    make_wijk("Spangen")
    return make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam")


@pytest.fixture
def operator(live_server, chromium, delfshaven):
    """Gives a page of a browser in which who looks after the platform is logged in."""
    user = User.objects.create_user("platform@voorbeeld.nl", first_name="Pim")
    user.groups.add(sync_platform_role())
    contexts = []

    def page_of(**options):
        context = window(chromium, live_server.url, user, **options)
        contexts.append(context)
        return context.new_page()

    yield page_of
    for context in contexts:
        context.close()


def look(page, name):
    """Judges the page and, when asked, takes its picture at both widths."""
    page.wait_for_load_state("networkidle")
    judge(page)
    if PICTURES:
        for width in (PHONE, DESK):
            page.set_viewport_size({"width": width, "height": 900})
            page.wait_for_timeout(300)
            page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)


def submit(page, words):
    page.get_by_role("button", name=words, exact=True).click()


def walk(page, seen=lambda page, name: None):
    page.goto(reverse("websites:nieuw"))
    page.fill("[name=naam-naam]", "Spangen")
    page.fill("[name=naam-host]", "spangen.invalid")
    page.fill("[name=naam-gemeente]", "Rotterdam")
    seen(page, "1-naam")
    page.locator("form button.button[type=submit]:not([name])").last.click()
    page.locator("[name=uiterlijk-primair]").wait_for()
    page.fill("[name=uiterlijk-primair]", "#1F5E3B")
    seen(page, "2-uiterlijk")
    page.locator("form button.button[type=submit]:not([name])").last.click()
    page.locator("[name=wijken-redacteur]").wait_for()
    page.locator("[name=wijken-wijken]").first.check()
    page.fill("[name=wijken-redacteur]", "eva@voorbeeld.nl")
    seen(page, "3-wijken")
    page.locator("form button.button[type=submit]:not([name])").last.click()
    page.locator(".controle__beeld").wait_for()
    seen(page, "4-controle")
    page.locator("form button.button[type=submit]:not([name])").last.click()
    page.locator(".websites-taken").wait_for()
    seen(page, "5-klaar")


def test_nothing_hinders_who_makes_a_website(operator):
    page = operator()
    walk(page, look)
    made = Wijksite.objects.get(naam="Spangen")
    assert made.primair == "#1F5E3B"
    for name in ("openen", "stoppen"):
        page.goto(reverse(f"websites:{name}", args=[made.pk]))
        look(page, f"6-{name}")
    page.goto(reverse("websites:index"))
    look(page, "7-overzicht")


def test_it_works_without_scripts(operator):
    walk(operator(java_script_enabled=False))
    assert Wijksite.objects.filter(naam="Spangen").exists()


def test_who_comes_to_no_site_a_stopped_site_or_one_being_built_is_told(live_server, chromium, delfshaven):
    make_site("Gestopt", "gestopt.localhost", status="gestopt", verwijzing="https://elders.example/")
    make_site("Bouw", "bouw.localhost", status="in_aanbouw")
    make_site("Oefenen", "oefenen.localhost", oefensite=True)
    context = chromium.new_context(locale="nl-NL")
    page = context.new_page()
    port = live_server.url.rpartition(":")[2]
    for name in ("onbekend", "gestopt", "oefenen"):
        page.goto(f"http://{name}.localhost:{port}/")
        look(page, f"8-{name}")
    context.close()
