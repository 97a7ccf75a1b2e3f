"""A search server that is down is not the visitor's trouble."""

import logging
import time

import pytest
from django.core.cache import cache

from cms.settings.search import search_backends
from search.engines import breaker
from search.engines.base import EngineError
from search.engines.client import server_backend
from tests.builders import make_organisation
from tests.search.servers import away, saying, silent

pytestmark = pytest.mark.django_db

TROUBLES = {
    "away": away,
    "silent": silent,
    "error 500": lambda: saying(500, b'{"error": "kapot"}'),
    "no index": lambda: saying(404, b'{"error": {"type": "index_not_found_exception"}, "status": 404}'),
    "no rights": lambda: saying(401, b"{}"),
    "a web page": lambda: saying(200, b"<h1>Welkom</h1>", "text/html"),
    "no json": lambda: saying(200, b'{"hits": '),
    "another json": lambda: saying(200, b"[1, 2]"),
    "other hits": lambda: saying(200, b'{"hits": {"hits": [{"_id": "x"}], "total": 3}}'),
    "no counts": lambda: saying(200, b'{"hits": {"hits": [], "total": {"value": 0}}}'),
}


@pytest.fixture
def use(settings):
    """Call it with the port of a server that visitors' searches then go to."""

    def choose(engine, port):
        cache.clear()
        server_backend.cache_clear()
        url = f"{engine}+http://127.0.0.1:{port}"
        settings.WAGTAILSEARCH_BACKENDS = search_backends(url, settings.SEARCH_TIMEOUT, "proef_")

    yield choose
    server_backend.cache_clear()


@pytest.fixture
def guide(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "Taalhuis West", themas=["cursus-en-taal"])
    # What a process does only once is not the time that a visitor waits.
    op_delfshaven.get("/zoeken/?q=taalhuis")


def seconds_of(function):
    started = time.monotonic()
    answer = function()
    return answer, time.monotonic() - started


@pytest.mark.parametrize("engine", ["elasticsearch", "opensearch"])
def test_the_database_answers_within_two_seconds_and_the_log_says_so(
    guide, use, op_delfshaven, caplog, engine
):
    for name, trouble in TROUBLES.items():
        with trouble() as server:
            use(engine, server.port)
            caplog.clear()
            page, seconds = seconds_of(lambda: op_delfshaven.get("/zoeken/?q=taalhuis"))
            assert page.status_code == 200, name
            assert "Taalhuis West" in page.content.decode(), name
            assert seconds < 2, name
            errors = [record.message for record in caplog.records if record.levelno == logging.ERROR]
            assert len([text for text in errors if "the database does" in text]) == 1, name

            cache.clear()
            data, seconds = seconds_of(
                lambda: op_delfshaven.get("/zoeken/?formaat=json&q=taalhuis&thema=cursus-en-taal").json()
            )
            assert [row["titel"] for row in data["resultaten"]] == ["Taalhuis West"], name
            assert data["facetten"]["thema"] == {"cursus-en-taal": 1}, name
            assert seconds < 2, name
            assert server.asked == (0 if name == "away" else 2), name


def test_after_a_failure_the_server_is_left_alone_for_half_a_minute(guide, use, op_delfshaven, monkeypatch):
    assert breaker.SECONDS == 30
    monkeypatch.setattr(breaker, "SECONDS", 3)
    with saying(500, b"{}") as server:
        use("elasticsearch", server.port)
        for _visit in range(4):
            op_delfshaven.get("/zoeken/?formaat=json&q=taalhuis")
        assert server.asked == 1
        time.sleep(3.1)
        op_delfshaven.get("/zoeken/?formaat=json&q=taalhuis")
        assert server.asked == 2


def test_when_the_pause_is_over_one_tries_and_the_others_do_not_wait(guide, use, monkeypatch):
    monkeypatch.setattr(breaker, "SECONDS", 0)
    asked = []

    def fail():
        asked.append(1)
        raise EngineError("nog steeds stuk")

    def succeed():
        asked.append(1)
        # Meanwhile others come: they get the answer of the database.
        assert breaker.with_server(pytest.fail, lambda: "database") == ("database", True)
        return "server"

    assert breaker.with_server(fail, lambda: "database") == ("database", True)
    assert breaker.with_server(fail, lambda: "database") == ("database", True)
    assert breaker.with_server(succeed, lambda: "database") == ("server", False)
    assert len(asked) == 3
    # All is well again.
    assert breaker.with_server(lambda: "server", lambda: "database") == ("server", False)
    assert cache.get(breaker.KEY) is None


def test_one_that_died_while_it_tried_does_not_keep_the_server_out(guide, monkeypatch):
    monkeypatch.setattr(breaker, "SECONDS", 0)
    monkeypatch.setattr(breaker, "TRIAL_SECONDS", 0.2)
    breaker.failed(EngineError("weg"))

    def die():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        breaker.with_server(die, lambda: "database")
    assert breaker.with_server(lambda: "server", lambda: "database") == ("database", True)
    time.sleep(0.3)
    assert breaker.with_server(lambda: "server", lambda: "database") == ("server", False)


def test_a_question_in_two_steps_waits_only_once(guide, use, op_delfshaven):
    with silent() as server:
        use("opensearch", server.port)
        data = op_delfshaven.get("/zoeken/?formaat=json&q=taalhuis+west+xyzzy").json()
    assert data["totaal"] == 1
    assert server.asked == 1


def test_the_guide_and_the_health_page_stand_too(guide, use, op_delfshaven, op_platform):
    with away() as server:
        use("elasticsearch", server.port)
        assert "Taalhuis West" in op_delfshaven.get("/organisaties/").content.decode()
        assert breaker.check() != "ok"


def test_publishing_goes_on_without_the_server(
    delfshaven, use, op_delfshaven, caplog, django_capture_on_commit_callbacks
):
    with away() as server:
        use("opensearch", server.port)
        with django_capture_on_commit_callbacks(execute=True):
            make_organisation(delfshaven, "Nieuw Begin")
        assert "search server did not take" in caplog.text
        data = op_delfshaven.get("/zoeken/?formaat=json&q=begin").json()
    assert [row["titel"] for row in data["resultaten"]] == ["Nieuw Begin"]
