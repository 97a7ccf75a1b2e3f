"""The outline of a wijk as somebody hands it in: GeoJSON (RFC 7946), checked before it is kept."""

import json
from collections.abc import Callable, Iterable
from itertools import pairwise
from math import isfinite
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

# The European part of the Netherlands, with some room around it: west, south, east, north.
NETHERLANDS = (3.2, 50.7, 7.3, 53.7)
# The grid of Dutch maps (RD, EPSG:28992), in metres: what many files of a gemeente are in.
RD = (-7_000, 289_000, 300_000, 629_000)
MAX_BYTES = 500_000
MAX_POINTS = 2_000
# About ten centimetres.
DECIMALS = 6
SHORTEST_RING = 4

Point = tuple[float, float]
Ring = list[list[float]]
Box = tuple[float, float, float, float]


def read_outline(text: str | bytes) -> dict[str, Any]:
    """
    The Polygon or MultiPolygon in a piece of GeoJSON; a Feature, or a collection of one, is unwrapped.

    Rounded, without heights, and with the rings turning as RFC 7946 wants. Raises ValidationError with one sentence.
    """
    if len(text) > MAX_BYTES:
        raise too_large()
    geometry = unwrapped(parsed(text))
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    if kind not in {"Polygon", "MultiPolygon"}:
        raise ValidationError(
            _("An outline is a “Polygon” or a “MultiPolygon”. This is a “%(kind)s”.")
            % {"kind": str(kind)[:40]}
        )
    polygons = [coordinates] if kind == "Polygon" else coordinates
    if not isinstance(polygons, list) or not polygons:
        raise broken()
    cleaned = [clean_polygon(polygon) for polygon in polygons]
    points = [(x, y) for polygon in cleaned for ring in polygon for x, y in ring]
    if len(points) > MAX_POINTS:
        raise too_large()
    check_place(points)
    turned = [[turn(ring, left=number == 0) for number, ring in enumerate(polygon)] for polygon in cleaned]
    return {"type": kind, "coordinates": turned[0] if kind == "Polygon" else turned}


def parsed(text: str | bytes) -> dict[str, Any]:
    try:
        data = json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or not isinstance(data.get("type"), str):
        raise ValidationError(
            _("This is not GeoJSON. Ask who made the map for a file that ends in .geojson.")
        )
    return data


def refuse(constant: str) -> None:
    raise ValueError(constant)


def unwrapped(data: dict[str, Any]) -> dict[str, Any]:
    if data["type"] == "FeatureCollection":
        features = data.get("features")
        if not isinstance(features, list) or len(features) != 1 or not isinstance(features[0], dict):
            raise ValidationError(
                _("This file holds more outlines than one, or none. Hand in the outline of this wijk only.")
            )
        data = features[0]
    if data.get("type") == "Feature":
        geometry = data.get("geometry")
        if not isinstance(geometry, dict):
            raise broken()
        return geometry
    return data


def clean_polygon(polygon: Any) -> list[Ring]:
    if not isinstance(polygon, list) or not polygon:
        raise broken()
    return [clean_ring(ring) for ring in polygon]


def clean_ring(ring: Any) -> Ring:
    if not isinstance(ring, list) or len(ring) < SHORTEST_RING:
        raise broken()
    points = [clean_point(point) for point in ring]
    if points[0] != points[-1]:
        raise broken()
    return points


def clean_point(point: Any) -> list[float]:
    if not isinstance(point, list) or len(point) < 2:
        raise broken()
    return [round(clean_number(number), DECIMALS) for number in point[:2]]


def clean_number(number: Any) -> float:
    # In Python true is a number as well, and an integer can be too large to be a coordinate of anything.
    if isinstance(number, bool) or not isinstance(number, int | float) or abs(number) > 10_000_000:
        raise broken()
    if not isfinite(number):
        raise broken()
    return float(number)


def check_place(points: list[Point]) -> None:
    if all(map(inside(NETHERLANDS), points)):
        return
    if all(inside(NETHERLANDS)((y, x)) for x, y in points):
        raise ValidationError(
            _(
                "The two numbers of each point stand in the wrong order: first longitude (4.4), then latitude (51.9)."
            )
        )
    if all(map(inside(RD), points)):
        raise ValidationError(
            _("These are coordinates in metres (RD). Save the file again as WGS 84 (EPSG:4326).")
        )
    raise ValidationError(_("This outline lies outside the Netherlands."))


def inside(box: Box) -> Callable[[Point], bool]:
    west, south, east, north = box
    return lambda point: west <= point[0] <= east and south <= point[1] <= north


def turn(ring: Ring, *, left: bool) -> Ring:
    """The outer ring turns left (against the clock), holes turn right."""
    return ring if (twice_the_area(ring) > 0) == left else ring[::-1]


def twice_the_area(ring: Ring) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))


def broken() -> ValidationError:
    return ValidationError(
        _("The outline is not complete: each ring has at least four points and ends where it began.")
    )


def too_large() -> ValidationError:
    return ValidationError(
        _("This outline is too large. Ask for a simpler one: at most %(points)s points.")
        % {"points": MAX_POINTS}
    )


def bounds(outlines: Iterable[dict[str, Any]]) -> Box | None:
    """West, south, east and north of outlines that were read before, together; None when there are none."""
    points = [
        point
        for outline in outlines
        for polygon in ([outline["coordinates"]] if outline["type"] == "Polygon" else outline["coordinates"])
        for ring in polygon
        for point in ring
    ]
    if not points:
        return None
    longitudes, latitudes = [point[0] for point in points], [point[1] for point in points]
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)
