# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Meetings as a reader may see them: the tables, a meeting with its agenda and roll, what was recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import one, read
from regietafel.areas.country import known
from regietafel.base.bodies import Body, BodyKind
from regietafel.base.messages import Message, Refused
from regietafel.base.stamps import AsOf, HasStamp
from regietafel.data.organisations import national, of_province
from regietafel.data.tables import regional
from regietafel.decisions.services.effects import waits_on
from regietafel.facts.attendance import (
    Attended,
    Hidden,
    RoleTaken,
    Substituted,
)
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.meetings import AgendaItem, DocumentMoved, ItemClosed, MeetingConvened
from regietafel.facts.papers import CommentsAsked
from regietafel.meetings.rules.attendance import Roll, roll, standing
from regietafel.meetings.rules.numbering import parts
from regietafel.meetings.services.seats import roles_of, seats_of
from regietafel.records import persons

P = TypeVar("P", Attended, Substituted, Decision, Action)


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item of an agenda with what became of it; None while that is not on record."""

    fact: AgendaItem
    closed: ItemClosed | None
    onward: tuple[AgendaItem, ...] = ()
    """The items it became elsewhere: at the next meeting, or at the table it was forwarded to."""


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A meeting as one page shows it.

    ``names`` holds names of persons by id, for those who may know them; None for a person who was erased.
    """

    fact: MeetingConvened
    items: tuple[ItemView, ...]
    roll: Roll
    decisions: tuple[Decision, ...]
    """Everything that was recorded at it, of every kind, in the order of the items."""
    actions: tuple[Action, ...]
    documents: tuple[DocumentMoved, ...]
    roles: tuple[RoleTaken, ...]
    names: dict[str, str | None]
    comments: tuple[CommentsAsked, ...]
    waits: Mapping[str, Message]
    """The decisions that are not in force on the day it is looked at from, with what they wait for."""

    @property
    def latest(self) -> str:
        """The moment on which the last of what is shown here was recorded, as an address can hold it."""
        facts: list[HasStamp] = [self.fact, *self.decisions, *self.actions, *self.roll.parties]
        facts += [view.closed for view in self.items if view.closed is not None]
        return max(fact.stamp.recorded for fact in facts).isoformat()

    def since(self, moment: str) -> tuple[Decision | Action, ...]:
        """What was noted after a moment, as recorded: what somebody who looked then has not seen."""
        noted: list[Decision | Action] = [*self.decisions, *self.actions]
        return tuple(each for each in noted if each.stamp.recorded.isoformat() > moment)

    def called(self, party: Attended) -> str | None:
        """The name of a party for this reader; None where it is not known, hidden or erased."""
        return self.names.get(party.person) if party.person is not None else None


@dataclass(frozen=True, slots=True)
class TableView:
    """A table with its meetings, newest first; ``ahead`` are those after the day it is looked at from."""

    body: Body
    ahead: tuple[MeetingConvened, ...]
    past: tuple[MeetingConvened, ...]


def tables(as_of: AsOf, *, on: date, reader: Reader) -> list[TableView]:
    """Every table: the two national ones, twelve provincial ones, the regional ones that are known."""
    held = meetings(as_of, reader=reader)
    found = []
    for body in table_bodies():
        own = [each for each in held if each.table == body.code]
        ahead = tuple(each for each in reversed(own) if each.on > on)
        found.append(TableView(body, ahead, tuple(each for each in own if each.on <= on)))
    return found


def table_bodies() -> list[Body]:
    """The tables themselves, national first, each province with the regional ones below it."""
    found = [body for body in national().values() if body.kind is BodyKind.TABLE]
    areas = known(AsOf(), ANYONE).areas.areas
    for area in (area for area in areas if area.parent == "NL" and area.code.startswith("PV")):
        found += [body for body in of_province(area) if body.kind is BodyKind.TABLE]
        found += [body for body in regional().values() if body.area == area.code]
    return found


def meetings(as_of: AsOf, *, reader: Reader, table: str | None = None) -> list[MeetingConvened]:
    """The meetings of a table, or of all, newest first."""
    where = {} if table is None else {"table": table}
    found = read(MeetingConvened, as_of, reader=reader, **where)
    return sorted(found, key=lambda each: (each.on, each.table), reverse=True)


def meeting_on(table: str, on: date, *, as_of: AsOf, reader: Reader) -> MeetingConvened:
    """The meeting of a table on a day; refused where there is none for this reader."""
    found = read(MeetingConvened, as_of, reader=reader, table=table, on=on)
    if not found:
        raise Refused("meeting-none-that-day", table=table, on=on)
    return found[0]


def meeting(key: str, as_of: AsOf, *, reader: Reader, on: date | None = None) -> MeetingView:
    """One meeting with all that belongs to it; refused where it is not there for this reader.

    ``on`` is the day it is looked at from, the day of the meeting unless another is given.
    """
    fact = one(MeetingConvened, key, as_of=as_of, reader=reader)
    parties = in_place(read(Attended, as_of, reader=reader, meeting_id=key))
    edges = standing(in_place(read(Substituted, as_of, reader=reader, meeting_id=key)), parties)
    decisions = recorded_at(fact, as_of, reader=reader)
    actions = read(Action, as_of, reader=reader, decision_id=[decision.stamp.id for decision in decisions])
    return MeetingView(
        fact,
        items=tuple(items_of(key, as_of, reader=reader)),
        roll=roll(seats_of(fact.table, fact.on, as_of=as_of, reader=reader), parties, edges=edges),
        decisions=tuple(decisions),
        actions=tuple(in_place(actions)),
        documents=tuple(read(DocumentMoved, as_of, reader=reader, meeting_id=key)),
        roles=tuple(roles_of(fact.table, fact.on, as_of=as_of, reader=reader)),
        names=names_of(parties),
        comments=tuple(read(CommentsAsked, as_of, reader=reader, meeting_id=key)),
        waits=waits_on(
            on or fact.on, [decision.stamp.id for decision in decisions], as_of=as_of, reader=reader
        ),
    )


def items_of(key: str, as_of: AsOf, *, reader: Reader) -> list[ItemView]:
    """The agenda of a meeting in the order of its numbers, with what became of each item."""
    items = read(AgendaItem, as_of, reader=reader, meeting_id=key)
    ids = [item.stamp.id for item in items]
    closed = {each.item: each for each in read(ItemClosed, as_of, reader=reader, item_id=ids)}
    onward = read(AgendaItem, as_of, reader=reader, comes_from_id=ids)
    return [
        ItemView(
            item,
            closed.get(item.stamp.id),
            onward=tuple(each for each in onward if each.comes_from == item.stamp.id),
        )
        for item in sorted(items, key=lambda item: parts(item.number))
    ]


def recorded_at(fact: MeetingConvened, as_of: AsOf, *, reader: Reader) -> list[Decision]:
    """What was recorded at a meeting, in the order of the items and then as it was recorded."""
    found = read(Decision, as_of, reader=reader, meeting_table=fact.table, meeting_on=fact.on)
    return sorted(in_place(found), key=_item_order)


def _item_order(decision: Decision) -> tuple[int, ...]:
    item = decision.meeting.item if decision.meeting is not None else None
    return parts(item) if item else ()


def in_place(facts: list[P]) -> list[P]:
    """The facts in the order they were told; those without a place first, as they were recorded."""
    return sorted(facts, key=lambda fact: fact.place or 0)


def names_of(parties: list[Attended]) -> dict[str, str | None]:
    """Names by id of the parties whose name is not hidden; who may see a party may see its name."""
    ids = [
        party.person
        for party in parties
        if party.person is not None and party.hidden not in (Hidden.NAME, Hidden.BOTH)
    ]
    return persons.names(ids) if ids else {}
