# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Places lent on paper: who carries what on which day; the sum over the country is kept on every day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.facts.tasks import Group, TaskKind, Transfer
from regietafel.tasks.rules.levels import Distributed, distribute
from regietafel.tasks.rules.transfers import admit, applied, effects, tasks_in_force
from tests.tasks.rules.worlds import ask, distribution, stamp, transfer

DRONTEN, KAMPEN = "GM0303", "GM0166"
FLEVOLAND, OVERIJSSEL = "PV24", "PV23"
PROVINCES = {DRONTEN: FLEVOLAND, KAMPEN: OVERIJSSEL, "GM0995": FLEVOLAND, "GM0193": OVERIJSSEL}
TASKS = {DRONTEN: 246, KAMPEN: 308, "GM0995": 400, "GM0193": 900}
"""The tasks of Dronten and Kampen as published; those of Lelystad and Zwolle are made up."""


def province_of(code: str) -> str:
    return PROVINCES.get(code, code)


def on(day: date, *transfers: Transfer) -> dict[str, int]:
    """The tasks of municipalities and provinces on a day."""
    provinces: dict[str, int] = {}
    for code, task in TASKS.items():
        provinces[province_of(code)] = provinces.get(province_of(code), 0) + task
    facts = [
        distribution(TASKS),
        distribution(provinces, level=AreaKind.PROVINCE, series="provinces"),
    ]
    both = [*transfers, *(replace(lent, series="provinces") for lent in transfers)]
    found = tasks_in_force(facts, both, day=day, province_of=province_of)
    return {task.area: task.amount for task in found}


def test_dronten_carries_two_hundred_for_kampen_until_february_2026() -> None:
    # nhnieuws.nl n165912: Dronten (246) lends 200 places to Kampen (308) until 1 February 2026.
    lent = transfer(DRONTEN, KAMPEN, amount=200)
    assert lent.condition is not None
    during, after = on(date(2026, 1, 31), lent), on(date(2026, 2, 1), lent)
    assert (during[DRONTEN], during[KAMPEN]) == (446, 108)
    assert (after[DRONTEN], after[KAMPEN]) == (246, 308)


def test_across_provinces_both_provinces_change_and_the_country_does_not() -> None:
    lent = transfer(DRONTEN, KAMPEN, amount=200)
    before, during = on(date(2025, 6, 30), lent), on(date(2025, 7, 1), lent)
    assert during[FLEVOLAND] - before[FLEVOLAND] == 200
    assert during[OVERIJSSEL] - before[OVERIJSSEL] == -200
    assert sum(during.values()) == sum(before.values())


def test_within_a_province_only_the_municipalities_change() -> None:
    changes = effects(
        [transfer(DRONTEN, "GM0995", amount=5)], date(2025, 8, 1), group=Group.ASYLUM, province_of=province_of
    )
    assert changes == {DRONTEN: 5, "GM0995": -5}


def test_a_transfer_for_another_group_changes_nothing() -> None:
    lent = transfer(DRONTEN, KAMPEN, amount=200, group=Group.UKRAINE)
    assert on(date(2025, 8, 1), lent) == on(date(2025, 8, 1))


DAYS = st.integers(0, 40).map(lambda number: date(2025, 7, 1) + timedelta(days=number))


@st.composite
def transfers(draw: st.DrawFn) -> Transfer:
    giver, taker = draw(st.permutations(sorted(TASKS)))[:2]
    start = draw(DAYS)
    end = draw(st.none() | st.integers(1, 30).map(lambda days: start + timedelta(days=days)))
    return transfer(giver, taker, amount=draw(st.integers(1, 300)), start=start, end=end)


@given(st.lists(transfers(), max_size=8), DAYS)
def test_the_sum_of_the_country_is_kept_on_every_day_and_no_task_falls_below_zero(
    asked: list[Transfer], day: date
) -> None:
    admitted: list[Transfer] = []
    for number, wanted in enumerate(asked):
        lent = replace(wanted, stamp=replace(wanted.stamp, id=str(number)))
        try:
            admitted.append(admit(lent, TASKS, others=admitted, province_of=province_of))
        except Refused:
            continue
    found, untouched = on(day, *admitted), on(day)
    for codes in (TASKS, {FLEVOLAND: 0, OVERIJSSEL: 0}):
        assert sum(found[code] for code in codes) == sum(untouched[code] for code in codes)
    assert min(found.values()) >= 0


@pytest.mark.parametrize(
    ("lent", "key"),
    [
        (transfer(DRONTEN, DRONTEN, amount=1), "distribution-transfer-to-itself"),
        (transfer(DRONTEN, KAMPEN, amount=0), "distribution-transfer-not-positive"),
        (transfer(DRONTEN, "GM9999", amount=1), "distribution-transfer-without-task"),
        (transfer(DRONTEN, KAMPEN, amount=309), "distribution-transfer-below-zero"),
    ],
)
def test_a_transfer_that_breaks_a_sum_is_refused(lent: Transfer, key: str) -> None:
    with pytest.raises(Refused, match=key):
        admit(lent, TASKS, others=[], province_of=province_of)


def test_between_a_province_and_a_municipality_nothing_can_be_lent() -> None:
    with pytest.raises(Refused, match="other-level"):
        admit(
            transfer(FLEVOLAND, KAMPEN, amount=1),
            {**TASKS, FLEVOLAND: 646},
            others=[],
            province_of=province_of,
        )


def test_two_transfers_count_together_on_the_days_they_share_and_only_on_those() -> None:
    first = transfer(DRONTEN, KAMPEN, amount=200)
    second = transfer("GM0995", KAMPEN, amount=200, start=date(2026, 1, 1), end=date(2026, 3, 1))
    with pytest.raises(Refused, match=r"left=-92, day=datetime.date\(2026, 1, 1\)"):
        admit(second, TASKS, others=[first], province_of=province_of)
    later = replace(second, stamp=stamp("later", date(2026, 2, 1)))
    assert admit(later, TASKS, others=[first], province_of=province_of) == later


def test_the_giver_cannot_lend_more_than_is_there_where_that_is_known() -> None:
    lent = transfer(DRONTEN, KAMPEN, amount=200)
    assert admit(lent, TASKS, others=[], province_of=province_of, existing={DRONTEN: 1_300}) == lent
    with pytest.raises(Refused, match="more-than-there-is"):
        admit(lent, TASKS, others=[], province_of=province_of, existing={DRONTEN: 199})


def test_a_correction_does_not_count_beside_what_it_replaces() -> None:
    first = transfer(DRONTEN, KAMPEN, amount=300)
    again = replace(
        first,
        amount=250,
        stamp=replace(first.stamp, id="again", replaces=first.stamp.id, reason="verkeerd overgenomen"),
    )
    assert admit(again, TASKS, others=[first], province_of=province_of) == again


def test_the_highest_version_in_force_on_the_day_counts() -> None:
    facts = [
        distribution({DRONTEN: 246}),
        distribution({DRONTEN: 250}, version=2, start=date(2025, 3, 1)),
    ]
    amounts = {
        day: [task.amount for task in tasks_in_force(facts, [], day=day, province_of=province_of)]
        for day in (date(2024, 12, 30), date(2025, 2, 28), date(2025, 3, 1))
    }
    assert amounts == {date(2024, 12, 30): [], date(2025, 2, 28): [246], date(2025, 3, 1): [250]}


def divided(provinces: Mapping[str, Mapping[str, int]], total: int) -> Distributed:
    outcome = distribute(ask(provinces, total))
    assert isinstance(outcome, Distributed)
    return outcome


def test_below_the_level_that_was_decided_a_share_is_indicative() -> None:
    below = divided({"PV24": {DRONTEN: 4, "GM0995": 6}, "PV23": {KAMPEN: 5, "GM0193": 15}}, 30)
    fact = distribution({"PV24": 10, "PV23": 20}, level=AreaKind.PROVINCE)
    lent = transfer(DRONTEN, KAMPEN, amount=2)
    tasks = {task.area: task for task in tasks_in_force([fact], [lent], day=date(2025, 8, 1), below=below)}
    assert {area: (task.kind, task.amount) for area, task in tasks.items()} == {
        "PV24": (TaskKind.ASSIGNMENT, 12),
        "PV23": (TaskKind.ASSIGNMENT, 18),
        DRONTEN: (TaskKind.INDICATIVE, 6),
        "GM0995": (TaskKind.INDICATIVE, 6),
        KAMPEN: (TaskKind.INDICATIVE, 3),
        "GM0193": (TaskKind.INDICATIVE, 15),
    }


def test_a_province_that_is_not_known_is_refused_and_never_guessed() -> None:
    with pytest.raises(Refused, match="province-unknown"):
        tasks_in_force([distribution(TASKS)], [transfer(DRONTEN, KAMPEN, amount=1)], day=date(2025, 8, 1))


def test_what_is_lent_elsewhere_is_left_out() -> None:
    assert applied({"a": 5}, {"a": 1, "b": -1}) == {"a": 6}
