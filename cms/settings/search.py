"""From one SEARCH_URL to Wagtail's search backends."""

from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

BACKENDS = {
    "elasticsearch": ("wagtail.search.backends.elasticsearch9", "basic_auth"),
    "opensearch": ("wagtail.search.backends.opensearch3", "http_auth"),
}

# All words reach the server analysed (search.analysis), so the server only splits on spaces.
INDEX_SETTINGS = {
    "settings": {
        "analysis": {
            "analyzer": {
                "default": {"type": "custom", "tokenizer": "whitespace", "filter": ["lowercase"]},
                # Autocomplete asks for an analyser of this name; stock, it keeps accents.
                "standard": {
                    "type": "custom",
                    "tokenizer": "whitespace",
                    "filter": ["lowercase", "asciifolding"],
                },
            }
        }
    }
}


def search_backends(url: str, timeout: float, prefix: str) -> dict[str, dict[str, Any]]:
    """
    The value of WAGTAILSEARCH_BACKENDS for a SEARCH_URL such as "opensearch+https://user:key@host:9200".

    Several nodes are separated by commas; name and password are those of the first. An empty URL leaves the
    database alone. Raises ImproperlyConfigured for another scheme.
    """
    backends: dict[str, dict[str, Any]] = {
        "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "simple"}
    }
    if not url:
        return backends
    engine, plus, _rest = url.partition("+")
    if not plus or engine not in BACKENDS:
        raise ImproperlyConfigured(
            "SEARCH_URL must start with elasticsearch+http(s):// or opensearch+http(s)://, or be empty."
        )
    backend, credentials_name = BACKENDS[engine]
    nodes = [urlsplit(part.removeprefix(f"{engine}+")) for part in url.split(",")]
    options: dict[str, Any] = {"max_retries": 0}
    if nodes[0].username and nodes[0].password:
        # The backends would pass %40 in a password as it stands.
        options[credentials_name] = (unquote(nodes[0].username), unquote(nodes[0].password))
    backends["zoeken"] = {
        "BACKEND": backend,
        "URLS": [node._replace(netloc=node.netloc.rpartition("@")[2]).geturl() for node in nodes],
        "INDEX_PREFIX": prefix,
        "TIMEOUT": timeout,
        # search.indexing writes this index; the stock signals would add every page of the admin to it.
        "AUTO_UPDATE": False,
        "INDEX_SETTINGS": INDEX_SETTINGS,
        "OPTIONS": options,
    }
    return backends
