"""The look editor as somebody uses it: the example follows while choosing, and nothing is saved before they say so."""

import random

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from sites.look.contrast import judge
from sites.look.messages import shown
from sites.models import Wijksite
from tests.admin.conftest import user_with_role
from tests.browser import complaints_of, window
from tests.browser import judge as nothing_wrong
from tests.builders import make_organisation, make_site

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

TAB = "#tab-uiterlijk"


@pytest.fixture
def wijksite(woorden):
    site = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam")
    make_organisation(site, "Buurthuis De Brug")
    return site


@pytest.fixture
def browser(live_server, chromium, wijksite):
    """Opens the settings of the site, as its sitebeheerder, with scripts or without."""
    user = user_with_role(wijksite, "sitebeheerder")
    contexts, complaints = [], []

    def open_settings(**options):
        context = window(chromium, live_server.url, user, **options)
        contexts.append(context)
        page = context.new_page()
        complaints.append(complaints_of(page))
        page.goto(reverse("wagtailsettings:edit", args=["sites", "wijksite", wijksite.site_id]) + TAB)
        return page

    yield open_settings
    for context in contexts:
        context.close()
    assert [said for of_page in complaints for said in of_page] == []


def colour_in(frame, selector, what="backgroundColor"):
    return frame.locator(selector).first.evaluate(f"element => getComputedStyle(element).{what}")


def wait_for_colour(page, frame, selector, expected):
    for _time in range(80):
        if colour_in(frame, selector) == expected:
            return
        page.wait_for_timeout(100)
    assert colour_in(frame, selector) == expected


def test_the_example_follows_while_choosing_and_nothing_is_saved(browser, wijksite):
    page = browser(viewport={"width": 1280, "height": 900})
    frame = page.frame_locator("[data-look-raam]")
    frame.locator("h1").wait_for()
    assert colour_in(frame, ".welkom") == "rgb(0, 86, 107)"
    page.fill("#id_primair", "#8a1538")
    wait_for_colour(page, frame, ".welkom", "rgb(138, 21, 56)")
    page.select_option("#id_hoeken", "recht")
    page.wait_for_timeout(800)
    assert colour_in(frame, ".tegel", "borderRadius") == "0px"
    page.select_option("#id_lettertype", "opensans")
    page.wait_for_timeout(800)
    assert "Open Sans" in colour_in(frame, "body", "fontFamily")
    # A list wears it as well.
    page.locator("[data-look-wat]").nth(1).click()
    frame.locator(".kaart").first.wait_for()
    wait_for_colour(page, frame, ".voet-vlak", "rgb(138, 21, 56)")
    assert Wijksite.objects.get(pk=wijksite.pk).primair == "#00566B"


def test_the_contrast_is_shown_at_once_and_an_offer_is_taken_with_one_button(browser):
    page = browser(viewport={"width": 1280, "height": 900})
    pair = page.locator(".look-paar").first
    page.fill("#id_primair", "#7FB5C0")
    expect(pair.locator(".look-paar__cijfer")).to_have_text("2,2")
    assert pair.locator(".look-fout").is_visible()
    button = page.locator("[data-neem-over]").first
    button.wait_for(state="visible")
    offered = button.get_attribute("data-kleur")
    button.click()
    assert page.input_value("#id_primair") == offered
    page.locator("[data-neem-over]").first.wait_for(state="detached")
    assert pair.locator(".look-goed").is_visible()


def test_the_browser_and_the_server_count_the_same(browser, wijksite):
    page = browser(viewport={"width": 1280, "height": 900})
    chance = random.Random(7)
    colours = {name: f"#{chance.randrange(0xFFFFFF):06X}" for name in wijksite.kleuren}
    for name, colour in colours.items():
        page.fill(f"#id_{name}", colour)
    page.wait_for_timeout(100)
    figures = page.locator(".look-paar__cijfer").all_inner_texts()
    expected = [shown(judgement.ratio) for judgement in judge(colours)]
    # The last three stand on a mixed colour: those come from the server.
    assert figures[:8] == expected[:8]
    expect(page.locator(".look-paar__cijfer").nth(10)).to_have_text(expected[10])


def test_without_scripts_every_tab_is_there_and_a_button_shows_the_example(browser):
    page = browser(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page.fill("#id_primair", "#8A1538")
    with page.context.expect_page() as opened:
        page.locator("button[formaction]").click()
    example = opened.value
    example.wait_for_load_state()
    assert "primair=%238A1538" in example.url
    assert example.locator("h1").inner_text() == "Delfshaven"


def test_nothing_hinders_somebody_in_the_look_editor(browser, wijksite):
    page = browser(viewport={"width": 1280, "height": 900})
    page.fill("#id_tekst_zacht", "#999999")
    page.locator("[data-neem-over]").first.wait_for(state="visible")
    nothing_wrong(page)
    page.goto(reverse("look_nlds", args=[wijksite.site_id]))
    page.set_input_files(
        "input[type=file]",
        {
            "name": "tokens.css",
            "mimeType": "text/css",
            "buffer": b":root { --utrecht-button-primary-action-background-color: #7FB5C0;"
            b" --utrecht-document-color: blauwig; --utrecht-button-border-radius: 0; }",
        },
    )
    page.locator("main form button[type=submit]").click()
    page.locator(".look-gevonden").wait_for()
    nothing_wrong(page)
