"""An organisation in the words of schema.org."""

from typing import Any

from cms.telephone import tel_uri
from locaties.models import Locatie
from organisaties.models import OrganisatiePage
from organisaties.profile import Profiel


def place_jsonld(place: Locatie) -> dict[str, Any]:
    """https://schema.org/Place; only the wijk when the address is not shown."""
    data: dict[str, Any] = {"@type": "Place", "name": place.openbare_naam}
    if place.adres_tonen:
        data["address"] = {
            "@type": "PostalAddress",
            "streetAddress": f"{place.straat} {place.huisnummer}".strip(),
            "postalCode": place.postcode,
            "addressLocality": place.plaats,
            "addressCountry": "NL",
        }
    if coordinates := place.openbare_coordinaten:
        data["geo"] = {"@type": "GeoCoordinates", "latitude": coordinates[0], "longitude": coordinates[1]}
    return data


def organisation_jsonld(page: OrganisatiePage, profile: Profiel) -> dict[str, Any]:
    """https://schema.org/Organization"""
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": page.title,
        "description": page.regel,
        "url": profile.page.full_url,
    }
    if profile.feiten.telefoon:
        data["telephone"] = tel_uri(profile.feiten.telefoon).removeprefix("tel:")
    if profile.feiten.email:
        data["email"] = profile.feiten.email
    same = [link for link in [page.website, *(channel.url for channel in profile.socials)] if link]
    if same:
        data["sameAs"] = same
    if profile.locaties:
        data["location"] = [place_jsonld(place) for place in profile.locaties]
    if profile.talen:
        data["knowsLanguage"] = profile.page.spreektalen
    return data
