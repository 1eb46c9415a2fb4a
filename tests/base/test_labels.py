# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tables are combined by label; what is only in one of them is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.labels import Mismatch, align, require_same_keys

TABLES = st.dictionaries(st.sampled_from(["GM0001", "GM0002", "GM0003"]), st.integers())


@given(TABLES, TABLES)
def test_two_tables_align_exactly_when_their_labels_are_the_same(
    left: dict[str, int], right: dict[str, int]
) -> None:
    if set(left) == set(right):
        assert align(left, right) == {label: (left[label], right[label]) for label in left}
    else:
        with pytest.raises(Mismatch) as mismatch:
            align(left, right)
        assert all(label in str(mismatch.value) for label in set(left) ^ set(right))


def test_the_order_of_the_left_table_is_kept() -> None:
    assert list(align({"b": 1, "a": 2}, {"a": 3, "b": 4})) == ["b", "a"]


def test_both_sides_are_named_at_once() -> None:
    with pytest.raises(Mismatch, match="only left: a, b; only right: d"):
        require_same_keys({"b": 1, "a": 1, "c": 1}, {"c": 1, "d": 1})


def test_empty_tables_agree() -> None:
    assert align({}, {}) == {}
