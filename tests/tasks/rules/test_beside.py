# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Two outcomes side by side, and what exists beside the task."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.labels import Mismatch
from regietafel.base.messages import Refused
from regietafel.tasks.rules.compare import compare
from regietafel.tasks.rules.existing import Coverage, coverage

AMOUNTS = st.lists(st.integers(0, 99), min_size=3, max_size=3)


@given(AMOUNTS, AMOUNTS)
def test_gains_and_losses_explain_the_whole_difference(left: list[int], right: list[int]) -> None:
    found = compare(dict(zip("abc", left, strict=True)), dict(zip("abc", right, strict=True)))
    assert (
        sum(found.gains.values()) + sum(found.losses.values()) == found.difference == sum(right) - sum(left)
    )
    assert found.moved == min(sum(found.gains.values()), -sum(found.losses.values()))


def test_outcomes_over_other_units_are_not_compared() -> None:
    with pytest.raises(Mismatch, match="only right: c"):
        compare({"a": 1}, {"a": 1, "c": 2})


def test_a_surplus_is_named_and_fills_no_shortage() -> None:
    found = coverage({"a": 131, "b": 100, "c": 5}, {"a": 2_000, "b": 40})
    assert (found["a"].surplus, found["a"].to_find, found["b"].to_find) == (1_869, 0, 60)
    assert found["c"] == Coverage(5, None)
    assert (found["c"].to_find, found["c"].surplus) == (None, None)


@pytest.mark.parametrize(
    ("existing", "key"),
    [({"z": 1}, "distribution-existing-unknown"), ({"a": -1}, "distribution-existing-negative")],
)
def test_existing_places_that_cannot_be_are_refused(existing: dict[str, int], key: str) -> None:
    with pytest.raises(Refused, match=key):
        coverage({"a": 1}, existing)
