# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pages of the monthly reports share: the month of an address, status and difference in a cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import Message, Refused
from regietafel.base.periods import Month
from regietafel.data.organisations import of_area
from regietafel.facts.reports import MeasureReported, PlaceKind, ReportLine
from regietafel.facts.tasks import Group
from regietafel.outlets.tables import (
    CODE,
    DAY,
    NOTHING,
    SIGNED,
    CellValue,
    Column,
    Nothing,
    Table,
    Tag,
    Worded,
    Words,
)
from regietafel.reports.outlets.tables import number_columns, stands
from regietafel.reports.rules.calendar import ReportStanding, ReportState
from regietafel.reports.rules.checks import Change, Finding, Totals, Weight
from regietafel.reports.rules.form import ReportForm
from regietafel.reports.services.areas import reporting
from regietafel.web.grid import Grid, grid, tagged
from regietafel.web.visit import Visit

STATUS = {
    ReportState.NOT_YET: "",
    ReportState.OPEN: "status--sent",
    ReportState.HANDED_IN: "status--received",
    ReportState.TAKEN: "status--done",
    ReportState.SENT_BACK: "status--objects",
    ReportState.MISSING: "",
}
TOLD = "status--due"
"""Red, for who had notice alone."""
UNKNOWN = Worded(Message("base-unknown"), style="is-unknown")


def areas_of(visit: Visit) -> Areas:
    """The areas that a report can speak of, as known from here."""
    return reporting(visit.view.as_of, visit.reader)


def month_in(text: str) -> Month:
    """The month of an address."""
    try:
        found = Month.parse(text)
    except ValueError:
        raise Refused("reports-not-a-month", text=text) from None
    if found.is_last:
        raise Refused("reports-not-a-month", text=text)
    return found


def province_in(code: str, visit: Visit) -> str:
    """The province of an address; another area has no report of its own."""
    if areas_of(visit).get(code).kind is not AreaKind.PROVINCE:
        raise Refused("web-no-such-page")
    return code


def status(found: ReportStanding) -> Tag:
    """How a report stands: class and words; late only once the table had notice."""
    late = found.state is ReportState.MISSING and found.told
    style = TOLD if late else STATUS[found.state]
    return Tag(f"status {style}".strip(), stands(found))


def status_words(found: ReportStanding, language: str) -> tuple[str, str]:
    """The same beside a name: class and word."""
    ((style, said),) = tagged([status(found)], language)
    return style, said


def capital(words: str) -> str:
    """The words with a capital in front; those further on stay.

    >>> capital("vraag aan de LRT")
    'Vraag aan de LRT'
    """
    return words[:1].upper() + words[1:]


def line_name(group: Group, kind: PlaceKind, *, form: ReportForm, language: str) -> str:
    """A line by its group and kind; once where both have one name."""
    names = (form.names[group.value].on(language), form.names[kind.value].on(language))
    return ", ".join(dict.fromkeys(names))


class Added(NamedTuple):
    """A group and a kind of places, of which a report adds up the numbers."""

    group: Group
    kind: PlaceKind


def totals_grid(now: Totals, moved: Totals, *, form: ReportForm, visit: Visit) -> Grid:
    """What the report adds up to by group and kind, with the difference to last month in sight."""

    def change(name: str) -> Column[Added]:
        return Column(
            f"{name}-change",
            lambda line: _or_nothing(moved.get((*line, name))),
            SIGNED,
            Message("column-difference"),
        )

    def number(line: Added, name: str) -> int | None:
        return now[line.group, line.kind, name]

    columns: list[Column[Added]] = [
        Column("line", lambda line: line_name(*line, form=form, language=visit.language))
    ]
    for name, column in number_columns(number).items():
        columns += [column, change(name)] if name in ("task", "realised") else [column]
    lines = tuple(dict.fromkeys(Added(group, kind) for group, kind, _ in now))
    table = Table(Message("webreports-totals"), columns, lines, visit.view.day)
    return grid(table, visit, is_sorted=False)


def _or_nothing(value: int | None) -> int | Nothing:
    return NOTHING if value is None else value


def called(code: str, visit: Visit) -> str:
    """An area by name; a safety region says that it is one: it often has the name of a province."""
    area = areas_of(visit).get(code)
    if area.kind is AreaKind.SAFETY_REGION:
        return capital(of_area(area).name.on(visit.language))
    return area.name


def lines_grid(lines: Iterable[ReportLine], *, form: ReportForm, visit: Visit) -> Grid:
    """Every line of a report, area by area."""
    columns: tuple[Column[ReportLine], ...] = (
        Column("code", lambda line: line.area, CODE),
        Column("area", lambda line: called(line.area, visit)),
        Column("line", lambda line: line_name(line.group, line.kind, form=form, language=visit.language)),
        *number_columns(_number).values(),
        Column("end", lambda line: line.end, DAY, Message("column-end-day")),
    )
    shown = tuple(lines)
    title = Message("webreports-lines", {"count": len(shown)})
    return grid(Table(title, columns, shown, visit.view.day), visit, is_sorted=False)


def _number(line: ReportLine, name: str) -> int | None:
    value: int | None = getattr(line, name)
    return value


def measures_grid(told: Iterable[MeasureReported], *, form: ReportForm, visit: Visit) -> Grid:
    """How each measure stands in the province: state, progress, obstacle, what is asked of the LRT."""

    def state(each: MeasureReported) -> Words | Worded:
        return UNKNOWN if each.state is None else form.names[each.state.value]

    def column(key: str, of: Callable[[MeasureReported], CellValue]) -> Column[MeasureReported]:
        return Column(key, of, name=capital(form.names[key].on(visit.language)))

    columns = (
        column("measure", lambda each: each.measure),
        column("state", state),
        column("progress", lambda each: UNKNOWN if each.progress is None else each.progress),
        column("obstacle", lambda each: each.obstacle),
        column("asked", lambda each: each.asked),
    )
    table = Table(Message("webreports-measures"), columns, tuple(told), visit.view.day)
    return grid(table, visit, is_sorted=False)


class Changed(NamedTuple):
    """A line of which a number differs, with each number that does."""

    area: str
    group: Group
    kind: PlaceKind
    numbers: dict[str, Change]


def changes_grid(found: Iterable[Change], title: Message, *, form: ReportForm, visit: Visit) -> Grid:
    """A row per line of which a number differs: the number now and what it was; not known is not zero."""
    by: dict[tuple[str, Group, PlaceKind], Changed] = {}
    for each in found:
        key = (each.area, each.group, each.kind)
        by.setdefault(key, Changed(*key, {})).numbers[each.name] = each
    columns: tuple[Column[Changed], ...] = (
        Column("code", lambda line: line.area, CODE),
        Column("area", lambda line: called(line.area, visit)),
        Column("line", lambda line: line_name(line.group, line.kind, form=form, language=visit.language)),
        *(_with_before(name, column) for name, column in number_columns(_now).items()),
    )
    return grid(Table(title, columns, tuple(by.values()), visit.view.day), visit, is_sorted=False)


def _now(line: Changed, name: str) -> CellValue:
    """A number as it is now; empty where it is the same."""
    return line.numbers[name].now if name in line.numbers else Worded("")


def _with_before(name: str, column: Column[Changed]) -> Column[Changed]:
    return replace(column, marks=lambda line: _was(line.numbers.get(name)))


def _was(change: Change | None) -> tuple[Tag, ...]:
    if change is None:
        return ()
    before = Message("base-unknown") if change.before is None else change.before
    return (Tag("soft", Message("webreports-was", {"value": before})),)


def findings_grid(found: Iterable[Finding], title: str, *, form: ReportForm, visit: Visit) -> Grid:
    """What the checks found, faults first: a fault must be mended, a remark may stand."""
    columns: tuple[Column[Finding], ...] = (
        Column("code", lambda line: line.area, CODE),
        Column("finding", lambda line: Message(f"reports-finding-{line.key}", line.values)),
        Column("area", lambda line: called(line.area, visit)),
        Column("line", lambda line: line_name(line.group, line.kind, form=form, language=visit.language)),
        Column("weight", lambda _: "", marks=_weight),
    )
    ordered = sorted(found, key=lambda line: line.weight is not Weight.FAULT)
    table = Table(Message(title, {"count": len(ordered)}), columns, ordered, visit.view.day)
    return grid(table, visit, is_sorted=False)


def _weight(finding: Finding) -> tuple[Tag, ...]:
    style = "status status--due" if finding.weight is Weight.FAULT else "status"
    return (Tag(style, Message(f"reports-weight-{finding.weight.value}")),)
