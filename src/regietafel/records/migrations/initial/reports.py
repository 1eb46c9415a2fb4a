# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The monthly reports of the provincial tables."""

from __future__ import annotations

from django.db.models import BigIntegerField, BooleanField, DateField, PositiveIntegerField, TextField

from regietafel.records.fields import CodesField
from regietafel.records.migrations._tables import (
    fact_table,
    index,
    ledger_table,
    not_negative,
    one_of,
    one_of_or_none,
    said,
    to,
)

TABLES = (
    fact_table(
        "ReportHandedInRow",
        {
            "province": TextField(),
            "month": TextField(),
            "silent": CodesField(default=tuple),
            **said("remarks", null=True),
        },
        indexes=[index("month", "month", "province")],
    ),
    ledger_table(
        "ReportLineRow",
        {
            "report": to("ReportHandedInRow", related_name="lines"),
            "place": PositiveIntegerField(),
            "area": TextField(),
            "group": TextField(),
            "kind": TextField(),
            "task": BigIntegerField(null=True),
            "realised": BigIntegerField(null=True),
            "firm": BigIntegerField(null=True),
            "soft": BigIntegerField(null=True),
            "capacity": BigIntegerField(null=True),
            "end": DateField(null=True),
        },
        constraints=[
            one_of("group", "asylum", "unaccompanied", "permit-holders", "ukraine", "crisis"),
            one_of("kind", "regular", "emergency", "crisis", "flow-through", "homes"),
            not_negative("task", "realised", "firm", "soft", "capacity"),
        ],
    ),
    fact_table(
        "MeasureReportedRow",
        {
            "report": to("ReportHandedInRow"),
            "measure": TextField(),
            "state": TextField(null=True),
            **said("progress", null=True),
            **said("obstacle", null=True),
            **said("asked", null=True),
        },
        constraints=[one_of_or_none("state", "pilot", "structural", "done", "dropped")],
    ),
    fact_table(
        "ReportAnsweredRow",
        {
            "report": to("ReportHandedInRow"),
            "by": TextField(),
            "taken": BooleanField(),
            **said("because", null=True),
        },
    ),
)
