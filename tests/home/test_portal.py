"""The front page of the platform: which wijken and cities have a site?"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from locaties.models import WijkPostcode
from sites.models import Wijksite
from tests.builders import make_site, make_wijk


def shown(client, **query):
    return [website.naam for website in client.get("/", query).context["websites"]]


def test_it_leads_to_every_open_site_and_to_no_other(delfshaven, amersfoort, op_platform):
    make_site("Binnenkort", "binnenkort.localhost", status=Wijksite.Status.IN_AANBOUW)
    make_site("Vroeger", "vroeger.localhost", status=Wijksite.Status.GESTOPT)
    assert shown(op_platform) == ["Amersfoort 033", "Delfshaven"]
    html = op_platform.get("/").content.decode()
    assert f'href="{delfshaven.url}"' in html
    assert "binnenkort.localhost" not in html


@pytest.mark.parametrize(
    "typed", ["delfs", "rotterdam", "Bospolder", "3025AB", "3025 ab", "3025", "3024", "3024xy"]
)
def test_one_finds_a_site_by_wijk_town_or_postcode(delfshaven, amersfoort, op_platform, typed):
    wijk = make_wijk("Bospolder", delfshaven)
    WijkPostcode.objects.create(wijk=wijk, postcode="3025AB")
    WijkPostcode.objects.create(wijk=wijk, postcode="3024")
    assert shown(op_platform, q=typed) == ["Delfshaven"]


@pytest.mark.parametrize("typed", ["Groningen", "9999", "9999XX", "²", "\0", "a" * 10_000, "%", "' OR 1=1"])
def test_what_is_nowhere_gives_a_sentence(delfshaven, op_platform, typed):
    response = op_platform.get("/", {"q": typed})
    assert response.status_code == 200
    assert response.context["websites"] == [] or typed in "\0"


def test_it_costs_one_query_for_any_number_of_sites(delfshaven, amersfoort, op_platform):
    with CaptureQueriesContext(connection) as queries:
        op_platform.get("/", {"q": "3025"})
    assert len(queries) == 1
