# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where something that is put on record by hand comes from, as a source."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Stamp


class OriginKind(StrEnum):
    """How what is put on record by hand came to us (*soort bron*)."""

    PUBLISHED = "published"
    STATED = "stated"
    PRESS = "press"
    ASSUMPTION = "assumption"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something that is put on record can be read (*herkomst*), since when, and why it corrects."""

    kind: OriginKind
    title: str
    publisher: str
    address: str | None = None
    known_on: date | None = field(default=None, metadata={"help": "None takes the day it is put on record"})
    reason: str | None = field(default=None, metadata={"help": "needed where it takes the place of another"})

    @property
    def source(self) -> Source:
        """The same words always give the same source, and other words another."""
        said = (self.kind.value, self.publisher, self.title, self.address or "", str(self.known_on or ""))
        code = hashlib.sha256("\n".join(said).encode()).hexdigest()[:12]
        kind = SourceKind(self.kind.value)
        return Source(
            f"opgave:{code}", self.title, self.publisher, kind, self.address, published_on=self.known_on
        )

    def is_of(self, stamp: Stamp) -> bool:
        """Whether a fact came from the same publisher, in the same way."""
        source = stamp.source
        return (source.publisher, source.kind.value) == (self.publisher, self.kind.value)
