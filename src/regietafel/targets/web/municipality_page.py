# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The account of one municipality: what it owes and from which half-year, its pace, what comes next."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from regietafel.base.messages import Message, Value
from regietafel.base.working import Working
from regietafel.outlets.accounts import Account
from regietafel.targets.rules.ledger import HalfYearAccount
from regietafel.targets.services.figures import corrections
from regietafel.targets.services.reading import MunicipalityTargets, municipality_account
from regietafel.targets.web.cases import CaseLine, case_lines
from regietafel.targets.web.chart import Chart, chart
from regietafel.targets.web.entering import forms as entering_forms
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
    source_tags,
    until,
)
from regietafel.targets.web.statement import accounts, latest_first, owed
from regietafel.web.exports import FORMS
from regietafel.web.form_view import FormView
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit
from regietafel.words import number, word


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
    marks: tuple[tuple[str, str], ...] = field(metadata={"help": "how far to lean on the sentence"})
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
    corrections: tuple[Message, ...] = field(metadata={"help": "what was corrected, and why"})
    entering: tuple[FormView, ...] = field(metadata={"help": "what can be put on record by hand"})
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
        marks=source_tags(found.sources, visit),
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
        corrections=corrections(found, as_of=visit.view.as_of, reader=visit.reader),
        entering=entering_forms(visit, found.half_year, code=found.area.code),
    )


def _headline(found: MunicipalityTargets, visit: Visit) -> Message:
    """What matters, in one sentence: as it ended, or else on the day of the last count."""
    line, name = found.line, found.area.name
    values: dict[str, Value] = {"name": name, "period": str(found.half_year)}
    if line is None:
        return _without_line(found, values, visit=visit)
    if line.target is None:
        return Message("webtargets-municipality-no-target", values)
    if line.asked is None or line.counted is None or line.standing is None:
        return _partly(line, values)
    values |= {"day": line.counted, "to_house": line.to_house}
    if found.stands(line) is None:
        return Message("webtargets-municipality-not-ended", {**values, "persons": line.standing.backlog})
    if line.standing.backlog:
        key = "webtargets-municipality-owes" if found.over else "webtargets-municipality-still"
        return Message(key, {**values, "persons": line.standing.backlog})
    return Message("webtargets-municipality-done", {**values, "lead": line.standing.lead})


def _without_line(found: MunicipalityTargets, values: dict[str, Value], *, visit: Visit) -> Message:
    if (by_formula := found.workings.get("computed")) is not None:
        persons = int(by_formula.value)
        return Message("webtargets-municipality-formula", {**values, "persons": persons})
    return Message("webtargets-municipality-nothing", {**values, "known": visit.view.known})


def _partly(line: HalfYearAccount, values: dict[str, Value]) -> Message:
    """Not counted, or not known what was still open: only what is known is told."""
    if line.asked is not None:
        return Message("webtargets-municipality-uncounted", {**values, "to_house": line.to_house})
    values["target"] = line.target or 0
    if line.counted is None:
        return Message("webtargets-municipality-bare", values)
    return Message(
        "webtargets-municipality-bare-counted", {**values, "housed": line.housed, "day": line.counted}
    )


def _figures(found: MunicipalityTargets, visit: Visit) -> tuple[TargetFigure, ...]:
    line, workings, language = found.line, found.workings, visit.language
    if line is None:
        return _by_formula(workings.get("computed"), visit)
    closing, stands = workings.get("closing"), found.stands(line)
    counted = until(line.counted, visit)
    expected = found.own_expectation.persons if found.own_expectation else None
    short = ""
    if found.short_by_own_word is not None:
        key = "short" if found.short_by_own_word > 0 else "ahead"
        short = word(f"webtargets-own-{key}", language, persons=abs(found.short_by_own_word))
    last = (
        figure(
            "balance",
            stands.balance if stands else None,
            visit=visit,
            working=closing,
            sign=True,
            note=counted,
        )
        if found.over
        else figure("expected", expected, visit=visit, note=short)
    )
    still = "backlog" if found.over else "still"
    return (
        _target(found, line, visit=visit),
        figure("opening", line.carried, visit=visit, working=workings.get("opening"), sign=True),
        figure(
            "to-house",
            None if line.asked is None else line.to_house,
            visit=visit,
            working=workings.get("corrected"),
        ),
        _disputed(
            figure("housed", line.done, visit=visit, working=workings.get("housed"), note=counted),
            found=found,
            visit=visit,
        ),
        figure(
            still,
            stands.backlog if stands else None,
            visit=visit,
            working=closing,
            note=counted if stands else "",
        ),
        last,
    )


def _target(found: MunicipalityTargets, line: HalfYearAccount, *, visit: Visit) -> TargetFigure:
    """The bare target; where only a number with backlog was printed, what the formula gives beside it."""
    workings = found.workings
    working, note = workings.get("computed", workings.get("target")), ""
    if line.bare is None and "computed" in workings:
        persons = number(int(workings["computed"].value), visit.language)
        note = word("webtargets-bare-by-formula", visit.language, persons=persons)
    return _disputed(
        figure("target", line.bare, visit=visit, working=working, note=note), found=found, visit=visit
    )


def _disputed(shown: TargetFigure, *, found: MunicipalityTargets, visit: Visit) -> TargetFigure:
    """The figure with the mark that it is contested, where it is."""
    name = shown.name.key.removeprefix("webtargets-figure-")
    if (found.half_year, name) not in found.disputed:
        return shown
    said = word("disputes-disputed", visit.language)
    return replace(shown, note=f"{shown.note} · {said}" if shown.note else said)


def _by_formula(working: Working | None, visit: Visit) -> tuple[TargetFigure, ...]:
    """Without an account only the target can be told, and that the rest is not known."""
    if working is None:
        return ()
    missing = (figure(key, None, visit=visit) for key in ("opening", "to-house", "housed", "balance"))
    return (figure("target", int(working.value), visit=visit, working=working), *missing)


def _openable(found: MunicipalityTargets, lines: tuple[CaseLine, ...]) -> tuple[tuple[str, int], ...]:
    """Half-years that are over, counted to their end and still open, without a case, with what is owed."""
    there = {line.matter for line in lines}
    ended = {line.period for line in found.statement if line.period.last_day < found.day and line.final}
    stands = found.line.standing if found.line else None
    owed = stands.owed if stands else ()
    return tuple(
        (str(part.origin), part.persons)
        for part in owed
        if part.origin in ended and str(part.origin) not in there
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
