# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel minutes offer`` and ``adopt``: a document of a meeting goes to its next state."""

from __future__ import annotations

from typing import Annotated

import typer

from regietafel.base.messages import Message, Said
from regietafel.cli.acting import Actor, day, keeper, open_records
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.facts.meetings import Document

Table = Annotated[str, typer.Argument(help="The table, such as LRT.")]
Day = Annotated[str, typer.Argument(help="The day of the meeting, such as 2022-07-08.")]
Which = Annotated[Document, typer.Option("--document", help="Default the minutes.")]


def offer(
    table: Table, on: Day, *, document: Which = Document.MINUTES, actor: Actor = None, lang: Lang = None
) -> None:
    """Offer the draft minutes of a meeting for adoption; every number in them must refer to something."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel import clock
        from regietafel.access.acting import Acting
        from regietafel.base.stamps import AsOf
        from regietafel.meetings.services import minutes as meetings_minutes
        from regietafel.meetings.services.meetings import meeting_on
        from regietafel.words import say

        who, held = keeper(table, actor), day(on, "DAY")
        found = meeting_on(table, held, as_of=AsOf(), reader=who)
        meetings_minutes.offer(found.stamp.id, document, acting=Acting(who, clock.today()))
        told = Message("minutes-offered", {"document": document.value, "table": table, "on": held})
        typer.echo(say(told, spoken))


def adopt(  # noqa: PLR0913 - every option of the command is an argument
    table: Table,
    on: Day,
    *,
    adopted_in: Annotated[str, typer.Option("--in", metavar="DAY", help="The later meeting that adopts.")],
    changes: Annotated[str | None, typer.Option(help="The changes it asked for.")] = None,
    document: Which = Document.MINUTES,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Put on record that a later meeting of the table adopted the minutes, with the changes it asked for."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.base.stamps import AsOf
        from regietafel.meetings.services import minutes as meetings_minutes
        from regietafel.meetings.services.meetings import meeting_on
        from regietafel.words import say

        who, held, later = keeper(table, actor), day(on, "DAY"), day(adopted_in, "--in")
        keys = [meeting_on(table, each, as_of=AsOf(), reader=who).stamp.id for each in (held, later)]
        asked = Said(changes) if changes else None
        meetings_minutes.adopt(keys[0], document, adopted_in=keys[1], changes=asked, reader=who)
        values = {"document": document.value, "table": table, "on": held, "adopting": later}
        typer.echo(say(Message("minutes-adopted", values), spoken))
