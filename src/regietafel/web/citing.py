# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where what somebody puts on record comes from, and since when it is known: asked the same on every form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from regietafel.access.attest import Attest
from regietafel.base.sources import Source, SourceKind, cited
from regietafel.base.stamps import Known, Visibility
from regietafel.web.inputs import asked, line, select
from regietafel.web.visit import Visit


class CitedKind(StrEnum):
    """How what is cited came to who cites it; what is computed or made up is not cited."""

    PUBLISHED = SourceKind.PUBLISHED.value
    PRESS = SourceKind.PRESS.value
    STATED = SourceKind.STATED.value
    ASSUMPTION = SourceKind.ASSUMPTION.value


class Seen(StrEnum):
    """For whom a fact is that is put on record by hand."""

    PUBLIC = Visibility.PUBLIC.value
    TABLE = Visibility.TABLE.value


@dataclass(frozen=True, slots=True)
class CitedInput:
    """A source as it is asked (*bron*), with the day it was known and why that day."""

    source_title: Annotated[str, line("bron", "web-cite-title")]
    publisher: Annotated[str, line("uitgever", "web-cite-publisher")]
    source_kind: Annotated[
        CitedKind, select("bronsoort", "web-cite-kind", words="web-cite-kind", beside=True)
    ]
    address: Annotated[str | None, line("adres", "web-cite-address", about=("cite-address-unreadable",))]
    published_on: Annotated[date | None, asked("bron-dag", "web-cite-published", beside=True)]
    known: Annotated[
        date | None,
        asked("bekend-op", "web-cite-known", hint="web-cite-known-hint", about=("known-in-future",)),
    ]
    ground: Annotated[str | None, line("grond", "web-cite-ground", beside=True)]
    seen: Annotated[Seen, select("voor-wie", "web-cite-seen", words="web-cite-seen")]

    @property
    def source(self) -> Source:
        """The source, the same one wherever it is cited in the same words."""
        return cited(
            Source(
                "",
                self.source_title,
                self.publisher,
                SourceKind(self.source_kind.value),
                address=self.address,
                published_on=self.published_on,
            )
        )

    def attest(self, reason: str | None = None) -> Attest:
        """What it says of a fact; without a day the fact is marked as one whose day is not known."""
        otherwise = "opgegeven bij het vastleggen" if self.known else "de dag is niet opgegeven"
        known = Known(self.known, self.ground or otherwise)
        return Attest(known, self.source, Visibility(self.seen.value), reason=reason)


def cited_on(visit: Visit) -> dict[str, object]:
    """What stands in the form before anything is typed: known on the day of the page."""
    return {"known": visit.view.day, "source_kind": CitedKind.PUBLISHED, "seen": Seen.PUBLIC}
