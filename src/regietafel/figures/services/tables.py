# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures out: an empty form of a source, and what is on record in the form in which it comes in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from regietafel import clock
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import read
from regietafel.areas.country import known
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import Message, Refused, Value
from regietafel.base.stamps import AsOf
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.figures.services.disputes import Contested, contested
from regietafel.figures.sources.catalogue import SHAPES, FigureSource
from regietafel.figures.sources.shape import ORIGIN, Part, Shape
from regietafel.outlets.tables import (
    CODE,
    DAY,
    NOTHING,
    TEXT,
    WHOLE,
    CellValue,
    Column,
    Joined,
    L,
    Nothing,
    Table,
)

_KINDS = {
    Part.WHEN: DAY,
    Part.UNTIL: DAY,
    Part.AREA: CODE,
    Part.INDICATOR: CODE,
    Part.AMOUNT: WHOLE,
    Part.BY: TEXT,
    Part.KNOWN: DAY,
    Part.KIND: CODE,
    Part.SOURCE: CODE,
}


def template(source: FigureSource, *, day: date) -> Table[str]:
    """An empty form: the columns of the source, with every area of the day where rows are per area."""
    shape = SHAPES[source]
    areas = known(AsOf(), ANYONE).areas
    named = [area.name for area in areas.on(shape.level, day).values()] if shape.level else []
    asked = (part for part in shape.parts if part not in ORIGIN)
    columns = (_part(part, _own if part is Part.AREA else _open) for part in asked)
    return Table(shape.name, (*columns, *_figures(shape)), sorted(named), day)


def _own(name: str) -> str:
    return name


def _open(_: str) -> None:
    """To be filled in."""


def _part(part: Part, of: Callable[[L], CellValue]) -> Column[L]:
    name = Message(f"figures-part-{part.value.replace('_', '-')}")
    return Column(part.value, of, _KINDS.get(part, TEXT), name)


def _figures(shape: Shape) -> Iterator[Column[str]]:
    counted = indicators()
    for figure in shape.figures:
        indicator = counted[figure.indicator]
        unit = Message(f"base-unit-{indicator.unit}")
        yield Column(figure.key, _open, WHOLE, indicator.name, unit)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which figures to give: of one indicator or all, of one day or all, from where one looks."""

    as_of: AsOf
    indicator: str | None = None
    on: date | None = None


def export(asked: Asked, *, reader: Reader) -> Table[Observation]:
    """The figures on record that this reader may see, one in a row, as an own table comes in."""
    if asked.indicator is not None and asked.indicator not in indicators():
        raise Refused("figures-no-indicator", text=asked.indicator, known=tuple(indicators()))
    where = {"indicator": asked.indicator} if asked.indicator else {}
    facts = read(Observation, asked.as_of, reader=reader, **where)
    shown = [fact for fact in facts if asked.on is None or fact.stamp.valid.start == asked.on]
    areas, said = known(asked.as_of, ANYONE).areas, contested(asked.as_of, reader=reader)
    shown.sort(key=lambda fact: (fact.indicator, fact.stamp.valid.start, fact.area, fact.stamp.id))
    columns: tuple[Column[Observation], ...] = (
        _part(Part.WHEN, lambda fact: fact.stamp.valid.start),
        _part(Part.UNTIL, lambda fact: fact.stamp.valid.end),
        _part(Part.INDICATOR, lambda fact: fact.indicator),
        _part(Part.AREA, lambda fact: fact.area),
        _part(Part.AMOUNT, lambda fact: fact.amount),
        _part(Part.NAME, lambda fact: areas.get(fact.area).name),
        _part(Part.PROVINCE, lambda fact: _province(areas, fact.area)),
        _part(Part.KNOWN, lambda fact: fact.stamp.known.on),
        _part(Part.PUBLISHER, lambda fact: fact.stamp.source.publisher),
        _part(Part.KIND, lambda fact: fact.stamp.source.kind.value),
        _part(Part.TITLE, lambda fact: fact.stamp.source.title),
        _part(Part.ADDRESS, lambda fact: fact.stamp.source.address),
        _part(Part.SOURCE, lambda fact: fact.stamp.source.id),
        _part(Part.CONTESTED, lambda fact: _said_against(said.get(fact.stamp.id, ()))),
    )
    day = asked.on or asked.as_of.known or clock.today()
    sources = sorted((fact.stamp.source for fact in shown), key=lambda source: source.cited)
    return Table(Message("figures-export-title"), columns, shown, day, asked.as_of.known, sources)


def _province(areas: Areas, code: str) -> str | Nothing:
    """The name of the province that a municipality lies in; nothing for what lies in none or in more."""
    is_within = areas.get(code).kind is AreaKind.MUNICIPALITY
    return areas.province_of(code).name if is_within else NOTHING


def _said_against(disputes: tuple[Contested, ...]) -> Joined | Nothing:
    """Who contests the figure and on what ground, with the answer of its source where there is one."""
    told = []
    for each in disputes:
        values: dict[str, Value] = {"body": each.dispute.body, "ground": each.dispute.ground}
        if each.answer is None:
            told.append(Message("figures-contested", values))
        else:
            told.append(Message("figures-contested-answered", {**values, "answer": each.answer.ground}))
    return Joined(told, by="; ") if told else NOTHING
