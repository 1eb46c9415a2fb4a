# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel agenda``: the register of measures and actions on any day, and what is late."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.acting import Actor, AsKnown, AsRecorded, On, as_of, day_on, open_records, reader
from regietafel.cli.output import Format, format_of, write
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import put

if TYPE_CHECKING:
    from regietafel.actions.rules.items import Item
    from regietafel.actions.rules.register import Register

app = typer.Typer(
    help="Measures and actions: who holds what, until when, what is late.", no_args_is_help=True
)

Form = Annotated[
    Format | None, typer.Option("--format", help="Else by the name of the output file, and else a table.")
]
Output = Annotated[Path | None, typer.Option(metavar="FILE", help="Write to this file.")]


@app.callback()
def agenda() -> None:
    """Measures and actions: who holds what, until when, what is late."""


@app.command("list")
def list_all(  # noqa: PLR0913 - every option of the command is an argument
    *,
    measures: Annotated[bool, typer.Option("--measures", help="Measures instead of actions.")] = False,
    coming: Annotated[bool, typer.Option("--coming", help="What comes on the next agenda, and why.")] = False,
    holder: Annotated[str | None, typer.Option(metavar="BODY", help="Only what this body holds.")] = None,
    on: On = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Form = None,
    output: Output = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Every action in the register on a day, with holders, term and state; what is missing is flagged."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.actions.outlets.tables import coming_table, items_table, measures_table
        from regietafel.actions.rules.coming import coming as come
        from regietafel.actions.services.register import register_on

        chosen, at = format_of(form, output), day_on(on)
        seen = register_on(at, as_of=as_of(as_known, as_recorded), reader=reader(actor))
        if measures:
            table = measures_table(seen, language=spoken)
        elif coming:
            table = coming_table(come(seen), at, language=spoken)
        else:
            table = items_table(_held_by(seen, holder), at, language=spoken)
        put(table, chosen, output=output)


@app.command()
def show(
    action: Annotated[str, typer.Argument(help="The last characters of the id, as the list shows them.")],
    *,
    on: On = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """One action: holders, supervisors, term, milestones, log and what it lacks."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.actions.outlets.tables import told_item
        from regietafel.actions.services.register import register_on

        seen = register_on(day_on(on), as_of=as_of(as_known, as_recorded), reader=reader(actor))
        typer.echo("\n".join(told_item(_found(seen, action), language=spoken)))


@app.command()
def overdue(
    *,
    on: On = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Form = None,
    output: Output = None,
    lang: Lang = None,
) -> None:
    """The actions and monthly reports whose term has passed, longest first; late only once told."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.actions.outlets.tables import overdue_table
        from regietafel.actions.services.register import overdue as overdue_actions
        from regietafel.reports.services.areas import reporting
        from regietafel.reports.services.board import overdue_reports
        from regietafel.words import say

        chosen, at = format_of(form, output), day_on(on)
        seen_from, who = as_of(as_known, as_recorded), reader(None)
        actions = overdue_actions(at, as_of=seen_from, reader=who)
        reports = overdue_reports(at, as_of=seen_from, reader=who)
        if not (actions or reports) and chosen is Format.TABLE:
            typer.echo(say(Message("agenda-nothing-overdue", {"day": at}), spoken))
            return
        names = {area.code: area.name for area in reporting(seen_from, who).areas}
        put(overdue_table(actions, reports, day=at, names=names, language=spoken), chosen, output=output)


@app.command()
def progress(
    output: Annotated[Path, typer.Argument(metavar="FILE", help="Where to write it: .pdf or .docx.")],
    *,
    on: On = None,
    as_known: AsKnown = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The progress report for the LRT on one page: measures, what is late, reports, what comes back."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.actions.outlets.progress import Progress, progress_docx, progress_pdf
        from regietafel.actions.rules.coming import coming as come
        from regietafel.actions.services.register import register_on
        from regietafel.reports.services.board import board_on
        from regietafel.words import say

        ways = {".pdf": progress_pdf, ".docx": progress_docx}
        if output.suffix.casefold() not in ways:
            raise Refused("agenda-progress-ending", file=str(output))
        at, seen_from, who = day_on(on), as_of(as_known, None), reader(actor)
        seen = register_on(at, as_of=seen_from, reader=who)
        reports = board_on(at, as_of=seen_from, reader=who, months=3)
        made = ways[output.suffix.casefold()](Progress(seen, come(seen), reports, spoken))
        write(made.content, output)
        key = "agenda-progress-written" if made.fits else "agenda-progress-too-long"
        typer.echo(say(Message(key, {"file": str(output)}), spoken))


def _held_by(seen: Register, holder: str | None) -> tuple[Item, ...]:
    return tuple(each for each in seen.items if holder is None or holder in each.holders)


def _found(seen: Register, end: str) -> Item:
    """The one action whose id ends so; refused where there is none, or more than one."""
    found = [each for each in seen.items if each.id.endswith(end)]
    if len(found) != 1:
        raise Refused("agenda-not-one", text=end, count=len(found))
    return found[0]
