# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel minutes``: released minutes read into a draft for a person to check, and documents written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Value
from regietafel.cli.acting import Actor, keeper, open_records
from regietafel.cli.output import Format, format_of, write
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.meetings.cli.adopting import adopt, offer
from regietafel.meetings.cli.publishing import publish
from regietafel.meetings.cli.render import render
from regietafel.minutes.rules.structure import Sureness

if TYPE_CHECKING:
    from regietafel.minutes.rules.scores import Score
    from regietafel.minutes.rules.structure import MinutesStructure

app = typer.Typer(
    help="Minutes: read released ones into a draft to check, write the documents of a meeting.",
    no_args_is_help=True,
)

COLOURS = {Sureness.CERTAIN: "green", Sureness.LIKELY: "yellow", Sureness.PERHAPS: "magenta"}
"""Beside the word, never instead of it."""


@app.callback()
def minutes() -> None:
    """Minutes: read released ones into a draft, write documents."""


app.command()(render)
app.command()(offer)
app.command()(adopt)
app.command()(publish)


@app.command()
def read(
    file: Annotated[Path, typer.Argument(help="Minutes as text, DOCX or PDF, in Dutch.")],
    *,
    against: Annotated[
        Path | None,
        typer.Option(metavar="TRUTH", help="TOML that says what is there; prints precision and recall."),
    ] = None,
    form: Annotated[Format | None, typer.Option("--format", help="Default table.")] = None,
    output: Annotated[Path | None, typer.Option(help="The file to write to.")] = None,
    lang: Lang = None,
) -> None:
    """A draft of what minutes hold: each finding with its line and how sure it is; nothing goes on record."""
    spoken = language(lang)
    with refusing(spoken):
        from regietafel.minutes.sources import read_minutes
        from regietafel.minutes.sources.text import text_of_file

        wanted = format_of(form, output)
        minutes = read_minutes(text_of_file(file))
        if against is not None:
            from regietafel.minutes.rules.scores import compared
            from regietafel.minutes.sources.truth import read_truth

            _scores(compared(minutes, read_truth(against)), wanted, output=output, spoken=spoken)
        else:
            _draft(minutes, wanted, output=output, spoken=spoken)


@app.command()
def keep(
    file: Annotated[Path, typer.Argument(help="JSON of `minutes read`, checked and corrected.")],
    *,
    over: Annotated[int, typer.Option(metavar="VERSION", help="The version it was made from.")] = 0,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Keep a checked reading as a draft of its table and day; what another saved meanwhile is not lost."""
    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.minutes.services.taking import take_in
        from regietafel.minutes.sources.kept import from_json
        from regietafel.minutes.sources.text import text_of_file
        from regietafel.words import say

        minutes = from_json(text_of_file(file), name=file.name)
        kept = take_in(minutes, reader=keeper(minutes.table or "", actor), version=over)
        values: dict[str, Value] = {"subject": kept.subject, "version": kept.version}
        typer.echo(say(Message("minutesread-kept", values), spoken))


def _draft(minutes: MinutesStructure, form: Format, *, output: Path | None, spoken: str) -> None:
    from regietafel import clock
    from regietafel.cli.tabulating import put
    from regietafel.minutes.outlets.lines import table, to_json

    if form is Format.JSON:
        write(to_json(minutes), output)
    elif form is Format.TABLE and output is None:
        _on_screen(minutes, spoken)
    else:
        put(table(minutes, spoken, day=clock.today()), form, output=output)


def _on_screen(minutes: MinutesStructure, spoken: str) -> None:
    """The findings to read, coloured by how sure they are."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from regietafel.minutes.outlets.lines import lines
    from regietafel.words import say, word

    screen = Table(title=word("minutesread-title", spoken), box=SIMPLE_HEAD, pad_edge=False)
    for name in ("part", "line", "sure", "what"):
        screen.add_column(word(f"minutesread-column-{name}", spoken), overflow="fold")
    for each in lines(minutes, spoken):
        sure = word(f"minutesread-sure-{each.sure.value}", spoken) if each.sure is not None else "–"
        colour = COLOURS[each.sure] if each.sure is not None else "red"
        line = str(each.spot.line) if each.spot is not None else "–"
        screen.add_row(each.part, line, Text(sure, style=colour), Text(each.what))
    Console().print(screen)
    counts = {"found": sum(1 for _ in minutes.findings), "unread": len(minutes.unread)}
    typer.echo(say(Message("minutesread-counts", counts), spoken))


def _scores(scores: tuple[Score, ...], form: Format, *, output: Path | None, spoken: str) -> None:
    from regietafel import clock
    from regietafel.cli.tabulating import put
    from regietafel.minutes.outlets.scores import score_table
    from regietafel.words import say, word

    put(score_table(scores, spoken, day=clock.today()), form, output=output)
    if form is not Format.TABLE:
        return
    for score in scores[:-1]:
        part = word(f"minutesread-part-{score.of}", spoken)
        for text in score.missing:
            typer.echo(say(Message("minutesread-missing", {"part": part, "text": text}), spoken))
        for text in score.extra:
            typer.echo(say(Message("minutesread-extra", {"part": part, "text": text}), spoken))
