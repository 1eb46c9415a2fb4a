# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Cases on a ladder and what happens to them."""

from __future__ import annotations

from django.db.models import BigIntegerField, BooleanField, DateField, TextField

from regietafel.records.fields import CodesField
from regietafel.records.migrations._tables import fact_table, index, not_negative, one_of, said, to

TABLES = (
    fact_table(
        "CaseOpenedRow",
        {
            "ladder": TextField(),
            "subject": TextField(),
            "matter": TextField(),
            **said("ground"),
            "within": TextField(null=True),
            "persons": BigIntegerField(null=True),
            "rests_on": CodesField(default=tuple),
        },
        indexes=[index("matter", "ladder", "subject", "matter"), index("within", "ladder", "within")],
        constraints=[not_negative("persons")],
    ),
    fact_table(
        "OnFileRow",
        {
            "case": to("CaseOpenedRow"),
            "kind": TextField(),
            **said("title"),
            "by": TextField(),
            "document": TextField(null=True),
            "figure": TextField(null=True),
        },
        constraints=[
            one_of(
                "kind",
                "list",
                "letter",
                "information",
                "talk",
                "agreement",
                "announcement",
                "view",
                "consultation",
                "order",
                "publication",
                "request",
                "request-agreed",
                "request-copies",
                "request-lapsed",
                "report-missed",
                "notice",
                "other",
            )
        ],
    ),
    fact_table(
        "StepTakenRow",
        {
            "case": to("CaseOpenedRow"),
            "rung": TextField(),
            "by": TextField(),
            "exact": BooleanField(),
            **said("day_said", null=True),
            **said("ground", null=True),
            **said("urgency", null=True),
            "decision": to("DecisionRow", null=True),
            "document": TextField(null=True),
            **said("heard", null=True),
        },
    ),
    fact_table(
        "TermSetRow",
        {
            "case": to("CaseOpenedRow"),
            "rung": TextField(),
            "until": DateField(),
            **said("result"),
            "persons": BigIntegerField(null=True),
        },
        constraints=[not_negative("persons")],
    ),
    fact_table(
        "StepDeclinedRow",
        {
            "case": to("CaseOpenedRow"),
            "rung": TextField(),
            "by": TextField(),
            **said("why"),
            "again_on": DateField(null=True),
        },
    ),
    fact_table(
        "SteppedDownRow",
        {"case": to("CaseOpenedRow"), "to": TextField(null=True), "by": TextField(), **said("why")},
    ),
    fact_table("CaseHeldRow", {"case": to("CaseOpenedRow"), "by": TextField(), **said("why")}),
    fact_table("CaseResumedRow", {"case": to("CaseOpenedRow"), "by": TextField(), **said("why")}),
    fact_table(
        "ExcuseRow",
        {
            "case": to("CaseOpenedRow"),
            "by": TextField(),
            **said("ground"),
            "persons": BigIntegerField(null=True),
            "rests_on": TextField(null=True),
        },
        constraints=[not_negative("persons")],
    ),
    fact_table(
        "CaseClosedRow",
        {"case": to("CaseOpenedRow"), "by": TextField(), "because": TextField(), **said("ground")},
        constraints=[one_of("because", "done", "executed", "withdrawn", "merged", "lapsed")],
    ),
)
