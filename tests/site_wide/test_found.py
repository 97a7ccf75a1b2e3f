"""What search engines, social networks and old links get."""

import json
import re

import pytest
from django.test import TestCase

from evenementen.models import Afwijking
from organisaties.models import OrganisatieIndexPage
from sites.listings import herbereken
from tests.builders import in_days, make_activity, make_organisation, make_place

pytestmark = pytest.mark.django_db


def jsonld(client, path):
    content = client.get(path).content.decode()
    found = [
        json.loads(block)
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', content, re.S)
    ]
    return [item for block in found for item in (block if isinstance(block, list) else [block])]


def test_an_organisation_is_told_in_the_words_of_schema_org(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "De Brug", regel="Koffie", place=make_place(), telefoon="010-555 01 23")
    data = next(
        item for item in jsonld(op_delfshaven, "/organisaties/de-brug/") if item["@type"] == "Organization"
    )
    assert data["name"] == "De Brug"
    assert data["url"] == "http://delfshaven.localhost/organisaties/de-brug/"
    assert data["telephone"] == "+31-10-555-0123"
    assert data["location"][0]["address"]["streetAddress"] == "Schiedamseweg 12"


def test_an_activity_is_told_with_its_place_price_and_state(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven, "De Brug", place=make_place())
    page = make_activity(
        club, "Soep", dates=[in_days(1), in_days(2), in_days(3)], prijs_soort="bedrag", bedrag="3.50"
    )  # fmt: skip
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=in_days(1), gaat_niet_door=True)
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=in_days(2), nieuw_begin=in_days(2, hour=20))
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=in_days(3), vol=True)
    herbereken([page.pk])
    events = [
        item for item in jsonld(op_delfshaven, "/organisaties/de-brug/soep/") if item["@type"] == "Event"
    ]
    assert [event["eventStatus"].rpartition("/")[2] for event in events] == [
        "EventCancelled",
        "EventRescheduled",
        "EventScheduled",
    ]
    assert events[1]["previousStartDate"] == in_days(2).isoformat()
    assert events[2]["offers"]["availability"].endswith("SoldOut")
    assert events[0]["offers"]["price"] == "3.50"
    assert events[0]["location"]["address"]["addressLocality"] == "Rotterdam"
    assert events[0]["organizer"]["name"] == "De Brug"


def test_a_script_in_a_name_stays_inside_the_data(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "</script><script>alert(1)</script>", slug="stout")
    assert "<script>alert(1)" not in op_delfshaven.get("/organisaties/stout/").content.decode()


def test_a_page_has_a_title_a_description_and_a_card(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "De Brug", regel="Koffie voor iedereen")
    content = op_delfshaven.get("/organisaties/de-brug/").content.decode()
    assert "<title>De Brug – Delfshaven</title>" in content
    assert '<meta name="description" content="Koffie voor iedereen">' in content
    assert '<meta property="og:title" content="De Brug">' in content
    assert '<link rel="canonical" href="http://delfshaven.localhost/organisaties/de-brug/">' in content


def test_a_filtered_list_is_not_for_search_engines_and_names_the_list_itself(delfshaven, op_delfshaven):
    make_organisation(delfshaven, themas=["ontmoeting"])
    content = op_delfshaven.get("/organisaties/?thema=ontmoeting").content.decode()
    assert '<meta name="robots" content="noindex">' in content
    assert '<link rel="canonical" href="http://delfshaven.localhost/organisaties/">' in content
    assert "noindex" not in op_delfshaven.get("/organisaties/").content.decode()


def test_an_old_address_leads_to_the_new_one_when_a_slug_changes(delfshaven, op_delfshaven):
    page = make_organisation(delfshaven, "De Brug")
    make_activity(page, "Soep")
    rename(page, "buurthuis-de-brug")
    for old, new in [("de-brug", "buurthuis-de-brug"), ("de-brug/soep", "buurthuis-de-brug/soep")]:
        response = op_delfshaven.get(f"/organisaties/{old}/")
        assert response.status_code == 301
        assert response["Location"].endswith(f"/organisaties/{new}/")


def rename(page, slug):
    """Wagtail acts on a new slug when the transaction ends, which in a test it never does."""
    page.slug = slug
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.save_revision().publish()


def test_lists_follow_when_the_guide_gets_another_address(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "De Brug")
    rename(OrganisatieIndexPage.objects.descendant_of(delfshaven.site.root_page).get(), "gids")
    (hit,) = op_delfshaven.get("/zoeken/?formaat=json&type=organisatie").json()["resultaten"]
    assert hit["url"] == "http://delfshaven.localhost/gids/de-brug/"
    assert op_delfshaven.get("/gids/de-brug/").status_code == 200


def test_an_old_address_leads_to_the_new_one_when_a_page_moves(delfshaven, op_delfshaven):
    first, second = make_organisation(delfshaven, "Eerste"), make_organisation(delfshaven, "Tweede")
    activity = make_activity(first, "Soep")
    activity.move(second, pos="last-child")
    response = op_delfshaven.get("/organisaties/eerste/soep/")
    assert response.status_code == 301
    assert response["Location"].endswith("/organisaties/tweede/soep/")
