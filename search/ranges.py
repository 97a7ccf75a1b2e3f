"""Words that no visitor types, by which an index of words finds only what one site shows."""

from search.query import SearchQuery


def on_site(site_id: int, taal: str) -> str:
    return f"site{site_id}{taal}"


def about(thema: str) -> str:
    """A theme (its slug), as a word among the keywords."""
    return f"thema{thema.replace('-', '').replace('_', '')}"


def at_home(taal: str) -> str:
    return f"thuis{taal}"


def marks(query: SearchQuery) -> list[str]:
    """What a document of the query has one of: of sites together it counts once, at its home. None without a site."""
    if not query.site_ids:
        return []
    if query.websites:
        return [at_home(code) for code in query.talen]
    return [on_site(site_id, code) for code, ids in query.talen.items() for site_id in ids]
