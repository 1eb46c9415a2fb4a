# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel areas``: inhabitants of another year, mergers and real boundaries."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Answer
from regietafel.cli.command import command, group
from regietafel.cli.given import Typed, Who, a_day

if TYPE_CHECKING:
    from regietafel.areas.loading import Loaded

app = group("Load areas: inhabitants of another year, or real boundaries.")

Mergers = Annotated[Path | None, typer.Option(help="CSV with on,gone,into,name: mergers up to then.")]
KnownOn = Annotated[date | None, a_day("The day it was published.", "--known-on")]


def _year(text: str) -> int:
    if not (len(text) == 4 and text.isascii() and text.isdecimal()):
        raise Refused("cbs-not-a-year", text=text)
    return int(text)


_YEAR = Typed(typer.Option("--year", metavar="YEAR", help="The inhabitants of 1 January of it."), _year)


@command(app)
def load(
    file: Annotated[Path, typer.Argument(help="A CBS export (CSV, XLSX, ODS) or boundaries (GeoJSON).")],
    *,
    on: Annotated[date | None, a_day("The day it speaks of.")] = None,
    mergers: Mergers = None,
    known_on: KnownOn = None,
    source: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Who published it, such as CBS; default your own file.")
    ] = None,
    who: Who,
) -> Answer:
    """Check a file for completeness and put it on record; with one fault nothing of it is used."""
    from regietafel.areas.loading import Asked, load_boundaries, load_inhabitants

    if file.suffix.casefold() not in (".geojson", ".json"):
        return _done(load_inhabitants(file, mergers, asked=Asked(on, known_on, source), reader=who))
    if on is None:
        raise Refused("cli-boundaries-need-day", file=file.name)
    return _done(load_boundaries(file, on, reader=who, known_on=known_on, publisher=source))


@command(app)
def refresh(
    *,
    year: Annotated[int, _YEAR],
    table: Annotated[
        str | None, typer.Option(metavar="NUMBER", help="A table of StatLine; default 70072ned.")
    ] = None,
    mergers: Mergers = None,
    known_on: KnownOn = None,
    who: Who,
) -> Answer:
    """Fetch the inhabitants of a year from CBS and put them on record, as load does with a file."""
    from regietafel.areas.fetching_cbs import Wanted, refresh_inhabitants

    wanted = Wanted(year, known_on=known_on) if table is None else Wanted(year, table, known_on)
    return _done(refresh_inhabitants(wanted, mergers, reader=who))


def _done(loaded: Loaded) -> Message:
    return Message("cli-areas-loaded", {"day": loaded.day, "new": loaded.new, "same": loaded.same})
