# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where the outcome of a command goes, and in which form."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import typer

from regietafel.base.messages import Refused


class Format(StrEnum):
    """The forms in which a command can answer."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"


def format_of(given: Format | None, output: Path | None) -> Format:
    """The form asked for, else the one the name of the file promises, else a table to read.

    >>> format_of(None, Path("verdeling.xlsx")).value, format_of(None, None).value
    ('xlsx', 'table')
    """
    form = given or _promised(output)
    if form is Format.XLSX and output is None:
        raise Refused("cli-xlsx-needs-output")
    return form


def _promised(output: Path | None) -> Format:
    """The form that the ending of a name promises; a name without one, or a text, is a table to read."""
    ending = output.suffix.removeprefix(".").casefold() if output else ""
    if ending in ("", "txt"):
        return Format.TABLE
    forms = {form.value: form for form in Format if form is not Format.TABLE}
    if ending not in forms:
        raise Refused("cli-ending-unknown", file=str(output), known=", ".join(f".{each}" for each in forms))
    return forms[ending]


def write(content: str | bytes, output: Path | None) -> None:
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
