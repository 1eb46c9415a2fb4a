# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The roll is called: a row for each seat and each other, put on record or corrected in one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from regietafel.access.acting import Acting
from regietafel.access.readers import Reader
from regietafel.areas.bodies import bodies_known
from regietafel.base.messages import ManyRefused, Message, Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.attendance import Attendance, Attended, Substituted
from regietafel.meetings.rules.calling import RollLine, at_row, faults_in, names_in, targets
from regietafel.meetings.rules.held import NotedParty, NotedSubstitution, Notes
from regietafel.meetings.rules.seats import SeatLine
from regietafel.meetings.services.holding import hold
from regietafel.meetings.services.meetings import MeetingView, meeting
from regietafel.meetings.services.people import known_person
from regietafel.meetings.services.seats import sitting
from regietafel.records import persons


@dataclass(frozen=True)
class RollCall:
    """The roll of a meeting as it stands (*presentielijst*): a row per seat, then the others on record."""

    view: MeetingView
    seats: tuple[SeatLine, ...]
    names: Mapping[str, str] = field(metadata={"help": "of the persons of the seats, by id"})

    @cached_property
    def parties(self) -> tuple[Attended | None, ...]:
        """The party on record of each row; None of a seat that nothing is on record of yet."""
        own = {party.seat: party for party in self.view.roll.parties if party.seat}
        seated = [own.get(line.seat.stamp.id) for line in self.seats]
        there = {party.stamp.id for party in seated if party}
        return (*seated, *(party for party in self.view.roll.parties if party.stamp.id not in there))

    @cached_property
    def lines(self) -> tuple[RollLine, ...]:
        """The rows as a page shows them."""
        seats = [*self.seats, *[None] * (len(self.parties) - len(self.seats))]
        return tuple(self._line(party, seat) for party, seat in zip(self.parties, seats, strict=True))

    @property
    def on_record(self) -> bool:
        return bool(self.view.roll.parties)

    def standing_in(self, line: SeatLine) -> str:
        """The name of who always stands in for a seat; empty where nobody does."""
        return self.names.get(line.substitute or "", "")

    def _line(self, party: Attended | None, seat: SeatLine | None) -> RollLine:
        if party is None:
            assert seat is not None
            held, name = seat.seat, self.names.get(seat.person or "", "")
            return RollLine("", held.code, name, held.organisation, held.function.nl)
        ticked = seat is not None and party.attendance is Attendance.PRESENT
        return RollLine(
            party.stamp.id,
            seat.seat.code if seat else "",
            self.view.called(party) or "",
            party.organisation or (seat.seat.organisation if seat else ""),
            party.function.nl if party.function else (seat.seat.function.nl if seat else ""),
            ticked=ticked,
            told=None if ticked else party.attendance,
            by="; ".join(self._shown(edge.by) for edge in self.edges_of(party)),
            role=next((edge.role.nl for edge in self.edges_of(party) if edge.role), ""),
            arrives=party.arrives or "",
            leaves=party.leaves or "",
            hidden=party.hidden,
        )

    def edges_of(self, party: Attended) -> list[Substituted]:
        """Who took the place of somebody on record."""
        return [edge for edge in self.view.roll.edges if edge.absent == party.stamp.id]

    def _shown(self, key: str) -> str:
        """Somebody by name; by the number of the row where there is none to be seen."""
        for number, party in enumerate(self.parties, 1):
            if party is not None and party.stamp.id == key:
                return self.view.called(party) or str(number)
        raise AssertionError(f"no row for {key}")


def roll_call(view: MeetingView, *, reader: Reader) -> RollCall:
    """The roll of a meeting, from its seats and from what is on record."""
    fact = view.fact
    seats = sitting(fact.table, fact.on, as_of=AsOf(), reader=reader)
    ids = {person for line in seats for person in (line.person, line.substitute) if person}
    known = persons.names(sorted(ids)) if ids else {}
    return RollCall(view, seats, {key: name for key, name in known.items() if name})


def call_roll(key: str, lines: Sequence[RollLine], *, acting: Acting, because: str | None = None) -> None:
    """Put a roll on record as it was typed: what is new, and what differs from before with the reason."""
    call = roll_call(meeting(key, AsOf(), reader=acting.reader), reader=acting.reader)
    before = {(line.key, line.seat): line for line in call.lines}
    if any((line.key, line.seat) not in before for line in lines if line.key or line.seat):
        raise Refused("roll-changed-meanwhile")
    settled = tuple(_settled(line, before.get((line.key, line.seat))) for line in lines)
    made = _Making(call, settled, because, acting)
    faults = [*faults_in(settled), *made.faults()]
    if made.corrects and not because:
        faults.append(Message("roll-reason-missing", {"field": "reden"}))
    if faults:
        raise ManyRefused(tuple(faults))
    hold(key, made.notes(), acting=acting)


def _settled(line: RollLine, was: RollLine | None) -> RollLine:
    """A row as typed, with what its seat says, and its organisation by the code where that is known."""
    if was is not None and line.seat:
        return replace(line, organisation=was.organisation, function=was.function)
    if not line.organisation:
        return line
    try:
        return replace(line, organisation=bodies_known().find(line.organisation).code)
    except Refused:
        return line


def _told(line: RollLine) -> RollLine:
    """A row by what it says in the end, to compare by: a tick or a word can say the same."""
    return replace(line, ticked=False, told=line.attendance, by="; ".join(names_in(line.by)))


@dataclass(frozen=True)
class _Making:
    """What is to be put on record of a roll as it was typed."""

    call: RollCall
    lines: tuple[RollLine, ...]
    because: str | None
    acting: Acting

    @cached_property
    def before(self) -> dict[str, tuple[RollLine, Attended]]:
        """The rows that are on record, by party."""
        rows = zip(self.call.lines, self.call.parties, strict=True)
        return {party.stamp.id: (line, party) for line, party in rows if party is not None}

    @cached_property
    def changed(self) -> frozenset[int]:
        """The numbers of the rows that are new, or differ from what is on record."""
        rows = enumerate(self.lines, 1)
        return frozenset(
            number
            for number, line in rows
            if not line.is_blank and (not line.key or _told(line) != _told(self.before[line.key][0]))
        )

    @property
    def corrects(self) -> bool:
        return any(self.lines[number - 1].key for number in self.changed)

    def faults(self) -> list[Message]:
        """The rows whose organisation nobody knows."""
        found = []
        for number in sorted(self.changed):
            try:
                self._organisation(self.lines[number - 1])
            except Refused as refusal:
                found.append(at_row(number, refusal.message))
        return found

    def notes(self) -> Notes:
        """Those who are new on the roll or differ, those named for the first time, and who replaced whom."""
        parties = [self._party(number) for number in sorted(self.changed)]
        return Notes((*parties, *self._newcomers()), tuple(self._edges()))

    def _key(self, target: int | str) -> str:
        """The key of a row in these notes; of a row that stays as it is, the id of its party."""
        if isinstance(target, str):
            return f"name:{target}"
        return f"row:{target}" if target in self.changed else self.lines[target - 1].key

    def _party(self, number: int) -> NotedParty:
        line = self.lines[number - 1]
        was = self.before[line.key][1] if line.key else None
        return NotedParty(
            f"row:{number}",
            line.attendance,
            person=self._person(line),
            organisation=self._organisation(line),
            function=self._function(line, was),
            seat=line.seat or None,
            hidden=line.hidden,
            arrives=line.arrives or None,
            leaves=line.leaves or None,
            place=(was.place if was else None) or number,
            replaces=was.stamp.id if was else None,
            because=self.because if was else None,
        )

    def _person(self, line: RollLine) -> str | None:
        """Who it is: as on record or in the seat where the name is the same, else whom we know by it."""
        if line.key:
            was, party = self.before[line.key]
            if was.name == line.name:
                return party.person
        seat = next((each for each in self.call.seats if each.seat.code == line.seat), None)
        if seat is not None and seat.person and self.call.names.get(seat.person) == line.name:
            return seat.person
        return known_person(line.name, reader=self.acting.reader) if line.name else None

    def _function(self, line: RollLine, was: Attended | None) -> Said | None:
        """The function as on record or as of the seat, in both languages, else as it was typed."""
        seats = [each.seat.function for each in self.call.seats if each.seat.code == line.seat]
        known = [*seats, *([was.function] if was and was.function else [])]
        typed = Said(line.function) if line.function else None
        return next((function for function in known if function.nl == line.function), typed)

    def _organisation(self, line: RollLine) -> str | None:
        if not line.organisation:
            return None
        return bodies_known().find(line.organisation).code

    def _newcomers(self) -> list[NotedParty]:
        """Those who take a place and have no row yet."""
        names = {name for line in self.lines for name in targets(self.lines, line) if isinstance(name, str)}
        return [
            replace(self._newcomer(name), place=len(self.lines) + place)
            for place, name in enumerate(sorted(names), 1)
        ]

    def _newcomer(self, name: str) -> NotedParty:
        """Who stands in for seats of one organisation always is of that; of another it is not known."""
        seats = [line for line in self.call.seats if self.call.standing_in(line) == name]
        organisations = {line.seat.organisation for line in seats}
        return NotedParty(
            self._key(name),
            person=seats[0].substitute if seats else known_person(name, reader=self.acting.reader),
            organisation=organisations.pop() if len(organisations) == 1 else None,
        )

    def _edges(self) -> list[NotedSubstitution]:
        """Who replaced whom, as far as either of them is new or differs."""
        found = []
        for number, line in enumerate(self.lines, 1):
            if line.is_blank:
                continue
            for target in targets(self.lines, line):
                absent, by = self._key(number), self._key(target)
                if absent != line.key or by != (
                    self.lines[target - 1].key if isinstance(target, int) else ""
                ):
                    found.append(self._edge(number, target))
        return found

    def _edge(self, number: int, target: int | str) -> NotedSubstitution:
        """A substitution; where it was on record between the same two it is recorded anew, with its role."""
        line = self.lines[number - 1]
        there = self.lines[target - 1].key if isinstance(target, int) else ""
        edges = self.call.edges_of(self.before[line.key][1]) if line.key else []
        was = next((edge for edge in edges if there and edge.by == there), None)
        role = Said(line.role) if line.role else None
        made = NotedSubstitution(self._key(number), self._key(target), role)
        if was is None:
            return made
        return replace(
            made,
            role=was.role if was.role and was.role.nl == line.role else role,
            role_hidden=was.role_hidden,
            replaces=was.stamp.id,
            because=self.because,
        )
