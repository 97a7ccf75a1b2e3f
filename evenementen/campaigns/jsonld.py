"""A campaign in the words of schema.org."""

from typing import Any

from evenementen.models import CampagnePage


def campaign_jsonld(page: CampagnePage) -> dict[str, Any]:
    """https://schema.org/EventSeries; the activities say of themselves when they are."""
    source = page.bronpagina
    return {
        "@context": "https://schema.org",
        "@type": "EventSeries",
        "name": page.title,
        "description": page.omschrijving,
        "url": source.full_url,
        "startDate": source.begin.isoformat(),
        "endDate": source.einde.isoformat(),
    }
