# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What waits at a table for whoever runs it: draft agendas that were begun."""

from __future__ import annotations

from regietafel.records import drafts
from regietafel.services.access import require
from regietafel.services.meetings_preparing import AGENDA
from regietafel.services.readers import Reader


def agendas_begun(table: str, *, reader: Reader) -> tuple[str, ...]:
    """The days of the meetings of a table for which a draft agenda stands, earliest first."""
    require(reader, "table.keep", thing=table)
    begun = drafts.of_kind(AGENDA, starts=f"{table}/")
    return tuple(sorted(each.subject.removeprefix(f"{table}/") for each in begun))
