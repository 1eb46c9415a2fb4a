# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Seats and roles at a table, and who was at a meeting and for whom."""

from __future__ import annotations

from django.db.models import BigIntegerField, BooleanField, F, Q, TextField, UUIDField

from regietafel.records.fields import CodesField
from regietafel.records.migrations._tables import check, fact_table, one_of, one_of_or_none, said, to

TABLES = (
    fact_table(
        "SeatHeldRow",
        {
            "code": TextField(db_index=True),
            "table": TextField(db_index=True),
            "organisation": TextField(),
            **said("function"),
        },
    ),
    fact_table("SeatFilledRow", {"seat": to("SeatHeldRow"), "person": UUIDField(null=True)}),
    fact_table("SubstituteNamedRow", {"seat": to("SeatHeldRow"), "person": UUIDField(null=True)}),
    fact_table("SeatEndedRow", {"seat": to("SeatHeldRow")}),
    fact_table("ReporterNamedRow", {"table": TextField(db_index=True), "person": UUIDField(null=True)}),
    fact_table(
        "RoleTakenRow",
        {"table": TextField(db_index=True), "role": TextField(), "holders": CodesField(default=tuple)},
        constraints=[one_of("role", "chair", "secretariat")],
    ),
    fact_table(
        "AttendedRow",
        {
            "meeting": to("MeetingConvenedRow"),
            "attendance": TextField(),
            "person": UUIDField(null=True),
            "organisation": TextField(null=True),
            **said("function", null=True),
            "seat": to("SeatHeldRow", null=True),
            "hidden": TextField(null=True),
            "arrives": TextField(null=True),
            "leaves": TextField(null=True),
            "place": BigIntegerField(null=True),
        },
        constraints=[
            one_of("attendance", "present", "guest", "support", "excused", "absent"),
            one_of_or_none("hidden", "name", "role", "both"),
        ],
    ),
    fact_table(
        "SubstitutedRow",
        {
            "meeting": to("MeetingConvenedRow"),
            "absent": to("AttendedRow"),
            "by": to("AttendedRow"),
            **said("role", null=True),
            "role_hidden": BooleanField(),
            "place": BigIntegerField(null=True),
        },
        constraints=[check("by_another", ~Q(absent=F("by")))],
    ),
)
