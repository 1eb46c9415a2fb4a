# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The annotated agenda of one member, on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regietafel.base.messages import Message
from regietafel.cli.acting import Actor, open_records
from regietafel.cli.output import write
from regietafel.cli.speaking import Lang, complain, language, refusing
from regietafel.meetings.cli.named import Named, meeting_named


def annotate(
    named: Named,
    *,
    member: Annotated[str, typer.Option("--for", help="The member, such as VNG.")],
    output: Annotated[Path, typer.Option(help="The DOCX to write.")],
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The annotated agenda of one member, private and on one page, as DOCX to go on with."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel import clock
        from regietafel.access.readers import Reader, Role
        from regietafel.base.stamps import AsOf
        from regietafel.meetings.outlets.annotated import annotated_agenda
        from regietafel.meetings.services.numbers import Speaking
        from regietafel.site.services.annotated_agenda import annotated

        found, acting = meeting_named(named, actor)
        reading = Reader(acting.actor, Role.MEMBER, frozenset({member, found.table}))
        by = Speaking(AsOf(), spoken, reading)
        made = annotated_agenda(annotated(found.stamp.id, on=clock.today(), by=by))
        write(made.docx, output)
        if not made.fits:
            complain(Message("annotated-too-long"), spoken)
