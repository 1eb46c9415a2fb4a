# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel letters``: letters about meetings that wait to be sent, sent and tried again."""

from __future__ import annotations

from typing import Annotated

import typer

from regietafel.base.messages import Message
from regietafel.cli.acting import Actor, open_records, reader
from regietafel.cli.speaking import Lang, complain, language, refusing

app = typer.Typer(help="Letters about meetings: send what is due, see what failed.", no_args_is_help=True)


@app.callback()
def letters() -> None:
    """Letters about meetings: send what is due, see what failed."""


@app.command()
def send(*, actor: Actor = None, lang: Lang = None) -> None:
    """Send every letter that is due; one that fails is kept and tried again later."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from django.conf import settings

        from regietafel.meetings.services.mailing import send_due
        from regietafel.outlets.mail.transport import Folder, transport_of
        from regietafel.reports.services.reminding import note_sent
        from regietafel.words import say

        transport = transport_of(settings.MAIL_URL, folder=settings.MAIL_FOLDER)
        outcomes = send_due(transport, reader=reader(actor))
        note_sent(reader=reader(actor))
        done = sum(1 for outcome in outcomes if outcome.fault is None)
        for fault in (outcome.fault for outcome in outcomes if outcome.fault is not None):
            complain(fault, spoken)
        if isinstance(transport, Folder):
            told = Message("letters-folder", {"count": done, "folder": str(transport.place)})
            typer.echo(say(told, spoken))
        else:
            typer.echo(say(Message("letters-sent", {"count": done}), spoken))


@app.command(name="list")
def list_(*, actor: Actor = None, lang: Lang = None) -> None:
    """Every letter on record: to whom, of which kind, and how it stands."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.meetings.services.mailing import letters_on_record, standing
        from regietafel.words import say

        for each in letters_on_record(reader=reader(actor)):
            typer.echo(say(standing(each), spoken))


@app.command()
def retry(
    number: Annotated[int, typer.Argument(help="The number of the letter, as in the list.")],
    *,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Put a letter that was given up back among those to be sent."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.meetings.services.mailing import try_again

        try_again(number, reader=reader(actor))
