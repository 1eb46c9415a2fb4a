# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who the command line acts as: a named actor, stored with every fact it adds."""

from __future__ import annotations

import getpass
import os
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.wiring import start_django

if TYPE_CHECKING:
    from regietafel.access.readers import Reader

On = Annotated[str | None, typer.Option("--on", metavar="DAY", help="The day; default today.")]
Actor = Annotated[
    str | None,
    typer.Option("--actor", envvar="REGIETAFEL_ACTOR", help="Your name on record; default your user name."),
]
AsKnown = Annotated[
    str | None,
    typer.Option("--as-known", metavar="DAY", help="As could be known on that day, such as 2022-07-08."),
]
AsRecorded = Annotated[
    str | None,
    typer.Option(
        "--as-recorded", metavar="MOMENT", help="As this system held it then, such as 2026-01-31T12:00."
    ),
]


def reader(actor: str | None) -> Reader:
    """Whoever can open the records on this machine plans and keeps them; the name goes on record."""
    from regietafel.access.readers import Reader, Role

    name = actor or os.environ.get("REGIETAFEL_ACTOR") or getpass.getuser()
    return Reader(name, Role.PLANNER, frozenset({"COA", "LRT"}))


def supervisor(province: str, actor: str | None) -> Reader:
    """Whoever can open the records here may read the file of the supervisor too; the name goes on record."""
    from regietafel.access.readers import Reader, Role

    return Reader(reader(actor).actor, Role.SUPERVISOR, frozenset({f"GS-{province}"}))


def municipality(code: str, actor: str | None) -> Reader:
    """Whoever can open the records here may speak for a municipality; the name goes on record with it."""
    from regietafel.access.readers import Reader, Role

    return Reader(reader(actor).actor, Role.MUNICIPALITY, frozenset({code}))


def coordinator(province: str, actor: str | None) -> Reader:
    """Whoever can open the records here may act for the coordinator of a table; the name goes on record."""
    from regietafel.access.readers import Reader, Role

    return Reader(reader(actor).actor, Role.COORDINATOR, frozenset({f"PRT-{province}"}))


def keeper(table: str, actor: str | None) -> Reader:
    """Whoever can open the records here may keep a table too; the name goes on record."""
    from regietafel.access.readers import Reader, Role

    return Reader(reader(actor).actor, Role.SECRETARIAT, frozenset({table}))


def body(code: str, actor: str | None) -> Reader:
    """Whoever can open the records here may speak for a body; the name goes on record with it."""
    from regietafel.access.readers import Reader, Role

    mine = reader(actor)
    return mine if mine.speaks_for(code) else Reader(mine.actor, Role.MEMBER, frozenset({code}))


def open_records() -> None:
    """Start Django; refused, with what to do, where the records are missing or of an older version."""
    start_django()
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise Refused("cli-no-records")


def day(text: str, option: str) -> date:
    """A day as it is typed; anything else is refused with the form it should have."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused("cli-not-a-day", option=option, text=text) from error


def as_of(known: str | None, recorded: str | None) -> AsOf:
    """The point to look from; a moment without a zone is in UTC, a day alone is its end."""
    moment: datetime | None = None
    if recorded is not None:
        try:
            moment = datetime.fromisoformat(recorded)
        except ValueError as error:
            raise Refused("cli-not-a-moment", option="--as-recorded", text=recorded) from error
        if "T" not in recorded and " " not in recorded:
            moment = datetime.combine(moment.date(), time.max)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return AsOf(day(known, "--as-known") if known is not None else None, moment)


def day_on(on: str | None) -> date:
    """The day of ``--on``, or else today."""
    from regietafel import clock

    return day(on, "--on") if on is not None else clock.today()
