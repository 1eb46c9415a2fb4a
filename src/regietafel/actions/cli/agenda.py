# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel agenda``: the register of measures and actions on any day, and what is late."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Answer, Content, Part, Shape
from regietafel.cli.command import command, group
from regietafel.cli.given import BY_NAME, AsKnown, Seen, Spoken, Today, Who, reader

if TYPE_CHECKING:
    from regietafel.actions.rules.items import Item
    from regietafel.actions.rules.register import Register

app = group("Measures and actions: who holds what, until when, what is late.")


@command(app, "list", forms=BY_NAME)
def list_all(
    *,
    measures: Annotated[bool, typer.Option("--measures", help="Measures instead of actions.")] = False,
    coming: Annotated[bool, typer.Option("--coming", help="What comes on the next agenda, and why.")] = False,
    holder: Annotated[str | None, typer.Option(metavar="BODY", help="Only what this body holds.")] = None,
    on: Today,
    seen: Seen,
    who: Who,
) -> Answer:
    """Every action in the register on a day, with holders, term and state; what is missing is flagged."""
    from regietafel.actions.outlets.tables import coming_table, items_table, measures_table
    from regietafel.actions.rules.coming import coming as come
    from regietafel.actions.services.register import register_on

    register = register_on(on, as_of=seen, reader=who)
    if measures:
        return measures_table(register)
    if coming:
        return coming_table(come(register), on)
    return items_table(_held_by(register, holder), on)


@command(app)
def show(
    action: Annotated[str, typer.Argument(help="The last characters of the id, as the list shows them.")],
    *,
    on: Today,
    seen: Seen,
    who: Who,
    spoken: Spoken,
) -> Answer:
    """One action: holders, supervisors, term, milestones, log and what it lacks."""
    from regietafel.actions.outlets.tables import told_item
    from regietafel.actions.services.register import register_on

    register = register_on(on, as_of=seen, reader=who)
    return told_item(_found(register, action), language=spoken)


@command(app, forms=BY_NAME)
def overdue(*, on: Today, seen: Seen, shape: Shape, spoken: Spoken) -> Answer:
    """The actions and monthly reports whose term has passed, longest first; late only once told."""
    from regietafel.actions.outlets.tables import overdue_table
    from regietafel.actions.services.register import overdue as overdue_actions
    from regietafel.reports.services.areas import reporting
    from regietafel.reports.services.board import overdue_reports

    who = reader(None)
    actions = overdue_actions(on, as_of=seen, reader=who)
    reports = overdue_reports(on, as_of=seen, reader=who)
    if not (actions or reports) and shape.is_read:
        return Message("agenda-nothing-overdue", {"day": on})
    names = {area.code: area.name for area in reporting(seen, who).areas}
    return overdue_table(actions, reports, day=on, names=names, language=spoken)


@command(app)
def progress(
    output: Annotated[Path, typer.Argument(metavar="FILE", help="Where to write it: .pdf or .docx.")],
    *,
    on: Today,
    seen: AsKnown,
    who: Who,
    spoken: Spoken,
) -> Iterator[Part]:
    """The progress report for the LRT on one page: measures, what is late, reports, what comes back."""
    from regietafel.actions.outlets.progress import Progress, progress_docx, progress_pdf
    from regietafel.actions.rules.coming import coming as come
    from regietafel.actions.services.register import register_on
    from regietafel.reports.services.board import board_on

    ways = {".pdf": progress_pdf, ".docx": progress_docx}
    if output.suffix.casefold() not in ways:
        raise Refused("agenda-progress-ending", file=str(output))
    register = register_on(on, as_of=seen, reader=who)
    reports = board_on(on, as_of=seen, reader=who, months=3)
    made = ways[output.suffix.casefold()](Progress(register, come(register), reports, spoken))
    yield Content(made.content, output)
    key = "agenda-progress-written" if made.fits else "agenda-progress-too-long"
    yield Message(key, {"file": str(output)})


def _held_by(register: Register, holder: str | None) -> tuple[Item, ...]:
    return tuple(item for item in register.items if holder is None or holder in item.holders)


def _found(register: Register, end: str) -> Item:
    """The one action whose id ends so; refused where there is none, or more than one."""
    found = [item for item in register.items if item.id.endswith(end)]
    if len(found) != 1:
        raise Refused("agenda-not-one", text=end, count=len(found))
    return found[0]
