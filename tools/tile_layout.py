# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tiles on the grid: what a layout costs, and how it gets better."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linear_sum_assignment

from tools.tile_land import Grid

Cell = tuple[int, int]
SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1))


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
        was = self.stay.get(code, (x, y))
        moved = 1.0 * (was != (x, y)) + 0.8 * (abs(x - was[0]) + abs(y - was[1]))
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


def propose(layout: Layout, codes: list[str], *, dice: random.Random) -> dict[str, Cell]:
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
    pushed = [
        layout.on[cell] for cell in places.values() if cell in layout.on and layout.on[cell] not in group
    ]
    empty = [layout.at[one] for one in group if layout.at[one] not in places.values()]
    return {**places, **dict(zip(pushed, empty, strict=False))} if dx or dy else {}


def anneal(layout: Layout, *, steps: int, hot: float, seed: int) -> None:
    """Improve a layout by small moves, first bold and then careful."""
    dice, codes = random.Random(seed), sorted(layout.at)  # noqa: S311 - a layout, not a secret
    for step in range(steps):
        heat = hot * (0.01 / hot) ** (step / steps)
        places = propose(layout, codes, dice=dice)
        inside = all(
            0 < x < layout.grid.columns - 1 and 0 < y < layout.grid.rows - 1 for x, y in places.values()
        )
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
