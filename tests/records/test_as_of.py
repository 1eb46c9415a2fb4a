# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The past stays as it was seen: by what was known, and by what this system held."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from unittest.mock import patch

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regietafel import clock
from regietafel.base.stamps import AsOf, Known, current
from regietafel.facts.observations import Observation
from regietafel.records import ledger
from tests.records.worlds import correction, observation

pytestmark = pytest.mark.django_db
START, MOMENT = date(2022, 1, 1), datetime(2026, 1, 1, tzinfo=UTC)
STEPS = st.lists(st.tuples(st.integers(0, 5), st.none() | st.integers(0, 20)), min_size=1, max_size=7)
"""For each fact what it corrects (if that is there and not corrected yet), and the day it was known."""
quickly = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@contextmanager
def thrown_away() -> Iterator[None]:
    """A small world of its own for each example."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def history(steps: list[tuple[int, int | None]]) -> list[Observation]:
    """Facts one after another, an hour apart, some of which correct an earlier one."""
    made: list[Observation] = []
    for hour, (of, day) in enumerate(steps):
        free = {fact.stamp.id for fact in made} - {fact.stamp.replaces for fact in made}
        known = None if day is None else START + timedelta(day)
        if known is not None and of < len(made) and made[of].stamp.id in free:
            fact = correction(made[of], hour, known)
        else:
            fact = observation(hour, START, known=Known(known, "gepubliceerd"))
        with patch.object(clock, "now", return_value=MOMENT + timedelta(hours=hour)):
            made.extend(ledger.append([fact]))
    return made


@quickly
@given(STEPS, st.none() | st.integers(0, 20), st.none() | st.integers(-1, 7))
def test_the_database_sees_what_the_core_sees(
    steps: list[tuple[int, int | None]], day: int | None, hour: int | None
) -> None:
    as_of = AsOf(
        known=None if day is None else START + timedelta(day),
        recorded=None if hour is None else MOMENT + timedelta(hours=hour),
    )
    with thrown_away():
        facts = history(steps)
        assert ledger.read(Observation, as_of) == current(facts, as_of)
        assert ledger.read(Observation, as_of, history=True) == [f for f in facts if as_of.sees(f.stamp)]


@quickly
@given(STEPS, st.integers(0, 20), st.integers(1, 30))
def test_what_was_known_does_not_change_when_a_correction_known_later_comes_in(
    steps: list[tuple[int, int | None]], day: int, later: int
) -> None:
    known = START + timedelta(day)
    with thrown_away():
        history(steps)
        before = ledger.read(Observation, AsOf(known=known))
        for fact in ledger.read(Observation):
            ledger.append([correction(fact, 1, known + timedelta(later))])
        assert ledger.read(Observation, AsOf(known=known)) == before


@quickly
@given(STEPS, st.integers(0, 20))
def test_an_old_publication_loaded_late_shows_only_from_its_recorded_moment_on(
    steps: list[tuple[int, int | None]], day: int
) -> None:
    with thrown_away():
        facts = history(steps)
        before = AsOf(known=START + timedelta(20), recorded=facts[-1].stamp.recorded)
        seen = ledger.read(Observation, before)
        loaded = MOMENT + timedelta(days=365)
        with patch.object(clock, "now", return_value=loaded):
            (late,) = ledger.append(
                [observation(7, START, known=Known(START + timedelta(day), "gepubliceerd"))]
            )
        assert ledger.read(Observation, before) == seen
        just_before = replace(before, recorded=loaded - timedelta(microseconds=1))
        assert late not in ledger.read(Observation, just_before)
        assert late in ledger.read(Observation, replace(before, recorded=loaded))
