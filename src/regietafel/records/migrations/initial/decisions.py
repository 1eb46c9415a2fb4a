# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Decisions and the actions that follow from them."""

from __future__ import annotations

from django.db.models import BigIntegerField, DateField, TextField

from regietafel.records.fields import CodesField
from regietafel.records.migrations._tables import fact_table, one_of, said, to

TABLES = (
    fact_table(
        "DecisionRow",
        {
            "kind": TextField(),
            "body": TextField(db_index=True),
            **said("title"),
            **said("text"),
            "meeting_table": TextField(null=True),
            "meeting_on": DateField(null=True),
            "meeting_item": TextField(null=True),
            "law_bwb": TextField(null=True),
            "law_article": TextField(null=True),
            "law_paragraph": TextField(null=True),
            "about": to("DecisionRow", null=True),
            "number": BigIntegerField(null=True),
            "place": BigIntegerField(null=True),
            "refers_to": CodesField(default=tuple, null=True),  # type: ignore[misc] # null in the rows from before it was there
        },
        constraints=[
            one_of(
                "kind",
                "besluit",
                "afspraak",
                "kennisname",
                "vaststelling",
                "verzoek",
                "standpunt",
                "constatering",
                "signaal",
                "aandachtspunt",
                "open vraag",
            )
        ],
    ),
    fact_table(
        "ActionRow",
        {
            **said("title"),
            "decision": to("DecisionRow"),
            "holders": CodesField(default=tuple),
            "supervisors": CodesField(default=tuple),
            **said("term", null=True),
            "latest": DateField(null=True),
            "place": BigIntegerField(null=True),
        },
    ),
)
