# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a decision moved, line by line: what it is, where to read on, and how it stands on the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from regietafel.base.messages import Message, Said, Value
from regietafel.facts import Fact
from regietafel.facts.actions import ActionAssigned, ActionDropped, MeasureStateSet
from regietafel.facts.reception import Plan
from regietafel.facts.targets import NationalTarget, TargetAdjusted
from regietafel.facts.tasks import Distribution, Transfer
from regietafel.reception.services.plans import PlanState, plans_on
from regietafel.web.visit import Visit


@dataclass(frozen=True, slots=True)
class Moved:
    """Something that a decision caused."""

    kind: str = field(metadata={"help": "what sort of thing, as a key of words"})
    said: Said | Message
    address: str
    now: tuple[Message, ...] = field(metadata={"help": "how it stands on the day of the page"})


def moved(facts: Sequence[Fact], visit: Visit, *, waits: Message | None) -> tuple[Moved, ...]:
    """Everything a decision caused; while that is not in force, each line says what it waits for."""
    plans = {plan.plan.stamp.id: plan for plan in _plans(facts, visit)}
    return tuple(
        Moved(each.kind, each.said, each.address, (waits,) if waits is not None else each.now)
        for fact in facts
        for each in _line(fact, visit, plans=plans)
    )


def _plans(facts: Sequence[Fact], visit: Visit) -> tuple[PlanState, ...]:
    if not any(isinstance(fact, Plan) for fact in facts):
        return ()
    return plans_on(visit.view.day, visit.view.as_of, reader=visit.reader)


def _line(fact: Fact, visit: Visit, *, plans: Mapping[str, PlanState]) -> Iterator[Moved]:
    match fact:
        case Distribution():
            total = Message(f"base-amount-{fact.unit}", {"count": fact.total})
            address = visit.address("distribution", fact.series)
            version = Message("web-version-number", {"version": fact.version})
            yield Moved("webmeetings-moved-distribution", fact.title, address, (total, version))
        case Plan():
            yield Moved(
                "webmeetings-moved-plan",
                fact.title,
                f"{visit.address('reception-plans')}#{fact.code if fact.parts else 'plannen'}",
                _plan(fact, plans),
            )
        case Transfer():
            areas = visit.country.areas
            giver, taker = areas.get(fact.giver).name, areas.get(fact.taker).name
            values: dict[str, Value] = {"giver": giver, "taker": taker, "amount": fact.amount}
            counts = fact.stamp.valid.covers(visit.view.day)
            now = Message("webmeetings-moved-counts" if counts else "web-transfer-not-now")
            address, lent = visit.address("area", fact.giver), Message("webmeetings-moved-lent", values)
            yield Moved("webmeetings-moved-transfer", lent, address, (now,))
        case NationalTarget() | TargetAdjusted():
            why = fact.title if isinstance(fact, NationalTarget) else fact.why
            persons = Message("base-amount-persons", {"count": fact.persons})
            address = visit.address("targets-country", str(fact.period))
            yield Moved("webmeetings-moved-target", why, address, (persons,))
        case ActionAssigned() | ActionDropped() | MeasureStateSet():
            yield from _of_register(fact, visit)
        case _:
            return


def _plan(fact: Plan, plans: Mapping[str, PlanState]) -> tuple[Message, ...]:
    found = plans.get(fact.stamp.id)
    done = found.state.done if found is not None and found.state is not None else None
    until: dict[str, Value] = {"amount": fact.amount, "until": fact.until}
    if done is None:
        return (Message("webmeetings-moved-plan-uncounted", until),)
    return (Message("webmeetings-moved-plan-done", {**until, "done": done}),)


def _of_register(fact: ActionAssigned | ActionDropped | MeasureStateSet, visit: Visit) -> Iterator[Moved]:
    match fact:
        case ActionAssigned():
            holders = Message("webmeetings-moved-holders", {"holders": fact.holders})
            address = visit.address("execution-action", fact.action)
            yield Moved("webmeetings-moved-assigned", holders, address, ())
        case ActionDropped():
            address = visit.address("execution-action", fact.action)
            yield Moved("webmeetings-moved-dropped", fact.ground, address, ())
        case MeasureStateSet():
            said = Message("webmeetings-moved-measure-said", {"measure": fact.measure, "ground": fact.ground})
            address = visit.address("execution-measure", fact.measure)
            yield Moved("webmeetings-moved-measure", said, address, ())
