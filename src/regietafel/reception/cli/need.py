# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel need``: places needed against the portfolio, as published and by the contracts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.cli.acting import Actor, AsKnown, AsRecorded, as_of, day, open_records, reader
from regietafel.cli.output import Format, format_of
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import on_screen, put

if TYPE_CHECKING:
    from datetime import date

    from regietafel.access.readers import Reader
    from regietafel.base.stamps import AsOf

On = Annotated[str | None, typer.Option("--on", metavar="DAY", help="Seen from this day; default today.")]
Explain = Annotated[
    str | None,
    typer.Option(
        metavar="DAY", help="How the gap of this day (published, or a first of the month) came about."
    ),
]
Contracts = Annotated[
    bool, typer.Option("--contracts", help="In another form than a table: the months ahead by the contracts.")
]


def need(  # noqa: PLR0913 - every option of the command is an argument
    *,
    on: On = None,
    explain: Explain = None,
    contracts: Contracts = False,
    expected: Annotated[
        int | None, typer.Option(min=0, help="People expected: the places they need by the norm of the day.")
    ] = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Annotated[Format | None, typer.Option("--format", help="table, csv, json or xlsx.")] = None,
    output: Annotated[Path | None, typer.Option(help="Write to this file.")] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Need minus portfolio: on the days that were published, and month by month by the contracts."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = format_of(form, output)
        open_records()
        from regietafel import clock
        from regietafel.reception.services.tables import need_table, run_off_table
        from regietafel.reception.services.view import reception

        at = day(on, "--on") if on is not None else clock.today()
        if expected is not None:
            _by_norm(expected, at, spoken=spoken)
            return
        seen, who = as_of(as_known, as_recorded), reader(actor)
        if explain is not None:
            _explain(at, day(explain, "--explain"), seen=seen, who=who, spoken=spoken)
            return
        found = reception(at, seen, reader=who)
        tables = [need_table(found, spoken), run_off_table(found, spoken)]
        if chosen is not Format.TABLE:
            put(tables[1] if contracts else tables[0], chosen, output=output)
            return
        for table in tables:
            on_screen(table)


def _by_norm(expected: int, at: date, *, spoken: str) -> None:
    """The places so many people need by the usage norm in force on a day, with how that came about."""
    from regietafel.outlets.accounts import account, plain
    from regietafel.reception.services.norm import need_of

    typer.echo("\n".join(plain(account(need_of(expected, decided_on=at), spoken))))


def _explain(at: date, of: date, *, seen: AsOf, who: Reader, spoken: str) -> None:
    """The gap of one day down to its sources: as published if it was, else by places in use."""
    from regietafel.facts.reception import Certainty
    from regietafel.outlets.accounts import account, plain
    from regietafel.reception.services.need import need_state, working_on

    state = need_state(at, seen, reader=who)
    typer.echo("\n".join(plain(account(working_on(of, state, upto=Certainty.IN_USE), spoken))))
