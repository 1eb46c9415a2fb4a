# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel areas``: inhabitants of another year, mergers and real boundaries."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regietafel.base.messages import Message, Refused, Value
from regietafel.cli.acting import Actor, day, open_records, reader
from regietafel.cli.speaking import Lang, language, refusing

app = typer.Typer(help="Load areas: inhabitants of another year, or real boundaries.", no_args_is_help=True)


@app.callback()
def areas() -> None:
    """Load areas: inhabitants of another year, or real boundaries."""


@app.command()
def load(  # noqa: PLR0913 - every option is an argument
    file: Annotated[Path, typer.Argument(help="A CBS export (CSV, XLSX, ODS) or boundaries (GeoJSON).")],
    *,
    on: Annotated[str | None, typer.Option("--on", metavar="DAY", help="The day it speaks of.")] = None,
    mergers: Annotated[
        Path | None, typer.Option(help="CSV with on,gone,into,name: mergers up to then.")
    ] = None,
    known_on: Annotated[str | None, typer.Option(metavar="DAY", help="The day it was published.")] = None,
    source: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Who published it, such as CBS; default your own file.")
    ] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Check a file for completeness and put it on record; with one fault nothing of it is used."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.areas.loading import Asked, load_boundaries, load_inhabitants

        of = day(on, "--on") if on is not None else None
        known = day(known_on, "--known-on") if known_on is not None else None
        if file.suffix.casefold() in (".geojson", ".json"):
            if of is None:
                raise Refused("cli-boundaries-need-day", file=file.name)
            done = load_boundaries(file, of, reader=reader(actor), known_on=known, publisher=source)
        else:
            done = load_inhabitants(file, mergers, asked=Asked(of, known, source), reader=reader(actor))
        counts: dict[str, Value] = {"day": done.day, "new": done.new, "same": done.same}
        typer.echo(say(Message("cli-areas-loaded", counts), spoken))


@app.command()
def refresh(
    *,
    year: Annotated[str, typer.Option("--year", metavar="YEAR", help="The inhabitants of 1 January of it.")],
    table: Annotated[
        str | None, typer.Option(metavar="NUMBER", help="A table of StatLine; default 70072ned.")
    ] = None,
    mergers: Annotated[
        Path | None, typer.Option(help="CSV with on,gone,into,name: mergers up to then.")
    ] = None,
    known_on: Annotated[str | None, typer.Option(metavar="DAY", help="The day it was published.")] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Fetch the inhabitants of a year from CBS and put them on record, as load does with a file."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        known = day(known_on, "--known-on") if known_on is not None else None
        if not (len(year) == 4 and year.isascii() and year.isdecimal()):
            raise Refused("cbs-not-a-year", text=year)
        open_records()
        from regietafel.areas.fetching_cbs import Wanted, refresh_inhabitants

        wanted = Wanted(int(year), known_on=known) if table is None else Wanted(int(year), table, known)
        done = refresh_inhabitants(wanted, mergers, reader=reader(actor))
        counts: dict[str, Value] = {"day": done.day, "new": done.new, "same": done.same}
        typer.echo(say(Message("cli-areas-loaded", counts), spoken))
