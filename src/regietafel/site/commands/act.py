# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel act``: every act of the pages as a command, with the same fields and the same refusals."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Refused
from regietafel.cli.answers import Answer
from regietafel.cli.command import command, group
from regietafel.cli.given import ANY_FORM, Spoken, Who, today_or
from regietafel.wiring import start_django

app = group("Every act of the pages, by its name: what there is, what it asks, and to do it.")

_DAY = today_or("The day on which it was done or decided; default today.")
_ROLE = typer.Option("--as", help="The role in which you act; default that of who keeps this machine.")
_BODIES = typer.Option("--for", metavar="BODY", help="A body that you speak for, such as LRT or GM0344.")


def _pair(text: str) -> tuple[str, str]:
    """A field with its value.

    >>> _pair("aantal=1.200")
    ('aantal', '1.200')
    """
    name, there, value = text.partition("=")
    if not there:
        raise Refused("acts-not-a-pair", text=text)
    return name.strip(), value


@command(app, "list", forms=ANY_FORM, records=False)
def list_(
    matching: Annotated[str, typer.Argument(metavar="[TEXT]", help="Only names with this in it.")] = "",
) -> Answer:
    """What can be done, with the permission that it needs."""
    start_django()
    from regietafel.site.services.acts import offered_table

    return offered_table(matching)


@command(app, forms=ANY_FORM, records=False)
def show(name: Annotated[str, typer.Argument(metavar="ACT", help="See: act list.")]) -> Answer:
    """What an act asks: each field by the name it is given with."""
    start_django()
    from regietafel.site.services.acts import fields_table

    return fields_table(name)


@command(app)
def do(  # noqa: PLR0913 - every option of the command is an argument
    name: Annotated[str, typer.Argument(metavar="ACT", help="See: act list.")],
    values: Annotated[
        list[str] | None, typer.Argument(metavar="FIELD=VALUE", help="See: act show ACT; a file as @name.")
    ] = None,
    *,
    on: Annotated[date, _DAY],
    role: Annotated[Role | None, _ROLE] = None,
    bodies: Annotated[list[str] | None, _BODIES] = None,
    who: Who,
    lang: Spoken,
) -> Answer:
    """Do it, as on the page; a field that can be filled in more than once is given more than once."""
    from regietafel.site.services.acts import carry_out

    spoken_for = frozenset(bodies) if bodies else who.bodies
    reader = Reader(who.actor, role or who.role, spoken_for)
    return carry_out(name, [_pair(value) for value in values or ()], reader=reader, on=on, language=lang)
