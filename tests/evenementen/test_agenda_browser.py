"""The agenda as visitors meet it: on a narrow phone and on a desk, with and without scripts."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.utils import timezone

from search.when import WEEKDAGEN
from tests.browser import judge, on_host
from tests.builders import in_days, make_activity, make_organisation, make_place, make_site, make_wijk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

WIDTHS = (390, 1280)
# Where pictures of the pages go, when somebody wants to look at them.
PICTURES = os.environ.get("WIJKPLEIN_PICTURES", "")
VIEWS = {
    "dag": "/agenda/",
    "week": "/agenda/?weergave=week",
    "maand": "/agenda/?weergave=maand",
    "kaart": "/agenda/?weergave=kaart&weekdag=woensdag",
}


@pytest.fixture
def site(woorden):
    site = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam", telefoon="010 123 45 67")
    wijk = make_wijk("Bospolder", site)
    near = make_place("Pier 80", wijk=wijk, breedtegraad=51.907, lengtegraad=4.441)
    far = make_place("De Loods", wijk=wijk, straat="Verweg", breedtegraad=51.925, lengtegraad=4.47)
    pier = make_organisation(site, "Pier 80", themas=["maaltijden"], place=near)
    loods = make_organisation(site, "De Loods", themas=["sport-en-bewegen"], place=far)
    weekly = {"eerste_dag": timezone.localdate(), "rrule": "FREQ=WEEKLY;BYDAY=WE", "aantal": 12}
    make_activity(
        pier,
        "Buurtmaaltijd",
        reeks={**weekly, "begintijd": "17:30", "eindtijd": "19:30"},
        themas=["maaltijden"],
    )
    make_activity(
        loods, "Dansen voor iedereen", dates=[in_days(1, 9), in_days(8, 9)], prijs_soort="bedrag", bedrag=3
    )
    make_activity(pier, "Wandelen met de buren", dates=[in_days(1, 14), in_days(40, 10)], prijs_soort="vrij")
    make_activity(
        pier, "Inloop met koffie en thee", reeks={**weekly, "rrule": "FREQ=DAILY", "begintijd": "10:00"}
    )
    return site


@pytest.fixture
def visit(live_server, chromium, site):
    base = on_host(live_server.url, "delfshaven.localhost")
    contexts = []

    def new_page(**options):
        context = chromium.new_context(locale="nl-NL", base_url=base, **options)
        contexts.append(context)
        page = context.new_page()
        page.complaints, page.elsewhere = [], []
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", lambda request: note(page, request.url))
        return page

    yield new_page
    for context in contexts:
        context.close()


def note(page, url):
    if urlsplit(url).hostname != "delfshaven.localhost":
        page.elsewhere.append(url)


def look(page, name):
    """Judges the page and, when asked, takes its picture at both widths."""
    page.wait_for_load_state("networkidle")
    judge(page)
    if PICTURES:
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            page.wait_for_timeout(300)
            page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)


def test_all_views_are_for_everyone_and_ask_nothing_elsewhere(visit):
    page = visit()
    for name, path in VIEWS.items():
        page.goto(path)
        look(page, name)
    page.goto("/agenda/?weekdag=woensdag&dagdeel=avond&bij=3025AB&straal=5000")
    page.locator("#filter-wanneer summary").click()
    look(page, "filters")
    page.locator("#filter-buurt summary").click()
    look(page, "buurt")
    assert page.complaints == []
    assert page.elsewhere == []


def test_without_scripts_the_filters_and_views_work(visit):
    page = visit(java_script_enabled=False)
    # On a Sunday tomorrow is in another week.
    page.goto(f"/agenda/?weergave=week&dag={in_days(1).date()}")
    page.locator("#filter-wanneer summary").click()
    page.locator("#filter-dagdeel-ochtend").check()
    page.locator("#filter-wanneer button[type=submit]").click()
    assert "dagdeel=ochtend" in page.url
    assert "weergave=week" in page.url
    assert page.get_by_role("link", name="Buurtmaaltijd").count() == 0
    assert page.get_by_role("link", name="Dansen voor iedereen").count() == 1
    page.locator(".chips a.chip", has_text="Ochtend").click()
    assert "dagdeel" not in page.url


def test_with_scripts_a_filter_changes_list_and_address_without_reloading(visit):
    page = visit()
    page.goto("/agenda/")
    page.evaluate("window.nogDezelfde = true")
    page.locator("#filter-wanneer summary").click()
    # Not the day of tomorrow, on which there is dancing.
    day = WEEKDAGEN[in_days(3).weekday()]
    page.locator(f"#filter-weekdag-{day}").check()
    page.wait_for_url(lambda url: url.endswith(f"/agenda/?weekdag={day}"))
    page.locator(".chips a.chip", has_text=day).wait_for()
    assert page.evaluate("window.nogDezelfde")
    assert page.locator(".moment-titel", has_text="Inloop").count()
    assert page.locator(".moment-titel", has_text="Dansen").count() == 0
    # The ways to look keep what was chosen.
    page.get_by_role("link", name="Maand", exact=True).click()
    page.wait_for_url(lambda url: "weergave=maand" in url)
    assert f"weekdag={day}" in page.url


PHONE = {"width": 390, "height": 844}


def test_on_a_phone_the_list_begins_on_the_first_screen(visit):
    page = visit(java_script_enabled=False, viewport=PHONE)
    for path in ("/agenda/", "/organisaties/", "/zoeken/?q=eten", "/agenda/?weekdag=woensdag&prijs=gratis"):
        page.goto(path)
        first = page.locator("#resultaat .moment, #resultaat .kaart").first.bounding_box()
        assert first["y"] + 40 < PHONE["height"], path
        assert page.locator("#filter-rij").is_hidden()
    assert page.locator("#filter-vouw > summary").inner_text().split()[:2] == ["Filter", "(2"]
    assert page.locator(".chips a.chip", has_text="Woensdag").is_visible()


def test_on_a_phone_the_filters_fold_open_without_scripts(visit):
    page = visit(java_script_enabled=False, viewport=PHONE)
    page.goto("/agenda/")
    page.locator("#filter-vouw > summary").click()
    page.locator("#filter-organisatie > summary").click()
    page.get_by_label("De Loods").check()
    page.locator("#filter-organisatie button[type=submit]").click()
    assert page.locator(".moment-titel").all_inner_texts() == ["Dansen voor iedereen"] * 2
    assert page.locator(".chips a.chip", has_text="De Loods").is_visible()
    assert page.locator("#filter-rij").is_hidden()
    page.locator("#gereedschap > summary").click()
    assert page.locator("#gereedschap .drukwerk").is_visible()


def test_what_folds_open_on_a_phone_is_for_everyone_and_asks_which_organisation(visit):
    page = visit(viewport=PHONE)
    page.goto("/agenda/?organisatienaam=e")
    page.locator("#filter-vouw > summary").click()
    assert (
        page.get_by_label("Van alle organisaties").or_(page.get_by_label("Of all organisations")).is_visible()
    )
    page.locator("#gereedschap > summary").click()
    look(page, "open")
    page.locator("#resultaat .chip", has_text="Pier 80").click()
    page.wait_for_url(lambda url: "organisatie=" in url)
    assert page.locator(".moment-titel", has_text="Dansen").count() == 0
    assert page.complaints == []


def test_on_a_wide_screen_nothing_is_folded_away_and_all_is_reached_by_keyboard(visit):
    page = visit(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page.goto("/agenda/")
    assert page.locator("#filter-vouw > summary").is_hidden()
    page.locator("#filter-q").focus()
    reached = []
    for _press in range(14):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.closest('[id]').id"))
        assert not page.evaluate("document.activeElement.matches('.vouw > summary')")
    assert (
        reached.index("filter-wanneer") < reached.index("filter-organisatie") < reached.index("filter-buurt")
    )
    assert reached.index("filter-buurt") < reached.index("gereedschap") < reached.index("resultaat")


def test_with_scripts_on_a_phone_the_number_follows_and_the_results_come_into_view(visit):
    page = visit(viewport=PHONE)
    page.goto("/agenda/")
    page.locator("#filter-vouw > summary").click()
    page.locator("#filter-wanneer > summary").click()
    page.locator("#filter-weekdag-woensdag").check()
    page.locator("#filter-aantal", has_text="1").wait_for()
    # Still open: there may be more to choose.
    assert page.locator("#filter-weekdag-donderdag").is_visible()
    page.locator("#filter-wanneer button[type=submit]").click()
    page.wait_for_function("document.activeElement.id === 'telling'")
    assert page.locator("#filter-rij").is_hidden()
    assert page.locator(".chips a.chip", has_text="Woensdag").is_visible()
    assert page.complaints == []


def test_near_me_puts_the_list_in_order_and_tells_nobody_where(visit):
    here = {"latitude": 51.907, "longitude": 4.441}
    page = visit(geolocation=here, permissions=["geolocation"])
    asked = []
    page.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    tomorrow = timezone.localdate(in_days(1)).isoformat()
    page.goto(f"/agenda/?van={tomorrow}&tot={tomorrow}")
    before = page.locator(".moment-titel").all_inner_texts()
    address, loaded = page.url, len(asked)
    page.get_by_role("button", name="Bij mij in de buurt").click()
    page.locator(".afstand-hier").first.wait_for()
    after = page.locator(".moment-titel").all_inner_texts()
    assert after[-1] == "Dansen voor iedereen"
    assert page.locator(".afstand-hier").first.inner_text() == "ongeveer 5 minuten met de rollator"
    assert (page.url, len(asked)) == (address, loaded)
    page.get_by_role("button", name="Bij mij in de buurt").click()
    assert page.locator(".moment-titel").all_inner_texts() == before
    assert page.complaints == []
