# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a distribution stands, put on a page: places for the map, accounts of numbers, marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from regietafel import data
from regietafel.base.area_names import plain
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message
from regietafel.base.sources import Mark, Source
from regietafel.base.working import Working
from regietafel.facts.decisions import Decision
from regietafel.facts.tasks import PublishedValue
from regietafel.outlets.accounts import Account, Link, account
from regietafel.tasks.services.standing import Line, Standing, standing
from regietafel.web.boundary_map import with_boundaries
from regietafel.web.tilemap import Place, TileMap, tile_map
from regietafel.web.visit import Visit
from regietafel.words import number, word

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
    spoken: tuple[Decision, ...] = field(
        default=(), metadata={"help": "the decisions and lesser entries that name this count"}
    )
    code: str = field(default="", metadata={"help": "the figure it is, with a page of its own; or none"})
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
    order = (Mark.CONTRADICTED, Mark.EXAMPLE, Mark.ASSUMPTION, Mark.UNDATED)
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


def by_name(standing: Standing, lines: Iterable[Line]) -> list[Line]:
    """Municipalities in the order of their names, accents and signs aside."""
    units = standing.distributed.ask.tree.units
    return sorted(lines, key=lambda line: plain(units[line.task.area].name))


@dataclass(frozen=True, slots=True)
class PublishedView:
    """A printed value beside the computed one, and whether it may win."""

    value: PublishedValue
    name: str
    computed: int
    difference: int = field(metadata={"help": "printed minus computed; only said for the same reference day"})
    refusal: Message | None = field(metadata={"help": "why it may not be locked in"})
    unit: str


def standing_of(visit: Visit, series: str) -> Standing:
    """How the series stands from here, in the version the address asks for."""
    version = visit.given.get("versie", "")
    return standing(
        series, visit.view.day, as_of=visit.view.as_of, reader=visit.reader,
        version=int(version) if _VERSION.fullmatch(version) else None,
    )  # fmt: skip


def published_of(found: Standing) -> list[PublishedView]:
    refusals, units = found.lock_refusals(), found.distributed.ask.tree.units
    views: list[PublishedView] = []
    for value in found.published:
        computed = found.computed(value.area)
        views.append(
            PublishedView(
                value=value,
                name=units[value.area].name,
                computed=computed,
                difference=value.amount - computed,
                refusal=_named(refusals.get(value.stamp.id), units[value.area].name),
                unit=found.distribution.unit,
            )
        )
    return views


_VERSION = re.compile(r"[0-9]{1,6}")


def _named(refusal: Message | None, name: str) -> Message | None:
    """The refusal with the name of the area where the service gave its code."""
    return None if refusal is None else Message(refusal.key, {**refusal.params, "area": name})
