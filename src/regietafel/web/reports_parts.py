# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pages of the monthly reports share: the month of an address, status and difference in a cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from regietafel.core.agenda.report_calendar import ReportStanding, ReportState
from regietafel.core.agenda.report_checks import Change, Finding, Totals, Weight
from regietafel.core.agenda.report_form import NUMBERS, ReportForm
from regietafel.core.base.areas import AreaKind, Areas
from regietafel.core.base.messages import Message, Refused, Said
from regietafel.core.base.periods import Month
from regietafel.core.base.report_facts import MeasureReported, PlaceKind, ReportLine
from regietafel.core.base.tasks import Group
from regietafel.publication.words import day, say, word
from regietafel.services.report_areas import reporting
from regietafel.web.grid import Cell, Grid, Head, Line, difference, none, said, text, unknown, whole
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


def stands(found: ReportStanding) -> Message:
    """How a report stands, in words."""
    if found.state is ReportState.MISSING and not found.told:
        return Message("webreports-term-passed")
    return Message(f"reports-status-{found.state.value}")


def capital(words: str) -> str:
    """The words with a capital in front; those further on stay.

    >>> capital("vraag aan de LRT")
    'Vraag aan de LRT'
    """
    return words[:1].upper() + words[1:]


def line_name(group: Group, kind: PlaceKind, *, form: ReportForm, language: str) -> str:
    """A line by its group and kind."""
    return f"{form.names[group.value].on(language)}, {form.names[kind.value].on(language)}"


def totals_grid(now: Totals, before: Totals, *, form: ReportForm, visit: Visit) -> Grid:
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
                cells.append(_moved(value, before.get((group, kind, name)), language=language))
        lines.append(Line(tuple(cells)))
    return Grid(word("webreports-totals", language), tuple(heads), tuple(lines))


def _moved(now: int | None, then: int | None, *, language: str) -> Cell:
    return none() if now is None or then is None else difference(now - then, language)


def lines_grid(lines: Iterable[ReportLine], *, form: ReportForm, visit: Visit) -> Grid:
    """Every line of a report, area by area."""
    language, areas = visit.language, areas_of(visit)
    heads = (
        Head("area", word("reports-column-area", language)),
        Head("line", word("webreports-line", language)),
        *(Head(name, word(f"reports-column-{name}", language), is_number=True) for name in NUMBERS),
        Head("end", word("reports-column-end", language)),
    )
    rows = tuple(
        Line(
            (
                text(areas.get(each.area).name),
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
    """Every number that differs between two months; what is not known is not zero."""
    language, areas = visit.language, areas_of(visit)
    keys = ("area", "line", "number", "before", "now", "change")
    heads = tuple(Head(key, word(f"webreports-{key}", language), is_number=key in keys[3:]) for key in keys)
    lines = tuple(
        Line(
            (
                text(areas.get(each.area).name),
                text(line_name(each.group, each.kind, form=form, language=language)),
                text(word(f"reports-column-{each.name}", language)),
                whole(each.before, language),
                whole(each.now, language),
                _moved(each.now, each.before, language=language),
            ),
            each.area,
        )
        for each in found
    )
    return Grid(say(title, language), heads, lines)


def findings_grid(found: Iterable[Finding], title: str, *, form: ReportForm, visit: Visit) -> Grid:
    """What the checks found, faults first: a fault must be mended, a remark may stand."""
    language, areas = visit.language, areas_of(visit)
    keys = ("finding", "area", "line", "weight")
    heads = tuple(Head(key, word(f"webreports-{key}", language)) for key in keys)
    ordered = sorted(found, key=lambda each: each.weight is not Weight.FAULT)
    lines = tuple(
        Line(
            (
                said(Message(f"reports-finding-{each.key}", each.values), language),
                text(areas.get(each.area).name),
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
