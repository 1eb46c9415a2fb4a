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
from regietafel.outlets.tables import Table
from regietafel.tasks.services.standing import standing
from regietafel.tasks.services.tables import COLUMNS, task_table
from regietafel.words import LANGUAGES, word

pytestmark = pytest.mark.usefixtures("case")
PLACE = {name: place for place, name in enumerate(COLUMNS)}
THEN = AsOf(known=DAY)


def table(language: str = "nl", level: AreaKind = AreaKind.PROVINCE, within: str | None = None) -> Table:
    stands = standing(PLACES, DAY, as_of=THEN, reader=ANYONE)
    return task_table(stands, stands.lines(level, within=within), as_of=THEN, language=language)


def cell(given: Table, code: str, column: str) -> object:
    (row,) = [row for row in given.rows if row[0] == code]
    return row[PLACE[column]]


def test_every_province_is_a_row_and_the_total_is_their_sum() -> None:
    given = table()
    assert [row[0] for row in given.rows] == [f"PV{n}" for n in range(20, 32)]
    assert given.total is not None
    assert given.total[PLACE["amount"]] == 51_000
    assert given.total[PLACE["existing"]] == 42_732
    assert cell(given, "PV26", "amount") == 3972
    assert cell(given, "PV26", "to_find") == 3972 - 2140


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_has_a_label_and_counts_have_a_unit(language: str) -> None:
    given = table(language)
    assert all(column.label for column in given.columns)
    amount = given.columns[PLACE["amount"]]
    assert amount.unit == word("base-unit-places", language)
    assert given.columns[PLACE["weight"]].unit is None


def test_what_is_assumed_made_up_or_contradicted_is_said_in_its_row() -> None:
    given = table()
    assert cell(given, "PV26", "remark") == "aanname, voorbeeldcijfer"
    assert cell(given, "PV29", "remark") == "aanname, voorbeeldcijfer, tegengesproken"


def test_below_the_provinces_what_exists_is_not_known_and_stays_open_also_in_the_sum() -> None:
    given = table(level=AreaKind.MUNICIPALITY, within="PV26")
    assert len(given.rows) == 26
    assert {row[PLACE["kind"]] for row in given.rows} == {"indicatief aandeel"}
    assert {row[PLACE["to_find"]] for row in given.rows} == {None}
    assert given.total is not None
    assert (given.total[PLACE["amount"]], given.total[PLACE["existing"]]) == (3972, None)


def test_the_sources_stand_below_each_once() -> None:
    sources = table().sources
    assert len(set(sources)) == len(sources)
    assert any("COA" in source for source in sources)
    assert any("CBS" in source for source in sources)
    assert any("Voorbeeldcijfers" in source for source in sources)


def test_a_table_without_rows_has_a_sum_of_nothing() -> None:
    stands = standing(UNACCOMPANIED, date(2022, 12, 1), as_of=AsOf(), reader=ANYONE)
    given = task_table(replace(stands), [], as_of=AsOf(), language="nl")
    assert given.total is not None
    assert (given.rows, given.total[PLACE["amount"]]) == ((), 0)
