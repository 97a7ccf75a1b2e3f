"""Signing up as people meet it: on a narrow phone and at a desk, from the list of the site to their own page, with and
without scripts."""

from functools import partial
from urllib.parse import urlsplit

import pytest

from organisaties.models import Aanmelding, Inzending
from tests.browser import judge, on_host
from tests.builders import make_organisation, make_site
from tests.mijn.sign_up import REACH, WHO, link_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def site(woorden):
    site = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam", telefoon="010 555 01 00")
    make_organisation(site, "De Soeppan", regel="Soep voor de buurt.", telefoon="010 555 01 23")
    return site


def on(page, heading, *, judged):
    page.get_by_role("heading", name=heading, level=1).wait_for()
    if judged:
        judge(page)
    page.set_viewport_size({"width": 390, "height": 900})


def go_on(page):
    page.get_by_role("button", name="Ga door").click()


def walk(page, site, mailoutbox, on):
    page.goto(f"/mijn/aanmelden/{site.pk}/")
    on(page, "Hoe heet uw organisatie?")
    go_on(page)
    page.wait_for_selector("[role=alert]")
    on(page, "Hoe heet uw organisatie?")
    page.fill("#id_naam", "Soeppan West")
    page.fill("#id_telefoon", "010 555 01 23")
    page.fill("#id_postcode", "3024 re")
    page.fill("#id_huisnummer", "31")
    page.keyboard.press("Enter")
    on(page, "Staat uw organisatie er al?")
    page.get_by_role("button", name="Nee, mijn organisatie staat er niet bij").click()
    on(page, "Wat doet u, en voor wie?")
    page.fill("#id_regel", "Samen repareren, voor iedereen.")
    page.locator("input[name=themas]").first.check()
    go_on(page)
    on(page, "Waar bent u?")
    page.get_by_label("Straat").fill("Aelbrechtskolk")
    page.get_by_label("Plaats").fill("Rotterdam")
    go_on(page)
    on(page, "Hoe bereiken mensen u?")
    page.fill("#id_email", REACH["email"])
    go_on(page)
    on(page, "Wie bent u?")
    for name, value in WHO.items():
        page.fill(f"#id_{name}", value)
    go_on(page)
    on(page, "Klopt alles?")
    page.get_by_role("button", name="Meld onze organisatie aan").click()
    page.wait_for_selector("[role=alert]")
    on(page, "Klopt alles?")
    page.locator("a[href$='/bereikbaar/']").click()
    on(page, "Hoe bereiken mensen u?")
    go_on(page)
    page.get_by_label("Wij houden ons aan de huisregels").check()
    page.get_by_label("Anderen mogen onze teksten opnieuw gebruiken").check()
    page.get_by_role("button", name="Meld onze organisatie aan").click()
    on(page, "Kijk in uw mail")
    page.goto(urlsplit(link_in(mailoutbox[-1])).path)
    on(page, "Is dit adres van u?")
    page.get_by_role("button", name="Ja, dit klopt").click()
    on(page, "Dank u wel. Wij hebben uw aanmelding")
    page.goto("/mijn/aanmelden/stap/kapot/")
    on(page, "Deze link werkt niet")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_signing_up_is_for_everyone(site, live_server, chromium, mailoutbox, scripts):
    """Axe is a script itself: without scripts only the way is walked, of which the pages are the same."""
    context = chromium.new_context(
        locale="nl-NL", base_url=on_host(live_server.url), java_script_enabled=scripts
    )
    walk(context.new_page(), site, mailoutbox, partial(on, judged=scripts))
    row = Aanmelding.objects.get()
    assert (row.organisatie.title, row.organisatie.live) == ("Soeppan West", False)
    assert Inzending.objects.get().wacht
    context.close()
