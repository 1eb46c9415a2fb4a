# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel minutes offer`` and ``adopt``: a document of a meeting goes to its next state."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from regietafel.base.messages import Message, Said
from regietafel.cli.answers import Answer
from regietafel.cli.command import command
from regietafel.cli.given import Typed, Who, a_day, day
from regietafel.cli.roles import keeper
from regietafel.facts.meetings import Document

_HELD = typer.Argument(help="The day of the meeting, such as 2022-07-08.")
Table = Annotated[str, typer.Argument(help="The table, such as LRT.")]
Day = Annotated[date, Typed(_HELD, lambda text: day(text, "DAY"))]
Which = Annotated[Document, typer.Option("--document", help="Default the minutes.")]


@command()
def offer(table: Table, on: Day, *, document: Which = Document.MINUTES, who: Who) -> Answer:
    """Offer the draft minutes of a meeting for adoption; every number in them must refer to something."""
    from regietafel import clock
    from regietafel.access.acting import Acting
    from regietafel.base.stamps import AsOf
    from regietafel.meetings.services import minutes as meetings_minutes
    from regietafel.meetings.services.meetings import meeting_on

    acting = Acting(keeper(who, table), clock.today())
    meeting = meeting_on(table, on, as_of=AsOf(), reader=acting.reader)
    meetings_minutes.offer(meeting.stamp.id, document, acting=acting)
    return Message("minutes-offered", {"document": document.value, "table": table, "on": on})


@command()
def adopt(
    table: Table,
    on: Day,
    *,
    adopted_in: Annotated[date, a_day("The later meeting that adopts.", "--in")],
    changes: Annotated[str | None, typer.Option(help="The changes it asked for.")] = None,
    document: Which = Document.MINUTES,
    who: Who,
) -> Answer:
    """Put on record that a later meeting of the table adopted the minutes, with the changes it asked for."""
    from regietafel.base.stamps import AsOf
    from regietafel.meetings.services import minutes as meetings_minutes
    from regietafel.meetings.services.meetings import meeting_on

    kept_by = keeper(who, table)
    held, later = (
        meeting_on(table, each, as_of=AsOf(), reader=kept_by).stamp.id for each in (on, adopted_in)
    )
    asked = Said(changes) if changes else None
    meetings_minutes.adopt(held, document, adopted_in=later, changes=asked, reader=kept_by)
    values = {"document": document.value, "table": table, "on": on, "adopting": adopted_in}
    return Message("minutes-adopted", values)
