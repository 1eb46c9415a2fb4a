# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A sound table to be damaged, and the plainest way to write it as CSV, XLSX and ODS."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias
from xml.sax.saxutils import escape

Cell: TypeAlias = "str | int | float | bool | date"
Parts: TypeAlias = "Mapping[str, str | bytes]"
Rows: TypeAlias = "list[list[Cell]]"
EPOCH, EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)


@dataclass(frozen=True, slots=True)
class Sample:
    """A header and rows, with the columns (from 0) that hold a day, an area and a whole number.

    The areas of its rows need an accent in the first, and the numbers of the first two rows are over 1,000.
    """

    rows: Rows
    day: int = 0
    area: int = 1
    number: int = 2

    def copy(self) -> Rows:
        return [list(row) for row in self.rows]

    def with_cell(self, column: int, value: Cell, row: int = 1) -> Rows:
        """The rows with one cell changed; the header is row 0."""
        rows = self.copy()
        rows[row][column] = value
        return rows

    def total(self, more: int = 0) -> list[Cell]:
        """The printed total of every column of numbers, off by so many."""
        last: list[Cell] = ["" for _ in self.rows[0]]
        last[self.area] = "Totaal"
        for column in range(self.number, len(self.rows[0])):
            last[column] = sum(int(str(row[column])) for row in self.rows[1:]) + more
        return last


@dataclass(frozen=True, slots=True)
class Damage:
    """One damage: its name, the ending of the file, how it is made, and what must be said of it."""

    name: str
    ending: str
    make: Callable[[Sample], bytes]
    key: str | None = None

    def __str__(self) -> str:
        return f"{self.name}.{self.ending}"


def as_text(rows: Rows, separator: str = ";", end: str = "\r\n") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator=end).writerows(
        [cell.isoformat() if isinstance(cell, date) else cell for cell in row] for row in rows
    )
    return out.getvalue()


def as_csv(rows: Rows, separator: str = ";", coding: str = "utf-8") -> bytes:
    return as_text(rows, separator).encode(coding)


def as_zip(parts: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return out.getvalue()


_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True)
class Sheet:
    """One sheet as XML, with what stands around its cells."""

    rows: Rows
    title: str = "Tabel"
    state: str = "visible"
    before: str = ""
    """Between the root and the cells, such as columns."""
    after: str = ""
    row_attributes: Mapping[int, str] = field(default_factory=dict)
    cells: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """XML in place of a cell, by row and column from 1."""
    epoch: date = EPOCH
    raw: str = ""
    """Rows as XML, after the others."""

    def xml(self) -> str:
        body = "".join(
            f'<row r="{at}"{self.row_attributes.get(at, "")}>'
            + "".join(
                self.cells.get((at, place)) or self._cell(f"{chr(64 + place)}{at}", cell)
                for place, cell in enumerate(row, start=1)
                if cell != "" or (at, place) in self.cells
            )
            + "</row>"
            for at, row in enumerate(self.rows, start=1)
        )
        data = f"<sheetData>{body}{self.raw}</sheetData>"
        return f"{_HEAD}<worksheet {_MAIN}>{self.before}{data}{self.after}</worksheet>"

    def _cell(self, at: str, value: Cell) -> str:
        match value:
            case bool():
                return f'<c r="{at}" t="b"><v>{int(value)}</v></c>'
            case date():
                return f'<c r="{at}" s="1"><v>{(value - self.epoch).days}</v></c>'
            case int() | float():
                return f'<c r="{at}"><v>{value}</v></c>'
            case str():
                return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def book(*sheets: Sheet, properties: str = "", calculation: str = "") -> dict[str, str | bytes]:
    """The parts of an XLSX with these sheets."""
    names = "".join(
        f'<sheet name="{sheet.title}" sheetId="{at}" state="{sheet.state}" r:id="rId{at}"/>'
        for at, sheet in enumerate(sheets, start=1)
    )
    relations = "".join(
        f'<Relationship Id="rId{at}" Type="{_RELATION}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{kinds}.worksheet+xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
            '.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>{overrides}</Types>'
        ),
        "_rels/.rels": (
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{_RELATION}/officeDocument" Target="xl/workbook.xml"/>'
            "</Relationships>"
        ),
        "xl/workbook.xml": (
            f'{_HEAD}<workbook {_MAIN} xmlns:r="{_RELATION}">{properties}'
            f"<sheets>{names}</sheets>{calculation}</workbook>"
        ),
        "xl/_rels/workbook.xml.rels": (
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{relations}'
            f'<Relationship Id="rId99" Type="{_RELATION}/styles" Target="styles.xml"/></Relationships>'
        ),
        "xl/styles.xml": (
            f'{_HEAD}<styleSheet {_MAIN}><cellXfs count="2"><xf numFmtId="0"/>'
            '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
        ),
    }
    return parts | {f"xl/worksheets/sheet{at}.xml": each.xml() for at, each in enumerate(sheets, start=1)}


def xlsx(*sheets: Sheet, properties: str = "", calculation: str = "", more: Parts | None = None) -> bytes:
    return as_zip({**book(*sheets, properties=properties, calculation=calculation), **(more or {})})


_ODS = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
)
_CALCEXT = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'


def ods(
    rows: Rows, *, cell: str = "", row: str = "", first: str = "", manifest: str = "", doctype: str = ""
) -> bytes:
    """An ODS as LibreOffice writes it, its empty rows to the end of the sheet said in one element.

    ``cell`` and ``row`` are attributes of the first cell with a number and of its row; ``first`` stands
    in place of that cell.
    """
    body = ""
    for at, values in enumerate(rows):
        cells = "".join(
            first
            if first and at == 1 and place == 2
            else _ods_cell(value, cell if at == 1 and place == 2 else "")
            for place, value in enumerate(values)
        )
        body += f"<table:table-row{row if at == 1 else ''}>{cells}</table:table-row>"
    content = (
        f"{_HEAD}{doctype}<office:document-content {_ODS} {_CALCEXT}><office:body><office:spreadsheet>"
        f'<table:table table:name="Tabel">{body}<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    listed = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<m:file-entry m:full-path="content.xml" m:media-type="text/xml">{manifest}'
        "</m:file-entry></m:manifest>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return as_zip({"mimetype": kind, "META-INF/manifest.xml": listed, "content.xml": content})


def _ods_cell(value: Cell, attributes: str) -> str:
    match value:
        case date():
            typed = f'office:value-type="date" office:date-value="{value.isoformat()}"'
        case int() | float():
            typed = f'office:value-type="float" office:value="{value}"'
        case _:
            typed = 'office:value-type="string"'
    return f"<table:table-cell {typed}{attributes}><text:p>{escape(str(value))}</text:p></table:table-cell>"
