# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel balance``: reception today + arrivals - departures, and what moving out earlier frees."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.acting import Actor, AsKnown, AsRecorded, as_of, day, open_records, reader
from regietafel.cli.output import Format, format_of
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import on_screen, put

if TYPE_CHECKING:
    from regietafel.base.areas import Areas
    from regietafel.reception.services.balance import Balance

On = Annotated[str | None, typer.Option("--on", metavar="DAY", help="Seen from this day; default today.")]
Own = Annotated[int | None, typer.Option(min=0, help="Your own figure; default the latest on record.")]


def balance(  # noqa: PLR0913 - every option of the command is an argument
    *,
    on: On = None,
    in_reception: Own = None,
    arrivals: Own = None,
    departures: Own = None,
    weeks: Annotated[int, typer.Option(help="Weeks ahead.")] = 8,
    moved: Annotated[int, typer.Option(min=0, help="Permit holders who move out earlier.")] = 1_000,
    earlier: Annotated[int, typer.Option(help="So many weeks earlier.")] = 2,
    usual: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="The day they would have left; default 4 weeks after the count."),
    ] = None,
    where: Annotated[
        list[str] | None,
        typer.Option(metavar="PROVINCE=NUMBER", help="Where they stay; default by places in use."),
    ] = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Annotated[Format | None, typer.Option("--format", help="table, csv, json or xlsx.")] = None,
    output: Annotated[Path | None, typer.Option(help="Write to this file.")] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Reception week by week as plain arithmetic, and what moving permit holders out earlier frees."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = format_of(form, output)
        left = day(usual, "--usual") if usual is not None else None
        open_records()
        from regietafel import clock
        from regietafel.reception.services.balance import GIVEN, Asked, on_record
        from regietafel.reception.services.balance import balance as summed
        from regietafel.reception.services.balance_tables import weeks_table

        at = day(on, "--on") if on is not None else clock.today()
        there = on_record(at, as_of(as_known, as_recorded), reader=reader(actor))
        own = zip(GIVEN, (in_reception, arrivals, departures), strict=True)
        figures = {code: amount for code, amount in own if amount is not None}
        shares = _shares(where or [], there.areas, at=at)
        asked = Asked(figures, weeks, moved, earlier=earlier, usual=left, shares=shares)
        found = summed(asked, there)
        if chosen is Format.TABLE:
            _on_screen(found, there.areas, spoken=spoken)
        else:
            put(weeks_table(found, spoken), chosen, output=output)


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


def _on_screen(found: Balance, areas: Areas, *, spoken: str) -> None:
    """The sentence, the weeks, how the last came about, and what comes free where."""
    from regietafel.outlets.accounts import account, plain
    from regietafel.reception.services.balance_tables import finding, weeks_table, where_table
    from regietafel.words import say

    typer.echo(say(finding(found), spoken))
    on_screen(weeks_table(found, spoken))
    typer.echo("\n".join(plain(account(found.last, spoken))))
    if found.moved is None:
        return
    typer.echo("\n".join(plain(account(found.moved.freed, spoken))))
    if found.moved.moved.shares:
        on_screen(where_table(found, found.moved, areas=areas, language=spoken))
    if found.moved.by_places:
        typer.echo(say(Message("reception-moved-by-places"), spoken))
