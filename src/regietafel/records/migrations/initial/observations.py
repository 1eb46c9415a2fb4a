# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Counted figures and what is said against them."""

from __future__ import annotations

from django.db.models import BigIntegerField, TextField

from regietafel.records.migrations._tables import fact_table, index, not_negative, said, to

TABLES = (
    fact_table(
        "ObservationRow",
        {"indicator": TextField(), "area": TextField(), "amount": BigIntegerField(null=True)},
        indexes=[
            index("figure", "indicator", "area", "valid_from", "known_on", "recorded_at"),
            index("day", "indicator", "valid_from"),
        ],
    ),
    fact_table(
        "DisputeRow",
        {
            "about": TextField(db_index=True),
            "body": TextField(),
            "own_count": BigIntegerField(null=True),
            **said("ground"),
            "evidence": TextField(null=True),
            "answers": to("DisputeRow", null=True),
        },
        constraints=[not_negative("own_count")],
    ),
)
