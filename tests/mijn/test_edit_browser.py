"""On a phone, without scripts: every screen on which a member edits, and from log-in to a submitted change."""

import os
import re
import time
from pathlib import Path

import pytest
from playwright.sync_api import expect

from evenementen.models import EvenementPage
from mijn.edit_activity.sections import SECTIONS as OF_ACTIVITY
from mijn.profile.sections import SECTIONS as OF_PROFILE
from organisaties.review.submissions import waiting_of
from sites.models import Wijksite
from tests.browser import judge, on_host, window
from tests.builders import in_days, make_activity, make_member, make_organisation, make_picture, make_place

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

# Where pictures of the screens go, when somebody wants to look at them.
PICTURES = os.environ.get("WIJKPLEIN_PICTURES", "")
PHONE = {"width": 390, "height": 844}
MOST_TAPS, MOST_SECONDS = 12, 60
# A person types slower than a program (milliseconds a key), and looks before each tap (seconds, added afterwards).
A_KEY, LOOKING = 200, 2


@pytest.fixture
def soeppan(delfshaven):
    page = make_organisation(
        Wijksite.objects.get(pk=delfshaven.pk),
        "Bewonersinitiatief Samenlevingsopbouw",
        place=make_place(),
        fotos=[("foto", {"afbeelding": make_picture(), "onderschrift": "De zaal"})],
    )
    make_member(page)
    return page


@pytest.fixture
def eten(soeppan):
    return make_activity(soeppan, "Samen eten", begin=in_days(3))


def fatma():
    return EvenementPage.objects.get().get_parent().specific.leden.get().user


def screens(soeppan, eten):
    profile, activities = f"/mijn/{soeppan.pk}/profiel/", f"/mijn/{soeppan.pk}/activiteiten/"
    yield profile
    for name in ("voorbeeld", "verschillen", "foto-erbij", "logo-erbij", "plek-erbij", "mens-erbij"):
        yield f"{profile}{name}/"
    yield f"{profile}foto/{soeppan.fotos[0].value['afbeelding'].pk}/"
    yield f"{profile}plek-erbij/?postcode=3025AB&huisnummer=12"
    yield from (f"{profile}{section.name}/" for section in OF_PROFILE)
    yield f"{activities}nieuw/"
    yield f"{activities}{eten.pk}/stoppen/"
    yield f"{activities}{eten.pk}/wijzigen/"
    yield from (f"{activities}{eten.pk}/wijzigen/{section.name}/" for section in OF_ACTIVITY)


def test_every_screen_on_a_phone(soeppan, eten, chromium, live_server):
    context = window(chromium, live_server.url, fatma())
    page = context.new_page()
    for number, path in enumerate(screens(soeppan, eten)):
        page.goto(path)
        judge(page)
        if PICTURES:
            page.set_viewport_size({"width": 390, "height": 800})
            page.screenshot(path=Path(PICTURES) / f"bewerken-{number:02}.png", full_page=True)
    context.close()


def test_from_the_log_in_page_to_a_submitted_change_in_few_taps_within_a_minute(
    soeppan, eten, chromium, live_server, mailoutbox
):
    """Only fetching the code from the mail is not counted. A tap is also one's finger going to a field."""
    context = chromium.new_context(
        locale="nl-NL", base_url=on_host(live_server.url), viewport=PHONE, java_script_enabled=False
    )
    context.set_default_timeout(8000)
    page = context.new_page()
    taps = []

    def tap(place):
        taps.append(place)
        place.click()

    def write(place, text):
        tap(place)
        place.press_sequentially(text, delay=A_KEY)

    page.goto("/account/inloggen/?next=/mijn/")
    began = time.monotonic()
    write(page.get_by_label("E-mailadres").first, "fatma@voorbeeld.nl")
    tap(page.get_by_role("button", name="Stuur mij een code"))
    write(page.get_by_label("Code van 6 cijfers"), mailed_code(page, mailoutbox))
    tap(page.get_by_role("button", name="Inloggen"))
    tap(page.get_by_role("link", name="Activiteiten"))
    tap(page.get_by_role("link", name="Samen eten"))
    tap(page.get_by_role("link", name="Tekst, dagen of plek wijzigen"))
    tap(page.get_by_role("link", name="Wijzigen Wanneer"))
    tap(page.locator("summary").filter(has_text="12.00"))
    begins = page.locator("input[name=data-0-begintijd]")
    taps.append(begins)
    begins.fill("13:30")
    tap(page.get_by_role("button", name="Bewaren"))
    tap(page.get_by_role("button", name="Stuur naar de redactie"))
    expect(page.get_by_text("Verstuurd naar de redactie")).to_be_visible()
    seconds = time.monotonic() - began + LOOKING * len(taps)
    print(f"{len(taps)} taps, {seconds:.0f} seconds")
    assert len(taps) <= MOST_TAPS
    assert seconds <= MOST_SECONDS
    assert waiting_of(EvenementPage.objects.get(pk=eten.pk)) is not None
    context.close()


def mailed_code(page, mailoutbox):
    page.get_by_label("Code van 6 cijfers").wait_for()
    return re.search(r"\d{6}|\d{3}[ -]\d{3}", mailoutbox[-1].subject).group()
