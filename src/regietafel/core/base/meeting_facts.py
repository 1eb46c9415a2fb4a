# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record about the agenda of a table: items proposed for it, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regietafel.core.base.messages import Said
from regietafel.core.base.stamps import Stamp


class Purpose(StrEnum):
    """What an item stands on the agenda for (*doel van een agendapunt*)."""

    INFORMATION = "information"
    """*Ter informatie*."""
    DISCUSSION = "discussion"
    """*Ter bespreking*."""
    DECISION = "decision"
    """*Ter besluitvorming*."""


@dataclass(frozen=True, slots=True)
class AgendaProposed:
    """An item proposed for the next agenda of a table (*voorgesteld agendapunt*), by a person or by a rule.

    ``about`` is the id of the fact it is about and ``why`` a short code of the reason (``action-overdue``,
    ``question-returns``): a table gets the same subject for the same reason at most once, however often the
    rule runs. ``ground`` says the same in words.
    """

    stamp: Stamp
    table: str
    title: Said
    about: str
    why: str
    by: str
    purpose: Purpose = Purpose.DISCUSSION
    ground: Said | None = None


class ProposalAnswer(StrEnum):
    """What became of a proposed item (*antwoord op een voorstel*)."""

    PLACED = "placed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class AgendaAnswered:
    """A proposed item was placed on an agenda, or declined with a reason (*voorstel afgehandeld*).

    ``on`` is the day of the meeting and ``item`` the number it got there, where it was placed.
    """

    stamp: Stamp
    proposal: str
    answer: ProposalAnswer
    by: str
    on: date | None = None
    item: str | None = None
    because: Said | None = None
