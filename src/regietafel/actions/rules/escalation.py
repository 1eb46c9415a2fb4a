# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Actions that run late on the escalation ladder: the case of each holder, and the rung that is due.

A case counts from the day after the term that holds now. No case needs to be on record for a first rung to
be due; it is opened when somebody takes that rung.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regietafel.actions.rules.items import Item
from regietafel.actions.rules.register import Register
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import Span
from regietafel.base.timeline import NotInForce, Repealed, Timeline
from regietafel.facts.actions import LadderAdopted
from regietafel.facts.ladders import CaseOpened
from regietafel.ladders.rules.case import Case
from regietafel.ladders.rules.ladder import Ladder, WaitUnit
from regietafel.ladders.rules.late import LateCase
from regietafel.ladders.rules.outcomes import Due
from regietafel.ladders.rules.proposing import propose
from regietafel.ladders.rules.standing import Standing, stand

ACTIONS = "escalation-actions"
"""The ladder for actions that run late (*escalatieladder*)."""


@dataclass(frozen=True, slots=True)
class Escalated:
    """What is late on its ladder on a day: where it stands and what is due (*stand op de ladder*)."""

    late: LateCase
    standing: Standing
    due: Due


def in_force(draft: Timeline[Ladder], adopted: Iterable[tuple[LadderAdopted, Ladder]]) -> Timeline[Ladder]:
    """The ladder over time: the draft, and from the day of each agreement the ladder that it adopted."""
    entries: dict[date, Ladder | Repealed] = dict(draft.entries)
    for fact, ladder in sorted(adopted, key=lambda pair: (pair[0].stamp.valid.start, pair[0].stamp.id)):
        start = fact.stamp.valid.start
        entries = {day: each for day, each in entries.items() if day < start} | {start: ladder}
    return Timeline.of(entries)


def adopt(ladder: Ladder, version: str, *, basis: Said) -> Ladder:
    """The ladder with the agreement it rests on, under a version of its own.

    A ladder nobody has the power to climb is refused: each rung says who takes it.
    """
    if not basis.nl.strip() or not version.strip():
        raise Refused("agenda-ladder-needs-basis")
    return replace(ladder, version=version, basis=basis)


def with_days(ladder: Ladder, days: int) -> Ladder:
    """The ladder with so many days before the rung that sets a term to recover; to try it out."""
    rungs = (
        replace(rung, wait=replace(rung.wait, amount=days, unit=WaitUnit.DAYS)) if rung.sets_term else rung
        for rung in ladder.rungs
    )
    return replace(ladder, rungs=tuple(rungs))


def late_cases(seen: Register, on_record: Mapping[tuple[str, str], Case]) -> Iterator[LateCase]:
    """Every holder of an action that is late on that day; ``on_record`` is by action and holder."""
    for item in seen.overdue:
        for holder in item.holders:
            known = on_record.get((item.id, holder))
            case = _case(item, holder, known=known)
            yield LateCase(item.id, item.title, holder, case, on_record=known is not None)


def escalated(late: LateCase, ladders: Timeline[Ladder], *, day: date) -> Escalated | None:
    """Where it stands and what is due; None on a day on which no ladder stood, not even as a draft."""
    try:
        ladders.at(day)
    except NotInForce:
        return None
    return Escalated(late, stand(late.case, ladders, day=day), propose(late.case, ladders, day=day))


def _case(item: Item, holder: str, *, known: Case | None) -> Case:
    """The case with the days that count now: a term that was moved moves the start with it."""
    assert item.latest is not None
    start = Span(item.latest + timedelta(days=1))
    if known is not None:
        opened = replace(known.opened, stamp=replace(known.opened.stamp, valid=start))
        return replace(known, opened=opened)
    stamp = replace(item.action.stamp, id=f"{item.id}/{holder}", valid=start, replaces=None, reason=None)
    return Case(stamp.id, CaseOpened(stamp, ACTIONS, holder, item.id, item.title))
