# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel lend``: places that one area takes over from another, on paper and for a time."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from regietafel.base.messages import Message, Said
from regietafel.cli.answers import Answer
from regietafel.cli.command import command
from regietafel.cli.given import Who, a_day


@command()
def lend(  # shape: giver, taker and amount are said in that order  # noqa: PLR0913 - every option is an argument
    giver: Annotated[str, typer.Argument(help="The area that takes places over, by code or name.")],
    taker: Annotated[str, typer.Argument(help="The area whose number falls.")],
    amount: Annotated[int, typer.Argument(help="How many places.")],
    *,
    series: Annotated[str, typer.Option(help="The distribution, such as 2022-opvang-51000.")],
    start: Annotated[date, a_day("The first day.", "--from")],
    ground: Annotated[str, typer.Option(help="On what ground.")],
    until: Annotated[date | None, a_day("The first day it no longer holds.", "--until")] = None,
    condition: Annotated[str | None, typer.Option(help="What the taker must do.")] = None,
    known_on: Annotated[date | None, a_day("The day it was agreed.", "--known-on")] = None,
    who: Who,
) -> Answer:
    """Put a transfer on record, unless it would break a sum."""
    from regietafel.areas.country import known
    from regietafel.base.stamps import AsOf, Known, Span
    from regietafel.tasks.services.transferring import Lending
    from regietafel.tasks.services.transferring import lend as record

    areas = known(AsOf(), who).areas
    by, to = (areas.find(text, day=start) for text in (giver, taker))
    lending = Lending(
        series,
        by.code,
        to.code,
        amount,
        Span(start, until),
        Said(ground),
        Said(condition) if condition else None,
    )
    record(lending, known=Known(known_on, _day_ground(known_on)), reader=who)
    return Message("cli-lent", {"giver": by.name, "amount": amount, "taker": to.name})


def _day_ground(agreed: date | None) -> str:
    """Why the day of a transfer is what it is, which is not why places are lent; a text of the records."""
    return (
        "de dag van de afspraak is niet opgegeven"
        if agreed is None
        else f"afgesproken op {agreed.isoformat()}, volgens wie het vastlegde"
    )
