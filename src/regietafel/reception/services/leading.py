# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What leads the picture of a day: one sentence about that very day, and whether its decision is the last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Message, Value
from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf
from regietafel.decisions.services.effects import waits_on
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.reception.services.picture import Picture
from regietafel.reception.services.picture_figures import Figure
from regietafel.reception.services.view import TER_APEL, Reception
from regietafel.tasks.services.standing import Standing

LEADS = "persons-ter-apel"
"""The count that leads the picture, as long as it is about the day."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentence on top of a picture (*kop*), how far to lean on it, and the sources of what it counts."""

    message: Message
    marks: frozenset[Mark] = frozenset()
    sources: tuple[Source, ...] = ()


def lead(tasks: Picture, held: Reception) -> Lead:
    """The sentence of the day: a count of that day, the task ahead, or else that there is neither.

    A count that is older than its rhythm does not lead; it is named with its day behind what does.
    """
    counted = [*tasks.figures, *tasks.also]
    first = next((figure for figure in counted if figure.code == LEADS), None)
    if first is not None and first.is_about(tasks.day):
        return Lead(headline(first), first.leans_on, leaned_on(held) if first.leans_on else ())
    found = _of_the_day(tasks, counted)
    if first is None:
        return found
    given: dict[str, Value] = {"lead": found.message, "amount": int(first.working.value)}
    given["day"] = first.working.day or tasks.day
    marks, sources = found.marks | first.working.marks(), (*found.sources, *first.working.sources())
    return Lead(Message("receptionday-lead-before", given), marks, sources)


def _of_the_day(tasks: Picture, counted: Iterable[Figure]) -> Lead:
    front = tasks.standing
    if front is not None and tasks.day <= front.distribution.on:
        return Lead(
            tasks.headline, frozenset({Mark.ASSUMPTION}) if front.distribution.key.assumed else frozenset()
        )
    told = [each for each in counted if each.counted is not None and each.is_about(tasks.day)]
    if told:
        last = max(told, key=lambda each: each.working.day or date.min)
        return Lead(_count(last), last.marks, last.working.sources())
    if front is None:
        return Lead(tasks.headline)
    given: dict[str, Value] = {
        "day": tasks.day,
        "on": front.distribution.on,
        "total": front.distribution.total,
    }
    return Lead(Message("picture-headline-past", given))


def _count(figure: Figure) -> Message:
    given: dict[str, Value] = {"what": figure.what, "amount": int(figure.working.value)}
    return Message("receptionday-lead-count", {**given, "day": figure.working.day or date.min})


def headline(figure: Figure) -> Message:
    """How many stay in Ter Apel, with what is remarkable about it."""
    given: dict[str, Value] = {"amount": int(figure.working.value), "day": figure.working.day or date.min}
    if figure.sentence is None:
        return Message("receptionday-ter-apel", given)
    return Message("receptionday-ter-apel-turns", {**given, "parts": figure.sentence.params["parts"]})


def leaned_on(found: Reception) -> tuple[Source, ...]:
    """The sources of the course of Ter Apel, each once."""
    rows = found.past(LEADS, TER_APEL)
    return tuple(dict.fromkeys(row.stamp.source for row in rows))


def later_decision(front: Standing | None, *, as_of: AsOf, reader: Reader) -> Decision | None:
    """The last decision in force on the day that came after the one the tasks rest on, by the same power.

    Then nothing was divided by it yet, and the tasks are those of the decision before.
    """
    if front is None or front.decision.law is None:
        return None
    before, day = front.decision, front.day
    found = [
        each
        for each in read(Decision, as_of, reader=reader)
        if (each.kind, each.body, each.law) == (DecisionKind.ORDER, before.body, before.law)
        and before.stamp.valid.start < each.stamp.valid.start
        and each.stamp.valid.covers(day)
    ]
    waits = waits_on(day, {each.stamp.id for each in found}, as_of=as_of, reader=reader) if found else {}
    held = [each for each in found if each.stamp.id not in waits]
    return max(held, key=lambda each: (each.stamp.valid.start, each.stamp.recorded), default=None)
