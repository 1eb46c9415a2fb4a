# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel minutes publish``: what would be public, laid ready by one person and released by another."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Answer
from regietafel.cli.command import command
from regietafel.cli.given import Who
from regietafel.facts.meetings import Document, MeetingConvened
from regietafel.meetings.cli.named import Named, meeting_named

if TYPE_CHECKING:
    from regietafel.meetings.services.publishing import Choices, Proposal


class Step(StrEnum):
    """How far it goes."""

    LOOK = "look"
    PREPARE = "prepare"
    RELEASE = "release"


@command()
def publish(  # noqa: PLR0913 - every option of the command is an argument
    named: Named,
    *,
    step: Annotated[Step, typer.Option(help="Look only, lay ready, or release what another laid ready.")] = (
        Step.LOOK
    ),
    show: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A name that may be public, for the office.")
    ] = None,
    leave_out: Annotated[
        list[str] | None, typer.Option(metavar="WORDS", help="Words that are a name: left out.")
    ] = None,
    stay: Annotated[
        list[str] | None, typer.Option(metavar="WORDS=WHY", help="Words that look like a name and stay.")
    ] = None,
    document: Annotated[Document, typer.Option(help="Which document.")] = Document.MINUTES,
    who: Who,
) -> Answer:
    """Make an adopted document public without the names that may not be: two people, one step each."""
    from regietafel import clock
    from regietafel.access.acting import Acting
    from regietafel.meetings.services import publishing as meetings_publishing

    meeting, keeper = meeting_named(named, who)
    key, acting = meeting.stamp.id, Acting(keeper, clock.today())
    if step is Step.RELEASE:
        meetings_publishing.release(key, document, acting=acting)
        return _done("released", meeting, document=document)
    now = meetings_publishing.proposal(key, document, acting=acting)
    if show or leave_out or stay:
        choices = _choices(now, show=show or [], leave_out=leave_out or [], stay=stay or [])
        now = meetings_publishing.proposal(key, document, acting=acting, choices=choices)
    if step is Step.LOOK:
        return _told(now)
    version = now.prepared.version if now.prepared else 0
    meetings_publishing.prepare(key, document, choices=now.choices, version=version, acting=acting)
    return _done("prepared", meeting, document=document)


def _choices(now: Proposal, *, show: list[str], leave_out: list[str], stay: list[str]) -> Choices:
    """What was decided, as typed; refused where nobody of the meeting has that name."""
    from regietafel.meetings.services.publishing import Choices

    by_name = {each.name: each.person for each in now.people}
    for name in show:
        if name not in by_name:
            raise Refused("publishing-nobody-called", name=name)
    kept = {words: why for words, _, why in (each.partition("=") for each in stay)}
    return Choices(frozenset(by_name[name] for name in show), kept, frozenset(leave_out))


def _told(now: Proposal) -> Iterator[Message]:
    """Who is named and who is not, what else is left out, and what is still to be decided."""
    for each in now.people:
        public = each.public or each.person in now.choices.named
        key = "publishing-name-public" if public else "publishing-name-left-out"
        yield Message(key, {"name": each.name, "beside": each.beside})
    if now.left_out:
        yield Message("publishing-left-out", {"words": tuple(hit.words for hit in now.left_out)})
    if now.suspects:
        yield Message("publishing-undecided", {"words": now.suspects})
    elif now.prepared is not None:
        yield Message("publishing-waits", {"by": now.prepared.by})


def _done(what: str, found: MeetingConvened, *, document: Document) -> Message:
    kind = Message(f"documents-{document.value}")
    return Message(f"publishing-{what}", {"document": kind, "table": found.table, "on": found.on})
