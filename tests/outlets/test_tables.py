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
from typing import Any, NamedTuple

import openpyxl
import pytest

from regietafel.base.messages import Message, Said
from regietafel.base.sources import Mark, Source, SourceKind
from regietafel.outlets.files import to_csv, to_csv_semicolon, to_json
from regietafel.outlets.reading import printed, read
from regietafel.outlets.tables import (
    CODE,
    DAY,
    FILE,
    FRACTION,
    MARK,
    NOTHING,
    PAGE,
    PAPER,
    SHARE,
    SIGNED,
    SUM,
    TEXT,
    WHOLE,
    CellValue,
    Column,
    Computed,
    Joined,
    Kind,
    Table,
    Tag,
    Worded,
)
from regietafel.outlets.workbook import to_xlsx


class Line(NamedTuple):
    name: str
    amount: int | None = None
    difference: int | None = None
    quota: Fraction | None = None
    share: Fraction | None = None
    on: date | None = None
    marks: tuple[Mark, ...] = ()


CBS = Source(
    "cbs",
    "Kerncijfers 2022",
    "CBS",
    SourceKind.PUBLISHED,
    address="https://cbs.nl/",
    published_on=date(2022, 6, 1),
    note="Overgetypt.",
)
COLUMNS: tuple[Column[Line], ...] = (
    Column("name", lambda line: line.name, name=Said("Provincie"), total=Message("base-country")),
    Column("amount", lambda line: line.amount, WHOLE, name=Said("Opgave"), total=SUM),
    Column("difference", lambda line: line.difference, SIGNED, unit="", total=0),
    Column("quota", lambda line: line.quota, FRACTION, name=Said("Quotum"), unit="", total=Fraction(51_000)),
    Column("share", lambda line: line.share, SHARE, name=Said("Aandeel"), total=Fraction(1)),
    Column("on", lambda line: line.on, DAY, name=Said("Peildatum"), total=date(2023, 1, 1)),
    Column("mark", lambda line: line.marks, MARK),
)
TABLE: Table[Line] = Table(
    title="Opgave per provincie",
    columns=COLUMNS,
    lines=(
        Line("Fryslân", 1_896, -3, Fraction(10, 7), Fraction(1, 4), date(2023, 1, 1), (Mark.EXAMPLE,)),
        Line('Gelderland, "oost"', 0, 12, Fraction(2)),
    ),
    day=date(2022, 7, 8),
    known=date(2022, 7, 8),
    sources=(CBS, CBS),
    facts=(("Sleutel", "inwoners op 1 januari 2022"),),
    unit="plekken",
)


def test_with_semicolons_a_spreadsheet_in_dutch_reads_the_accents_and_the_decimals() -> None:
    text = to_csv_semicolon(TABLE, "nl")
    assert text.startswith("\ufeffname;amount;difference;quota;quota_decimal;")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert rows[1][:7] == ["Fryslân", "1896", "-3", "10/7", "1,428571", "1/4", "0,25"]
    assert len(rows) == 3


def only(name: str) -> Table[Line]:
    return replace(TABLE, columns=COLUMNS[:1], lines=(Line(name),), is_summed=False)


def test_csv_has_keys_as_head_exact_values_and_no_total_unless_asked() -> None:
    text = to_csv(TABLE, "nl")
    assert text.split("\r\n")[0] == "name,amount,difference,quota,quota_decimal,share,share_decimal,on,mark"
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[1:] == [
        ["Fryslân", "1896", "-3", "10/7", "1.428571", "1/4", "0.25", "2023-01-01", "voorbeeldcijfer"],
        ['Gelderland, "oost"', "0", "12", "2/1", "2", "", "", "", ""],
    ]
    assert to_csv(TABLE, "nl", total=True).split("\r\n")[1].startswith("Nederland,1896,0")


@pytest.mark.parametrize("name", ["=1+1", "+31", "-2+3", "@SUM(A1)", "\tx", "\rx", "\n=1"])
def test_a_text_is_never_carried_out_as_a_formula(name: str) -> None:
    table = only(name)
    assert list(csv.reader(io.StringIO(to_csv(table, "nl"), newline="")))[1] == [f"'{name}"]
    if name.isprintable():
        sheet = _book(table).worksheets[0]
        assert (sheet["A2"].value, sheet["A2"].data_type) == (name, "s")


def test_a_name_that_begins_with_an_apostrophe_stays_itself() -> None:
    assert to_csv(only("'s-Gravenhage"), "nl") == "name\r\n's-Gravenhage\r\n"


def test_the_spreadsheet_has_typed_numbers_the_total_on_top_and_its_sources() -> None:
    book = _book(TABLE)
    sheet, origin = book.worksheets
    assert [cell.value for cell in sheet[1]][:2] == ["Provincie", "Opgave (plekken)"]
    assert [cell.value for cell in sheet[2]][:2] == ["Nederland", 1_896]
    assert (sheet["B3"].value, sheet["B3"].number_format) == (1_896, "#,##0")
    assert [sheet["D3"].value, sheet["E3"].value] == [pytest.approx(10 / 7), "10/7"]
    assert [sheet["D1"].value, sheet["E1"].value] == ["Quotum", "Quotum, exact"]
    assert sheet["F4"].value is None
    assert sheet["B4"].value == 0
    assert sheet.freeze_panes == "B3"
    rows = [[cell.value for cell in row] for row in origin.iter_rows()]
    told = {row[0]: row[1] for row in rows}
    assert told["Stand op"] == "8 juli 2022"
    heads, source = rows[5], rows[6]
    assert heads[:5] == ["Bron", "Titel", "Uitgever", "Adres", "Gepubliceerd op"]
    assert source == ["1", "Kerncijfers 2022", "CBS", "https://cbs.nl/", "1 juni 2022", "Overgetypt."]
    assert ["amount", "Opgave", "plekken"] in [row[:3] for row in rows]
    assert told["Sleutel"] == "inwoners op 1 januari 2022"


def test_the_same_table_gives_the_same_bytes() -> None:
    assert to_xlsx(TABLE, "nl") == to_xlsx(TABLE, "nl")


def test_json_has_everything_and_keeps_fractions_exact() -> None:
    content = json.loads(to_json(TABLE, "nl"))
    assert content["rows"][0]["quota"] == "10/7"
    assert content["rows"][1]["share"] is None
    assert [row["share_decimal"] for row in content["rows"]] == [0.25, None]
    assert [row["quota_decimal"] for row in content["rows"]] == [1.428571, 2]
    assert {"key": "share_decimal", "label": "Aandeel, decimaal", "kind": "decimal", "unit": None} in content[
        "columns"
    ]
    assert content["total"]["amount"] == 1_896
    assert (content["day"], content["sources"]) == ("2022-07-08", ["CBS, Kerncijfers 2022, https://cbs.nl/"])


def test_a_value_that_does_not_fit_its_column_is_a_fault() -> None:
    much = replace(COLUMNS[1], of=lambda _: "veel")
    with pytest.raises(ValueError, match="column amount, which holds whole"):
        to_csv(replace(TABLE, columns=(much,)), "nl")
    with pytest.raises(ValueError, match="same key"):
        replace(TABLE, columns=(COLUMNS[0], COLUMNS[0]))
    replace(TABLE, columns=(replace(COLUMNS[0], only=PAGE), replace(COLUMNS[0], only=FILE)))


def test_a_sum_is_not_known_where_one_of_its_lines_is_not_and_skips_where_nothing_belongs() -> None:
    amount = COLUMNS[1]
    assert amount.total_of([Line("a", 1), Line("b", 2)]) == 3
    assert amount.total_of([Line("a", 1), Line("b")]) is None
    skipping = replace(amount, of=lambda line: NOTHING if line.amount is None else line.amount)
    assert skipping.total_of([Line("a", 1), Line("b")]) == 1


@pytest.mark.parametrize(
    ("value", "kind", "shown", "filed"),
    [
        (None, WHOLE, "niet bekend", None),
        (NOTHING, WHOLE, "–", None),
        (0, WHOLE, "0", 0),
        (12, SIGNED, "+12", 12),
        (None, SIGNED, "niet bekend", None),
        (Fraction(10, 7), FRACTION, "1,43", "10/7"),
        (Fraction(7), FRACTION, "7", "7/1"),
        (Fraction(1, 4), SHARE, "25%", "1/4"),
        (date(2022, 7, 8), DAY, "8 juli 2022", "2022-07-08"),
        (None, TEXT, "–", None),
        (NOTHING, TEXT, "", ""),
        (Said("Opgave", "Task"), TEXT, "Opgave", "Opgave"),
        (Joined((Message("base-yes"), "GM0344"), "; "), TEXT, "ja; GM0344", "ja; GM0344"),
        (Worded(Message("base-no"), 3), TEXT, "nee", "nee"),
        (Worded("12 van 26", 12), WHOLE, "12 van 26", 12),
        (Computed(1_896), WHOLE, "= 1.896", None),
        ("-GM", CODE, "-GM", "-GM"),
        (frozenset({Mark.SOURCE}), MARK, "", ""),
        (
            (Mark.EXAMPLE, Tag("mark", Said("betwist")), Mark.CONTRADICTED),
            MARK,
            "betwist, voorbeeldcijfer, tegengesproken",
            "betwist, voorbeeldcijfer, tegengesproken",
        ),
    ],
)
def test_a_value_reads_in_its_column_and_stands_in_a_file(
    value: CellValue, kind: Kind, shown: str, filed: object
) -> None:
    column: Column[Line] = Column("what", lambda _: value, kind)
    assert read(value, column, language="nl") == shown
    content = json.loads(to_json(replace(TABLE, columns=(column,), is_summed=False), "nl"))
    assert content["rows"][0]["what"] == filed


def test_a_column_stands_only_where_it_belongs() -> None:
    columns = (COLUMNS[0], replace(COLUMNS[1], only=PAPER), replace(COLUMNS[3], only=FILE))
    table = replace(TABLE, columns=columns)
    assert to_csv(table, "nl").split("\r\n")[0] == "name,quota,quota_decimal"
    paper = printed(table, "nl", most=1)
    assert (paper.head, paper.rows) == (("Provincie", "Opgave"), (("Fryslân", "1.896"),))
    assert (paper.total, paper.is_words(0), paper.is_words(1)) == (("Nederland", "1.896"), True, False)


def _book(table: Table[Line]) -> Any:
    return openpyxl.load_workbook(io.BytesIO(to_xlsx(table, "nl")))
