# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel actions``: the register of actions of the tables."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regietafel.cli.acting import Actor, AsKnown, AsRecorded, as_of, day, open_records, reader
from regietafel.cli.output import Format, format_of
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import put

app = typer.Typer(help="Actions: who does what, by when.", no_args_is_help=True)


@app.callback()
def actions() -> None:
    """Actions: who does what, by when."""


@app.command("list")
def list_all(  # noqa: PLR0913 - every option of the command is an argument
    words: Annotated[str, typer.Argument(help="Only with these words in the title.")] = "",
    *,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only those whose term has passed.")] = False,
    table: Annotated[
        str | None, typer.Option(metavar="TABLE", help="Only of this table, such as LRT.")
    ] = None,
    on: Annotated[str | None, typer.Option(metavar="DAY", help="As they stand on that day.")] = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Annotated[Format | None, typer.Option("--format", help="Default table.")] = None,
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Write to this file.")] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The register of actions: the earliest day first, those without a day last and flagged."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel import clock
        from regietafel.actions.outlets.tables import items_table
        from regietafel.actions.services.of_table import actions

        at = day(on, "--on") if on is not None else clock.today()
        seen = as_of(as_known, as_recorded)
        found = actions(seen, on=at, reader=reader(actor), table=table, overdue=overdue, text=words)
        items = [line.item for line in found]
        put(items_table(items, at, language=spoken), format_of(form, output), output=output)
