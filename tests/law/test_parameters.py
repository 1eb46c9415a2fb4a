# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every legal number that ships is complete: unit, title, article or policy, source, day it was checked."""

from datetime import date
from fractions import Fraction

import pytest

from regietafel.base.parameters import UNITS
from regietafel.base.timeline import NotInForce, Repealed
from regietafel.law import parameters

NAMES = sorted(parameters())


def test_some_ship() -> None:
    assert {"coa-usage-norm", "housing-target-rounding", "housing-target-notice"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_number_is_complete(name: str) -> None:
    shipped = parameters()[name]
    assert (shipped.name, bool(shipped.title), shipped.unit in UNITS) == (name, True, True)
    assert (shipped.law is None) != (shipped.policy is None)
    for start, dated in shipped.values:
        if isinstance(dated, Repealed):
            continue
        assert dated.source
        assert dated.checked >= start
        assert isinstance(dated.value, UNITS[shipped.unit])
        assert not isinstance(dated.value, Fraction) or 0 <= dated.value <= 1


@pytest.mark.parametrize("name", NAMES)
def test_no_shipped_number_holds_before_its_first_day(name: str) -> None:
    with pytest.raises(NotInForce):
        parameters()[name].at(date(1800, 1, 1))


def test_the_usage_norm_changes_on_its_day() -> None:
    norm = parameters()["coa-usage-norm"]
    assert (norm.at(date(2023, 10, 31)), norm.at(date(2023, 11, 1))) == (Fraction(96, 100), Fraction(91, 100))


def test_the_housing_target_is_rounded_up_by_the_law() -> None:
    rounding = parameters()["housing-target-rounding"]
    assert rounding.at(date(2022, 7, 8)) == "up"
    assert rounding.law is not None
    assert rounding.law.link(date(2022, 7, 8)).endswith("BWBR0035303&artikel=29&lid=1&g=2022-07-08")
