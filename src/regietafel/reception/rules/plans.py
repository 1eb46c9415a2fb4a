# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A plan held against what was done: expected by now, done, ratio, and when it ends at this pace.

There are two measures, and both are shown with their name: the straight line over the time of the plan,
and the path that was published. They can be far apart, and neither is the true one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from regietafel.base.messages import Message
from regietafel.base.sources import Source
from regietafel.base.working import Rule, Working
from regietafel.facts.reception import PathPoint, Plan


class Measure(StrEnum):
    """What a plan is held against (*maatstaf*)."""

    LINE = "line"
    """A straight line from the start of the plan to its end."""
    PATH = "path"
    """The path that was published; between two of its days a straight line."""


@dataclass(frozen=True, slots=True)
class Against:
    """What was done against one measure (*voortgang*). ``ratio`` is None while nothing is expected yet."""

    measure: Measure
    expected: Fraction
    done: int

    @property
    def ratio(self) -> Fraction | None:
        return self.done / self.expected if self.expected else None

    @property
    def behind(self) -> Fraction:
        """Expected minus done; below zero is ahead."""
        return self.expected - self.done


@dataclass(frozen=True, slots=True)
class Progress:
    """How a plan stands on a day (*stand van het plan*): by every measure, and when it ends at this pace.

    ``ends`` is None where nothing is done yet, or too little for a day within the calendar: no pace, no end.
    ``on`` is the day of the count.
    """

    plan: Plan
    on: date
    done: int
    against: tuple[Against, ...]
    ends: date | None

    def by(self, measure: Measure) -> Against | None:
        """What it comes to by that measure; None where the plan has none, or none for that day."""
        return next((each for each in self.against if each.measure is measure), None)


def by_line(plan: Plan, day: date) -> Fraction:
    """Expected by the end of that day on a straight line; the whole amount from the last day on.

    Over six weeks from 24 June 2022, 7,500 is due on 5 August.
    """
    start = plan.stamp.valid.start
    gone = min(max((day - start).days, 0), (plan.until - start).days)
    return Fraction(plan.amount * gone, (plan.until - start).days)


def by_path(plan: Plan, day: date) -> Fraction | None:
    """Expected by the path that was published; None where there is none, or where it does not reach that far.

    Between two of its days a straight line, from nothing at the start. After its last day it says nothing,
    unless that day had the whole amount.
    """
    start = plan.stamp.valid.start
    points = sorted(plan.path, key=lambda point: point.on)
    if not points or day < start:
        return None
    before = [PathPoint(start, 0), *(point for point in points if point.on <= day)][-1]
    after = next((point for point in points if point.on > day), None)
    if before.on == day or before.amount >= plan.amount:
        return Fraction(before.amount)
    if after is None:
        return None
    part = Fraction((day - before.on).days, (after.on - before.on).days)
    return before.amount + (after.amount - before.amount) * part


def progress(plan: Plan, on: date, *, done: int) -> Progress:
    """How the plan stands with so many done on that day."""
    expected = {Measure.PATH: by_path(plan, on), Measure.LINE: by_line(plan, on)}
    against = tuple(
        Against(measure, amount, done) for measure, amount in expected.items() if amount is not None
    )
    return Progress(plan, on, done=done, against=against, ends=ends_on(plan, on, done=done))


def ends_on(plan: Plan, on: date, *, done: int) -> date | None:
    """The day on which the plan is done at the pace so far; that day of the count where it is done already.

    The pace is what was done over all days from the start of the plan: it says nothing of a later rise. None
    where there is no pace, or one so slow that the calendar ends first.
    """
    if done >= plan.amount:
        return on
    start = plan.stamp.valid.start
    gone = (on - start).days
    if done <= 0 or gone <= 0:
        return None
    days = -(-plan.amount * gone // done)
    return start + timedelta(days=days) if days <= (date.max - start).days else None


def by_area(plan: Plan, on: date, *, done: Mapping[str, int]) -> dict[str, Progress | None]:
    """How each part of a divided plan stands, in the order of the plan; None where nothing was counted."""
    found: dict[str, Progress | None] = {}
    for part in plan.parts:
        share = Plan(
            plan.stamp,
            code=plan.code,
            title=plan.title,
            indicator=plan.indicator,
            amount=part.amount,
            until=plan.until,
            decision=plan.decision,
            area=part.area,
        )
        found[part.area] = progress(share, on, done=done[part.area]) if part.area in done else None
    return found


def progress_working(state: Progress, measure: Measure, *, unit: str, source: Source) -> Working | None:
    """The ratio by one measure, with how the expectation came about; None where that measure says nothing."""
    against, plan = state.by(measure), state.plan
    if against is None or against.ratio is None:
        return None
    done = Working(
        Message("reception-plan-done", {"day": state.on}), state.done, unit, source=source, day=state.on
    )
    return Working(
        Message(f"reception-plan-ratio-{measure}", {"plan": plan.title}),
        against.ratio,
        "ratio",
        formula="{a} / {b}",
        inputs=(done, _expected(state, against, unit=unit)),
        day=state.on,
    )


def _expected(state: Progress, against: Against, *, unit: str) -> Working:
    plan = state.plan
    start, source = plan.stamp.valid.start, plan.stamp.source
    what = Message(f"reception-plan-expected-{against.measure}", {"day": state.on})
    given = {"start": start, "until": plan.until}
    rule = Rule(Message(f"reception-rule-{against.measure}", given), start, decision=plan.decision)
    whole = Working(Message("reception-plan-amount", {"until": plan.until}), plan.amount, unit, source=source)
    if against.measure is Measure.PATH:
        return Working(what, against.expected, unit, source=source, rule=rule, day=state.on)
    total = (plan.until - start).days
    gone = min((state.on - start).days, total)
    return Working(
        what,
        against.expected,
        unit,
        formula="{a} × {b} / {c}",
        inputs=(
            whole,
            Working(Message("reception-plan-gone", given), gone, "days", source=source),
            Working(Message("reception-plan-days", given), total, "days", source=source),
        ),
        rule=rule,
        day=state.on,
    )
