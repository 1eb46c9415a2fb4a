# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel tasks``: who must do what on a day, how that number came about, and places lent."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.acting import Actor, AsKnown, AsRecorded, On, as_of, day, open_records, reader
from regietafel.cli.output import Format, format_of
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import on_screen, put

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.base.areas import Areas
    from regietafel.base.stamps import AsOf
    from regietafel.outlets.accounts import Link
    from regietafel.tasks.services.standing import Standing

app = typer.Typer(help="Who must do what on a day, and how that number came about.", no_args_is_help=True)

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
        from regietafel.areas.country import known
        from regietafel.base.areas import AreaKind
        from regietafel.tasks.services.tables import task_table

        seen = as_of(as_known, as_recorded)
        who = reader(actor)
        stands = _standing(series, on, seen=seen, who=who)
        within = _province(area, known(seen, who).areas, at=stands.day) if area else None
        level = AreaKind.MUNICIPALITY if within else stands.distribution.level
        table = task_table(stands, stands.lines(level, within=within), as_of=seen, language=spoken)
        if chosen is Format.TABLE:
            on_screen(table, left_out=LEFT_OUT)
        else:
            put(table, chosen, output=output)


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
        from regietafel.areas.country import known
        from regietafel.outlets.accounts import account, plain

        seen, who = as_of(as_known, as_recorded), reader(actor)
        stands = _standing(series, on, seen=seen, who=who)
        code = known(seen, who).areas.find(area, day=stands.day).code
        stands.line(code)
        typer.echo("\n".join(plain(account(stands.working(code), spoken, decisions=_named(stands, spoken)))))
        for line in _grounds(stands, spoken):
            typer.echo(line)


def _named(stands: Standing, spoken: str) -> dict[str, Link]:
    """The decisions a number may rest on, as they are called."""
    from regietafel.outlets.accounts import Link

    found = [stands.decision, *([stands.key_decision] if stands.key_decision else [])]
    return {
        decision.stamp.id: Link(f"{decision.title.on(spoken)} ({decision.body})", None) for decision in found
    }


def _grounds(stands: Standing, spoken: str) -> list[str]:
    """Who took notice of the decision, and when."""
    from regietafel.words import say

    told = [
        Message("tasks-noticed", {"body": notice.body, "day": notice.stamp.valid.start})
        for notice in stands.notices
    ]
    return [say(message, spoken) for message in told]


def _standing(series: str | None, on: str | None, *, seen: AsOf, who: Reader) -> Standing:
    from regietafel import clock
    from regietafel.tasks.services.standing import in_force, standing

    at: date = day(on, "--on") if on is not None else clock.today()
    if series is None:
        known = [fact.series for fact in in_force(at, seen, reader=who) if fact.part_of is None]
        if not known:
            raise Refused("tasks-nothing")
        series = known[0]
    return standing(series, at, as_of=seen, reader=who)


def _province(text: str, areas: Areas, *, at: date) -> str:
    from regietafel.base.areas import AreaKind

    if text.startswith("GM"):
        raise Refused("tasks-area-not-province", name=areas.find(text, day=at).name)
    return areas.find(text, AreaKind.PROVINCE, day=at).code
