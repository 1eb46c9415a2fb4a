# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is needed to write a document of a meeting, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from regietafel.facts.meetings import Document, DocumentState, Purpose
from regietafel.minutes.rules.structure import MinutesStructure, Presence
from regietafel.outlets.documents.content import Reference


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """An item as the agenda announces it (*agendapunt*): what for, how it came there, its papers by title."""

    number: str
    title: str
    purpose: Purpose
    late: bool = False
    hammer: bool = False
    carried_from: date | None = None
    """The day of the earlier meeting of this table that did not get to it."""
    from_table: str | None = None
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ByHand:
    """What somebody wrote beside, or instead of, what is on record (*met de hand*)."""

    attendance: Mapping[Presence, str] = field(default_factory=lambda: MappingProxyType({}))
    substitutions: Mapping[int, str] = field(
        default_factory=lambda: MappingProxyType({}), metadata={"help": "by place, from 0"}
    )
    above: tuple[str, ...] = ()
    under_item: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    under_entry: Mapping[int, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Writing:
    """What is needed to write one document of a meeting (*stuk*), in one language, nl or en.

    The text of the entries is that of the structure: words of the meeting, which are not translated.
    """

    minutes: MinutesStructure
    document: Document
    language: str
    day: date = field(metadata={"help": "the day of making, which the file carries"})
    table: str = field(
        default="", metadata={"help": "the full name of the table; else as the minutes have it"}
    )
    state: DocumentState | None = field(default=None, metadata={"help": "None while it is a draft"})
    version: int = 1
    adopted_on: date | None = None
    numbers: Mapping[int, str] = field(
        default_factory=lambda: MappingProxyType({}), metadata={"help": "number on record by entry"}
    )
    latest: Mapping[int, date] = field(
        default_factory=lambda: MappingProxyType({}), metadata={"help": "latest day of an action by entry"}
    )
    references: Mapping[int, Reference] = field(
        default_factory=lambda: MappingProxyType({}), metadata={"help": "by place of the figure, from 0"}
    )
    ground: str = field(default="", metadata={"help": "of what is made unreadable, where it is known"})
    agenda: tuple[AgendaLine, ...] = field(default=(), metadata={"help": "else the items, as they are told"})
    begins: str = ""
    place: str = ""
    chair: str = ""
    by_hand: ByHand = field(default_factory=ByHand)
