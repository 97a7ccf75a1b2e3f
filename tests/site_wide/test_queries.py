"""What a page costs, whatever the number of items and of sites. Routing is counted apart."""

from datetime import time
from typing import cast

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from benchmarks.copies import copy_sites
from search.models import SearchDocument, SearchFacet
from search.near_misses import SHORT
from sites.listings import herbereken, in_een_keer
from sites.middleware import HostMiddleware, LanguageMiddleware
from sites.models import Wijksite
from sites.requests import SiteRequest
from tests.builders import (
    in_days,
    make_activity,
    make_campaign,
    make_organisation,
    make_person,
    make_picture,
    make_place,
    make_site,
    make_wijk,
)

pytestmark = pytest.mark.django_db

ROUTING = 7
LIST = 8
# The organisation or the activity with all that belongs to it; of an activity also its series, to say them in words.
DETAIL = 9
LISTS = [
    "/",
    "/organisaties/",
    "/agenda/",
    "/gaat-niet-door/",
    "/zoeken/",
    "/zoeken/?q=koffie",
    "/zoeken/?q=koffie&thema=ontmoeting",
    "/zoeken/?q=bestaatniet",
    "/zoeken/?open=nu",
    "/organisaties/?open=nu",
    "/thema/ontmoeting/",
    "/wijk/bospolder/",
    "/week-van-de-ontmoeting/",
]
DETAILS = ["/organisaties/de-brug/", "/organisaties/de-brug/soep/", "/contact/"]


@pytest.fixture
def town(delfshaven):
    """One of everything; `grow` adds more of what lists show."""
    wijk = make_wijk("Bospolder", delfshaven)
    picture = make_picture()
    organisation = make_organisation(
        delfshaven,
        "De Brug",
        themas=["ontmoeting"],
        regel="Koffie",
        place=make_place(wijk=wijk),
        telefoon="010-555 01 23",
        logo=picture,
        fotos=[
            ("foto", {"afbeelding": photo, "onderschrift": ""})
            for photo in (picture, make_picture("De tuin"))
        ],
        socials=[("kanaal", {"soort": "facebook", "url": "https://example.org/"})],
        openingstijden=[("blok", {"dag": "0", "van": time(9), "tot": time(17), "op_afspraak": False})],
    )
    for naam in ("Rosa", "Ahmed"):
        make_person(naam, organisation, foto=make_picture(naam))
    make_activity(
        organisation,
        "Soep",
        themas=["ontmoeting"],
        dates=[in_days(0, hour=23), in_days(1)],
        afbeelding=picture,
    )
    make_campaign(delfshaven, afbeelding=picture)
    return delfshaven


def grow(site, number, first=0):
    with in_een_keer():
        for index in range(first, first + number):
            page = make_organisation(site, f"Club {index}", themas=["ontmoeting"], regel="Koffie")
            make_activity(page, "Dans", themas=["ontmoeting"], dates=[in_days(0, hour=22)])


def queries(client, path):
    """Of a page that was asked for before, as almost every page was."""
    assert client.get(path).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    # A search is counted when its answer was sent: no visitor waits for that.
    return len([query for query in captured if "search_zoekvraag" not in query["sql"]])


def costs(client, paths):
    return {path: queries(client, path) for path in paths}


def routing_queries(path):
    request = RequestFactory().get(path, headers={"host": "delfshaven.localhost"})

    def answer(request):
        LanguageMiddleware(answer).process_request(request)
        if not path.startswith(("/zoeken", "/thema", "/wijk", "/gaat-niet-door")):
            Page.route_for_request(request, path)
        return HttpResponse()

    with CaptureQueriesContext(connection) as captured:
        HostMiddleware(answer)(cast(SiteRequest, request))
    return len(captured)


@pytest.mark.parametrize("path", [*LISTS, *DETAILS])
def test_routing_costs_at_most_seven_queries(town, path):
    assert routing_queries(path.partition("?")[0]) <= ROUTING


def test_a_list_costs_the_same_for_few_and_many_items(town, op_delfshaven):
    # Of a short list a search asks what is nearly that, and of fewer than three whether the words are known here.
    grow(town, SHORT // 2 + 1)
    few = costs(op_delfshaven, LISTS)
    grow(town, 9, first=SHORT)
    assert costs(op_delfshaven, LISTS) == few
    multiply(town, 1000)
    assert costs(op_delfshaven, LISTS) == few
    assert [path for path in LISTS if few[path] - routing_queries(path.partition("?")[0]) > LIST] == []


@pytest.mark.parametrize("path", DETAILS)
def test_a_page_costs_the_same_for_few_and_many_items(town, op_delfshaven, path):
    few = queries(op_delfshaven, path)
    grow(town, 5)
    assert queries(op_delfshaven, path) == few
    assert few - routing_queries(path) <= DETAIL


def test_fifty_sites_cost_no_more_than_two(town, op_delfshaven):
    other = make_site("Amersfoort 033", "amersfoort033.localhost")
    make_activity(make_organisation(other, themas=["ontmoeting"], regel="Koffie"), themas=["ontmoeting"])
    two = costs(op_delfshaven, [*LISTS, *DETAILS])
    copy_sites(other, 48)
    herbereken(Page.objects.all())
    assert Wijksite.objects.open().count() == 50
    assert costs(op_delfshaven, [*LISTS, *DETAILS]) == two


def multiply(site, number):
    """Thousand rows of the read model, without making a thousand pages."""
    example = SearchDocument.objects.filter(site=site.site, soort="organisatie", taal="nl").first()
    pages = [
        Page(
            title=f"Extra {index}", slug=f"extra-{index}", depth=4, path=f"{example.pagina.path[:12]}Z{index:03X}",
            url_path=f"/x/{index}/", content_type=example.pagina.content_type, locale=example.pagina.locale,
        )
        for index in range(number)
    ]  # fmt: skip
    pages = Page.objects.bulk_create(pages)
    documents = [
        SearchDocument(
            site=site.site, pagina=page, vermelding=None, soort="organisatie", taal="nl", inhoudstaal="nl",
            titel=page.title, sorteertitel=page.title.lower(), samenvatting="Koffie", url=f"/x/{page.slug}/",
            weergave=example.weergave, facetwaarden="thema:ontmoeting type:organisatie",
        )
        for page in pages
    ]  # fmt: skip
    documents = SearchDocument.objects.bulk_create(documents)
    SearchFacet.objects.bulk_create(
        [
            SearchFacet(document=document, naam=naam, waarde=waarde)
            for document in documents
            for naam, waarde in [("thema", "ontmoeting"), ("type", "organisatie")]
        ]
    )
