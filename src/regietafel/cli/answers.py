# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a command answers, in parts, and how each part reaches the terminal or a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TextIO, TypeAlias

import typer

from regietafel.base.messages import Message, Refused
from regietafel.base.working import Working
from regietafel.cli.speaking import complain

if TYPE_CHECKING:
    from rich.console import RenderableType

    from regietafel.outlets.files import Cell
    from regietafel.outlets.tables import L, Table


class Format(StrEnum):
    """The forms in which a command can answer."""

    TABLE = "table"
    CSV = "csv"
    SEMICOLON = "csv-semicolon"
    JSON = "json"
    XLSX = "xlsx"
    DATAPACKAGE = "datapackage"


@dataclass(frozen=True, slots=True)
class Shape:
    """The form in which a command answers, and the file it writes to; without one, on the terminal."""

    form: Format = Format.TABLE
    output: Path | None = None

    @property
    def is_read(self) -> bool:
        """Whether it is there to be read, and not to be calculated with."""
        return self.form is Format.TABLE


@dataclass(frozen=True, slots=True)
class Content:
    """What goes as it is to a file, or to standard output where none is named."""

    content: str | bytes
    output: Path | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn on a terminal in another way than as a table."""

    drawn: RenderableType


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with what was done all the same, or not done: said on standard error."""

    message: Message


@dataclass(frozen=True, slots=True)
class Ends:
    """The exit status of a command that did its work and has more to tell by it than that."""

    status: int


Part: TypeAlias = "Message | str | Working | Table[Any] | Drawing | Content | Complaint | Ends"
Answer: TypeAlias = "Part | Iterable[Part] | None"


def shape_of(given: Format | None, output: Path | None, *, otherwise: Format = Format.TABLE) -> Shape:
    """The form asked for, else the one the name of the file promises, else that one.

    >>> shape_of(None, Path("verdeling.xlsx")).form.value, shape_of(None, None).form.value
    ('xlsx', 'table')
    """
    form = given or (otherwise if output is None else _promised(output))
    if form is Format.XLSX and output is None:
        raise Refused("cli-xlsx-needs-output")
    return Shape(form, output)


def to_fill_in(table: Table[L], output: Path | None, *, spoken: str) -> Content:
    """A table to fill in: a workbook where the name of the file says so, and else CSV."""
    from regietafel.outlets.files import to_csv
    from regietafel.outlets.workbook import to_xlsx

    is_workbook = shape_of(None, output).form is Format.XLSX
    return Content(to_xlsx(table, spoken) if is_workbook else to_csv(table, spoken), output)


def _promised(output: Path) -> Format:
    """The form that the ending of a name promises; a name without one, or a text, is a table to read."""
    ending = output.suffix.removeprefix(".").casefold()
    if ending in ("", "txt"):
        return Format.TABLE
    forms = {form.value: form for form in (Format.CSV, Format.JSON, Format.XLSX)}
    if ending not in forms:
        raise Refused("cli-ending-unknown", file=str(output), known=", ".join(f".{each}" for each in forms))
    return forms[ending]


def tell(answer: Answer, shape: Shape, *, spoken: str) -> int:
    """Say and show every part in its turn; gives the exit status.

    Where a text is to be written, the file holds what the terminal would have shown.
    """
    if answer is None:
        return 0
    parts = answer if isinstance(answer, Iterable) and not isinstance(answer, str) else (answer,)
    page = StringIO() if shape.is_read and shape.output is not None else None
    status = sum(_tell(part, shape, page=page, spoken=spoken) for part in parts)
    if page is not None:
        _write(page.getvalue(), shape.output)
    return status


def _tell(part: Part, shape: Shape, *, page: TextIO | None, spoken: str) -> int:
    """One part, on that page or else on the terminal."""
    match part:
        case Ends():
            return part.status
        case Complaint():
            complain(part.message, spoken)
        case Content():
            _write(part.content, part.output)
        case Drawing():
            _draw(part.drawn, page)
        case str() | Message() | Working():
            typer.echo(_text(part, spoken), file=page)
        case _:
            _show(part, shape, page=page, spoken=spoken)
    return 0


def _text(part: str | Message | Working, spoken: str) -> str:
    """A text as it is, a message in words, and how a number came about with a line for each step."""
    from regietafel.outlets.accounts import account, plain
    from regietafel.words import say

    match part:
        case str():
            return part
        case Message():
            return say(part, spoken)
        case Working():
            return "\n".join(plain(account(part, spoken)))


def _write(content: str | bytes, output: Path | None) -> None:
    """To the file, or to standard output; nothing is written where there is nothing to say."""
    if not content:
        return
    if output is None:
        assert isinstance(content, str)
        typer.echo(content, nl=not content.endswith("\n"))
        return
    try:
        output.write_bytes(content if isinstance(content, bytes) else content.encode())
    except OSError as fault:
        raise Refused("cli-cannot-write", file=str(output), reason=fault.strerror or "") from fault


def _show(table: Table[L], shape: Shape, *, page: TextIO | None, spoken: str) -> None:
    """The table in the form that was asked for."""
    match shape.form:
        case Format.TABLE:
            _draw(_screen(table, spoken), page)
            for source in table.cited:
                typer.echo(source, file=page)
        case _:
            _write(filed(table, shape.form, spoken=spoken), shape.output)


def filed(table: Table[L], form: Format, *, spoken: str) -> str | bytes:
    """The table as a file of that form; a form to read is none."""
    from regietafel.outlets.datapackage import to_datapackage
    from regietafel.outlets.files import to_csv, to_csv_semicolon, to_json
    from regietafel.outlets.workbook import to_xlsx

    writers: dict[Format, Callable[[Table[L], str], str | bytes]] = {
        Format.CSV: to_csv,
        Format.SEMICOLON: to_csv_semicolon,
        Format.JSON: to_json,
        Format.XLSX: to_xlsx,
        Format.DATAPACKAGE: to_datapackage,
    }
    return writers[form](table, spoken)


def _screen(table: Table[L], spoken: str) -> RenderableType:
    """The table to read, the total on top, without the columns that do not fit a terminal."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table as Screen

    from regietafel.outlets.files import rows_of, total_of
    from regietafel.outlets.tables import CODE, TERMINAL, WORDS
    from regietafel.words import told

    screen = Screen(title=told(table.title, spoken), box=SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for column in table.shown(TERMINAL):
        aside: Literal["left", "right"] = "left" if column.kind in WORDS - {CODE} else "right"
        screen.add_column(told(column.heading, spoken), justify=aside, overflow="fold")
    total = total_of(table, spoken, outlet=TERMINAL)
    for row in (*([total] if total else []), *rows_of(table, spoken, outlet=TERMINAL)):
        screen.add_row(*(_cell(cell, spoken) for cell in row))
    return screen


def _draw(drawn: RenderableType, page: TextIO | None) -> None:
    from rich.console import Console

    Console(file=page).print(drawn)


def _cell(value: Cell, spoken: str) -> str:
    """As it reads in a sentence; a dash for what is not known, which is not zero."""
    from regietafel.words import told

    return "–" if value is None else told(value, spoken)
