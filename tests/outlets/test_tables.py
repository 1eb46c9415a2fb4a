# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table says the same in every outlet, carries its source, and carries out nothing."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import openpyxl
import pytest

from regietafel.outlets.tables import Column, ColumnKind, Table, to_csv, to_json
from regietafel.outlets.workbook import to_xlsx

TABLE = Table(
    title="Opgave per provincie",
    columns=(
        Column("name", "Provincie"),
        Column("amount", "Opgave", ColumnKind.WHOLE, "plekken"),
        Column("difference", "Verschil", ColumnKind.SIGNED),
        Column("quota", "Quotum", ColumnKind.FRACTION),
        Column("share", "Aandeel", ColumnKind.SHARE),
        Column("on", "Peildatum", ColumnKind.DAY),
    ),
    rows=(
        ("Fryslân", 1_896, -3, Fraction(10, 7), Fraction(1, 4), date(2023, 1, 1)),
        ('Gelderland, "oost"', 0, 12, Fraction(2), None, None),
    ),
    total=("Nederland", 51_000, 0, Fraction(51_000), Fraction(1), date(2023, 1, 1)),
    language="nl",
    day=date(2022, 7, 8),
    known=date(2022, 7, 8),
    sources=("CBS, Kerncijfers 2022",),
    facts=(("Sleutel", "inwoners op 1 januari 2022"),),
)


def test_csv_has_keys_as_head_exact_values_and_no_total_unless_asked() -> None:
    text = to_csv(TABLE)
    assert text.split("\r\n")[0] == "name,amount,difference,quota,share,on"
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[1:] == [
        ["Fryslân", "1896", "-3", "10/7", "1/4", "2023-01-01"],
        ['Gelderland, "oost"', "0", "12", "2/1", "", ""],
    ]
    assert to_csv(TABLE, total=True).split("\r\n")[1].startswith("Nederland,51000")


@pytest.mark.parametrize("name", ["=1+1", "+31", "-2+3", "@SUM(A1)", "\tx", "\rx", "\n=1"])
def test_a_text_is_never_carried_out_as_a_formula(name: str) -> None:
    table = replace(TABLE, columns=(Column("name", name),), rows=((name,),), total=None)
    assert list(csv.reader(io.StringIO(to_csv(table), newline="")))[1] == [f"'{name}"]
    if name.isprintable():
        sheet = _book(table).worksheets[0]
        assert (sheet["A2"].value, sheet["A2"].data_type) == (name, "s")


def test_a_name_that_begins_with_an_apostrophe_stays_itself() -> None:
    table = replace(TABLE, columns=(Column("name", "Gemeente"),), rows=(("'s-Gravenhage",),), total=None)
    assert to_csv(table) == "name\r\n's-Gravenhage\r\n"


def test_the_spreadsheet_has_typed_numbers_the_total_on_top_and_its_sources() -> None:
    book = _book(TABLE)
    sheet, origin = book.worksheets
    assert [cell.value for cell in sheet[1]][:2] == ["Provincie", "Opgave (plekken)"]
    assert [cell.value for cell in sheet[2]][:2] == ["Nederland", 51_000]
    assert (sheet["B3"].value, sheet["B3"].number_format) == (1_896, "#,##0")
    assert sheet["E4"].value is None
    assert sheet["B4"].value == 0
    assert sheet.freeze_panes == "B3"
    told = {row[0].value: row[1].value for row in origin.iter_rows()}
    assert told["Stand op"] == "8 juli 2022"
    assert told["Bron"] == "CBS, Kerncijfers 2022"
    assert told["Sleutel"] == "inwoners op 1 januari 2022"


def test_the_same_table_gives_the_same_bytes() -> None:
    assert to_xlsx(TABLE) == to_xlsx(TABLE)


def test_json_has_everything_and_keeps_fractions_exact() -> None:
    content = json.loads(to_json(TABLE))
    assert content["rows"][0]["quota"] == "10/7"
    assert content["rows"][1]["share"] is None
    assert content["total"]["amount"] == 51_000
    assert (content["day"], content["sources"]) == ("2022-07-08", ["CBS, Kerncijfers 2022"])


def test_a_row_that_does_not_fit_its_columns_is_a_fault() -> None:
    with pytest.raises(ValueError, match="cells for 6 columns"):
        replace(TABLE, rows=(("Fryslân",),))
    with pytest.raises(ValueError, match="column amount, which holds whole"):
        replace(TABLE, rows=(("Fryslân", "veel", None, None, None, None),))
    with pytest.raises(ValueError, match="same key"):
        replace(TABLE, columns=(Column("a", "a"),) * 6)


def _book(table: Table) -> Any:
    return openpyxl.load_workbook(io.BytesIO(to_xlsx(table)))
