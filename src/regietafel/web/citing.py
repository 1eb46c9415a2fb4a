# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where what somebody puts on record comes from, and since when it is known: asked the same on every form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from regietafel.access.attest import Attest
from regietafel.access.citation import Citation, CitedKind
from regietafel.base.stamps import Visibility
from regietafel.web.inputs import asked, line, select
from regietafel.web.visit import Visit


class Seen(StrEnum):
    """For whom a fact is that is put on record by hand."""

    PUBLIC = Visibility.PUBLIC.value
    TABLE = Visibility.TABLE.value


@dataclass(frozen=True, slots=True)
class SourceInput:
    """A source as it is asked (*bron*)."""

    source_title: Annotated[str, line("bron", "web-cite-title")]
    publisher: Annotated[str, line("uitgever", "web-cite-publisher")]
    source_kind: Annotated[
        CitedKind, select("bronsoort", "web-cite-kind", words="web-cite-kind", beside=True)
    ]
    address: Annotated[str | None, line("adres", "web-cite-address")]


@dataclass(frozen=True, slots=True)
class CitedInput(SourceInput):
    """The source of something that can be known since a day that nobody knows, and for whom it is."""

    published_on: Annotated[date | None, asked("bron-dag", "web-cite-published", beside=True)]
    known: Annotated[
        date | None,
        asked("bekend-op", "web-cite-known", hint="web-cite-known-hint", about=("known-in-future",)),
    ]
    ground: Annotated[str | None, line("grond", "web-cite-ground", beside=True)]
    seen: Annotated[Seen, select("voor-wie", "web-cite-seen", words="web-cite-seen")]

    def attest(self, reason: str | None = None) -> Attest:
        """What it says of a fact; without a day the fact is marked as one whose day is not known."""
        said = Citation(
            self.source_title,
            self.publisher,
            self.source_kind,
            self.address,
            self.published_on,
            self.known,
            self.ground,
            reason,
        )
        return said.attest(Visibility(self.seen.value))


@dataclass(frozen=True, slots=True)
class FigureSourceInput(SourceInput):
    """The source of a figure: it was published on the day it is known since, and can correct another."""

    known: Annotated[
        date | None,
        asked("bekend-op", "web-cite-known", hint="web-cite-known-today", about=("known-in-future",)),
    ]
    reason: Annotated[str | None, line("reden", "web-cite-reason", beside=True)]

    @property
    def citation(self) -> Citation:
        return Citation(
            self.source_title,
            self.publisher,
            self.source_kind,
            self.address,
            self.known,
            self.known,
            reason=self.reason,
        )


def cited_on(visit: Visit) -> dict[str, object]:
    """What stands in the form before anything is typed: known on the day of the page."""
    return {"known": visit.view.day, "source_kind": CitedKind.PUBLISHED, "seen": Seen.PUBLIC}
