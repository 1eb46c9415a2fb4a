# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Persons at a table: a name is kept in the table that can be erased, facts hold the id."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.base.messages import Refused
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
    """The id of a person by name: the one that is known, else a new one."""
    require(reader, "table.keep")
    name = " ".join(name.split())
    if not name:
        raise Refused("webmeetings-field-empty", field="naam")
    return persons.named(name) or persons.add(name)


def keep_address(person: str, address: str, *, reader: Reader) -> None:
    """Keep where a person can be written to; it stands where the law can have it erased."""
    require(reader, "table.keep")
    persons.reach(person, address_of(address))


def members(reader: Reader) -> frozenset[str]:
    """The bodies that somebody speaks for as a member: those that are no tables."""
    return reader.bodies - {body.code for body in table_bodies()}
