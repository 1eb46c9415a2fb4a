# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Measures, what happens to actions, and what the daily sweep proposed."""

from __future__ import annotations

from django.db.models import BooleanField, DateField, TextField

from regietafel.records.fields import CodesField
from regietafel.records.migrations._tables import fact_table, index, one_of, said, to, unique

TABLES = (
    fact_table(
        "MeasureListedRow",
        {
            "number": TextField(db_index=True),
            **said("title"),
            **said("goal", null=True),
            "decision": to("DecisionRow", null=True),
        },
    ),
    fact_table(
        "MeasureStateSetRow",
        {
            "measure": TextField(db_index=True),
            "state": TextField(),
            **said("ground"),
            "decision": to("DecisionRow", null=True),
        },
        constraints=[one_of("state", "pilot", "structural", "done", "dropped")],
    ),
    fact_table(
        "ActionPlacedRow",
        {
            "action": to("ActionRow"),
            "measure": TextField(null=True),
            "provinces": CodesField(default=tuple),
            "after": CodesField(default=tuple),
        },
    ),
    fact_table(
        "ActionAssignedRow",
        {
            "action": to("ActionRow"),
            "holders": CodesField(default=tuple),
            "supervisors": CodesField(default=tuple),
            **said("term", null=True),
            "latest": DateField(null=True),
            "decision": to("DecisionRow", null=True),
        },
    ),
    fact_table("MilestoneSetRow", {"action": to("ActionRow"), **said("title"), "latest": DateField()}),
    fact_table(
        "NotedRow",
        {
            "about": TextField(db_index=True),
            "kind": TextField(),
            **said("text"),
            "by": TextField(),
            "province": TextField(null=True),
            "document": TextField(null=True),
            "ends": TextField(null=True),
        },
        constraints=[one_of("kind", "progress", "evidence", "obstacle", "removed", "reached")],
    ),
    fact_table(
        "ChangeRequestedRow",
        {
            "about": TextField(db_index=True),
            "by": TextField(),
            **said("text"),
            "decision": to("DecisionRow", null=True),
        },
    ),
    fact_table(
        "ChangeAnsweredRow",
        {
            "request": to("ChangeRequestedRow"),
            "by": TextField(),
            "answer": TextField(),
            **said("text"),
            "decision": to("DecisionRow", null=True),
        },
        constraints=[one_of("answer", "granted", "partly", "refused")],
    ),
    fact_table(
        "DoneProposedRow",
        {"action": to("ActionRow"), "by": TextField(), **said("ground"), "province": TextField(null=True)},
    ),
    fact_table(
        "DoneAnsweredRow",
        {
            "proposal": to("DoneProposedRow"),
            "by": TextField(),
            "confirmed": BooleanField(),
            **said("ground"),
            "decision": to("DecisionRow", null=True),
        },
    ),
    fact_table(
        "ActionDroppedRow",
        {"action": to("ActionRow"), **said("ground"), "decision": to("DecisionRow", null=True)},
    ),
    fact_table(
        "NoticeGivenRow",
        {"about": TextField(db_index=True), "receiver": TextField(), "by": TextField(), **said("text")},
    ),
    fact_table(
        "LadderAdoptedRow",
        {
            "ladder": TextField(db_index=True),
            "version": TextField(),
            "table": TextField(),
            "decision": to("DecisionRow"),
        },
    ),
    fact_table(
        "SweepProposalRow",
        {
            "key": TextField(),
            "kind": TextField(),
            "about": TextField(),
            "to": TextField(),
            "why": TextField(),
            "due": DateField(),
            "rung": TextField(null=True),
        },
        indexes=[index("about", "about")],
        constraints=[one_of("kind", "step", "reminder"), unique("once", "key")],
    ),
    fact_table(
        "SweepAnsweredRow",
        {
            "proposal": to("SweepProposalRow"),
            "answer": TextField(),
            "by": TextField(),
            **said("because", null=True),
            "again_on": DateField(null=True),
        },
        constraints=[one_of("answer", "taken", "postponed", "declined")],
    ),
)
