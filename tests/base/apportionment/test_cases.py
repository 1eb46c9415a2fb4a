# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Published and textbook cases: a file with a source each; a jurist can add one without Python."""

import tomllib
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from regietafel.base.apportionment import Apportioned, DrawNeeded, RoundingRule, apportion, certificate, check

CASES = sorted((Path(__file__).parent / "cases").glob("*.toml"))
PARAMETERS = [(path, rule) for path in CASES for rule in tomllib.loads(path.read_text("utf-8"))["rules"]]


def read(path: Path) -> tuple[dict[str, Any], dict[str, int | Fraction]]:
    case = tomllib.loads(path.read_text("utf-8"))
    weights = {
        unit: Fraction(given) if isinstance(given, str) else given for unit, given in case["weights"].items()
    }
    return case, weights


@pytest.mark.parametrize(("path", "rule"), PARAMETERS, ids=lambda part: getattr(part, "stem", part))
def test_a_published_or_textbook_case_is_reproduced_number_by_number(path: Path, rule: str) -> None:
    case, weights = read(path)
    outcome = apportion(case["total"], weights, rule=RoundingRule(rule))
    assert isinstance(outcome, Apportioned)
    assert outcome.units == {unit: case["expected"][unit] for unit in weights}
    found = certificate(outcome)
    assert check(found, outcome) == ()
    assert found.loses_if_one_more == tuple(case.get("loses_if_one_more", {}).get("units", ()))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_names_its_source(path: Path) -> None:
    case, _ = read(path)
    assert len(case["source"]) > 20
    assert case["title"]


def test_the_two_nines_get_theirs_and_the_sixes_draw() -> None:
    weights = {"a": 6, "b": 6, "c": 9, "d": 9}
    asked = apportion(3, weights, rule=RoundingRule.LARGEST_REMAINDER)
    assert asked == DrawNeeded(among=frozenset({"a", "b"}), places=1)
    outcome = apportion(3, weights, rule=RoundingRule.LARGEST_REMAINDER, drawn=frozenset({"b"}))
    assert isinstance(outcome, Apportioned)
    assert (outcome.units, outcome.drawn) == ({"a": 0, "b": 1, "c": 1, "d": 1}, frozenset({"b"}))


def test_one_two_seven_for_two_asks_a_draw() -> None:
    asked = apportion(2, {"a": 1, "b": 2, "c": 7}, rule=RoundingRule.LARGEST_REMAINDER)
    assert asked == DrawNeeded(among=frozenset({"b", "c"}), places=1)


def test_a_tie_can_be_about_several_places() -> None:
    weights = dict.fromkeys("abcde", 3)
    for rule in (RoundingRule.LARGEST_REMAINDER, RoundingRule.WEBSTER):
        assert apportion(13, weights, rule=rule) == DrawNeeded(among=frozenset("abcde"), places=3)
        outcome = apportion(13, weights, rule=rule, drawn=frozenset("ace"))
        assert isinstance(outcome, Apportioned)
        assert outcome.units == {"a": 3, "b": 2, "c": 3, "d": 2, "e": 3}


def test_nearest_takes_an_exact_half_up_and_does_not_repair_the_sum() -> None:
    outcome = apportion(3, {"a": 1, "b": 1}, rule=RoundingRule.NEAREST)
    assert isinstance(outcome, Apportioned)
    assert (outcome.units, outcome.sum, outcome.difference) == ({"a": 2, "b": 2}, 4, 1)


def test_shares_with_fractions_are_as_exact_as_whole_numbers() -> None:
    halves = {"a": Fraction(1, 3), "b": Fraction(1, 6), "c": Fraction(1, 2)}
    whole = {"a": 2, "b": 1, "c": 3}
    for rule in RoundingRule:
        one, other = apportion(1001, halves, rule=rule), apportion(1001, whole, rule=rule)
        assert isinstance(one, Apportioned)
        assert isinstance(other, Apportioned)
        assert one.units == other.units


def test_webster_gives_sure_places_before_it_asks_a_draw_for_the_rest() -> None:
    weights = {**dict.fromkeys("abcde", 1), "f": 4}
    for total, places in ((3, 1), (6, 4)):
        asked = apportion(total, weights, rule=RoundingRule.WEBSTER)
        assert asked == DrawNeeded(among=frozenset("abcde"), places=places)
        drawn = frozenset("abcde"[:places])
        outcome = apportion(total, weights, rule=RoundingRule.WEBSTER, drawn=drawn)
        assert isinstance(outcome, Apportioned)
        assert outcome.units == {**{unit: int(unit in drawn) for unit in "abcde"}, "f": 2}
