# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel meeting``: what goes to the members of a table before a meeting on record."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regietafel.cli.acting import Actor, open_records
from regietafel.cli.meeting_named import Named, meeting_named
from regietafel.cli.output import write
from regietafel.cli.speaking import Lang, complain, language, refusing

app = typer.Typer(help="What goes to the members before a meeting.", no_args_is_help=True)


@app.callback()
def meeting() -> None:
    """What goes to the members before a meeting."""


@app.command()
def bundle(
    named: Named,
    *,
    output: Annotated[Path, typer.Option(help="The PDF to write.")],
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """One PDF of the agenda and the last version of each paper, with bookmarks; says what is not whole."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel import clock
        from regietafel.core.base.stamps import AsOf
        from regietafel.services.meetings_bundling import bundle_of
        from regietafel.services.meetings_writing import Wanted

        found, acting = meeting_named(named, actor)
        wanted = Wanted(spoken, clock.today())
        made = bundle_of(found.stamp.id, as_of=AsOf(), wanted=wanted, reader=acting)
        write(made.pdf, output)
        for note in made.notes:
            complain(note, spoken)
