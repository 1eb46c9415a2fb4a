# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel decisions``: the register of orders and agreements."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from regietafel.cli.answers import Answer
from regietafel.cli.command import command, group
from regietafel.cli.given import LISTED, Seen, Who, today_or
from regietafel.decisions.cli.record import public, record

app = group("Decisions: what bodies ordered and tables agreed.")

for _command in (record, public):
    app.command()(_command)


@command(app, "list", forms=LISTED)
def list_all(
    words: Annotated[str, typer.Argument(help="Only with these words in title or text.")] = "",
    *,
    table: Annotated[
        str | None, typer.Option(metavar="TABLE", help="Only of this table, such as LRT.")
    ] = None,
    on: Annotated[date, today_or("How they stand on that day.")],
    every: Annotated[bool, typer.Option("--every-kind", help="Requests, warnings and the rest too.")] = False,
    seen: Seen,
    who: Who,
) -> Answer:
    """The register of orders and agreements, newest first, with how each stands."""
    from regietafel.facts.decisions import DecisionKind
    from regietafel.meetings.outlets.tables import DecisionLine, decisions_table
    from regietafel.meetings.rules.held import NUMBERED
    from regietafel.meetings.services import registers

    kinds = frozenset(DecisionKind) if every else NUMBERED
    found = registers.decisions(seen, on=on, reader=who, table=table, kinds=kinds, text=words)
    lines = (DecisionLine(line.number, line.fact, line.standing) for line in found)
    return decisions_table(lines, on)
