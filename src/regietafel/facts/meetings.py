# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record about meetings and their agendas; how far they are is computed from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.fields import Ref


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
    proposal: Annotated[str, Ref(AgendaProposed)]
    answer: ProposalAnswer
    by: str
    on: date | None = None
    item: str | None = None
    because: Said | None = None


@dataclass(frozen=True, slots=True)
class MeetingConvened:
    """A table comes together on a day (*vergadering*); the other facts of the meeting name its id.

    ``chair`` is the office that chaired as it was told; None where nobody was named, and never inferred from
    who usually does.
    """

    stamp: Stamp
    table: str
    on: date
    begins: str | None = None
    place: Said | None = None
    chair: str | None = None


MeetingId: TypeAlias = Annotated[str, Ref(MeetingConvened)]


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An item on the agenda of a meeting (*agendapunt*), with its number: 2, or 2.1 below it.

    ``late`` came after the convocation (*nagekomen*), ``hammer`` goes without discussion (*hamerstuk*).
    ``comes_from`` is the item of an earlier meeting that was carried over, or of another table that forwarded
    it; ``from_table`` names that table, also where its meeting is not on record here.
    """

    stamp: Stamp
    meeting: MeetingId
    number: str
    title: Said
    purpose: Purpose
    late: bool = False
    hammer: bool = False
    comes_from: ItemId | None = None
    from_table: str | None = None
    about: str | None = None


ItemId: TypeAlias = Annotated[str, Ref(AgendaItem)]


class ItemBecame(StrEnum):
    """What became of an item (*afloop van een agendapunt*)."""

    HANDLED = "handled"
    CARRIED = "carried"
    """To the next meeting of the table (*aangehouden*)."""
    FORWARDED = "forwarded"
    """To another table (*doorgeleid*)."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ItemClosed:
    """What became of an item at the meeting (*agendapunt afgerond*), and to which table it went if it did."""

    stamp: Stamp
    item: ItemId
    became: ItemBecame
    to_table: str | None = None
    remark: Said | None = None


class Document(StrEnum):
    """The documents of a meeting, each with a status of its own (*vergaderstukken van de tafel*)."""

    AGENDA = "agenda"
    MINUTES = "verslag"
    DECISIONS = "besluitenlijst"
    AGREEMENTS = "afsprakenlijst"
    ACTIONS = "actielijst"


class DocumentState(StrEnum):
    """How far a document of a meeting is (*status van een stuk*); before the first it is a draft."""

    FOR_ADOPTION = "for-adoption"
    """*Ter vaststelling*: sent to the members."""
    ADOPTED = "adopted"
    """*Vastgesteld*, in a later meeting."""
    PUBLISHED = "published"
    """*Openbaar*."""


@dataclass(frozen=True, slots=True)
class DocumentMoved:
    """A document of a meeting went to a further state (*statuswijziging*), in the version kept under a hash.

    ``digest`` is None where the document itself is not held here, as of minutes from before this system.
    ``adopted_in`` is the later meeting that adopted it, with the changes it asked for.
    """

    stamp: Stamp
    meeting: MeetingId
    document: Document
    state: DocumentState
    digest: str | None
    by: str
    adopted_in: MeetingId | None = None
    changes: Said | None = None


MeetingFact: TypeAlias = (
    AgendaProposed | AgendaAnswered | MeetingConvened | AgendaItem | ItemClosed | DocumentMoved
)
