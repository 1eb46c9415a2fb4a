# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A plan, a location or a need on record by hand, and the correction of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import one, read
from regietafel.areas.country import known
from regietafel.base.area import COUNTRY
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import Month
from regietafel.base.stamps import AsOf, Span
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.facts.decisions import Decision
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Certainty, Extension, Location, LocationKind, PathPoint, Plan, PlanPart
from regietafel.figures.rules.origins import Origin
from regietafel.figures.services.recording import attest_of
from regietafel.reception.rules.need import Ramp, need_by_ramp
from regietafel.reception.services.need import NEED
from regietafel.records import ledger

MOST_MONTHS = 120
"""A ramp ends within so many months, or a digit is wrong."""


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A plan as somebody gives it (*opgegeven plan*): its line from start to end, milestones, parts."""

    code: str
    title: Said
    indicator: str
    amount: int
    start: date
    until: date
    path: tuple[PathPoint, ...] = field(default=(), metadata={"help": "milestones, as they were published"})
    parts: tuple[PlanPart, ...] = ()
    decision: str | None = None
    area: str = COUNTRY


@ledger.turn()
def record_plan(draft: PlanDraft, origin: Origin, *, on: date, reader: Reader) -> Plan:
    """Put a plan on record; with a code that is there it takes the place of that plan, and says why."""
    require(reader, "reception.record")
    indicator(draft.indicator)
    areas = known(AsOf(), ANYONE).areas
    for part in draft.parts:
        areas.get(part.area)
    if draft.decision is not None:
        one(Decision, draft.decision, as_of=AsOf(), reader=reader)
    there = read(Plan, AsOf(), reader=ANYONE, code=draft.code)
    before = max(there, key=lambda plan: plan.stamp.recorded, default=None)
    stamp = attested(
        attest_of(origin, on, replaces=before is not None),
        Span(draft.start),
        reader=reader,
        replaces=before.stamp.id if before else None,
    )
    plan = Plan(
        stamp,
        draft.code,
        draft.title,
        draft.indicator,
        draft.amount,
        draft.until,
        draft.path,
        draft.parts,
        draft.decision,
        draft.area,
    )
    (fact,) = ledger.append([plan])
    return fact


@dataclass(frozen=True, slots=True)
class LocationDraft:
    """A location as it is from a day on, as somebody gives it (*opgegeven locatie*). Unit: places."""

    code: str
    name: Said
    kind: LocationKind
    area: str
    capacity: int
    certainty: Certainty
    opens: date
    ends: date | None = None
    extension: Extension | None = None
    start: date | None = field(default=None, metadata={"help": "None is so from the day it is put on record"})


@ledger.turn()
def record_location(draft: LocationDraft, origin: Origin, *, on: date, reader: Reader) -> Location:
    """Describe a location from a day on; what is described for that very day already is corrected."""
    require(reader, "reception.record")
    known(AsOf(), ANYONE).areas.get(draft.area)
    start = draft.start or on
    there = read(Location, AsOf(), reader=ANYONE, code=draft.code)
    before = next((each for each in there if each.stamp.valid.start == start), None)
    stamp = attested(
        attest_of(origin, on, replaces=before is not None),
        Span(start),
        reader=reader,
        replaces=before.stamp.id if before else None,
    )
    location = Location(
        stamp,
        draft.code,
        draft.name,
        draft.kind,
        draft.area,
        draft.capacity,
        draft.certainty,
        draft.opens,
        draft.ends,
        draft.extension,
    )
    (fact,) = ledger.append([location])
    return fact


@ledger.turn()
def record_need(ramp: Ramp, origin: Origin, *, on: date, reader: Reader) -> tuple[Observation, ...]:
    """Put the places needed on record, month by month up to the end of the ramp, where no decision gave them.

    What the same publisher said of one of those days before is corrected.
    """
    require(reader, "reception.record")
    there = read(Observation, AsOf(), reader=ANYONE, indicator=NEED, area=COUNTRY)
    said = {fact.stamp.valid.start: fact for fact in there if origin.is_of(fact.stamp)}
    facts = []
    for working in need_path(ramp, origin):
        assert working.day is not None
        before = said.get(working.day)
        if before is not None and before.amount == working.value:
            continue
        replaces = before.stamp.id if before else None
        attest = attest_of(origin, on, replaces=before is not None)
        stamp = attested(attest, Span(working.day), reader=reader, replaces=replaces)
        facts.append(Observation(stamp, NEED, COUNTRY, int(working.value)))
    if not facts:
        raise Refused("recording-same", day=ramp.first.first_day)
    return ledger.append(facts)


def need_path(ramp: Ramp, origin: Origin) -> Iterator[Working]:
    """The need on the first of every month of the ramp, up to its end."""
    month = ramp.first
    for _ in range(MOST_MONTHS):
        working = need_by_ramp(ramp, month.first_day, source=origin.source)
        yield working
        if working.value >= ramp.last:
            return
        month = month.next()
    raise Refused("recording-ramp-too-long", most=MOST_MONTHS, last=ramp.last)


def ramp_of(first: date, amount: int, *, step: int | None, last: int | None) -> Ramp:
    """A ramp as somebody gives it; without a step one need, on the first of that month."""
    return Ramp(Month.of(first), amount, step or 1, last if step and last is not None else amount)
