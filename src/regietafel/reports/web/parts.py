# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pages of the monthly reports share: the month of an address, status and difference in a cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.periods import Month
from regietafel.data.organisations import of_area
from regietafel.facts.reports import MeasureReported, PlaceKind, ReportLine
from regietafel.facts.tasks import Group
from regietafel.reports.outlets.tables import stands
from regietafel.reports.rules.calendar import ReportStanding, ReportState
from regietafel.reports.rules.checks import Change, Finding, Totals, Weight
from regietafel.reports.rules.form import NUMBERS, ReportForm
from regietafel.reports.services.areas import reporting
from regietafel.web.grid import Cell, Grid, Head, Line, difference, none, said, text, unknown, whole
from regietafel.web.visit import Visit
from regietafel.words import day, number, say, word

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


def status(found: ReportStanding, language: str) -> tuple[str, str]:
    """How a report stands: class and word; late only once the table had notice."""
    late = found.state is ReportState.MISSING and found.told
    style = TOLD if late else STATUS[found.state]
    return f"status {style}".strip(), say(stands(found), language)


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


def totals_grid(now: Totals, moved: Totals, *, form: ReportForm, visit: Visit) -> Grid:
    """What the report adds up to by group and kind, with the difference to last month in sight."""
    language = visit.language
    shown = ("task", "realised")
    heads = [Head("line", word("webreports-line", language))]
    for name in NUMBERS:
        heads.append(Head(name, word(f"reports-column-{name}", language), is_number=True))
        if name in shown:
            heads.append(Head(f"{name}-change", word("webreports-change", language), is_number=True))
    keys = dict.fromkeys((group, kind) for group, kind, _ in now)
    lines = []
    for group, kind in keys:
        cells = [text(line_name(group, kind, form=form, language=language))]
        for name in NUMBERS:
            value = now[group, kind, name]
            cells.append(whole(value, language))
            if name in shown:
                cells.append(_difference(moved.get((group, kind, name)), language))
        lines.append(Line(tuple(cells)))
    return Grid(word("webreports-totals", language), tuple(heads), tuple(lines))


def _difference(value: int | None, language: str) -> Cell:
    return none() if value is None else difference(value, language)


def called(code: str, visit: Visit) -> str:
    """An area by name; a safety region says that it is one: it often has the name of a province."""
    area = areas_of(visit).get(code)
    if area.kind is AreaKind.SAFETY_REGION:
        return capital(of_area(area).name.on(visit.language))
    return area.name


def dash() -> Cell:
    """Nothing belongs in this place, in a column of words."""
    return replace(none(), is_number=False)


def lines_grid(lines: Iterable[ReportLine], *, form: ReportForm, visit: Visit) -> Grid:
    """Every line of a report, area by area."""
    language = visit.language
    heads = (
        Head("area", word("reports-column-area", language)),
        Head("line", word("webreports-line", language)),
        *(Head(name, word(f"reports-column-{name}", language), is_number=True) for name in NUMBERS),
        Head("end", word("reports-column-end", language)),
    )
    rows = tuple(
        Line(
            (
                text(called(each.area, visit)),
                text(line_name(each.group, each.kind, form=form, language=language)),
                *(whole(getattr(each, name), language) for name in NUMBERS),
                none()
                if each.end is None
                else Cell(day(each.end, language), each.end.isoformat(), style="is-day"),
            ),
            each.area,
        )
        for each in lines
    )
    return Grid(word("webreports-lines", language, count=len(rows)), heads, rows)


def measures_grid(told: Iterable[MeasureReported], *, form: ReportForm, visit: Visit) -> Grid:
    """How each measure stands in the province: state, progress, obstacle, what is asked of the LRT."""
    language = visit.language
    keys = ("measure", "state", "progress", "obstacle", "asked")
    heads = tuple(Head(key, capital(form.names[key].on(language))) for key in keys)
    lines = tuple(
        Line(
            (
                text(each.measure),
                _known(None if each.state is None else form.names[each.state.value], language),
                _known(each.progress, language),
                *(
                    none() if part is None else text(part.on(language))
                    for part in (each.obstacle, each.asked)
                ),
            )
        )
        for each in told
    )
    return Grid(word("webreports-measures", language), heads, lines)


def _known(value: Said | None, language: str) -> Cell:
    return replace(unknown(language), is_number=False) if value is None else text(value.on(language))


def changes_grid(found: Iterable[Change], title: Message, *, form: ReportForm, visit: Visit) -> Grid:
    """A row per line of which a number differs: the number now and what it was; not known is not zero."""
    language = visit.language
    by: dict[tuple[str, Group, PlaceKind], dict[str, Change]] = {}
    for each in found:
        by.setdefault((each.area, each.group, each.kind), {})[each.name] = each
    heads = (
        Head("area", word("reports-column-area", language)),
        Head("line", word("webreports-line", language)),
        *(Head(name, word(f"reports-column-{name}", language), is_number=True) for name in NUMBERS),
    )
    lines = tuple(
        Line(
            (
                text(called(area, visit)),
                text(line_name(group, kind, form=form, language=language)),
                *(_change(numbers.get(name), language) for name in NUMBERS),
            ),
            area,
        )
        for (area, group, kind), numbers in by.items()
    )
    return Grid(say(title, language), heads, lines)


def _change(each: Change | None, language: str) -> Cell:
    """A number with what it was; empty where it is the same."""
    if each is None:
        return Cell("", is_number=True)
    was = word("base-unknown", language) if each.before is None else number(each.before, language)
    return replace(whole(each.now, language), tags=(("soft", word("webreports-was", language, value=was)),))


def findings_grid(found: Iterable[Finding], title: str, *, form: ReportForm, visit: Visit) -> Grid:
    """What the checks found, faults first: a fault must be mended, a remark may stand."""
    language = visit.language
    keys = ("finding", "area", "line", "weight")
    heads = tuple(Head(key, word(f"webreports-{key}", language)) for key in keys)
    ordered = sorted(found, key=lambda each: each.weight is not Weight.FAULT)
    lines = tuple(
        Line(
            (
                said(Message(f"reports-finding-{each.key}", each.values), language),
                text(called(each.area, visit)),
                text(line_name(each.group, each.kind, form=form, language=language)),
                Cell(
                    "", tags=((_weight(each.weight), word(f"reports-weight-{each.weight.value}", language)),)
                ),
            ),
            each.area,
        )
        for each in ordered
    )
    return Grid(word(title, language, count=len(lines)), heads, lines)


def _weight(weight: Weight) -> str:
    return "status status--due" if weight is Weight.FAULT else "status"
