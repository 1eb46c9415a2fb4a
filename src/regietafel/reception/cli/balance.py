# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel balance``: reception today + arrivals - departures, and what moving out earlier frees."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Answer, Part, Shape
from regietafel.cli.command import command
from regietafel.cli.given import ANY_FORM, Seen, Who, a_day, today_or

if TYPE_CHECKING:
    from regietafel.base.areas import Areas
    from regietafel.reception.services.balance import Balance

Own = Annotated[int | None, typer.Option(min=0, help="Your own figure; default the latest on record.")]


@command(forms=ANY_FORM)
def balance(  # noqa: PLR0913 - every option of the command is an argument
    *,
    on: Annotated[date, today_or("Seen from this day; default today.")],
    in_reception: Own = None,
    arrivals: Own = None,
    departures: Own = None,
    weeks: Annotated[int, typer.Option(help="Weeks ahead.")] = 8,
    moved: Annotated[int, typer.Option(min=0, help="Permit holders who move out earlier.")] = 1_000,
    earlier: Annotated[int, typer.Option(help="So many weeks earlier.")] = 2,
    usual: Annotated[
        date | None, a_day("The day they would have left; default 4 weeks after the count.", "--usual")
    ] = None,
    where: Annotated[
        list[str] | None,
        typer.Option(metavar="PROVINCE=NUMBER", help="Where they stay; default by places in use."),
    ] = None,
    seen: Seen,
    shape: Shape,
    who: Who,
) -> Answer:
    """Reception week by week as plain arithmetic, and what moving permit holders out earlier frees."""
    from regietafel.reception.services.balance import GIVEN, Asked, on_record
    from regietafel.reception.services.balance import balance as summed
    from regietafel.reception.services.balance_tables import weeks_table

    there = on_record(on, seen, reader=who)
    own = zip(GIVEN, (in_reception, arrivals, departures), strict=True)
    figures = {code: amount for code, amount in own if amount is not None}
    shares = _shares(where or [], there.areas, at=on)
    asked = Asked(figures, weeks, moved, earlier=earlier, usual=usual, shares=shares)
    summed_up = summed(asked, there)
    return _read(summed_up, there.areas) if shape.is_read else weeks_table(summed_up)


def _shares(given: list[str], areas: Areas, *, at: date) -> dict[str, int]:
    """Provinces with how many stay there, each given as a name, an equals sign and a whole number."""
    from regietafel.base.area import AreaKind

    found: dict[str, int] = {}
    for text in given:
        name, _, amount = text.partition("=")
        if not amount.isascii() or not amount.isdigit():
            raise Refused("reception-balance-where", text=text)
        code = areas.find(name, AreaKind.PROVINCE, day=at).code
        found[code] = found.get(code, 0) + int(amount)
    return found


def _read(balance: Balance, areas: Areas) -> Iterator[Part]:
    """The sentence, the weeks, how the last came about, and what comes free where."""
    from regietafel.reception.services.balance_tables import finding, weeks_table, where_table

    yield finding(balance)
    yield weeks_table(balance)
    yield balance.last
    if balance.moved is None:
        return
    yield balance.moved.freed
    if balance.moved.moved.shares:
        yield where_table(balance, balance.moved, areas=areas)
    if balance.moved.by_places:
        yield Message("reception-moved-by-places")
