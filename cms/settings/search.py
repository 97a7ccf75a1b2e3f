"""From one SEARCH_URL to Wagtail's search backends."""

from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

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


def search_backends(
    url: str,
    timeout: float,
    prefix: str,
    *,
    api_key: str = "",
    ca_certs: str = "",
    verify_certs: bool = True,
) -> dict[str, dict[str, Any]]:
    """
    The value of WAGTAILSEARCH_BACKENDS for a SEARCH_URL such as "opensearch+https://user:key@host:9200".

    Several nodes are separated by commas; name and password are those of the first. `ca_certs` is a file with the
    certificates that are trusted instead of the public ones. An empty URL leaves the database alone. Raises
    ImproperlyConfigured for another scheme, and for two ways to log in.
    """
    backends: dict[str, dict[str, Any]] = {
        "default": {"BACKEND": "search.engines.database_index", "SEARCH_CONFIG": "simple"}
    }
    if not url:
        return backends
    engine, plus, _rest = url.partition("+")
    if not plus or engine not in BACKENDS:
        raise ImproperlyConfigured(
            "SEARCH_URL must start with elasticsearch+http(s):// or opensearch+http(s)://, or be empty."
        )
    backend, credentials_name = BACKENDS[engine]
    nodes = [urlsplit(part.strip().removeprefix(f"{engine}+")) for part in url.split(",")]
    if not all(node.scheme in ("http", "https") and node.hostname for node in nodes):
        raise ImproperlyConfigured("Every node in SEARCH_URL needs http:// or https:// and a host.")
    # Another node may answer when one refuses; nobody waits for a second time-out.
    options: dict[str, Any] = {"max_retries": len(nodes) - 1, "retry_on_timeout": False}
    has_login = bool(nodes[0].username and nodes[0].password)
    if has_login and api_key:
        raise ImproperlyConfigured("Give SEARCH_API_KEY or a name and password in SEARCH_URL, not both.")
    if has_login:
        # The backends would pass %40 in a password as it stands.
        options[credentials_name] = (unquote(nodes[0].username or ""), unquote(nodes[0].password or ""))
    elif api_key and engine == "elasticsearch":
        options["api_key"] = api_key
    elif api_key:
        # This client knows no keys.
        options["headers"] = {"Authorization": f"ApiKey {api_key}"}
    if any(node.scheme == "https" for node in nodes):
        options |= {"ca_certs": ca_certs} if ca_certs else {}
        options |= {} if verify_certs else {"verify_certs": False, "ssl_show_warn": False}
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
    if engine == "opensearch":
        # Made from URLS, each host would have no name and password, and always be verified.
        login = options.get(credentials_name)
        backends["zoeken"]["HOSTS"] = [_host(node, login, verify_certs=verify_certs) for node in nodes]
    return backends


def _host(node: SplitResult, login: tuple[str, str] | None, *, verify_certs: bool) -> dict[str, Any]:
    tls = node.scheme == "https"
    return {
        "host": node.hostname,
        "port": node.port or (443 if tls else 80),
        "url_prefix": node.path,
        "http_auth": login,
        "use_ssl": tls,
        "verify_certs": tls and verify_certs,
        "ssl_show_warn": False,
    }
