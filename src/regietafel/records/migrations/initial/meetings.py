# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Meetings: their agendas, what became of the items, and the state of their documents."""

from __future__ import annotations

from django.db.models import BooleanField, DateField, Q, TextField

from regietafel.records.migrations._tables import fact_table, index, one_of, said, to, unique

TABLES = (
    fact_table(
        "AgendaProposedRow",
        {
            "table": TextField(),
            **said("title"),
            "about": TextField(),
            "why": TextField(),
            "by": TextField(),
            "purpose": TextField(),
            **said("ground", null=True),
        },
        constraints=[
            one_of("purpose", "information", "discussion", "decision"),
            unique("once", "table", "about", "why", where=Q(replaces__isnull=True)),
        ],
    ),
    fact_table(
        "AgendaAnsweredRow",
        {
            "proposal": to("AgendaProposedRow"),
            "answer": TextField(),
            "by": TextField(),
            "on": DateField(null=True),
            "item": TextField(null=True),
            **said("because", null=True),
        },
        constraints=[one_of("answer", "placed", "declined")],
    ),
    fact_table(
        "MeetingConvenedRow",
        {
            "table": TextField(),
            "on": DateField(),
            "begins": TextField(null=True),
            **said("place", null=True),
            "chair": TextField(null=True),
        },
        indexes=[index("day", "table", "on")],
    ),
    fact_table(
        "AgendaItemRow",
        {
            "meeting": to("MeetingConvenedRow"),
            "number": TextField(),
            **said("title"),
            "purpose": TextField(),
            "late": BooleanField(),
            "hammer": BooleanField(),
            "comes_from": to("AgendaItemRow", null=True),
            "from_table": TextField(null=True),
            "about": TextField(null=True),
        },
        constraints=[one_of("purpose", "information", "discussion", "decision")],
    ),
    fact_table(
        "ItemClosedRow",
        {
            "item": to("AgendaItemRow"),
            "became": TextField(),
            "to_table": TextField(null=True),
            **said("remark", null=True),
        },
        constraints=[one_of("became", "handled", "carried", "forwarded", "withdrawn")],
    ),
    fact_table(
        "DocumentMovedRow",
        {
            "meeting": to("MeetingConvenedRow"),
            "document": TextField(),
            "state": TextField(),
            "digest": TextField(null=True),
            "by": TextField(),
            "adopted_in": to("MeetingConvenedRow", null=True),
            **said("changes", null=True),
        },
        constraints=[
            one_of("document", "agenda", "verslag", "besluitenlijst", "afsprakenlijst", "actielijst"),
            one_of("state", "for-adoption", "adopted", "published"),
        ],
    ),
)
