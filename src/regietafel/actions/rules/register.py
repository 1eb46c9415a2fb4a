# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of measures and actions on a day, replayed from the facts; their order never matters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import TypeAlias, TypeVar, assert_never

from regietafel.actions.rules.items import DoneClaim, Item, MeasureItem, Milestone, Request
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.stamps import AsOf, current
from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    ActionPlaced,
    AgendaFact,
    ChangeAnswered,
    ChangeRequested,
    DoneAnswered,
    DoneProposed,
    MeasureListed,
    MeasureStateSet,
    MilestoneSet,
    Noted,
    NoteKind,
    NoticeGiven,
    measure_code,
)
from regietafel.facts.decisions import Action

Given: TypeAlias = Action | AgendaFact
F = TypeVar("F", bound=Given)

NOW = AsOf()
_NOTHING: Mapping[str, Message] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Said at the table, without an answer (*onbeantwoord punt*): an open question, a request, a concern."""

    id: str
    title: Said
    is_question: bool


@dataclass(frozen=True, slots=True)
class Register:
    """Measures and actions on a day (*register*): one list of actions, whatever made them."""

    day: date
    measures: tuple[MeasureItem, ...]
    items: tuple[Item, ...]
    points: tuple[OpenPoint, ...] = ()

    def item(self, action: str) -> Item:
        """The action of that id; refused where it is not in the register on that day."""
        found = next((each for each in self.items if each.id == action), None)
        if found is None:
            raise Refused("agenda-no-such-action", action=action)
        return found

    def measure(self, number: str) -> MeasureItem:
        """The measure of that number; refused where it is not known."""
        found = next((measure for measure in self.measures if measure.listed.number == number), None)
        if found is None:
            known = tuple(measure.listed.number for measure in self.measures)
            raise Refused("agenda-no-such-measure", number=number, known=known)
        return found

    @property
    def overdue(self) -> tuple[Item, ...]:
        """The actions whose term has passed, longest first."""
        late = [each for each in self.items if each.days_late]
        return tuple(sorted(late, key=lambda each: (-each.days_late, each.id)))


def register(
    facts: Iterable[Given], day: date, *, as_of: AsOf = NOW, waits: Mapping[str, Message] = _NOTHING
) -> Register:
    """The register at the end of that day, from every fact as known and recorded there.

    ``waits`` are the decisions that are not in force, with what they wait for: an action under one is shown
    as waiting, and what it says of other actions and of measures does not count.
    """
    given = [fact for fact in facts if isinstance(fact, Action) or decided_by(fact) not in waits]
    first = _first_ids(each for each in given if isinstance(each, Action))
    seen = [each for each in current(given, as_of) if each.stamp.valid.start <= day]
    seen.sort(key=lambda each: (each.stamp.valid.start, each.stamp.recorded, each.stamp.id))
    sorted_out = _sort(seen)
    items = tuple(
        replace(_item(first[each.stamp.id], each, day=day, facts=sorted_out), waits=waits.get(each.decision))
        for each in _of(seen, Action)
    )
    return Register(day, _measures(seen, sorted_out, items=items), items)


def decided_by(fact: Given) -> str | None:
    """The decision by which something is so; a request is made by whoever asks, decision or not."""
    match fact:
        case MeasureListed() | MeasureStateSet() | ActionAssigned() | ChangeAnswered() | DoneAnswered():
            return fact.decision
        case Action() | ActionDropped():
            return fact.decision
        case _:
            return None


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The facts by what they are about, oldest first."""

    about: Mapping[str, Sequence[Given]]
    answers: Mapping[str, ChangeAnswered | DoneAnswered]

    def of(self, kind: type[F], about: str) -> tuple[F, ...]:
        return tuple(each for each in self.about.get(about, ()) if isinstance(each, kind))


def _sort(seen: Iterable[Given]) -> _Sorted:
    about: defaultdict[str, list[Given]] = defaultdict(list)
    answers: dict[str, ChangeAnswered | DoneAnswered] = {}
    for fact in seen:
        match fact:
            case Action() | MeasureListed():
                pass
            case ChangeAnswered():
                answers[fact.request] = fact
            case DoneAnswered():
                answers[fact.proposal] = fact
            case MeasureStateSet():
                about[measure_code(fact.measure)].append(fact)
            case Noted() | ChangeRequested() | NoticeGiven():
                about[fact.about].append(fact)
            case ActionPlaced() | ActionAssigned() | MilestoneSet() | DoneProposed() | ActionDropped():
                about[fact.action].append(fact)
            case _:
                assert_never(fact)
    return _Sorted(about, answers)


def _item(first: str, action: Action, *, day: date, facts: _Sorted) -> Item:
    placed = facts.of(ActionPlaced, first)
    last = placed[-1] if placed else None
    log = facts.of(Noted, first)
    dropped = facts.of(ActionDropped, first)
    return Item(
        id=first,
        day=day,
        action=action,
        assigned=facts.of(ActionAssigned, first),
        measure=last.measure if last else None,
        provinces=last.provinces if last else (),
        after=last.after if last else (),
        milestones=tuple(_milestone(each, log) for each in facts.of(MilestoneSet, first)),
        log=log,
        obstacles=_standing(log),
        requests=_requests(first, facts),
        claims=tuple(_claim(each, facts) for each in facts.of(DoneProposed, first)),
        notices=facts.of(NoticeGiven, first),
        dropped=dropped[-1] if dropped else None,
    )


def _measures(seen: Sequence[Given], facts: _Sorted, *, items: tuple[Item, ...]) -> tuple[MeasureItem, ...]:
    found = []
    for listed in _of(seen, MeasureListed):
        code = measure_code(listed.number)
        log = facts.of(Noted, code)
        found.append(
            MeasureItem(
                listed,
                facts.of(MeasureStateSet, code),
                _requests(code, facts),
                log,
                _standing(log),
                tuple(each for each in items if each.measure == listed.number),
            )
        )
    return tuple(sorted(found, key=lambda each: (len(each.listed.number), each.listed.number)))


def _requests(about: str, facts: _Sorted) -> tuple[Request, ...]:
    asked = facts.of(ChangeRequested, about)
    return tuple(Request(each, _answer(ChangeAnswered, each.stamp.id, facts=facts)) for each in asked)


def _claim(proposed: DoneProposed, facts: _Sorted) -> DoneClaim:
    return DoneClaim(proposed, _answer(DoneAnswered, proposed.stamp.id, facts=facts))


A = TypeVar("A", ChangeAnswered, DoneAnswered)


def _answer(kind: type[A], to: str, *, facts: _Sorted) -> A | None:
    found = facts.answers.get(to)
    return found if isinstance(found, kind) else None


def _milestone(given: MilestoneSet, log: Iterable[Noted]) -> Milestone:
    reached = [
        each.stamp.valid.start
        for each in log
        if each.kind is NoteKind.REACHED and each.ends == given.stamp.id
    ]
    return Milestone(given.stamp.id, given, min(reached, default=None))


def _standing(log: Sequence[Noted]) -> tuple[Noted, ...]:
    """The obstacles that are still in the way."""
    gone = {each.ends for each in log if each.kind is NoteKind.REMOVED}
    return tuple(each for each in log if each.kind is NoteKind.OBSTACLE and each.stamp.id not in gone)


def _of(seen: Iterable[Given], kind: type[F]) -> tuple[F, ...]:
    return tuple(each for each in seen if isinstance(each, kind))


def _first_ids(actions: Iterable[Action]) -> dict[str, str]:
    """The id of the fact that first recorded an action, by the id of that and of every correction of it."""
    before = {action.stamp.id: action.stamp.replaces for action in actions}
    first: dict[str, str] = {}
    for fact in before:
        root = fact
        while (earlier := before.get(root)) is not None:
            root = earlier
        first[fact] = root
    return first
