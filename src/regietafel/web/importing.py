# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a file comes in on the site: looked at first, then put on record, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Generic, TypeVar

from regietafel.access.file_source import Origin
from regietafel.base.messages import Message, Refused
from regietafel.web import kept_files
from regietafel.web.inputs import asked
from regietafel.web.offers import Offer
from regietafel.web.visit import Visited

LEFT_OUT = "left_out"
B = TypeVar("B")
P = TypeVar("P")


LeaveOut = Annotated[bool, asked("weglaten", "importing-leave-out")]
"""Whether the columns that are not read can be left out; asked where there are any."""


@dataclass(frozen=True, slots=True)
class OriginInput:
    """Where a file comes from: who published it, under which title and where."""

    publisher: Annotated[str | None, asked("uitgever", "importing-publisher")]
    title: Annotated[str | None, asked("titel", "importing-title", beside=True)]
    address: Annotated[str | None, asked("adres", "importing-address")]

    def said(self, *, is_needed: bool = True) -> dict[str, str]:
        """As it is kept until the file is confirmed; refused without a publisher where one is needed."""
        origin = Origin(self.publisher or "", self.title or "", self.address or "")
        if is_needed:
            origin.require_publisher()
        return asdict(origin)


def origin_of(said: Mapping[str, str]) -> Origin:
    """Where the file comes from, as it was said beside it."""
    return Origin(said["publisher"], said["title"], said["address"])


@dataclass(frozen=True, slots=True)
class Looked(Generic[P]):
    """A file that was looked at and waits to be confirmed (*bekeken bestand*)."""

    name: str
    said: Mapping[str, str]
    preview: P


@dataclass(frozen=True, slots=True, kw_only=True)
class Import(Generic[B, P]):
    """One kind of file (*invoer*): how the service asks for it, looks at it, and puts it on record."""

    key: str
    """Under which it waits in the session."""
    brought: Callable[[Path, Mapping[str, str]], B]
    """What the service asks for, from the file and what was said beside it."""
    preview: Callable[..., P]
    take_in: Callable[..., object]

    def look(self, request: Visited, place: Path, *, said: Mapping[str, str]) -> Looked[P]:
        """What the file would change; every fault in it is refused, and then nothing waits."""
        found = self.preview(self.brought(place, said), reader=request.visit.reader)
        kept_files.remember(request, self.key, place=place, asked=said)
        return Looked(place.name, said, found)

    def confirm(self, request: Visited, *, leave_out: bool = False, **same: str) -> dict[str, str]:
        """Put the file that was looked at on record; what waits for another place is not it.

        One that is refused waits on, to be confirmed with the yes that it lacked.
        """
        place, said = kept_files.waiting(request, self.key)
        if any(said[name] != value for name, value in same.items()):
            raise Refused("importing-nothing-kept")
        try:
            brought = self.brought(place, {**said, LEFT_OUT: "1" if leave_out else ""})
            self.take_in(brought, reader=request.visit.reader)
        except Refused:
            kept_files.remember(request, self.key, place=place, asked=said)
            raise
        place.unlink()
        return said


def confirm_offer(unread: Sequence[Message], place: Mapping[str, str] | None = None) -> Offer:
    """The form that confirms a file; it asks about columns that are not read where there are any."""
    return Offer(place or {}, fixed={} if unread else {"leave_out": ""})


def day_said(text: str) -> date | None:
    """A day as it is kept in a session; none where it was left open."""
    return date.fromisoformat(text) if text else None
