# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The form of a part of a report: its fields from the definition, and what was typed as the file it makes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from regietafel.base.areas import Area
from regietafel.base.periods import Month
from regietafel.facts.actions import MeasureState
from regietafel.facts.reports import ReportLine
from regietafel.reports.rules.form import NUMBERS, ReportForm
from regietafel.reports.services.content import Content
from regietafel.reports.web.parts import line_name
from regietafel.words import number, word

TEXTS = ("progress", "obstacle", "asked")
_FIRST = 2
"""The row below the heads, as in the workbook: a fault names the same row in both."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field: its name in the form, what it is called, what stands in it, and last month's value."""

    name: str
    label: str
    value: str
    before: str = field(
        default="", metadata={"help": "last month's value in words; empty where there is none"}
    )
    kind: str = "number"
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of the form, with the number that it has in the workbook."""

    number: int
    name: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """Which part was filled in (*ingevuld deel*), in which language the form was."""

    area: Area
    month: Month
    language: str


def places(
    area: Area,
    form: ReportForm,
    *,
    lines: tuple[ReportLine, ...],
    before: tuple[ReportLine, ...],
    language: str,
) -> tuple[RowView, ...]:
    """A row for every line asked of the area, filled with what is there."""
    there = {(line.group, line.kind): line for line in lines}
    earlier = {(line.group, line.kind): line for line in before}
    rows = []
    for place, (group, kind) in enumerate(form.rows(area), start=_FIRST):
        name = line_name(group, kind, form=form, language=language)
        cells = _cells(there.get((group, kind)), earlier.get((group, kind)), language=language)
        fields = (
            FieldView(f"{key}-{place}", f"{name}: {form.names[key].on(language)}", value, then,
                      "day" if key == "end" else "number")
            for key, value, then in cells
        )  # fmt: skip
        rows.append(RowView(place, name, tuple(fields)))
    return tuple(rows)


def _cells(
    line: ReportLine | None, before: ReportLine | None, *, language: str
) -> Iterator[tuple[str, str, str]]:
    for key in NUMBERS:
        then = "" if before is None else _words(getattr(before, key), language)
        yield key, _plain(line, key, language=language), then
    end = None if line is None else line.end
    yield "end", "" if end is None else end.isoformat(), ""


def _plain(line: ReportLine | None, key: str, *, language: str) -> str:
    """A number as it is typed; what is not known is a word, and is not 0."""
    if line is None:
        return ""
    value = getattr(line, key)
    return word("reports-unknown", language) if value is None else str(value)


def _words(value: int | None, language: str) -> str:
    return word("reports-unknown", language) if value is None else number(value, language)


def measures(
    numbers: tuple[str, ...], form: ReportForm, *, content: Content | None, language: str
) -> tuple[RowView, ...]:
    """A row for every measure asked of a table."""
    told = {} if content is None else {each.measure: each for each in content.measures}
    states = tuple((each.value, form.names[each.value].on(language)) for each in MeasureState)
    rows = []
    for place, measure in enumerate(numbers, start=_FIRST):
        name = f"{form.names['measure'].on(language)} {measure}"
        each = told.get(measure)
        state = "" if each is None or each.state is None else each.state.value
        called = f"{name}: {form.names['state'].on(language)}"
        chosen = FieldView(f"state-{place}", called, state, kind="choice", choices=states)
        texts = (
            FieldView(f"{key}-{place}", f"{name}: {form.names[key].on(language)}",
                      "" if each is None else getattr(each, key) or "", kind="text")
            for key in TEXTS
        )  # fmt: skip
        rows.append(RowView(place, name, (chosen, *texts)))
    return tuple(rows)


def typed(rows: tuple[RowView, ...], given: Mapping[str, str]) -> tuple[RowView, ...]:
    """The same rows with what somebody typed in them."""
    return tuple(
        RowView(
            row.number,
            row.name,
            tuple(
                FieldView(
                    each.name, each.label, given.get(each.name, ""), each.before, each.kind, each.choices
                )
                for each in row.fields
            ),
        )
        for row in rows
    )


def places_file(page: Filled, *, form: ReportForm, given: Mapping[str, str]) -> bytes:
    """What was typed as the table that a workbook holds, to be read by the same rules."""
    rows = [
        [str(page.month), page.area.code, group.value, kind.value, *_typed(given, (*NUMBERS, "end"), place)]
        for place, (group, kind) in enumerate(form.rows(page.area), start=_FIRST)
    ]
    return _table(
        ("month", "area", "group", "kind", *NUMBERS, "end"), rows, form=form, language=page.language
    )


def measures_file(
    page: Filled, *, numbers: tuple[str, ...], form: ReportForm, given: Mapping[str, str]
) -> bytes:
    """The same for the measures of a table."""
    rows = [
        [str(page.month), page.area.code, measure, *_typed(given, ("state", *TEXTS), place)]
        for place, measure in enumerate(numbers, start=_FIRST)
    ]
    return _table(("month", "area", "measure", "state", *TEXTS), rows, form=form, language=page.language)


def _typed(given: Mapping[str, str], keys: tuple[str, ...], place: int) -> list[str]:  # shape: of a row
    return [" ".join(given.get(f"{key}-{place}", "").split()) for key in keys]


def _table(keys: tuple[str, ...], rows: list[list[str]], *, form: ReportForm, language: str) -> bytes:
    """The table with the names that the columns have on the page, so that a fault calls them so."""
    out = io.StringIO()
    csv.writer(out).writerows([[form.names[key].on(language) for key in keys], *rows])
    return out.getvalue().encode()
