"""What follows from what is known: needs that a building meets, wijken, words."""

from collections.abc import Iterable

from locaties.models import Locatie
from themas.models import Behoefte

YES = "ja"


def building_needs(needs: Iterable[Behoefte], places: Iterable[Locatie]) -> set[str]:
    """Slugs of the needs that one of the places is known to meet."""
    places = list(places)
    return {
        need.slug
        for need in needs
        if need.afgeleid_van in Locatie.PARTS
        and any(getattr(place, need.afgeleid_van) == YES for place in places)
    }
