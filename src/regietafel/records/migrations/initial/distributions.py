# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Distributions with their lines, and what changes or fixes a share."""

from __future__ import annotations

from django.db.models import BigIntegerField, BooleanField, DateField, F, PositiveIntegerField, Q, TextField

from regietafel.records.fields import CodesField, FractionField
from regietafel.records.migrations._tables import (
    check,
    fact_table,
    index,
    ledger_table,
    not_negative,
    one_of,
    said,
    to,
    unique,
)

TABLES = (
    fact_table(
        "DistributionRow",
        {
            "series": TextField(),
            "version": PositiveIntegerField(),
            "decision": to("DecisionRow"),
            **said("title"),
            "total": BigIntegerField(),
            "unit": TextField(),
            "group": TextField(),
            "on": DateField(),
            "kind": TextField(),
            "level": TextField(),
            "within": TextField(),
            "key_code": TextField(),
            **said("key_title"),
            "key_decision": to("DecisionRow", null=True),
            "key_assumed": BooleanField(),
            "key_inhabitants_on": DateField(null=True),
            "key_areas_on": DateField(null=True),
            "rule": TextField(),
            "drawn": CodesField(default=tuple),
            "part_of": TextField(null=True),
        },
        constraints=[
            not_negative("total"),
            one_of("group", "asylum", "unaccompanied", "permit-holders", "ukraine", "crisis"),
            one_of("kind", "taakstelling", "opgave", "indicatief aandeel"),
            one_of("level", "country", "province", "municipality", "safety-region"),
            one_of("rule", "nearest", "up", "largest-remainder", "webster"),
            unique("version", "series", "version"),
        ],
    ),
    ledger_table(
        "ShareRow",
        {
            "distribution": to("DistributionRow", related_name="shares", db_index=False),
            "place": PositiveIntegerField(),
            "area": TextField(db_index=True),
            "weight": FractionField(),
            "quota": FractionField(),
            "amount": BigIntegerField(),
            "floor": BigIntegerField(),
            "cap": BigIntegerField(null=True),
            "locked": BigIntegerField(null=True),
            "existing": BigIntegerField(null=True),
        },
        constraints=[
            not_negative("amount", "floor", "cap", "locked", "existing"),
            check("exact", Q(weight__contains="/", quota__contains="/")),
            unique("place", "distribution", "place"),
            unique("area", "distribution", "area"),
        ],
    ),
    fact_table(
        "TransferRow",
        {
            "series": TextField(db_index=True),
            "giver": TextField(),
            "taker": TextField(),
            "amount": BigIntegerField(),
            "group": TextField(),
            **said("ground"),
            **said("condition", null=True),
            "decision": to("DecisionRow", null=True),
        },
        constraints=[
            not_negative("amount"),
            one_of("group", "asylum", "unaccompanied", "permit-holders", "ukraine", "crisis"),
            check("two_areas", ~Q(giver=F("taker"))),
        ],
    ),
    fact_table(
        "LotRow",
        {
            "series": TextField(db_index=True),
            "level": TextField(),
            "parent": TextField(),
            "among": CodesField(default=tuple),
            "places": BigIntegerField(),
            "drawn": CodesField(default=tuple),
            **said("how"),
        },
        constraints=[
            not_negative("places"),
            one_of("level", "country", "province", "municipality", "safety-region"),
        ],
    ),
    fact_table(
        "PublishedValueRow",
        {
            "series": TextField(),
            "area": TextField(),
            "amount": BigIntegerField(),
            "on": DateField(),
            **said("remark", null=True),
        },
        indexes=[index("value", "series", "area", "on")],
        constraints=[not_negative("amount")],
    ),
)
