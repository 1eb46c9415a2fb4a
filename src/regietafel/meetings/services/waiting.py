# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What waits at a table for whoever runs it: draft agendas that were begun."""

from __future__ import annotations

from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.meetings.services.preparing import AGENDA
from regietafel.records import drafts


def agendas_begun(table: str, *, reader: Reader) -> tuple[str, ...]:
    """The days of the meetings of a table for which a draft agenda stands, earliest first."""
    require(reader, "table.keep", thing=table)
    begun = drafts.of_kind(AGENDA, starts=f"{table}/")
    return tuple(sorted(each.subject.removeprefix(f"{table}/") for each in begun))
