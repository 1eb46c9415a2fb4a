# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel targets``: the housing targets of a half-year, shown, taken in, given out and closed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.areas.cli.finding import half_year_of, loaded_area, province_of
from regietafel.base.messages import Message, Refused, Value
from regietafel.cli.acting import Actor, AsKnown, AsRecorded, On, as_of, day, open_records, reader
from regietafel.cli.output import Format, format_of, write
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import on_screen, put
from regietafel.targets.cli.acts import answer, dispute, figures, reply, swap

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.base.periods import HalfYear
    from regietafel.base.stamps import AsOf
    from regietafel.outlets.tables import Table
    from regietafel.targets.services.overview import Preview

app = typer.Typer(help="Housing targets: what is asked, done and still open.", no_args_is_help=True)

Period = Annotated[str, typer.Argument(metavar="HALF-YEAR", help="A half-year, such as 2022-I.")]
Form = Annotated[Format | None, typer.Option("--format", help="table, csv, json or xlsx.")]
LEFT_OUT = ("province", "code")
"""Columns that do not fit a terminal; they are in the other forms."""
Output = Annotated[Path | None, typer.Option(help="Write to this file.")]


@app.callback()
def targets() -> None:
    """Housing targets: what is asked, done and still open."""


for _act in (figures, swap, answer, dispute, reply):
    app.command()(_act)


@app.command()
def show(  # noqa: PLR0913 - every option of the command is an argument
    period: Period,
    *,
    area: Annotated[str | None, typer.Option(help="A province or municipality; default the country.")] = None,
    on: On = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Form = None,
    output: Output = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The country, a province or a municipality in a half-year, as known and as recorded."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = format_of(form, output)
        open_records()
        seen = as_of(as_known, as_recorded)
        at = _day(on, seen)
        table = _shown(half_year_of(period), area, at=at, seen=seen, who=reader(actor), spoken=spoken)
        if chosen is Format.TABLE:
            on_screen(table, left_out=LEFT_OUT)
        else:
            put(table, chosen, output=output)


@app.command(name="import")
def import_(  # noqa: PLR0913 - every option of the command is an argument
    file: Annotated[Path, typer.Argument(help="The overview per municipality (CSV, XLSX, ODS).")],
    *,
    period: Annotated[str, typer.Option("--period", metavar="HALF-YEAR", help="Such as 2022-I.")],
    on: Annotated[
        str, typer.Option("--on", metavar="DAY", help="Counted is what was housed before this day.")
    ],
    known_on: Annotated[str | None, typer.Option(metavar="DAY", help="The day it was published.")] = None,
    preview: Annotated[bool, typer.Option("--preview", help="Show the differences; record nothing.")] = False,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Check an overview and put it on record; with one fault nothing of it is used."""
    spoken = language(lang)
    with refusing(spoken):
        half_year, counted = half_year_of(period), day(on, "--on")
        published = day(known_on, "--known-on") if known_on is not None else None
        open_records()
        from regietafel.targets.services import overview as targets_overview

        overview = targets_overview.Overview(file, half_year, counted, published)
        act = targets_overview.preview if preview else targets_overview.take_in
        _tell(act(overview, reader=reader(actor)), spoken, preview=preview)


@app.command()
def export(  # noqa: PLR0913 - every option of the command is an argument
    period: Period,
    *,
    area: Annotated[str | None, typer.Option(help="A province; default all of them.")] = None,
    on: On = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Form = None,
    output: Output = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The municipalities in the columns of the overview, in the form in which it comes in."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = Format.CSV if form is None and output is None else format_of(form, output)
        open_records()
        from regietafel.targets.services.tables import overview_table

        seen = as_of(as_known, as_recorded)
        half_year, at = half_year_of(period), _day(on, seen)
        within = province_of(area, half_year.first_day) if area else None
        table = overview_table(
            half_year, at, as_of=seen, within=within, reader=reader(actor), language=spoken
        )
        put(table, chosen, output=output)


@app.command()
def template(
    file: Annotated[Path, typer.Argument(help="Where to write it: .csv or .xlsx.")],
    *,
    period: Annotated[str, typer.Option("--period", metavar="HALF-YEAR", help="Such as 2022-I.")],
    lang: Lang = None,
) -> None:
    """An overview to fill in, with every municipality of the half-year."""
    spoken = language(lang)
    with refusing(spoken):
        form, half_year = format_of(None, file), half_year_of(period)
        open_records()
        from regietafel.base.stamps import AsOf
        from regietafel.outlets import tables
        from regietafel.outlets.workbook import to_xlsx
        from regietafel.targets.services.tables import template as empty

        table = empty(half_year, as_of=AsOf(), language=spoken)
        write(to_xlsx(table) if form is Format.XLSX else tables.to_csv(table), file)


@app.command()
def close(
    period: Period,
    *,
    on: On = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Close a half-year: how the country and every municipality stood goes on record, once."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        half_year = half_year_of(period)
        open_records()
        from regietafel.base.stamps import AsOf
        from regietafel.targets.services.recording import close_half_year

        closed = close_half_year(half_year, on=_day(on, AsOf()), reader=reader(actor))
        values: dict[str, Value] = {"period": period, "balance": closed.country.closing}
        typer.echo(say(Message("housing-closed", values), spoken))


def _shown(half_year: HalfYear, area: str | None, *, at: date, seen: AsOf, who: Reader, spoken: str) -> Table:
    from regietafel.targets.services.reading import country_account, municipality_account
    from regietafel.targets.services.sheets import country_table, municipality_table
    from regietafel.targets.services.tables import overview_table

    code = "NL" if area is None else loaded_area(area, half_year.first_day)
    if code == "NL":
        found = country_account(half_year, at, as_of=seen, reader=who)
        if found.account is None:
            raise Refused("housing-nothing-known", period=str(half_year))
        return country_table(found, as_of=seen, language=spoken)
    if code.startswith("PV"):
        return overview_table(half_year, at, as_of=seen, within=code, reader=who, language=spoken)
    account = municipality_account(half_year, at, as_of=seen, area=code, reader=who)
    if account.line is None:
        raise Refused("housing-nothing-known", period=str(half_year))
    return municipality_table(account, as_of=seen, language=spoken)


def _tell(found: Preview, spoken: str, *, preview: bool) -> None:
    """Every difference, then how many there are."""
    from regietafel.words import say

    for each in found.changes if preview else ():
        values: dict[str, Value] = {
            "row": each.row,
            "name": each.name,
            "column": Message(f"housing-column-{each.column.value}"),
            "before": each.before or 0,
            "after": each.after,
        }
        key = "housing-change-new" if each.before is None else "housing-change"
        typer.echo(say(Message(key, values), spoken))
    if found.silent:
        typer.echo(say(Message("housing-silent", {"count": found.silent}), spoken))
    counts: dict[str, Value] = {"on": found.on, "new": len(found.changes), "same": found.same}
    typer.echo(say(Message("housing-previewed" if preview else "housing-imported", counts), spoken))


def _day(on: str | None, seen: AsOf) -> date:
    """The day asked for, else the one from which is looked, else today."""
    from regietafel import clock

    return day(on, "--on") if on is not None else seen.known or clock.today()
