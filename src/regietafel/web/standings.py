# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a distribution stands, put on a page: places for the map, accounts of numbers, marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from regietafel import data
from regietafel.core.base.area_names import plain
from regietafel.core.base.areas import AreaKind
from regietafel.core.base.decisions import Decision
from regietafel.core.base.messages import Message
from regietafel.core.base.sources import Mark, Source
from regietafel.core.base.working import Working
from regietafel.publication.accounts import Account, Link, account
from regietafel.publication.words import number, word
from regietafel.services.standing import Line, Standing
from regietafel.web.boundary_map import with_boundaries
from regietafel.web.tilemap import Place, TileMap, tile_map
from regietafel.web.visit import Visit

SHORT = {
    "PV20": "GR", "PV21": "FR", "PV22": "DR", "PV23": "OV", "PV24": "FL", "PV25": "GE",
    "PV26": "UT", "PV27": "NH", "PV28": "ZH", "PV29": "ZE", "PV30": "NB", "PV31": "LI",
}  # fmt: skip
"""What stands in the tile of a province: the letters people use, not a code of CBS."""


@dataclass(frozen=True, slots=True)
class FigureView:
    """One figure of a strip: value, unit, mark, and behind the mark the account."""

    name: Message
    value: str
    unit: str
    tags: tuple[tuple[str, str], ...]
    account: Account
    sources: tuple[Source, ...] = field(metadata={"help": "each with a page of its own"})
    day: date | None = field(metadata={"help": "the day the value speaks of, where its name does not say it"})
    change: str = field(default="", metadata={"help": "the change since the count before, with its day"})
    sentence: Message | None = field(default=None, metadata={"help": "what is remarkable about it"})
    notes: tuple[Message, ...] = field(
        default=(), metadata={"help": "what stands beside it: other sources, what it replaced, disputes"}
    )
    spark: str = field(
        default="", metadata={"help": "the course of the figure, drawn; empty with few counts"}
    )


def figure(
    name: Message, working: Working, *, visit: Visit, decisions: Iterable[Decision] = ()
) -> FigureView:
    """A figure with its account."""
    assert isinstance(working.value, int)
    return FigureView(
        name=name,
        value=number(working.value, visit.language),
        unit=word(f"base-unit-{working.unit}", visit.language),
        tags=tags(working.marks(), visit, computed=bool(working.inputs)),
        account=told(working, visit, decisions=decisions),
        sources=working.sources(),
        day=None if "on" in name.params else working.day,
    )


def told(working: Working, visit: Visit, *, decisions: Iterable[Decision], site: str = "") -> Account:
    """The account of a number, with the decisions it names as links; on paper with the whole ``site``."""
    named = {
        decision.stamp.id: Link(
            decision.title.on(visit.language), site + visit.address("decision", decision.stamp.id)
        )
        for decision in decisions
    }
    return account(working, visit.language, decisions=named)


def decisions_of(standing: Standing) -> list[Decision]:
    """The decisions a number of this distribution may name."""
    found = [standing.decision, *standing.notices]
    return [*found, standing.key_decision] if standing.key_decision is not None else found


def tags(marks: Iterable[Mark], visit: Visit, *, computed: bool = False) -> tuple[tuple[str, str], ...]:
    """Marks as class and word, the weightiest first; a number made from others says so."""
    order = (Mark.CONTRADICTED, Mark.EXAMPLE, Mark.ASSUMPTION)
    there = set(marks)
    found = [
        (f"mark mark--{mark.value}", word(f"base-mark-{mark.value}", visit.language))
        for mark in order
        if mark in there
    ]
    if not found:
        key = "computed" if computed else "source"
        name = "web-mark-computed" if computed else "base-mark-source"
        found = [(f"mark mark--{key}", word(name, visit.language))]
    return tuple(found)


def task_of(line: Line) -> int:
    """The task of an area."""
    return line.task.amount


def province_map(
    standing: Standing, visit: Visit, *, title: str, value: Callable[[Line], int | None] = task_of
) -> TileMap:
    """The provinces with their tasks, or with another value of their lines."""
    units = standing.distributed.ask.tree.units
    places = [
        Place(
            line.task.area,
            units[line.task.area].name,
            SHORT[line.task.area],
            value(line),
            visit.address("area", line.task.area),
        )
        for line in standing.lines(AreaKind.PROVINCE)
    ]
    return tile_map(title, places, tiles=data.province_tiles(), language=visit.language)


def municipality_map(standing: Standing, visit: Visit, *, title: str) -> TileMap:
    """The municipalities with their indicative shares; a border and a name around each province."""
    tree = standing.distributed.ask.tree
    places = [
        Place(
            line.task.area,
            tree.units[line.task.area].name,
            "",
            line.task.amount,
            visit.address("area", line.task.area),
            tree.units[line.task.area].parent,
        )
        for line in standing.lines(AreaKind.MUNICIPALITY)
    ]
    names = {code: tree.units[code].name for code in tree.at(AreaKind.PROVINCE.value)}
    on = standing.distribution.key.areas_on or standing.day
    tiled = tile_map(title, places, tiles=data.tiles(on), language=visit.language, parents=names)
    return with_boundaries(tiled, on, visit=visit)


def has_level(standing: Standing, kind: AreaKind) -> bool:
    """Whether the distribution says anything of that level."""
    return kind.value in standing.distributed.ask.tree.levels and bool(standing.lines(kind))


def by_name(standing: Standing, lines: Iterable[Line]) -> list[Line]:
    """Municipalities in the order of their names, accents and signs aside."""
    units = standing.distributed.ask.tree.units
    return sorted(lines, key=lambda line: plain(units[line.task.area].name))
