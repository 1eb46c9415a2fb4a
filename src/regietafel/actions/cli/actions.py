# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel actions``: the register of actions of the tables."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from regietafel.cli.answers import Answer
from regietafel.cli.command import command, group
from regietafel.cli.given import LISTED, Seen, Who, today_or

app = group("Actions: who does what, by when.")


@command(app, "list", forms=LISTED)
def list_all(
    words: Annotated[str, typer.Argument(help="Only with these words in the title.")] = "",
    *,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only those whose term has passed.")] = False,
    table: Annotated[
        str | None, typer.Option(metavar="TABLE", help="Only of this table, such as LRT.")
    ] = None,
    on: Annotated[date, today_or("As they stand on that day.")],
    seen: Seen,
    who: Who,
) -> Answer:
    """The register of actions: the earliest day first, those without a day last and flagged."""
    from regietafel.actions.outlets.tables import items_table
    from regietafel.actions.services.of_table import actions

    found = actions(seen, on=on, reader=who, table=table, overdue=overdue, text=words)
    return items_table([line.item for line in found], on)
