"""
The whole way of an organisation, as its manual and the one of the redactie tell it: from "Hoort u bij deze
organisatie?" on a phone, to an activity on the website and what to do when it is off.

`make handleiding` writes the pictures anew.
"""

import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect
from wagtail.models import Site

from sites.models import SiteRol
from tests.browser import admin_page, on_host
from tests.handleiding.manual import Manual
from tests.handleiding.town import make_town
from tests.handleiding.walk import PHONE_WIDTH, Walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

MINE, REDACTIE = Manual("mijn-organisatie.md"), Manual("redactie.md")
ADDRESS = "naima@debrug.example"
NEW, EXISTING = "Samen soep koken", "Koffie in de wijk"


@pytest.fixture
def town(live_server, woorden, settings):
    """Of which the links, from a site to the platform and in mails, lead to the live server."""
    settings.PUBLIC_PORT = urlsplit(live_server.url).port
    settings.WAGTAILADMIN_BASE_URL = on_host(live_server.url)
    town = make_town()
    town.brug.website = "https://www.debrug.example/"
    town.brug.save_revision().publish()
    for site in Site.objects.all():
        site.port = settings.PUBLIC_PORT
        site.save()
    return town


@pytest.fixture
def site_url(live_server):
    return on_host(live_server.url, "delfshaven.localhost")


@pytest.fixture
def phone(chromium, live_server):
    context = chromium.new_context(locale="nl-NL", base_url=on_host(live_server.url), has_touch=True)
    context.set_default_timeout(8000)
    yield context.new_page()
    context.close()


class Hand:
    """Taps with a finger, on what has a name; the page that a tap leads to is there afterwards."""

    def __init__(self, tour):
        self.tour, self.page = tour, tour.page

    def tap(self, role, name):
        with self.page.expect_navigation():
            self.page.get_by_role(role, name=name).first.tap()
        self.tour.look()

    def write(self, label, text):
        self.page.get_by_label(label).first.fill(text)

    def picture(self, name, *height):
        """From the top, with no finger in a field."""
        self.page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)")
        self.tour.picture(name, *height)

    def sees(self, text):
        expect(self.page.get_by_text(text).first).to_be_visible()


@pytest.fixture
def section(phone):
    """Starts a section of the manual for organisations on the phone."""

    def start(name):
        return Hand(Walk(phone, MINE, name, PHONE_WIDTH))

    return start


@pytest.fixture
def chief(town, chromium, live_server):
    """The eindredacteur, at a desk."""
    user = town.colleague(town.delfshaven, SiteRol.Rol.EINDREDACTEUR)
    with admin_page(chromium, live_server.url, user) as page:
        yield page


def test_from_the_profile_to_an_activity_on_the_website(town, section, chief, site_url, mailoutbox):
    ask_for_access(section("Toegang vragen"), f"{site_url}/organisaties/{town.brug.slug}/", mailoutbox)
    log_in(section("Inloggen"), mailoutbox)
    hand = section("Uw profiel en activiteiten")
    change_the_profile(hand)
    add_an_activity(hand)
    hand.tour.check_pictures()
    approve_both(Walk(chief, REDACTIE, "Nakijken"))
    visitor = section("Uw profiel en activiteiten")
    visitor.tour.to(f"{site_url}/organisaties/{town.brug.slug}/samen-soep-koken/")
    visitor.sees(NEW)
    call_off_tomorrow(section("Vandaag gaat het niet door"), f"{site_url}/organisaties/{town.brug.slug}/")


def ask_for_access(hand, profile_url, mailoutbox):
    hand.tour.to(profile_url)
    hand.tap("link", "Hoort u bij deze organisatie? Pas het aan")
    hand.write("Uw naam", "Naima Haddad")
    hand.write("Wat doet u daar?", "vrijwilliger")
    hand.write("Uw e-mailadres", ADDRESS)
    hand.picture("mijn-toegang-vragen", 1000)
    hand.tap("button", "Verstuur")
    hand.sees("Kijk in uw mail")
    hand.tour.to(re.search(r"https?://\S+/bevestig/\S+", mailoutbox[-1].body).group())
    hand.tap("button", "Ja, dit klopt")
    hand.sees("U kunt Buurthuis De Brug bijhouden")
    hand.picture("mijn-toegang", 480)
    hand.tour.check()


def log_in(hand, mailoutbox):
    hand.tap("link", "Inloggen")
    hand.write("E-mailadres", ADDRESS)
    hand.tap("button", "Stuur mij een code")
    hand.write("Code van 6 cijfers", mailoutbox[-1].subject[:6])
    hand.picture("mijn-code")
    hand.tap("button", "Inloggen")
    hand.sees(EXISTING)
    hand.picture("mijn-begin", 1000)
    hand.tour.check()


def change_the_profile(hand):
    hand.tap("link", "Profiel")
    hand.tap("link", "Wijzigen Naam")
    hand.write("Wat doet u, en voor wie?", "Koffie, soep en een luisterend oor, voor iedereen in de wijk")
    hand.tap("button", "Bewaren")
    hand.sees("Bewaard. Nog niet online.")
    hand.picture("mijn-profiel", 900)
    hand.tap("link", "Bekijk hoe het eruitziet")
    within = hand.page.frame_locator("iframe.mijn-voorbeeld")
    expect(within.get_by_text("Koffie, soep en een luisterend oor").first).to_be_visible()
    hand.picture("mijn-voorbeeld", 900)
    hand.tap("button", "Stuur naar de redactie")
    hand.sees("Verstuurd naar de redactie")


def add_an_activity(hand):
    hand.tour.to("/mijn/")
    hand.tap("link", "Activiteiten")
    hand.tap("link", "Nieuwe activiteit")
    hand.write("Hoe heet het?", NEW)
    hand.write("Wat gaan mensen daar doen?", "Wij koken soep en eten die samen op.")
    hand.write("Op welke dag", (timezone.localdate() + timedelta(days=5)).isoformat())
    hand.write("Hoe laat begint het?", "12:00")
    hand.write("Hoe laat is het afgelopen?", "14:00")
    hand.picture("mijn-nieuwe-activiteit", 1000)
    hand.tap("button", "Bewaren")
    hand.sees("Bewaard. Nog niet online.")
    hand.tap("button", "Stuur naar de redactie")
    hand.sees("Verstuurd naar de redactie")
    hand.picture("mijn-verstuurd")


def approve_both(tour):
    page = tour.page
    tour.to(reverse("nakijken:index"))
    expect(page.get_by_role("link", name=NEW)).to_be_visible()
    tour.picture("nakijken-lijst")
    for title in ("Buurthuis De Brug", NEW):
        page.locator("main").get_by_role("link", name=title).first.click()
        decide = page.get_by_role("button", name="Goedkeuren en online zetten")
        expect(decide).to_be_visible()
        if title != NEW:
            tour.picture("nakijken-verschil", 1100)
        with page.expect_navigation():
            decide.click()
        tour.to(reverse("nakijken:index"))
    tour.check_pictures()


def call_off_tomorrow(hand, profile_url):
    """Two taps from the first screen: "Gaat niet door" and "Zet online"."""
    hand.tour.to("/mijn/")
    hand.tap("link", f"Gaat niet door {EXISTING}")
    hand.write("Waarom", "De koffie is op.")
    hand.picture("mijn-gaat-niet-door", 700)
    hand.tap("button", "Zet online")
    hand.sees("Dit zien bezoekers nu")
    hand.picture("mijn-gaat-niet-door-verteld", 1000)
    hand.tour.to(f"{profile_url}koffie-in-de-wijk/")
    hand.sees("Gaat niet door")
    hand.sees("De koffie is op.")
    hand.picture("mijn-gaat-niet-door-website")
    hand.tour.check_pictures()
