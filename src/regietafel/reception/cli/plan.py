# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel plan``: plans held against what was counted, by published path and straight line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regietafel.base.messages import Refused
from regietafel.cli.acting import Actor, AsKnown, AsRecorded, On, as_of, day, open_records, reader
from regietafel.cli.output import Format, format_of
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import put

app = typer.Typer(help="Plans held against what was counted.", no_args_is_help=True)

Code = Annotated[str | None, typer.Option(help="One plan: how its ratio came about.")]


@app.callback()
def plan() -> None:
    """Plans held against what was counted."""


@app.command()
def show(  # noqa: PLR0913 - every option of the command is an argument
    *,
    on: On = None,
    code: Code = None,
    parts: Annotated[bool, typer.Option("--parts", help="Per province or region, where divided.")] = False,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Annotated[Format | None, typer.Option("--format", help="table, csv, json or xlsx.")] = None,
    output: Annotated[Path | None, typer.Option(help="Write to this file.")] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Expected by now, done, ratio and expected end of every plan that runs, by each measure."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = format_of(form, output)
        open_records()
        from regietafel import clock
        from regietafel.areas.country import known
        from regietafel.outlets.accounts import account, plain
        from regietafel.reception.services.plans import plans_on
        from regietafel.reception.services.progress import plan_lines, plan_parts_table, plans_table
        from regietafel.reception.services.view import reception

        at = day(on, "--on") if on is not None else clock.today()
        seen, who = as_of(as_known, as_recorded), reader(actor)
        plans = plans_on(at, seen, reader=who)
        codes = tuple(each.plan.code for each in plans)
        chosen_plans = [each for each in plans if code in (None, each.plan.code)]
        if not chosen_plans:
            key = "reception-plan-unknown" if codes else "reception-plans-none"
            raise Refused(key, code=code or "", day=at, known=codes)
        found = reception(at, seen, reader=who)
        if parts:
            divided = [each for each in chosen_plans if each.plan.parts]
            areas = known(seen, who).areas
            put(plan_parts_table(divided, found, areas=areas, language=spoken), chosen, output=output)
            return
        if chosen is not Format.TABLE:
            put(plans_table(chosen_plans, found, language=spoken), chosen, output=output)
            return
        for line in plan_lines(chosen_plans, found, language=spoken):
            typer.echo(line)
        for working in (working for each in chosen_plans if code for working in each.workings):
            typer.echo("\n".join(plain(account(working, spoken))))
