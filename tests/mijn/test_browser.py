"""On a phone, by keyboard and with a screen reader: the people of an organisation, from invitation to goodbye."""

import os
import re
from pathlib import Path

import pytest

from organisaties import invitations
from organisaties.models import Lidmaatschap
from sites.models import Wijksite
from tests.browser import judge, on_host, window
from tests.builders import make_member, make_organisation

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

# Where pictures of the screens go, when somebody wants to look at them.
PICTURES = os.environ.get("WIJKPLEIN_PICTURES", "")
LONG = "Bewonersinitiatief Samenlevingsopbouw Oud-Mathenesse"


@pytest.fixture
def soeppan(delfshaven):
    page = make_organisation(Wijksite.objects.get(pk=delfshaven.pk), LONG)
    fatma = make_member(page)
    make_member(page, "een.heel.lang.adres.van.iemand@bewonersinitiatief-oud-mathenesse.example", "helper")
    invitations.invite(page, "naima@voorbeeld.nl", "helper", fatma, "Naima")
    return page


def look_at(page, path, name):
    page.goto(path)
    judge(page)
    for width in (390, 1280) if PICTURES else ():
        page.set_viewport_size({"width": width, "height": 800})
        page.screenshot(path=Path(PICTURES) / f"mijn-{name}-{width}.png", full_page=True)


def test_people_of_an_organisation_on_a_phone(soeppan, chromium, live_server):
    fatma = Lidmaatschap.objects.get(user__email="fatma@voorbeeld.nl").user
    helper = Lidmaatschap.objects.get(rol="helper")
    context = window(chromium, live_server.url, fatma)
    page = context.new_page()
    people = f"/mijn/{soeppan.pk}/mensen/"
    for path, name in (
        (f"/mijn/{soeppan.pk}/", "home"),
        (people, "mensen"),
        (f"{people}uitnodigen/", "uitnodigen"),
        (f"{people}{helper.pk}/", "rol"),
        (f"{people}{helper.pk}/weg/", "weg"),
        (f"{people}{helper.pk}/overdragen/", "overdragen"),
        (f"{people}stoppen/", "stoppen"),
    ):
        look_at(page, path, name)
    context.close()


def test_invitation_is_taken_up_without_scripts_or_mouse(soeppan, chromium, live_server, mailoutbox):
    fatma = Lidmaatschap.objects.get(user__email="fatma@voorbeeld.nl").user
    invitations.invite(soeppan, "aziz@voorbeeld.nl", "helper", fatma)
    link = re.search(r"/mijn/uitnodiging/\S+", mailoutbox[-1].body).group()
    context = chromium.new_context(locale="nl-NL", base_url=on_host(live_server.url))
    page = context.new_page()
    look_at(page, link, "uitnodiging")
    context.close()
    context = chromium.new_context(
        locale="nl-NL", base_url=on_host(live_server.url), java_script_enabled=False
    )
    page = context.new_page()
    page.goto(link)
    page.get_by_role("button", name="Ja, ik doe mee").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/account/inloggen/**")
    assert Lidmaatschap.objects.filter(user__email="aziz@voorbeeld.nl").exists()
    context.close()
