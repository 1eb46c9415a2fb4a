# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who spoke for which seat at a meeting: those present, those replaced, and those missing, derived."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from regietafel.base.circles import find_circle
from regietafel.base.messages import Message, Refused
from regietafel.facts.attendance import Attendance, Attended, Hidden, SeatHeld, Substituted

THERE = frozenset({Attendance.PRESENT, Attendance.GUEST, Attendance.SUPPORT})


class SeatStatus(StrEnum):
    """How a seat was filled at one meeting (*bezetting in de vergadering*)."""

    PRESENT = "present"
    SUBSTITUTED = "substituted"
    EXCUSED = "excused"
    ABSENT = "absent"
    """Nobody was there for it, and nobody said so; this is derived, never told."""


@dataclass(frozen=True, slots=True)
class Place:
    """A seat at a meeting (*plaats aan tafel*): its own party if there was one, and who spoke for it."""

    seat: SeatHeld
    status: SeatStatus
    party: Attended | None
    by: tuple[Attended, ...] = ()

    @property
    def has_voice(self) -> bool:
        return self.status in (SeatStatus.PRESENT, SeatStatus.SUBSTITUTED)


@dataclass(frozen=True, slots=True)
class Roll:
    """Everybody at a meeting (*presentielijst*), seat by seat and party by party."""

    places: tuple[Place, ...]
    parties: tuple[Attended, ...]
    edges: tuple[Substituted, ...]

    @property
    def present(self) -> tuple[Attended, ...]:
        """Those who were there, support left out, in the order they were told.

        Who is only told to have replaced somebody, with name and role unreadable, may be any of the others:
        nobody is counted twice.
        """
        replacing = {edge.by for edge in self.edges}
        return tuple(
            party
            for party in self.parties
            if party.attendance in THERE - {Attendance.SUPPORT}
            and not (party.hidden is Hidden.BOTH and party.stamp.id in replacing)
        )

    @property
    def absent(self) -> tuple[Attended, ...]:
        """The parties who were not there: told so, or replaced."""
        return tuple(party for party in self.parties if party.attendance not in THERE)

    @property
    def voices(self) -> tuple[str, ...]:
        """The codes of the seats that somebody spoke for."""
        return tuple(place.seat.code for place in self.places if place.has_voice)

    @property
    def missing(self) -> tuple[SeatHeld, ...]:
        """The seats that nobody spoke for."""
        return tuple(place.seat for place in self.places if not place.has_voice)

    def stands_for(self, party: str) -> tuple[Attended, ...]:
        """Those whom a party replaces, itself not among them."""
        by_id = {each.stamp.id: each for each in self.parties}
        return tuple(by_id[edge.absent] for edge in self.edges if edge.by == party)


def roll(seats: Sequence[SeatHeld], parties: Sequence[Attended], *, edges: Sequence[Substituted]) -> Roll:
    """The roll of a meeting; refused where a seat counts twice or substitutes go round in a circle."""
    require_sound(parties, edges)
    by_id = {each.stamp.id: each for each in parties}
    speaking = speakers(edges, {key for key, each in by_id.items() if each.attendance in THERE})
    own = {each.seat: each for each in parties if each.seat is not None}
    places = []
    for seat in seats:
        party = own.get(seat.stamp.id)
        by = () if party is None else tuple(by_id[key] for key in speaking.get(party.stamp.id, ()))
        places.append(Place(seat, _status(party, by), party, by))
    return Roll(tuple(places), tuple(parties), tuple(edges))


def standing(edges: Iterable[Substituted], parties: Iterable[Attended]) -> list[Substituted]:
    """The substitutions that still hold: one about a party that was corrected since goes with it."""
    there = {party.stamp.id for party in parties}
    return [edge for edge in edges if there >= {edge.absent, edge.by}]


def _status(party: Attended | None, by: tuple[Attended, ...]) -> SeatStatus:
    if party is None:
        return SeatStatus.ABSENT
    if party.attendance in THERE:
        return SeatStatus.PRESENT
    if by:
        return SeatStatus.SUBSTITUTED
    return SeatStatus.EXCUSED if party.attendance is Attendance.EXCUSED else SeatStatus.ABSENT


def require_sound(parties: Sequence[Attended], edges: Sequence[Substituted]) -> None:
    """Refuse a seat that is counted twice, an edge to somebody unknown, and a circle of substitutes."""
    seats = Counter(party.seat for party in parties if party.seat is not None)
    for party in parties:
        if party.seat is not None and seats[party.seat] > 1:
            raise Refused("attendance-seat-twice", seat=called(party))
    by_id = {party.stamp.id: party for party in parties}
    pairs = Counter((edge.absent, edge.by) for edge in edges)
    for absent, by in pairs:
        _require_edge(by_id.get(absent), by_id.get(by), times=pairs[absent, by])
    if circle := find_circle(pairs):
        raise Refused("attendance-circle", parties=tuple(called(by_id[key]) for key in circle))


def _require_edge(absent: Attended | None, by: Attended | None, *, times: int) -> None:
    if absent is None or by is None:
        raise Refused("attendance-party-unknown")
    if absent.attendance in THERE:
        raise Refused("attendance-there-and-replaced", party=called(absent))
    if times > 1:
        raise Refused("attendance-edge-twice", party=called(absent), by=called(by))


def called(party: Attended) -> Message | str:
    """How a party is pointed at without a name: its function or organisation, or that it is hidden."""
    if party.function is not None:
        return party.function.nl
    return party.organisation or Message("attendance-hidden-party")


def speakers(edges: Sequence[Substituted], there: set[str]) -> Mapping[str, tuple[str, ...]]:
    """For everybody who is away, those present who speak for them, along chains of substitutes."""
    onward: defaultdict[str, list[str]] = defaultdict(list)
    for edge in edges:
        onward[edge.absent].append(edge.by)

    @cache
    def reach(party: str) -> tuple[str, ...]:
        if party in there:
            return (party,)
        return tuple(dict.fromkeys(end for step in onward[party] for end in reach(step)))

    return {party: reach(party) for party in list(onward)}
