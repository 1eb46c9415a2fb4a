# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from regietafel import data
from regietafel.areas.sources import boundaries, read_boundaries
from regietafel.base.areas import AreaKind
from regietafel.base.messages import ManyRefused, Refused
from regietafel.words import say

DAY = date(2022, 1, 1)
AREAS = data.areas()
REAL = Path(__file__).parents[4] / "shared" / "data" / "geo" / "gemeenten_2022_light.geojson"


def square(x: float, y: float) -> list[list[float]]:
    return [[x, y], [x + 0.02, y], [x + 0.02, y + 0.02], [x, y + 0.02], [x, y]]


def country(key: str = "gm_code") -> dict[str, Any]:
    """A square at the centre of every municipality of 1 January 2022."""
    features = [
        {
            "type": "Feature",
            "properties": {key: code},
            "geometry": {"type": "Polygon", "coordinates": [square(c.longitude, c.latitude)]},
        }
        for code, c in data.centres().items()
        if code in AREAS.on(AreaKind.MUNICIPALITY, DAY)
    ]
    return {"type": "FeatureCollection", "features": features}


def read(given: Any) -> boundaries.Boundaries:
    return read_boundaries(json.dumps(given).encode(), name="grenzen.geojson", areas=AREAS, day=DAY)


@pytest.mark.parametrize("key", ["gm_code", "GM_CODE", "statcode", "gemeentecode"])
def test_complete_boundaries_become_a_drawing(key: str) -> None:
    drawing = read(country(key))
    assert drawing.shapes.keys() == AREAS.on(AreaKind.MUNICIPALITY, DAY).keys()
    assert drawing.width == 2000
    assert 2000 < drawing.height < 3000
    assert all(shape.path.startswith("M") and shape.path.endswith("Z") for shape in drawing.shapes.values())


def test_north_is_up_and_east_is_right() -> None:
    def corner(code: str) -> tuple[int, int]:
        x, y = drawing.shapes[code].path[1:].split("L")[0].split(" ")
        return int(x), int(y)

    drawing = read(country())
    assert corner("GM0088")[1] < corner("GM0344")[1] < corner("GM0935")[1]
    assert corner("GM0687")[0] < corner("GM0344")[0] < corner("GM0153")[0]


def test_a_drawing_of_real_boundaries_stays_small() -> None:
    for path in [REAL] if REAL.exists() else []:
        drawing = read_boundaries(path.read_bytes(), name=path.name, areas=AREAS, day=DAY)
        assert len(drawing.shapes) == 345
        assert sum(len(shape.path) for shape in drawing.shapes.values()) < 400_000


def spoil(change: Callable[[list[dict[str, Any]]], object]) -> dict[str, Any]:
    given = country()
    change(given["features"])
    return given


def set_ring(ring: list[Any]) -> Callable[[list[dict[str, Any]]], object]:
    return lambda features: features[5]["geometry"].update(coordinates=[ring])


@pytest.mark.parametrize(
    ("change", "keys"),
    [
        (lambda f: f.pop(3), ["areas-map-missing"]),
        (lambda f: f.append(f[3]), ["areas-map-twice"]),
        (lambda f: f[3]["properties"].update(gm_code="GM1992"), ["areas-map-extra", "areas-map-missing"]),
        (lambda f: f[3].update(properties=None), ["areas-map-no-code", "areas-map-missing"]),
        (lambda f: f[3].update(geometry=None), ["areas-map-no-shape"]),
        (lambda f: f[3].update(geometry={"type": "Point", "coordinates": [5, 52]}), ["areas-map-no-shape"]),
        (set_ring([]), ["areas-map-no-shape"]),
        (set_ring(square(5, 52)[:-1]), ["areas-map-open-ring"]),
        (set_ring([[5, 52], [5.1, 52], [5, 52]]), ["areas-map-short-ring"]),
        (set_ring([[5, "52"], [5.1, 52], [5.1, 52.1], [5, "52"]]), ["areas-map-not-a-point"]),
        (
            set_ring([[155000, 463000], [156000, 463000], [156000, 464000], [155000, 463000]]),
            ["areas-map-rd"],
        ),
        (set_ring([[52, 5], [52.1, 5], [52.1, 5.1], [52, 5]]), ["areas-map-swapped"]),
        (set_ring([[15, 2], [15.1, 2], [15.1, 2.1], [15, 2]]), ["areas-map-outside"]),
        (set_ring([[5, 52, 1.5], [5.1, 52, 1], [5.1, 52.1, 1], [5, 52, 1.5]]), []),
    ],
)
def test_boundaries_that_do_not_fit_the_day_are_refused_with_every_fault(
    change: Callable[[list[dict[str, Any]]], object], keys: list[str]
) -> None:
    given = spoil(change)
    if not keys:
        assert len(read(given).shapes) == 345
        return
    with pytest.raises(ManyRefused) as refused:
        read(given)
    assert [fault.key for fault in refused.value.faults] == keys
    for fault in refused.value.faults:
        assert say(fault, "nl") != say(fault, "en")


def test_the_water_of_a_municipality_is_not_its_second_shape() -> None:
    given = country()
    water = {**given["features"][0], "properties": {**given["features"][0]["properties"], "H2O": "JA"}}
    given["features"].append(water)
    assert len(read(given).shapes) == 345


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "read-empty"),
        (b"no json", "areas-map-not-json"),
        (b"[" * 200_000, "areas-map-not-json"),
        (b'{"type": "FeatureCollection", "features": [NaN]}', "areas-map-not-json"),
        (b'{"type": "Feature"}', "areas-map-no-collection"),
        (b"[1]", "areas-map-no-collection"),
        (
            (b'{"type": "FeatureCollection", "crs": {"name": "EPSG::28992"}, "features": []}'),
            "areas-map-is-rd",
        ),
        (b" " * 30_000_001, "read-too-large"),
    ],
    ids=range(8),
)
def test_a_file_that_holds_no_boundaries_is_refused_in_one_sentence(content: bytes, key: str) -> None:
    with pytest.raises(Refused) as refused:
        read_boundaries(content, name="grenzen.geojson", areas=AREAS, day=DAY)
    assert refused.value.message.key == key
    assert say(refused.value.message, "nl")
