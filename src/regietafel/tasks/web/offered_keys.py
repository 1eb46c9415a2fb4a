# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The keys a page offers to divide by, under the names they have in an address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from regietafel.access.visible import read
from regietafel.base.apportionment import RoundingRule
from regietafel.base.messages import Message, Refused
from regietafel.facts.observations import Observation
from regietafel.facts.tasks import Distribution
from regietafel.tasks.rules.levels import Distributed, DrawsNeeded, Place
from regietafel.tasks.services.distributing import distribute
from regietafel.tasks.services.distributing_files import UserTable
from regietafel.tasks.services.distributing_options import Options
from regietafel.tasks.services.usual import key_of
from regietafel.web.visit import Visit

INHABITANTS_KEY = "inhabitants"
INHABITANTS, EQUAL, EXISTING = "inwoners", "gelijk", "bestaand"
IN_FORCE, TABLE = "geldend", "tabel"


@dataclass(frozen=True, slots=True)
class OfferedKey:
    """One key to choose (*verdeelsleutel*)."""

    code: str = field(metadata={"help": "as it stands in an address: inwoners-2022-01-01"})
    label: Message
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be divided, by what: the part of a page that can be asked in its address."""

    total: int
    key: OfferedKey
    rule: RoundingRule
    level: str
    areas_on: date
    floors: Mapping[str, int] | int | None = None
    caps: Mapping[str, int] | int | None = None
    lots: Mapping[Place, frozenset[str]] | None = None
    locks: Mapping[str, int] | None = None
    table: UserTable | None = None
    weighing: str = ""


def offered(visit: Visit, like: Distribution | None = None) -> tuple[OfferedKey, ...]:
    """The keys for which there are figures on the day up to which is known, the newest figures first.

    A distribution that was made by figures of its own can be made by them again.
    """
    days = [day for day in visit.country.tables if day <= visit.view.known]
    keys = [
        OfferedKey(f"{INHABITANTS}-{day.isoformat()}", Message("web-key-inhabitants", {"day": day}), day)
        for day in sorted(days, reverse=True)
    ]
    own = like is not None and like.key.code != INHABITANTS_KEY
    return (
        *(
            (OfferedKey(IN_FORCE, Message("web-key-in-force", {"title": like.title})),)
            if like and own
            else ()
        ),
        *keys,
        OfferedKey(EQUAL, Message("web-key-equal")),
        OfferedKey(EXISTING, Message("web-key-existing")),
        OfferedKey(TABLE, Message("web-key-table")),
    )


def chosen(code: str, visit: Visit) -> OfferedKey:
    """The key under that name; refused, with those there are, where it is none of them."""
    keys = {key.code: key for key in offered(visit) if key.code != TABLE}
    if code not in keys:
        raise Refused("web-key-unknown", text=code, known=", ".join(keys))
    return keys[code]


def answer(asked: Question, visit: Visit, *, like: Distribution | None = None) -> Distributed | DrawsNeeded:
    """The total divided as asked; ``like`` is the distribution in force."""
    on = max(asked.areas_on, asked.key.on or asked.areas_on)
    options = Options(
        by=asked.level,
        rule=asked.rule,
        areas_on=on,
        floor=asked.floors,
        cap=asked.caps,
        lock=asked.locks,
        lot=asked.lots or None,
        country=visit.country,
    )
    match asked.key.code:
        case str(code) if code == EQUAL:
            options["key"] = "fixed"
        case str(code) if code == TABLE and asked.table is not None:
            options["table"] = asked.table
            options["by"] = None
            if asked.weighing:
                options["key"] = asked.weighing
        case str(code) if code == IN_FORCE and like is not None:
            options.update(key_of(like))
        case str(code) if code == EXISTING:
            options["key"] = "existing"
            options["existing"] = _existing(visit)
        case _:
            options["key"] = "inhabitants"
            options["inhabitants_on"] = asked.key.on
    return distribute(asked.total, **options)


def _existing(visit: Visit) -> dict[str, int]:
    """The latest count of existing places per area; refused where there is none."""
    seen = read(Observation, visit.view.as_of, reader=visit.reader, indicator="places-existing")
    past = [row for row in seen if row.stamp.valid.start <= visit.view.day and row.amount is not None]
    found = {row.area: row.amount or 0 for row in sorted(past, key=lambda row: row.stamp.valid.start)}
    if not found:
        raise Refused("web-key-no-existing", day=visit.view.day)
    return found
