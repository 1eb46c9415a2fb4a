# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Persons at a table: a name is kept in the table that can be erased, facts hold the id."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from regietafel.access.permissions import allowed, require
from regietafel.access.readers import Reader
from regietafel.base.messages import Refused
from regietafel.facts.attendance import Attended, ReporterNamed, SeatFilled, SeatHeld, SubstituteNamed
from regietafel.facts.meetings import MeetingConvened
from regietafel.meetings.services.meetings import table_bodies
from regietafel.outlets.mail import address_of
from regietafel.records import ledger, persons

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as who keeps a table names them (*persoon*): a name, and where they can be written to."""

    name: str
    address: str | None = None


@ledger.turn()
def with_person(somebody: Somebody | None, record: Callable[[str | None], R], *, reader: Reader) -> R:
    """Record something of a person, who is kept in the same turn: what is refused keeps no name either."""
    return record(person_of(somebody, reader=reader) if somebody else None)


def person_of(somebody: Somebody, *, reader: Reader) -> str:
    """The id of a person by name, kept with the address they can be written to where one is given."""
    if somebody.address:
        address_of(somebody.address)
    person = known_person(somebody.name, reader=reader)
    if somebody.address:
        keep_address(person, somebody.address, reader=reader)
    return person


def known_person(name: str, *, reader: Reader) -> str:
    """The id of a person by name: the one who is known at a table that the reader keeps, else a new one.

    Somebody of the same name at the table of another is somebody else: who keeps one table reads and changes
    no address of those at another.
    """
    require(reader, "table.keep")
    name = " ".join(name.split())
    if not name:
        raise Refused("webmeetings-field-empty", field="naam")
    own = (person for person in persons.of_name(name) if _is_own(person, reader))
    return next(own, None) or persons.add(name)


def _is_own(person: str, reader: Reader) -> bool:
    """Whether a person is on record at a table that the reader keeps, or at none yet. Queries: six."""
    tables = _tables_of(person)
    return not tables or any(allowed(reader, "table.keep", thing=table) for table in tables)


def _tables_of(person: str) -> set[str]:
    """The tables where somebody fills a seat, stands in, prepares the report or was at a meeting."""
    seats = [fact.seat for fact in ledger.read(SeatFilled, person=person)]
    seats += [fact.seat for fact in ledger.read(SubstituteNamed, person=person)]
    meetings = [fact.meeting for fact in ledger.read(Attended, person=person)]
    return {
        *(seat.table for seat in ledger.read(SeatHeld, ids=seats)),
        *(held.table for held in ledger.read(MeetingConvened, ids=meetings)),
        *(named.table for named in ledger.read(ReporterNamed, person=person)),
    }


def keep_address(person: str, address: str, *, reader: Reader) -> None:
    """Keep where a person can be written to; it stands where the law can have it erased."""
    require(reader, "table.keep")
    persons.reach(person, address_of(address))


def members(reader: Reader) -> frozenset[str]:
    """The bodies that somebody speaks for as a member: those that are no tables."""
    return reader.bodies - {body.code for body in table_bodies()}
