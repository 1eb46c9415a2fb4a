# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception locations, and plans with their lines."""

from __future__ import annotations

from django.db.models import BigIntegerField, DateField, F, PositiveIntegerField, Q, TextField

from regietafel.records.migrations._tables import (
    check,
    fact_table,
    ledger_table,
    not_negative,
    one_of,
    said,
    to,
    unique,
)

TABLES = (
    fact_table(
        "LocationRow",
        {
            "code": TextField(db_index=True),
            **said("name"),
            "kind": TextField(),
            "area": TextField(db_index=True),
            "capacity": BigIntegerField(),
            "certainty": TextField(),
            "opens": DateField(),
            "ends": DateField(null=True),
            "extension_until": DateField(null=True),
            "extension_certainty": TextField(null=True),
        },
        constraints=[
            not_negative("capacity"),
            one_of(
                "kind",
                "regular",
                "small-unaccompanied",
                "emergency",
                "crisis",
                "har",
                "guest",
                "flow-through",
                "ukraine",
                "defence",
                "registration",
                "enforcement",
                "restricted",
            ),
            one_of("certainty", "in-use", "firm", "soft"),
            check("contract", Q(ends__isnull=True) | Q(ends__gt=F("opens"))),
            check(
                "extension",
                Q(extension_until__isnull=True, extension_certainty__isnull=True)
                | Q(extension_until__gt=F("ends"), extension_certainty__in=["in-use", "firm", "soft"]),
            ),
        ],
    ),
    fact_table(
        "PlanRow",
        {
            "code": TextField(db_index=True),
            **said("title"),
            "indicator": TextField(),
            "amount": BigIntegerField(),
            "until": DateField(),
            "area": TextField(),
            "decision": to("DecisionRow", null=True),
        },
        constraints=[check("amount", Q(amount__gt=0)), check("until", Q(until__gt=F("valid_from")))],
    ),
    ledger_table(
        "PlanLineRow",
        {
            "plan": to("PlanRow", related_name="lines", db_index=False),
            "place": PositiveIntegerField(),
            "on": DateField(null=True),
            "area": TextField(null=True),
            "amount": BigIntegerField(),
        },
        constraints=[
            unique("place", "plan", "place"),
            not_negative("amount"),
            check("sort", Q(on__isnull=True, area__isnull=False) | Q(on__isnull=False, area__isnull=True)),
        ],
    ),
)
