# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a figure means wherever it stands: who and what is counted, by whom, how often, until when known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from datetime import date

from regietafel.access.readers import Reader
from regietafel.areas.country import known
from regietafel.base.area import COUNTRY
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.indicators import Included, Indicator
from regietafel.base.messages import Message, Value
from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf
from regietafel.data.indicators import indicator, indicators
from regietafel.facts.observations import Observation
from regietafel.figures.services.following import latest_on
from regietafel.outlets.tables import CODE, DAY, MARK, WHOLE, Column, Table, Words

LINKED = frozenset({AreaKind.PROVINCE, AreaKind.MUNICIPALITY})


def defined(codes: Iterable[str]) -> list[tuple[Words, Words]]:
    """The definition of each of these figures in a line, for below a chart or on the sheet of sources."""
    return [(indicator(code).name, in_short(indicator(code))) for code in dict.fromkeys(codes)]


def in_short(counted: Indicator) -> Message:
    """What is counted, by whom and how often."""
    given: dict[str, Value] = {"meaning": counted.meaning or counted.name, "publisher": counted.publisher}
    return Message("figures-in-short", {**given, "rhythm": Message(f"figures-rhythm-{counted.frequency}")})


def definition(counted: Indicator) -> Iterator[tuple[Words, Words]]:
    """All that is known of how a figure is counted, each a name and a text."""
    yield Message("figures-define-meaning"), counted.meaning or counted.name
    yield Message("base-part-unit"), Message(f"base-unit-{counted.unit}")
    yield Message("base-part-measure"), Message(f"figures-measure-{counted.definition.measure}")
    yield Message("base-part-extent"), Message(f"figures-extent-{counted.definition.extent}")
    for part in fields(counted.definition):
        value = getattr(counted.definition, part.name)
        if isinstance(value, Included) and value is not Included.NOT_APPLICABLE:
            yield Message(f"base-part-{part.name}"), Message(f"figures-included-{value}")
    yield Message("figures-define-per"), Message(f"figures-per-{counted.per}")
    yield Message("figures-define-publisher"), counted.publisher
    yield Message("figures-define-rhythm"), Message(f"figures-rhythm-{counted.frequency}")
    if counted.follows is not None:
        yield Message("figures-define-follows"), indicator(counted.follows).name
    if counted.note is not None:
        yield Message("figures-define-note"), counted.note


@dataclass(frozen=True, slots=True)
class Described:
    """A figure with its definition and its last counts on a day (*beschreven cijfer*)."""

    indicator: Indicator
    day: date
    known_on: date | None
    rows: tuple[Observation, ...] = field(metadata={"help": "the last count of each area that has one"})
    areas: Areas

    @property
    def last(self) -> Observation | None:
        """The last count of all; None where nothing was counted, which is not zero."""
        return max(self.rows, key=lambda row: (row.stamp.valid.start, row.area == COUNTRY), default=None)

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(dict.fromkeys(row.stamp.source for row in self.rows))


def described(code: str, day: date, *, as_of: AsOf, reader: Reader) -> Described:
    """One figure on a day, in every area that it is counted for."""
    counted, areas = indicator(code), known(as_of, reader).areas
    kinds = (AreaKind.PROVINCE, AreaKind.SAFETY_REGION, AreaKind.MUNICIPALITY)
    codes = [COUNTRY, *(area for kind in kinds for area in areas.on(kind, day))]
    rows = latest_on(code, codes, day=day, as_of=as_of, reader=reader)
    ordered = sorted(rows.values(), key=lambda row: (row.area != COUNTRY, codes.index(row.area)))
    return Described(counted, day, as_of.known, tuple(ordered), areas)


def described_table(found: Described) -> Table[Observation]:
    """The last count of each area, with the definition on its sheet of sources."""
    names = {area.code: area.name for area in found.areas.areas}
    linked = {area.code for area in found.areas.areas if area.kind in LINKED}
    columns: tuple[Column[Observation], ...] = (
        Column("code", lambda row: row.area, CODE),
        Column(
            "area",
            lambda row: Message("base-country") if row.area == COUNTRY else names.get(row.area, row.area),
            link=lambda row: ("area", row.area) if row.area in linked else None,
        ),
        Column("day", lambda row: row.stamp.valid.start, DAY),
        Column("amount", lambda row: row.amount, WHOLE),
        Column("known", lambda row: row.stamp.known.on, DAY),
        Column(
            "source", lambda row: row.stamp.source.cited, link=lambda row: ("source", row.stamp.source.id)
        ),
        Column("mark", lambda row: row.stamp.marks, MARK),
    )
    title = Message("figures-last-counts", {"name": found.indicator.name})
    facts, unit = list(definition(found.indicator)), Message(f"base-unit-{found.indicator.unit}")
    return Table(title, columns, found.rows, found.day, found.known_on, found.sources, facts, unit=unit)


def catalogue_table(*, day: date) -> Table[Indicator]:
    """Every figure that can be on record, with what it means, by whom it is counted and how often."""
    columns: tuple[Column[Indicator], ...] = (
        Column("indicator", lambda line: line.code, CODE),
        Column("name", lambda line: line.name, link=lambda line: ("indicator", line.code)),
        Column("meaning", lambda line: line.meaning or line.name),
        Column("unit", lambda line: Message(f"base-unit-{line.unit}")),
        Column(
            "measure",
            lambda line: Message(f"figures-measure-{line.definition.measure}"),
            name=Message("column-counts"),
        ),
        Column("publisher", lambda line: line.publisher),
        Column("rhythm", lambda line: Message(f"figures-rhythm-{line.frequency}")),
    )
    return Table(Message("figures-indicators-title"), columns, tuple(indicators().values()), day)
