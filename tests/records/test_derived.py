# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is derived is what the facts give: after every append, from every point, and when it is made again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from unittest.mock import patch

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regietafel import clock
from regietafel.base.area import Merger
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf, Known, Span, Visibility, current
from regietafel.facts.targets import Housed
from regietafel.records import derived, ledger
from regietafel.records.derived.deriving import Derived
from regietafel.records.models import HousedSumRow
from regietafel.targets.rules.counting import done, last_counts
from regietafel.targets.services.counts import housed
from tests.records.worlds import SOURCE, stamp

pytestmark = pytest.mark.django_db
FIRST, MOMENT = HalfYear(2022, 1), datetime(2026, 1, 1, tzinfo=UTC)
START = FIRST.first_day
AREAS = ("GM0001", "GM0002")
MERGER = Merger(date(2022, 3, 24), ("GM0002",), "GM0001", SOURCE)

Step: TypeAlias = tuple[tuple[str, int, int, int], int | None, int | None, Visibility]
_windows = st.tuples(
    st.sampled_from(AREAS),
    st.integers(0, 9),
    st.sampled_from([0, 0, 31, 59, 82, 181]),
    st.sampled_from([1, 28, 31, 59]),
)
_steps = st.tuples(
    _windows, st.none() | st.integers(0, 300), st.none() | st.integers(0, 8), st.sampled_from(Visibility)
)
quickly = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


def history(
    steps: list[tuple[tuple[str, int, int, int], int | None, int | None, Visibility]],
) -> list[Housed]:
    """Counts appended one by one, an hour apart; some take the place of an earlier one, of any area."""
    made: list[Housed] = []
    for hour, ((area, some, begin, days), known, of, seen_by) in enumerate(steps):
        start = START + timedelta(days=begin)
        # Two counts to the same day that differ are refused before they get here.
        persons = days if begin in (0, 181) else some
        mine = stamp(
            start,
            valid=Span(start, min(start + timedelta(days=days), HalfYear.of(start).next().first_day)),
            known=Known(None if known is None else START + timedelta(days=known), "test"),
            visibility=seen_by if hour % 3 == 0 else Visibility.PUBLIC,
        )
        free = {fact.stamp.id for fact in made} - {fact.stamp.replaces for fact in made}
        if of is not None and of < len(made) and made[of].stamp.id in free and known is not None:
            mine = replace(mine, replaces=made[of].stamp.id, reason="telfout")
        with patch.object(clock, "now", return_value=MOMENT + timedelta(hours=hour)):
            made.extend(ledger.append([Housed(mine, area, persons)]))
    return made


@quickly
@given(
    st.lists(_steps, min_size=1, max_size=9),
    st.none() | st.integers(0, 300),
    st.none() | st.integers(-1, 9),
    st.integers(0, 400),
)
def test_the_sums_are_those_of_the_facts_from_whatever_point_they_are_seen(
    steps: list[Step],
    known: int | None,
    hour: int | None,
    ended: int,
) -> None:
    as_of = AsOf(
        known=None if known is None else START + timedelta(days=known),
        recorded=None if hour is None else MOMENT + timedelta(hours=hour),
    )
    day = START + timedelta(days=ended)
    with transaction.atomic():
        facts = history(steps)
        public = [fact for fact in facts if fact.stamp.visibility is Visibility.PUBLIC]
        over = [
            fact for fact in current(public, as_of) if fact.stamp.valid.end and fact.stamp.valid.end <= day
        ]
        expected = done(over, mergers=[MERGER])
        counts = housed(as_of, day=day, upto=HalfYear(2023, 1), mergers=[MERGER])
        found = counts.done
        assert counts.until == last_counts(over)
        assert nonzero(found) == nonzero(expected)
        assert {key for key in found if key[1] in (START, date(2022, 7, 1))} == {
            key for key in expected if key[1] in (START, date(2022, 7, 1))
        }
        assert set(derived.differing().values()) == {()}
        transaction.set_rollback(True)


def nonzero(found: object) -> dict[object, int]:
    assert isinstance(found, dict)
    return {key: persons for key, persons in found.items() if persons}


def a_few() -> list[Housed]:
    return history(
        [((area, 0, 0, days), days, None, Visibility.PUBLIC) for area in AREAS for days in (31, 59)]
    )


def test_what_was_dropped_or_spoiled_is_noticed_and_comes_back_as_it_was() -> None:
    a_few()
    before = sorted(HousedSumRow.objects.values_list("area", "period", "persons", "known_last"))
    assert [row[2] for row in before] == [59, 59]
    HousedSumRow.objects.filter(area="GM0001").update(persons=4)
    HousedSumRow.objects.filter(area="GM0002").delete()
    table = HousedSumRow._meta.db_table
    assert [group[1] for group in derived.differing()[table]] == ["GM0001", "GM0002"]
    with ledger.turn():
        assert derived.rebuild()[table] == 2
    assert derived.differing()[table] == ()
    assert sorted(HousedSumRow.objects.values_list("area", "period", "persons", "known_last")) == before


def test_an_append_that_is_refused_leaves_the_sums_as_they_were() -> None:
    facts = a_few()
    before = list(HousedSumRow.objects.order_by("id").values())
    with pytest.raises(Exception, match="records-id-there"):
        ledger.append([facts[0]])
    assert list(HousedSumRow.objects.order_by("id").values()) == before


def test_a_count_moved_to_another_area_leaves_nothing_counted_where_it_stood() -> None:
    history(
        [
            (("GM0001", 5, 0, 31), 31, None, Visibility.PUBLIC),
            (("GM0002", 5, 0, 31), 40, 0, Visibility.PUBLIC),
        ]
    )
    day = date(2022, 7, 1)
    assert housed(AsOf(), day=day, upto=FIRST).done == {("GM0002", START): 31}
    before = AsOf(known=START + timedelta(days=31))
    assert housed(before, day=day, upto=FIRST).done == {("GM0001", START): 31}


def test_a_derived_table_that_is_empty_is_filled_after_a_migration() -> None:
    a_few()
    HousedSumRow.objects.all().delete()
    derived.fill_after_migration(using=connection.alias)
    assert HousedSumRow.objects.count() == 2


@pytest.mark.parametrize("of", derived.DERIVED, ids=lambda of: of.table.__name__)
def test_a_derived_table_has_the_columns_it_is_made_with_and_is_no_fact(of: Derived) -> None:
    from regietafel.records.models import FACT_TABLES

    columns = {field.column for field in of.table._meta.concrete_fields}
    assert {"id", *of.group, *of.values} == columns
    assert of.table._meta.db_table not in FACT_TABLES
