"""Off, moved and full as an editor on a phone and a visitor meet it, with and without scripts."""

import pytest
from django.urls import reverse

from evenementen.models import Afwijking, Moment
from tests.admin.conftest import user_with_role
from tests.browser import admin_page, judge, on_host
from tests.builders import in_days, make_activity, make_organisation, make_place, make_site, make_wijk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def delfshaven(woorden):
    return make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam", telefoon="010 123 45 67")


@pytest.fixture
def activity(delfshaven):
    """Today it is off, tomorrow moved, the day after full."""
    wijk = make_wijk("Bospolder", delfshaven)
    club = make_organisation(delfshaven, "De Brug", place=make_place(wijk=wijk), telefoon="010-555 01 23")
    days = [in_days(0, hour=23), *(in_days(day) for day in range(1, 8))]
    page = make_activity(club, "Samen eten", dates=days)
    Afwijking.objects.create(
        pagina=page,
        oorspronkelijk_begin=days[0],
        gaat_niet_door=True,
        reden="De kok is ziek.",
        alternatief="U kunt vandaag eten bij De Wip.",
    )
    Afwijking.objects.create(
        pagina=page,
        oorspronkelijk_begin=days[1],
        nieuw_begin=in_days(2, hour=17),
        nieuwe_locatie=make_place("De Wip", wijk=wijk),
    )
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=days[3], vol=True)
    return page


@pytest.fixture
def editor(live_server, chromium, delfshaven):
    with admin_page(chromium, live_server.url, user_with_role(delfshaven, "redacteur")) as page:
        yield page


def shown_well(page):
    page.locator(".sidebar-menu-item").first.wait_for(state="attached")
    judge(page)


def test_an_editor_says_it_in_two_clicks_takes_it_back_and_sends_it_on(editor, activity, delfshaven):
    editor.goto(reverse("wagtailadmin_pages:edit", args=[activity.pk]))
    editor.goto(reverse("evenement_momenten", args=[activity.pk]))
    shown_well(editor)
    moment = Moment.objects.get(pagina=activity, oorspronkelijk_begin=in_days(5))
    for soort in ("verplaatst", "vol"):
        editor.goto(reverse("evenement_afwijking", args=[activity.pk, moment.pk, soort]))
        shown_well(editor)
        editor.goto(reverse("evenement_periode", args=[activity.pk, soort]))
        shown_well(editor)
    editor.goto(reverse("evenement_momenten", args=[activity.pk]))
    editor.locator(f"#moment-{moment.pk}").get_by_role("link", name="Gaat niet door").click()
    editor.fill("#id_reden", "De zaal is bezet.")
    editor.get_by_role("button", name="Opslaan en online zetten").click()
    editor.wait_for_url("**/gezegd/**")
    assert "De zaal is bezet." in editor.input_value("#bericht")
    editor.locator("[data-kopieer]").wait_for(state="visible")
    shown_well(editor)
    moment.refresh_from_db()
    assert moment.status == "gaat_niet_door"
    editor.get_by_role("button", name="Ongedaan maken").click()
    editor.get_by_text("Ongedaan gemaakt").wait_for()
    moment.refresh_from_db()
    assert moment.status == "gaat_door"


def test_without_scripts_it_works_too(live_server, chromium, activity, delfshaven):
    with admin_page(chromium, live_server.url, user_with_role(delfshaven, "redacteur")) as page:
        cookies = page.context.cookies()
    base = live_server.url.replace("127.0.0.1", "localhost")
    context = chromium.new_context(locale="nl-NL", base_url=base, java_script_enabled=False)
    context.add_cookies(cookies)
    bare = context.new_page()
    moment = Moment.objects.get(pagina=activity, oorspronkelijk_begin=in_days(5))
    bare.goto(reverse("evenement_afwijking", args=[activity.pk, moment.pk, "verplaatst"]))
    bare.fill("#id_begintijd", "18:30")
    bare.locator("main form button[type=submit]").first.click()
    assert "18.30" in bare.input_value("#bericht")
    assert not bare.is_visible("[data-kopieer]")
    bare.goto(reverse("evenement_momenten", args=[activity.pk]))
    bare.locator(f"#moment-{moment.pk}").get_by_role("button", name="Toch niet verplaatst").click()
    context.close()
    moment.refresh_from_db()
    assert moment.status == "gaat_door"


def test_a_visitor_reads_what_is_off_today(live_server, chromium, activity):
    base = on_host(live_server.url, "delfshaven.localhost")
    context = chromium.new_context(locale="nl-NL", base_url=base)
    page = context.new_page()
    for path in ("/gaat-niet-door/", "/", "/organisaties/de-brug/samen-eten/"):
        assert page.goto(path).status == 200
        judge(page)
    page.goto("/gaat-niet-door/")
    assert page.get_by_text("De kok is ziek.").is_visible()
    # The number to call lies above the link that covers the line.
    call = page.locator(".moment-bel a").first.bounding_box()
    middle = f"document.elementFromPoint({call['x'] + call['width'] / 2}, {call['y'] + call['height'] / 2})"
    assert page.evaluate(f"{middle}.closest('a').href") == "tel:0105550123"
    assert context.cookies() == []
    context.close()
