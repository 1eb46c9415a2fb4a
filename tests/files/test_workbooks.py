# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Workbooks at their bounds: exactly as many rows, columns and bytes as fit, and one more."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from regietafel.base.messages import Refused
from regietafel.files.tables import Bounds, Heading, Table, decode, read_bytes, require_size, variants
from regietafel.files.tables.encoding import clean
from regietafel.files.tables.marks import Marks, cell, letters, place
from regietafel.files.unpacking import clean_copy, unpacked
from tests.support.damage.sample import Rows, Sheet, as_zip, ods, xlsx

ROWS: Rows = [["gebied", "aantal"], ["Utrecht", 3], ["Zeist", 4.5]]


def rows(content: bytes, *, bounds: Bounds | None = None) -> list[list[str]]:
    way = next(iter(variants(content, "t", bounds=bounds or Bounds())))
    return [cells for _, cells in way()]


def key(content: bytes, bounds: Bounds) -> str | None:
    try:
        for way in variants(content, "t", bounds=bounds):
            list(way())
    except Refused as refusal:
        return refusal.message.key
    return None


@pytest.mark.parametrize("content", [xlsx(Sheet(ROWS)), ods(ROWS)], ids=["xlsx", "ods"])
@pytest.mark.parametrize(
    ("fits", "over", "fault"),
    [
        (Bounds(rows=3), Bounds(rows=2), "read-too-many-rows"),
        (Bounds(columns=2), Bounds(columns=1), "read-too-many-columns"),
        (Bounds(cells=6), Bounds(cells=5), "read-too-many-cells"),
    ],
)
def test_a_sheet_may_fill_its_bounds_and_not_go_one_over(
    content: bytes, *, fits: Bounds, over: Bounds, fault: str
) -> None:
    assert key(content, fits) is None
    assert key(content, over) == fault


def test_a_text_may_fill_its_bounds_and_not_go_one_over() -> None:
    text = b"gebied;aantal\nUtrecht;3\nZeist;4\n"
    assert key(text, Bounds(rows=3)) is None
    assert key(text, Bounds(rows=2)) is None
    assert key(text, Bounds(rows=1)) == "read-too-many-rows"
    assert key(text, Bounds(file=len(text))) is None
    assert key(text, Bounds(file=len(text) - 1)) == "read-too-large"


def test_what_a_workbook_unpacks_to_may_fill_its_bound() -> None:
    content = xlsx(Sheet(ROWS))
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        whole = sum(info.file_size for info in file.infolist())
    assert key(content, Bounds(unpacked=whole)) is None
    assert key(content, Bounds(unpacked=whole - 1)) == "read-too-large-unpacked"


def test_a_file_is_read_to_its_largest_size_and_an_empty_one_is_none(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"12345")
    assert read_bytes(path, largest=5) == b"12345"
    for largest, content, fault in ((4, b"12345", "read-too-large"), (5, b" \n ", "read-empty")):
        path.write_bytes(content)
        with pytest.raises(Refused, match=fault):
            read_bytes(path, largest=largest)
    with pytest.raises(Refused, match="read-no-file"):
        read_bytes(tmp_path / "weg.csv")
    with pytest.raises(Refused) as refusal:
        require_size(b"x" * 2_000_001, "t", largest=2_000_000)
    assert refusal.value.message.params["most"] == 2


def test_a_value_of_a_cell_is_what_a_person_would_type() -> None:
    sheet = Sheet([["Een ", 3, 4.5, date(2022, 7, 8), True, ""], ["", "", 0.25, "", "", "x"]])
    assert rows(xlsx(sheet)) == [
        ["Een", "3", "4,5", "2022-07-08", "True", ""],
        ["", "", "0,25", "", "", "x"],
    ]
    way = next(iter(variants(xlsx(sheet), "t", point=".")))
    assert [cells[2] for _, cells in way()] == ["4.5", "0.25"]


def test_sheets_that_are_shown_come_first_and_can_be_read_twice() -> None:
    hidden, shown = Sheet([["oud"]], "Oud", "hidden"), Sheet(ROWS, "Nieuw")
    ways = list(variants(xlsx(hidden, shown), "t"))
    assert [(way.title, way.shown) for way in ways] == [("Nieuw", True), ("Oud", False)]
    assert list(ways[0]()) == list(ways[0]())
    assert [number for number, _ in ways[0]()] == [1, 2, 3]


@pytest.mark.parametrize(("text", "first"), [("a,b;c;d\n", ";"), ("a;b,c,d\n", ","), ("a\tb\tc;d\n", "\t")])
def test_the_sign_that_stands_there_most_is_tried_first_as_what_separates(text: str, first: str) -> None:
    assert rows(text.encode())[0] == text.strip().split(first)


HEADING: Heading[str] = Heading(
    {"area": ("gebied", "gemeente"), "amount": ("aantal",)},
    lambda columns: {"area", "amount"} <= set(columns),
    lambda name, nearest: Refused("read-no-header", file=name, columns=tuple(sorted(nearest))),
)


def table(*lines: str) -> Table[str]:
    return HEADING.recognise(variants("\n".join(lines).encode(), "t"), "t")


def test_the_header_may_stand_in_the_thirtieth_row_and_not_below_it() -> None:
    above = ["titel;"] * 29
    found = table(*above, "Gebied;Aantal", "Utrecht;3", ";", "Zeist;4")
    assert (found.header_row, found.width) == (30, 2)
    assert [number for number, _ in found.below()] == [31, 33]
    with pytest.raises(Refused, match="read-no-header") as refusal:
        table(*above, "alleen het gebied;", "Gebied;Aantal", "Utrecht;3")
    assert refusal.value.message.params["columns"] == ()


def test_the_best_name_of_a_column_wins_and_of_two_the_first_which_is_said() -> None:
    found = table("gemeente;gebied;aantal", "a;b;1")
    assert (found.places, found.title("area")) == ({"area": 1, "amount": 2}, "gebied")
    assert list(found.faults()) == []
    twice = table("gebied;aantal;aantal;iets;iets", "a;1;2;;")
    assert (twice.places["amount"], twice.doubles) == (1, ("aantal",))
    (fault,) = twice.faults()
    assert (fault.key, fault.params["column"]) == ("read-header-twice", "aantal")
    assert twice.cell(["a"], "amount") == ""
    assert twice.cell(["a", "1"], "amount") == "1"


def test_only_what_lies_in_the_table_is_a_fault_of_it() -> None:
    marks = Marks(
        hidden_rows={1, 2, 3, 4},
        hidden_columns=[(2, 3)],
        merged=[((1, 1), (1, 4)), ((2, 1), (2, 2)), ((3, 4), (5, 4)), ((6, 5), (7, 6))],
        elsewhere=[(2, 1), (3, 1), (3, 4), (3, 5)],
    )
    found = [
        (each.key, *each.params.values()) for each in marks.faults(2, {1: "gebied", 3: "aantal", 4: "jaar"})
    ]
    assert found == [
        ("read-hidden-row", 3),
        ("read-hidden-row", 4),
        ("read-hidden-column", "C", "aantal"),
        ("read-merged", 2, "A2:B2"),
        ("read-merged", 3, "D3:D5"),
        ("read-other-file", 3, "gebied", "A3"),
        ("read-other-file", 3, "jaar", "D3"),
    ]


@pytest.mark.parametrize(
    ("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA")]
)
def test_a_column_has_its_letters_and_is_found_by_them(number: int, name: str) -> None:
    assert letters(number) == name
    assert place(f"${name}$9") == (9, number)
    assert cell(9, number) == f"{name}9"


@pytest.mark.parametrize("text", ["", "A", "9", "AAAA1", "a1", "A12345678", "A1:B2"])
def test_what_names_no_cell_is_no_place(text: str) -> None:
    assert place(text) is None


def test_text_is_understood_in_the_codes_of_old_exports_and_garbled_text_is_not() -> None:
    for coding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert clean("Súdwest;1".encode(coding), "t").decode() == "Súdwest;1"
    assert clean("a\u200bb\u00adc\n".encode(), "t") == b"abc\n"
    for text, fault, row in (
        (b"a;b\nc\x00d", "read-control-sign", 2),
        ("x\ny\nFrysl\u00c3\u00a2n".encode(), "read-garbled", 3),
        ("1\u202e2".encode(), "read-turned", 1),
        ("a\n\ufffd".encode(), "read-lost-sign", 2),
    ):
        with pytest.raises(Refused, match=fault) as refusal:
            clean(text, "t")
        assert refusal.value.message.params["row"] == row
    with pytest.raises(Refused, match="read-not-text"):
        clean(b"\xe9\x00", "t")
    assert decode(b"gewoon", "t") == "gewoon"


def test_a_part_of_a_zip_file_is_never_unpacked_further_than_it_says() -> None:
    content = as_zip({"a.txt": b"12345", "b.txt": b""})
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        part = file.getinfo("a.txt")
        assert unpacked(file, part) == b"12345"
        with zipfile.ZipFile(io.BytesIO(clean_copy(file))) as copy:
            assert {info.filename: copy.read(info) for info in copy.infolist()} == {
                "a.txt": b"12345",
                "b.txt": b"",
            }
