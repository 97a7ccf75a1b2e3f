import pytest
from django.core.cache import cache

from search.engines.breaker import KEY
from search.engines.client import INDEXING_SECONDS, has_server, server_backend
from search.indexing import rebuild_server_index
from search.models import SearchDocument
from tests.builders import make_activity, make_organisation, make_place, make_wijk


@pytest.fixture
def indexed():
    """Call it when all is made: a search server then knows it too. The database always does."""

    def fill():
        if has_server():
            rebuild_server_index()

    yield fill
    if has_server():
        assert not cache.get(KEY), "the database answered instead of the search server"
        alias = server_backend(INDEXING_SECONDS).get_index_for_model(SearchDocument)
        for index in alias.aliased_indices() if alias.is_alias() else []:
            index.delete()


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
