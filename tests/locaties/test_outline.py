"""An outline that somebody hands in is checked, and refused with one clear sentence."""

import json

import pytest
from django.core.exceptions import ValidationError

from locaties.outline import MAX_BYTES, MAX_POINTS, read_outline

RING = [[4.44, 51.9], [4.45, 51.9], [4.45, 51.91], [4.44, 51.91], [4.44, 51.9]]
POLYGON = {"type": "Polygon", "coordinates": [RING]}


def swapped(ring):
    return [[y, x] for x, y in ring]


def polygon(ring):
    return {"type": "Polygon", "coordinates": [ring]}


def feature(geometry):
    return {"type": "Feature", "properties": {}, "geometry": geometry}


def refusal(data):
    with pytest.raises(ValidationError) as caught:
        read_outline(data if isinstance(data, str | bytes) else json.dumps(data))
    assert len(caught.value.messages) == 1
    return caught.value.messages[0]


@pytest.mark.parametrize(
    "data",
    [
        POLYGON,
        feature(POLYGON),
        {"type": "FeatureCollection", "features": [feature(POLYGON)]},
        polygon([[*point, 12.5] for point in RING]),
        polygon(RING[::-1]),
    ],
)
def test_an_outline_in_any_wrapping_is_kept_as_a_bare_shape(data):
    assert read_outline(json.dumps(data)) == POLYGON


def test_a_file_and_several_parts_with_a_hole_are_fine():
    hole = [[4.442, 51.902], [4.444, 51.902], [4.444, 51.904], [4.442, 51.902]]
    islands = {"type": "MultiPolygon", "coordinates": [[RING, hole], [RING]]}
    read = read_outline(json.dumps(islands).encode())
    assert read["type"] == "MultiPolygon"
    # The hole turns the other way.
    assert read["coordinates"][0] == [RING, hole[::-1]]


def test_numbers_are_rounded_to_what_a_map_can_show():
    ring = [[x + 0.00000004, y] for x, y in RING]
    assert read_outline(json.dumps(polygon(ring))) == POLYGON


@pytest.mark.parametrize(
    "text",
    ["", "geen json", "[]", "null", "{}", '{"type": 5}', b"\xff\xfe\x00", "[" * 100_000, "NaN", "²"],
)
def test_what_is_no_geojson_is_named_so(text):
    assert "GeoJSON" in refusal(text)


@pytest.mark.parametrize("kind", ["Point", "LineString", "GeometryCollection", "Onzin"])
def test_another_shape_than_an_area_is_refused_by_name(kind):
    assert kind in refusal({"type": kind, "coordinates": [4.4, 51.9]})


@pytest.mark.parametrize(
    "coordinates",
    [
        None,
        [],
        [[]],
        [RING[:-1]],
        [RING[:3]],
        [[["4.4", "51.9"]] * 4],
        [[[True, True]] * 4],
        [[[4.4]] * 4],
        [[[10**400, 51.9]] * 4],
        [[[{"a": 1}, 51.9]] * 4],
        "4.4 51.9",
    ],
)
def test_half_an_outline_is_refused(coordinates):
    assert refusal({"type": "Polygon", "coordinates": coordinates})


def test_numbers_that_are_no_numbers_are_refused():
    assert refusal('{"type": "Polygon", "coordinates": [[[NaN, 51.9], [4, 52], [5, 52], [NaN, 51.9]]]}')
    assert refusal('{"type": "Polygon", "coordinates": [[[1e999, 51.9], [4, 52], [5, 52], [1e999, 51.9]]]}')


def test_each_way_of_lying_somewhere_else_has_its_own_sentence():
    abroad = refusal(polygon([[x + 10, y] for x, y in RING]))
    turned = refusal(polygon(swapped(RING)))
    metres = refusal(polygon([[90_000 + x, 435_000 + y] for x, y in RING]))
    assert len({abroad, turned, metres}) == 3
    assert "RD" in metres


def test_several_outlines_in_one_file_are_refused():
    many = {"type": "FeatureCollection", "features": [feature(POLYGON)] * 2}
    none = {"type": "FeatureCollection", "features": []}
    assert refusal(many) == refusal(none)


def test_what_is_too_large_is_refused_before_it_is_read():
    assert str(MAX_POINTS) in refusal(" " * (MAX_BYTES + 1))
    ring = [[4.4 + index / 1_000_000, 51.9] for index in range(MAX_POINTS)] + [[4.5, 52.0], [4.4, 51.9]]
    assert str(MAX_POINTS) in refusal(polygon(ring))


def test_an_outline_without_a_shape_is_refused():
    assert refusal(feature(None))
