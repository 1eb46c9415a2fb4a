# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The statement of a municipality: a line per half-year, its account, and what is open by origin."""

from __future__ import annotations

from dataclasses import replace

from regietafel.base.messages import Message
from regietafel.base.working import Working
from regietafel.outlets.accounts import Account
from regietafel.outlets.tables import PERSONS, WHOLE, Column, Table
from regietafel.targets.rules.accounts import Owed
from regietafel.targets.rules.ledger import HalfYearAccount
from regietafel.targets.services.reading import MunicipalityTargets
from regietafel.targets.services.tables import statement_table
from regietafel.tasks.web.parts import told
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit

BALANCE = "targets-what-balance"
"""The account of the balance of a municipality; other inputs of it lead to no half-year before."""


def latest_first(found: MunicipalityTargets, visit: Visit) -> Table[HalfYearAccount]:
    """The statement as a page and a court read it."""
    table = statement_table(found, known=visit.view.known)
    return replace(table, lines=tuple(reversed(table.lines)))


def accounts(found: MunicipalityTargets, visit: Visit) -> tuple[tuple[str, Account], ...]:
    """The account of the last balance, and of each before it, as far as they rest on each other."""
    rows: list[tuple[str, Account]] = []
    lines = list(reversed(found.statement))
    working: Working | None = found.workings.get("closing")
    if working is None:
        # Of the half-year itself no balance is known; that of the one before it may be.
        lines, working = lines[1:], found.workings.get("opening")
    for line in lines:
        if working is None or not working.inputs or not working.what.key.startswith(BALANCE):
            break
        rows.append((str(line.period), told(working, visit, decisions=())))
        working = working.inputs[0]
    return tuple(rows)


def owed(found: MunicipalityTargets, visit: Visit) -> Grid | None:
    """What is still open, by half-year of origin: on the day of the last count, or else at the start."""
    line = found.line
    stands, day = (line.standing, line.counted) if line else (None, None)
    if line is not None and stands is None and line.begun:
        stands, day = line.opening, line.period.first_day
    if stands is None or day is None or not stands.owed:
        return None
    columns: tuple[Column[Owed], ...] = (
        Column(
            "origin",
            lambda part: str(part.origin) if part.origin else Message("webtargets-origin-unknown"),
        ),
        Column("open", lambda part: part.persons, WHOLE),
        Column("status", lambda part: _runs(found, part)),
    )
    lines = stands.owed
    table = Table(Message("webtargets-owed-on", {"day": day}), columns, lines, found.day, unit=PERSONS)
    return grid(table, visit, is_sorted=False)


def _runs(found: MunicipalityTargets, part: Owed) -> Message:
    over = part.origin is None or found.day > part.origin.last_day
    return Message("webtargets-origin-over" if over else "webtargets-origin-runs")
