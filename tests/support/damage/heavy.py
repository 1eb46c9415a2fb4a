# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Files that would fill the memory of whoever opens them; each must be refused before that."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator

from tests.support.damage.sample import Damage, Sample, Sheet, as_csv, book, ods, xlsx

SHEET = "xl/worksheets/sheet1.xml"
MEGABYTE = b" " * 1_000_000


def _with_part(sample: Sample, name: str, pieces: Iterator[bytes]) -> bytes:
    """A sound workbook with one part that is written piece by piece."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for part, text in book(Sheet(sample.rows)).items():
            if part != name:
                file.writestr(part, text)
        with file.open(name, "w") as part_file:
            for piece in pieces:
                part_file.write(piece)
    return out.getvalue()


def _million_rows(dimension: str = "") -> Iterator[bytes]:
    yield f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{dimension}<sheetData>'.encode()
    for start in range(1, 1_048_577, 4_096):
        rows = (f'<row r="{at}"><c r="A{at}"><v>1</v></c></row>' for at in range(start, start + 4_096))
        yield "".join(rows).encode()
    yield b"</sheetData></worksheet>"


def _declares_a_million(sample: Sample) -> bytes:
    """The last row stands in the first line; nothing below it need be unpacked."""
    return _with_part(sample, SHEET, _million_rows('<dimension ref="A1:C1048576"/>'))


def _bomb(sample: Sample) -> bytes:
    return _with_part(sample, SHEET, (MEGABYTE for _ in range(300)))


def _lying_bomb(sample: Sample) -> bytes:
    """A part of 300 MB that says it is 1,000 bytes."""
    content = bytearray(_bomb(sample))
    real, said = struct.pack("<L", 300_000_000), struct.pack("<L", 1_000)
    at = content.find(real)
    while at >= 0:
        content[at : at + 4] = said
        at = content.find(real, at)
    return bytes(content)


def _one_text_everywhere(sample: Sample) -> bytes:
    """One long text, stored once, in 15,000 cells."""
    shared = f"<sst><si><t>{'x' * 32_000}</t></si></sst>"
    rows = "".join(f'<row r="{at}"><c r="A{at}" t="s"><v>0</v></c></row>' for at in range(50, 15_050))
    return xlsx(Sheet(sample.rows, raw=rows), more={"xl/sharedStrings.xml": shared})


def _far_cell(sample: Sample, at: str) -> bytes:
    row = at.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return xlsx(Sheet(sample.rows, raw=f'<row r="{row}"><c r="{at}"><v>1</v></c></row>'))


def _many_parts(sample: Sample) -> bytes:
    return xlsx(Sheet(sample.rows), more={f"customXml/item{at}.xml": "" for at in range(6_000)})


def _many_text_rows(sample: Sample) -> bytes:
    line = as_csv(sample.rows[1:2])
    return as_csv(sample.rows) + line * 1_048_576


_REPEATED = '<table:table-cell office:value-type="float" office:value="1"'

HEAVY = (
    Damage("1,048,576 rows, as declared", "xlsx", _declares_a_million, "read-too-many-rows"),
    Damage(
        "1,048,576 rows, not declared",
        "xlsx",
        lambda s: _with_part(s, SHEET, _million_rows()),
        "read-too-many-rows",
    ),
    Damage("1,048,576 rows of text", "csv", _many_text_rows, "read-too-many-rows"),
    Damage("a cell on the last row", "xlsx", lambda s: _far_cell(s, "A1048576"), "read-too-many-rows"),
    Damage("a cell in the last column", "xlsx", lambda s: _far_cell(s, "XFD2"), "read-too-many-columns"),
    Damage("a cell far down and far right", "xlsx", lambda s: _far_cell(s, "RX19999"), "read-too-many-cells"),
    Damage("300 MB in a few kilobytes", "xlsx", _bomb, "read-too-large-unpacked"),
    Damage("300 MB that say they are less", "xlsx", _lying_bomb, "read-not-a-workbook"),
    Damage("one long text in every cell", "xlsx", _one_text_everywhere, "read-too-large-unpacked"),
    Damage("6,000 parts", "xlsx", _many_parts, "read-too-many-parts"),
    Damage("60 MB of text", "csv", lambda s: as_csv(s.rows) + b"x" * 60_000_000, "read-too-large"),
    Damage(
        "a row that is repeated a million times",
        "ods",
        lambda s: ods(s.rows, row=' table:number-rows-repeated="1000000"'),
        "read-too-many-rows",
    ),
    Damage(
        "a cell that is repeated to the last column",
        "ods",
        lambda s: ods(s.rows, first=f'{_REPEATED} table:number-columns-repeated="16000"/>'),
        "read-too-many-columns",
    ),
)
