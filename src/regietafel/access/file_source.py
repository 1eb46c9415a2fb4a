# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A file that somebody brings as a source: who published it, under which title, where, and what it held."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a file comes from, in the words of who brings it (*herkomst van een bestand*)."""

    publisher: str = ""
    title: str = ""
    address: str = ""

    def __post_init__(self) -> None:
        if self.address and not self.address.startswith(("https://", "http://")):
            raise Refused("importing-no-address", field="address", text=self.address)

    def require_publisher(self) -> None:
        """Refuse what nobody says who published: a figure without a publisher is nobody's."""
        if not self.publisher.strip():
            raise Refused("importing-no-publisher", field="publisher")

    def source(self, kind: SourceKind, *, published_on: date | None) -> Source:
        """Where a figure that comes by hand was published; the same words are the same source."""
        self.require_publisher()
        said = "\n".join((self.publisher, self.title, self.address, str(published_on or "")))
        return Source(
            f"by-hand:{hashlib.sha256(said.encode()).hexdigest()[:12]}",
            self.title or self.publisher,
            self.publisher,
            kind,
            address=self.address or None,
            published_on=published_on,
        )


UNSAID = Origin()
"""Of a file of which nobody said where it comes from; enough to look at it, not to put it on record."""


@dataclass(frozen=True, slots=True)
class BroughtFile:
    """A file as it came (*aangeleverd bestand*): its name, its bytes, and where it comes from."""

    name: str
    content: bytes
    origin: Origin = UNSAID

    def source(
        self, lineage: str, kind: SourceKind, *, published_on: date | None, known_as: str = ""
    ) -> Source:
        """The file as a source; by what it holds, so that two files of one name are two sources.

        ``known_as`` is its title where nobody gave it one.
        """
        digest = hashlib.sha256(self.content).hexdigest()
        return Source(
            f"{lineage}:{digest[:12]}",
            self.origin.title or known_as or self.name,
            self.origin.publisher,
            kind,
            address=self.origin.address or None,
            published_on=published_on,
            note=f"{self.name}, sha256 {digest}",
        )
