# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets of a province: a board of its municipalities by class and by rung, a map, a table."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message, Value
from regietafel.base.sources import Mark
from regietafel.targets.rules.schedule import ScheduleClass
from regietafel.targets.services.reading import MunicipalityLine, ProvinceTargets, province_account
from regietafel.targets.services.supervising import NewCase, ladders, new_cases
from regietafel.targets.services.supervising_counts import waiting_within
from regietafel.targets.services.tables import beside, common_marks, province_table
from regietafel.targets.web.map import class_map
from regietafel.targets.web.parts import (
    Limits,
    Periods,
    TargetFigure,
    counted_days,
    figure,
    limits,
    pace_word,
    period_of,
    periods,
    until,
)
from regietafel.web.exports import FORMS, download
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid, tagged
from regietafel.web.tilemap import TileMap
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class CardView:
    """A municipality on the board."""

    name: str
    address: str
    still: int | None = field(metadata={"help": "persons still to house"})
    pace: ScheduleClass | None
    pace_word: str
    tags: tuple[tuple[str, str], ...]
    due: str = field(metadata={"help": "the rung that is proposed; for the supervisor alone"})


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column of the board: a class or a rung."""

    title: str
    style: str
    cards: tuple[CardView, ...]


@dataclass(frozen=True, slots=True)
class NewCaseView:
    """A half-year that is over and still open, and no case yet."""

    name: str
    address: str
    found: NewCase


@dataclass(frozen=True, slots=True)
class ProvincePage:
    """A province in one half-year."""

    found: ProvinceTargets
    periods: Periods
    headline: Message
    marks: tuple[tuple[str, str], ...] = field(metadata={"help": "how far to lean on the sentence"})
    counted: Message | None = field(metadata={"help": "the days of the counts on which the classes stand"})
    figures: tuple[TargetFigure, ...]
    classes: tuple[ColumnView, ...]
    rungs: tuple[ColumnView, ...] = field(metadata={"help": "empty for who may see no rung"})
    map: TileMap | None
    grid: Grid
    limits: Limits
    common: tuple[tuple[str, str], ...] = field(metadata={"help": "marks that hold for every line"})
    new_cases: tuple[NewCaseView, ...]
    waiting: tuple[Message, ...] = field(metadata={"help": "the counts that a proposal waits for"})
    forms: tuple[str, ...] = tuple(FORMS)

    @property
    def by_formula(self) -> bool:
        """Whether a target stands there that only the formula gives."""
        return any(line.by_formula is not None for line in self.found.lines)


@needs("targets.view")
def view(request: Visited, period: str, *, code: str) -> HttpResponse:
    """The page of one province."""
    page = build(found_for(period, code, visit=request.visit), request.visit)
    context = {"page": page, "visit": request.visit}
    return render(request, "regietafel/pages/targets_province.html", context)


@needs("targets.view")
def export(request: Visited, period: str, *, code: str, form: str) -> HttpResponse:
    """Its municipalities as a file: open data."""
    found = found_for(period, code, visit=request.visit)
    name = f"taakstelling-{found.half_year}-{code.lower()}"
    table = province_table(found, known=request.visit.view.known)
    return download(table, form, name=name, language=request.visit.language)


def found_for(period: str, code: str, *, visit: Visit) -> ProvinceTargets:
    """How the province stands from here."""
    return province_account(
        period_of(period), visit.view.day, as_of=visit.view.as_of, area=code, reader=visit.reader
    )


def build(found: ProvinceTargets, visit: Visit) -> ProvincePage:
    """The page from what the service found."""
    period = str(found.half_year)
    title = word("webtargets-map-class", visit.language)
    return ProvincePage(
        found=found,
        periods=periods(found.half_year, "targets-province", found.area.code, visit=visit),
        headline=_headline(found),
        marks=tagged(_resting_on(found), visit.language),
        counted=counted_days(*found.totals.counted) if found.totals.counted else None,
        figures=_figures(found, visit),
        classes=tuple(
            ColumnView(
                pace_word(pace, visit.language),
                f"pace--{pace.value}" if pace else "",
                tuple(_card(line, found, visit=visit) for line in lines),
            )
            for pace, lines in found.by_class().items()
            if lines
        ),
        rungs=_rungs(found, visit),
        map=class_map(found.lines, period, on=found.half_year.first_day, visit=visit, title=title),
        grid=grid(province_table(found, known=visit.view.known), visit, units=False),
        limits=limits(found.half_year, visit),
        common=tagged(common_marks(found), visit.language),
        new_cases=_new_cases(found, visit) if found.supervised else (),
        waiting=_waiting(found, visit) if found.supervised else (),
    )


def _headline(found: ProvinceTargets) -> Message:
    """What matters, in one sentence: as it ended, or else on the days of the last counts."""
    known = found.totals
    values: dict[str, Value] = {"name": found.area.name, "period": str(found.half_year)}
    if not known.known:
        by_formula = [line.by_formula for line in found.lines if line.by_formula is not None]
        if by_formula:
            return Message("webtargets-province-formula", {**values, "persons": sum(by_formula)})
        return Message("webtargets-province-nothing", values)
    if known.counted is None:
        if known.target is None:
            return Message("webtargets-province-unasked", values)
        return Message("webtargets-province-uncounted", {**values, "target": known.target})
    values["counted"] = counted_days(*known.counted)
    return _counted(found, values)


def _counted(found: ProvinceTargets, values: dict[str, Value]) -> Message:
    counted, known = found.counted_lines, found.totals
    classed = [line for line in counted if line.pace is not None]
    values |= {"count": len(classed), "behind": sum(line.pace is not ScheduleClass.ON for line in classed)}
    if not classed:
        return Message("webtargets-province-unclassed", {**values, "count": len(counted)})
    if found.over and not known.is_final:
        return Message("webtargets-province-not-ended", values)
    if known.backlog is None:
        return Message("webtargets-province-some", values)
    key = "webtargets-province-over" if found.over else "webtargets-province-running"
    return Message(key, {**values, "still": known.backlog})


def _resting_on(found: ProvinceTargets) -> frozenset[Mark]:
    """Made-up figures mark the sentence that rests on them."""
    return frozenset(mark for line in found.lines for mark in line.marks) - {Mark.SOURCE}


def _figures(found: ProvinceTargets, visit: Visit) -> tuple[TargetFigure, ...]:
    known = found.totals
    if not known.known:
        return ()
    told, counted = found.is_told, until(known.counted[0] if known.counted else None, visit)
    still = "backlog" if found.over else "still"
    note = counted if told and known.balance is not None else ""
    return (
        figure("targets", known.target, visit=visit),
        figure("opening", known.opening, visit=visit, sign=True),
        figure("housed", known.housed, visit=visit, note=counted if known.housed is not None else ""),
        figure(still, known.backlog if told else None, visit=visit, note=note),
        figure("lead", known.lead if told else None, visit=visit, note=note),
        figure("balance", known.balance if told else None, visit=visit, sign=True, note=note),
    )


def _card(line: MunicipalityLine, found: ProvinceTargets, *, visit: Visit) -> CardView:
    return CardView(
        line.area.name,
        visit.address("targets-municipality", str(found.half_year), line.area.code),
        line.backlog,
        line.pace,
        pace_word(line.pace, visit.language),
        tagged(beside(line, found), visit.language),
        rung_name(line.due, visit),
    )


def rung_name(key: str | None, visit: Visit) -> str:
    """A rung by the name it has on the day of the page."""
    if key is None:
        return ""
    ladder = ladders().country.at(visit.view.day)
    place = ladder.place(key)
    return key if place is None else ladder.rungs[place].name.on(visit.language)


def _rungs(found: ProvinceTargets, visit: Visit) -> tuple[ColumnView, ...]:
    """From the highest rung to none; nothing where this reader may see no rung at all."""
    by_rung = found.by_rung()
    if not found.supervised and set(by_rung) == {None}:
        return ()
    ladder = ladders().of(found.area.code).at(visit.view.day)
    order = sorted(by_rung, key=lambda key: -1 if key is None else ladder.place(key) or 0, reverse=True)
    return tuple(
        ColumnView(
            rung_name(key, visit) or word("webtargets-no-rung", visit.language),
            "",
            tuple(_card(line, found, visit=visit) for line in by_rung[key]),
        )
        for key in order
    )


def _new_cases(found: ProvinceTargets, visit: Visit) -> tuple[NewCaseView, ...]:
    areas = visit.country.areas
    fresh = new_cases(found.area.code, visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
    return tuple(
        NewCaseView(
            areas.get(each.area).name,
            visit.address("targets-municipality", str(found.half_year), each.area),
            each,
        )
        for each in fresh
    )


def _waiting(found: ProvinceTargets, visit: Visit) -> tuple[Message, ...]:
    areas, day, as_of = visit.country.areas, visit.view.day, visit.view.as_of
    return tuple(
        Message(
            "supervising-waits",
            {
                "count": len(waiting.areas),
                "names": tuple(areas.get(area).name for area in waiting.areas),
                "why": waiting.why,
            },
        )
        for waiting in waiting_within(found.area.code, day, as_of=as_of, reader=visit.reader)
    )
