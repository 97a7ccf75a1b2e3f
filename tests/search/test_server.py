"""What reaches a search server, and what visitors see while its index is made anew."""

import pytest
from django.core.cache import cache
from django.core.management import call_command

from organisaties.models import OrganisatiePage
from search.engines.client import INDEXING_SECONDS, server_backend
from search.engines.database import DatabaseEngine
from search.engines.server import ServerEngine
from search.indexing import index_on_server, rebuild_server_index, server_index_exists
from search.models import SearchDocument
from search.query import SearchQuery, Sortering
from search.reading import read
from search.text_query import TextQuery
from tests.builders import make_activity, make_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.zoekserver]


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """As if the transaction ended with the block: the tasks run, and the server shows what it got."""

    class Committed:
        def __enter__(self):
            self.capture = django_capture_on_commit_callbacks(execute=True)
            self.capture.__enter__()

        def __exit__(self, *exception):
            self.capture.__exit__(*exception)
            index().refresh()

    return Committed


def index():
    return server_backend(INDEXING_SECONDS).get_index_for_model(SearchDocument)


def indices():
    """Names of all indexes of this process; one that is filled has not got the alias yet."""
    return set(index().es.indices.get(index=f"{index().name}*"))


def on_server(words="", **fields):
    """Titles, from the server itself."""
    query = SearchQuery(
        site_ids=tuple(SearchDocument.objects.values_list("site_id", flat=True).distinct()),
        taal="nl",
        woorden=read(words, "nl", (1,)),
        **fields,
    )
    found = ServerEngine().search(query)
    titles = dict(SearchDocument.objects.in_bulk(found.ids))
    return [titles[pk].titel for pk in found.ids if pk in titles]


def test_what_editors_do_reaches_the_server(delfshaven, indexed, committed, op_delfshaven):
    indexed()
    with committed():
        page = make_organisation(delfshaven, "Schaakclub", themas=["ontmoeting"])
    assert on_server("schaakclub") == ["Schaakclub"]

    with committed():
        page.title = "Damclub"
        page.save_revision().publish()
    assert on_server("schaakclub") == []
    assert on_server("damclub", facetten={"thema": ("ontmoeting",)}) == ["Damclub"]
    assert op_delfshaven.get("/zoeken/?formaat=json&q=damclub").json()["totaal"] == 1

    with committed():
        page.unpublish()
    assert on_server("damclub") == []

    with committed():
        page.save_revision().publish()
    assert on_server("damclub") == ["Damclub"]

    with committed():
        OrganisatiePage.objects.get(pk=page.pk).delete()
    found = ServerEngine().search(SearchQuery((delfshaven.site_id,), "nl", woorden=TextQuery.of("damclub")))
    assert (found.ids, found.totaal) == ([], 0)


def test_a_row_that_the_server_still_has_is_left_out(delfshaven, indexed, op_delfshaven):
    make_organisation(delfshaven, "Blijft hier")
    make_organisation(delfshaven, "Blijft niet")
    indexed()
    SearchDocument.objects.filter(titel="Blijft niet").delete()
    data = op_delfshaven.get("/zoeken/?formaat=json&q=blijft").json()
    assert [row["titel"] for row in data["resultaten"]] == ["Blijft hier"]


def test_a_first_document_makes_the_index(delfshaven, indexed, committed):
    assert not server_index_exists()
    with committed():
        make_organisation(delfshaven, "Eerste")
        make_organisation(delfshaven, "Andere")
    assert index().is_alias()
    # Sorting needs the mapping that a server would not guess.
    assert on_server(sortering=Sortering.NAAM, facetten={"type": ("organisatie",)}) == ["Andere", "Eerste"]


def test_visitors_search_while_the_index_is_made_anew(delfshaven, indexed, op_delfshaven):
    make_organisation(delfshaven, "Schaakclub")
    indexed()
    before = indices()
    seen = []

    def look(done, total):
        seen.append(
            (op_delfshaven.get("/zoeken/?formaat=json&q=schaakclub").json()["totaal"], len(indices()))
        )

    rebuild_server_index(look)
    assert seen == [(1, 2)]
    assert on_server("schaakclub") == ["Schaakclub"]
    assert len(indices()) == 1
    assert indices() != before


def test_what_changes_while_the_index_is_made_anew_is_not_lost(delfshaven, indexed, committed):
    gone = make_organisation(delfshaven, "Gaat weg")
    changed = make_organisation(delfshaven, "Oude naam")
    indexed()

    def work(done, total):
        with committed():
            changed.title = "Nieuwe naam"
            changed.save_revision().publish()
            gone.delete()
            make_organisation(delfshaven, "Kwam erbij")

    rebuild_server_index(work)
    index().refresh()
    kinds = {"type": ("organisatie",)}
    assert on_server(sortering=Sortering.NAAM, facetten=kinds) == ["Kwam erbij", "Nieuwe naam"]
    query = SearchQuery((delfshaven.site_id,), "nl", facetten=kinds)
    assert ServerEngine().search(query).totaal == 2


def test_a_rebuild_that_fails_leaves_the_old_index_and_nothing_else(delfshaven, indexed):
    make_organisation(delfshaven, "Schaakclub")
    indexed()
    before = indices()

    def fail(done, total):
        raise RuntimeError("stroom weg")

    with pytest.raises(RuntimeError):
        rebuild_server_index(fail)
    assert indices() == before
    assert on_server("schaakclub") == ["Schaakclub"]


def test_the_job_repairs_what_the_server_missed(delfshaven, indexed, op_delfshaven):
    indexed()
    make_organisation(delfshaven, "Gemist")
    assert on_server("gemist") == []
    call_command("job", "zoekindex")
    assert on_server("gemist") == ["Gemist"]


def test_documents_can_be_sent_twice(delfshaven, indexed):
    make_organisation(delfshaven, "Schaakclub")
    indexed()
    ids = list(SearchDocument.objects.values_list("pk", flat=True))
    index_on_server.call(ids)
    index_on_server.call([*ids, 987_654])
    index().refresh()
    assert ServerEngine().search(SearchQuery((delfshaven.site_id,), "nl")).totaal == len(
        SearchDocument.objects.filter(taal="nl")
    )


def test_the_server_says_what_the_database_says(neighbourhood, indexed):
    club = make_organisation(neighbourhood, "Ægir & zonen", doelgroepen=["jongeren"])
    for _number in range(2):
        make_activity(club, "Zelfde naam", behoeften=["rustig"])
    indexed()
    site = (neighbourhood.site_id,)
    queries = [
        SearchQuery(site, "nl", sortering=Sortering.NAAM),
        SearchQuery(site, "en", sortering=Sortering.NAAM),
        SearchQuery(site, "nl", sortering=Sortering.DATUM),
        SearchQuery(site, "nl", sortering=Sortering.NAAM, per_pagina=3, pagina=2),
        SearchQuery(site, "nl", sortering=Sortering.NAAM, ook_voorbij=True),
        SearchQuery(site, "nl", sortering=Sortering.NAAM, woorden=TextQuery.of("sam", "eten")),
        SearchQuery(site, "nl", sortering=Sortering.NAAM, facetten={"thema": ("maaltijden", "ontmoeting")}),
        SearchQuery(
            site, "nl", sortering=Sortering.NAAM,
            facetten={"thema": ("maaltijden",), "wijk": ("bospolder",), "type": ("activiteit",)},
        ),
        SearchQuery(site, "nl", facetten={"wijk": ("bestaat-niet",)}),
        SearchQuery((), "nl"),
    ]  # fmt: skip
    for query in queries:
        assert ServerEngine().search(query) == DatabaseEngine().search(query), query


def test_a_search_does_not_open_the_breaker(neighbourhood, op_delfshaven):
    op_delfshaven.get("/zoeken/?q=taalhuis&thema=cursus-en-taal&pagina=500")
    assert not cache.get("zoekserver-uit")
