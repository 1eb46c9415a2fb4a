# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The picture of the day: what matters, made from the figures as they were known."""

from datetime import date

import pytest

from regietafel.access.readers import ANYONE
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08 import load
from regietafel.cases.lrt_2022_07_08.case import DAY
from regietafel.reception.services.picture import picture

pytestmark = pytest.mark.usefixtures("case")


def test_the_country_on_8_july_2022() -> None:
    seen = picture(DAY, AsOf(known=DAY), reader=ANYONE)
    figures = {figure.code: figure.working.value for figure in seen.figures}
    assert figures == {
        "decided": 51_000,
        "places-needed": 45_000,
        "places-portfolio": 42_732,
        "persons-in-reception": 42_301,
        "persons-ter-apel": 2_193,
        "places-extra-needed": 2_268,
    }
    assert seen.headline.params["name"] == "Zuid-Holland"
    assert {source.kind.value for source in seen.examples} == {"example"}
    assert seen.assumptions


def test_the_need_rises_by_a_thousand_a_month_to_51_000() -> None:
    ramp = {row.stamp.valid.start: row.amount for row in picture(DAY, AsOf(known=DAY), reader=ANYONE).need}
    assert ramp[date(2022, 7, 1)] == 45_000
    assert ramp[date(2023, 1, 1)] == 51_000
    assert [ramp[day] for day in sorted(ramp)] == list(range(45_000, 52_000, 1_000))


def test_before_anything_was_known_there_is_nothing_and_no_zero() -> None:
    seen = picture(date(2021, 6, 1), AsOf(known=date(2021, 6, 1)), reader=ANYONE)
    assert (seen.headline.key, seen.figures, seen.standing) == ("picture-headline-nothing", (), None)


def test_loading_the_case_twice_adds_nothing(case: int) -> None:
    assert case > 0
    assert load() == 0
