"""What a search server sees of the settings of an install."""

from base64 import b64encode

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.settings.search import search_backends
from search.engines.base import EngineError
from search.engines.client import server_backend
from search.engines.server import ServerEngine
from search.query import SearchQuery
from tests.search.servers import away, make_certificate, saying, silent

NOTHING = b'{"hits": {"hits": [], "total": {"value": 0}}, "aggregations": {}}'

pytestmark = pytest.mark.parametrize("engine", ["elasticsearch", "opensearch"])


@pytest.fixture
def ask(settings):
    """Call it with the settings of an install: it searches, as for a visitor, and gives the number found."""

    def search(url, **more):
        server_backend.cache_clear()
        settings.WAGTAILSEARCH_BACKENDS = search_backends(url, 1, "proef_", **more)
        return ServerEngine().search(SearchQuery((1,), "nl")).totaal

    yield search
    server_backend.cache_clear()


@pytest.fixture
def certificate(tmp_path):
    return make_certificate(tmp_path / "zoekserver.pem")


def test_name_password_and_prefix_are_sent(engine, ask):
    with saying(200, NOTHING) as server:
        ask(f"{engine}+http://jan:p%40ss%2F1@127.0.0.1:{server.port}")
    assert server.authorizations == [f"Basic {b64encode(b'jan:p@ss/1').decode()}"]
    assert server.paths[0].startswith("/proef_search_searchdocument/_search")


def test_a_key_is_sent_instead(engine, ask):
    with saying(200, NOTHING) as server:
        ask(f"{engine}+http://127.0.0.1:{server.port}", api_key="VnVhQ2ZHY0JDZGJrUW0=")
    assert server.authorizations == ["ApiKey VnVhQ2ZHY0JDZGJrUW0="]


def test_two_ways_to_log_in_are_refused(engine):
    with pytest.raises(ImproperlyConfigured, match="not both"):
        search_backends(f"{engine}+http://jan:geheim@a.nl", 1, "proef_", api_key="sleutel")


def test_a_node_without_a_host_is_refused(engine):
    for url in (f"{engine}+https://a.nl,b.nl", f"{engine}+https://", f"{engine}+ftp://a.nl"):
        with pytest.raises(ImproperlyConfigured, match="Every node"):
            search_backends(url, 1, "proef_")


def test_a_certificate_of_an_own_authority_is_trusted_when_it_is_named(engine, ask, certificate):
    with saying(200, NOTHING, certificate=certificate) as server:
        url = f"{engine}+https://jan:geheim@127.0.0.1:{server.port}"
        assert ask(url, ca_certs=str(certificate)) == 0
        assert server.asked == 1
        with pytest.raises(EngineError):
            ask(url)
        # Not even the name and password have left.
        assert server.asked == 1


def test_a_certificate_of_another_host_is_not_trusted(engine, ask, certificate):
    with saying(200, NOTHING, certificate=certificate) as server:
        with pytest.raises(EngineError):
            ask(f"{engine}+https://localhost:{server.port}", ca_certs=str(certificate))
        assert server.asked == 0


def test_any_certificate_will_do_for_who_says_so(engine, ask, certificate):
    with saying(200, NOTHING, certificate=certificate) as server:
        url = f"{engine}+https://jan:geheim@127.0.0.1:{server.port}"
        assert ask(url, verify_certs=False) == 0
    assert server.authorizations == [f"Basic {b64encode(b'jan:geheim').decode()}"]


def test_when_one_node_refuses_another_answers(engine, ask):
    with away() as gone, saying(200, NOTHING) as server:
        for first, last in ((gone, server), (server, gone)):
            for _time in range(3):
                assert ask(f"{engine}+http://127.0.0.1:{first.port},http://127.0.0.1:{last.port}") == 0
    assert server.asked == 6


def test_of_nodes_that_hang_only_one_is_waited_for(engine, ask):
    with silent() as first, silent() as last:
        with pytest.raises(EngineError):
            ask(f"{engine}+http://127.0.0.1:{first.port},http://127.0.0.1:{last.port}")
        assert first.asked + last.asked == 1
