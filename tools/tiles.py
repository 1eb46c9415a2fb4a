# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Lay out the tile map of municipalities: python -m tools.tiles BOUNDARIES.geojson NEIGHBOURS.csv

Needs the dev dependencies (numpy, scipy, pillow). The same input gives the same layout. In three steps:
1. a rubber sheet (Dougenik, Chrisman, Niemeyer 1985) gives every municipality on the mainland the same area;
2. an assignment puts each on a cell of a square grid, near its middle on that sheet;
3. annealing keeps provinces in one piece, neighbours beside each other and the land free of holes.
Layouts of other days start from that of 1 January 2022, and moving a tile costs.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from regietafel import data
from regietafel.base.areas import AreaKind
from regietafel.base.places import PlacedBy, Tile
from tools.tile_land import ISLANDS, Grid, boundaries, rasterise, rubber_sheet, shape_area
from tools.tile_layout import Cell, Layout, anneal, assign, pieces, total

OUT = Path(data.__file__).parent
BASE = date(2022, 1, 1)
AROUND = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0))


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


def from_base(grid: Grid, base: dict[str, Cell], *, day: date) -> dict[str, Cell]:
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
            at[code] = nearest_free(grid, set(at.values()), code=code)
    layout = Layout(grid, at, stay=dict(at))
    anneal(layout, steps=60_000, hot=1.0, seed=day.toordinal())
    return layout.at


def far(cell: Cell, want: Any) -> float:
    """Squared distance of a cell to a wanted place."""
    return float((cell[0] - want[0]) ** 2 + (cell[1] - want[1]) ** 2)


def nearest_free(grid: Grid, taken: set[Cell], *, code: str) -> Cell:
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
            grid.pairs[merger.into] = set().union(*(grid.pairs[code] for code in merger.gone)) - set(
                merger.gone
            )
    for code, others in list(grid.pairs.items()):
        for other in others:
            grid.pairs[other].add(code)


def measures(rings: dict[str, list[Any]], at: dict[str, Cell], *, pairs: dict[str, set[str]]) -> str:
    """How far tiles lie from their real place, and how many true neighbours touch."""
    codes = sorted(code for code in at if code in rings)
    real = np.array([shape_area(rings[code])[1] for code in codes])
    tiles = np.array([at[code] for code in codes], float)
    side = float(
        (tiles - tiles.mean(0)).std() and (real - real.mean(0)).std() / (tiles - tiles.mean(0)).std()
    )
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


def preview(path: Path, layouts: dict[date, dict[str, Cell]], *, grid: Grid) -> None:
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


def base_layout(grid: Grid, codes: list[str], *, tries: int) -> dict[str, Cell]:
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
    grid = rasterise(rubber_sheet(rings), province, pairs=pairs)
    extend(grid)
    base = base_layout(grid, [code for code in rings if code not in ISLANDS], tries=asked.tries)
    layouts = {date(2021, 1, 1): from_base(grid, base, day=date(2021, 1, 1)), BASE: base}
    layouts[date(2022, 3, 24)] = from_base(grid, base, day=date(2022, 3, 24))
    layouts[date(2023, 1, 1)] = from_base(grid, layouts[date(2022, 3, 24)], day=date(2023, 1, 1))
    islands = place_islands(grid, [cell for at in layouts.values() for cell in at.values()])
    layouts = {day: {**at, **islands} for day, at in layouts.items()}
    left = min(x for at in layouts.values() for x, _ in at.values())
    top = min(y for at in layouts.values() for _, y in at.values())
    for day, at in layouts.items():
        moved = sum(1 for code in at if layouts[BASE].get(code, at[code]) != at[code])
        split = {
            pv: len(pieces({at[c] for c in at if province[c] == pv and c not in ISLANDS}))
            for pv in sorted(set(province.values()))
        }
        print(
            day,
            measures(rings, at, pairs=pairs),
            f"; {moved} moved;",
            {p: n for p, n in split.items() if n > 1} or "whole",
        )
        write(
            day.isoformat(),
            [
                Tile(
                    code, x - left, y - top, PlacedBy.CENTRE if code in data.centres() else PlacedBy.SUCCESSOR
                )
                for code, (x, y) in at.items()
            ],
        )
    write("provinces", province_tiles())
    if asked.preview:
        preview(asked.preview, layouts, grid=grid)


if __name__ == "__main__":
    main()
