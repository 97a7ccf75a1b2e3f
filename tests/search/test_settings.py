import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.settings.search import search_backends


def test_without_a_server_the_database_searches():
    assert list(search_backends("", 1, "x_")) == ["default"]


@pytest.mark.parametrize(
    ("url", "backend", "credentials"),
    [
        ("elasticsearch+https://jan:p%40ss%2F1@a.nl:9200", "elasticsearch9", "basic_auth"),
        ("opensearch+https://jan:p%40ss%2F1@a.nl:9200", "opensearch3", "http_auth"),
    ],
)
def test_name_and_password_reach_the_client_as_they_are(url, backend, credentials):
    made = search_backends(url, 1, "x_")["zoeken"]
    assert made["BACKEND"].endswith(backend)
    assert made["URLS"] == ["https://a.nl:9200"]
    assert made["OPTIONS"][credentials] == ("jan", "p@ss/1")


def test_several_nodes_are_separated_by_commas():
    made = search_backends("elasticsearch+http://a:9200,http://b:9200/pad", 1, "x_")["zoeken"]
    assert made["URLS"] == ["http://a:9200", "http://b:9200/pad"]


@pytest.mark.parametrize("url", ["http://a:9200", "solr+http://a", "elasticsearch", "elasticsearch+a:9200"])
def test_another_kind_of_server_is_refused(url):
    with pytest.raises(ImproperlyConfigured):
        search_backends(url, 1, "x_")
