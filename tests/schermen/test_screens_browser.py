"""A television that is on for weeks: what it does without network, and that it never fills up."""

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from evenementen.models import Afwijking, OpgeslagenLijst
from schermen.models import Scherm
from sites.models import Wijksite
from sites.status import stop_site, undo_stop
from tests.browser import on_host, violations
from tests.builders import (
    in_days,
    make_activity,
    make_campaign,
    make_organisation,
    make_place,
    make_screen,
    make_site,
    make_wijk,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

SIZES = {"liggend": (1920, 1080), "staand": (1080, 1920), "telefoon": (390, 844)}
# Where pictures of the screens go, when somebody wants to look at them.
PICTURES = os.environ.get("WIJKPLEIN_PICTURES", "")
TURNS = 1000
# The network comes back so many times, each time after the answer to the one before stands on the screen.
REFRESHES = """async (times) => {
  const inhoud = document.getElementById("inhoud");
  for (let turn = 0; turn < times; turn += 1) {
    await new Promise((done) => {
      const watch = new MutationObserver(() => { watch.disconnect(); done(); });
      watch.observe(inhoud, { childList: true });
      window.dispatchEvent(new Event("online"));
    });
  }
}"""


@pytest.fixture
def site(woorden):
    site = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam")
    wijk = make_wijk("Bospolder", site)
    pier = make_place("Pier 80", wijk=wijk)
    club = make_organisation(site, "Huis van de Wijk Pier 80", themas=["maaltijden"], place=pier)
    rows: list[tuple[str, int, dict[str, Any]]] = [
        ("Inloop met koffie en thee", 9, {"prijs_soort": "gratis"}),
        ("Taalcafé: Nederlands oefenen met buurtbewoners en vrijwilligers", 11, {"prijs_soort": "vrij"}),
        ("Buurtmaaltijd", 17, {"prijs_soort": "bedrag", "bedrag": 4, "themas": ["maaltijden"]}),
        ("Dansen voor iedereen", 20, {"prijs_soort": "gratis"}),
    ]
    for title, hour, fields in rows:
        make_activity(club, title, begin=in_days(1, hour), locatie=pier, **fields)
    off = make_activity(club, "Wandelen met de buren", begin=in_days(1, 10), locatie=pier)
    cancel(off, "De begeleider is ziek")
    return site


def cancel(activity, reason=""):
    begin = activity.momenten.get().oorspronkelijk_begin
    Afwijking.objects.create(pagina=activity, oorspronkelijk_begin=begin, gaat_niet_door=True, reden=reason)


def screen_of(site, **fields):
    meals = {"soort": "lijst", "titel": "Samen eten", "filters": "thema=maaltijden"}
    return make_screen(site, {"soort": "vandaag_morgen"}, meals, **fields)


@pytest.fixture
def visit(live_server, chromium):
    contexts = []

    def new_page(screen, size="liggend", query="", **options):
        width, height = SIZES[size]
        base = on_host(live_server.url, "delfshaven.localhost")
        context = chromium.new_context(
            locale="nl-NL", base_url=base, viewport={"width": width, "height": height}, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.complaints = []
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(screen.get_absolute_url() + query)
        return page

    yield new_page
    for context in contexts:
        context.close()


def visible_titles(page):
    return page.locator(".blad:visible .regel-titel").all_inner_texts()


def refresh(page):
    """What the browser itself says when the network is back: ask now."""
    with page.expect_response(lambda response: "/inhoud/" in response.url):
        page.evaluate("window.dispatchEvent(new Event('online'))")


@pytest.mark.parametrize("size", list(SIZES))
def test_it_fits_and_can_be_read_on_every_screen(site, visit, size):
    screen = screen_of(site, stand="staand" if size == "staand" else "liggend")
    page = visit(screen, size)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    if size != "telefoon":
        assert page.evaluate("document.documentElement.scrollHeight <= window.innerHeight")
        # A letter of 4 % of the shortest side is 2 cm high on a television of 43 inch.
        sizes = page.evaluate(
            """[...document.querySelectorAll('.blad:not([hidden]) .regel *')]
                .map((element) => parseFloat(getComputedStyle(element).fontSize))"""
        )
        assert min(sizes) >= 0.04 * 1080
    assert violations(page) == []
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"scherm-{size}.png")
        page.locator("#verder").click()
        page.wait_for_timeout(900)
        page.screenshot(path=Path(PICTURES) / f"scherm-{size}-2.png")
    assert page.complaints == []


def test_pages_turn_by_themselves_until_somebody_makes_them_stand_still(site, visit):
    page = visit(screen_of(site))
    page.clock.install()
    page.reload()
    first = visible_titles(page)
    page.clock.run_for(16_000)
    second = visible_titles(page)
    assert second
    assert second != first
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "pauze"
    page.keyboard.press("Enter")
    page.clock.run_for(60_000)
    assert visible_titles(page) == second
    page.keyboard.press("Enter")
    page.clock.run_for(16_000)
    assert visible_titles(page) != second


def test_what_goes_off_is_told_within_a_minute(site, visit):
    activity = make_activity(site, "Soep", begin=timezone.now() + timedelta(minutes=1))
    page = visit(screen_of(site))
    page.clock.install()
    page.reload()
    page.locator("#pauze").click()
    assert page.locator(".blad:visible del").all_inner_texts() in ([], ["Wandelen met de buren"])
    cancel(activity, "De kok is ziek")
    with page.expect_response(lambda response: "/inhoud/" in response.url):
        page.clock.run_for(60_000)
    page.locator("del", has_text="Soep").first.wait_for(state="attached")


def test_without_network_it_keeps_what_it_has_and_says_since_when(site, visit):
    page = visit(screen_of(site))
    before = visible_titles(page)
    page.context.set_offline(True)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.locator("#melding:visible").wait_for()
    assert visible_titles(page) == before
    since = page.locator("#klok").inner_text()
    said = page.locator("#melding").inner_text()
    assert since.partition(".")[0] + "." in said
    assert "TIME" not in said
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / "scherm-zonder-netwerk.png")
    page.context.set_offline(False)
    page.locator("#melding").wait_for(state="hidden")


def test_a_log_in_page_of_a_guest_network_never_takes_the_place_of_the_list(site, visit):
    page = visit(screen_of(site))
    before = visible_titles(page)
    page.route("**/inhoud/", lambda route: route.fulfill(body="<h1>Log in</h1>", status=200))
    refresh(page)
    page.locator("#melding:visible").wait_for()
    assert visible_titles(page) == before


def test_a_screen_with_a_new_address_no_longer_shows_the_list(site, visit):
    screen = screen_of(site)
    page = visit(screen)
    Scherm.objects.update(code="bcdfghjkmn")
    with page.expect_navigation():
        page.evaluate("window.dispatchEvent(new Event('online'))")
    assert page.locator(".regel-titel").count() == 0
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("module", ["schermen", "agenda"])
def test_switched_off_it_says_so_within_a_poll_and_comes_back_by_itself(site, visit, module):
    page = visit(screen_of(site))
    page.clock.install()
    page.reload()
    before = visible_titles(page)
    assert before
    switch_off(site, [module])
    with page.expect_response(lambda response: "/inhoud/" in response.url):
        page.clock.run_for(60_000)
    expect(page.locator(".blad-leeg")).to_be_visible()
    assert visible_titles(page) == []
    assert not page.locator("#melding").is_visible()
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"scherm-uit-{module}.png")
    # The network may go and come while it is off.
    page.context.set_offline(True)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator("#melding")).to_be_visible()
    page.context.set_offline(False)
    switch_off(site, [])
    with page.expect_response(lambda response: "/inhoud/" in response.url):
        page.clock.run_for(60_000)
    expect(page.locator(".blad-leeg")).to_have_count(0)
    expect(page.locator(".blad .regel-titel").first).to_have_text(before[0])


def test_a_screen_that_starts_while_it_is_off_comes_on_by_itself_too(site, visit):
    switch_off(site, ["schermen"])
    page = visit(screen_of(site))
    expect(page.locator(".blad-leeg")).to_be_visible()
    switch_off(site, [])
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator(".blad .regel-titel").first).to_be_attached()
    expect(page.locator(".blad-leeg")).to_have_count(0)


def test_when_its_website_stops_it_says_so_and_comes_back_when_that_was_a_mistake(site, visit):
    page = visit(screen_of(site))
    page.clock.install()
    page.reload()
    before = visible_titles(page)
    stop_site(site)
    with page.expect_response(lambda response: response.status == 410):
        page.clock.run_for(60_000)
    expect(page.locator(".blad-titel")).to_have_text("Deze website is gestopt")
    assert visible_titles(page) == []
    assert not page.locator("#melding").is_visible()
    undo_stop(site)
    with page.expect_response(lambda response: response.status == 200 and "/inhoud/" in response.url):
        page.clock.run_for(60_000)
    expect(page.locator(".blad .regel-titel").first).to_have_text(before[0])


def switch_off(site, names):
    wijksite = Wijksite.objects.get(pk=site.pk)
    wijksite.uitgezette_modules = names
    wijksite.save()


@pytest.mark.parametrize("size", ["liggend", "staand"])
@pytest.mark.parametrize("begin", [-1, 1, 20])
def test_a_campaign_and_a_saved_list_can_be_read_on_every_screen(site, visit, size, begin):
    title = "Week van de Ontmoeting in heel Delfshaven, van Bospolder tot Historisch Delfshaven"
    campaign = make_campaign(site, title, begin=begin, einde=begin + 6, themas=["maaltijden"])
    for number in range(3):
        title = "Samen koken en eten met buren uit de hele wijk, voor wie dat gezellig vindt"
        make_activity(site, title, begin=in_days(max(begin, 1), 18 + number), themas=["maaltijden"])
    meals = OpgeslagenLijst.objects.get(site=site.site)
    screen = make_screen(
        site,
        {"soort": "campagne", "campagne": campaign},
        {"soort": "opgeslagen", "opgeslagen_lijst": meals},
        {"soort": "vandaag_morgen"},
        stand=size,
    )
    page = visit(screen, size)
    page.wait_for_load_state("networkidle")
    heading = page.locator(".blad-campagne .blad-titel")
    expect(heading.first).to_contain_text(campaign.title)
    assert heading.first.evaluate("node => getComputedStyle(node).backgroundColor") == "rgb(122, 32, 72)"
    assert page.evaluate("document.documentElement.scrollHeight <= window.innerHeight")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert violations(page) == []
    if PICTURES:
        page.wait_for_timeout(700)
        page.screenshot(path=Path(PICTURES) / f"scherm-campagne-{size}-{begin}.png")
    assert page.complaints == []


def test_at_night_there_is_only_a_small_clock(site, visit):
    now = timezone.localtime()
    night = {
        "nacht_van": (now - timedelta(hours=1)).time().replace(second=0, microsecond=0),
        "nacht_tot": (now + timedelta(hours=1)).time().replace(second=0, microsecond=0),
    }
    page = visit(screen_of(site, **night))
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"
    assert visible_titles(page) == []
    assert page.locator("#klok").is_visible()
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / "scherm-nacht.png")


def test_without_scripts_there_is_a_list_and_the_page_turns(site, visit):
    page = visit(screen_of(site, seconden=8), java_script_enabled=False)
    assert len(visible_titles(page)) == 3
    page.get_by_role("link", name="Next page").or_(page.get_by_role("link", name="Volgende")).click()
    assert "blad=1" in page.url


def test_who_wants_no_movement_gets_none(site, visit):
    page = visit(screen_of(site), reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.querySelector('.blad')).animationName") == "none"


def test_a_thousand_refreshes_leave_nothing_behind(site, visit):
    """Every answer is a new one, so that the whole content is replaced each time."""
    page = visit(screen_of(site))
    html = page.evaluate("document.getElementById('inhoud').innerHTML")
    version = page.evaluate("document.body.getAttribute('data-versie')")
    count = {"asked": 0}

    def answer(route):
        count["asked"] += 1
        headers = {"X-Scherm-Versie": version, "ETag": f'"{count["asked"]}"', "Content-Type": "text/html"}
        route.fulfill(body=html.replace("Buurtmaaltijd", f"Maaltijd {count['asked']}"), headers=headers)

    page.route("**/inhoud/", answer)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")

    def ask(times):
        page.evaluate(REFRESHES, times)

    def measure():
        page.wait_for_timeout(200)
        session.send("HeapProfiler.collectGarbage")
        session.send("HeapProfiler.collectGarbage")
        found = session.send("Performance.getMetrics")["metrics"]
        return {row["name"]: row["value"] for row in found}

    ask(50)
    before = measure()
    ask(TURNS)
    after = measure()
    assert count["asked"] >= TURNS + 50
    assert f"Maaltijd {count['asked']}" in page.evaluate("document.getElementById('inhoud').innerHTML")
    print(
        {
            name: (before[name], after[name])
            for name in ("JSHeapUsedSize", "Nodes", "JSEventListeners", "Documents")
        }
    )
    assert after["Nodes"] <= before["Nodes"] + 50
    assert after["JSEventListeners"] <= before["JSEventListeners"]
    assert after["Documents"] <= before["Documents"]
    # What a page of 20 KB would leave if it stayed: 20 MB. The engine's own bookkeeping is allowed a little.
    assert after["JSHeapUsedSize"] <= before["JSHeapUsedSize"] + 300_000
    assert page.complaints == []
