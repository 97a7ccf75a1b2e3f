"""
The manual for the sitebeheerder is true: its pages open, the words it names are on the screen, its pictures are made.

`make handleiding` writes the pictures anew.
"""

from contextlib import contextmanager

import pytest
from django.urls import reverse

from sites.models import SiteRol, Wijksite
from tests.browser import admin_page
from tests.handleiding.manual import Manual
from tests.handleiding.town import approve_first, hide_in_the_west, make_town, share
from tests.handleiding.walk import Walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

MANUAL = Manual("sitebeheerder.md")
SITEBEHEERDER = SiteRol.Rol.SITEBEHEERDER
MENU = ".sidebar-menu-item:has-text('Delen') button"


@pytest.fixture
def town(woorden):
    return make_town()


@pytest.fixture
def walk(chromium, live_server):
    """A walk through a section as somebody; at its end the section has to be right."""

    @contextmanager
    def start(section, user):
        with admin_page(chromium, live_server.url, user) as page:
            tour = Walk(page, MANUAL, section)
            yield tour
            tour.check()

    return start


def test_a_new_site(walk, town):
    with walk("Een nieuwe website", town.platform_manager()) as tour:
        page = tour.page
        tour.to(reverse("websites:index"))
        tour.to(reverse("websites:nieuw"))
        page.fill("[name=naam-naam]", "Bospolder")
        page.fill("[name=naam-host]", "bospolder.localhost")
        page.fill("[name=naam-gemeente]", "Rotterdam")
        page.keyboard.press("Tab")
        tour.picture("nieuwe-website-1-naam", 1000)
        tour.press(".websites-knoppen button")
        tour.picture("nieuwe-website-2-uiterlijk", 1100)
        tour.press(".websites-knoppen button")
        page.fill("[name=wijken-redacteur]", "eva@voorbeeld.nl")
        page.fill("[name=wijken-redacteur_naam]", "Eva de Vries")
        tour.picture("nieuwe-website-3-wijken", 900)
        tour.press(".websites-knoppen button")
        tour.picture("nieuwe-website-4-controle", 1100)


def test_how_a_site_stands(walk, town):
    Wijksite.objects.filter(pk=town.delfshaven.pk).update(status=Wijksite.Status.IN_AANBOUW)
    with walk("Hoe staat de website ervoor?", town.colleague(town.delfshaven, SITEBEHEERDER)) as tour:
        tour.to("/beheer/")
        tour.press(f"main a[href='{reverse('websites:site', args=[town.delfshaven.pk])}']")
        tour.picture("website-stand", 1000)


def settings_of(town):
    return reverse("wagtailsettings:edit", args=["sites", "wijksite", town.delfshaven.site_id])


def test_the_look(walk, town):
    with walk("Het uiterlijk", town.colleague(town.delfshaven, SITEBEHEERDER)) as tour:
        tour.to(settings_of(town))
        tour.press("[role=tab] >> nth=1")
        # Too light on the background: the nearest colour that will do is offered.
        tour.page.fill("#id_tekst_zacht", "#A0A8AC")
        tour.page.keyboard.press("Tab")
        tour.page.get_by_text("Neem over").first.wait_for()
        tour.picture("uiterlijk", 1000)


def test_the_parts(walk, town):
    with walk("De onderdelen", town.colleague(town.delfshaven, SITEBEHEERDER)) as tour:
        tour.to(settings_of(town))
        tour.press("[role=tab] >> nth=3")
        tour.picture("onderdelen")


def test_the_wijken(walk, town):
    with walk("De wijken", town.colleague(town.delfshaven, SITEBEHEERDER)) as tour:
        tour.to(reverse("wagtailsnippets_locaties_wijk:list"))
        tour.to(reverse("wagtailsnippets_locaties_wijk:add"))


def test_colleagues(walk, town):
    with walk("Collega's en rollen", town.colleague(town.delfshaven, SITEBEHEERDER)) as tour:
        tour.to(reverse("collegas:site", args=[town.delfshaven.pk]))
        tour.picture("collegas")
        tour.to(reverse("collegas:invite", args=[town.delfshaven.pk]))
        tour.to(reverse("wie_kan_wat"))


def test_sharing(walk, town):
    with walk("Delen met een andere website", town.colleague(town.delfshaven, SITEBEHEERDER)) as tour:
        tour.to(reverse("delen:new_from", args=[town.delfshaven.site_id]))
        tour.page.select_option("select[name=naar]", label="Amersfoort 033")
        tour.press("main form button[type=submit]")
        tour.picture("delen-vooraf")
        share(town, wat="profielen")
        share(town, wat="activiteiten", na_goedkeuring=True)
        tour.to(reverse("delen:index"))
        tour.press(MENU)
        tour.to(reverse("delen:ended"))
        tour.to(reverse("delen:index"))
        tour.picture("delen")


def test_what_comes_from_elsewhere(walk, town, live_server):
    share(town, na_goedkeuring=True)
    approve_first(town)
    with walk(
        "Wat van andere websites komt", town.colleague(town.amersfoort, SiteRol.Rol.EINDREDACTEUR)
    ) as tour:
        tour.to(reverse("gasten:waiting", args=[town.amersfoort.site_id]))
        tour.page.locator(".delen-tabel input").nth(1).check()
        tour.picture("goedkeuren")
        tour.press(MENU)
        tour.to(reverse("gasten:waiting", args=[town.amersfoort.site_id]))
        tour.page.locator(".delen-tabel input").nth(1).check()
        tour.press(".delen-balk button >> nth=1")
        tour.page.fill("#id_reden", "Te ver weg voor onze bewoners")
        tour.picture("verbergen")
        port = live_server.url.rpartition(":")[2]
        tour.to(f"http://amersfoort033.localhost:{port}/organisaties/{town.brug.slug}/")
        tour.picture("komt-van")


def test_where_else_it_is_shown(walk, town):
    share(town, na_goedkeuring=True)
    hide_in_the_west(town)
    with walk("Staat ook op", town.colleague(town.delfshaven, SiteRol.Rol.REDACTEUR)) as tour:
        tour.to(reverse("wagtailadmin_pages:edit", args=[town.brug.pk]))
        tour.page.get_by_text("Verborgen door Oud-Charlois").scroll_into_view_if_needed()
        tour.picture("staat-ook-op")
