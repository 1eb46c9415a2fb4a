# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The picture of a past day stays as it was: by what was known then, and by what this system held."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from unittest.mock import patch

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regietafel import clock
from regietafel.access.readers import ANYONE
from regietafel.base.stamps import AsOf, Known
from regietafel.cases.lrt_2022_07_08.case import DAY
from regietafel.facts import Fact
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Plan
from regietafel.reception.services.day import day_picture
from regietafel.reception.services.picture import BELOW, STRIP, picture
from regietafel.records import ledger
from tests.reception.rules.worlds import location
from tests.reception.services.worlds import PAPER, corrected, counted, plan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("case")]
quickly = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
THEN = AsOf(known=DAY)
CHANGES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 60_000)), min_size=1, max_size=5)
FIGURES = (*STRIP, *BELOW)


@contextmanager
def thrown_away() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def corrections(changes: list[tuple[int, int]], known: date) -> list[Fact]:
    """Corrections of what the picture shows, each known on that day; no fact is corrected twice."""
    there = ledger.read(Observation, indicator=[code for code, _ in FIGURES])
    made = {there[place % len(there)].stamp.id: (there[place % len(there)], n) for place, n in changes}
    return [corrected(fact, n, known) for fact, n in made.values()]


def publications(changes: list[tuple[int, int]], known: date) -> list[Fact]:
    """Further figures for days around the day, a location and a plan, all known on that day."""
    told = Known(known, "gepubliceerd")
    figures: list[Fact] = []
    for place, amount in changes:
        code, area = FIGURES[place % len(FIGURES)]
        on = DAY - timedelta(days=place)
        figures.append(counted(code, amount, on, area=area, known=told, source=PAPER))
    return [*figures, location("later", 400, since=known), _known(plan("later", "flex-homes"), told)]


def _known(made: Plan, told: Known) -> Plan:
    from dataclasses import replace

    return replace(made, stamp=replace(made.stamp, known=told))


@quickly
@given(CHANGES, st.integers(1, 400))
def test_what_becomes_known_later_does_not_change_the_picture_as_it_was_known(
    changes: list[tuple[int, int]], later: int
) -> None:
    known = DAY + timedelta(days=later)
    with thrown_away():
        before = picture(DAY, THEN, reader=ANYONE)
        ledger.append([*corrections(changes, known), *publications(changes, known)])
        assert picture(DAY, THEN, reader=ANYONE) == before


@quickly
@given(CHANGES, st.integers(1, 60))
def test_an_old_publication_that_is_loaded_late_shows_from_its_moment_of_recording_and_not_before(
    changes: list[tuple[int, int]], earlier: int
) -> None:
    known, moment = DAY - timedelta(days=earlier), datetime(2099, 1, 1, tzinfo=UTC)
    with thrown_away():
        held = AsOf(known=DAY, recorded=moment - timedelta(seconds=1))
        before = picture(DAY, held, reader=ANYONE)
        with patch.object(clock, "now", return_value=moment):
            ledger.append([counted("flex-homes", 1, known), *corrections(changes, DAY)])
        assert picture(DAY, held, reader=ANYONE) == before
        after = picture(DAY, AsOf(known=DAY, recorded=moment), reader=ANYONE)
        assert "flex-homes" in {figure.code for figure in after.also}
        assert after != before


def test_a_figure_that_nobody_dated_is_in_every_picture_and_is_named_for_it() -> None:
    def named(as_of: AsOf) -> bool:
        remarks = day_picture(DAY, as_of, reader=ANYONE).remarks
        return any(each.message.key == "receptionday-undated" for each in remarks)

    assert not named(THEN)
    undated = counted("persons-in-reception", 42_400, DAY, known=Known(None, "niet opgegeven"))
    ledger.append([undated])
    assert named(THEN)
    assert named(AsOf())
