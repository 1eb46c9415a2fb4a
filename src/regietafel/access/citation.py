# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A source in the words of who puts something on record by hand, on a page or at the command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from regietafel.access.attest import Attest
from regietafel.base.sources import Source, SourceKind, cited
from regietafel.base.stamps import Known, Stamp, Visibility

GIVEN = "opgegeven bij het vastleggen"
NOT_GIVEN = "de dag is niet opgegeven"
DAY_TAKEN = "dag waarop het bekend werd niet opgegeven; de dag van het vastleggen is genomen"


class CitedKind(StrEnum):
    """How what is cited came to who cites it; what is computed or made up is not cited."""

    PUBLISHED = SourceKind.PUBLISHED.value
    PRESS = SourceKind.PRESS.value
    STATED = SourceKind.STATED.value
    ASSUMPTION = SourceKind.ASSUMPTION.value


@dataclass(frozen=True, slots=True)
class Citation:
    """Where something can be read (*bronvermelding*), since when it is known, and why it corrects."""

    title: str
    publisher: str
    kind: CitedKind = CitedKind.PUBLISHED
    address: str | None = None
    published_on: date | None = None
    known_on: date | None = None
    ground: str | None = field(default=None, metadata={"help": "why it is known since that day"})
    reason: str | None = field(default=None, metadata={"help": "needed where it takes the place of another"})

    @property
    def source(self) -> Source:
        """The same one wherever it is cited in the same words; refused with an address that is none."""
        return cited(
            Source(
                "",
                self.title,
                self.publisher,
                SourceKind(self.kind.value),
                address=self.address,
                published_on=self.published_on,
            )
        )

    def attest(self, visibility: Visibility = Visibility.PUBLIC) -> Attest:
        """What it says of a fact; without a day the fact is marked as one whose day is not known."""
        known = Known(self.known_on, self.ground or (GIVEN if self.known_on else NOT_GIVEN))
        return Attest(known, self.source, visibility, reason=self.reason)

    def attest_on(self, today: date) -> Attest:
        """What it says of a figure; without a day that of recording is taken, and its ground says so."""
        known = Known(self.known_on or today, self.ground or (GIVEN if self.known_on else DAY_TAKEN))
        return Attest(known, self.source, reason=self.reason)

    def is_of(self, stamp: Stamp) -> bool:
        """Whether a fact came from the same publisher, in the same way."""
        source = stamp.source
        return (source.publisher, source.kind.value) == (self.publisher, self.kind.value)
