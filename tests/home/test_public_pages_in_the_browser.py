"""The public pages as visitors meet them: on a narrow phone and a desk, by keyboard, with and without scripts."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect
from wagtail.rich_text import RichText

from home.models import HomePage
from tests.browser import judge, on_host, violations
from tests.builders import (
    in_days,
    make_activity,
    make_organisation,
    make_place,
    make_site,
    make_wijk,
    publish,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

PROFILE = "/organisaties/pier-80/"
ACTIVITY = "/organisaties/pier-80/samen-eten/"
EVERY_PAGE_TYPE = (
    "/",
    "/thema/maaltijden/",
    "/wijk/bospolder/",
    "/organisaties/",
    "/organisaties/?thema=maaltijden&behoefte=rustig",
    "/organisaties/?q=bestaatniet",
    PROFILE,
    "/organisaties/opvang/",
    "/agenda/",
    "/gaat-niet-door/",
    ACTIVITY,
    "/zoeken/?q=eten",
    "/zoeken/?q=bestaatniet",
    "/zoeken/?q=eten&behoefte=ringleiding&doelgroep=jongeren",
    "/zoeken/?open=nu",
    "/contact/",
    "/bestaat-niet/",
    "/en/",
    f"/en{PROFILE}",
)


PORTAL_PAGES = ("/", "/?q=delfshaven", "/?q=bestaatniet", "/zoeken/?q=eten", "/zoeken/?q=bestaatniet")


@pytest.fixture
def wijk(woorden):
    """A site with one of everything."""
    site = make_site(
        "Delfshaven",
        "delfshaven.localhost",
        gemeente="Rotterdam",
        talen=["en"],
        slogan="Wat er te doen is in de wijk.",
        telefoon="010 123 45 67",
        telefoon_uren="ma–vr 9.00–17.00 uur",
        email="hallo@delfshaven.example",
        adres="Mathenesserdijk 293, 3026 GB Rotterdam",
    )
    bospolder = make_wijk("Bospolder", site)
    place = make_place(
        "Pier 80", wijk=bospolder, ingang="ja", lift="nee", breedtegraad=51.907, lengtegraad=4.441
    )
    film = {"titel": "Een dag", "url": "https://www.youtube.com/watch?v=abcdefghijk", "tekst": "We eten."}
    pier = make_organisation(
        site,
        "Pier 80",
        themas=["maaltijden", "ontmoeting"],
        behoeften=["rustig"],
        place=place,
        telefoon="010 476 12 34",
        email="hallo@pier80.example",
        website="https://pier80.example",
        spreektalen=["nl", "tr"],
        beschrijving=[
            ("tekst", RichText("<p>Kom binnen.</p><h2>Wat</h2><ul><li>Koffie</li></ul>")),
            ("film", film),
        ],
    )
    make_organisation(
        site, "Opvang", themas=["wonen"], place=make_place("Schuilplek", wijk=bospolder, adres_tonen=False)
    )
    make_activity(pier, "Samen eten", dates=[in_days(1), in_days(8)], themas=["maaltijden"])
    home = HomePage.objects.get(pk=site.site.root_page_id)
    home.blokken = [("uitgelicht", {"titel": "Week van de Ontmoeting", "tekst": RichText("<p>Doe mee.</p>")})]
    publish(home, live=True)
    return site


@pytest.fixture
def visit(live_server, chromium, wijk):
    """Gives a new page of a browser on the wijk's host, that notes complaints and what is asked elsewhere."""
    base = on_host(live_server.url, "delfshaven.localhost")
    contexts = []

    def new_page(**options):
        context = chromium.new_context(locale="nl-NL", base_url=base, **options)
        contexts.append(context)
        page = context.new_page()
        page.complaints, page.elsewhere = [], []

        def note(request):
            if urlsplit(request.url).hostname != "delfshaven.localhost":
                page.elsewhere.append(urlsplit(request.url).hostname)

        page.on("request", note)
        # A 404 is a page too; the browser calls its status an error.
        page.on(
            "console",
            lambda message: (
                message.type == "error"
                and "Failed to load resource" not in message.text
                and page.complaints.append(message.text)
            ),
        )
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        return page

    yield new_page
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_type_is_for_everyone(visit, width):
    page = visit(viewport={"width": width, "height": 900})
    found = {}
    for path in EVERY_PAGE_TYPE:
        page.goto(path)
        sideways = page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        )
        complaints = violations(page)
        if sideways or complaints:
            found[path] = ("sideways" if sideways else "", complaints)
    assert found == {}
    assert page.complaints == []
    assert page.elsewhere == []
    assert page.context.cookies() == []


@pytest.fixture
def portal(live_server, chromium, wijk):
    """A new page of a browser on the platform's own host, that notes what is asked elsewhere."""
    context = chromium.new_context(locale="nl-NL", base_url=on_host(live_server.url))
    page = context.new_page()
    page.elsewhere, page.complaints = [], []
    page.on("request", lambda request: page.elsewhere.append(urlsplit(request.url).hostname))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    yield page
    context.close()


def test_the_portal_is_for_everyone(portal):
    for path in PORTAL_PAGES:
        portal.goto(path)
        judge(portal)
    assert set(portal.elsewhere) == {"localhost"}
    assert portal.complaints == []
    assert portal.context.cookies() == []


def test_the_map_of_the_portal_comes_when_it_is_asked_for(portal, wijk):
    area = wijk.wijken.get()
    area.omtrek = {
        "type": "Polygon",
        "coordinates": [[[4.43, 51.9], [4.45, 51.9], [4.45, 51.92], [4.43, 51.92], [4.43, 51.9]]],
    }
    area.save()
    type(wijk).objects.filter(pk=wijk.pk).update(kaart_lat=51.91, kaart_lon=4.44)
    portal.goto("/")
    portal.click("[data-kaart-knop]")
    portal.wait_for_selector(".speld")
    portal.wait_for_selector(".omtrek")
    assert set(portal.elsewhere) <= {"localhost", "service.pdok.nl"}
    portal.click(".speld")
    assert portal.text_content(".leaflet-popup-content a") == "Delfshaven"
    assert portal.is_visible("#resultaat .buurt")
    assert portal.complaints == []


def test_the_first_tab_leads_past_the_menu(visit):
    page = visit()
    page.goto("/organisaties/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "sla-over"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_keyboard_follows_the_order_of_the_page(visit):
    page = visit(viewport={"width": 1280, "height": 900})
    page.goto("/organisaties/")
    tops = []
    for _step in range(25):
        page.keyboard.press("Tab")
        where = page.evaluate(
            "(() => { const all = [...document.querySelectorAll('*')];"
            " return all.indexOf(document.activeElement); })()"
        )
        tops.append(where)
        if page.evaluate("document.activeElement.closest('footer') !== null"):
            break
    assert tops == sorted(tops)


def test_the_menu_on_a_phone_opens_and_closes_by_keyboard(visit):
    page = visit(viewport={"width": 390, "height": 844})
    page.goto("/")
    page.focus(".uitrolmenu summary")
    page.keyboard.press("Enter")
    assert page.is_visible(".uitrolmenu nav a")
    page.keyboard.press("Escape")
    assert not page.is_visible(".uitrolmenu nav a")


def test_filters_work_without_scripts(visit):
    page = visit(java_script_enabled=False)
    page.goto("/organisaties/")
    page.click("#filter-thema summary")
    page.check("#filter-thema-maaltijden")
    page.click("#filter-thema button")
    page.wait_for_url(re.compile("[?&]thema=maaltijden"))
    expect(page.locator("#resultaat .kaart")).to_have_count(1)


def test_with_scripts_a_filter_changes_the_list_and_the_address_without_losing_ones_place(visit):
    page = visit()
    page.goto("/organisaties/")
    page.click("#filter-thema summary")
    page.check("#filter-thema-maaltijden")
    page.wait_for_url("**/organisaties/?thema=maaltijden")
    expect(page.locator("#resultaat .kaart")).to_have_count(1)
    assert page.evaluate("document.activeElement.id") == "filter-thema-maaltijden"
    assert page.is_visible("#filter-thema-maaltijden")
    page.go_back()
    expect(page.locator("#resultaat .kaart")).to_have_count(2)
    assert page.complaints == []


def test_map_and_film_ask_nothing_elsewhere_before_the_visitor_does(visit):
    page = visit()
    page.goto("/organisaties/")
    assert page.elsewhere == []
    page.click("[data-kaart-knop]")
    page.wait_for_selector(".speld")
    # The place whose address is not shown has no pin.
    assert page.locator(".speld").count() == 1
    assert set(page.elsewhere) <= {"service.pdok.nl"}

    page.elsewhere.clear()
    page.goto(PROFILE)
    assert page.elsewhere == []
    page.click("[data-film]")
    page.wait_for_selector(".film iframe")
    assert page.get_attribute(".film iframe", "src").startswith("https://www.youtube-nocookie.com/")
