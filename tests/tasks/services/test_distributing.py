# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A total over the real country: published outcomes, the user's own tables, and every fault by name."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

import regietafel
from regietafel.areas.country import Country, shipped
from regietafel.base.sources import Mark
from regietafel.tasks.rules.compare import Comparison
from regietafel.tasks.rules.explanation import explain
from regietafel.tasks.rules.levels import Distributed, DrawsNeeded
from regietafel.tasks.services.distributing import against_direct, distribute

CASES = sorted((Path(__file__).parent / "published").glob("*.toml"))


def divided(total: int, **options: object) -> Distributed:
    outcome = distribute(total, **options)  # type: ignore[arg-type] # one test per option
    assert isinstance(outcome, Distributed)
    return outcome


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_published_outcome_comes_out(path: Path) -> None:
    case = tomllib.loads(path.read_text())
    for rule in case["rules"]:
        outcome = divided(case["total"], inhabitants_on=case["inhabitants_on"], by="province", rule=rule)
        assert outcome.amounts == case["expected"], (rule, case["source"])


@pytest.mark.parametrize(
    ("total", "rule", "expected"),
    [
        (10_000, "up", 10_171),
        (10_000, "nearest", 10_008),
        (13_500, "up", 13_680),
        (13_500, "nearest", 13_508),
    ],
)
def test_rounding_each_municipality_of_2021_on_its_own_misses_the_total_by_what_is_known(
    total: int, rule: str, expected: int
) -> None:
    outcome = divided(total, inhabitants_on="2021-01-01", by="municipality", rule=rule)
    assert len(outcome.units) == 352
    assert (outcome.sum, outcome.difference) == (expected, expected - total)


def test_on_8_july_2022_weesp_is_part_of_amsterdam_with_its_inhabitants() -> None:
    days = {"inhabitants_on": "2022-01-01", "by": "municipality"}
    before = divided(51_000, **days)
    after = divided(51_000, areas_on=date(2022, 7, 8), **days)
    assert (len(before.units), len(after.units)) == (345, 344)
    assert after["GM0363"].weight == before["GM0363"].weight + before["GM0457"].weight
    assert after["PV27"].amount == before["PV27"].amount == 8_436
    assert after.sum == 51_000


def test_three_lines_are_enough() -> None:
    outcome = regietafel.distribute(51_000, key="inhabitants", inhabitants_on="2022-01-01", by="province")
    assert isinstance(outcome, regietafel.Distributed)
    assert outcome["PV26"].amount == 3_972


def test_figures_of_another_year_can_be_brought_along() -> None:
    country = shipped()
    day = date(2026, 1, 1)
    counted = replace(country.inhabitants(date(2025, 1, 1)), day=day, areas_on=day)
    later = Country(country.areas, {**country.tables, day: counted})
    assert divided(100, inhabitants_on=day, country=later).amounts == (
        divided(100, inhabitants_on="2025-01-01").amounts
    )


def test_within_a_province_its_municipalities_share_its_number() -> None:
    country = divided(51_000, inhabitants_on="2022-01-01", by="municipality")
    utrecht = divided(3_972, inhabitants_on="2022-01-01", within="utrecht")
    assert utrecht.ask.level == "municipality"
    assert utrecht.amounts == {code: country[code].amount for code in utrecht.units}


def test_step_by_step_and_directly_differ_by_a_few_places_that_are_shown() -> None:
    outcome = divided(51_000, inhabitants_on="2022-01-01", by="municipality")
    found = against_direct(outcome)
    assert isinstance(found, Comparison)
    assert (found.moved, found.difference) == (8, 0)
    assert against_direct(divided(51_000, inhabitants_on="2022-01-01")) is None


def test_a_published_value_can_be_settled_and_the_rest_is_shared_by_the_others() -> None:
    outcome = divided(51_000, inhabitants_on="2022-01-01", lock={"Zeeland": 814})
    assert (outcome["PV29"].amount, outcome["PV29"].locked, outcome.sum) == (814, 814, 51_000)


def test_a_flat_number_per_province_is_a_key_too() -> None:
    # October 2021: 100 places for each province (nrc 2021/10/24).
    outcome = divided(1_200, key="fixed", areas_on="2021-10-01")
    assert set(outcome.amounts.values()) == {100}


def test_agreed_numbers_per_province_come_out_as_agreed(tmp_path: Path) -> None:
    # October 2023: ZH 1,550, NH and NB 1,400 each, the other nine 450 each (nieuws.nl/algemeen/20231012).
    names = [
        "Groningen",
        "Friesland",
        "Drenthe",
        "Overijssel",
        "Flevoland",
        "Gelderland",
        "Utrecht",
        "Zeeland",
    ]
    agreed = dict.fromkeys([*names, "Limburg"], 450) | {
        "Zuid-Holland": 1_550,
        "Noord-Holland": 1_400,
        "Noord-Brabant": 1_400,
    }
    file = tmp_path / "afspraak.csv"
    file.write_text("provincie,value\n" + "".join(f"{name},{number}\n" for name, number in agreed.items()))
    outcome = divided(8_400, key="fixed", figures=file, areas_on="2023-01-01", rule="up")
    assert sorted(outcome.amounts.values()) == sorted(agreed.values())


def test_scores_of_municipalities_weigh_in_provinces_and_are_marked_as_inference(tmp_path: Path) -> None:
    plain = divided(96_000, inhabitants_on="2023-01-01", by="municipality")
    file = tmp_path / "ses.csv"
    names = [plain.ask.tree.units[code].name for code in plain.units]
    file.write_text(
        "code;value\n" + "".join(f"{name};{'-0,25' if name == 'Heerlen' else '0,05'}\n" for name in names)
    )
    outcome = divided(96_000, key="inhabitants-ses", figures=file, inhabitants_on="2023-01-01")
    assert outcome.sum == 96_000
    assert outcome["PV31"].weight < plain["PV31"].weight * Fraction(105, 100)
    deep = divided(
        96_000, key="inhabitants-ses", figures=file, inhabitants_on="2023-01-01", by="municipality"
    )
    assert deep["GM0917"].weight == plain["GM0917"].weight * Fraction(3, 4)
    assert Mark.ASSUMPTION in explain(deep, "GM0917").marks()


def test_corrections_may_be_given_by_province(tmp_path: Path) -> None:
    file = tmp_path / "correcties.csv"
    provinces = divided(1, inhabitants_on="2022-01-01").units
    file.write_text(
        "code,value\n" + "".join(f"{code},{'0.1' if code == 'PV28' else 0}\n" for code in provinces)
    )
    outcome = divided(51_000, key="performance", figures=file, inhabitants_on="2022-01-01")
    assert outcome["PV28"].amount > 10_884
    assert outcome.sum == 51_000


def test_what_exists_is_a_key_and_counts_towards_the_task() -> None:
    existing = {"PV20": 5_000, "PV26": 3_000} | {f"PV{n}": 1_000 for n in (*range(21, 26), *range(27, 32))}
    outcome = divided(51_000, inhabitants_on="2022-01-01", existing=existing)
    assert outcome["PV26"].existing == 3_000
    by_existing = divided(18_000, inhabitants_on="2022-01-01", key="existing", existing=existing)
    assert by_existing.amounts == existing


def test_a_table_of_two_columns_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "eu.csv"
    file.write_text("land,population,gdp\nA,10,5.5\nB,20,4.5\nC,30,10\n")
    outcome = divided(100, table=file, label="land", key="1/2 population + 1/2 gdp")
    expected = Fraction(1, 2) * Fraction(1, 6) + Fraction(1, 2) * Fraction(55, 200)
    assert outcome["A"].quota == 100 * expected
    assert outcome.amounts == {"A": 22, "B": 28, "C": 50}


@pytest.mark.parametrize("form", ["xlsx", "ods-like-semicolons"])
def test_a_table_may_be_a_workbook_or_dutch_csv(tmp_path: Path, form: str) -> None:
    rows: list[list[str | float]] = [["land", "w"], ["A", 0.5], ["B", 1.5]]
    if form == "xlsx":
        from openpyxl import Workbook

        file = tmp_path / "t.xlsx"
        book = Workbook()
        for row in rows:
            book.active.append(row)  # type: ignore[union-attr] # a new book has a sheet
        book.save(file)
    else:
        file = tmp_path / "t.csv"
        file.write_text("land;w\nA;0,5\nB;1,5\n", encoding="utf-8-sig")
    assert divided(4, table=file, key="w").amounts == {"A": 1, "B": 3}


@pytest.mark.parametrize("rule", ["largest-remainder", "webster"])
def test_a_tie_asks_for_a_lot_and_takes_it_back_in(tmp_path: Path, rule: str) -> None:
    file = tmp_path / "t.csv"
    file.write_text("u,w\na,6\nb,6\nc,9\nd,9\n")
    needed = distribute(3, table=file, key="w", rule=rule)
    assert isinstance(needed, DrawsNeeded)
    assert needed.draws[0].among == {"a", "b"}
    outcome = divided(3, table=file, key="w", rule=rule, lot={("unit", None): frozenset({"b"})})
    assert outcome.amounts == {"a": 0, "b": 1, "c": 1, "d": 1}
