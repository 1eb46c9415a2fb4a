# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Papers, wording requests, consent, conditions and the sending."""

from __future__ import annotations

from django.db.models import BigIntegerField, BooleanField, DateField, TextField

from regietafel.records.fields import CodesField
from regietafel.records.migrations._tables import fact_table, index, one_of, said, to

TABLES = (
    fact_table(
        "PaperRow",
        {
            "table": TextField(db_index=True),
            **said("title"),
            "owner": TextField(null=True),
            "item": to("AgendaItemRow", null=True),
        },
    ),
    fact_table(
        "PaperVersionRow",
        {
            "paper": to("PaperRow"),
            "version": BigIntegerField(),
            "name": TextField(),
            "media": TextField(),
            "digest": TextField(),
            "text": TextField(null=True),
        },
        indexes=[index("version", "paper", "version")],
    ),
    fact_table(
        "WordingRequestRow",
        {
            "paper": to("PaperRow"),
            "version": BigIntegerField(),
            "by": TextField(),
            "anchor": TextField(),
            **said("asks"),
            "decision": to("DecisionRow", null=True),
        },
    ),
    fact_table(
        "WordingAnsweredRow",
        {
            "request": to("WordingRequestRow"),
            "accepted": BooleanField(),
            "by": TextField(),
            **said("because", null=True),
        },
    ),
    fact_table(
        "WordingProcessedRow",
        {"request": to("WordingRequestRow"), "version": BigIntegerField(), "by": TextField()},
    ),
    fact_table(
        "ConsentedRow",
        {
            "decision": to("DecisionRow"),
            "seat": TextField(),
            "voice": TextField(),
            "conditions": CodesField(default=tuple),
            **said("because", null=True),
        },
        constraints=[one_of("voice", "yes", "yes-if", "no", "abstain", "no-objection")],
    ),
    fact_table(
        "RoundOpenedRow",
        {
            "decision": to("DecisionRow"),
            "seats": CodesField(default=tuple),
            **said("term"),
            "until": DateField(),
        },
    ),
    fact_table(
        "CommentsAskedRow",
        {
            "paper": to("PaperRow"),
            "version": BigIntegerField(),
            "bodies": CodesField(default=tuple),
            **said("term"),
            "until": DateField(),
            "meeting": to("MeetingConvenedRow", null=True),
            "document": TextField(null=True),
        },
        constraints=[
            one_of("document", "agenda", "verslag", "besluitenlijst", "afsprakenlijst", "actielijst")
        ],
    ),
    fact_table("NothingToRemarkRow", {"asked": to("CommentsAskedRow"), "body": TextField(db_index=True)}),
    fact_table(
        "ConditionSetRow",
        {
            "decision": to("DecisionRow"),
            "needs": TextField(),
            **said("text"),
            "by": TextField(null=True),
            "request": to("WordingRequestRow", null=True),
            "other": to("DecisionRow", null=True),
            "by_day": DateField(null=True),
        },
        constraints=[one_of("needs", "wording", "decision", "fact")],
    ),
    fact_table(
        "ConditionMetRow",
        {
            "condition": to("ConditionSetRow"),
            "by": TextField(),
            **said("because"),
            "fact": TextField(null=True),
        },
    ),
    fact_table(
        "SentOutRow",
        {
            "decision": to("DecisionRow"),
            "by": TextField(),
            "to": CodesField(default=tuple),
            "paper": to("PaperRow", null=True),
            "version": BigIntegerField(null=True),
            "still_open": CodesField(default=tuple),
            **said("because", null=True),
        },
    ),
    fact_table(
        "FollowedUpRow",
        {
            "decision": to("DecisionRow"),
            "became": TextField(),
            **said("text"),
            "by": TextField(),
            "through": to("DecisionRow", null=True),
        },
        constraints=[one_of("became", "granted", "refused", "answered", "noted", "lapsed")],
    ),
)
