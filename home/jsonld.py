"""A site and the way to a page in the words of schema.org."""

from collections.abc import Iterable
from typing import Any

from cms.telephone import tel_uri
from sites.models import Wijksite

CONTEXT = "https://schema.org"


def website_jsonld(site: Wijksite) -> dict[str, Any]:
    """https://schema.org/WebSite with its search, and who publishes it."""
    website: dict[str, Any] = {
        "@type": "WebSite",
        "@id": f"{site.url}#website",
        "name": site.naam,
        "url": site.url,
        "inLanguage": site.alle_talen,
        "publisher": {"@id": f"{site.url}#uitgever"},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": f"{site.url}zoeken/?q={{search_term_string}}"},
            "query-input": "required name=search_term_string",
        },
    }
    if site.slogan:
        website["description"] = site.slogan
    return {"@context": CONTEXT, "@graph": [website, publisher_jsonld(site)]}


def publisher_jsonld(site: Wijksite) -> dict[str, Any]:
    """https://schema.org/Organization; a gemeente only when it is named as the one who answers for the site."""
    name = site.verwerkingsverantwoordelijke
    is_government = name.lower().startswith("gemeente ")
    data: dict[str, Any] = {
        "@type": "GovernmentOrganization" if is_government else "Organization",
        "@id": f"{site.url}#uitgever",
        "name": name or site.naam,
        "url": site.url,
    }
    if site.telefoon:
        data["telephone"] = tel_uri(site.telefoon).removeprefix("tel:")
    if site.email:
        data["email"] = site.email
    if site.adres:
        data["address"] = site.adres
    if site.gemeente:
        data["areaServed"] = site.gemeente
    return data


def breadcrumbs_jsonld(site: Wijksite, steps: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """https://schema.org/BreadcrumbList from (name, path) pairs, the front page left out."""
    trail = [(site.naam, "/"), *steps]
    return {
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "item": site.site.root_url + path}
            for position, (name, path) in enumerate(trail, start=1)
        ],
    }
