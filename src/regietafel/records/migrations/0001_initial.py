# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every table at once, in the order in which tables refer to each other.

It takes the place of the fourteen migrations that the product grew with: a database that has all of them has
nothing to do.
"""

from __future__ import annotations

from django.db import migrations

from regietafel.records.migrations._tables import MakeTables
from regietafel.records.migrations.initial import (
    agenda,
    areas,
    attendance,
    bodies,
    consent,
    decisions,
    dispatches,
    distributions,
    ladders,
    ledger,
    meetings,
    observations,
    reception,
    reports,
    targets,
)


class Migration(migrations.Migration):
    initial = True

    replaces = [
        ("records", "0001_facts"),
        ("records", "0002_housing_targets"),
        ("records", "0003_ladders"),
        ("records", "0004_drafts_and_agenda"),
        ("records", "0005_reception"),
        ("records", "0006_derived"),
        ("records", "0007_loop"),
        ("records", "0008_last_append"),
        ("records", "0009_mailing"),
        ("records", "0010_meetings"),
        ("records", "0011_reports"),
        ("records", "0012_last_counts"),
        ("records", "0013_area_first"),
        ("records", "0014_comment_rounds"),
    ]

    operations = [
        MakeTables(
            (
                *ledger.TABLES,
                *decisions.TABLES,
                *observations.TABLES,
                *areas.TABLES,
                *dispatches.TABLES,
                *distributions.TABLES,
                *targets.TABLES,
                *ladders.TABLES,
                *reception.TABLES,
                *meetings.TABLES,
                *bodies.TABLES,
                *attendance.TABLES,
                *consent.TABLES,
                *agenda.TABLES,
                *reports.TABLES,
            )
        )
    ]
