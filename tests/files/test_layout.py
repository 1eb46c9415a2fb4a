# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Files as programs write them: the layout of StatLine, other separators, notes below, days for nothing."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from regietafel import data
from regietafel.areas.sources import read_inhabitants
from regietafel.base.area import AreaKind
from regietafel.base.messages import Message, Refused, Value
from regietafel.files.tables import Heading, variants
from regietafel.files.tables.cells import STAND_INS, day, month
from regietafel.words import say
from tests.support.damage.sample import Rows, Sheet, as_zip, ods, xlsx

DAY = date(2022, 1, 1)
SHIPPED = data.inhabitants(DAY)
NAMES = {code: area.name for code, area in data.areas().on(AreaKind.MUNICIPALITY, DAY).items()}
TWICE = {"Groningen", "Utrecht"}


def said(code: str) -> str:
    return f"{NAMES[code]} (gemeente)" if NAMES[code] in TWICE else NAMES[code]


def quoted(rows: Rows, separator: str = ";") -> bytes:
    lines = [separator.join(f'"{cell}"' for cell in row) for row in rows]
    return ("\ufeff" + "\r\n".join(lines)).encode()


ABOVE: Rows = [["Nederland", "17590672"], ["Groningen (PV)", "2"], ["Appingedam", "."]]
FIGURES: Rows = [[said(code), str(amount)] for code, amount in SHIPPED.values.items()]
BELOW: Rows = [["* voorlopige cijfers"], ["1) na herindeling; zie toelichting"], ["Bron: CBS"]]
TOPIC = "Totale bevolking"
ROWS: Rows = [*ABOVE, *FIGURES, *BELOW]
HEADS: dict[str, Rows] = {
    "period above, units below": [["Perioden", "2022"], ["Regio's", TOPIC], ["", "aantal"]],
    "units beside the regions": [["Onderwerp", TOPIC], ["Perioden", "2022"], ["Regio's", "aantal"]],
    "periods beside the regions": [["", TOPIC], ["Regio's", "2022"], ["", "aantal"]],
    "regions twice": [["Perioden", "2022"], ["Regio's", TOPIC], ["Regio's", "aantal"]],
}


@pytest.mark.parametrize("form", HEADS)
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_table_as_statline_lays_it_out_is_read_to_the_last_inhabitant(form: str, separator: str) -> None:
    content = quoted([["Regionale kerncijfers Nederland"], [""], *HEADS[form], *ROWS], separator)
    read = read_inhabitants(content, name="statline.csv", areas=data.areas())
    assert (read.faults, read.day) == ((), DAY)
    assert {row.code: row.inhabitants for row in read.rows} == SHIPPED.values


def test_the_same_layout_is_read_from_a_workbook() -> None:
    rows: Rows = [["Regionale kerncijfers Nederland"], *HEADS["period above, units below"], *ROWS]
    for content in (xlsx(Sheet(rows)), ods(rows)):
        read = read_inhabitants(content, name="statline", areas=data.areas())
        assert (read.faults, read.table(SHIPPED.source).total) == ((), SHIPPED.total)


def test_of_several_periods_each_is_a_row_and_faults_name_the_row_of_the_file() -> None:
    rows: Rows = [
        ["Titel"],
        ["Perioden", "2021", "2022"],
        ["Regio's", TOPIC, TOPIC],
        ["", "aantal", "aantal"],
    ]
    rows += [["Zeist", "64000", "veel"], ["Assen", "1", "2", "3"]]
    (way,) = variants(quoted(rows), "f")
    assert list(way()) == [
        (3, ["Regio's", "Perioden", TOPIC]),
        (5, ["Zeist", "2021", "64000"]),
        (5, ["Zeist", "2022", "veel"]),
        (6, ["Assen", "2021", "1", "3"]),
        (6, ["Assen", "2022", "2", "3"]),
    ]
    faults = read_inhabitants(quoted(rows), name="f", areas=data.areas(), day=DAY).faults
    assert ("areas-load-not-whole", 5) in [(fault.key, fault.params.get("row")) for fault in faults]


def test_periods_may_stand_in_a_column_beside_the_regions() -> None:
    rows: Rows = [["Titel"], ["Regio's", "Perioden", TOPIC], ["", "", "aantal"], ["Zeist", "2022", "64000"]]
    (way,) = variants(quoted(rows), "f")
    assert list(way()) == [(2, ["Regio's", "Perioden", TOPIC]), (4, ["Zeist", "2022", "64000"])]


def test_thousands_are_not_taken_for_ones() -> None:
    rows: Rows = [["Perioden", "2022"], ["Regio's", TOPIC], ["", "x 1 000"], ["Zeist", "64"]]
    (way,) = variants(quoted(rows), "f")
    assert next(iter(way()))[1] == ["Regio's", "Perioden", "Totale bevolking, x 1 000"]
    read = read_inhabitants(quoted(rows), name="f", areas=data.areas())
    assert {row.inhabitants for row in read.rows} == {None}


def test_a_table_without_units_and_periods_stays_as_it_is() -> None:
    rows: Rows = [["Titel"], ["Gemeente", "Plekken"], ["Utrecht", "100"], ["", "50"]]
    assert [cells for _, cells in next(iter(variants(quoted(rows), "f")))()] == rows


SMALL: Rows = [["gemeente", "aantal"], ["Utrecht", 3], ["Zeist", 4]]
HEADING: Heading[str] = Heading(
    {"area": ("gemeente",), "amount": ("aantal",)},
    lambda columns: {"area", "amount"} <= set(columns),
    lambda name, nearest: Refused(
        "read-header-part", file=name, there=tuple(nearest), wanted=("aantal",), source="x"
    ),
)


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_an_unknown_header_is_refused_with_the_columns_that_are_there(separator: str) -> None:
    content = quoted([["Gemeente", "Plekken"], ["Utrecht", "100"], ["Zeist", "1,5"]], separator)
    with pytest.raises(Refused, match="read-header-part") as refusal:
        HEADING.recognise(variants(content, "f.csv"), "f.csv")
    assert "Het bestand heeft de kolommen Gemeente en Plekken." in say(refusal.value.message, "nl")
    assert refusal.value.message.params["wanted"] == ("aantal",)


def test_a_file_without_names_of_columns_is_told_so() -> None:
    with pytest.raises(Refused) as refusal:
        HEADING.recognise(variants(b"1;2\n3;4\n", "f.csv"), "f.csv")
    assert refusal.value.message.params["has"] == Message("read-has-no-columns")


def test_a_quote_that_is_missing_is_still_named_where_nothing_else_can_be_meant() -> None:
    with pytest.raises(Refused, match="read-bad-row"):
        HEADING.recognise(variants(b'gemeente;aantal\n"Ut"recht;3\n', "f.csv"), "f.csv")


NOTES = (["1) voorlopig"], ["*", "geschat"], ["(a) zie bijlage"], ["Bron: CBS, 2022"], ["¹ na correctie"])


@pytest.mark.parametrize("note", NOTES)
def test_notes_below_a_table_are_left_out_in_every_form(note: list[str]) -> None:
    rows: Rows = [
        ["gemeente", "aantal"],
        ["Utrecht", "3"],
        [*note, *[""] * (2 - len(note))],
        ["1) Zeist", "4"],
    ]
    for content in (quoted(rows), xlsx(Sheet(rows)), ods(rows)):
        table = HEADING.recognise(variants(content, "f"), "f")
        assert [cells for _, cells in table.below()] == [["Utrecht", "3"], ["1) Zeist", "4"]]


def styled(height: str) -> bytes:
    """An ODS with a row of that height."""
    plain = ods(SMALL, row=' table:style-name="flat"')
    with zipfile.ZipFile(io.BytesIO(plain)) as file:
        parts = {name: file.read(name).decode() for name in file.namelist()}
    style = '<style:style style:name="flat"><style:table-row-properties style:row-height="{}"/></style:style>'
    parts["content.xml"] = parts["content.xml"].replace(
        "<office:body>", style.format(height) + "<office:body>"
    )
    return as_zip(parts)


@pytest.mark.parametrize(
    ("content", "hidden"),
    [
        (xlsx(Sheet(SMALL, row_attributes={3: ' ht="0" customHeight="1"'})), {3}),
        (xlsx(Sheet(SMALL, row_attributes={3: ' ht="15"'})), set()),
        (xlsx(Sheet(SMALL, before='<sheetFormatPr zeroHeight="1"/>', row_attributes={1: ' ht="9"'})), {2, 3}),
        (styled("0.00cm"), {2}),
        (styled("0.50cm"), set()),
    ],
    ids=["height 0", "a height", "hidden unless said", "ods height 0", "ods height"],
)
def test_a_row_without_height_is_hidden_in_every_form_of_workbook(content: bytes, hidden: set[int]) -> None:
    table = HEADING.recognise(variants(content, "f"), "f")
    assert {fault.params["row"] for fault in table.faults() if fault.key == "read-hidden-row"} == hidden


def test_a_column_without_width_is_hidden() -> None:
    narrow = '<cols><col min="2" max="2" width="0" customWidth="1"/></cols>'
    table = HEADING.recognise(variants(xlsx(Sheet(SMALL, before=narrow)), "f"), "f")
    assert [fault.key for fault in table.faults()] == ["read-hidden-column"]


@pytest.mark.parametrize(
    "text", ["1900-01-01", "1-1-1900", "01-01-1900", "31-12-9999", "1 januari 1970", "1899-12-30"]
)
def test_a_day_that_programs_give_for_nothing_is_doubted(text: str) -> None:
    assert day(text) == "stand-in"
    params: dict[str, Value] = {"row": 1, "column": "dag", "text": text}
    assert "lege cel" in say(Message("read-day-stand-in", params), "nl")


def test_days_beside_those_are_days() -> None:
    assert (day("1900-01-02"), day("2-1-1970")) == (date(1900, 1, 2), date(1970, 1, 2))
    assert (month("1900-01"), month("januari 1900")) == ("stand-in", "stand-in")
    assert date(2022, 7, 8) not in STAND_INS
