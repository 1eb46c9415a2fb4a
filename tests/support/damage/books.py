# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Damaged workbooks: what is hidden, merged, not computed, protected, broken or something else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.support.damage.sample import EPOCH_1904, Damage, Rows, Sample, Sheet, as_zip, book, ods, xlsx


def _sheet(name: str, make: Callable[[Sample], Sheet], key: str | None = None) -> Damage:
    return Damage(name, "xlsx", lambda sample: xlsx(make(sample)), key)


def _bytes(
    name: str, make: Callable[[Sample], bytes], key: str | None = None, ending: str = "xlsx"
) -> Damage:
    return Damage(name, ending, make, key)


def _place(sample: Sample, row: int = 2) -> str:
    return f"{chr(65 + sample.number)}{row}"


def _formula(sample: Sample, value: str, formula: str = "1+1", kind: str = "") -> Sheet:
    """The sample with a formula in the place of the first number."""
    cell = f'<c r="{_place(sample)}"{kind}><f>{formula}</f>{value}</c>'
    return Sheet(sample.rows, cells={(2, sample.number + 1): cell})


def _computed(sample: Sample) -> Sheet:
    return _formula(sample, f"<v>{sample.rows[1][sample.number]}</v>")


def _as_texts(sample: Sample) -> Rows:
    return [
        [cell.isoformat() if isinstance(cell, date) else str(cell) for cell in row] for row in sample.rows
    ]


def _merged(cells: str) -> str:
    return f'<mergeCells count="1"><mergeCell ref="{cells}"/></mergeCells>'


def _hidden_column(at: int) -> str:
    return f'<cols><col min="{at}" max="{at}" hidden="1"/></cols>'


NOTES = Sheet([["Toelichting"], ["Deze cijfers zijn geteld."]], "Toelichting")

HARMLESS = (
    _sheet("as it should be", lambda sample: Sheet(sample.rows)),
    _sheet("numbers and days as text", lambda sample: Sheet(_as_texts(sample))),
    _sheet("empty rows in the middle of a sheet", lambda s: Sheet([*s.rows[:2], [], [], *s.rows[2:]])),
    _sheet("a formula with its outcome", _computed),
    _sheet("a hidden row without anything in it", lambda s: Sheet(s.rows, raw='<row r="90" hidden="1"/>')),
    _sheet("a hidden header row", lambda s: Sheet(s.rows, row_attributes={1: ' hidden="1"'})),
    _sheet("a hidden column beside the table", lambda s: Sheet(s.rows, before=_hidden_column(20))),
    _sheet(
        "a merged title above the table",
        lambda s: Sheet([["Een titel"], [], *s.rows], after=_merged("A1:C1")),
    ),
    _sheet("a protected sheet", lambda s: Sheet(s.rows, after='<sheetProtection sheet="1"/>')),
    _bytes(
        "days counted from 1904",
        lambda s: xlsx(Sheet(s.rows, epoch=EPOCH_1904), properties='<workbookPr date1904="1"/>'),
    ),
    _bytes("a second sheet with notes", lambda s: xlsx(Sheet(s.rows), NOTES)),
    _bytes("an empty sheet before it", lambda s: xlsx(Sheet([], "Leeg"), Sheet(s.rows))),
    _bytes("a hidden copy of the table", lambda s: xlsx(Sheet(s.rows), Sheet(s.rows, "Oud", "hidden"))),
    _bytes("macros", lambda s: xlsx(Sheet(s.rows), more={"xl/vbaProject.bin": b"\x00" * 99}), ending="xlsm"),
    _bytes("as an ODS should be", lambda s: ods(s.rows), ending="ods"),
)

SHEETS = (
    _sheet("merged cells in the table", lambda s: Sheet(s.rows, after=_merged("A2:A3")), "read-merged"),
    _sheet("merged cells in the header", lambda s: Sheet(s.rows, after=_merged("B1:C1")), "read-merged"),
    _sheet(
        "a hidden row right below the header",
        lambda s: Sheet(s.rows, row_attributes={2: ' hidden="1"'}),
        "read-hidden-row",
    ),
    _sheet("a hidden row", lambda s: Sheet(s.rows, row_attributes={3: ' hidden="1"'}), "read-hidden-row"),
    _sheet("a hidden column", lambda s: Sheet(s.rows, before=_hidden_column(2)), "read-hidden-column"),
    _sheet("a table on a hidden sheet", lambda s: Sheet(s.rows, state="hidden"), "read-hidden-sheet"),
    _sheet(
        "a table on a very hidden sheet", lambda s: Sheet(s.rows, state="veryHidden"), "read-hidden-sheet"
    ),
    _bytes("two tables", lambda s: xlsx(Sheet(s.rows), Sheet(s.rows, "Ook")), "read-two-tables"),
    _sheet(
        "a formula that fails",
        lambda s: _formula(s, "<v>#REF!</v>", kind=' t="e"'),
        "read-number-formula-error",
    ),
    _sheet("a formula without an outcome", lambda s: _formula(s, ""), "read-number-formula"),
    _bytes(
        "formulas that were never computed",
        lambda s: xlsx(_formula(s, "<v>0</v>"), calculation='<calcPr fullCalcOnLoad="1"/>'),
        "read-number-formula",
    ),
    _sheet("a value of another file", lambda s: _formula(s, "<v>7</v>", "[1]Blad1!A1"), "read-other-file"),
    _sheet("a decimal number", lambda s: Sheet(s.with_cell(s.number, 1.234)), "read-number-comma"),
    _sheet("a share", lambda s: Sheet(s.with_cell(s.number, 0.25)), "read-number-decimal"),
    _sheet(
        "a number below zero in a sheet", lambda s: Sheet(s.with_cell(s.number, -3)), "read-number-negative"
    ),
    _sheet(
        "yes in the place of a number", lambda s: Sheet(s.with_cell(s.number, value=True)), "read-number-text"
    ),
    _sheet("a number in the place of a day", lambda s: Sheet(s.with_cell(s.day, 44750)), "read-day-serial"),
    _sheet("a sheet without anything", lambda _: Sheet([]), "read-no-header"),
)


def _ods(name: str, key: str, **how: str) -> Damage:
    return Damage(name, "ods", lambda sample: ods(sample.rows, **how), key)


_UNFILLED = '<table:table-cell table:formula="of:=[.A1]+1"/>'
_ERROR = (
    '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p>'
    "</table:table-cell>"
)
ODS = (
    _ods("merged cells in an ODS", "read-merged", cell=' table:number-rows-spanned="2"'),
    _ods("a hidden row in an ODS", "read-hidden-row", row=' table:visibility="collapse"'),
    _ods("a formula without an outcome in an ODS", "read-number-formula", first=_UNFILLED),
    _ods("a formula that fails in an ODS", "read-number-formula-error", first=_ERROR),
    _ods("an ODS with a password", "read-password", manifest="<m:encryption-data/>"),
    _ods("an ODS with a document type", "read-has-doctype", doctype='<!DOCTYPE x [<!ENTITY a "b">]>'),
)

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 500


def _without(part: str) -> Callable[[Sample], bytes]:
    return lambda sample: as_zip(
        {name: text for name, text in book(Sheet(sample.rows)).items() if name != part}
    )


def _broken(sample: Sample) -> bytes:
    """A byte of the packed cells changed on the way."""
    content = bytearray(xlsx(Sheet(sample.rows)))
    content[content.find(b"xl/worksheets/sheet1.xml") + 60] ^= 0xFF
    return bytes(content)


FILES = (
    _bytes("the first half of a workbook", lambda s: xlsx(Sheet(s.rows))[:700], "read-not-a-workbook"),
    _bytes("a byte changed on the way", _broken, "read-not-a-workbook"),
    _bytes("a workbook without its sheet", _without("xl/worksheets/sheet1.xml"), "read-not-a-workbook"),
    _bytes(
        "a workbook without its list of sheets", _without("xl/_rels/workbook.xml.rels"), "read-not-a-workbook"
    ),
    _bytes(
        "a sheet that stops halfway", lambda s: xlsx(Sheet(s.rows, after="<open>")), "read-not-a-workbook"
    ),
    _bytes(
        "a sheet with a document type",
        lambda s: xlsx(
            Sheet(s.rows), more={"xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}
        ),
        "read-has-doctype",
    ),
    _bytes(
        "a workbook with a password", lambda _: OLE + "EncryptedPackage".encode("utf-16-le"), "read-password"
    ),
    _bytes("an old workbook", lambda _: OLE, "read-is-old-workbook", "xls"),
    _bytes(
        "a binary workbook", lambda _: as_zip({"xl/workbook.bin": b"x"}), "read-is-binary-workbook", "xlsb"
    ),
    _bytes(
        "a document called a workbook", lambda _: as_zip({"word/document.xml": "<x/>"}), "read-is-document"
    ),
    _bytes(
        "a package of something else",
        lambda _: as_zip({"[Content_Types].xml": "<x/>"}),
        "read-not-a-workbook",
    ),
    _bytes("a beginning and nothing more", lambda _: b"PK\x03\x04 nothing", "read-not-a-workbook"),
)

BOOKS = (*HARMLESS, *SHEETS, *ODS, *FILES)
