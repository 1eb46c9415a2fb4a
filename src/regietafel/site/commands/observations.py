# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel observations``: figures in from their sources, and out again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from regietafel.base.messages import Message, Refused, Value
from regietafel.cli.acting import Actor, AsKnown, AsRecorded, On, as_of, day, day_on, open_records, reader
from regietafel.cli.output import Format, format_of, write
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.cli.tabulating import put
from regietafel.figures.cli.disputing import dispute, figures, reply
from regietafel.reception.cli.locations import LOCATIONS, bring
from regietafel.wiring import start_django

if TYPE_CHECKING:
    from regietafel.figures.services.importing import Preview
    from regietafel.figures.sources.catalogue import FigureSource

app = typer.Typer(help="Figures: in from their sources, and out again.", no_args_is_help=True)

Source = Annotated[str, typer.Argument(metavar="SOURCE", help="A source; see: observations sources.")]
Form = Annotated[Format | None, typer.Option("--format", help="table, csv, json or xlsx.")]
Output = Annotated[Path | None, typer.Option(help="Write to this file.")]


SHOWN = 100
"""Differences that a dry run names; the rest is counted."""


@app.callback()
def observations() -> None:
    """Figures: in from their sources, and out again."""


@app.command(name="import")
def import_(  # noqa: PLR0913 - every option of the command is an argument
    source: Source,
    file: Annotated[Path, typer.Argument(help="The table (CSV, XLSX, ODS).")],
    *,
    known: Annotated[
        str | None, typer.Option("--known", metavar="DAY", help="The day it was published or stated.")
    ] = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar="DAY", help="Locations: as they are from this day on.")
    ] = None,
    reason: Annotated[str | None, typer.Option(help="Why it corrects what is on record.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the differences; record nothing.")] = False,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Check a table and put it on record; with one fault nothing of it is used."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = None if source == LOCATIONS else _source(source)
        published = day(known, "--known") if known is not None else None
        described = day_on(on)
        open_records()
        from regietafel.figures.services import importing as figures_importing
        from regietafel.figures.sources.shape import BOUNDS
        from regietafel.files.tables import read_bytes
        from regietafel.reception.services.locations_importing import LocationsBrought

        content = read_bytes(file, largest=BOUNDS.file)
        if chosen is None:
            locations = LocationsBrought(content, file.name, described, published, reason)
            bring(locations, reader=reader(actor), spoken=spoken, dry_run=dry_run)
            return
        brought = figures_importing.Brought(chosen, content, file.name, published, reason)
        act = figures_importing.preview if dry_run else figures_importing.take_in
        _tell(act(brought, reader=reader(actor)), spoken, dry_run=dry_run)


@app.command()
def template(
    source: Source,
    *,
    on: On = None,
    output: Output = None,
    lang: Lang = None,
) -> None:
    """An empty form of a source, to fill in."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = None if source == LOCATIONS else _source(source)
        form = Format.CSV if output is None else format_of(None, output)
        at = day_on(on)
        open_records()
        from regietafel.figures.services.tables import template as empty
        from regietafel.outlets import tables
        from regietafel.outlets.workbook import to_xlsx
        from regietafel.reception.services.locations_tables import locations_template

        whole = locations_template(day=at, language=spoken) if chosen is None else None
        table = whole or empty(cast("FigureSource", chosen), day=at, language=spoken)
        write(to_xlsx(table) if form is Format.XLSX else tables.to_csv(table), output)


@app.command()
def export(  # noqa: PLR0913 - every option of the command is an argument
    *,
    indicator: Annotated[
        str | None, typer.Option(help="Only this one; see: observations indicators.")
    ] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DAY", help="Only of this day.")] = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    form: Form = None,
    output: Output = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The figures on record, one in a row, in the form in which an own table comes in."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = Format.CSV if form is None and output is None else format_of(form, output)
        seen, of = as_of(as_known, as_recorded), day(on, "--on") if on is not None else None
        open_records()
        from regietafel.figures.services.tables import Asked
        from regietafel.figures.services.tables import export as exported

        table = exported(Asked(seen, indicator, of), reader=reader(actor), language=spoken)
        put(table, chosen, output=output)


@app.command()
def sources(
    *,
    on: On = None,
    form: Form = None,
    output: Output = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The sources that can be read, who brought the last file, and what is due."""
    spoken = language(lang)
    with refusing(spoken):
        chosen, at = format_of(form, output), day_on(on)
        open_records()
        from regietafel.figures.services.sources import sources_on
        from regietafel.reception.services.locations_importing import last
        from regietafel.site.services.figure_sources import sources_table

        who = reader(actor)
        stands, locations = sources_on(at, reader=who), last(reader=who)
        put(sources_table(stands, locations, day=at, language=spoken), chosen, output=output)


@app.command()
def indicators(
    *,
    form: Form = None,
    output: Output = None,
    lang: Lang = None,
) -> None:
    """What is counted, with the codes of a table with one figure in a row."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = format_of(form, output)
        start_django()
        from regietafel.figures.services.tables import indicators_table

        put(indicators_table(day=day_on(None), language=spoken), chosen, output=output)


for _act in (figures, dispute, reply):
    app.command()(_act)


def _source(text: str) -> FigureSource:
    from regietafel.figures.sources.catalogue import FigureSource

    codes = {source.value: source for source in FigureSource}
    if text not in codes:
        raise Refused("figures-no-source", text=text, known=(*codes, LOCATIONS))
    return codes[text]


def _tell(found: Preview, spoken: str, *, dry_run: bool) -> None:
    """The differences of a dry run, as far as anybody reads them; then how many there are of each kind."""
    from regietafel.access.readers import ANYONE
    from regietafel.areas.country import known
    from regietafel.base.stamps import AsOf
    from regietafel.figures.services.comparing import ChangeKind
    from regietafel.figures.services.saying import said
    from regietafel.words import say

    areas = known(AsOf(), ANYONE).areas
    for change in found.changes[:SHOWN] if dry_run else ():
        typer.echo(say(said(change, areas), spoken))
    if dry_run and len(found.changes) > SHOWN:
        typer.echo(say(Message("figures-more", {"count": len(found.changes) - SHOWN}), spoken))
    counts: dict[str, Value] = {kind.value: len(found.of(kind)) for kind in ChangeKind}
    counts |= {"file": found.name, "same": found.same}
    typer.echo(say(Message("figures-previewed" if dry_run else "figures-imported", counts), spoken))
