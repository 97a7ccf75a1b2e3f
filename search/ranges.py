"""Words that no visitor types, by which an index of words finds only what one site shows."""


def on_site(site_id: int, taal: str) -> str:
    return f"site{site_id}{taal}"


def at_home(taal: str) -> str:
    return f"thuis{taal}"
