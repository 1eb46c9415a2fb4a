# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A meeting is held: who was there, what was decided and what is to be done go on record in one turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from regietafel.access.acting import REGISTER, Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import one, read
from regietafel.areas.country import known
from regietafel.base.messages import Refused, Said
from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf, Stamp, Visibility
from regietafel.base.terms import TermRead, latest_of, read_term
from regietafel.decisions.rules.consent import require_fitting, require_no_circle
from regietafel.decisions.services.deciding import require_power
from regietafel.facts import Fact
from regietafel.facts.attendance import Attended, Substituted
from regietafel.facts.decisions import Action, Decision, Meeting
from regietafel.facts.meetings import ItemClosed, MeetingConvened
from regietafel.facts.papers import ConditionSet
from regietafel.law.terms import conventions
from regietafel.meetings.rules.attendance import require_sound, standing
from regietafel.meetings.rules.held import NUMBERED, NotedAction, NotedDecision, NotedParty, Notes
from regietafel.meetings.services.meetings import items_of, meetings
from regietafel.meetings.services.seats import seats_of
from regietafel.records import ledger
from regietafel.records.counters import next_number


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a meeting put on record (*vastgelegd*); ``keys`` gives the id of each noted party and decision."""

    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]
    keys: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Turn:
    """The meeting a turn is about, with what every fact of it needs."""

    meeting: MeetingConvened
    source: Source
    reader: Reader

    def items(self) -> dict[str, str]:
        """The ids of the items of the agenda, by number."""
        views = items_of(self.meeting.stamp.id, AsOf(), reader=self.reader)
        return {view.fact.number: view.fact.stamp.id for view in views}

    def roll(self, notes: Notes) -> tuple[list[Attended], list[Substituted]]:
        """Who is on the roll already and who took whose place, without what these notes correct.

        What is noted now must fit with that.
        """
        key = self.meeting.stamp.id
        corrected = {party.replaces for party in notes.parties}
        corrected |= {edge.replaces for edge in notes.substitutions}
        there = read(Attended, AsOf(), reader=self.reader, meeting_id=key)
        parties = [party for party in there if party.stamp.id not in corrected]
        edges = read(Substituted, AsOf(), reader=self.reader, meeting_id=key)
        return parties, standing([edge for edge in edges if edge.stamp.id not in corrected], parties)

    def stamp(self, replaces: str | None = None, *, because: str | None = None) -> Stamp:
        public = self.meeting.stamp.visibility is Visibility.PUBLIC
        circle = Circle((self.meeting.table,), public=public)
        attest = of_table(circle, self.meeting.on, ground="in de vergadering van die dag", source=self.source)
        return attested(replace(attest, reason=because), reader=self.reader, replaces=replaces)


@ledger.turn()
def hold(meeting: str, notes: Notes, *, acting: Acting, source: Source = REGISTER) -> Recorded:
    """Put on record what was noted of a meeting; all of it, or nothing with the reason.

    Agreements and besluiten get the next number of their table in the year of the meeting, in the order they
    were noted. It can be done again with what was forgotten; a correction names what it replaces.
    """
    held = one(MeetingConvened, meeting, as_of=AsOf(), reader=acting.reader)
    require(acting.reader, "table.keep", thing=held.table)
    if held.on > acting.today:
        raise Refused("meeting-not-yet-held", on=held.on)
    turn = _Turn(held, source, acting.reader)
    parties = {party.key: _attended(party, turn, place=place) for place, party in enumerate(notes.parties, 1)}
    decisions = {noted.key: _decision(noted, turn) for noted in notes.decisions}
    keys = {key: fact.stamp.id for key, fact in parties.items()}
    keys |= {key: fact.stamp.id for key, fact in decisions.items()}
    decisions = {key: _answering(notes, key, fact=fact, keys=keys) for key, fact in decisions.items()}
    edges = _edges(notes, turn, keys=keys)
    there, replaced = turn.roll(notes)
    require_sound([*there, *parties.values()], [*replaced, *edges])
    actions = [_action(noted, turn, keys=keys) for noted in notes.actions]
    conditions = _conditions(notes, turn, keys=keys)
    require_no_circle([*ledger.read(ConditionSet), *conditions])
    facts: list[Fact] = [*parties.values(), *edges, *decisions.values(), *actions, *conditions]
    recorded = ledger.append([*facts, *_closed(notes, turn)])
    return Recorded(
        tuple(fact for fact in recorded if isinstance(fact, Decision)),
        tuple(fact for fact in recorded if isinstance(fact, Action)),
        keys,
    )


def _attended(party: NotedParty, turn: _Turn, *, place: int) -> Attended:
    seat = None
    if party.seat is not None:
        seats = seats_of(turn.meeting.table, turn.meeting.on, as_of=AsOf(), reader=turn.reader)
        seat = next((each.stamp.id for each in seats if each.code == party.seat), None)
        if seat is None:
            raise Refused("meeting-no-such-seat", seat=party.seat, on=turn.meeting.on)
    return Attended(
        turn.stamp(party.replaces, because=party.because),
        meeting=turn.meeting.stamp.id,
        attendance=party.attendance,
        person=party.person,
        organisation=party.organisation,
        function=party.function,
        seat=seat,
        hidden=party.hidden,
        arrives=party.arrives,
        leaves=party.leaves,
        place=party.place or place,
    )


def _edges(notes: Notes, turn: _Turn, *, keys: Mapping[str, str]) -> list[Substituted]:
    return [
        Substituted(
            turn.stamp(noted.replaces, because=noted.because),
            meeting=turn.meeting.stamp.id,
            absent=keys.get(noted.absent, noted.absent),
            by=keys.get(noted.by, noted.by),
            role=noted.role,
            role_hidden=noted.role_hidden,
            place=place,
        )
        for place, noted in enumerate(notes.substitutions, 1)
    ]


def _decision(noted: NotedDecision, turn: _Turn) -> Decision:
    table, on = turn.meeting.table, turn.meeting.on
    made = Decision(
        turn.stamp(noted.replaces, because=noted.because),
        kind=noted.kind,
        body=noted.body or table,
        title=noted.title,
        text=noted.text,
        meeting=Meeting(table, on, noted.item),
        law=noted.law,
        about=noted.about,
        refers_to=noted.refers_to,
        place=noted.place,
    )
    require_power(made, known(AsOf(), ANYONE).areas)
    if noted.item not in turn.items():
        raise Refused("meeting-no-such-item", item=noted.item, title=noted.title)
    if made.kind not in NUMBERED:
        return made
    return replace(made, number=next_number(f"decision:{table}", on.year))


def _answering(notes: Notes, key: str, *, fact: Decision, keys: Mapping[str, str]) -> Decision:
    answers = next(noted.answers for noted in notes.decisions if noted.key == key)
    return fact if answers is None else replace(fact, about=keys.get(answers, answers))


def _action(noted: NotedAction, turn: _Turn, *, keys: Mapping[str, str]) -> Action:
    term = noted.term
    return Action(
        turn.stamp(),
        title=noted.title,
        decision=keys.get(noted.decision, noted.decision),
        holders=noted.holders,
        supervisors=noted.supervisors,
        term=term,
        latest=None if term is None else latest_of(term_of(term, turn.meeting, reader=turn.reader)),
        place=noted.place,
    )


def term_of(term: Said, meeting: MeetingConvened, *, reader: Reader) -> TermRead:
    """What a term said at a meeting comes to, by the conventions of its day and the meetings planned."""
    later = [each.on for each in meetings(AsOf(), reader=reader, table=meeting.table) if each.on > meeting.on]
    by = conventions(meeting.on)
    return read_term(term.nl, said=meeting.on, by=by, next_meeting=min(later, default=None))


def _conditions(notes: Notes, turn: _Turn, *, keys: Mapping[str, str]) -> list[ConditionSet]:
    made = [
        ConditionSet(
            turn.stamp(),
            decision=keys.get(noted.decision, noted.decision),
            needs=noted.needs,
            text=noted.text,
            by=noted.by,
            request=noted.request,
            other=None if noted.other is None else keys.get(noted.other, noted.other),
        )
        for noted in notes.conditions
    ]
    for condition in made:
        require_fitting(condition)
    return made


def _closed(notes: Notes, turn: _Turn) -> list[ItemClosed]:
    items = turn.items()
    if missing := [noted.number for noted in notes.items if noted.number not in items]:
        raise Refused("meeting-no-such-item", item=missing[0], title=Said(missing[0]))
    return [
        ItemClosed(turn.stamp(), items[noted.number], noted.became, noted.to_table, noted.remark)
        for noted in notes.items
    ]
