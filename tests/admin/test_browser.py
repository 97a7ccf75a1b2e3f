"""The admin as an editor meets it: on a narrow phone and a desk, with two windows open, without a complaint."""

import pytest
from django.urls import reverse

from tests.admin.conftest import user_with_role
from tests.browser import admin_page, judge
from tests.builders import in_days, make_activity, make_organisation, make_site

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

WACHTWOORD = "een lang en goed wachtwoord"


@pytest.fixture
def wijksite(woorden):
    return make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam", talen=["en"])


@pytest.fixture
def page(live_server, chromium, wijksite):
    """A browser in which the sitebeheerder is logged in."""
    with admin_page(chromium, live_server.url, user_with_role(wijksite, "sitebeheerder")) as page:
        yield page


def judge_at(page, address):
    assert page.goto(address).status == 200, address
    page.locator(".sidebar-menu-item").first.wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    judge(page)


def test_nothing_hinders_an_editor_at_home_in_forms_and_while_uploading(page, wijksite):
    profile = make_organisation(wijksite, telefoon="010 123 45 67")
    make_organisation(wijksite, "Nieuw", live=False)
    activity = make_activity(profile, dates=[in_days(1), in_days(8)])
    moment = activity.momenten.first()
    for address in [
        "/beheer/",
        reverse("wagtailadmin_pages:edit", args=[profile.pk]),
        reverse("wagtailadmin_pages:edit", args=[activity.pk]),
        reverse("wagtailimages:add"),
        reverse("wagtailimages:add_multiple"),
        reverse("wagtailsettings:edit", args=["sites", "wijksite", wijksite.site_id]),
        reverse("evenement_momenten", args=[activity.pk]),
        reverse("evenement_afwijking", args=[activity.pk, moment.pk, "vol"]),
        reverse("organisatie_dicht", args=[profile.pk]),
        reverse("organisaties:index"),
        reverse("wagtailsnippets_organisaties_persoon:add"),
    ]:
        judge_at(page, address)


def test_a_colour_can_be_picked_or_typed(page, wijksite):
    page.goto(reverse("wagtailsettings:edit", args=["sites", "wijksite", wijksite.site_id]))
    page.get_by_role("tab").nth(1).click()
    picker = page.locator("[data-kleur-voor=id_primair]")
    page.fill("#id_primair", "#1f5e3b")
    assert picker.input_value() == "#1f5e3b"
    picker.evaluate(
        "field => { field.value = '#00404f'; field.dispatchEvent(new Event('input', {bubbles: true})) }"
    )
    assert page.input_value("#id_primair") == "#00404F"


def test_the_name_of_the_site_is_in_sight_also_with_the_menu_away(page):
    page.goto("/beheer/")
    page.set_viewport_size({"width": 1280, "height": 900})
    assert page.locator(".beheer-merk__site").is_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.locator(".beheer-strook").is_visible()
    page.set_viewport_size({"width": 1280, "height": 900})
    page.locator(".sidebar__collapse-toggle").click()
    page.locator(".beheer-strook").wait_for(state="visible")
