# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel minutes render``: the documents of a meeting, from the records or a structure in a file."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Refused
from regietafel.cli.answers import Answer, Content
from regietafel.cli.command import command
from regietafel.cli.given import Spoken, Who
from regietafel.cli.records import open_records
from regietafel.facts.meetings import Document, DocumentState
from regietafel.meetings.cli.named import meeting_named

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.minutes.outlets.documents import Writing
    from regietafel.minutes.rules.structure import MinutesStructure


class Form(StrEnum):
    """The forms of a document."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    TEXT = "txt"


@command(records=False)
def render(  # noqa: PLR0913 - every option of the command is an argument
    file: Annotated[
        Path,
        typer.Argument(
            metavar="MEETING|FILE",
            help="LRT-2022-07-08 on record; or a structure (JSON of `minutes read`, TOML), minutes to read.",
        ),
    ],
    *,
    document: Annotated[Document, typer.Option(help="Which document.")] = Document.MINUTES,
    form: Annotated[
        Form | None, typer.Option("--format", help="Default what the name of the output says, else txt.")
    ] = None,
    table: Annotated[str, typer.Option(help="The full name of the table.")] = "",
    state: Annotated[DocumentState | None, typer.Option(help="Default a draft.")] = None,
    ground: Annotated[str, typer.Option(help="The ground of what is made unreadable.")] = "",
    output: Annotated[Path | None, typer.Option(help="Write to this file.")] = None,
    who: Who,
    spoken: Spoken,
) -> Answer:
    """Agenda, verslag, besluitenlijst, afsprakenlijst or actielijst as PDF, DOCX, HTML or text."""
    from regietafel import clock
    from regietafel.minutes.outlets.documents import PaperForm, Writing, written

    wanted = _form(form, output)
    if file.exists() or file.suffix:
        minutes = structure(file)
        writing = Writing(minutes, document, spoken, minutes.on or clock.today(), state=state)
    else:
        writing = on_record(str(file), document, language=spoken, who=who)
    writing = replace(writing, table=table or writing.table, ground=ground)
    content = written(writing, PaperForm(wanted.value))
    return Content(content if wanted in (Form.PDF, Form.DOCX) else content.decode(), output)


def on_record(name: str, document: Document, *, language: str, who: Reader) -> Writing:
    """A document of a meeting on record, named by its table and day."""
    open_records()
    from regietafel import clock
    from regietafel.base.stamps import AsOf
    from regietafel.meetings.services.writing import Wanted, writing_of

    meeting, keeper = meeting_named(name, who)
    wanted = Wanted(language, clock.today())
    return writing_of(meeting.stamp.id, document, as_of=AsOf(), wanted=wanted, reader=keeper)


def structure(file: Path) -> MinutesStructure:
    """What a file tells: a structure that is kept, or minutes that are read here."""
    from regietafel.minutes.sources import read_minutes
    from regietafel.minutes.sources.kept import from_json
    from regietafel.minutes.sources.text import text_of_file
    from regietafel.minutes.sources.truth import read_truth

    match file.suffix.casefold():
        case ".toml":
            return read_truth(file).minutes
        case ".json":
            return from_json(_text(file), name=file.name)
    return read_minutes(text_of_file(file))


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise Refused("minutesread-no-file", file=file.name) from fault


def _form(form: Form | None, output: Path | None) -> Form:
    """The form asked for, else what the name promises; what is not text needs a file."""
    ending = output.suffix.removeprefix(".").casefold() if output is not None else ""
    known = {each.value: each for each in Form}
    wanted = form or known.get(ending) or Form.TEXT
    if wanted in (Form.PDF, Form.DOCX) and output is None:
        raise Refused("documents-need-output", form=wanted.value)
    return wanted
