# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets and what counts towards them."""

from __future__ import annotations

from django.db.models import (
    BigIntegerField,
    BooleanField,
    CharField,
    DateField,
    PositiveIntegerField,
    TextField,
)

from regietafel.records.migrations._tables import (
    fact_table,
    index,
    ledger_table,
    not_negative,
    one_of,
    one_of_or_none,
    said,
    to,
    unique,
)

TABLES = (
    fact_table(
        "NationalTargetRow",
        {
            "period": CharField(max_length=7, db_index=True),
            "persons": BigIntegerField(),
            "kind": TextField(),
            **said("title"),
            "law_bwb": TextField(null=True),
            "law_article": TextField(null=True),
            "law_paragraph": TextField(null=True),
            "decision": to("DecisionRow", null=True),
        },
        constraints=[not_negative("persons"), one_of("kind", "statutory", "agreed")],
    ),
    fact_table(
        "PublishedSumRow",
        {
            "period": CharField(max_length=7, db_index=True),
            "area": TextField(),
            "of": TextField(),
            "persons": BigIntegerField(),
        },
        constraints=[one_of("of", "targets", "to-house", "opening", "closing")],
    ),
    fact_table(
        "MunicipalTargetRow",
        {
            "period": CharField(max_length=7),
            "area": TextField(),
            "persons": BigIntegerField(),
            "how": TextField(),
            "backlog": TextField(),
            "rule": TextField(null=True),
        },
        indexes=[index("area", "area", "period")],
        constraints=[
            not_negative("persons"),
            one_of("how", "computed", "published"),
            one_of("backlog", "with", "without", "only", "not-stated", "not-applicable"),
            one_of_or_none("rule", "nearest", "up", "largest-remainder", "webster"),
        ],
    ),
    fact_table(
        "OpeningBalanceRow",
        {
            "period": CharField(max_length=7),
            "area": TextField(),
            "balance": BigIntegerField(),
            "origin": CharField(max_length=7, null=True),
        },
        indexes=[index("area", "area", "period")],
    ),
    fact_table(
        "HousedRow",
        {
            "period": CharField(max_length=7),
            "area": TextField(),
            "persons": BigIntegerField(),
            "indicator": TextField(),
        },
        indexes=[
            index(
                "sums",
                *("area", "period", "indicator", "valid_from", "valid_until"),
                *("visibility", "known_on", "recorded_at", "persons", "id"),
            )
        ],
        constraints=[not_negative("persons")],
    ),
    fact_table(
        "SwapProposedRow",
        {"period": CharField(max_length=7, db_index=True), "by": TextField(), **said("ground")},
    ),
    ledger_table(
        "SwapPartRow",
        {
            "swap": to("SwapProposedRow", related_name="parts", db_index=False),
            "place": PositiveIntegerField(),
            "area": TextField(db_index=True),
            "change": BigIntegerField(),
        },
        constraints=[unique("place", "swap", "place"), unique("area", "swap", "area")],
    ),
    fact_table(
        "SwapAnsweredRow",
        {
            "swap": to("SwapProposedRow"),
            "area": TextField(),
            "accepted": BooleanField(),
            **said("ground", null=True),
        },
    ),
    fact_table(
        "TargetAdjustedRow",
        {
            "period": CharField(max_length=7),
            "area": TextField(),
            "persons": BigIntegerField(),
            **said("why"),
            "decision": to("DecisionRow", null=True),
        },
        indexes=[index("area", "area", "period")],
        constraints=[not_negative("persons")],
    ),
    fact_table(
        "ExpectationRow",
        {"period": CharField(max_length=7), "area": TextField(), "persons": BigIntegerField()},
        indexes=[index("area", "area", "period")],
        constraints=[not_negative("persons")],
    ),
    fact_table(
        "LinkedTooFewRow",
        {
            "period": CharField(max_length=7),
            "area": TextField(),
            "on": DateField(),
            **said("ground"),
            "linked": BigIntegerField(null=True),
            "needed": BigIntegerField(null=True),
        },
        indexes=[index("area", "area", "period")],
        constraints=[not_negative("linked", "needed")],
    ),
    fact_table(
        "HalfYearClosedRow",
        {
            "period": CharField(max_length=7, db_index=True),
            "area": TextField(),
            "target": BigIntegerField(),
            "housed": BigIntegerField(),
            "backlog": BigIntegerField(),
            "lead": BigIntegerField(),
            "not_attributed": BigIntegerField(),
        },
        constraints=[not_negative("target", "housed", "backlog", "lead")],
    ),
)
