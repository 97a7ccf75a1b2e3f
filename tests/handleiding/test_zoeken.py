"""The manual about searching is true: what it names is on the screen."""

import re

import pytest
from django.urls import reverse

from search.synonyms.first import seed_synonyms
from sites.models import SiteRol
from tests.browser import admin_page, on_host
from tests.builders import in_days, make_activity, make_organisation
from tests.handleiding.manual import Manual
from tests.handleiding.town import make_town
from tests.handleiding.walk import Walk

MANUAL = Manual("zoeken.md")


def test_the_contents_name_each_section_in_order():
    contents = MANUAL.text.partition("\n## ")[0]
    assert re.findall(r"^- \[(.+)\]", contents, re.MULTILINE) == list(MANUAL.sections)


@pytest.fixture
def town(woorden):
    town = make_town()
    seed_synonyms()
    make_organisation(town.delfshaven, "Uitleen Zuid", regel="Leen een rollator voor een week.")
    make_activity(town.brug, "Eten met de buurt", dates=[in_days(day) for day in range(1, 8)])
    make_organisation(town.delfshaven, "Eetcafé De Hoek", regel="Eten voor wie honger heeft.")
    for name in ("Meidenvoetbal Maas", "Handbal De Muur"):
        make_organisation(town.delfshaven, name, themas=["sportclub"])
    make_organisation(town.delfshaven, "Voetbal op zaterdag")
    for name in ("Koor Tranendal", "Koor aan de Kade"):
        make_organisation(town.delfshaven, name, themas=["muziek-en-zang"])
    return town


@pytest.mark.browser
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_what_it_says_is_on_the_screen(chromium, live_server, town):
    with chromium.new_page(base_url=on_host(live_server.url, "delfshaven.localhost")) as page:
        how = Walk(page, MANUAL, "Hoe het zoeken zoekt")
        how.to("/zoeken/?q=maaltijden")
        how.to("/zoeken/?q=goedkoop+eten+woensdag")
        how.to("/zoeken/?q=meidenvoetbal")
        how.to("/zoeken/?q=tranendal")
        how.to("/zoeken/?q=mannenkoor")
        how.check()
    user = town.colleague(town.delfshaven, SiteRol.Rol.EINDREDACTEUR)
    with admin_page(chromium, live_server.url, user) as page:
        groups = Walk(page, MANUAL, "Zoekwoorden")
        groups.to(reverse("wagtailsnippets_search_synoniemgroep:list"))
        groups.to(reverse("wagtailsnippets_search_synoniemgroep:add"))
        groups.check()
        trying = Walk(page, MANUAL, "Proberen")
        trying.to(reverse("zoeken_proef"))
        page.fill("#id_q", "looprek")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        trying.look()
        trying.check()
