# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The balance from what is on record: the latest figures, whose they are, and what comes free where."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from regietafel.access.readers import ANYONE
from regietafel.areas.country import shipped
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.reception import Certainty, Location, LocationKind
from regietafel.outlets.files import rows_of, total_of
from regietafel.reception.services.balance import GIVEN, OWN, Asked, OnRecord, balance, on_record
from regietafel.reception.services.balance_tables import weeks_table, where_table
from regietafel.records import ledger
from tests.reception.services.worlds import DAY, counted, weekly
from tests.records.worlds import stamp

MONDAY = date(2022, 6, 27)
LEAVES = date(2022, 7, 11)


def location(code: str, area: str, capacity: int) -> Location:
    opens = date(2020, 1, 1)
    return Location(
        stamp(opens), code, Said(code), LocationKind.REGULAR, area, capacity, Certainty.IN_USE, opens
    )


def there(locations: Mapping[str, int], **figures: int) -> OnRecord:
    """What is on record when these locations stand there, by municipality."""
    from regietafel.data.indicators import indicator
    from regietafel.facts.conversions import leaf

    given = {code: figures.get(name, 100) for code, name in zip(GIVEN, ("here", "come", "go"), strict=True)}
    leaves = {code: leaf(counted(code, amount, MONDAY), indicator(code)) for code, amount in given.items()}
    stands = tuple(location(area, area, capacity) for area, capacity in locations.items())
    return OnRecord(DAY, DAY, leaves, stands, shipped().areas)


@pytest.mark.django_db
def test_the_sum_begins_with_the_latest_figures_known_and_one_that_is_given_takes_their_place() -> None:
    ledger.append(weekly(GIVEN[0], [40_000, 42_301], last=MONDAY))
    ledger.append([*weekly(GIVEN[1], [850, 870], last=MONDAY), *weekly(GIVEN[2], [555, 560], last=MONDAY)])
    ledger.append([counted(GIVEN[1], 9_999, DAY + timedelta(weeks=1))])
    found = on_record(DAY, AsOf(), reader=ANYONE)
    summed = balance(Asked(persons=0), found)
    assert (summed.today.day, summed.last.value) == (MONDAY, 42_301 + 8 * (870 - 560))
    own = balance(Asked({GIVEN[1]: 900}, weeks=1, persons=0), found)
    assert (own.last.value, own.flow.arrivals.source) == (42_301 + 900 - 560, OWN)


def test_every_week_of_the_table_begins_where_the_one_before_ended() -> None:
    summed = balance(Asked(weeks=5), there({}, here=5_000, come=90, go=40))
    rows: list[Any] = rows_of(weeks_table(summed), "nl")
    assert [row[1] for row in rows] == [5_000, *(row[4] for row in rows[:-1])]
    assert all(begin + come - go == end for _, begin, come, go, end, _ in rows)
    assert [end - eased for *_, end, eased in rows] == [0, 1_000, 1_000, 0, 0]


def test_a_figure_nobody_knows_is_asked_for_by_its_name() -> None:
    nothing = OnRecord(DAY, DAY, {}, (), shipped().areas)
    with pytest.raises(Refused, match="reception-balance-lacks"):
        balance(Asked(), nothing)
    given = balance(Asked(dict(zip(GIVEN, (100, 5, 5), strict=True)), persons=0), nothing)
    assert (given.last.value, given.last.day) == (100, DAY + timedelta(weeks=8))


def test_who_move_are_divided_over_the_provinces_by_places_and_it_says_that_this_is_assumed() -> None:
    found = balance(Asked(persons=12), there({"GM0014": 300, "GM0344": 100})).moved
    assert found is not None
    assert (found.by_places, found.moved.start, found.moved.nights) == (True, LEAVES, 12 * 14)
    assert found.moved.shares == {"PV20": 9, "PV26": 3}


def test_where_it_is_given_nothing_is_assumed_and_the_table_adds_up() -> None:
    summed = balance(Asked(persons=5, shares={"PV20": 2, "PV26": 3}), there({"GM0014": 300}))
    assert summed.moved is not None
    assert not summed.moved.by_places
    table = where_table(summed, summed.moved, areas=shipped().areas)
    assert [row[1:] for row in rows_of(table, "nl")] == [("Utrecht", None, 3), ("Groningen", 300, 2)]
    assert total_of(table, "nl") == ("NL", "Samen", None, 5)


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        (Asked(weeks=0), "reception-balance-weeks-bounds"),
        (Asked(earlier=53), "reception-balance-weeks-bounds"),
        (Asked(usual=MONDAY + timedelta(days=13)), "reception-moved-before-count"),
        (Asked(usual=date.min), "reception-moved-before-count"),
        (Asked(shares={"PV20": 1}), "reception-shares-do-not-add-up"),
        (Asked(persons=1), "reception-balance-draw"),
    ],
)
def test_a_question_that_makes_no_sense_or_needs_a_lot_is_refused(asked: Asked, key: str) -> None:
    with pytest.raises(Refused, match=key):
        balance(asked, there({"GM0014": 100, "GM0344": 100}))
