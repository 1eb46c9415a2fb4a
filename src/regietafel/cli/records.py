# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The records of this machine, opened for a command."""

from __future__ import annotations

from regietafel.base.messages import Refused
from regietafel.wiring import start_django


def open_records() -> None:
    """Start Django; refused, with what to do, where the records are missing or of an older version."""
    start_django()
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise Refused("cli-no-records")
