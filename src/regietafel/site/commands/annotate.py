# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The annotated agenda of one member, on the command line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Message
from regietafel.cli.answers import Complaint, Content, Part
from regietafel.cli.command import command
from regietafel.cli.given import Spoken, Who
from regietafel.meetings.cli.named import Named, meeting_named


@command()
def annotate(
    named: Named,
    *,
    member: Annotated[str, typer.Option("--for", help="The member, such as VNG.")],
    output: Annotated[Path, typer.Option(help="The DOCX to write.")],
    who: Who,
    spoken: Spoken,
) -> Iterator[Part]:
    """The annotated agenda of one member, private and on one page, as DOCX to go on with."""
    from regietafel import clock
    from regietafel.base.stamps import AsOf
    from regietafel.meetings.outlets.annotated import annotated_agenda
    from regietafel.meetings.services.numbers import Speaking
    from regietafel.site.services.annotated_agenda import annotated

    meeting, _ = meeting_named(named, who)
    reader = Reader(who.actor, Role.MEMBER, frozenset({member, meeting.table}))
    by = Speaking(AsOf(), spoken, reader)
    agenda = annotated_agenda(annotated(meeting.stamp.id, on=clock.today(), by=by))
    yield Content(agenda.docx, output)
    if not agenda.fits:
        yield Complaint(Message("annotated-too-long"))
