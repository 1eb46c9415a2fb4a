# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from regietafel import data
from regietafel.areas.sources import read_inhabitants, read_mergers
from regietafel.base.areas import AreaKind
from regietafel.base.messages import ManyRefused, Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.files.tables import DEFAULT, read_bytes
from regietafel.words import say

DAY = date(2023, 1, 1)
AREAS = data.areas()
OWN = Source("own", "Eigen tabel", "Gemeente", SourceKind.USER)
REAL = Path(__file__).parents[4] / "shared" / "data" / "population"


MANIFEST = '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>'


def lines(day: date = DAY) -> list[list[str]]:
    """Every municipality of that day with its code, name, province and inhabitants."""
    there = AREAS.on(AreaKind.MUNICIPALITY, day)
    counts = data.inhabitants(day).values
    return [[code, area.name, area.parent or "", str(counts[code])] for code, area in there.items()]


def as_csv(rows: list[list[str]], separator: str = ";", coding: str = "utf-8") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue().encode(coding)


def as_xlsx(rows: list[list[str]]) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Tabel")
        for at, row in enumerate(rows):
            for place, cell in enumerate(row):
                sheet.write(at, place, int(cell) if cell.isdecimal() else cell)
    return out.getvalue()


def as_ods(rows: list[list[str]], more: str = "") -> bytes:
    """A sheet as LibreOffice writes it, with the empty rows to its end said in one element."""
    from xml.sax.saxutils import escape

    body = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"{more}>'
            f"<text:p>{escape(text)}</text:p></table:table-cell>"
            for text in row
        )
        + "</table:table-row>"
        for row in rows
    )
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Tabel">{body}<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{MANIFEST}</m:manifest>'
    )
    return as_zip({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content})


def as_zip(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return out.getvalue()


def plain_form() -> list[list[str]]:
    return [["gm_code", "name", "pv_code", "population_2023-01-01"], *lines()]


def statline_form() -> list[list[str]]:
    """As StatLine gives it: title, levels above and below, years beside each other, municipalities of old."""
    rows = [["Bevolking; regio"], ["Regio's", "Perioden", "Bevolking op 1 januari (aantal)"]]
    rows += [
        ["Nederland", "2023", "17811291"],
        ["Noord-Nederland (LD)", "2023", "1"],
        ["Groningen (PV)", "2023", "2"],
    ]
    names = {"Groningen": "Groningen (gemeente)", "Utrecht": "Utrecht (gemeente)"}
    rows += [[names.get(name, name), "2023", count] for _, name, _, count in lines()]
    rows += [
        ["Beemster", "2023", "."],
        ["Appingedam", "2023", "."],
        ["Beemster", "2021", "9976"],
        ["Bron: CBS"],
    ]
    return rows


def odata_form() -> list[list[str]]:
    rows = [["ID", "RegioS", "Perioden", "TotaleBevolking_1"], ["0", "NL01  ", "2023JJ00", "17811291"]]
    rows += [["1", f"{code}  ", "2023JJ00", count] for code, _, _, count in lines()]
    return [*rows, ["2", "GM0457  ", "2023JJ00", ""], ["3", "WK001400", "2023JJ00", "5"]]


def alphabetical_form() -> list[list[str]]:
    rows = [
        [
            "Gemeentecode",
            "GemeentecodeGM",
            "Gemeentenaam",
            "Provinciecode",
            "ProvinciecodePV",
            "Provincienaam",
        ]
    ]
    return rows + [[code[2:].lstrip("0"), code, name, pv[2:], pv, ""] for code, name, pv, _ in lines()]


FILES: dict[str, Callable[[], bytes]] = {
    "semicolons": lambda: as_csv(plain_form()),
    "commas": lambda: as_csv(plain_form(), ","),
    "tabs": lambda: as_csv(plain_form(), "\t"),
    "byte order mark": lambda: as_csv(plain_form(), coding="utf-8-sig"),
    "windows": lambda: as_csv(plain_form(), coding="cp1252"),
    "statline": lambda: as_csv(statline_form()),
    "odata": lambda: as_csv(odata_form(), ","),
    "xlsx": lambda: as_xlsx(plain_form()),
    "xlsx statline": lambda: as_xlsx(statline_form()),
    "ods": lambda: as_ods(plain_form()),
}


@pytest.mark.parametrize("form", FILES)
def test_the_forms_of_cbs_are_read_to_the_last_inhabitant(form: str) -> None:
    read = read_inhabitants(FILES[form](), name="export", areas=AREAS, day=DAY)
    assert read.faults == ()
    assert read.table(OWN).values == data.inhabitants(DAY).values


def test_the_day_is_read_from_the_file_where_it_has_one_period() -> None:
    read = read_inhabitants(as_csv(odata_form()), name="export", areas=AREAS)
    assert read.day == DAY


def test_real_exports_are_read_where_they_lie_beside_the_repository() -> None:
    found = [day for day in data.inhabitants_days() if (REAL / f"gemeenten_{day.year}.csv").exists()]
    for day in found:
        content = read_bytes(REAL / f"gemeenten_{day.year}.csv")
        table = read_inhabitants(content, name="gemeenten.csv", areas=AREAS, day=day).table(OWN)
        assert table.values == data.inhabitants(day).values


def test_a_list_without_figures_is_checked_and_has_no_inhabitants_to_give() -> None:
    read = read_inhabitants(as_csv(alphabetical_form()), name="gemeenten.csv", areas=AREAS, day=DAY)
    assert (read.faults, len(read.rows)) == ((), 342)
    with pytest.raises(Refused, match="areas-load-no-inhabitants"):
        read.table(OWN)


def test_every_fault_is_named_at_once_with_row_and_column() -> None:
    rows = plain_form()
    rows[1][3], rows[2][3], rows[3][2], rows[4][2], rows[5][1] = "12,5", "", "", "PV31", "Anders"
    del rows[10]
    rows += [rows[20], ["GM9999", "Nieuw", "PV20", "5"], ["GM0457", "Weesp", "PV27", "7"]]
    read = read_inhabitants(as_csv(rows), name="export.csv", areas=AREAS, day=DAY)
    assert [(fault.key, fault.params.get("row"), fault.params.get("column")) for fault in read.faults] == [
        ("areas-load-not-whole", 2, "population_2023-01-01"),
        ("areas-load-not-whole", 3, "population_2023-01-01"),
        ("areas-load-no-province", 4, "pv_code"),
        ("areas-load-province", 5, "pv_code"),
        ("areas-load-name", 6, "name"),
        ("areas-load-twice", 343, "gm_code"),
        ("areas-load-area", 344, "gm_code"),
        ("areas-load-area", 345, "gm_code"),
        ("areas-load-missing", None, None),
    ]
    with pytest.raises(ManyRefused) as refused:
        read.table(OWN)
    assert refused.value.faults == read.faults
    said = [say(fault, language) for fault in read.faults for language in ("nl", "en")]
    assert any("Amsterdam (GM0363)" in sentence for sentence in said)


@pytest.mark.parametrize("text", ["-5", "1.5", "1e3", "½", "١٢", "12 345 6", "=1+1", "9" * 30])
def test_only_a_whole_number_is_a_number_of_inhabitants(text: str) -> None:
    rows = plain_form()
    rows[7][3] = text
    read = read_inhabitants(as_csv(rows), name="export.csv", areas=AREAS, day=DAY)
    assert [fault.key for fault in read.faults] == ["areas-load-not-whole"]


def test_thousands_may_be_written_apart() -> None:
    rows = plain_form()
    rows[1][3] = f"{int(rows[1][3]):,}".replace(",", ".")
    rows[2][3] = f"{int(rows[2][3]):,}".replace(",", "\u00a0")
    assert read_inhabitants(as_csv(rows), name="x", areas=AREAS, day=DAY).table(OWN).total == 17_811_291


@pytest.mark.parametrize(
    ("content", "day", "key"),
    [
        (b"", DAY, "read-empty"),
        (b"a;b\n1;2\n", DAY, "areas-load-no-header"),
        ("gm_code;x".encode("utf-16-le"), DAY, "read-control-sign"),
        (b"PK\x03\x04 nothing", DAY, "read-not-a-workbook"),
        (as_zip({"a.txt": "no workbook"}), DAY, "read-is-archive"),
        (as_csv(plain_form()), None, "areas-load-no-day"),
        (as_csv(statline_form()), None, "areas-load-which-day"),
        (as_csv(statline_form()), date(2024, 1, 1), "areas-load-other-day"),
        (b"gm_code;inhabitants\n" + b'GM0014;"' + b"1" * 200_000, DAY, "read-long-cell"),
        (as_ods(plain_form(), ' table:number-columns-repeated="16384"'), DAY, "read-too-many-columns"),
    ],
    ids=str,
)
def test_a_file_that_is_something_else_is_refused_in_one_sentence(
    content: bytes, day: date | None, key: str
) -> None:
    with pytest.raises(Refused) as refused:
        read_inhabitants(content, name="bestand", areas=AREAS, day=day)
    assert refused.value.message.key == key
    assert say(refused.value.message, "nl")


@pytest.mark.parametrize(
    ("cell", "key"), [("A1048576", "read-too-many-rows"), ("XFD2", "read-too-many-columns")]
)
def test_a_workbook_that_would_fill_the_memory_is_refused_before_it_is_opened(cell: str, key: str) -> None:
    small = io.BytesIO(as_xlsx([["gm_code", "inhabitants"]]))
    with zipfile.ZipFile(small) as book:
        parts = {name: book.read(name).decode() for name in book.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    row = f'<row><c r="{cell}"><v>1</v></c></row></sheetData>'
    parts[sheet] = parts[sheet].replace("</sheetData>", row)
    with pytest.raises(Refused, match=key):
        read_inhabitants(as_zip(parts), name="bom.xlsx", areas=AREAS, day=DAY)


def test_a_file_over_the_limit_is_refused_without_reading_all_of_it(tmp_path: Path) -> None:
    path = tmp_path / "groot.csv"
    with path.open("wb") as file:
        file.truncate(DEFAULT.file * 20)
    with pytest.raises(Refused, match="read-too-large"):
        read_bytes(path)
    with pytest.raises(Refused, match="read-no-file"):
        read_bytes(tmp_path)


MERGERS = "on,gone,into,name\n2026-01-01,GM0014,GM3000,Noord\n2026-01-01,GM1952,GM3000,Noord\n"


def test_a_year_with_a_new_municipality_is_read_after_its_merger_is_given() -> None:
    day = date(2026, 1, 1)
    rows = [row for row in lines(date(2025, 1, 1)) if row[0] not in ("GM0014", "GM1952")]
    content = as_csv([["gm_code", "name", "pv_code", "inhabitants"], *rows, ["GM3000", "Noord", "PV20", "9"]])
    before = read_inhabitants(content, name="2026.csv", areas=AREAS, day=day)
    assert {fault.key for fault in before.faults} == {"areas-load-area", "areas-load-missing"}
    assert all("on, gone, into, name" in say(fault, "nl") for fault in before.faults)
    grown = read_mergers(MERGERS.encode(), name="mergers.csv", areas=AREAS, source=OWN)
    after = read_inhabitants(content, name="2026.csv", areas=grown, day=day)
    assert (after.faults, len(after.rows)) == ((), 341)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("on,gone,into,name\n1 mei,GM0014,GM3000,N\n2026-01-01,14,GM3000,\n", ["areas-mergers-cell"] * 3),
        ("on,gone,into,name\n2026-01-01,GM0457,GM3000,N\n", ["areas-mergers-row"]),
        ("on,gone,into,name\n2026-01-01,GM0014\n", ["areas-mergers-cell"] * 2),
    ],
)
def test_a_file_of_mergers_with_faults_adds_nothing_and_names_them(text: str, keys: list[str]) -> None:
    with pytest.raises(ManyRefused) as refused:
        read_mergers(text.encode(), name="mergers.csv", areas=AREAS, source=OWN)
    assert [fault.key for fault in refused.value.faults] == keys
    assert all(say(fault, "nl") for fault in refused.value.faults)


def test_a_file_of_mergers_has_its_four_columns() -> None:
    with pytest.raises(Refused, match="areas-mergers-header"):
        read_mergers(b"code,name\nGM1,a\n", name="mergers.csv", areas=AREAS, source=OWN)
