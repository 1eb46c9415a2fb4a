# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Published balances: a file with a source each; a jurist can add one without Python."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from regietafel.base.areas import AreaKind
from regietafel.base.indicators import Included
from regietafel.base.periods import HalfYear
from regietafel.data import areas
from regietafel.targets.rules.book import Asked
from regietafel.targets.rules.totals import totals
from tests.targets.rules.worlds import housed, kept, target

CASES = sorted((Path(__file__).parent / "cases").glob("*.toml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_published_balances_are_reproduced(path: Path) -> None:
    case = tomllib.loads(path.read_text("utf-8"))
    period, rows = HalfYear.parse(case["period"]), case["municipality"]
    numbers = tuple(target(row["code"], row["to_house"], period, backlog=Included.WITH) for row in rows)
    first, end = period.first_day, period.next().first_day
    windows = tuple(housed(row["code"], row["housed"], first, until=end) for row in rows)
    ledger = kept(Asked(numbers), windows, upto=period)
    found = {area: line.closing.balance for area, line in ledger.at(period).items()}
    assert found == {row["code"]: row["balance"] for row in rows}
    sums = totals(ledger.at(period).values())
    assert sums.backlog == -sum(min(0, row["balance"]) for row in rows)
    assert sums.lead == sum(max(0, row["balance"]) for row in rows)
    assert sums.balance == sum(row["housed"] - row["to_house"] for row in rows)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_names_its_source_and_real_municipalities(path: Path) -> None:
    case = tomllib.loads(path.read_text("utf-8"))
    assert len(case["source"]) > 20
    there = areas().on(AreaKind.MUNICIPALITY, max(HalfYear.parse(case["period"]).first_day, date(2021, 1, 1)))
    assert {row["code"]: there[row["code"]].name for row in case["municipality"]} == {
        row["code"]: row["name"] for row in case["municipality"]
    }
