"""The overview of all sites, and the steps in the life of one."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from sites.admin.websites import overview
from sites.models import Wijksite
from sites.roles import sync_platform_role
from sites.status import stop_site
from tests.builders import make_activity, make_organisation, make_site

Status = Wijksite.Status


@pytest.fixture
def operator(woorden):
    user = User.objects.create_user("platform@voorbeeld.nl", first_name="Pim")
    user.groups.add(sync_platform_role())
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return client


def status_of(wijksite):
    return Wijksite.objects.get(pk=wijksite.pk).status


def address(name, wijksite):
    return reverse(f"websites:{name}", args=[wijksite.pk])


def rows(response):
    page = BeautifulSoup(response.content, "html.parser")
    return [
        [" ".join(cell.get_text(" ", strip=True).split()) for cell in row.find_all(["th", "td"])]
        for row in page.select("table.listing tbody tr")
    ]


def test_without_a_site_it_says_how_to_begin(operator):
    page = operator.get(reverse("websites:index")).content.decode()
    assert f'href="{reverse("websites:nieuw")}"' in page
    assert 'class="listing"' not in page


def test_every_site_with_how_it_stands(delfshaven, operator):
    profile = make_organisation(delfshaven)
    make_activity(profile)
    make_site("Oefenen", "bestaat-niet.invalid", status=Status.IN_AANBOUW, oefensite=True)
    first, second = rows(operator.get(reverse("websites:index")))
    assert first[0].startswith("Delfshaven")
    assert first[1] == "Open"
    assert first[3] == "2"
    assert "delfshaven.localhost" in first[2]
    assert second[0].startswith("Oefenen")
    assert second[1].startswith("In aanbouw")
    assert second[3] == "0"


def test_it_can_be_searched_and_narrowed(delfshaven, amersfoort, operator):
    stop_site(amersfoort)
    index = reverse("websites:index")
    assert len(rows(operator.get(index, {"q": "033"}))) == 1
    assert len(rows(operator.get(index, {"q": "localhost"}))) == 2
    assert rows(operator.get(index, {"status": "gestopt"}))[0][0].startswith("Amersfoort")
    assert rows(operator.get(index, {"q": "bestaat niet"})) == []


@pytest.mark.parametrize("query", ["p=0", "p=x", "p=99999999999999999999", "status=zomaar", "q=%00", "p=-1"])
def test_strange_parameters_are_no_filters(delfshaven, query, operator):
    response = operator.get(f"{reverse('websites:index')}?{query}")
    assert response.status_code in {200, 404}


def test_the_same_number_of_queries_at_two_and_at_fifty_sites(
    operator, delfshaven, amersfoort, django_assert_num_queries
):
    index = reverse("websites:index")
    operator.get(index)
    with CaptureQueriesContext(connection) as at_two:
        operator.get(index)
    for number in range(48):
        copy_row(delfshaven, number)
    with CaptureQueriesContext(connection) as at_fifty:
        response = operator.get(index)
    assert len(rows(response)) == 50
    assert len(at_fifty) == len(at_two)
    # The sites, how many items each has, and when something of each was last published.
    with django_assert_num_queries(3):
        overview.rows(list(overview.found({})))


def copy_row(wijksite, number):
    """A site as cheap as can be: a root and a row."""
    root = wijksite.site.root_page.specific
    page = type(root)(title=f"Site {number}", slug=f"site-{number}")
    root.get_parent().add_child(instance=page)
    site = type(wijksite.site).objects.create(hostname=f"site{number}.localhost", port=80, root_page=page)
    Wijksite.objects.bulk_create([Wijksite(site=site, naam=f"Site {number}")])


def test_a_sitebeheerder_opens_the_own_site(als, woorden):
    wijksite = make_site("Spangen", "spangen.localhost", status=Status.IN_AANBOUW)
    client = als(wijksite, "sitebeheerder")
    assert address("site", wijksite) in client.get("/beheer/").content.decode()
    assert client.get(address("site", wijksite)).status_code == 200
    asked = client.get(address("openen", wijksite))
    assert asked.status_code == 200
    assert status_of(wijksite) == Status.IN_AANBOUW
    assert client.post(address("openen", wijksite)).status_code == 302
    assert status_of(wijksite) == Status.OPEN
    assert address("site", wijksite) not in client.get("/beheer/").content.decode()
    # A second time it says so, and nothing breaks.
    assert client.post(address("openen", wijksite), follow=True).status_code == 200


def test_the_platform_stops_a_site_and_brings_it_back(delfshaven, op_delfshaven, operator):
    make_organisation(delfshaven)
    assert "1" in operator.get(address("stoppen", delfshaven)).content.decode()
    wrong = operator.post(address("stoppen", delfshaven), {"verwijzing": "http://delfshaven.localhost/"})
    assert wrong.status_code == 200
    assert status_of(delfshaven) == Status.OPEN
    assert BeautifulSoup(wrong.content, "html.parser").select_one(".error-message").get_text(strip=True)
    operator.post(address("stoppen", delfshaven), {"verwijzing": "https://elders.example/"})
    assert status_of(delfshaven) == Status.GESTOPT
    assert op_delfshaven.get("/").status_code == 410
    assert operator.get(address("site", delfshaven)).status_code == 200
    assert operator.get(address("herstellen", delfshaven)).status_code == 200
    operator.post(address("herstellen", delfshaven))
    assert op_delfshaven.get("/").status_code == 200


@pytest.mark.parametrize("name", ["stoppen", "herstellen"])
@pytest.mark.parametrize("role", ["redacteur", "eindredacteur", "sitebeheerder"])
def test_nobody_else_stops_a_site_or_brings_it_back(als, delfshaven, name, role):
    client = als(delfshaven, role)
    for method in (client.get, client.post):
        assert method(address(name, delfshaven)).status_code == 404
    assert status_of(delfshaven) == Status.OPEN


@pytest.mark.parametrize("role", ["redacteur", "eindredacteur"])
def test_editors_open_nothing(als, woorden, role):
    wijksite = make_site("Spangen", "spangen.localhost", status=Status.IN_AANBOUW)
    client = als(wijksite, role)
    for name in ("site", "openen"):
        # Wagtail says so on the home of the admin.
        assert client.get(address(name, wijksite))["Location"] == "/beheer/"
        assert client.post(address(name, wijksite)).status_code in {302, 405}
    assert status_of(wijksite) == Status.IN_AANBOUW


def test_of_another_site_there_is_nothing(als, delfshaven, woorden):
    other = make_site("Spangen", "spangen.localhost", status=Status.IN_AANBOUW)
    client = als(delfshaven, "sitebeheerder")
    for name in ("site", "openen", "stoppen", "herstellen"):
        assert client.get(address(name, other)).status_code == 404
        assert client.post(address(name, other)).status_code in {404, 405}
    assert status_of(other) == Status.IN_AANBOUW


def test_the_menu_leads_the_platform_there_and_nobody_else(als, delfshaven, operator):
    index = reverse("websites:index")
    assert index in operator.get("/beheer/").content.decode()
    assert f'"{index}"' not in als(delfshaven, "sitebeheerder").get("/beheer/").content.decode()


def test_the_name_of_a_practice_site_says_so_in_the_admin(als, woorden):
    wijksite = make_site("Proeftuin", "proeftuin.localhost", oefensite=True)
    page = BeautifulSoup(als(wijksite).get("/beheer/").content, "html.parser")
    name = page.select_one(".beheer-strook").get_text(" ", strip=True)
    assert "Proeftuin (" in name
