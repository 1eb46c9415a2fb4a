# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The account of one municipality: what it owes and from which half-year, its pace, what comes next."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from regietafel.base.messages import Message, Value
from regietafel.base.working import Working
from regietafel.outlets.accounts import Account
from regietafel.targets.services.reading import MunicipalityTargets, municipality_account
from regietafel.targets.web.cases import CaseLine, case_lines
from regietafel.targets.web.chart import Chart, chart
from regietafel.targets.web.forms import Deeds, SwapView, case_forms, deeds, swap_views
from regietafel.targets.web.outlook import OutlookView, outlook_view
from regietafel.targets.web.parts import (
    Limits,
    Periods,
    TargetFigure,
    figure,
    is_over,
    limits,
    pace_word,
    period_of,
    periods,
)
from regietafel.targets.web.statement import accounts, latest_first, owed
from regietafel.web.exports import FORMS
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class BesideView:
    """Another number on record for the same half-year, beside the one that counts."""

    persons: int
    difference: int
    how: str
    source_id: str
    publisher: str


@dataclass(frozen=True, slots=True)
class MunicipalityPage:
    """The account of a municipality in one half-year."""

    found: MunicipalityTargets
    periods: Periods
    headline: Message
    figures: tuple[TargetFigure, ...]
    statement: Grid | None
    accounts: tuple[tuple[str, Account], ...] = field(
        metadata={"help": "how the balance of each half-year came about, the last first"}
    )
    owed: Grid | None = field(metadata={"help": "what is still open, by half-year of origin"})
    chart: Chart | None
    pace: str
    pace_style: str
    limits: Limits
    beside: tuple[BesideView, ...]
    outlook: OutlookView | None
    swaps: tuple[SwapView, ...]
    cases: tuple[CaseLine, ...]
    deeds: Deeds
    is_over: bool
    forms: tuple[str, ...] = tuple(FORMS)


def found_for(period: str, code: str, *, visit: Visit) -> MunicipalityTargets:
    """How the municipality stands from here."""
    return municipality_account(
        period_of(period), visit.view.day, as_of=visit.view.as_of, area=code, reader=visit.reader
    )


def build(found: MunicipalityTargets, visit: Visit) -> MunicipalityPage:
    """The page from what the service found."""
    pace = found.progress.pace if found.progress else None
    lines = case_lines(found.area.code, visit)
    return MunicipalityPage(
        found=found,
        periods=periods(found.half_year, "targets-municipality", found.area.code, visit=visit),
        headline=_headline(found, visit),
        figures=_figures(found, visit),
        statement=grid(latest_first(found, visit), visit, is_sorted=False, units=False)
        if found.statement
        else None,
        accounts=accounts(found, visit),
        owed=owed(found, visit),
        chart=chart(found.schedule, visit),
        pace=pace_word(pace, visit.language),
        pace_style=f"pace--{pace.value}" if pace else "",
        limits=limits(found.half_year, visit),
        beside=_beside(found, visit),
        outlook=outlook_view(found.outlook, visit.language),
        swaps=swap_views(found, visit),
        cases=tuple(replace(line, forms=case_forms(line, found, visit=visit)) for line in lines),
        deeds=deeds(found, visit, openable=_openable(found, lines)),
        is_over=is_over(found.half_year, visit),
    )


def _headline(found: MunicipalityTargets, visit: Visit) -> Message:
    line, name = found.line, found.area.name
    values: dict[str, Value] = {"name": name, "period": str(found.half_year)}
    if line is None and (by_formula := found.workings.get("computed")):
        persons = int(by_formula.value)
        return Message("webtargets-municipality-formula", {**values, "persons": persons})
    if line is None:
        return Message("webtargets-municipality-nothing", {**values, "known": visit.view.known})
    if line.target is None:
        return Message("webtargets-municipality-no-target", values)
    if not found.counted(found.half_year):
        return Message("webtargets-municipality-uncounted", {**values, "to_house": line.to_house})
    if line.closing.backlog:
        key = (
            "webtargets-municipality-owes"
            if is_over(found.half_year, visit)
            else "webtargets-municipality-still"
        )
        return Message(key, {**values, "persons": line.closing.backlog, "to_house": line.to_house})
    return Message("webtargets-municipality-done", {**values, "lead": line.closing.lead})


def _figures(found: MunicipalityTargets, visit: Visit) -> tuple[TargetFigure, ...]:
    line, workings, language = found.line, found.workings, visit.language
    if line is None:
        return _by_formula(workings.get("computed"), visit)
    over = is_over(found.half_year, visit)
    closing = workings.get("closing")
    given = closing.inputs if closing else ()
    expected = found.own_expectation.persons if found.own_expectation else None
    short = ""
    if found.short_by_own_word is not None:
        key = "short" if found.short_by_own_word > 0 else "ahead"
        short = word(f"webtargets-own-{key}", language, persons=abs(found.short_by_own_word))
    to_house = line.to_house if line.target is not None else None
    last = (
        figure("balance", line.closing.balance, visit=visit, working=closing, sign=True)
        if over
        else figure("expected", expected, visit=visit, note=short)
    )
    known = found.counted(found.half_year)
    still = figure("backlog" if over else "still", line.closing.backlog if known else None, visit=visit)
    housed = given[2] if len(given) > 2 else None
    return (
        figure("target", line.target, visit=visit, working=workings.get("computed", workings.get("target"))),
        figure("opening", line.opening.balance, visit=visit, working=given[0] if given else None, sign=True),
        figure("to-house", to_house, visit=visit, working=workings.get("corrected")),
        figure("housed", line.housed if known else None, visit=visit, working=housed),
        still,
        last,
    )


def _by_formula(working: Working | None, visit: Visit) -> tuple[TargetFigure, ...]:
    """Without an account only the target can be told, and that the rest is not known."""
    if working is None:
        return ()
    missing = (figure(key, None, visit=visit) for key in ("opening", "to-house", "housed", "balance"))
    return (figure("target", int(working.value), visit=visit, working=working), *missing)


def _openable(found: MunicipalityTargets, lines: tuple[CaseLine, ...]) -> tuple[tuple[str, int], ...]:
    """Half-years that are over and still open, without a case, with what is owed."""
    there = {line.matter for line in lines}
    owed = found.line.closing.owed if found.line else ()
    return tuple(
        (str(part.origin), part.persons)
        for part in owed
        if part.origin is not None and part.origin.last_day < found.day and str(part.origin) not in there
    )


def _beside(found: MunicipalityTargets, visit: Visit) -> tuple[BesideView, ...]:
    if found.target is None:
        return ()
    return tuple(
        BesideView(
            number.persons,
            difference,
            word(f"targets-origin-{number.how.value}", visit.language),
            number.stamp.source.id,
            number.stamp.source.publisher,
        )
        for number, difference in found.target.differences
    )
