"""What an editor of screens sees, on a narrow phone and a desk."""

import os
from pathlib import Path

import pytest
from django.urls import reverse

from evenementen.models import OpgeslagenLijst
from tests.admin.conftest import user_with_role
from tests.browser import admin_page, judge
from tests.builders import make_campaign, make_screen, make_site
from themas.seed import seed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
# Where pictures of the pages go, when somebody wants to look at them.
PICTURES = os.environ.get("WIJKPLEIN_PICTURES", "")


def test_the_pages_about_screens_are_for_everyone(live_server, chromium):
    seed()
    site = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam")
    campaign = make_campaign(site, begin=3)
    meals = OpgeslagenLijst.objects.get(site=site.site)
    thrown_away = OpgeslagenLijst.objects.create(site=site.site, titel="Weg", slug="weg", filters="q=weg")
    hall = make_screen(
        site,
        {"soort": "vandaag_morgen"},
        {"soort": "opgeslagen", "opgeslagen_lijst": meals},
        {"soort": "opgeslagen", "opgeslagen_lijst": thrown_away},
        naam="Hal van De Brug",
        plek="Bij de ingang",
    )
    make_screen(site, {"soort": "campagne", "campagne": campaign}, naam="Etalage", stand="staand")
    thrown_away.delete()
    names = "wagtailsnippets_schermen_scherm"
    addresses = {
        "schermen": reverse(f"{names}:list"),
        "scherm": reverse(f"{names}:edit", args=[hall.pk]),
        "scherm-nieuw": reverse(f"{names}:add"),
        "op-scherm": reverse("campagne_op_scherm", args=[campaign.pk]),
        "vaste-lijsten": reverse("wagtailsnippets_evenementen_opgeslagenlijst:list"),
        "vaste-lijst": reverse("wagtailsnippets_evenementen_opgeslagenlijst:edit", args=[meals.pk]),
    }
    with admin_page(chromium, live_server.url, user_with_role(site, "eindredacteur")) as page:
        for name, address in addresses.items():
            assert page.goto(address).status == 200, address
            page.wait_for_load_state("networkidle")
            judge(page, sideways=True)
            for width in (390, 1280) if PICTURES else ():
                page.set_viewport_size({"width": width, "height": 900})
                page.wait_for_timeout(300)
                page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)


def test_an_editor_chooses_a_campaign_in_a_new_row(live_server, chromium):
    seed()
    site = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam")
    campaign = make_campaign(site)
    with admin_page(chromium, live_server.url, user_with_role(site, "eindredacteur")) as page:
        page.goto(reverse("wagtailsnippets_schermen_scherm:add"))
        page.fill("[name=naam]", "Hal")
        page.select_option("[name=lijsten-0-soort]", f"campagne:{campaign.pk}")
        page.locator("#id_lijsten-ADD").click()
        page.select_option("[name=lijsten-1-soort]", "gaat_niet_door")
        page.locator("button[type=submit].action-save").first.click()
        page.wait_for_url("**/schermen/scherm/")
    rows = site.site.schermen.get().lijsten.all()
    assert [(row.soort, row.campagne_id) for row in rows] == [
        ("campagne", campaign.pk),
        ("gaat_niet_door", None),
    ]
