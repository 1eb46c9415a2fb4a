# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Plans held against what was counted, as a whole and per area where they were divided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Message
from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.decisions.services.effects import waits_on
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Plan
from regietafel.figures.services.following import Followed, follow_all
from regietafel.reception.rules.plans import Measure, Progress, by_area, progress, progress_working

SHOWN_AFTER = timedelta(weeks=26)
"""How long a plan is still shown once its last day has passed."""


@dataclass(frozen=True, slots=True)
class PlanState:
    """One plan on a day (*plan tegen voortgang*).

    ``state`` is None where nothing was counted since the plan began: that is not zero. Where the whole was
    not counted and the parts were, it is their sum, and ``reported`` says how many of them that is.
    """

    plan: Plan
    day: date
    unit: str
    state: Progress | None
    counted_on: date | None = field(metadata={"help": "the day of the count, or the latest of the parts"})
    reported: int = field(metadata={"help": "how many parts it is the sum of; 0 where it is not a sum"})
    parts: Mapping[str, Progress | None] = field(metadata={"help": "by area; None where not counted"})
    workings: tuple[Working, ...] = field(metadata={"help": "the ratio by each measure, path before line"})
    sources: tuple[Source, ...] = ()
    waits: Message | None = None
    """What the decision behind it waits for: nobody is held to the plan before that is in force."""

    @property
    def grows(self) -> bool:
        """Whether it is counted from nothing at the start of the plan on.

        What stands on a day had a beginning above nothing: no line from zero, and no end at this pace.
        """
        return indicator(self.plan.indicator).definition.measure != "stock"

    @property
    def is_over(self) -> bool:
        """Whether its last day has passed."""
        return self.day > self.plan.until

    @property
    def marks(self) -> frozenset[Mark]:
        return frozenset(source.mark for source in self.sources)


def plans_on(day: date, as_of: AsOf, *, reader: Reader) -> tuple[PlanState, ...]:
    """Every plan that runs on the day or ended shortly before, oldest first; then what waits for a decision.

    Queries: a fixed number.
    """
    there = read(Plan, as_of, reader=reader)
    waits = waits_on(day, {plan.decision for plan in there}, as_of=as_of, reader=reader)
    held = _held([plan for plan in there if plan.decision not in waits], day)
    later = _held([plan for plan in there if plan.decision in waits], day)
    waiting = tuple(_waiting(plan, day, waits=waits[plan.decision or ""]) for plan in later)
    wanted = {(plan.indicator, area) for plan in held for area in (plan.area, *_areas(plan))}
    if not wanted:
        return waiting
    since = min(plan.stamp.valid.start for plan in held)
    followed = follow_all(wanted, as_of=as_of, reader=reader, since=since, until=day)
    return (*(_state(plan, day, followed=followed) for plan in held), *waiting)


def plans_in_force(day: date, as_of: AsOf, *, reader: Reader) -> list[Plan]:
    """Every plan whose decision is in force at the end of a day."""
    there = read(Plan, as_of, reader=reader)
    waits = waits_on(day, {plan.decision for plan in there}, as_of=as_of, reader=reader)
    return [plan for plan in there if plan.decision not in waits]


def _waiting(plan: Plan, day: date, *, waits: Message) -> PlanState:
    unit = indicator(plan.indicator).unit
    return PlanState(plan, day, unit, None, None, 0, {}, (), (plan.stamp.source,), waits)


def _held(plans: Iterable[Plan], day: date) -> list[Plan]:
    """The latest version of each plan that has begun by the day."""
    found: dict[str, Plan] = {}
    for plan in sorted(plans, key=lambda plan: (plan.stamp.valid.start, plan.stamp.recorded)):
        if plan.stamp.valid.covers(day):
            found[plan.code] = plan
    shown = [plan for plan in found.values() if day <= plan.until + SHOWN_AFTER]
    return sorted(shown, key=lambda plan: (plan.stamp.valid.start, plan.code))


def _areas(plan: Plan) -> tuple[str, ...]:
    return tuple(part.area for part in plan.parts)


def _state(plan: Plan, day: date, *, followed: Mapping[tuple[str, str], Followed]) -> PlanState:
    start = plan.stamp.valid.start
    counted = {
        area: _last(followed[plan.indicator, area], start, day=day) for area in (plan.area, *_areas(plan))
    }
    parts = {area: found for area in _areas(plan) if (found := counted[area]) is not None}
    whole = counted[plan.area]
    used = [whole] if whole is not None else list(parts.values())
    done = sum(fact.amount or 0 for fact in used)
    state = progress(plan, _day(used, day), done=done) if used else None
    return PlanState(
        plan=plan,
        day=day,
        unit=indicator(plan.indicator).unit,
        state=state,
        counted_on=state.on if state else None,
        reported=0 if whole is not None else len(parts),
        parts=by_area(plan, _day(list(parts.values()), day), done=_amounts(parts)),
        workings=_workings(state, used, unit=indicator(plan.indicator).unit),
        sources=tuple(dict.fromkeys([plan.stamp.source, *(fact.stamp.source for fact in used)])),
    )


def _last(followed: Followed, start: date, *, day: date) -> Observation | None:
    """The last count between two days; None where there is none, or where its source does not know."""
    until = followed.until(day)
    if until.silent is not None or until.latest is None:
        return None
    counted = until.latest.counts
    return counted if counted.stamp.valid.start >= start else None


def _amounts(parts: Mapping[str, Observation]) -> dict[str, int]:
    return {area: fact.amount for area, fact in parts.items() if fact.amount is not None}


def _day(used: list[Observation], day: date) -> date:
    """The day the figures speak of: the latest of them."""
    return max((fact.stamp.valid.start for fact in used), default=day)


def _workings(state: Progress | None, used: list[Observation], *, unit: str) -> tuple[Working, ...]:
    if state is None:
        return ()
    source = max(used, key=lambda fact: fact.stamp.valid.start).stamp.source
    found = (
        progress_working(state, measure, unit=unit, source=source) for measure in (Measure.PATH, Measure.LINE)
    )
    return tuple(working for working in found if working is not None)
