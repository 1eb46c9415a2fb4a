# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel records``: check that history is as it was written, and make anew what follows from it."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.acting import open_records
from regietafel.cli.speaking import Lang, complain, language, refusing

BROKEN = 1
"""Exit status: history is not as it was written, or what is derived from it is not what it gives."""
_HEAD = re.compile(r"(\d{1,18}):([0-9a-fA-F]{64})")

app = typer.Typer(
    help="The records: check that history is as it was written; make derived tables anew.",
    no_args_is_help=True,
)


@app.callback()
def records() -> None:
    """The records: check that history is as it was written; make derived tables anew."""


@app.command()
def verify(
    *,
    head: Annotated[
        str | None,
        typer.Option(metavar="N:HASH", help="A last entry noted before: it must still be in the chain."),
    ] = None,
    lang: Lang = None,
) -> None:
    """Follow the chain of entries to the last, and print that one's number and hash to keep elsewhere.

    Exit status 1 where an entry does not fit, or the one noted with --head is not there any more: then the
    end was cut off or history was written anew. Also where a derived table is not what the facts give, which
    ``records rebuild`` mends. Status 2 is for input that cannot be used.
    """
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        noted = _noted(head) if head is not None else None
        open_records()
    from regietafel.records import chain, derived

    found = chain.verify()
    if found.broken is not None:
        _stop(Message("cli-records-broken", {"number": found.broken}), spoken)
    if noted is not None and chain.at(noted[0]) != chain.Head(*noted):
        _stop(Message("records-head-gone", {"number": noted[0], "count": found.entries}), spoken)
    for table, groups in derived.differing().items():
        if groups:
            _stop(Message("records-derived-differs", {"table": table, "count": len(groups)}), spoken)
    typer.echo(say(Message("cli-records-verified", {"count": found.entries}), spoken))
    last = chain.at(found.entries)
    if last is not None:
        typer.echo(say(Message("records-head", {"head": f"{last.number}:{last.digest}"}), spoken))


@app.command()
def rebuild(*, lang: Lang = None) -> None:
    """Drop the derived tables and make them again from the facts; nothing that is on record changes."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
    from regietafel.records import derived, ledger

    with ledger.turn():
        made = derived.rebuild()
    for table, rows in made.items():
        typer.echo(say(Message("records-derived-made", {"table": table, "count": rows}), spoken))


def _noted(text: str) -> tuple[int, str]:
    fitting = _HEAD.fullmatch(text.strip())
    if fitting is None:
        raise Refused("records-head-unreadable", text=text)
    return int(fitting[1]), fitting[2].lower()


def _stop(message: Message, spoken: str) -> None:
    complain(message, spoken)
    raise typer.Exit(BROKEN)
