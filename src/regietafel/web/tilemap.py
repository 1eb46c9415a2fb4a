# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tile map (*tegelkaart*): an equal tile per area near its place, coloured by rank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

from regietafel.base.messages import Value
from regietafel.base.places import Tile
from regietafel.words import number, word

SIZE = 100
"""The side of a tile in the units of the drawing."""
STEPS = 5
_SIDES = ((0, -1, "h", 0, 0), (0, 1, "h", 0, 1), (-1, 0, "v", 0, 0), (1, 0, "v", 1, 0))


@dataclass(frozen=True, slots=True)
class TileView:
    """One tile as it is drawn and said."""

    code: str
    short: str = field(metadata={"help": "what stands in the tile; empty on the map of municipalities"})
    name: str
    said: str = field(metadata={"help": "name, value and rank, as read aloud and shown when pointed at"})
    tip: str = field(metadata={"help": "what a browser without script shows when it is pointed at"})
    label: str = field(
        metadata={"help": "its name for assistive technology: the tip and then what stands in it"}
    )
    value: str
    address: str
    column: int
    row: int
    step: int = field(metadata={"help": "1 (least) to 5 (most); 0 where the value is not known"})
    path: str = field(default="", metadata={"help": "its real shape, where boundaries were loaded"})

    @property
    def x(self) -> int:
        return self.column * SIZE

    @property
    def y(self) -> int:
        return self.row * SIZE

    @property
    def middle(self) -> int:
        return self.x + SIZE // 2


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a province, in the middle of its tiles."""

    text: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class LegendStep:
    """What one colour stands for."""

    step: int
    text: str


@dataclass(frozen=True, slots=True)
class TileMap:
    """A tile map ready to draw."""

    title: str = field(metadata={"help": "what the map shows"})
    tiles: tuple[TileView, ...]
    width: int
    height: int
    legend: tuple[LegendStep, ...]
    border: str = field(default="", metadata={"help": "the path of the borders between provinces"})
    labels: tuple[Label, ...] = ()
    untiled: tuple[str, ...] = field(default=(), metadata={"help": "areas for which there is no tile"})
    initial: str = field(default="", metadata={"help": "what stands under it until a tile is pointed at"})

    @property
    def is_few(self) -> bool:
        return len(self.tiles) <= 30


@dataclass(frozen=True, slots=True)
class Place:
    """What the map needs to know of one area: its name, its value, where its page is."""

    code: str
    name: str
    short: str
    value: int | None
    address: str
    parent: str | None = None


def tile_map(
    title: str,
    places: Sequence[Place],
    *,
    tiles: Mapping[str, Tile],
    language: str,
    parents: Mapping[str, str] = MappingProxyType({}),
) -> TileMap:
    """Draw these places; one without a tile, such as of a later merger, is named beside the map.

    ``parents`` are the names of the provinces, where the map is to say them.
    """
    placed = [place for place in places if place.code in tiles]
    steps = steps_of({place.code: place.value for place in places})
    ranks = ranks_of({place.code: place.value for place in places})
    views = tuple(
        TileView(
            code=place.code,
            short=place.short,
            name=place.name,
            said=_said(place, ranks, language=language),
            tip=_label("rank", place, ranks=ranks, language=language),
            label=_label("label", place, ranks=ranks, language=language),
            value=number(place.value, language) if place.value is not None else "?",
            address=place.address,
            column=tiles[place.code].column,
            row=tiles[place.code].row,
            step=steps[place.code],
        )
        for place in placed
    )
    cells = {(view.column, view.row): place.parent for view, place in zip(views, placed, strict=True)}
    bordered = len(set(cells.values())) > 1
    return TileMap(
        title=title,
        tiles=tuple(sorted(views, key=lambda view: (view.row, view.column))),
        width=(max(view.column for view in views) + 1) * SIZE,
        height=(max(view.row for view in views) + 1) * SIZE,
        legend=_legend(places, steps, language=language),
        border=borders(cells) if bordered else "",
        labels=_labels(cells, parents),
        untiled=tuple(place.name for place in places if place.code not in tiles),
        initial=word("web-map-hint", language),
    )


def _labels(cells: Mapping[tuple[int, int], str | None], parents: Mapping[str, str]) -> tuple[Label, ...]:
    """Each name in the middle of its tiles."""
    found: list[Label] = []
    for code, name in parents.items():
        mine = [cell for cell, parent in cells.items() if parent == code]
        if mine:
            x = sum(column for column, _ in mine) * SIZE // len(mine) + SIZE // 2
            y = sum(row for _, row in mine) * SIZE // len(mine) + SIZE // 2
            found.append(Label(name, x, y))
    return tuple(found)


def steps_of(values: Mapping[str, int | None]) -> dict[str, int]:
    """The colour of each: five groups of about equal size by rank, equal values in one group, 0 for unknown.

    >>> steps_of({"a": 1, "b": 1, "c": 5, "d": 7, "e": 9, "f": None})
    {'a': 1, 'b': 1, 'c': 3, 'd': 4, 'e': 5, 'f': 0}
    """
    known = sorted(value for value in values.values() if value is not None)
    return {
        code: 0 if value is None else 1 + known.index(value) * STEPS // len(known)
        for code, value in values.items()
    }


def ranks_of(values: Mapping[str, int | None]) -> dict[str, int]:
    """The place of each with the largest first; equal values share a place, the unknown have none."""
    known = sorted((value for value in values.values() if value is not None), reverse=True)
    return {code: known.index(value) + 1 for code, value in values.items() if value is not None}


def _said(place: Place, ranks: Mapping[str, int], *, language: str) -> str:
    if place.value is None:
        return word("web-map-tile-unknown", language, name=place.name)
    return word(
        "web-map-tile", language,
        name=place.name, amount=place.value, rank=ranks[place.code], of=len(ranks),
    )  # fmt: skip


def _label(what: str, place: Place, *, ranks: Mapping[str, int], language: str) -> str:
    """The tip of a tile, or the whole of its name; a tile without letters in it has one text for all."""
    if place.value is None and place.short and what == "label":
        return f"{_said(place, ranks, language=language)}: {place.short} ?"
    if place.value is None or not place.short:
        return _said(place, ranks, language=language)
    shared: dict[str, Value] = {"name": place.name, "rank": ranks[place.code], "of": len(ranks)}
    if what == "rank":
        return word("web-map-tile-rank", language, **shared)
    return word("web-map-tile-label", language, short=place.short, amount=place.value, **shared)


def _legend(places: Sequence[Place], steps: Mapping[str, int], *, language: str) -> tuple[LegendStep, ...]:
    found: list[LegendStep] = []
    for step in range(STEPS + 1):
        values = [place.value for place in places if steps[place.code] == step and place.value is not None]
        if values:
            low, high = number(min(values), language), number(max(values), language)
            found.append(LegendStep(step, low if low == high else f"{low}–{high}"))
        elif step == 0 and any(place.value is None for place in places):
            found.append(LegendStep(0, word("base-unknown", language)))
    return tuple(found)


def borders(parents: Mapping[tuple[int, int], str | None]) -> str:
    """The path along every side where another province or the sea begins, in pieces as long as they go.

    >>> borders({(0, 0): "a", (1, 0): "b"})
    'M0 0H200M0 100H200M0 0V100M100 0V100M200 0V100'
    """
    across: set[tuple[int, int]] = set()
    down: set[tuple[int, int]] = set()
    for (column, row), parent in parents.items():
        for aside, below, kind, right, under in _SIDES:
            if parents.get((column + aside, row + below), "sea") != parent:
                (across if kind == "h" else down).add((column + right, row + under))
    flat = "".join(
        f"M{start * SIZE} {row * SIZE}H{end * SIZE}"
        for row in sorted({row for _, row in across})
        for start, end in _runs(sorted(column for column, other in across if other == row))
    )
    upright = "".join(
        f"M{column * SIZE} {start * SIZE}V{end * SIZE}"
        for column in sorted({column for column, _ in down})
        for start, end in _runs(sorted(row for other, row in down if other == column))
    )
    return flat + upright


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Rows of consecutive numbers, each as its first and the one after its last.

    >>> _runs([1, 2, 3, 7])
    [(1, 4), (7, 8)]
    """
    breaks = [later for earlier, later in pairwise(numbers) if later != earlier + 1]
    starts = [numbers[0], *breaks]
    ends = [numbers[numbers.index(start) - 1] + 1 for start in breaks] + [numbers[-1] + 1]
    return list(zip(starts, ends, strict=True))
