# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table of the user's own as units to divide over: areas where its lines are, else as they are called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from regietafel.areas.country import Country, shipped
from regietafel.base.areas import Area, AreaKind, Areas
from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.files.tables import Row
from regietafel.tasks.rules import keys
from regietafel.tasks.rules.expressions import Expression, parse
from regietafel.tasks.rules.figures import Figures, Number, exact
from regietafel.tasks.rules.totals import says_total
from regietafel.tasks.rules.tree import TABLE_LEVEL, Tree, Unit
from regietafel.tasks.services.distributing_files import UserTable, refuse_all
from regietafel.tasks.services.distributing_keys import Frame, day_given

MOST_NAMES = 40
"""So many names stand in one sentence; the rest are counted."""


@dataclass(frozen=True, slots=True)
class TableAsked:
    """How a table is to be read (*eigen tabel*): key, label, level of its lines, day of its areas."""

    key: str | None
    label: str | None = None
    by: str | None = None
    areas_on: date | str | None = None


def table_key(
    table: UserTable, asked: TableAsked, *, country: Country | None = None
) -> tuple[Frame, keys.Key]:
    """A weighted sum of columns over the lines of a table.

    Lines that are areas get the code and the name of the area. A line that is a total is left out, and named;
    so are columns that no key reads, and areas that are missing.
    """
    country = country or shipped()
    label = asked.label or next(head for head in table.header if head)
    expression = parse(asked.key or _only_column(table, label))
    units, totals = table.without_totals(label)
    rows = units.labelled(label)
    numbers = _numbers(units, expression, label=label)
    found = _areas(rows, asked, country=country)
    code = {name: found.codes.get(name, name) for name in rows}
    _require_once(table, rows, code=code)
    if found.on is None:
        _require_no_doubt(table, totals, label=label, numbers=numbers)
    columns = {name: _figures(table, name, values=by_label, code=code) for name, by_label in numbers.items()}
    level = asked.by or found.level
    made = [Unit(code[name], found.names.get(name, name), level, None, (name,)) for name in rows]
    frame = Frame(
        Tree.of(None, (level,), units=made),
        level,
        areas_on=found.on,
        country=country,
        notes=(
            *_of_totals(table, totals, label=label, numbers=numbers),
            *_of_columns(table, expression, label=label),
            *found.notes,
        ),
    )
    return frame, keys.WeightedColumns(expression, columns)


def _numbers(table: UserTable, expression: Expression, *, label: str) -> dict[str, dict[str, Number]]:
    """The columns that the key names; every faulty cell of all of them is told at once."""
    found: dict[str, dict[str, Number]] = {}
    faults: list[Message] = []
    for name in expression.columns:
        try:
            found[name] = table.numbers(name, label=label)
        except Refused as refusal:
            faults += refusal.faults if isinstance(refusal, ManyRefused) else [refusal.message]
    refuse_all(list(dict.fromkeys(faults)))
    return found


def _require_no_doubt(
    table: UserTable, totals: tuple[Row, ...], *, label: str, numbers: Mapping[str, Mapping[str, Number]]
) -> None:
    """Where no line is an area, "Nederland" may be a country among others: as a total it must be the sum."""
    place = table.column(label)
    for row, cells in totals:
        sums = {name: sum(values.values(), start=Fraction(0)) for name, values in numbers.items()}
        differs = any(_cell(table, cells, column=name) != summed for name, summed in sums.items())
        if differs and not says_total(cells[place]):
            told: dict[str, Value] = {"file": table.file, "row": row, "label": cells[place]}
            raise Refused("distribution-table-whole-or-unit", **told)


def _only_column(table: UserTable, label: str) -> str:
    """Without a key the one column beside the label counts; of more, somebody must say which."""
    others = [head for head in table.header if head and head != label]
    if len(others) != 1:
        raise Refused("distribution-table-without-key", file=table.file)
    return f'"{others[0]}"'


def _figures(
    table: UserTable, column: str, *, values: Mapping[str, Number], code: Mapping[str, str]
) -> Figures:
    what = Message("distribution-figures-column", {"column": column})
    return Figures(what, {code[name]: value for name, value in values.items()}, "weight", table.source())


def _require_once(table: UserTable, rows: Mapping[str, Row], *, code: Mapping[str, str]) -> None:
    """Two names of one area are one area twice."""
    first: dict[str, int] = {}
    faults: list[Message] = []
    for name, (row, _) in rows.items():
        if code[name] in first:
            told: dict[str, Value] = {
                "file": table.file,
                "unit": name,
                "row": row,
                "first": first[code[name]],
            }
            faults.append(Message("distribution-file-unit-twice", told))
        first.setdefault(code[name], row)
    refuse_all(faults)


@dataclass(frozen=True, slots=True)
class _Found:
    """The areas that lines stand for."""

    level: str
    on: date | None
    codes: Mapping[str, str]
    names: Mapping[str, str]
    notes: tuple[Message, ...] = ()


def _areas(rows: Iterable[str], asked: TableAsked, *, country: Country) -> _Found:
    """The areas of the lines, on the day and the level on which most of them are one.

    More than half must be: a table of lists or of countries in which one line is called as a town is none.
    """
    labels, areas = list(rows), country.areas
    on = day_given(asked.areas_on)
    days = [on] if on is not None else sorted({*country.tables, *_starts(areas)}, reverse=True)
    levels = (AreaKind.PROVINCE, AreaKind.MUNICIPALITY)
    tried = [(_named(labels, areas, kind=kind, on=day), kind, day) for day in days for kind in levels]
    best, kind, day = max(tried, key=lambda found: len(found[0]), default=({}, levels[0], None))
    if day is None or 2 * len(best) <= len(labels):
        return _Found(TABLE_LEVEL, None, {}, {})
    every = areas.on(kind, day)
    there = {area.code for area in best.values()}
    missing = [area.name for code, area in every.items() if code not in there]
    strange = [label for label in labels if label not in best]
    notes = [
        *_named_in("distribution-table-missing", missing, kind=kind, day=day),
        *_named_in("distribution-table-strange", strange, kind=kind, day=day),
    ]
    return _Found(
        kind.value,
        day,
        {label: area.code for label, area in best.items()},
        {label: area.name for label, area in best.items()},
        tuple(notes),
    )


def _starts(areas: Areas) -> set[date]:
    return {merger.on for merger in areas.mergers if areas.beyond(merger.on) is None}


def _named(labels: Iterable[str], areas: Areas, *, kind: AreaKind, on: date) -> dict[str, Area]:
    found: dict[str, Area] = {}
    for label in labels:
        there = [area for area in areas.named(label, kind) if area.exists_on(on)]
        if len(there) == 1:
            found[label] = there[0]
    return found


def _named_in(key: str, names: list[str], *, kind: AreaKind, day: date) -> Iterator[Message]:
    if names:
        shown = (*names[:MOST_NAMES], *(("…",) if len(names) > MOST_NAMES else ()))
        told: dict[str, Value] = {"count": len(names), "names": shown, "day": day}
        yield Message(key, {**told, "kind": Message(f"column-{kind}")})


def _of_columns(table: UserTable, expression: Expression, *, label: str) -> Iterator[Message]:
    """The columns that no key reads."""
    used = {name.casefold() for name in (label, *expression.columns)}
    unread = tuple(head for head in table.header if head and head.casefold() not in used)
    if unread:
        yield Message("distribution-table-unread", {"columns": unread, "count": len(unread)})


def _of_totals(
    table: UserTable, totals: tuple[Row, ...], *, label: str, numbers: Mapping[str, Mapping[str, Number]]
) -> Iterator[Message]:
    """Each total that was left out, with what stands in it beside what the lines add up to."""
    place = table.column(label)
    for row, cells in totals:
        yield Message("distribution-table-total", {"row": row, "label": cells[place]})
        for column, values in numbers.items():
            there, summed = _cell(table, cells, column=column), sum(values.values(), start=Fraction(0))
            if there is not None and there != summed:
                told: dict[str, Value] = {"label": cells[place], "column": column, "there": _plain(there)}
                off: dict[str, Value] = {"sum": _plain(summed), "difference": _plain(there - summed)}
                yield Message("distribution-table-total-differs", told | off)


def _cell(table: UserTable, cells: Sequence[str], *, column: str) -> Number | None:
    place = table.column(column)
    try:
        return exact(cells[place]) if place < len(cells) and cells[place] else None
    except Refused:
        return None


def _plain(value: Number) -> int | Fraction:
    return value.numerator if Fraction(value).denominator == 1 else value
