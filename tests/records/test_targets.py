# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets in their tables: half-years sort in time, and a database adds up as the core does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.db.models import Max, Sum
from hypothesis import given, settings
from hypothesis import strategies as st

from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.facts.targets import HOUSED, Housed, SwapPart, SwapProposed
from regietafel.records import ledger
from regietafel.records.models import HousedRow
from regietafel.records.reading import seen
from regietafel.targets.rules.counting import persons_until
from tests.records.worlds import stamp

FIRST = date(2022, 1, 1)


def count(area: str, persons: int, start: date, *, days: int) -> Housed:
    end = start + timedelta(days=days)
    return Housed(stamp(start, valid=Span(start, end), known=Known(end, "test")), area, persons)


def added_up(area: str, until: date) -> int:
    """The rule of ``core.targets.counting``, as a database keeps it: one sum over one index."""
    period = str(HalfYear.of(FIRST))
    mine = HousedRow.objects.filter(indicator=HOUSED, area=area, period=period, valid_until__lte=until)
    rows = seen(HousedRow, AsOf()).filter(pk__in=mine)
    last = rows.filter(valid_from=FIRST).aggregate(last=Max("valid_until"))["last"]
    to_date = rows.filter(valid_from=FIRST, valid_until=last) if last else rows.none()
    later = rows.filter(valid_from__gte=last or FIRST)
    return sum(int(part.aggregate(sum=Sum("persons"))["sum"] or 0) for part in (to_date, later))


@pytest.mark.django_db
def test_a_database_adds_up_what_was_housed_as_the_core_does() -> None:
    daily = [count("GM0001", day % 4, FIRST + timedelta(days=day), days=1) for day in range(181)]
    to_date = [count("GM0002", days, FIRST, days=days) for days in (31, 59, 90)]
    mixed = [
        *(count("GM0003", 7, FIRST, days=days) for days in (31, 59)),
        count("GM0003", 5, FIRST + timedelta(days=31), days=28),
        count("GM0003", 2, FIRST + timedelta(days=59), days=31),
    ]
    facts = [*daily, *to_date, *mixed]
    ledger.append(facts)
    for area in ("GM0001", "GM0002", "GM0003"):
        mine = [fact for fact in facts if fact.area == area]
        for days in (0, 1, 40, 82, 90, 181):
            until = FIRST + timedelta(days=days)
            assert added_up(area, until) == persons_until(mine, until), (area, days)


@pytest.mark.django_db
def test_the_half_year_of_a_count_follows_from_its_first_day() -> None:
    ledger.append(
        [count("GM0001", 1, date(2022, 6, 30), days=1), count("GM0001", 1, date(2022, 7, 1), days=1)]
    )
    assert sorted(HousedRow.objects.values_list("period", flat=True)) == ["2022-I", "2022-II"]


@settings(max_examples=200)
@given(st.lists(st.builds(HalfYear, st.integers(1000, 9998), st.sampled_from([1, 2])), max_size=6))
def test_half_years_as_text_sort_as_time_runs(periods: Sequence[HalfYear]) -> None:
    assert sorted(map(str, periods)) == list(map(str, sorted(periods)))


@pytest.mark.django_db
def test_a_municipality_stands_once_in_a_swap_and_the_order_of_the_parties_is_kept() -> None:
    parts = (SwapPart("GM0002", -3), SwapPart("GM0001", 3))
    proposal = SwapProposed(stamp(), HalfYear(2022, 1), "GM0001", parts, Said("Ruil"))
    ledger.append([proposal])
    (back,) = ledger.read(SwapProposed, period="2022-I")
    assert back.parts == parts
    twice = SwapProposed(stamp(), HalfYear(2022, 1), "GM0001", (parts[0], parts[0]), Said("Ruil"))
    with pytest.raises(IntegrityError), transaction.atomic():
        ledger.append([twice])


@pytest.mark.django_db
def test_fewer_than_none_housed_is_refused_by_the_database() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        ledger.append([count("GM0001", -1, FIRST, days=1)])
