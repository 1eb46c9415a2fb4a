# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The land under the tile map: boundaries, stretched until all municipalities are of one size, on a grid."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

ISLANDS = ("GM0448", "GM0096", "GM0093", "GM0060", "GM0088")
LAKE, LAKE_TILES = "IJsselmeer", 12.0
MARGIN = 4
PIXELS = 12


def project(points: Any) -> Any:
    """Kilometres east and south of a point in the north-west."""
    lon, lat = np.asarray(points, float)[..., 0], np.asarray(points, float)[..., 1]
    return np.stack([(lon - 3.2) * 111.3 * math.cos(math.radians(52.2)), (53.7 - lat) * 111.3], -1)


def boundaries(path: Path) -> dict[str, list[Any]]:
    """The outer rings of every municipality."""
    rings: dict[str, list[Any]] = {}
    for feature in json.loads(path.read_text())["features"]:
        shape = feature["geometry"]
        polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        rings[feature["properties"]["gm_code"]] = [project(polygon[0]) for polygon in polygons]
    return rings


def ring_area(ring: Any) -> tuple[float, Any]:
    """Area and centre of a ring."""
    base = ring[0]
    x, y = (ring - base).T
    cross = x[:-1] * y[1:] - x[1:] * y[:-1]
    twice = cross.sum()
    if abs(twice) < 1e-9:
        return 0.0, base
    middle = np.array([((x[:-1] + x[1:]) * cross).sum(), ((y[:-1] + y[1:]) * cross).sum()]) / (3 * twice)
    return abs(twice) / 2, base + middle


def shape_area(rings: Iterable[Any]) -> tuple[float, Any]:
    """Area and centre of several rings together."""
    parts = [ring_area(ring) for ring in rings]
    whole = sum(area for area, _ in parts)
    return whole, sum(area * middle for area, middle in parts) / whole


def rubber_sheet(rings: dict[str, list[Any]], rounds: int = 40) -> dict[str, list[Any]]:
    """The same map, stretched until the municipalities of the mainland have about the same area.

    The IJsselmeer keeps an area of its own, or the land would close over it.
    """
    turn = np.linspace(0, 2 * np.pi, 41)
    lake = np.stack([5.35 + 0.24 * np.cos(turn), 52.72 + 0.2 * np.sin(turn)], -1)
    rings = {**rings, LAKE: [project(lake)]}
    mainland = [code for code in rings if code not in ISLANDS]
    shares = np.array([LAKE_TILES if code == LAKE else 1.0 for code in mainland])
    flat = [(code, len(ring)) for code in rings for ring in rings[code]]
    points = np.concatenate([ring for code in rings for ring in rings[code]])
    for _ in range(rounds):
        known = {code: shape_area(rings[code]) for code in mainland}
        areas = np.array([known[code][0] for code in mainland])
        centres = np.array([known[code][1] for code in mainland])
        wanted = areas.sum() * shares / shares.sum()
        radius, mass = np.sqrt(areas / np.pi), np.sqrt(wanted / np.pi) - np.sqrt(areas / np.pi)
        damping = 1 / (1 + float(np.mean(np.maximum(areas, wanted) / np.minimum(areas, wanted))))
        moved = np.zeros_like(points)
        for middle, r, m in zip(centres, radius, mass, strict=True):
            away = points - middle
            d = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-6)
            force = np.where(d > r, m * r / d, m * (d / r) ** 2 * (4 - 3 * d / r))
            moved += away * (force / d)[:, None]
        points = points + damping * moved
        rings, at = {code: [] for code in rings}, 0
        for code, length in flat:
            rings[code].append(points[at : at + length])
            at += length
    del rings[LAKE]
    return rings


@dataclass
class Grid:
    """What the annealing knows of the land: cover per cell, and of each province."""

    columns: int
    rows: int
    cover: Any
    province_cover: dict[str, Any]
    wanted: dict[str, Any]
    province: dict[str, str]
    pairs: dict[str, set[str]]


def rasterise(rings: dict[str, list[Any]], province: dict[str, str], *, pairs: dict[str, set[str]]) -> Grid:
    """The stretched land on a grid whose cells have the area of one municipality."""
    mainland = [code for code in rings if code not in ISLANDS]
    side = math.sqrt(sum(shape_area(rings[code])[0] for code in mainland) / len(mainland)) * 0.985
    corner = np.min([ring.min(0) for code in rings for ring in rings[code]], axis=0) - MARGIN * side
    far = np.max([ring.max(0) for code in rings for ring in rings[code]], axis=0) + MARGIN * side
    columns, rows = (int(n) + 1 for n in (far - corner) / side)
    pictures: dict[str, Any] = {}
    for pv in sorted(set(province.values())):
        image = Image.new("1", (columns * PIXELS, rows * PIXELS))
        for code in mainland:
            for ring in rings[code] if province[code] == pv else []:
                ImageDraw.Draw(image).polygon([tuple(p) for p in (ring - corner) / side * PIXELS], fill=1)
        cells = np.asarray(image, float).reshape(rows, PIXELS, columns, PIXELS).mean((1, 3))
        pictures[pv] = cells
    cover = np.minimum(sum(pictures.values()), 1)
    wanted = {code: (shape_area(rings[code])[1] - corner) / side - 0.5 for code in rings}
    return Grid(columns, rows, cover, pictures, wanted, province, pairs)
