# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution as it stands on a day, and the tasks that follow from it."""

from datetime import UTC, date, datetime

import pytest

from regietafel import clock
from regietafel.access.readers import ANYONE
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08.case import DAY, PLACES, UNACCOMPANIED
from regietafel.data import inhabitants
from regietafel.facts.tasks import TaskKind
from regietafel.tasks.services.standing import series_known, standing

THEN = AsOf(known=DAY)
LATER = AsOf(known=date(2023, 1, 31))
"""Both printed values were known by then, and neither on the day of the meeting."""

PROVINCES = {
    "PV20": 1711, "PV21": 1896, "PV22": 1443, "PV23": 3398, "PV24": 1261, "PV25": 6119,
    "PV26": 3972, "PV27": 8436, "PV28": 10884, "PV29": 1121, "PV30": 7517, "PV31": 3242,
}  # fmt: skip


def test_the_provinces_have_their_indicative_shares_of_the_51_000_until_coa_divides_them(case: int) -> None:
    lines = standing(PLACES, DAY, as_of=THEN, reader=ANYONE).lines(AreaKind.PROVINCE)
    assert {line.task.area: line.task.amount for line in lines} == PROVINCES
    assert {line.task.kind for line in lines} == {TaskKind.INDICATIVE}


def test_below_the_provinces_shares_are_indicative_and_add_up_to_them(case: int) -> None:
    stands = standing(PLACES, DAY, as_of=THEN, reader=ANYONE)
    municipalities = stands.lines(AreaKind.MUNICIPALITY)
    assert len(municipalities) == 344
    assert {line.task.kind for line in municipalities} == {TaskKind.INDICATIVE}
    for code, amount in PROVINCES.items():
        below = stands.lines(AreaKind.MUNICIPALITY, within=code)
        assert sum(line.task.amount for line in below) == amount


def test_weesp_is_part_of_amsterdam_on_8_july_2022(case: int) -> None:
    stands = standing(PLACES, DAY, as_of=THEN, reader=ANYONE)
    assert "GM0457" not in stands.tasks
    counted = inhabitants(date(2022, 1, 1)).values
    assert stands.distributed.weights["GM0363"] == counted["GM0363"] + counted["GM0457"]


def test_a_later_decision_is_not_seen_before_its_day(case: int) -> None:
    assert [fact.series for fact in series_known(THEN, ANYONE)] == [PLACES]
    later = series_known(AsOf(known=date(2022, 11, 30)), ANYONE)
    assert {fact.series for fact in later} == {PLACES, UNACCOMPANIED}


def test_nothing_was_held_before_it_was_recorded(case: int) -> None:
    before = AsOf(recorded=datetime(2022, 7, 8, tzinfo=UTC))
    assert series_known(before, ANYONE) == []
    assert series_known(AsOf(recorded=clock.now()), ANYONE)


def test_the_amv_of_november_2022_equal_the_published_table_twelve_of_twelve(case: int) -> None:
    stands = standing(UNACCOMPANIED, date(2022, 12, 1), as_of=AsOf(), reader=ANYONE)
    published = {value.area: value.amount for value in stands.published}
    assert len(published) == 12
    assert published == {line.task.area: line.task.amount for line in stands.lines(AreaKind.PROVINCE)}
    assert not any(Mark.CONTRADICTED in stands.marks(code) for code in published)


def test_zeelands_published_814_stands_beside_the_computed_number_and_contradicts_it(case: int) -> None:
    assert standing(PLACES, DAY, as_of=THEN, reader=ANYONE).published == ()
    stands = standing(PLACES, DAY, as_of=LATER, reader=ANYONE)
    line = stands.line("PV29")
    assert (line.task.amount, [value.amount for value in line.published]) == (1121, [814])
    assert Mark.CONTRADICTED in stands.marks("PV29")
    assert line.published[0].stamp.id not in stands.lock_refusals()
    assert line.published[0].stamp.known.on == date(2022, 11, 30)


def test_utrechts_2_800_is_for_another_day_so_it_contradicts_nothing_and_cannot_be_locked(case: int) -> None:
    stands = standing(PLACES, DAY, as_of=LATER, reader=ANYONE)
    value = stands.line("PV26").published[0]
    assert Mark.CONTRADICTED not in stands.marks("PV26")
    assert stands.lock_refusals()[value.stamp.id].params["of"] == date(2022, 9, 1)


def test_a_number_leads_back_to_the_decision_and_the_sources(case: int) -> None:
    stands = standing(PLACES, DAY, as_of=THEN, reader=ANYONE)
    working = stands.working("PV26")
    assert working.value == 3972
    publishers = {source.publisher for source in working.sources()}
    assert {"COA", "CBS"} <= publishers
    assert Mark.ASSUMPTION in stands.marks("PV26")
    assert stands.decision.body == "COA"
    assert [notice.body for notice in stands.notices] == ["LRT"]
    assert [action.lacks for action in stands.actions] == [("date",), ()]


def test_a_series_that_does_not_exist_is_refused(case: int) -> None:
    with pytest.raises(Refused, match="distribution-not-known"):
        standing("2099-none", DAY, as_of=AsOf(), reader=ANYONE)
