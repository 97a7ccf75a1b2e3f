"""The country that measurements are made of is what it says it is, here at its smallest."""

import pytest
from django.test import Client
from wagtail.models import Page

from benchmarks.sites import PAGES, PORTAL
from benchmarks.town import Plan, make_town
from evenementen.models import EvenementPage, Moment
from organisaties.models import OrganisatiePage
from search.models import SearchDocument
from sites.listings import herbereken
from sites.models import Bron, Koppeling, Vermelding, Wijksite

pytestmark = pytest.mark.django_db

# 2 organisations and 3 activities a site; ten times as much in the large city; one city with one wijk; a region.
PLAN = Plan(sites=6, profielen=2, groot=9)


@pytest.fixture
def town(db):
    said: list[str] = []
    make_town(PLAN, said.append)
    return said


def test_it_makes_what_it_says(town):
    assert Wijksite.objects.open().count() == 6
    assert OrganisatiePage.objects.live().count() == 6 * 2 + 9 * 2
    assert EvenementPage.objects.live().count() == 6 * 3 + 9 * 3
    own, guests = 6 * 5 + 9 * 5, {"stad": 5, "groep": 5, "regio": 10 * 5 + 10}
    assert Vermelding.objects.filter(slug=None).count() == own
    assert Vermelding.objects.exclude(slug=None).count() == sum(guests.values())
    assert town[-1] == "6 sites, 30 organisaties, 45 activiteiten, 145 vermeldingen"
    assert not any(Page.find_problems())


def test_what_is_derived_is_right(town):
    assert herbereken(dry_run=True).klopt
    listed = SearchDocument.objects.filter(vermelding__isnull=False)
    assert listed.count() == Vermelding.objects.count()
    assert set(Moment.objects.values_list("pagina_id", flat=True)) == set(
        EvenementPage.objects.values_list("pk", flat=True)
    )


def test_every_page_that_is_measured_is_there(town):
    for host, _name, path in [*PAGES, *PORTAL]:
        assert Client(headers={"host": host}).get(path).status_code == 200, (host, path)


def test_the_largest_link_is_that_of_the_large_city(town):
    brought = {link.pk: link.bronnen.count() for link in Koppeling.objects.all()}
    assert sorted(brought.values()) == [5, 5, 10, 50]
    assert Bron.objects.filter(soort=Bron.Soort.KOPPELING).count() == 70
