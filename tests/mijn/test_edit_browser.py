"""On a phone, without scripts: every screen on which a member edits, and from log-in to a submitted change."""

import os
from pathlib import Path

import pytest

from evenementen.models import EvenementPage
from mijn.edit_activity.sections import SECTIONS as OF_ACTIVITY
from mijn.profile.sections import SECTIONS as OF_PROFILE
from organisaties.review.submissions import waiting_of
from sites.models import Wijksite
from tests.browser import judge, window
from tests.builders import in_days, make_activity, make_member, make_organisation, make_picture, make_place

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

# Where pictures of the screens go, when somebody wants to look at them.
PICTURES = os.environ.get("WIJKPLEIN_PICTURES", "")
MOST_TAPS = 12


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
    for name in ("voorbeeld", "foto-erbij", "logo-erbij", "plek-erbij", "mens-erbij"):
        yield f"{profile}{name}/"
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


def test_from_home_to_a_submitted_change_in_few_taps(soeppan, eten, chromium, live_server):
    """After logging in; the code in the mail is not counted."""
    context = window(chromium, live_server.url, fatma())
    page = context.new_page()
    taps = 0

    def tap(role, name):
        nonlocal taps
        taps += 1
        page.get_by_role(role, name=name).first.click()

    page.goto("/mijn/")
    tap("link", "Activiteiten")
    tap("link", "Samen eten")
    tap("link", "Tekst, dagen of plek wijzigen")
    tap("link", "Wijzigen: Wanneer?")
    taps += 1
    page.locator("summary").filter(has_text="12.00").click()
    taps += 1
    page.locator("input[name=data-0-begintijd]").fill("13:30")
    tap("button", "Bewaar")
    tap("button", "Stuur naar de redactie")
    page.get_by_text("Verstuurd naar de redactie").wait_for()
    assert taps <= MOST_TAPS
    assert waiting_of(EvenementPage.objects.get(pk=eten.pk)) is not None
    context.close()
