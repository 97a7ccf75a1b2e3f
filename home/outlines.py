"""The outlines of wijken on the map of the portal."""

from collections.abc import Collection
from typing import Any

from home.portaal import Keuze
from locaties.models import Wijk
from sites.models import Wijksite

# Eleven metres: finer than a line on a map of a town, and a third of the bytes.
DECIMALS = 4


def outlines(keuzes: Collection[Keuze]) -> dict[str, Any]:
    """
    A GeoJSON FeatureCollection of the wijken of these sites that have an outline; two queries.

    Each leads to the site of the wijk rather than that of the city.
    """
    per_site = {keuze.site_id: keuze for keuze in keuzes}
    chosen: dict[int, Keuze] = {}
    through = Wijksite.wijken.through.objects.filter(wijksite__site__in=per_site, wijk__omtrek__isnull=False)
    for wijk_id, site_id in through.order_by("wijk__naam", "pk").values_list("wijk_id", "wijksite__site_id"):
        if wijk_id not in chosen or chosen[wijk_id].is_stad:
            chosen[wijk_id] = per_site[site_id]
    wijken = Wijk.objects.filter(pk__in=chosen).values_list("pk", "naam", "omtrek")
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"wijk": naam, "website": chosen[pk].naam, "url": chosen[pk].url},
                "geometry": omtrek | {"coordinates": coarser(omtrek["coordinates"])},
            }
            for pk, naam, omtrek in wijken
        ],
    }


def coarser(coordinates: list[Any]) -> list[Any]:
    """The same shape in fewer bytes: rounded, without points that thereby fall together."""
    if not isinstance(coordinates[0], list):
        return [round(number, DECIMALS) for number in coordinates[:2]]
    parts = [coarser(part) for part in coordinates]
    kept = [part for number, part in enumerate(parts) if number == 0 or part != parts[number - 1]]
    # A ring needs four points; a garden that small may stay as it was.
    return kept if len(kept) >= 4 or isinstance(parts[0][0], list) else parts
