# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers of an agenda are unique, without gaps, and below their parent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.messages import Refused
from regietafel.meetings.rules.numbering import faults, next_number, parent, parts, renumbered

NUMBERS = st.lists(st.integers(1, 12), min_size=1, max_size=3).map(lambda each: ".".join(map(str, each)))
AGENDAS = st.sets(NUMBERS, max_size=12).map(lambda each: sorted(each, key=parts))


@pytest.mark.parametrize(
    ("numbers", "keys"),
    [
        (["1", "2", "2.1", "2.2", "3"], []),
        ([], []),
        (["1", "1"], ["item-number-twice"]),
        (["1", "3"], ["item-number-missing"]),
        (["1", "2.1"], ["item-number-orphan"]),
        (["1", "1.2"], ["item-number-missing"]),
        (["1", "2", "3a", "3b", "4"], []),
        (["1", "2A", "2A.1"], []),
        (["1", "3a"], ["item-number-missing"]),
        (["1", "2a", "2a"], ["item-number-twice"]),
        (["1", "drie", "x"], ["item-number-form", "item-number-form"]),
    ],
)
def test_what_is_wrong_with_an_agenda_is_named(numbers: list[str], keys: list[str]) -> None:
    assert [fault.key for fault in faults(numbers)] == keys


@pytest.mark.parametrize(
    "number", ["", "0", "1.0", "01", "1.", ".1", "a", "1,2", "-1", "999999999", "1\u0663", "3ab", "3a1"]
)
def test_another_form_of_number_is_refused(number: str) -> None:
    with pytest.raises(Refused, match="item-number-form"):
        parts(number)


@given(AGENDAS)
def test_renumbering_mends_every_agenda_and_keeps_its_order(numbers: list[str]) -> None:
    given = renumbered(numbers)
    new = [given[number] for number in numbers]
    assert faults(new) == []
    assert new == sorted(new, key=parts)
    assert len(set(new)) == len(numbers)
    assert renumbered(new) == {number: number for number in new}


@given(AGENDAS)
def test_a_new_item_comes_last_and_leaves_no_gap(numbers: list[str]) -> None:
    new = list(renumbered(numbers).values())
    top = next_number(new)
    assert faults([*new, top]) == []
    assert max([*new, top], key=parts) == top
    for above in new:
        below = next_number(new, below=above)
        assert parent(below) == above
        assert faults([*new, below]) == []
