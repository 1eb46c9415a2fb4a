# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel decisions``: the register of orders and agreements."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regietafel.cli.acting import Actor, AsKnown, AsRecorded, as_of, day, open_records, reader
from regietafel.cli.output import Format, format_of
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import put

app = typer.Typer(help="Decisions: what bodies ordered and tables agreed.", no_args_is_help=True)


@app.callback()
def decisions() -> None:
    """Decisions: what bodies ordered and tables agreed."""


@app.command("list")
def list_all(  # noqa: PLR0913 - every option of the command is an argument
    words: Annotated[str, typer.Argument(help="Only with these words in title or text.")] = "",
    *,
    table: Annotated[
        str | None, typer.Option(metavar="TABLE", help="Only of this table, such as LRT.")
    ] = None,
    on: Annotated[str | None, typer.Option(metavar="DAY", help="How they stand on that day.")] = None,
    every: Annotated[bool, typer.Option("--every-kind", help="Requests, warnings and the rest too.")] = False,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Annotated[Format | None, typer.Option("--format", help="Default table.")] = None,
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Write to this file.")] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The register of orders and agreements, newest first, with how each stands."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel import clock
        from regietafel.facts.decisions import DecisionKind
        from regietafel.meetings.outlets.tables import decisions_table
        from regietafel.meetings.rules.held import NUMBERED
        from regietafel.meetings.services import registers

        at = day(on, "--on") if on is not None else clock.today()
        found = registers.decisions(
            as_of(as_known, as_recorded),
            on=at,
            reader=reader(actor),
            table=table,
            kinds=frozenset(DecisionKind) if every else NUMBERED,
            text=words,
        )
        lines = [(line.number, line.fact, line.standing) for line in found]
        put(decisions_table(lines, at, language=spoken), format_of(form, output), output=output)
