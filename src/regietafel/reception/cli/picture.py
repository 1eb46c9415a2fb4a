# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel picture``: the picture of a day, as known on that day or on another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.cli.acting import Actor, AsKnown, AsRecorded, On, as_of, day, open_records, reader
from regietafel.cli.output import Format, format_of
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import on_screen, put

if TYPE_CHECKING:
    from regietafel.reception.services.day import DayPicture


def picture(  # noqa: PLR0913 - every option of the command is an argument
    *,
    on: On = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Annotated[Format | None, typer.Option("--format", help="table, csv, json or xlsx.")] = None,
    output: Annotated[Path | None, typer.Option(help="Write to this file.")] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The picture of a day: its sentence, key figures, need and portfolio, plans, what is not sure."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = format_of(form, output)
        open_records()
        from regietafel import clock
        from regietafel.reception.services.day import day_picture, strip_table

        at = day(on, "--on") if on is not None else clock.today()
        found = day_picture(at, as_of(as_known, as_recorded), reader=reader(actor))
        if chosen is Format.TABLE:
            _on_screen(found, spoken)
        else:
            put(strip_table(found, spoken), chosen, output=output)


def _on_screen(found: DayPicture, spoken: str) -> None:
    """All of it to read: the sentence, the figures, need against portfolio, plans, what is not sure."""
    from regietafel.reception.services.day import also_table, headline_told, strip_table
    from regietafel.reception.services.progress import plan_lines
    from regietafel.reception.services.tables import need_table
    from regietafel.words import say, word

    typer.echo(headline_told(found, spoken))
    for table in (
        strip_table(found, spoken),
        also_table(found, spoken),
        need_table(found.reception, spoken),
    ):
        if table.rows:
            on_screen(table)
    for line in plan_lines(found.tasks.plans, found.reception, language=spoken):
        typer.echo(line)
    for remark in found.remarks:
        typer.echo(f"{word(f'reception-weight-{remark.weight}', spoken)}: {say(remark.message, spoken)}")
