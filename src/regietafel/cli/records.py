# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel records``: check that history is as it was written."""

from __future__ import annotations

import typer

from regietafel.cli.acting import open_records
from regietafel.cli.speaking import BAD_INPUT, Lang, complain, language, refusing
from regietafel.core.base.messages import Message

app = typer.Typer(help="The records: check that history is as it was written.", no_args_is_help=True)


@app.callback()
def records() -> None:
    """The records: check that history is as it was written."""


@app.command()
def verify(lang: Lang = None) -> None:
    """Follow the chain of entries from the first to the last, and name the first that does not fit."""
    from regietafel.publication.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
    from regietafel.records import chain

    found = chain.verify()
    if found.broken is not None:
        complain(Message("cli-records-broken", {"number": found.broken}), spoken)
        raise typer.Exit(BAD_INPUT)
    typer.echo(say(Message("cli-records-verified", {"count": found.entries}), spoken))
