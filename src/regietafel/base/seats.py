# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The seats at a table and its dated roles, as values: who holds a seat is not who sits in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from regietafel.base.messages import Said
from regietafel.base.stamps import Span


class TableRole(StrEnum):
    """What somebody does for a table beside sitting at it (*rol aan tafel*); it changes over time."""

    CHAIR = "chair"
    """*Voorzitter*."""
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat at a table (*zetel*): held by an organisation in a function, for as long as ``held`` says."""

    code: str
    table: str
    organisation: str
    function: Said
    held: Span


@dataclass(frozen=True, slots=True)
class RoleHeld:
    """Who chairs a table or runs its secretariat over a span of days (*rolhouder*): offices, not persons."""

    table: str
    role: TableRole
    holders: tuple[str, ...]
    held: Span
