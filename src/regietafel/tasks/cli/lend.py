# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel lend``: places that one area takes over from another, on paper and for a time."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from regietafel.base.messages import Message, Said, Value
from regietafel.cli.acting import Actor, day, open_records, reader
from regietafel.cli.speaking import Lang, language, refusing


def lend(  # shape: giver, taker and amount are said in that order  # noqa: PLR0913 - every option is an argument
    giver: Annotated[str, typer.Argument(help="The area that takes places over, by code or name.")],
    taker: Annotated[str, typer.Argument(help="The area whose number falls.")],
    amount: Annotated[int, typer.Argument(help="How many places.")],
    *,
    series: Annotated[str, typer.Option(help="The distribution, such as 2022-opvang-51000.")],
    start: Annotated[str, typer.Option("--from", metavar="DAY", help="The first day.")],
    ground: Annotated[str, typer.Option(help="On what ground.")],
    until: Annotated[
        str | None, typer.Option(metavar="DAY", help="The first day it no longer holds.")
    ] = None,
    condition: Annotated[str | None, typer.Option(help="What the taker must do.")] = None,
    known_on: Annotated[str | None, typer.Option(metavar="DAY", help="The day it was agreed.")] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Put a transfer on record, unless it would break a sum."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.areas.country import known
        from regietafel.base.stamps import AsOf, Known, Span
        from regietafel.tasks.services.transferring import Lending
        from regietafel.tasks.services.transferring import lend as record

        first = day(start, "--from")
        acting = reader(actor)
        areas = known(AsOf(), acting).areas
        found = [areas.find(text, day=first) for text in (giver, taker)]
        agreed = day(known_on, "--known-on") if known_on is not None else None
        lending = Lending(
            series,
            found[0].code,
            found[1].code,
            amount,
            Span(first, day(until, "--until") if until is not None else None),
            Said(ground),
            Said(condition) if condition else None,
        )
        record(lending, known=Known(agreed, _day_ground(agreed)), reader=acting)
        told: dict[str, Value] = {"giver": found[0].name, "amount": amount, "taker": found[1].name}
        typer.echo(say(Message("cli-lent", told), spoken))


def _day_ground(agreed: date | None) -> str:
    """Why the day of a transfer is what it is, which is not why places are lent; a text of the records."""
    return (
        "de dag van de afspraak is niet opgegeven"
        if agreed is None
        else f"afgesproken op {agreed.isoformat()}, volgens wie het vastlegde"
    )
