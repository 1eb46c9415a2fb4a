# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel letters``: letters about meetings that wait to be sent, sent and tried again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from regietafel.base.messages import Message
from regietafel.cli.answers import Answer, Complaint, Part
from regietafel.cli.command import command, group
from regietafel.cli.given import Who

app = group("Letters about meetings: send what is due, see what failed.")


@command(app)
def send(*, who: Who) -> Iterator[Part]:
    """Send every letter that is due; one that fails is kept and tried again later."""
    from django.conf import settings

    from regietafel.meetings.services.mailing import send_due
    from regietafel.outlets.mail.transport import Folder, transport_of
    from regietafel.reports.services.reminding import note_sent

    transport = transport_of(settings.MAIL_URL, folder=settings.MAIL_FOLDER)
    outcomes = send_due(transport, reader=who)
    note_sent(reader=who)
    faults = [outcome.fault for outcome in outcomes if outcome.fault is not None]
    yield from map(Complaint, faults)
    done = len(outcomes) - len(faults)
    if isinstance(transport, Folder):
        yield Message("letters-folder", {"count": done, "folder": str(transport.place)})
    else:
        yield Message("letters-sent", {"count": done})


@command(app, "list")
def list_(*, who: Who) -> Answer:
    """Every letter on record: to whom, of which kind, and how it stands."""
    from regietafel.meetings.services.mailing import letters_on_record, standing

    return map(standing, letters_on_record(reader=who))


@command(app)
def retry(
    number: Annotated[int, typer.Argument(help="The number of the letter, as in the list.")], *, who: Who
) -> None:
    """Put a letter that was given up back among those to be sent."""
    from regietafel.meetings.services.mailing import try_again

    try_again(number, reader=who)
