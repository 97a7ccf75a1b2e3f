import pytest
from django.core.cache import cache
from wagtail.models import Page, Site

from benchmarks.copies import copy_sites
from search.engines.breaker import KEY
from search.engines.client import INDEXING_SECONDS, has_server, server_backend
from search.indexing import rebuild_server_index, server_index_exists, update_server
from search.models import SearchDocument
from sites.listings import herbereken
from sites.models import Koppeling, Wijksite
from tests.builders import make_activity, make_organisation, make_place, make_wijk
from tests.starting_points import starting_points


@pytest.fixture
def indexed(request):
    """
    Call it when all is made: a search server then knows it too. The database always does.

    Tests about the server itself begin without an index, and have it made by the product. The others keep the index
    of the first of them, emptied: making one takes longer than all that a test asks of it.
    """
    if not has_server():
        yield lambda: None
        return
    index = server_backend(INDEXING_SECONDS).get_index_for_model(SearchDocument)
    kept = request.node.get_closest_marker("zoekserver") is None
    if not kept:
        throw_away(index)

    def fill():
        if not kept or not server_index_exists():
            rebuild_server_index()
            return
        empty(index)
        update_server(list(SearchDocument.objects.values_list("pk", flat=True)))
        index.refresh()

    yield fill
    assert not cache.get(KEY), "the database answered instead of the search server"
    if kept and server_index_exists():
        empty(index)
    else:
        throw_away(index)


def empty(index):
    index.es.delete_by_query(
        index=index.name, body={"query": {"match_all": {}}}, refresh=True, conflicts="proceed"
    )


def throw_away(index):
    for one in index.aliased_indices() if index.is_alias() else []:
        one.delete()


@pytest.fixture
def neighbourhood(delfshaven, indexed):
    """Three organisations and two activities in two wijken."""
    bospolder = make_wijk("Bospolder", delfshaven)
    spangen = make_wijk("Spangen", delfshaven)
    hall = make_place("De Hal", wijk=bospolder, toilet="ja")
    field = make_place("Het Veld", wijk=spangen, straat="Spartastraat", postcode="3027AB")
    kitchen = make_organisation(
        delfshaven, "Buurtkeuken De Pan", themas=["buurtmaaltijd"], doelgroepen=["ouderen"], place=hall,
        regel="Samen koken en eten voor weinig geld.",
    )  # fmt: skip
    make_organisation(
        delfshaven, "Sportclub Sparta Jong", themas=["sport-en-bewegen"], doelgroepen=["jongeren"], place=field,
        regel="Voetbal voor kinderen.",
    )  # fmt: skip
    make_organisation(
        delfshaven, "Taalhuis West", themas=["cursus-en-taal", "ontmoeting"], place=hall,
        regel="Nederlands leren met een vrijwilliger.",
    )  # fmt: skip
    make_activity(
        kitchen, "Eettafel op woensdag", themas=["buurtmaaltijd"], regel="Drie gangen, iedereen welkom."
    )
    make_activity(kitchen, "Soep voor de straat", themas=["buurtmaaltijd"], prijs_soort="vrij")
    indexed()
    return delfshaven


@pytest.fixture
def country(delfshaven, amersfoort, indexed):
    """A wijk that shares all it has with a city of its own, another city, and sites nobody should find."""
    city = starting_points.stand_on("country", lambda: make_country(delfshaven, amersfoort))
    indexed()
    return city


def make_country(delfshaven, amersfoort):
    copy_sites(amersfoort, 3)
    rotterdam, building, practice = Wijksite.objects.exclude(pk__in=[delfshaven.pk, amersfoort.pk])
    Wijksite.objects.filter(pk=rotterdam.pk).update(naam="Rotterdam", gemeente="Rotterdam")
    Site.objects.filter(pk=rotterdam.site_id).update(hostname="rotterdam.localhost")
    Page.objects.filter(pk=rotterdam.site.root_page_id).update(slug="rotterdam")
    Wijksite.objects.filter(pk=building.pk).update(status=Wijksite.Status.IN_AANBOUW)
    Wijksite.objects.filter(pk=practice.pk).update(oefensite=True)
    kitchen = make_organisation(
        delfshaven, "Buurtkeuken De Pan", themas=["buurtmaaltijd"], regel="Wij roeren in pannen."
    )
    make_activity(kitchen, "Dansmiddag", themas=["buurtmaaltijd"], regel="Drie uur lang.")
    make_organisation(amersfoort, "Kattenbroek Roert", themas=["buurtmaaltijd"], regel="Roeren met buren.")
    make_organisation(rotterdam, "Stadsarchief", themas=["cultuur"])
    for hidden in (building, practice):
        make_organisation(hidden, "Geheime keuken", themas=["buurtmaaltijd"], regel="Roeren in stilte.")
    Koppeling.objects.create(van=delfshaven.site, naar=rotterdam.site, akkoord_van=True, akkoord_naar=True)
    herbereken(site=rotterdam.site)
    return rotterdam
