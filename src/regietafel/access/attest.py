# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What who puts a fact on record says of it: since when it is known, on what ground, from which source."""

from __future__ import annotations

from dataclasses import dataclass

from regietafel.base.sources import Source
from regietafel.base.stamps import Known, Visibility


@dataclass(frozen=True, slots=True)
class Attest:
    """What is said of a fact as it goes on record: known when, from which source, for whom to see, and why.

    ``reason`` is why it replaces what was there; ``fact`` fixes the id, for cases that load twice.
    """

    known: Known
    source: Source
    visibility: Visibility = Visibility.PUBLIC
    reason: str | None = None
    fact: str | None = None
