# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who acts and when, and what is said of the facts of a table and of the register of actions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.attest import Attest
from regietafel.access.readers import Reader
from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Visibility

REGISTER = Source("regietafel-overleg", "Register van de tafel", "Regietafel", SourceKind.STATED)
ACTIONS_REGISTER = Source(
    "regietafel-agenda", "Register van maatregelen en acties", "Regietafel", SourceKind.PUBLISHED
)


@dataclass(frozen=True, slots=True)
class Acting:
    """Who acts, and on which day (*handeling*); the day is told by who calls, never asked of a clock here."""

    reader: Reader
    today: date


@dataclass(frozen=True, slots=True)
class Circle:
    """For whom a fact of a table is (*kring*): the bodies named, who are the table at least; or everyone."""

    bodies: tuple[str, ...]
    public: bool = False


def of_table(circle: Circle, on: date, *, ground: str, source: Source = REGISTER) -> Attest:
    """What is said of a fact of a table: for the table itself, unless it is made public."""
    if circle.public:
        return Attest(Known(on, ground), source)
    return Attest(Known(on, ground), source, Visibility.TABLE, circle.bodies)


def of_register(on: date, *parties: str) -> Attest:
    """What is said of a fact of the register: for who works with the table, or for these parties alone."""
    visibility = Visibility.PARTY if parties else Visibility.TABLE
    return Attest(Known(on, "vastgelegd in het register"), ACTIONS_REGISTER, visibility, parties)


def require_text(text: str) -> None:
    """Refuse an empty text: who reads it later must know why."""
    if not text.strip():
        raise Refused("agenda-text-missing")
