"""What search engines are told to read."""

from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from sites.models import Wijksite
from tests.builders import make_activity, make_organisation

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def read(client, wijksite):
    """Path → language → path of the alternates."""
    response = client.get("/sitemap.xml")
    assert response.status_code == 200
    pages = {}
    for url in ElementTree.fromstring(response.content).findall("s:url", NAMES):
        links = url.findall("x:link", NAMES)
        address = url.find("s:loc", NAMES).text
        assert address.startswith(wijksite.url)
        pages[address.removeprefix(wijksite.site.root_url)] = {
            link.get("hreflang"): link.get("href").removeprefix(wijksite.site.root_url) for link in links
        }
    return pages


def test_it_names_pages_profiles_activities_and_themes_of_this_site(
    delfshaven, amersfoort, op_delfshaven, make_page
):
    make_page(delfshaven)
    kitchen = make_organisation(delfshaven, "Soepkeuken", themas=["buurtmaaltijd"])
    make_activity(kitchen, "Soep eten")
    make_organisation(amersfoort, "Elders", themas=["vervoer"])
    pages = read(op_delfshaven, delfshaven)
    assert {
        "/",
        "/agenda/",
        "/organisaties/",
        "/verkiezingen/",
        "/organisaties/soepkeuken/",
        "/organisaties/soepkeuken/soep-eten/",
        "/thema/maaltijden/",
        "/thema/buurtmaaltijd/",
    } <= set(pages)
    assert "/thema/vervoer/" not in pages
    assert not [path for path in pages if "elders" in path or "zoeken" in path or "?" in path]


def test_every_address_in_it_can_be_read_and_is_its_own_canonical(delfshaven, op_delfshaven, make_page):
    make_page(delfshaven)
    make_activity(make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"]), "Soep eten")
    for path in read(op_delfshaven, delfshaven):
        html = op_delfshaven.get(path).content.decode()
        assert f'<link rel="canonical" href="{delfshaven.site.root_url}{path}">' in html, path
        assert 'content="noindex"' not in html, path


def test_drafts_restricted_pages_and_what_is_below_them_stay_out(delfshaven, op_delfshaven, make_page):
    make_page(delfshaven, "Concept", live=False)
    make_organisation(delfshaven, "Nieuwe club", live=False)
    secret = make_page(delfshaven, "Besloten")
    make_page(delfshaven, "Ook besloten", parent=secret)
    PageViewRestriction.objects.create(page=secret, restriction_type="login")
    gone = make_page(delfshaven, "Voorbij")
    make_page(delfshaven, "Onder voorbij", parent=gone)
    gone.unpublish()
    paths = " ".join(read(op_delfshaven, delfshaven))
    for word in ("concept", "nieuwe-club", "besloten", "voorbij"):
        assert word not in paths


def test_a_translation_is_named_with_its_source_and_a_page_without_one_is_not(
    delfshaven, op_delfshaven, make_page, in_english
):
    page = make_page(delfshaven)
    make_page(delfshaven, "Alleen Nederlands")
    in_english(delfshaven.site.root_page.specific)
    in_english(page)
    pages = read(op_delfshaven, delfshaven)
    both = {"nl": "/verkiezingen/", "en": "/en/verkiezingen/"}
    assert pages["/verkiezingen/"] == pages["/en/verkiezingen/"] == both
    assert pages["/alleen-nederlands/"] == {}
    assert "/en/alleen-nederlands/" not in pages


@pytest.mark.parametrize("status", [Wijksite.Status.IN_AANBOUW, Wijksite.Status.GESTOPT])
def test_a_site_that_is_not_open_has_none(delfshaven, op_delfshaven, status):
    delfshaven.status = status
    delfshaven.save()
    assert op_delfshaven.get("/sitemap.xml").status_code in (401, 410)


@pytest.mark.parametrize("query", ["p=²", "p=-1", "p=9999999", "p=%00", "p=a&p=b"])
def test_a_page_of_it_that_does_not_exist_is_not_found(delfshaven, op_delfshaven, query):
    assert op_delfshaven.get(f"/sitemap.xml?{query}").status_code == 404


@pytest.mark.parametrize("number", [1, 6])
def test_it_costs_the_same_for_any_number_of_pages(delfshaven, op_delfshaven, make_page, number):
    for index in range(number):
        make_page(delfshaven, f"Pagina {index}")
        make_organisation(delfshaven, f"Club {index}", themas=["maaltijden"])
    with CaptureQueriesContext(connection) as queries:
        op_delfshaven.get("/sitemap.xml")
    # The site, and seven.
    assert len(queries) == 8
