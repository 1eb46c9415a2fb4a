# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Damaged text files: signs, separators, headers, days and numbers."""

from __future__ import annotations

import gzip
from collections.abc import Callable

from tests.support.damage.sample import Cell, Damage, Rows, Sample, as_csv, as_text, as_zip


def _csv(name: str, make: Callable[[Sample], bytes], key: str | None = None) -> Damage:
    return Damage(name, "csv", make, key)


def _number(name: str, text: Cell, key: str | None = None) -> Damage:
    said = None if key is None else f"read-number-{key}"
    return Damage(name, "csv", lambda sample: as_csv(sample.with_cell(sample.number, text)), said)


def _day(name: str, text: str, key: str | None = None) -> Damage:
    said = None if key is None else f"read-day-{key}"
    return Damage(name, "csv", lambda sample: as_csv(sample.with_cell(sample.day, text)), said)


def _rows(name: str, change: Callable[[Sample], Rows], key: str | None = None) -> Damage:
    return Damage(name, "csv", lambda sample: as_csv(change(sample)), key)


def _said(sample: Sample, sign: str) -> bytes:
    """The sample with a sign inside the first number."""
    text = str(sample.rows[1][sample.number])
    return as_csv(sample.with_cell(sample.number, f"{text[0]}{sign}{text[1:]}"))


def _apart(sample: Sample, sign: str) -> Rows:
    return sample.with_cell(sample.number, f"{int(str(sample.rows[1][sample.number])):,}".replace(",", sign))


def _lines(sample: Sample, change: Callable[[list[str]], None]) -> bytes:
    lines = as_text(sample.rows, end="\n").split("\n")
    change(lines)
    return "\n".join(lines).encode()


def _spread(sample: Sample, row: list[Cell], at: int) -> Rows:
    rows = sample.copy()
    rows.insert(at, row)
    return rows


def _garbled(sample: Sample) -> bytes:
    return as_text(sample.rows).encode().decode("cp1252").encode()


HARMLESS = (
    _csv("a mark of byte order", lambda sample: b"\xef\xbb\xbf" + as_csv(sample.rows)),
    _csv("UTF-16 with its mark", lambda sample: as_csv(sample.rows, "\t", "utf-16")),
    _csv("the code page of Windows", lambda sample: as_csv(sample.rows, coding="cp1252")),
    _csv("commas", lambda sample: as_csv(sample.rows, ",")),
    _csv("tabs, as copied from a sheet", lambda sample: as_csv(sample.rows, "\t")),
    _csv("line ends of an old Mac", lambda sample: as_text(sample.rows, end="\r").encode()),
    _csv("no line end on the last row", lambda sample: as_csv(sample.rows).rstrip()),
    _csv("a space without width in a number", lambda sample: _said(sample, "\u200b")),
    _csv("a mark of right to left in a number", lambda sample: _said(sample, "\u200f")),
    _rows("points between thousands", lambda sample: _apart(sample, ".")),
    _rows("hard spaces between thousands", lambda sample: _apart(sample, "\u00a0")),
    _rows("the header on row 5", lambda sample: [["Een titel"], [""], ["#"], ["x", "y"], *sample.rows]),
    _rows("empty rows in the middle", lambda sample: _spread(_as(sample, [[""], ["", ""]]), [""], 2)),
    _rows("empty columns at the end", lambda sample: [[*row, "", ""] for row in sample.rows]),
    _rows("a total that adds up", lambda sample: [*sample.rows, sample.total()]),
    _rows("a note under the table", lambda sample: [*sample.rows, ["Bron: eigen telling"]]),
    _rows("spaces around every cell", lambda sample: [[f" {cell} " for cell in row] for row in sample.rows]),
    _rows(
        "a unit behind every title",
        lambda sample: [[f"{cell} (aantal)" for cell in sample.rows[0]], *sample.rows[1:]],
    ),
    _rows(
        "titles in capitals",
        lambda sample: [[str(cell).upper() for cell in sample.rows[0]], *sample.rows[1:]],
    ),
    _day("a day in Dutch words", "8 juli 2022"),
    _day("a day with its weekday", "vrijdag 8 juli 2022"),
    _day("a day as the Dutch write it", "08-07-2022"),
)
"""Read as the sound table: its first row must be of 8 July 2022."""


def _as(sample: Sample, more: Rows) -> Sample:
    return Sample([*sample.rows, *more], sample.day, sample.area, sample.number)


SIGNS = (
    _csv("UTF-16 without its mark", lambda sample: as_text(sample.rows).encode("utf-16-le"), "read-not-text"),
    _csv("accents garbled on the way", _garbled, "read-garbled"),
    _csv("a sign lost on the way", lambda sample: _said(sample, "\ufffd"), "read-lost-sign"),
    _csv("a null byte", lambda sample: _said(sample, "\x00"), "read-control-sign"),
    _csv("a control character", lambda sample: _said(sample, "\x0b"), "read-control-sign"),
    _csv("a sign that turns the reading", lambda sample: _said(sample, "\u202e"), "read-turned"),
    _csv(
        "a quotation mark that is not closed",
        lambda s: _lines(s, lambda x: x.insert(2, '"x;1')),
        "read-bad-row",
    ),
    _csv(
        "a quotation mark inside a cell", lambda s: _lines(s, lambda x: x.insert(2, '"x"y;1')), "read-bad-row"
    ),
    _csv("a cell without end", lambda s: _lines(s, lambda x: x.insert(2, "x" * 200_000)), "read-long-cell"),
    _csv("nothing", lambda _: b"", "read-empty"),
    _csv("only white space", lambda _: b" \r\n \r\n", "read-empty"),
    _csv("a page of the web", lambda _: b"<html><table><tr><td>1</td></tr></table></html>", "read-is-page"),
    Damage("a page called a workbook", "xls", lambda _: b"<!DOCTYPE html><table></table>", "read-is-page"),
    Damage("a workbook of 2003 in XML", "xls", lambda _: b'<?xml version="1.0"?><Workbook/>', "read-is-page"),
    Damage("a PDF", "xlsx", lambda _: b"%PDF-1.7 ...", "read-is-pdf"),
    Damage("a picture", "xlsx", lambda _: b"\x89PNG\r\n\x1a\n...", "read-is-picture"),
    Damage("a text document", "csv", lambda _: b"{\\rtf1 x}", "read-is-document"),
    Damage("a packed file", "csv", lambda sample: gzip.compress(as_csv(sample.rows)), "read-is-archive"),
    Damage("an archive with a table", "zip", lambda s: as_zip({"a.csv": as_csv(s.rows)}), "read-is-archive"),
    Damage(
        "an archive in an archive", "xlsx", lambda _: as_zip({"a.zip": as_zip({"b": ""})}), "read-is-archive"
    ),
)

TABLES = (
    _csv(
        "two separators",
        lambda s: _lines(s, lambda x: x.__setitem__(2, x[2].replace(";", ","))),
        "read-row-ragged",
    ),
    _csv(
        "a separator in a name",
        lambda s: _lines(s, lambda x: x.__setitem__(2, f"{x[2]};1")),
        "read-row-ragged",
    ),
    _rows("no header", lambda sample: sample.rows[1:], "read-no-header"),
    _rows("a column less", lambda s: [[*r[: s.day], *r[s.day + 1 :]] for r in s.rows], "read-header-part"),
    _rows("the same column twice", lambda s: [[*r, r[s.number]] for r in s.rows], "read-header-twice"),
    _rows("a header and nothing else", lambda sample: sample.rows[:1], "read-no-rows"),
    _rows("the same row twice", lambda sample: [*sample.rows, sample.rows[1]], "read-twice"),
    _rows("a total that does not add up", lambda sample: [*sample.rows, sample.total(1)], "read-total"),
    _rows(
        "the total twice", lambda sample: [*sample.rows, sample.total(), sample.total()], "read-second-total"
    ),
    _rows("an area that is not there", lambda s: s.with_cell(s.area, "Nergenshuizen"), "read-area"),
    _rows("no area", lambda s: s.with_cell(s.area, ""), "read-area"),
)

CELLS = (
    _number("a number below zero", "-12", "negative"),
    _number("a number between brackets", "(12)", "negative"),
    _number("a decimal comma", "12,5", "decimal"),
    _number("a decimal point", "12.5", "decimal"),
    _number("a comma between thousands", "1,234", "comma"),
    _number("a percentage", "45%", "percent"),
    _number("an amount of money", "€ 12", "money"),
    _number("a number in scientific form", "1,2E+3", "power"),
    _number("a number of 12 digits", "123456789012", "too-large"),
    _number("about so many", "ca. 300", "about"),
    _number("more than so many", ">300", "about"),
    _number("a mark of a footnote", "300*", "marked"),
    _number("a unit behind the number", "300 plekken", "marked"),
    _number("a dash", "–", "dash"),
    _number("a word for a number", "veel", "text"),
    _number("digits of another script", "١٢", "text"),
    _number("thousands in the wrong place", "12.34.567", "text"),
    _number("an error of a formula as text", "#VERW!", "formula-error"),
    _number("a formula as text", "=A1+1", "formula"),
    _day("no day", "", "empty"),
    _day("a word for a day", "gisteren", "text"),
    _day("a day that can be two", "07/08/2022", "two-days"),
    _day("a day that is not there", "31-06-2022", "no-such-day"),
    _day("a year of two digits", "8-7-22", "short-year"),
    _day("the number of a day", "44750", "serial"),
    _day("a day with a time", "2022-07-08 14:30", "with-time"),
    _day("a day that is an error", "#N/B", "formula-error"),
)

TEXTS = (*HARMLESS, *SIGNS, *TABLES, *CELLS)
