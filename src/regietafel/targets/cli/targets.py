# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel targets``: the housing targets of a half-year, shown, taken in, given out and closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from regietafel import clock
from regietafel.areas.cli.finding import half_year_of, loaded_area, province_of
from regietafel.base.messages import Message, Refused, Value
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.cli.answers import Answer, to_fill_in
from regietafel.cli.command import command, group
from regietafel.cli.given import ANY_FORM, ROWS, From, LeaveOut, Seen, Spoken, Typed, Who, a_day
from regietafel.targets.cli.swap import Period, answer, dispute, figures, reply, swap

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.outlets.tables import Table
    from regietafel.targets.services.overview import Preview

app = group("Housing targets: what is asked, done and still open.")

_OVER = typer.Option("--period", metavar="HALF-YEAR", help="Such as 2022-I.")
Over = Annotated[HalfYear, Typed(_OVER, half_year_of)]
On = Annotated[date | None, a_day("The day; default today.")]
SHOWN = 40
"""Differences that a preview names, the largest first; the rest is counted."""


for _act in (figures, swap, answer, dispute, reply):
    app.command()(_act)


@command(app, forms=ANY_FORM)
def show(
    period: Period,
    *,
    area: Annotated[str | None, typer.Option(help="A province or municipality; default the country.")] = None,
    on: On = None,
    seen: Seen,
    who: Who,
    spoken: Spoken,
) -> Answer:
    """The country, a province or a municipality in a half-year, as known and as recorded."""
    return _shown(period, area, at=_day(on, seen), seen=seen, who=who, spoken=spoken)


@command(app, "import")
def import_(  # noqa: PLR0913 - every option of the command is an argument
    file: Annotated[Path, typer.Argument(help="The overview per municipality (CSV, XLSX, ODS).")],
    *,
    period: Over,
    on: Annotated[date, a_day("Counted is what was housed before this day.")],
    known_on: Annotated[date | None, a_day("The day it was published.", "--known-on")] = None,
    source: From,
    leave_out: LeaveOut = False,
    preview: Annotated[bool, typer.Option("--preview", help="Show the differences; record nothing.")] = False,
    who: Who,
) -> Answer:
    """Check an overview and put it on record; with one fault nothing of it is used."""
    from regietafel.targets.services import overview as targets_overview

    act = targets_overview.preview if preview else targets_overview.take_in
    overview = targets_overview.Overview(file, period, on, known_on, source, leave_out)
    brought = act(overview, reader=who)
    return _told(brought, preview=preview)


@command(app, forms=ROWS)
def export(
    period: Period,
    *,
    area: Annotated[str | None, typer.Option(help="A province; default all of them.")] = None,
    on: On = None,
    seen: Seen,
    who: Who,
) -> Answer:
    """The municipalities in the columns of the overview, in the form in which it comes in."""
    from regietafel.targets.services.exchange import overview_table

    within = province_of(area, period.first_day) if area else None
    return overview_table(period, _day(on, seen), as_of=seen, within=within, reader=who)


@command(app)
def template(
    file: Annotated[Path, typer.Argument(help="Where to write it: .csv or .xlsx.")],
    *,
    period: Over,
    spoken: Spoken,
) -> Answer:
    """An overview to fill in, with every municipality of the half-year."""
    from regietafel.targets.services.exchange import template as empty

    return to_fill_in(empty(period, as_of=AsOf()), file, spoken=spoken)


@command(app)
def close(period: Period, *, on: On = None, who: Who) -> Answer:
    """Close a half-year: how the country and every municipality stood goes on record, once."""
    from regietafel.targets.services.recording import close_half_year

    closed = close_half_year(period, on=_day(on, AsOf()), reader=who)
    return Message("housing-closed", {"period": str(period), "balance": closed.balance})


def _shown(
    period: HalfYear, area: str | None, *, at: date, seen: AsOf, who: Reader, spoken: str
) -> Table[Any]:
    from regietafel.targets.services.exchange import overview_table
    from regietafel.targets.services.reading import country_account, municipality_account
    from regietafel.targets.services.sheets import country_sheet, municipality_sheet

    code = "NL" if area is None else loaded_area(area, period.first_day)
    if code == "NL":
        found = country_account(period, at, as_of=seen, reader=who)
        if found.account is None:
            raise Refused("housing-nothing-known", period=str(period))
        return country_sheet(found, as_of=seen, language=spoken)
    if code.startswith("PV"):
        return overview_table(period, at, as_of=seen, within=code, reader=who)
    account = municipality_account(period, at, as_of=seen, area=code, reader=who)
    if account.line is None:
        raise Refused("housing-nothing-known", period=str(period))
    return municipality_sheet(account, as_of=seen)


def _told(brought: Preview, *, preview: bool) -> Iterator[Message | Table[Any]]:
    """The control totals and the largest differences, then how many there are."""
    from regietafel.targets.services.overview_sums import control_table

    if preview and brought.sums:
        yield control_table(brought)
    yield from (*brought.unread, *brought.merged)
    for each in brought.differing[:SHOWN] if preview else ():
        values: dict[str, Value] = {
            "row": each.row,
            "name": each.name,
            "column": each.heading,
            "before": each.before or 0,
            "after": each.after,
        }
        yield Message("housing-change", values)
    if preview and len(brought.differing) > SHOWN:
        yield Message("figures-more", {"count": len(brought.differing) - SHOWN})
    if brought.silent:
        yield Message("housing-silent", {"count": brought.silent})
    counts: dict[str, Value] = {"on": brought.on, "new": len(brought.changes), "same": brought.same}
    yield Message("housing-previewed" if preview else "housing-imported", counts)


def _day(on: date | None, seen: AsOf) -> date:
    """The day asked for, else the one from which is looked, else today."""
    return on or seen.known or clock.today()
