# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel meeting``: what goes to the members of a table before a meeting on record."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message
from regietafel.cli.acting import Actor, day, open_records
from regietafel.cli.output import write
from regietafel.cli.speaking import Lang, complain, language, refusing
from regietafel.meetings.cli.named import Named, meeting_named

if TYPE_CHECKING:
    from regietafel.meetings.services.inviting import Receiver

app = typer.Typer(help="What goes to the members before a meeting.", no_args_is_help=True)


class Kind(StrEnum):
    """What a letter is for."""

    CONVOCATION = "convocation"
    REMINDER = "reminder"


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
        from regietafel.base.stamps import AsOf
        from regietafel.meetings.services.bundling import bundle_of
        from regietafel.meetings.services.writing import Wanted

        found, acting = meeting_named(named, actor)
        wanted = Wanted(spoken, clock.today())
        made = bundle_of(found.stamp.id, as_of=AsOf(), wanted=wanted, reader=acting)
        write(made.pdf, output)
        for note in made.notes:
            complain(note, spoken)


@app.command()
def invite(  # noqa: PLR0913 - every option of the command is an argument
    named: Named,
    *,
    kind: Annotated[Kind, typer.Option(help="Which letter.")] = Kind.CONVOCATION,
    answer_by: Annotated[str | None, typer.Option(metavar="DAY", help="Ask for an answer before.")] = None,
    site: Annotated[str, typer.Option(help="Address of the pages, to link to; without it no link.")] = "",
    keep: Annotated[bool, typer.Option("--keep", help="Keep the letters, for `letters send`.")] = False,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The convocation or reminder of a meeting: to whom, and how it reads; with --keep it is kept to send."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from django.conf import settings
        from django.urls import reverse

        from regietafel import clock
        from regietafel.access.acting import Acting
        from regietafel.meetings.services import inviting as meetings_inviting
        from regietafel.outlets.mail import LetterKind
        from regietafel.words import say

        found, acting = meeting_named(named, actor)
        until = day(answer_by, "--answer-by") if answer_by else None
        names = ("meetings-meeting", "meetings-bundle") if site else ()
        links = [site.rstrip("/") + reverse(f"{spoken}:{each}", args=[found.stamp.id]) for each in names]
        sending = meetings_inviting.Sending(LetterKind(kind), spoken, settings.MAIL_FROM, until, *links)
        if keep:
            kept = meetings_inviting.invite(found.stamp.id, sending, acting=Acting(acting, clock.today()))
            typer.echo(say(Message("letters-kept", {"count": len(kept.letters)}), spoken))
            return
        shown = meetings_inviting.preview(found.stamp.id, sending, reader=acting)
        for each in shown.receivers:
            typer.echo(say(_receiver(each), spoken))
        typer.echo(say(Message("letters-subject-is", {"subject": shown.subject}), spoken))
        typer.echo(shown.text)


def _receiver(each: Receiver) -> Message:
    """To whom, or to whom not and why."""
    seat = each.seat.function if each.seat is not None else Message("letters-as-substitute")
    if each.address:
        return Message("letters-to", {"name": each.name or "", "seat": seat, "address": each.address})
    why = Message("letters-why-no-address", {"name": each.name or ""}) if each.person else None
    return Message("letters-to-unreached", {"seat": seat, "why": why or Message("letters-why-nobody")})
