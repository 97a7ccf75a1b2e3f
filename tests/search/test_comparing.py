"""`manage.py controleer` finds what a search server missed."""

import pytest
from django.core.management import call_command
from django.utils import timezone

from cms.settings.search import search_backends
from search.comparing import compare_server
from search.engines import lost as lost_on_server
from search.engines.client import INDEXING_SECONDS, server_backend
from search.models import SearchDocument
from tests.builders import make_organisation
from tests.search.servers import away, saying

pytestmark = pytest.mark.django_db


def refresh():
    server_backend(INDEXING_SECONDS).get_index_for_model(SearchDocument).refresh()


def titles(client, words):
    return [row["titel"] for row in client.get(f"/zoeken/?formaat=json&q={words}").json()["resultaten"]]


@pytest.fixture(params=[5000, 2])
def page_size(request, monkeypatch):
    """How many the two sides compare at a time: all, or less than there are."""
    monkeypatch.setattr(lost_on_server, "BATCH", request.param)
    return request.param


@pytest.mark.zoekserver
def test_lost_updates_are_counted_and_repaired(delfshaven, indexed, op_delfshaven, capsys, page_size):
    assert page_size
    for number in range(3):
        make_organisation(delfshaven, f"Blijft {number}")
    changed = make_organisation(delfshaven, "Oude naam")
    gone = make_organisation(delfshaven, "Gaat weg")
    indexed()
    assert compare_server(False) == {}

    # The tasks of these changes never run here.
    changed.title = "Nieuwe naam"
    changed.save_revision().publish()
    gone.delete()
    make_organisation(delfshaven, "Kwam erbij")
    # In Dutch and in English.
    lost = {lost_on_server.MISSING: 2, lost_on_server.TOO_MANY: 2, lost_on_server.OLD: 2}
    assert compare_server(False) == lost
    assert compare_server(False) == lost
    assert "Kwam erbij" not in titles(op_delfshaven, "erbij")

    call_command("controleer")
    said = capsys.readouterr().out
    for what, number in lost.items():
        assert f"{number:6} {what}" in said
    assert "Hersteld." in said
    refresh()
    assert "Kwam erbij" in titles(op_delfshaven, "erbij")
    assert titles(op_delfshaven, "nieuwe+naam")[0] == "Nieuwe naam"
    assert compare_server(False) == {}
    call_command("controleer")
    assert "Alles klopt." in capsys.readouterr().out


@pytest.mark.zoekserver
def test_a_server_without_an_index_gets_one(delfshaven, indexed, op_delfshaven):
    make_organisation(delfshaven, "Schaakclub")
    assert compare_server(False) == {lost_on_server.MISSING: SearchDocument.objects.count()}
    compare_server(True)
    assert compare_server(False) == {}
    assert titles(op_delfshaven, "schaakclub") == ["Schaakclub"]


@pytest.mark.parametrize("engine", ["elasticsearch", "opensearch"])
def test_a_server_that_is_away_is_named_and_the_rest_is_compared(delfshaven, settings, capsys, engine):
    for trouble in (away, lambda: saying(500, b"{}")):
        with trouble() as server:
            server_backend.cache_clear()
            settings.WAGTAILSEARCH_BACKENDS = search_backends(
                f"{engine}+http://127.0.0.1:{server.port}", 1, "proef_"
            )
            call_command("controleer")
    server_backend.cache_clear()
    said = capsys.readouterr()
    assert "De zoekserver antwoordt niet" in said.err
    assert "ontbrak" in said.out
    assert "Alles klopt" not in said.out


def test_without_a_server_there_is_nothing_to_compare(delfshaven, settings, capsys):
    settings.WAGTAILSEARCH_BACKENDS = search_backends("", 1, "proef_")
    SearchDocument.objects.update(bijgewerkt_op=timezone.now())
    call_command("controleer")
    assert "Alles klopt." in capsys.readouterr().out
