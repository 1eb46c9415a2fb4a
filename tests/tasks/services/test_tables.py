# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tasks as a table: every area a row, the sum on top, what is unknown left open, sources below."""

from dataclasses import replace
from datetime import date

import pytest

from regietafel.access.readers import ANYONE
from regietafel.base.areas import AreaKind
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08.case import DAY, PLACES, UNACCOMPANIED
from regietafel.outlets.files import Cell, rows_of, total_of
from regietafel.outlets.tables import FILE, Table
from regietafel.tasks.services.standing import Line, standing
from regietafel.tasks.services.tables import task_table
from regietafel.words import LANGUAGES, told

pytestmark = pytest.mark.usefixtures("case")
THEN = AsOf(known=DAY)


def table(level: AreaKind = AreaKind.PROVINCE, within: str | None = None) -> Table[Line]:
    return seen(THEN, level=level, within=within)


def seen(as_of: AsOf, *, level: AreaKind = AreaKind.PROVINCE, within: str | None = None) -> Table[Line]:
    stands = standing(PLACES, DAY, as_of=as_of, reader=ANYONE)
    return task_table(stands, stands.lines(level, within=within), known=as_of.known, within=within)


def named(given: Table[Line], row: tuple[Cell, ...] | None) -> dict[str, Cell]:
    assert row is not None
    return dict(zip((column.key for column in given.shown(FILE)), row, strict=True))


def rows(given: Table[Line]) -> dict[Cell, dict[str, Cell]]:
    return {row[0]: named(given, row) for row in rows_of(given, "nl")}


def total(given: Table[Line]) -> dict[str, Cell]:
    return named(given, total_of(given, "nl"))


def test_every_province_is_a_row_and_the_total_is_their_sum() -> None:
    given = table()
    assert list(rows(given)) == [f"PV{n}" for n in range(20, 32)]
    assert (total(given)["amount"], total(given)["existing"]) == (51_000, 42_732)
    assert (total(given)["name"], total(given)["quota"]) == ("Nederland", 51_000)
    utrecht = rows(given)["PV26"]
    assert (utrecht["amount"], utrecht["to_find"]) == (3972, 3972 - 2140)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_has_a_heading_and_counts_have_a_unit(language: str) -> None:
    given = table()
    assert all(told(column.heading, language) for column in given.columns)
    units = {column.key: told(given.unit_of(column), language) for column in given.columns}
    assert units["amount"] == {"nl": "plekken", "en": "places"}[language]
    assert units["weight"] == ""


def test_what_is_assumed_made_up_or_contradicted_is_said_in_its_row() -> None:
    given = rows(table())
    assert given["PV26"]["remark"] == "aanname, voorbeeldcijfer"
    assert given["PV29"]["remark"] == "aanname, voorbeeldcijfer"
    printed = rows(seen(AsOf(known=date(2022, 11, 30))))
    assert printed["PV29"]["remark"] == "aanname, voorbeeldcijfer, tegengesproken"


def test_below_the_provinces_what_exists_is_not_known_and_stays_open_also_in_the_sum() -> None:
    given = table(level=AreaKind.MUNICIPALITY, within="PV26")
    assert len(given.lines) == 26
    assert {row["kind"] for row in rows(given).values()} == {"indicatief aandeel"}
    assert {row["to_find"] for row in rows(given).values()} == {None}
    assert (total(given)["amount"], total(given)["existing"]) == (3972, None)
    assert total(given)["name"] == "Utrecht"


def test_the_sources_stand_below_each_once() -> None:
    sources = table().cited
    assert len(set(sources)) == len(sources)
    assert any("COA" in source for source in sources)
    assert any("CBS" in source for source in sources)
    assert any("Voorbeeldcijfers" in source for source in sources)


def test_a_table_without_rows_has_a_sum_of_nothing() -> None:
    stands = standing(UNACCOMPANIED, date(2022, 12, 1), as_of=AsOf(), reader=ANYONE)
    given = task_table(replace(stands), [], known=None)
    assert (given.lines, total(given)["amount"]) == ([], 0)
