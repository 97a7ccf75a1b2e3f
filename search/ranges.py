"""Words that no visitor types, by which an index of words finds only what one site shows."""


def on_site(site_id: int, taal: str) -> str:
    return f"site{site_id}{taal}"


def about(thema: str) -> str:
    """A theme (its slug), as a word among the keywords."""
    return f"thema{thema.replace('-', '').replace('_', '')}"


def at_home(taal: str) -> str:
    return f"thuis{taal}"
