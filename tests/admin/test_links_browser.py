"""Sharing, as a person with a keyboard, a phone or a screen reader meets it."""

import pytest
from django.urls import reverse

from sites.links import apply_link, verberg
from sites.models import Koppeling
from tests.admin.conftest import user_with_role
from tests.browser import admin_page, judge
from tests.builders import make_activity, make_organisation, make_site, make_wijk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def delfshaven(woorden):
    return make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam")


@pytest.fixture
def amersfoort(delfshaven):
    return make_site("Amersfoort 033", "amersfoort033.localhost", soort="stad", gemeente="Amersfoort")


@pytest.fixture
def page(live_server, chromium, amersfoort):
    """A browser in which the sitebeheerder of Amersfoort is logged in."""
    with admin_page(chromium, live_server.url, user_with_role(amersfoort, "sitebeheerder")) as page:
        yield page


@pytest.fixture
def town(delfshaven, amersfoort):
    """Links in every state, and items that are shown, hidden and wait."""
    make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    organisation = make_organisation(delfshaven, "Buurthuis De Brug", themas=["ontmoeting"])
    make_organisation(delfshaven, "De Soeppan", themas=["maaltijden"])
    activity = make_activity(organisation, "Samen eten")
    agreed = {"akkoord_van": True, "akkoord_naar": True}
    shared = Koppeling.objects.create(van=delfshaven.site, naar=amersfoort.site, wat="profielen", **agreed)
    offered = Koppeling.objects.create(
        van=delfshaven.site, naar=amersfoort.site, wat="activiteiten", na_goedkeuring=True, **agreed
    )
    for koppeling in (shared, offered):
        apply_link(koppeling.pk)
    Koppeling.objects.create(van=amersfoort.site, naar=delfshaven.site, status="beeindigd", **agreed)
    asked = Koppeling.objects.create(van=delfshaven.site, naar=amersfoort.site, akkoord_van=True)
    busy = Koppeling.objects.create(
        van=amersfoort.site, naar=delfshaven.site, te_verwerken=5000, verwerkt=1200, **agreed
    )
    verberg(amersfoort.site, [organisation.pk], "Te ver weg voor onze bewoners", None)
    return {"shared": shared, "asked": asked, "busy": busy, "activity": activity}


def judge_at(page, address):
    assert page.goto(address).status == 200, address
    page.locator(".sidebar-menu-item").first.wait_for(state="attached")
    judge(page)


def test_nothing_hinders_who_shares_approves_and_hides(page, town, amersfoort):
    site = amersfoort.site_id
    for address in [
        "/beheer/",
        reverse("delen:index"),
        reverse("delen:ended"),
        reverse("delen:detail", args=[town["busy"].pk]),
        reverse("delen:new_from", args=[site]),
        reverse("delen:edit", args=[town["shared"].pk]),
        reverse("delen:step", args=[town["asked"].pk, "akkoord"]),
        reverse("delen:step", args=[town["shared"].pk, "beeindig"]),
        *(reverse(f"gasten:{name}", args=[site]) for name in ("shown", "hidden", "waiting", "decisions")),
    ]:
        judge_at(page, address)


def test_sharing_takes_a_look_first_and_progress_renews_itself(page, town, amersfoort):
    page.goto(reverse("delen:new_from", args=[amersfoort.site_id]))
    page.select_option("select[name=naar]", label="Delfshaven")
    page.locator("main form button[type=submit]").first.click()
    page.locator(".delen-gevolg").wait_for()
    judge(page)
    number = Koppeling.objects.count()
    page.locator("button[name=ja]").click()
    page.wait_for_url("**/delen/*/")
    assert Koppeling.objects.count() == number + 1
    page.goto(reverse("delen:index"))
    busy = page.locator(f"#koppeling-{town['busy'].pk}")
    busy.get_by_text("1.200").wait_for()
    Koppeling.objects.filter(pk=town["busy"].pk).update(verwerkt=2500)
    busy.get_by_text("2.500").wait_for()


def test_an_editor_hides_one_with_the_keyboard(page, town, amersfoort):
    page.goto(reverse("gasten:waiting", args=[amersfoort.site_id]))
    page.locator(".delen-tabel input[type=checkbox]").first.focus()
    page.keyboard.press("Space")
    page.locator(".delen-balk button").nth(1).press("Enter")
    page.fill("#id_reden", "Te ver weg")
    judge(page)
    page.locator("main form button.serious").press("Enter")
    page.wait_for_url("**/wacht/")
    assert amersfoort.site.verbergingen.filter(pagina=town["activity"].pk).exists()
