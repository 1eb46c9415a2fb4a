# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rows, made from the facts; ``FACT_TABLES`` is the one list of what is never changed."""

from __future__ import annotations

from typing import get_args

from django.db.models import Model

from regietafel.facts import Fact
from regietafel.records.models.derived import DerivedRow, HousedSumRow, LastAppendRow
from regietafel.records.models.drafts import DraftRow, StoredFileRow
from regietafel.records.models.machinery import NumberGiven, Person, SignInLink
from regietafel.records.models.mailing import CalendarFeedRow, LetterRow
from regietafel.records.models.making import LINES, make_others
from regietafel.records.models.own import DistributionRow, HousedRow, LocationRow, ObservationRow, ShareRow
from regietafel.records.models.rows import Entry, FactRow, LedgerRow, SourceRow

__all__ = [
    "FACT_TABLES",
    "LEDGER_TABLES",
    "LINES",
    "ROWS",
    "CalendarFeedRow",
    "DerivedRow",
    "DistributionRow",
    "DraftRow",
    "Entry",
    "FactRow",
    "HousedRow",
    "HousedSumRow",
    "LastAppendRow",
    "LedgerRow",
    "LetterRow",
    "LocationRow",
    "NumberGiven",
    "ObservationRow",
    "Person",
    "ShareRow",
    "SignInLink",
    "SourceRow",
    "StoredFileRow",
]

ROWS = make_others(get_args(Fact))
"""The row of each kind of fact."""

LEDGER_TABLES: tuple[type[LedgerRow], ...] = tuple(
    sorted(
        (SourceRow, *ROWS.values(), *(lines.row for lines in LINES.values())),
        key=lambda row: row._meta.db_table,
    )
)
"""Every table under the chain: the facts, their lines and their sources, in the order of their names."""

_NEVER_CHANGED: tuple[type[Model], ...] = (*LEDGER_TABLES, Entry, NumberGiven)

FACT_TABLES: tuple[str, ...] = tuple(sorted(row._meta.db_table for row in _NEVER_CHANGED))
"""The one list of tables that refuse every change; the triggers are made from it."""
