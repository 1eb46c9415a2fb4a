# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel meeting``: what goes to the members of a table before a meeting on record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message
from regietafel.cli.answers import Complaint, Content, Part
from regietafel.cli.command import command, group
from regietafel.cli.given import Spoken, Who, a_day
from regietafel.meetings.cli.named import Named, meeting_named
from regietafel.meetings.cli.seats import app as seats_app

if TYPE_CHECKING:
    from regietafel.meetings.services.inviting import Receiver

app = group("A table: who sits there, and what goes to the members before a meeting.")
app.add_typer(seats_app, name="seats")


class Kind(StrEnum):
    """What a letter is for."""

    CONVOCATION = "convocation"
    REMINDER = "reminder"


@command(app)
def bundle(
    named: Named,
    *,
    output: Annotated[Path, typer.Option(help="The PDF to write.")],
    who: Who,
    spoken: Spoken,
) -> Iterator[Part]:
    """One PDF of the agenda and the last version of each paper, with bookmarks; says what is not whole."""
    from regietafel import clock
    from regietafel.base.stamps import AsOf
    from regietafel.meetings.services.bundling import bundle_of
    from regietafel.meetings.services.writing import Wanted

    meeting, keeper = meeting_named(named, who)
    wanted = Wanted(spoken, clock.today())
    bundled = bundle_of(meeting.stamp.id, as_of=AsOf(), wanted=wanted, reader=keeper)
    yield Content(bundled.pdf, output)
    yield from map(Complaint, bundled.notes)


@command(app)
def invite(  # noqa: PLR0913 - every option of the command is an argument
    named: Named,
    *,
    kind: Annotated[Kind, typer.Option(help="Which letter.")] = Kind.CONVOCATION,
    answer_by: Annotated[date | None, a_day("Ask for an answer before.", "--answer-by")] = None,
    site: Annotated[str, typer.Option(help="Address of the pages, to link to; without it no link.")] = "",
    keep: Annotated[bool, typer.Option("--keep", help="Keep the letters, for `letters send`.")] = False,
    who: Who,
    spoken: Spoken,
) -> Iterator[Part]:
    """The convocation or reminder of a meeting: to whom, and how it reads; with --keep it is kept to send."""
    from django.conf import settings
    from django.urls import reverse

    from regietafel import clock
    from regietafel.access.acting import Acting
    from regietafel.meetings.services import inviting as meetings_inviting
    from regietafel.outlets.mail import LetterKind

    meeting, keeper = meeting_named(named, who)
    names = ("meetings-meeting", "meetings-bundle") if site else ()
    links = [site.rstrip("/") + reverse(f"{spoken}:{name}", args=[meeting.stamp.id]) for name in names]
    sending = meetings_inviting.Sending(LetterKind(kind), spoken, settings.MAIL_FROM, answer_by, *links)
    if keep:
        kept = meetings_inviting.invite(meeting.stamp.id, sending, acting=Acting(keeper, clock.today()))
        yield Message("letters-kept", {"count": len(kept.letters)})
        return
    shown = meetings_inviting.preview(meeting.stamp.id, sending, reader=keeper)
    yield from map(_receiver, shown.receivers)
    yield Message("letters-subject-is", {"subject": shown.subject})
    yield shown.text


def _receiver(receiver: Receiver) -> Message:
    """To whom, or to whom not and why."""
    seat = receiver.seat.function if receiver.seat is not None else Message("letters-as-substitute")
    if receiver.address:
        values = {"name": receiver.name or "", "seat": seat, "address": receiver.address}
        return Message("letters-to", values)
    why = Message("letters-why-no-address", {"name": receiver.name or ""}) if receiver.person else None
    return Message("letters-to-unreached", {"seat": seat, "why": why or Message("letters-why-nobody")})
