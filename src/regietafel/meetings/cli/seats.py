# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel meeting seats``: who sits at a table, out as a spreadsheet and in again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regietafel.base.messages import Message
from regietafel.cli.answers import Answer
from regietafel.cli.command import command, group
from regietafel.cli.given import ANY_FORM, Today, Who
from regietafel.cli.roles import keeper

app = group("Who sits at a table: show, and take in from a spreadsheet.")
TableCode = Annotated[str, typer.Argument(metavar="TABLE", help="Such as LRT or PRT-PV26.")]


@command(app, forms=ANY_FORM)
def show(table: TableCode, *, on: Today, who: Who) -> Answer:
    """The seats of a table on a day, in the form in which they come in."""
    from regietafel.meetings.services.seating_file import seats_table

    return seats_table(table, on, reader=keeper(who, table))


@command(app, "import")
def import_(
    table: TableCode,
    file: Annotated[Path, typer.Argument(help="The table (CSV, XLSX, ODS).")],
    *,
    on: Today,
    who: Who,
) -> Answer:
    """Put the seats of a file on record, all of them or nothing; the same file twice changes nothing."""
    from regietafel.access.acting import Acting
    from regietafel.files.tables import read_bytes
    from regietafel.meetings.services.seating_file import take_in

    done = take_in(read_bytes(file), file.name, table=table, acting=Acting(keeper(who, table), on))
    return Message("seats-taken", {"new": done.new, "changed": done.changed, "same": done.same})
