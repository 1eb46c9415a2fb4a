# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Lay out the tile map of municipalities: python tools/tiles.py BOUNDARIES.geojson NEIGHBOURS.csv [--preview FILE.html]

Needs the dev dependencies (numpy, scipy, pillow). The same input gives the same layout. In three steps:
1. a rubber sheet (Dougenik, Chrisman, Niemeyer 1985) gives every municipality on the mainland the same area;
2. an assignment puts each on a cell of a square grid, near its middle on that sheet;
3. annealing keeps provinces in one piece, neighbours beside each other and the land free of holes.
Layouts of other days start from that of 1 January 2022, and moving a tile costs.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw
from scipy.optimize import linear_sum_assignment

from regietafel import data
from regietafel.core.base.areas import AreaKind
from regietafel.core.base.places import PlacedBy, Tile

Cell = tuple[int, int]
OUT = Path(data.__file__).parent
ISLANDS = ("GM0448", "GM0096", "GM0093", "GM0060", "GM0088")
LAKE, LAKE_TILES = "IJsselmeer", 12.0
BASE = date(2022, 1, 1)
SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1))
AROUND = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0))
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


def rasterise(rings: dict[str, list[Any]], province: dict[str, str], pairs: dict[str, set[str]]) -> Grid:
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


@dataclass
class Layout:
    """Tiles on the grid, and what their places cost."""

    grid: Grid
    at: dict[str, Cell]
    stay: dict[str, Cell] = field(default_factory=dict)
    on: dict[Cell, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.on = {cell: code for code, cell in self.at.items()}

    def one(self, code: str) -> float:
        """The cost of one tile by itself: distance, sea, land of another province, having moved."""
        (x, y), want = self.at[code], self.grid.wanted[code]
        far = (x - want[0]) ** 2 + (y - want[1]) ** 2
        own = self.grid.province_cover[self.grid.province[code]][y, x]
        moved = 1.5 if self.stay.get(code, (x, y)) != (x, y) else 0.0
        return float(0.6 * far + 2.0 * (1 - self.grid.cover[y, x]) + 1.6 * (1 - own) + moved)

    def pairs(self, codes: Iterable[str]) -> float:
        """The reward for true neighbours that lie beside each other."""
        seen = {(min(a, b), max(a, b)) for a in codes for b in self.grid.pairs.get(a, ()) if b in self.at}
        reward = 0.0
        for a, b in seen:
            dx, dy = abs(self.at[a][0] - self.at[b][0]), abs(self.at[a][1] - self.at[b][1])
            reward += 1.5 if dx + dy == 1 else 1.0 if dx == dy == 1 else -0.25 * (max(dx, dy) - 2)
        return -reward

    def holes(self, cells: Iterable[Cell]) -> float:
        """The cost of empty cells in the land, and of tiles that stick out."""
        near = {(x + dx, y + dy) for x, y in cells for dx, dy in (*SIDES, (0, 0))}
        cost = 0.0
        for x, y in near:
            full = sum((x + dx, y + dy) in self.on for dx, dy in SIDES)
            if (x, y) not in self.on:
                cost += (0, 0, 0.4, 3.0, 9.0)[full] * (0.3 + float(self.grid.cover[y, x]))
            elif full <= 1:
                cost += 2.5 - full
        return cost

    def borders(self, cells: Iterable[Cell]) -> float:
        """The cost of sides between two provinces: short borders make provinces easy to see."""
        seen = set()
        for x, y in cells:
            for dx, dy in SIDES if (x, y) in self.on else ():
                other = self.on.get((x + dx, y + dy))
                if other and self.grid.province[other] != self.grid.province[self.on[x, y]]:
                    seen.add(frozenset(((x, y), (x + dx, y + dy))))
        return 0.7 * len(seen)

    def broken(self, provinces: Iterable[str]) -> float:
        """The cost of provinces in more than one piece."""
        cost = 0.0
        for pv in set(provinces):
            cells = {cell for code, cell in self.at.items() if self.grid.province[code] == pv}
            cost += 30.0 * (len(pieces(cells)) - 1)
        return cost

    def cost_near(self, codes: set[str], cells: set[Cell]) -> float:
        """Everything that a move of these tiles over these cells can change."""
        own = sum(self.one(code) for code in codes)
        shape = self.holes(cells) + self.borders(cells) + self.broken(self.grid.province[c] for c in codes)
        return own + self.pairs(codes) + shape

    def put(self, places: dict[str, Cell]) -> None:
        """Move tiles; their old cells become empty unless one of them takes it."""
        for code in places:
            del self.on[self.at[code]]
        for code, cell in places.items():
            self.at[code] = cell
            self.on[cell] = code


def pieces(cells: set[Cell]) -> list[set[Cell]]:
    """The connected parts of a set of cells, by shared sides."""
    left, found = set(cells), []
    while left:
        part, edge = set(), [left.pop()]
        while edge:
            x, y = edge.pop()
            part.add((x, y))
            for dx, dy in SIDES:
                if (x + dx, y + dy) in left:
                    left.remove((x + dx, y + dy))
                    edge.append((x + dx, y + dy))
        found.append(part)
    return found


def propose(layout: Layout, codes: list[str], dice: random.Random) -> dict[str, Cell]:
    """A move: a tile, or a few, change place with those or the sea nearby; or a row is pushed one cell on."""
    code = dice.choice(codes)
    x, y = layout.at[code]
    if dice.random() < 0.35:
        dx, dy = dice.choice(SIDES)
        places: dict[str, Cell] = {}
        while (x, y) in layout.on:
            places[layout.on[x, y]] = (x + dx, y + dy)
            x, y = x + dx, y + dy
        return places
    reach = dice.choice((1, 1, 2, 4))
    dx, dy = dice.randint(-reach, reach), dice.randint(-reach, reach)
    beside = [layout.on[x + i, y + j] for i, j in SIDES if (x + i, y + j) in layout.on]
    group = [code, *(other for other in beside if dice.random() < 0.15)]
    places = {one: (layout.at[one][0] + dx, layout.at[one][1] + dy) for one in group}
    pushed = [layout.on[cell] for cell in places.values() if cell in layout.on and layout.on[cell] not in group]
    empty = [layout.at[one] for one in group if layout.at[one] not in places.values()]
    return {**places, **dict(zip(pushed, empty, strict=False))} if dx or dy else {}


def anneal(layout: Layout, *, steps: int, hot: float, seed: int) -> None:
    """Improve a layout by small moves, first bold and then careful."""
    dice, codes = random.Random(seed), sorted(layout.at)
    for step in range(steps):
        heat = hot * (0.01 / hot) ** (step / steps)
        places = propose(layout, codes, dice)
        inside = all(0 < x < layout.grid.columns - 1 and 0 < y < layout.grid.rows - 1 for x, y in places.values())
        if not places or not inside or len(places) > 9:
            continue
        before = {code: layout.at[code] for code in places}
        cells = {*before.values(), *places.values()}
        was = layout.cost_near(set(places), cells)
        layout.put(places)
        worse = layout.cost_near(set(places), cells) - was
        if worse > 0 and dice.random() >= math.exp(-worse / heat):
            layout.put(before)


def total(layout: Layout) -> float:
    """What the whole layout costs."""
    return layout.cost_near(set(layout.at), set(layout.on))


def assign(grid: Grid, codes: list[str]) -> dict[str, Cell]:
    """The first layout: least squared distance and little sea."""
    cells = [(x, y) for y in range(1, grid.rows - 1) for x in range(1, grid.columns - 1)]
    empty = Layout(grid, {})
    price = np.empty((len(codes), len(cells)))
    for i, code in enumerate(codes):
        for j, cell in enumerate(cells):
            empty.at[code] = cell
            price[i, j] = empty.one(code)
    rows, chosen = linear_sum_assignment(price)
    return {codes[i]: cells[j] for i, j in zip(rows, chosen, strict=True)}


def place_islands(grid: Grid, taken: Iterable[Cell]) -> dict[str, Cell]:
    """Every island near its wanted place with an empty cell all round it."""
    full, places = set(taken), {}
    for code in ISLANDS:
        want = grid.wanted[code]
        free = [
            (x, y)
            for y in range(1, grid.rows - 1)
            for x in range(1, grid.columns - 1)
            if not any((x + dx, y + dy) in full for dx, dy in (*AROUND, (0, 0)))
        ]
        places[code] = min(free, key=lambda cell: ((cell[0] - want[0]) ** 2 + (cell[1] - want[1]) ** 2, cell))
        full.add(places[code])
    return places


def from_base(grid: Grid, base: dict[str, Cell], day: date) -> dict[str, Cell]:
    """The layout of another day: most tiles stay, what merged or was still apart is fitted in."""
    register = data.areas()
    there = [code for code in register.on(AreaKind.MUNICIPALITY, day) if code not in ISLANDS]
    at = {code: base[code] for code in there if code in base}
    for merger in register.mergers:
        if merger.into in there and merger.into not in base:
            heirs = [code for code in merger.gone if code in base]
            at[merger.into] = base[min(heirs, key=lambda code: far(base[code], grid.wanted[merger.into]))]
    for code in there:
        if code not in at:
            at[code] = nearest_free(grid, set(at.values()), code)
    layout = Layout(grid, at, stay=dict(at))
    anneal(layout, steps=60_000, hot=1.0, seed=day.toordinal())
    return layout.at


def far(cell: Cell, want: Any) -> float:
    """Squared distance of a cell to a wanted place."""
    return float((cell[0] - want[0]) ** 2 + (cell[1] - want[1]) ** 2)


def nearest_free(grid: Grid, taken: set[Cell], code: str) -> Cell:
    """The empty cell nearest to the wanted place."""
    cells = [(x, y) for y in range(grid.rows) for x in range(grid.columns) if (x, y) not in taken]
    return min(cells, key=lambda cell: (far(cell, grid.wanted[code]), cell))


def extend(grid: Grid) -> None:
    """Wanted places and neighbours of municipalities that the boundaries do not have."""
    register = data.areas()
    for merger in register.mergers:
        for code in merger.gone:
            if code not in grid.wanted:
                grid.wanted[code] = grid.wanted[merger.into]
                grid.pairs[code] = grid.pairs[merger.into] | (set(merger.gone) - {code}) | {merger.into}
        if merger.into not in grid.wanted:
            grid.wanted[merger.into] = sum(grid.wanted[code] for code in merger.gone) / len(merger.gone)
            grid.pairs[merger.into] = set().union(*(grid.pairs[code] for code in merger.gone)) - set(merger.gone)
    for code, others in list(grid.pairs.items()):
        for other in others:
            grid.pairs[other].add(code)


def measures(rings: dict[str, list[Any]], at: dict[str, Cell], pairs: dict[str, set[str]]) -> str:
    """How far tiles lie from their real place, and how many true neighbours touch."""
    codes = sorted(code for code in at if code in rings)
    real = np.array([shape_area(rings[code])[1] for code in codes])
    tiles = np.array([at[code] for code in codes], float)
    side = float((tiles - tiles.mean(0)).std() and (real - real.mean(0)).std() / (tiles - tiles.mean(0)).std())
    gaps = np.hypot(*((tiles - tiles.mean(0)) * side - (real - real.mean(0))).T)
    true = {(a, b) for a in codes for b in pairs.get(a, ()) if a < b and b in at}
    kept = sum(max(abs(at[a][0] - at[b][0]), abs(at[a][1] - at[b][1])) == 1 for a, b in true)
    return (
        f"{len(at)} tiles; one tile is {side:.1f} km; displacement mean {gaps.mean():.1f} km "
        f"({gaps.mean() / side:.2f} tiles), median {np.median(gaps):.1f}, largest {gaps.max():.1f} km; "
        f"{kept} of {len(true)} neighbours touch"
    )


def write(name: str, tiles: Iterable[Tile]) -> None:
    """One layout as a file of the data folder."""
    with (OUT / f"tiles_{name}.csv").open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(("code", "column", "row", "placed_by"))
        rows.writerows((t.code, t.column, t.row, t.placed_by) for t in sorted(tiles, key=lambda t: t.code))


PROVINCES = """
.    .    PV21 PV20
.    PV27 PV24 PV22
PV28 PV26 PV25 PV23
PV29 PV30 PV31 .
"""


def province_tiles() -> list[Tile]:
    """The tiles of the provinces, laid out by hand."""
    rows = [line.split() for line in PROVINCES.strip().splitlines()]
    return [Tile(code, x, y) for y, row in enumerate(rows) for x, code in enumerate(row) if code != "."]


def preview(path: Path, layouts: dict[date, dict[str, Cell]], grid: Grid) -> None:
    """A page with every layout, to look at."""
    names = {area.code: area.name for area in data.areas().areas}
    parts = ["<style>text{font:5px sans-serif}body{margin:8px}</style>"]
    for day, at in layouts.items():
        marks = []
        for code, (x, y) in at.items():
            hue = (int(grid.province[code][2:]) - 20) * 137 % 360
            marks.append(
                f'<rect x="{x * 22}" y="{y * 22}" width="21" height="21" fill="hsl({hue} 55% 75%)"/>'
                f'<text x="{x * 22 + 1}" y="{y * 22 + 12}">{names[code][:8]}</text>'
            )
        box = f"0 0 {grid.columns * 22} {grid.rows * 22}"
        parts.append(f'<h3>{day}</h3><svg viewBox="{box}" width="1000">{"".join(marks)}</svg>')
    path.write_text("<meta charset=utf-8>" + "".join(parts), encoding="utf-8")


def read_pairs(path: Path) -> dict[str, set[str]]:
    """Which municipalities are neighbours, both ways."""
    pairs: dict[str, set[str]] = {}
    with path.open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            pairs.setdefault(row["gm_a"], set()).add(row["gm_b"])
            pairs.setdefault(row["gm_b"], set()).add(row["gm_a"])
    return pairs


def base_layout(grid: Grid, codes: list[str], tries: int) -> dict[str, Cell]:
    """The best of some layouts for 1 January 2022."""
    start = assign(grid, codes)
    found = []
    for seed in range(tries):
        layout = Layout(grid, dict(start))
        anneal(layout, steps=220_000, hot=4.0, seed=seed)
        found.append((total(layout), seed, layout.at))
        print(f"try {seed}: cost {found[-1][0]:.1f}", flush=True)
    return min(found)[2]


def main() -> None:
    """Compute, measure and write all layouts."""
    given = argparse.ArgumentParser(description="Lay out the tile map of municipalities.")
    given.add_argument("boundaries", type=Path)
    given.add_argument("neighbours", type=Path)
    given.add_argument("--preview", type=Path)
    given.add_argument("--tries", type=int, default=4)
    asked = given.parse_args()
    rings, pairs = boundaries(asked.boundaries), read_pairs(asked.neighbours)
    register = data.areas()
    province = {a.code: a.parent or "" for a in register.areas if a.kind is AreaKind.MUNICIPALITY}
    grid = rasterise(rubber_sheet(rings), province, pairs)
    extend(grid)
    base = base_layout(grid, [code for code in rings if code not in ISLANDS], asked.tries)
    layouts = {date(2021, 1, 1): from_base(grid, base, date(2021, 1, 1)), BASE: base}
    layouts[date(2022, 3, 24)] = from_base(grid, base, date(2022, 3, 24))
    layouts[date(2023, 1, 1)] = from_base(grid, layouts[date(2022, 3, 24)], date(2023, 1, 1))
    islands = place_islands(grid, [cell for at in layouts.values() for cell in at.values()])
    layouts = {day: {**at, **islands} for day, at in layouts.items()}
    left = min(x for at in layouts.values() for x, _ in at.values())
    top = min(y for at in layouts.values() for _, y in at.values())
    for day, at in layouts.items():
        moved = sum(1 for code in at if layouts[BASE].get(code, at[code]) != at[code])
        split = {pv: len(pieces({at[c] for c in at if province[c] == pv and c not in ISLANDS}))
                 for pv in sorted(set(province.values()))}  # fmt: skip
        print(day, measures(rings, at, pairs), f"; {moved} moved;", {p: n for p, n in split.items() if n > 1} or "whole")
        write(day.isoformat(), [
            Tile(code, x - left, y - top, PlacedBy.CENTRE if code in data.centres() else PlacedBy.SUCCESSOR)
            for code, (x, y) in at.items()
        ])  # fmt: skip
    write("provinces", province_tiles())
    if asked.preview:
        preview(asked.preview, layouts, grid)


if __name__ == "__main__":
    main()
