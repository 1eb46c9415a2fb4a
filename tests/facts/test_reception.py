# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A location and a plan that cannot be are refused in words, before they are on record."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regietafel.base.messages import Refused, Said
from regietafel.facts.reception import (
    Certainty,
    Extension,
    Location,
    LocationKind,
    PathPoint,
    Plan,
    PlanPart,
)
from regietafel.words import say
from tests.records.worlds import stamp

START, END, LATER = date(2022, 6, 24), date(2022, 8, 5), date(2022, 9, 1)


def location(**other: Any) -> Location:
    plain = {
        "code": "azc-1",
        "name": Said("Azc Een"),
        "kind": LocationKind.REGULAR,
        "area": "GM0014",
        "capacity": 400,
        "certainty": Certainty.IN_USE,
        "opens": START,
    }
    return Location(stamp(START), **{**plain, **other})


def plan(**other: Any) -> Plan:
    plain = {
        "code": "7500",
        "title": Said("Plan van 7.500"),
        "indicator": "moved-out-7500",
        "amount": 7_500,
        "until": END,
    }
    return Plan(stamp(START), **{**plain, **other})


@pytest.mark.parametrize(
    ("other", "key"),
    [
        ({"capacity": -1}, "reception-capacity-negative"),
        ({"ends": START}, "reception-ends-before-opening"),
        ({"extension": Extension(LATER, Certainty.SOFT)}, "reception-extension-not-after-end"),
        ({"ends": END, "extension": Extension(END, Certainty.SOFT)}, "reception-extension-not-after-end"),
    ],
)
def test_a_location_that_cannot_be_is_refused(other: dict[str, Any], key: str) -> None:
    with pytest.raises(Refused, match=key) as refused:
        location(**other)
    assert all(say(refused.value.message, language) for language in ("nl", "en"))


@pytest.mark.parametrize(
    ("other", "key"),
    [
        ({"until": START}, "base-span-ends-before-start"),
        ({"amount": 0}, "reception-plan-without-amount"),
        ({"path": (PathPoint(END, 5), PathPoint(START, 6))}, "reception-path-not-rising"),
        ({"path": (PathPoint(END, 5), PathPoint(END, 6))}, "reception-path-not-rising"),
        ({"parts": (PlanPart("VR01", 225),)}, "reception-parts-do-not-add-up"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(other: dict[str, Any], key: str) -> None:
    with pytest.raises(Refused, match=key) as refused:
        plan(**other)
    assert all(say(refused.value.message, language) for language in ("nl", "en"))


def test_what_can_be_is_taken_as_it_is() -> None:
    longer = location(ends=END, extension=Extension(LATER, Certainty.FIRM))
    assert longer.extension == Extension(LATER, Certainty.FIRM)
    divided = plan(amount=450, parts=(PlanPart("VR01", 225), PlanPart("VR02", 225)))
    assert [part.amount for part in divided.parts] == [225, 225]
