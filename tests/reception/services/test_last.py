# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rooms of reception read the last figures of the regions alone; held against all figures there are."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regietafel.access.permissions import visible
from regietafel.access.readers import ANYONE
from regietafel.base.stamps import AsOf, Known, Visibility, current
from regietafel.facts.observations import Observation
from regietafel.reception.services.view import reception
from regietafel.records import ledger
from tests.reception.services.worlds import DAY, counted

pytestmark = pytest.mark.django_db
CRISIS = "crisis-places"
REGIONS = ("VR01", "VR02", "VR03")
WEEK = timedelta(weeks=1)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(REGIONS),
        st.integers(-6, 1),
        st.sampled_from(["new", "corrected", "moved", "hidden"]),
        st.none() | st.integers(0, 50),
    ),
    max_size=8,
)


def step(area: str, week: int, how: str, *, amount: int | None, made: dict[str, Observation]) -> None:
    """Put one figure on record: a new one, one for few eyes, or a correction, also of another day."""
    day, before = DAY + week * WEEK, made.get(area)
    fresh = counted(CRISIS, amount, day, area=area)
    if how == "hidden":
        fresh = counted(CRISIS, amount, day, area=area, visibility=Visibility.PERSONAL)
    elif how != "new" and before is not None:
        on = before.stamp.valid.start if how == "corrected" else day
        said = {"known": Known(day, "herzien"), "replaces": before.stamp.id, "reason": "Herzien."}
        fresh = counted(CRISIS, amount, on, area=area, **said)
    (made[area],) = ledger.append([fresh])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS, st.none() | st.integers(-6, 1))
def test_the_last_figures_of_the_regions_are_those_of_all_figures(
    steps: list[tuple[str, int, str, int | None]], known: int | None
) -> None:
    with transaction.atomic():
        made: dict[str, Observation] = {}
        for area, week, how, amount in steps:
            step(area, week, how, amount=amount, made=made)
        as_of = AsOf(known=None if known is None else DAY + known * WEEK)
        found = reception(DAY, as_of, reader=ANYONE).latest(CRISIS)
        every = current(visible(ANYONE, ledger.read(Observation, as_of, history=True)), as_of)
        oldest_first = sorted(every, key=lambda row: (row.stamp.valid.start, row.stamp.recorded))
        plain = {row.area: row for row in oldest_first if row.stamp.valid.start <= DAY}
        assert found == plain
        transaction.set_rollback(True)
