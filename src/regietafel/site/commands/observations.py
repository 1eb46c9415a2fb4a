# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel observations``: figures in from their sources, and out again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from regietafel import clock
from regietafel.base.messages import Message, Refused, Value
from regietafel.base.sources import SourceKind
from regietafel.cli.answers import Answer, to_fill_in
from regietafel.cli.command import command, group
from regietafel.cli.given import ANY_FORM, ROWS, From, LeaveOut, Seen, Spoken, Today, Who, a_day, today_or
from regietafel.figures.cli.observations import convert, define, dispute, figures, reply
from regietafel.figures.cli.record import record
from regietafel.reception.cli.locations import LOCATIONS, bring
from regietafel.reception.cli.record import location, need
from regietafel.wiring import start_django

if TYPE_CHECKING:
    from regietafel.figures.services.importing import Preview
    from regietafel.figures.sources.catalogue import FigureSource
    from regietafel.outlets.tables import Table

app = group("Figures: in from their sources, and out again.")

Source = Annotated[str, typer.Argument(metavar="SOURCE", help="A source; see: observations sources.")]

SHOWN = 100
"""Differences that a dry run names; the rest is counted."""


@command(app, "import")
def import_(  # noqa: PLR0913 - every option of the command is an argument
    source: Source,
    file: Annotated[Path, typer.Argument(help="The table (CSV, XLSX, ODS).")],
    *,
    known: Annotated[date | None, a_day("The day it was published or stated.", "--known")] = None,
    on: Annotated[date, today_or("Locations: as they are from this day on.")],
    reason: Annotated[str | None, typer.Option(help="Why it corrects what is on record.")] = None,
    origin: From,
    brought_as: Annotated[
        str, typer.Option("--as", metavar="KIND", help="Of an own table: user, published or press.")
    ] = "user",
    leave_out: LeaveOut = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the differences; record nothing.")] = False,
    who: Who,
) -> Answer:
    """Check a table and put it on record; with one fault nothing of it is used."""
    from regietafel.figures.services import importing as figures_importing
    from regietafel.figures.sources.shape import BOUNDS
    from regietafel.files.tables import read_bytes
    from regietafel.reception.services.locations_importing import LocationsBrought

    of = None if source == LOCATIONS else _source(source)
    content = read_bytes(file, largest=BOUNDS.file)
    if of is None:
        locations = LocationsBrought(content, file.name, on, known, reason, origin, leave_out)
        return bring(locations, reader=who, dry_run=dry_run)
    brought = figures_importing.Brought(
        of, content, file.name, known, reason, origin, _kind(brought_as), leave_out
    )
    act = figures_importing.preview if dry_run else figures_importing.take_in
    return _told(act(brought, reader=who), dry_run=dry_run)


@command(app)
def template(
    source: Source,
    *,
    on: Today,
    output: Annotated[Path | None, typer.Option(help="Write to this file.")] = None,
    spoken: Spoken,
) -> Answer:
    """An empty form of a source, to fill in."""
    from regietafel.figures.services.tables import template as empty
    from regietafel.reception.services.locations_tables import locations_template

    if source == LOCATIONS:
        return to_fill_in(locations_template(day=on), output, spoken=spoken)
    return to_fill_in(empty(_source(source), day=on), output, spoken=spoken)


@command(app, forms=ROWS)
def export(
    *,
    indicator: Annotated[
        str | None, typer.Option(help="Only this one; see: observations indicators.")
    ] = None,
    on: Annotated[date | None, a_day("Only of this day.")] = None,
    seen: Seen,
    who: Who,
) -> Answer:
    """The figures on record, one in a row, in the form in which an own table comes in."""
    from regietafel.figures.services.tables import Asked
    from regietafel.figures.services.tables import export as exported

    return exported(Asked(seen, indicator, on), reader=who)


@command(app, forms=ANY_FORM)
def sources(*, on: Today, who: Who) -> Answer:
    """The sources that can be read, who brought the last file, and what is due."""
    from regietafel.figures.services.sources import sources_on
    from regietafel.reception.services.locations_importing import last
    from regietafel.site.services.figure_sources import sources_table

    return sources_table(sources_on(on, reader=who), last(reader=who), day=on)


@command(app, forms=ANY_FORM, records=False)
def indicators() -> Answer:
    """What is counted, with the codes of a table with one figure in a row."""
    start_django()
    from regietafel.figures.services.describing import catalogue_table

    return catalogue_table(day=clock.today())


for _act in (figures, define, convert, record, location, need, dispute, reply):
    app.command()(_act)


def _kind(text: str) -> SourceKind:
    """As what an own table is brought."""
    known = {kind.value: kind for kind in (SourceKind.USER, SourceKind.PUBLISHED, SourceKind.PRESS)}
    if text not in known:
        raise Refused("importing-no-kind", text=text, known=tuple(known))
    return known[text]


def _source(text: str) -> FigureSource:
    from regietafel.figures.sources.catalogue import FigureSource

    codes = {source.value: source for source in FigureSource}
    if text not in codes:
        raise Refused("figures-no-source", text=text, known=(*codes, LOCATIONS))
    return codes[text]


def _told(brought: Preview, *, dry_run: bool) -> Iterator[Message | Table[Any]]:
    """The differences of a dry run, as far as anybody reads them; then how many there are of each kind."""
    from regietafel.access.readers import ANYONE
    from regietafel.areas.country import known
    from regietafel.base.stamps import AsOf
    from regietafel.figures.services.comparing import ChangeKind
    from regietafel.figures.services.control import figure_sums_table
    from regietafel.figures.services.saying import said

    areas = known(AsOf(), ANYONE).areas
    if dry_run:
        yield figure_sums_table(brought.sums, day=clock.today())
    yield from brought.unread
    for change in brought.changes[:SHOWN] if dry_run else ():
        yield said(change, areas)
    if dry_run and len(brought.changes) > SHOWN:
        yield Message("figures-more", {"count": len(brought.changes) - SHOWN})
    counts: dict[str, Value] = {kind.value: len(brought.of(kind)) for kind in ChangeKind}
    counts |= {"file": brought.name, "same": brought.same}
    yield Message("figures-previewed" if dry_run else "figures-imported", counts)
