# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Bodies put on record beside those that ship."""

from __future__ import annotations

from django.db.models import TextField

from regietafel.records.migrations._tables import fact_table, one_of, said

TABLES = (
    fact_table(
        "BodyListedRow",
        {"code": TextField(db_index=True), **said("name"), "kind": TextField()},
        constraints=[
            one_of(
                "kind",
                "ministry",
                "office-holder",
                "agency",
                "rijksheer",
                "provincial-executive",
                "province",
                "municipality",
                "safety-region",
                "association",
                "organisation",
                "table",
            )
        ],
    ),
)
