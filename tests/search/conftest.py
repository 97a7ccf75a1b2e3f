import pytest
from django.core.cache import cache

from search.engines.breaker import KEY
from search.engines.client import INDEXING_SECONDS, has_server, server_backend
from search.indexing import rebuild_server_index, server_index_exists, update_server
from search.models import SearchDocument
from tests.builders import make_activity, make_organisation, make_place, make_wijk


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
