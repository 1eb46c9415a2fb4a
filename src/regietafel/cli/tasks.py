# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel tasks``: who must do what on a day, how that number came about, and places lent."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.cli.acting import Actor, AsKnown, AsRecorded, as_of, day, open_records, reader
from regietafel.cli.output import Format, format_of, write
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.core.base.messages import Message, Refused

if TYPE_CHECKING:
    from regietafel.core.base.stamps import AsOf
    from regietafel.publication.accounts import Link
    from regietafel.publication.tables import Cell, Table
    from regietafel.services.readers import Reader
    from regietafel.services.standing import Standing

app = typer.Typer(help="Who must do what on a day, and how that number came about.", no_args_is_help=True)

On = Annotated[str | None, typer.Option("--on", metavar="DAY", help="The day; default today.")]
LEFT_OUT = ("weight", "quota", "before_transfers")
"""Columns that do not fit a terminal; they are in the other forms."""

Series = Annotated[str | None, typer.Option(help="The distribution; default the newest known.")]


@app.callback()
def tasks() -> None:
    """Who must do what on a day, and how that number came about."""


@app.command()
def show(  # noqa: PLR0913 - every option of the command is an argument
    *,
    on: On = None,
    series: Series = None,
    area: Annotated[str | None, typer.Option(help="A province: its municipalities.")] = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Annotated[Format | None, typer.Option("--format", help="table, csv, json or xlsx.")] = None,
    output: Annotated[Path | None, typer.Option(help="Write to this file.")] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The tasks in force on a day, as known and as recorded."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = format_of(form, output)
        open_records()
        from regietafel.core.base.areas import AreaKind
        from regietafel.publication import tables
        from regietafel.services.task_tables import task_table

        seen = as_of(as_known, as_recorded)
        stands = _standing(series, on, seen=seen, who=reader(actor))
        within = _province(area, stands.day) if area else None
        level = AreaKind.MUNICIPALITY if within else stands.distribution.level
        table = task_table(stands, stands.lines(level, within=within), as_of=seen, language=spoken)
        match chosen:
            case Format.TABLE:
                _print(table)
            case Format.CSV:
                write(tables.to_csv(table), output)
            case Format.JSON:
                write(tables.to_json(table), output)
            case Format.XLSX:
                write(tables.to_xlsx(table), output)


@app.command()
def explain(  # noqa: PLR0913 - every option of the command is an argument
    area: Annotated[str, typer.Argument(help="A province or municipality, by code or name.")],
    *,
    on: On = None,
    series: Series = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """How the number of one area came about, down to the decision and the figures."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.data import areas
        from regietafel.publication.accounts import account, plain

        stands = _standing(series, on, seen=as_of(as_known, as_recorded), who=reader(actor))
        code = areas().find(area, day=stands.day).code
        stands.line(code)
        typer.echo("\n".join(plain(account(stands.working(code), spoken, decisions=_named(stands, spoken)))))
        for line in _grounds(stands, spoken):
            typer.echo(line)


def _named(stands: Standing, spoken: str) -> dict[str, Link]:
    """The decisions a number may rest on, as they are called."""
    from regietafel.publication.accounts import Link

    found = [stands.decision, *([stands.key_decision] if stands.key_decision else [])]
    return {
        decision.stamp.id: Link(f"{decision.title.on(spoken)} ({decision.body})", None) for decision in found
    }


def _grounds(stands: Standing, spoken: str) -> list[str]:
    """Who took notice of the decision, and when."""
    from regietafel.publication.words import say

    told = [
        Message("tasks-noticed", {"body": notice.body, "day": notice.stamp.valid.start})
        for notice in stands.notices
    ]
    return [say(message, spoken) for message in told]


def _standing(series: str | None, on: str | None, *, seen: AsOf, who: Reader) -> Standing:
    from regietafel import clock
    from regietafel.services.standing import series_known, standing

    at: date = day(on, "--on") if on is not None else clock.today()
    if series is None:
        known = [fact.series for fact in series_known(seen, who) if fact.part_of is None]
        if not known:
            raise Refused("tasks-nothing")
        series = known[0]
    return standing(series, at, as_of=seen, reader=who)


def _province(text: str, at: date) -> str:
    from regietafel.core.base.areas import AreaKind
    from regietafel.data import areas

    return areas().find(text, AreaKind.PROVINCE, day=at).code


def _print(table: Table) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table as Screen

    from regietafel.publication.tables import ColumnKind

    shown = [place for place, column in enumerate(table.columns) if column.key not in LEFT_OUT]
    screen = Screen(title=table.title, box=SIMPLE_HEAD)
    for column in (table.columns[place] for place in shown):
        screen.add_column(column.label, justify="left" if column.kind is ColumnKind.TEXT else "right")
    for row in table.all_rows:
        screen.add_row(*(_cell(row[place], table.language) for place in shown))
    Console().print(screen)
    for source in table.sources:
        typer.echo(source)


def _cell(value: Cell, spoken: str) -> str:
    """As it reads in a sentence; a dash for what is not known, which is not zero."""
    from regietafel.publication.words import told

    return "–" if value is None else told(value, spoken)
