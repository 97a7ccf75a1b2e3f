"""The claim as people meet it: on a narrow phone, from the profile to the link in the mail."""

import re
from urllib.parse import urlsplit

import pytest

from organisaties.models import Aanvraag
from tests.browser import judge, on_host
from tests.builders import make_organisation, make_site

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def soeppan(woorden):
    site = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam", telefoon="010 555 01 00")
    return make_organisation(site, "De Soeppan", email="hallo@elders.example")


def test_claim_is_for_everyone(soeppan, live_server, chromium, mailoutbox):
    context = chromium.new_context(locale="nl-NL", base_url=on_host(live_server.url))
    page = context.new_page()
    page.goto(f"/mijn/aanvragen/{soeppan.pk}/")
    judge(page)
    page.set_viewport_size({"width": 390, "height": 900})
    page.get_by_role("button", name="Verstuur").click()
    page.wait_for_selector("[role=alert]")
    judge(page)
    page.set_viewport_size({"width": 390, "height": 900})
    page.fill("#id_naam", "Aisha Demo")
    page.fill("#id_rol_in_woorden", "gastvrouw")
    page.fill("#id_email", "aisha@anders.example")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Kijk in uw mail").wait_for()
    judge(page)
    link = re.search(r"https?://\S+/bevestig/\S+", mailoutbox[0].body).group()
    page.goto(urlsplit(link).path)
    judge(page)
    page.get_by_role("button", name="Ja, dit klopt").click()
    page.get_by_role("heading", name="Dank u wel. Wij hebben uw aanvraag").wait_for()
    judge(page)
    page.goto("/mijn/aanvragen/bevestig/kapot/")
    judge(page)
    assert Aanvraag.objects.wachtend().get().email == "aisha@anders.example"
    context.close()
