# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where a figure comes from, and how far it can be leaned on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import NAMESPACE_URL, uuid5

from regietafel.base.messages import Refused


class SourceKind(StrEnum):
    """How a figure came to us; it decides the mark that a reader sees beside it."""

    PUBLISHED = "published"
    """By the body that counts or decides it (*gepubliceerd*)."""
    PRESS = "press"
    """Quoted by a newspaper or site (*pers*)."""
    STATED = "stated"
    """As stated at the table by a member (*zoals gemeld aan tafel*)."""
    COMPUTED = "computed"
    """Computed by this system from other figures (*berekend*)."""
    USER = "user"
    """From a table that the user brought (*eigen tabel*)."""
    ASSUMPTION = "assumption"
    """Not known and taken to be so (*aanname*)."""
    EXAMPLE = "example"
    """Made up to show how it works (*voorbeeldcijfer*)."""


class Mark(StrEnum):
    """The small mark beside a figure."""

    SOURCE = "source"
    ASSUMPTION = "assumption"
    EXAMPLE = "example"
    CONTRADICTED = "contradicted"
    UNDATED = "undated"
    """Nobody said when it became known, so it is shown whatever day one looks from."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from (*bron*): who published it, where, and when it was read there.

    >>> Source("cbs-85318NED", "Kerncijfers wijken en buurten 2022", "CBS", SourceKind.PUBLISHED).mark
    <Mark.SOURCE: 'source'>
    """

    id: str
    title: str
    publisher: str
    kind: SourceKind
    address: str | None = None
    published_on: date | None = None
    checked_on: date | None = None
    note: str | None = None

    @property
    def cited(self) -> str:
        """How it is named below a table: publisher, title and address."""
        return ", ".join(part for part in (self.publisher, self.title, self.address) if part)

    @property
    def mark(self) -> Mark:
        match self.kind:
            case SourceKind.ASSUMPTION:
                return Mark.ASSUMPTION
            case SourceKind.EXAMPLE:
                return Mark.EXAMPLE
            case _:
                return Mark.SOURCE


def cited(source: Source) -> Source:
    """The source under an id made of what it says: cited twice it is one, and two of one title are two.

    >>> one = cited(Source("", "Brief", "COA", SourceKind.PUBLISHED, published_on=date(2022, 11, 29)))
    >>> other = cited(Source("", "Brief", "COA", SourceKind.PUBLISHED, published_on=date(2023, 5, 1)))
    >>> one.id == cited(one).id, one.id == other.id
    (True, False)
    """
    if source.address is not None and not re.match(r"https?://\S+$", source.address):
        raise Refused("cite-address-unreadable", text=source.address)
    told = (source.publisher, source.title, source.kind, source.address, source.published_on)
    return replace(source, id=f"aangehaald/{uuid5(NAMESPACE_URL, '|'.join(map(str, told)))}")
