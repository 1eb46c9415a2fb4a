# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What does not add up in a table is found, weighed and told, and nothing is mended."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.labels import Mismatch
from regietafel.figures.rules.checks import (
    Finding,
    StayedBehind,
    Version,
    Weight,
    jump_findings,
    part_finding,
    stayed_behind,
    target_findings,
    total_finding,
    version_findings,
)
from regietafel.figures.rules.series import Point
from regietafel.words import say
from tests.reception.rules.worlds import START, case, weekly


def told(finding: Finding | None, language: str = "nl") -> str:
    assert finding is not None
    return say(finding.message, language)


def test_the_provinces_of_november_2022_differ_by_rounding_and_not_by_an_error() -> None:
    table = case("provinces_2022_11")
    found = total_finding(table["rows"], table["printed"])
    assert sum(table["rows"].values()) == table["sum"]
    assert found is not None
    assert found.weight is Weight.EXPLAINED
    assert "75.499" in told(found)
    assert "75.500" in told(found)
    assert "hoogstens 6" in told(found)
    assert "75,499" in told(found, "en")


def test_existing_and_extra_of_november_2022_conflict_where_the_sources_do() -> None:
    table = case("extra_2022_11")
    found = target_findings(table["existing"], table["extra"], target=table["target"])
    assert {finding.rows[0]: finding.message.params["apart"] for finding in found} == table["apart"]
    assert {finding.weight for finding in found} == {Weight.CONTRADICTION}
    assert all(say(finding.message, language) for finding in found for language in ("nl", "en"))


def test_rows_are_held_against_their_target_each_by_itself_and_one_apart_is_rounding() -> None:
    existing, extra = dict.fromkeys("abcde", 10), dict.fromkeys("abcdf", 5)
    found = target_findings(existing, extra, target={"a": 15, "b": 16, "c": 17, "d": 14, "e": 99, "f": 99})
    assert [(finding.rows, finding.weight, finding.message.params["apart"]) for finding in found] == [
        (("b",), Weight.EXPLAINED, 1),
        (("c",), Weight.CONTRADICTION, 2),
        (("d",), Weight.EXPLAINED, 1),
    ]


@given(st.lists(st.fractions(0, 50), min_size=1, max_size=12))
def test_a_table_whose_rows_were_rounded_from_exact_shares_is_never_called_an_error(
    shares: list[Fraction],
) -> None:
    """The total is printed exactly as the sum of the exact shares, where that is a whole number."""
    shares.append(-sum(shares, Fraction(0)) % 1)
    rows = {str(place): round(share) for place, share in enumerate(shares)}
    found = total_finding(rows, int(sum(shares, Fraction(0))))
    assert found is None or found.weight is Weight.EXPLAINED


def test_in_every_small_table_the_row_that_stayed_behind_closes_the_total_at_the_value_named() -> None:
    for old, new, printed in product(product(range(3), repeat=3), product(range(3), repeat=3), range(12)):
        before = Version(dict(zip("abc", old, strict=True)), sum(old))
        after = Version(dict(zip("abc", new, strict=True)), printed)
        tried = {
            (label, value)
            for label in "abc"
            for value in range(20)
            if after.rows[label] == before.rows[label]
            and sum(after.rows.values()) - after.rows[label] + value == printed
        }
        moved = printed != sum(old) and 2 * abs(printed - sum(new)) > 3
        found = {(each.row, each.closing) for each in stayed_behind(before, after)}
        assert found == (tried if moved else set()), (old, new, printed)


def test_a_single_row_that_stayed_behind_is_named_with_the_value_that_closes_the_table() -> None:
    old = Version({"Drenthe": 100, "Fryslân": 200}, 300)
    new = Version({"Drenthe": 150, "Fryslân": 200}, 400)
    assert stayed_behind(old, new) == (StayedBehind("Fryslân", 200, 250),)
    total, behind = version_findings(old, new)
    assert (total.weight, behind.weight, behind.rows) == (Weight.CONTRADICTION, Weight.DOUBT, ("Fryslân",))
    assert told(behind).startswith("Het totaal ging van 300 naar 400, maar Fryslân bleef 200. Met 250")


def test_of_several_rows_that_stayed_behind_all_are_named_and_none_is_picked() -> None:
    old, new = Version({"a": 100, "b": 200}, 300), Version({"a": 100, "b": 200}, 400)
    _, behind = version_findings(old, new)
    assert behind.rows == ("a", "b")
    assert "a (met 200) en b (met 300)" in told(behind)


def test_versions_with_other_rows_are_not_compared() -> None:
    with pytest.raises(Mismatch, match="only right: b"):
        stayed_behind(Version({"a": 1}, 1), Version({"a": 1, "b": 1}, 2))


@pytest.mark.parametrize(
    ("amounts", "is_running", "keys"),
    [
        ([2_100, 2_193], False, []),
        ([2_193, 21_930], False, ["reception-jump"]),
        ([21_930, 2_193], False, ["reception-jump"]),
        ([10, 90], False, []),
        ([0, 100], False, ["reception-jump"]),
        ([-1, 2], False, ["reception-below-zero"]),
        ([3_040, 3_039], True, ["reception-running-falls"]),
        ([10, 3_040], True, []),
    ],
)
def test_counts_that_cannot_follow_each_other_are_found(
    *, amounts: list[int], is_running: bool, keys: list[str]
) -> None:
    found = jump_findings(weekly(amounts), is_running=is_running)
    assert [finding.message.key for finding in found] == keys
    assert all(say(finding.message, language) for finding in found for language in ("nl", "en"))


def test_a_part_is_never_more_than_its_whole_on_the_same_day() -> None:
    part, whole = Point(START, 12), Point(START, 10)
    assert told(part_finding(part, whole)).startswith("Op 3 januari 2022")
    assert part_finding(whole, part) is None
    assert part_finding(Point(START.replace(day=4), 12), whole) is None
