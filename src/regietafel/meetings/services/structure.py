# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A meeting on record as the structure that minutes tell, to be written, or held against what was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.bodies import BodyKind
from regietafel.base.stamps import AsOf
from regietafel.data.organisations import national
from regietafel.facts.attendance import Attendance, Attended, Hidden
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.papers import Became, ConditionSet, FollowedUp, WordingRequest
from regietafel.meetings.services.meetings import MeetingView
from regietafel.minutes.rules.structure import (
    Attendee,
    Hides,
    MinutesAction,
    MinutesAnswer,
    MinutesCondition,
    MinutesEntry,
    MinutesItem,
    MinutesPerson,
    MinutesRedaction,
    MinutesStructure,
    MinutesSubstitution,
    Presence,
)

_PRESENCE = {
    Attendance.PRESENT: Presence.PRESENT,
    Attendance.GUEST: Presence.GUEST,
    Attendance.SUPPORT: Presence.SUPPORT,
    Attendance.EXCUSED: Presence.EXCUSED,
    Attendance.ABSENT: Presence.EXCUSED,
}
_AGREES = {Became.GRANTED: True, Became.REFUSED: False}


@dataclass(frozen=True, slots=True)
class _Row:
    """What becomes one entry: a decision, an action, or both where they were said in one breath."""

    item: str
    decision: Decision | None
    action: Action | None


def told(view: MeetingView, as_of: AsOf, *, reader: Reader) -> MinutesStructure:
    """What the minutes of a meeting tell, from its record, in the words on record, in Dutch.

    Figures are left to who writes the text: on record they are references, not words.
    """
    rows = list(_rows(view))
    numbers = {row.decision.stamp.id: place for place, row in enumerate(rows, start=1) if row.decision}
    ids = list(numbers)
    answers = {each.decision: each for each in read(FollowedUp, as_of, reader=reader, decision_id=ids)}
    asked = {each.stamp.id: each.decision for each in read(WordingRequest, as_of, reader=reader)}
    hangs_on = read(ConditionSet, as_of, reader=reader, decision_id=ids)
    return MinutesStructure(
        table=view.fact.table,
        on=view.fact.on,
        attendees=tuple(_attendees(view)),
        redactions=tuple(_redactions(view)),
        substitutions=tuple(_substitutions(view)),
        items=tuple(MinutesItem(item.fact.number, item.fact.title.nl) for item in view.items),
        entries=tuple(
            MinutesEntry(
                place,
                row.item,
                _text(row),
                kind=row.decision.kind if row.decision else None,
                action=_action(row.action) if row.action else None,
                by=_by(row.decision, table=view.fact.table),
                answer=_answer(answers.get(row.decision.stamp.id)) if row.decision else None,
                conditions=tuple(_conditions(row.decision, hangs_on, numbers=numbers, asked=asked)),
            )
            for place, row in enumerate(rows, start=1)
        ),
    )


def facts_behind(view: MeetingView) -> tuple[tuple[Decision | None, Action | None], ...]:
    """What each entry was made from, in the order of the entries."""
    return tuple((row.decision, row.action) for row in _rows(view))


def _rows(view: MeetingView) -> Iterator[_Row]:
    """Item by item, decisions and actions in the order they were noted; of the same place as one.

    Two actions of one place that are the same in holder and term were said in one sentence: one entry.
    """
    items = {decision.stamp.id: decision.meeting.item for decision in view.decisions if decision.meeting}
    for item in view.items:
        number = item.fact.number
        said = [decision for decision in view.decisions if items[decision.stamp.id] == number]
        todo = [action for action in view.actions if items.get(action.decision) == number]
        with_it = [each for each in todo if _place(each) == _place_of(each.decision, said)]
        merged = {each.decision: each for each in reversed(with_it)}
        heard = [each for each in with_it if _action(each) == _action(merged[each.decision])]
        alone = [each for each in todo if each not in heard]
        both: list[Decision | Action] = [*said, *alone]
        for each in sorted(both, key=_place):
            if isinstance(each, Decision):
                yield _Row(number, each, merged.get(each.stamp.id))
            else:
                yield _Row(number, None, each)


def _place(fact: Decision | Action) -> int:
    return fact.place or 0


def _place_of(decision: str, said: Sequence[Decision]) -> int | None:
    return next((each.place for each in said if each.stamp.id == decision), None)


def _text(row: _Row) -> str:
    if row.decision is not None:
        return row.decision.text.nl
    assert row.action is not None
    return row.action.title.nl


def _by(decision: Decision | None, *, table: str) -> tuple[str, ...]:
    return () if decision is None or decision.body == table else (decision.body,)


def _action(action: Action) -> MinutesAction:
    return MinutesAction(action.holders, action.supervisors, action.term.nl if action.term else None)


def _answer(followed: FollowedUp | None) -> MinutesAnswer | None:
    return None if followed is None else MinutesAnswer(followed.by, _AGREES.get(followed.became))


def _conditions(
    decision: Decision | None,
    hangs_on: Sequence[ConditionSet],
    *,
    numbers: Mapping[str, int],
    asked: Mapping[str, str | None],
) -> Iterator[MinutesCondition]:
    for each in hangs_on:
        if decision is not None and each.decision == decision.stamp.id:
            points_at = each.other or (asked.get(each.request) if each.request else None)
            yield MinutesCondition(each.text.nl, numbers.get(points_at) if points_at else None)


def person(party: Attended, view: MeetingView) -> MinutesPerson:
    """A party as minutes name one; an office is a function, and stands for who holds it."""
    name, organisation = view.called(party), party.organisation
    shown = party.function is not None and party.hidden not in (Hidden.ROLE, Hidden.BOTH)
    function = party.function.nl if party.function is not None and shown else None
    body = national().get(organisation or "")
    if body is not None and body.kind is BodyKind.OFFICE_HOLDER:
        organisation, function = None, body.code
    unnamed = party.hidden in (Hidden.NAME, Hidden.BOTH)
    hidden = unnamed or (party.person is not None and name is None)
    return MinutesPerson(name, organisation, function, hidden=hidden)


def _listed(party: Attended) -> bool:
    """Whether somebody can stand on the list: who is hidden wholly is told only where they are replaced."""
    return any((party.person, party.organisation, party.function))


def _attendees(view: MeetingView) -> Iterator[Attendee]:
    replaced = {edge.absent for edge in view.roll.edges}
    for party in view.roll.parties:
        if _listed(party) and party.stamp.id not in replaced:
            yield Attendee(person(party, view), _PRESENCE[party.attendance])


def _redactions(view: MeetingView) -> Iterator[MinutesRedaction]:
    first = view.items[0].fact.number if view.items else None
    for party in view.roll.parties:
        if party.hidden is not None and _listed(party):
            hides = Hides.ROLE if party.hidden is Hidden.ROLE else Hides.NAME
            shown = party.function is not None and party.hidden is Hidden.NAME
            beside = party.function.nl if party.function is not None and shown else party.organisation
            yield MinutesRedaction(hides, beside=beside)
    by_id = {each.stamp.id: each for each in view.roll.parties}
    for edge in view.roll.edges:
        for party in (by_id[edge.absent], by_id[edge.by]):
            if party.hidden is not None and not _listed(party):
                yield MinutesRedaction(Hides.NAME, item=first)
        if edge.role_hidden:
            yield MinutesRedaction(Hides.ROLE, item=first)


def _substitutions(view: MeetingView) -> Iterator[MinutesSubstitution]:
    by_id = {party.stamp.id: party for party in view.roll.parties}
    seen: set[str] = set()
    for edge in view.roll.edges:
        yield MinutesSubstitution(
            _shortest(by_id[edge.absent], view),
            _shortest(by_id[edge.by], view),
            takes_role=edge.role.nl if edge.role is not None else None,
            role_hidden=edge.role_hidden,
            also=edge.by in seen,
        )
        seen.add(edge.by)


def _shortest(party: Attended, view: MeetingView) -> MinutesPerson:
    """In a sentence somebody is pointed at by name, else by function; whole hiding stays hiding."""
    whole = person(party, view)
    if whole.name is not None:
        return MinutesPerson(whole.name)
    if whole.function is not None or whole.organisation is not None:
        return MinutesPerson(function=whole.function, organisation=whole.organisation)
    return MinutesPerson(hidden=True)
