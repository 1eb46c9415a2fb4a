# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The stamp of what a table puts on record: for the table itself, unless it is made public."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel import clock
from regietafel.access.known_day import require_not_ahead
from regietafel.access.readers import Reader
from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.records.ids import new_id

REGISTER = Source("regietafel-overleg", "Register van de tafel", "Regietafel", SourceKind.STATED)


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


def stamped(circle: Circle, on: date, *, ground: str, reader: Reader, source: Source = REGISTER) -> Stamp:
    """A stamp with a fresh id, known on that day and valid from it; a day still to come is refused."""
    require_not_ahead(on)
    return Stamp(
        new_id(),
        valid=Span(on),
        known=Known(on, ground),
        recorded=clock.now(),
        actor=reader.actor,
        visibility=Visibility.PUBLIC if circle.public else Visibility.TABLE,
        source=source,
        scope=() if circle.public else circle.bodies,
    )


ACTIONS_REGISTER = Source(
    "regietafel-agenda", "Register van maatregelen en acties", "Regietafel", SourceKind.PUBLISHED
)


def require_text(text: str) -> None:
    """Refuse an empty text: who reads it later must know why."""
    if not text.strip():
        raise Refused("agenda-text-missing")


def register_stamp(on: date, reader: Reader, *, visibility: Visibility = Visibility.TABLE) -> Stamp:
    """The stamp of a fact of the register: for who works with the table, known on the day it speaks of."""
    return Stamp(
        id=new_id(),
        valid=Span(on),
        known=Known(on, "vastgelegd in het register"),
        recorded=clock.now(),
        actor=reader.actor,
        visibility=visibility,
        source=ACTIONS_REGISTER,
    )
