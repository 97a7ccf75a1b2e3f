"""The page of a campaign in its three states, on a narrow phone and a desk."""

import os
from pathlib import Path

import pytest

from tests.browser import complaints_of, judge, on_host
from tests.builders import in_days, make_activity, make_campaign, make_organisation, make_picture, make_site
from themas.seed import seed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
STATES = {"komt": (3, 9), "nu": (-2, 6), "leeg": (40, 44), "voorbij": (-9, -2)}
# Where pictures of the page go, when somebody wants to look at them.
PICTURES = os.environ.get("WIJKPLEIN_PICTURES", "")


def test_every_state_can_be_read_by_everybody(live_server, chromium):
    seed()
    site = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam", talen=["en"])
    club = make_organisation(site)
    for day in (-5, 0, 4, 5):
        make_activity(club, f"Koffie op dag {day}", dates=[in_days(day, hour=23)], themas=["ontmoeting"])
    for name, (begin, einde) in STATES.items():
        picture = make_picture() if name != "nu" else None
        make_campaign(
            site, f"Week van de Ontmoeting {name}", begin=begin, einde=einde, afbeelding=picture, slug=name
        )
    context = chromium.new_context(locale="nl-NL", base_url=on_host(live_server.url, "delfshaven.localhost"))
    page = context.new_page()
    complaints = complaints_of(page)
    for name in STATES:
        page.goto(f"/{name}/")
        band = page.locator(".campagnekop").evaluate("node => getComputedStyle(node).backgroundColor")
        assert band == "rgb(122, 32, 72)"
        for width in (390, 1280) if PICTURES else ():
            page.set_viewport_size({"width": width, "height": 900})
            page.screenshot(path=Path(PICTURES) / f"campagne-{name}-{width}.png", full_page=True)
        judge(page)
    context.close()
    assert complaints == []
