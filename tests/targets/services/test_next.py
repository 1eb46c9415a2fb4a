# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What comes next for a municipality, what its formula gives, and which of its figures it may contest."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from regietafel.access.readers import ANYONE
from regietafel.areas import country
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.targets.services.figures import figures
from regietafel.targets.services.formula import Formula, formula
from regietafel.targets.services.next import coming
from regietafel.targets.services.reading import municipality_account
from regietafel.targets.services.recording import record_housed
from tests.targets.services.housing import DAY, FIRST, PLANNER, SECOND, attest, window

pytestmark = pytest.mark.usefixtures("case")
ONE = timedelta(days=1)


def days(half_year: HalfYear, day: date) -> list[tuple[date, str]]:
    found = coming("GM0344", half_year, day=day, as_of=AsOf(), reader=ANYONE)
    return [(each.day, each.what.key.removeprefix("housing-next-")) for each in found]


def test_what_comes_stands_in_the_order_of_its_days_to_the_end_of_each_day() -> None:
    whole = [
        (date(2022, 10, 1), "linked"),
        (date(2022, 10, 2), "number"),
        (date(2022, 12, 31), "end"),
        (date(2023, 1, 1), "list"),
    ]
    assert days(SECOND, DAY) == days(SECOND, date(2022, 10, 1)) == whole
    assert days(SECOND, date(2022, 10, 2)) == whole[1:]
    assert days(SECOND, date(2023, 1, 1)) == whole[3:]
    assert days(SECOND, date(2023, 1, 2)) == []


def by_law(half_year: HalfYear) -> Formula | None:
    return formula(half_year, country.known(AsOf(), ANYONE), as_of=AsOf(), reader=ANYONE)


def test_the_formula_gives_every_municipality_its_number_with_its_working_and_a_stranger_none() -> None:
    found = by_law(SECOND)
    assert found is not None
    assert found.national.persons == 13_500
    assert found.beside(["GM0355", "GM9999", "GM0344"]) == {"GM0355": 51, "GM0344": 278}
    assert (found.of("GM0344"), found.of("GM9999")) == (278, None)
    working = found.working("GM0344")
    assert working is not None
    assert working.value == 278
    assert found.working("GM9999") is None
    assert by_law(HalfYear(2031, 1)) is None


def test_a_count_may_be_contested_from_the_day_it_ended() -> None:
    first, end = date(2022, 7, 1), date(2022, 8, 1)
    record_housed("GM0344", 7, window=window(first, end), attest=attest(end), reader=PLANNER)

    def contestable(day: date) -> list[tuple[str, int]]:
        found = municipality_account(SECOND, day, as_of=AsOf(), area="GM0344", reader=ANYONE)
        made = figures(found, as_of=AsOf(), reader=ANYONE)
        return [(each.what.key.removeprefix("housing-figure-"), each.persons) for each in made]

    assert ("housed", 7) not in contestable(end - ONE)
    assert contestable(end)[-1] == ("housed", 7)


def test_of_an_earlier_half_year_nothing_of_a_later_one_may_be_contested() -> None:
    found = municipality_account(FIRST, DAY, as_of=AsOf(), area="GM0344", reader=ANYONE)
    made = figures(found, as_of=AsOf(), reader=ANYONE)
    ended = [each.what.params["day"] for each in made if each.what.key == "housing-figure-housed"]
    assert ended
    assert all(str(day) <= "2022-07-01" for day in ended)
