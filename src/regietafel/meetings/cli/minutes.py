# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel minutes``: released minutes read into a draft for a person to check, and documents written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Answer, Content, Drawing, Format, Part, Shape
from regietafel.cli.command import command, group
from regietafel.cli.given import Spoken, Who, day, forms
from regietafel.cli.roles import keeper
from regietafel.meetings.cli.adopt import adopt, offer
from regietafel.meetings.cli.publish import publish
from regietafel.meetings.cli.render import render
from regietafel.minutes.rules.structure import Sureness

if TYPE_CHECKING:
    from rich.console import RenderableType

    from regietafel.minutes.rules.scores import Score
    from regietafel.minutes.rules.structure import MinutesStructure

app = group("Minutes: read released ones into a draft to check, write the documents of a meeting.")

COLOURS = {Sureness.CERTAIN: "green", Sureness.LIKELY: "yellow", Sureness.PERHAPS: "magenta"}
"""Beside the word, never instead of it."""


for _command in (render, offer, adopt, publish):
    app.command()(_command)


@command(app, forms=forms("Default table.", output="The file to write to."), records=False)
def read(
    file: Annotated[Path, typer.Argument(help="Minutes as text, DOCX or PDF, in Dutch.")],
    *,
    against: Annotated[
        Path | None,
        typer.Option(metavar="TRUTH", help="TOML that says what is there; prints precision and recall."),
    ] = None,
    shape: Shape,
    spoken: Spoken,
) -> Answer:
    """A draft of what minutes hold: each finding with its line and how sure it is; nothing goes on record."""
    from regietafel.minutes.sources import read_minutes
    from regietafel.minutes.sources.text import text_of_file

    minutes = read_minutes(text_of_file(file))
    if against is None:
        return _draft(minutes, shape, spoken=spoken)
    from regietafel.minutes.rules.scores import compared
    from regietafel.minutes.sources.truth import read_truth

    return _scores(compared(minutes, read_truth(against)), shape, spoken=spoken)


@command(app)
def keep(
    file: Annotated[Path, typer.Argument(help="JSON of `minutes read`, checked and corrected.")],
    *,
    over: Annotated[int, typer.Option(metavar="VERSION", help="The version it was made from.")] = 0,
    who: Who,
) -> Answer:
    """Keep a checked reading as a draft of its table and day; what another saved meanwhile is not lost."""
    from regietafel.minutes.services.taking import take_in
    from regietafel.minutes.sources.kept import from_json
    from regietafel.minutes.sources.text import text_of_file

    minutes = from_json(text_of_file(file), name=file.name)
    kept = take_in(minutes, reader=keeper(who, minutes.table or ""), version=over)
    return Message("minutesread-kept", {"subject": kept.subject, "version": kept.version})


@command(app, forms=forms("Default table.", output="The file to write to."))
def kept(
    table: Annotated[str, typer.Argument(help="The table, such as LRT.")],
    on: Annotated[str, typer.Argument(metavar="DAY", help="The day of the meeting.")],
    *,
    sentences: Annotated[
        bool, typer.Option("--sentences", help="As sentences alone, without what was found in them.")
    ] = False,
    shape: Shape,
    who: Who,
    spoken: Spoken,
) -> Iterator[Part]:
    """The reading that was kept as a draft of a table and day, to go on with it."""
    from regietafel.minutes.outlets.text import prose
    from regietafel.minutes.services.taking import taken_in

    minutes = taken_in(table, day(on, "DAY"), reader=keeper(who, table))
    if minutes is None:
        raise Refused("minutesread-not-kept", table=table, day=day(on, "DAY"))
    if sentences:
        yield Content(prose(minutes), shape.output)
    else:
        yield from _draft(minutes, shape, spoken=spoken)


def _draft(minutes: MinutesStructure, shape: Shape, *, spoken: str) -> Iterator[Part]:
    from regietafel import clock
    from regietafel.minutes.outlets.lines import table, to_json

    match shape.form:
        case Format.JSON:
            yield Content(to_json(minutes), shape.output)
        case Format.TABLE:
            yield Drawing(_coloured(minutes, spoken))
            counts = {"found": sum(1 for _ in minutes.findings), "unread": len(minutes.unread)}
            yield Message("minutesread-counts", counts)
        case _:
            yield table(minutes, spoken, day=clock.today())


def _coloured(minutes: MinutesStructure, spoken: str) -> RenderableType:
    """The findings to read, coloured by how sure they are."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    from regietafel.minutes.outlets.lines import COLUMNS, lines
    from regietafel.outlets.reading import read
    from regietafel.words import told, word

    screen = Table(title=word("minutesread-title", spoken), box=SIMPLE_HEAD, pad_edge=False)
    for column in COLUMNS:
        screen.add_column(told(column.heading, spoken), overflow="fold")
    for each in lines(minutes, spoken):
        colour = COLOURS[each.sure] if each.sure is not None else "red"
        part, line, sure, what = (read(column.value(each), column, language=spoken) for column in COLUMNS)
        screen.add_row(part, "–" if each.spot is None else line, Text(sure, style=colour), Text(what))
    return screen


def _scores(scores: tuple[Score, ...], shape: Shape, *, spoken: str) -> Iterator[Part]:
    from regietafel import clock
    from regietafel.minutes.outlets.scores import score_table
    from regietafel.words import word

    yield score_table(scores, day=clock.today())
    for score in scores[:-1] if shape.is_read else ():
        part = word(f"minutesread-part-{score.of}", spoken)
        for text in score.missing:
            yield Message("minutesread-missing", {"part": part, "text": text})
        for text in score.extra:
            yield Message("minutesread-extra", {"part": part, "text": text})
