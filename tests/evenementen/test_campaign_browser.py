"""The page of a campaign in its three states, on a narrow phone and a desk."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser import chromium_program, judge
from tests.builders import in_days, make_activity, make_campaign, make_organisation, make_picture, make_site
from themas.seed import seed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
STATES = {"komt": (3, 9), "nu": (-2, 6), "voorbij": (-9, -2)}


def test_every_state_can_be_read_by_everybody(live_server):
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
    base = f"http://delfshaven.localhost:{urlsplit(live_server.url).port}"
    shots = os.environ.get("SHOTS", "")
    with chromium_program() as chromium:
        page = chromium.new_context(locale="nl-NL").new_page()
        complaints: list[str] = []
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        for name in STATES:
            page.goto(f"{base}/{name}/")
            band = page.locator(".campagnekop").evaluate("node => getComputedStyle(node).backgroundColor")
            assert band == "rgb(122, 32, 72)"
            for width in (390, 1280) if shots else ():
                page.set_viewport_size({"width": width, "height": 900})
                page.screenshot(path=str(Path(shots) / f"{name}-{width}.png"), full_page=True)
            judge(page)
        assert complaints == []
