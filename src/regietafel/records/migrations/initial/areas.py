# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Areas, mergers and boundaries that were loaded beside the ones that ship."""

from __future__ import annotations

from django.db.models import DateField, TextField

from regietafel.records.fields import CodesField
from regietafel.records.migrations._tables import fact_table, one_of

TABLES = (
    fact_table(
        "AreaListedRow",
        {
            "code": TextField(db_index=True),
            "kind": TextField(),
            "name": TextField(),
            "parent": TextField(null=True),
            "start": DateField(null=True),
            "end": DateField(null=True),
            "aliases": CodesField(default=tuple),
            "tooi_id": TextField(null=True),
        },
        constraints=[one_of("kind", "country", "province", "municipality", "safety-region")],
    ),
    fact_table("AreasMergedRow", {"gone": CodesField(default=tuple), "into": TextField(db_index=True)}),
    fact_table("BoundaryRow", {"area": TextField(db_index=True), "geometry": TextField()}),
)
