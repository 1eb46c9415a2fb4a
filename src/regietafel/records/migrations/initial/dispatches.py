# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was shared with whom, and what came back."""

from __future__ import annotations

from django.db.models import DateField, TextField

from regietafel.records.migrations._tables import fact_table, one_of, said, to

TABLES = (
    fact_table(
        "DispatchRow",
        {
            "about": TextField(db_index=True),
            "receiver": TextField(db_index=True),
            "sent_on": DateField(),
            "embargo": DateField(null=True),
        },
    ),
    fact_table("ReceiptRow", {"dispatch": to("DispatchRow"), "received_on": DateField()}),
    fact_table(
        "ReactionRow",
        {"dispatch": to("DispatchRow"), "answer": TextField(), **said("reason", null=True)},
        constraints=[one_of("answer", "agreed", "objects")],
    ),
    fact_table(
        "PublicSinceRow", {"about": TextField(db_index=True), "since": DateField(null=True), **said("ground")}
    ),
)
