# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The proof under a distribution is true: who divides again by the divisor printed there gets the outcome."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from fractions import Fraction
from math import ceil, floor
from pathlib import Path
from typing import Any

import pytest

from regietafel.base.apportionment import changes
from tests.tasks.cli.test_distribute import DAY, run

HALF = Fraction(1, 2)


def printed(told: str) -> tuple[str, Fraction]:
    """The line of the proof, and the divisor in it."""
    line = next(line for line in told.splitlines() if line.startswith("Proof"))
    found = re.search(r"[\d,.]*\d(?:/[\d,]+)?", line)
    assert found is not None
    return line, Fraction(found[0].replace(",", ""))


def outcome(*arguments: str | Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(*arguments, "--format", "json").stdout)
    return found


def table(tmp_path: Path, *weights: int | str) -> tuple[str, Path, str, str]:
    file = tmp_path / "t.csv"
    file.write_text("u,w\n" + "".join(f"u{place},{weight}\n" for place, weight in enumerate(weights)))
    return "--table", file, "--key", "w"


def shares(weights: Sequence[int | str]) -> list[Fraction]:
    """What the lines of a table weigh: their share of the column."""
    whole = sum(map(Fraction, weights))
    return [Fraction(weight) / whole for weight in weights]


@pytest.mark.parametrize("weights", [(7, 4, 2), (1, 2, 1000), ("0.25", "0.5", 8), (5, 0, 2)])
@pytest.mark.parametrize("total", [0, 1, 2, 7, 100])
def test_every_weight_divided_by_the_printed_divisor_and_rounded_is_the_outcome(
    tmp_path: Path, weights: tuple[int | str, ...], total: int
) -> None:
    asked = (str(total), *table(tmp_path, *weights))
    result = run(*asked, "--lang", "en")
    line, divisor = printed(result.stdout)
    assert "held" not in line
    again = [floor(weight / divisor + HALF) for weight in shares(weights)]
    assert again == [unit["amount"] for unit in outcome(*asked)["units"]]


@pytest.mark.parametrize("total", [30, 40, 57])
def test_with_floors_caps_and_settled_values_the_proof_says_that_they_hold(
    tmp_path: Path, total: int
) -> None:
    lock = tmp_path / "vast.csv"
    lock.write_text("code,amount\nu3,1\n")
    weights = (1, 10, 30, 9)
    asked = (str(total), *table(tmp_path, *weights), "--floor", "4", "--cap", "30", "--lock", lock)
    line, divisor = printed(run(*asked, "--lang", "en").stdout)
    assert "held within floors and caps, fixed values apart" in line
    amounts = [unit["amount"] for unit in outcome(*asked)["units"]]
    again = [min(max(floor(weight / divisor + HALF), 4), 30) for weight in shares(weights)]
    assert again[:3] == amounts[:3]


@pytest.mark.parametrize("bound", [(), ("--cap", "2")])
def test_with_a_lot_the_one_divisor_is_exact_and_the_halves_were_drawn(
    tmp_path: Path, bound: tuple[str, ...]
) -> None:
    lot = tmp_path / "lot.csv"
    lot.write_text("level,parent,code\nunit,,u1\n")
    weights = (6, 6, 9, 9)
    asked: tuple[str | Path, ...] = ("3", *table(tmp_path, *weights), "--lot", lot, *bound)
    told = run(*asked, "--lang", "en").stdout
    line, divisor = printed(told)
    assert "only the divisor" in line
    assert ("held" in line) == bool(bound)
    quotients = [weight / divisor for weight in shares(weights)]
    amounts = [unit["amount"] for unit in outcome(*asked)["units"]]
    assert all(
        ceil(each - HALF) <= got <= floor(each + HALF) for each, got in zip(quotients, amounts, strict=True)
    )
    assert [each % 1 for each in quotients[:2]] == [HALF, HALF]
    assert "Drawn by lot: u1." in told


def test_a_divisor_without_end_is_printed_as_a_fraction(tmp_path: Path) -> None:
    lot = tmp_path / "lot.csv"
    lot.write_text("level,parent,code\nunit,,u1\n")
    asked = ("8", *table(tmp_path, 1, 1, 15), "--lot", lot)
    line, divisor = printed(run(*asked, "--lang", "en").stdout)
    assert (divisor, "2/17" in line) == (Fraction(2, 17), True)


def test_the_lot_is_in_the_json(tmp_path: Path) -> None:
    lot = tmp_path / "lot.csv"
    lot.write_text("level,parent,code\nunit,,u1\n")
    (step,) = outcome("3", *table(tmp_path, 6, 6, 9, 9), "--lot", lot)["certificate"]["steps"]
    assert step["drawn"] == ["u1"]
    (step,) = outcome("51000", *DAY)["certificate"]["steps"]
    assert step["drawn"] == []


def test_margins_are_computed_for_few_units_and_for_the_one_that_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[int] = []
    search = changes.remainder_edges

    def counted(standing: Any, unit: int) -> Any:
        searched.append(unit)
        return search(standing, unit)

    monkeypatch.setattr(changes, "remainder_edges", counted)
    asked = ("777", *table(tmp_path, *range(1, 2_003)), "--rule", "largest-remainder")
    (step,) = outcome(*asked)["certificate"]["steps"]
    assert (step["changes"], step["changes_left_out"], searched) == (None, "more than 2000 units", [])
    (step,) = outcome(*asked, "--explain", "u7")["certificate"]["steps"]
    assert (list(step["changes"]), searched) == (["u7"], [7])
    assert run(*asked).exit_code == 0
    assert searched == [7]


def test_every_step_has_the_same_keys_also_where_nobody_has_weight(tmp_path: Path) -> None:
    file = tmp_path / "een.csv"
    units = outcome("51000", *DAY, "--by", "municipality")["units"]
    weight = {unit["code"]: 0 if unit["parent"] == "PV20" else int(unit["code"][2:]) for unit in units}
    file.write_text("code,value\n" + "".join(f"{code},{value}\n" for code, value in weight.items()))
    asked = ("12", "--key", "fixed", "--figures", file, "--areas-on", "2022-01-01", "--by", "municipality")
    steps = outcome(*asked)["certificate"]["steps"]
    assert next(step for step in steps if step["parent"] == "PV20")["step"] is None
    assert len({tuple(step) for step in steps}) == 1


def test_with_a_floor_above_the_last_level_step_by_step_is_not_held_against_directly(tmp_path: Path) -> None:
    lock = tmp_path / "vast.csv"
    lock.write_text("code,amount\nPV29,814\n")
    asked = ("51000", *DAY, "--by", "municipality", "--lock", lock)
    assert "Step by step" not in run(*asked, "--lang", "en").stdout
    assert outcome(*asked)["certificate"]["against_direct"] is None
    assert "Step by step" in run("51000", *DAY, "--by", "municipality", "--lang", "en").stdout


@pytest.mark.parametrize("more", [("--explain", "PV26"), ()])
def test_english_output_names_its_own_sources_in_english(tmp_path: Path, more: tuple[str, ...]) -> None:
    file = tmp_path / "scores.csv"
    file.write_text("code,value\n" + "".join(f"PV{n},0.05\n" for n in range(20, 32)))
    given: tuple[str | Path, ...] = ("--figures", file, *more)
    asked = ("51000", "--key", "inhabitants-ses", "--inhabitants-on", "2022-01-01", *given)
    told = run(*asked, "--lang", "en").stdout + run(*asked, "--lang", "en", "--format", "json").stdout
    flat = run("12", "--key", "fixed", "--areas-on", "2022-01-01", "--lang", "en", *more).stdout
    dutch = ("opdracht", "eigen bestand", "berekend", "eigen opgave", "gebruiker", "voor elke eenheid")
    assert not [text for text in dutch if text in told + flat]
