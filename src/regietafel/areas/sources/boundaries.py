# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Boundaries of municipalities from a GeoJSON file, complete for a day and ready to draw."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from regietafel.areas.sources.shapes import Ring, drawn, ring_faults
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.files.tables import require_size

LARGEST_BOUNDARIES = 30_000_000
"""Unit: bytes; a drawing needs far less, and parsed coordinates take ten times their text."""
WIDTH = 2_000
"""Width of the drawing in its own whole units; about 130 m each for the whole country."""
_CODES = ("gm_code", "GM_CODE", "gemeentecode", "statcode", "GEMEENTECODE", "code", "GM_code")
_WATER = ("H2O", "h2o", "water")
_LATITUDE = 52.2


@dataclass(frozen=True, slots=True)
class Shape:
    """One municipality as the ``d`` of an SVG path, filled by the even-odd rule."""

    code: str
    path: str


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Boundaries (*grenzen*) of all municipalities of a day, in a drawing of ``width`` by ``height``."""

    day: date
    width: int
    height: int
    shapes: Mapping[str, Shape]


def read_boundaries(content: bytes, *, name: str, areas: Areas, day: date) -> Boundaries:
    """The boundaries in the file; refused with every fault at once if they are not those of that day.

    A FeatureCollection in degrees (WGS84), one Polygon or MultiPolygon per municipality, with its code in a
    property such as gm_code or statcode.
    """
    features = _features(content, name)
    there = areas.on(AreaKind.MUNICIPALITY, day)
    faults: list[Message] = []
    rings: dict[str, list[Ring]] = {}
    for number, feature in enumerate(features, start=1):
        code = _code(feature)
        if code is None:
            faults.append(Message("areas-map-no-code", {"feature": number, "columns": _CODES[:4]}))
        elif code in rings:
            faults.append(Message("areas-map-twice", {"feature": number, "code": code}))
        elif code not in there:
            faults.append(Message("areas-map-extra", {"feature": number, "code": code, "day": day}))
            rings[code] = []
        else:
            rings[code] = _rings(feature)
            where: dict[str, Value] = {"feature": number, "name": there[code].name}
            faults += [Message(key, {**where, **more}) for key, more in ring_faults(rings[code])]
    faults += [
        Message("areas-map-missing", {"name": area.name, "code": code, "day": day})
        for code, area in there.items()
        if code not in rings
    ]
    if faults:
        raise ManyRefused(tuple(faults))
    return _drawing(day, rings)


def geometries(content: bytes, name: str) -> dict[str, str]:
    """The geometry of each municipality as GeoJSON text, by code; water without a code is left out."""
    found = {_code(feature): feature["geometry"] for feature in _features(content, name)}
    return {code: json.dumps(given, separators=(",", ":")) for code, given in found.items() if code}


def _features(content: bytes, name: str) -> list[Any]:
    require_size(content, name, largest=LARGEST_BOUNDARIES)
    try:
        given = json.loads(content.decode("utf-8-sig"), parse_constant=_no_number)
    except (UnicodeDecodeError, ValueError, RecursionError) as fault:
        raise Refused("areas-map-not-json", file=name) from fault
    features = given.get("features") if isinstance(given, dict) else None
    if not isinstance(features, list) or given.get("type") != "FeatureCollection":
        raise Refused("areas-map-no-collection", file=name)
    if "28992" in json.dumps(given.get("crs", "")):
        raise Refused("areas-map-is-rd", file=name)
    return [feature for feature in features if not _is_water(feature)]


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is not a number of JSON")


def _properties(feature: Any) -> dict[str, Any]:
    properties = feature.get("properties") if isinstance(feature, dict) else None
    return properties if isinstance(properties, dict) else {}


def _is_water(feature: Any) -> bool:
    """CBS gives the water of a municipality as a feature of its own, under the same code."""
    return any(_properties(feature).get(key) in ("JA", "Ja", "ja", True) for key in _WATER)


def _code(feature: Any) -> str | None:
    properties = _properties(feature)
    for key in _CODES:
        text = str(properties.get(key, "")).strip().upper()
        if text.isascii() and text.isdecimal() and len(text) <= 4:
            return f"GM{int(text):04}"
        if text:
            return text[:40]
    return None


def _rings(feature: Any) -> list[Ring]:
    """The rings as they stand; anything that is no polygon has none."""
    geometry = feature.get("geometry")
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    given = geometry.get("coordinates") if isinstance(geometry, dict) else None
    polygons = given if kind == "MultiPolygon" else [given] if kind == "Polygon" else []
    return list(_flat(polygons))


def _flat(polygons: Any) -> Iterator[Ring]:
    for polygon in polygons if isinstance(polygons, list) else []:
        for ring in polygon if isinstance(polygon, list) else []:
            yield ring if isinstance(ring, list) else []


def _drawing(day: date, rings: dict[str, list[Ring]]) -> Boundaries:
    narrow = math.cos(math.radians(_LATITUDE))
    longitudes = [point[0] for some in rings.values() for ring in some for point in ring]
    latitudes = [point[1] for some in rings.values() for ring in some for point in ring]
    west, north = min(longitudes), max(latitudes)
    scale = WIDTH / ((max(longitudes) - west) * narrow)
    height = math.ceil((north - min(latitudes)) * scale)
    shapes = {
        code: Shape(
            code,
            drawn(some, lambda p: (round((p[0] - west) * narrow * scale), round((north - p[1]) * scale))),
        )
        for code, some in sorted(rings.items())
    }
    return Boundaries(day, WIDTH, height, shapes)
