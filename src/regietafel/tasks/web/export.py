# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One level of a distribution as a file."""

from __future__ import annotations

from regietafel.base.areas import AreaKind
from regietafel.outlets.tables import Table
from regietafel.tasks.services.standing import Line, Standing
from regietafel.tasks.services.tables import task_table
from regietafel.web.visit import Visit


def standing_table(
    standing: Standing, visit: Visit, *, level: AreaKind, within: str | None = None, only: str | None = None
) -> Table[Line]:
    """One level of a distribution: all of it, one province, or one area."""
    lines = standing.lines(level, within=within) if only is None else [standing.line(only)]
    return task_table(standing, lines, known=visit.view.known, within=within)
