# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A year of made-up reports (*voorbeeldcijfer*) with planted faults, each found; and who is late when."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.core.agenda.report_calendar import (
    ReportStanding,
    ReportState,
    board,
    months_until,
    reminders,
)
from regietafel.core.agenda.report_checks import Checked, Weight, changes, check, faults, moved, sums, totals
from regietafel.core.agenda.report_form import form_of, parse
from regietafel.core.base.areas import AreaKind
from regietafel.core.base.messages import Refused
from regietafel.core.base.periods import Month
from regietafel.core.base.report_facts import PlaceKind, ReportAnswered, ReportHandedIn, ReportLine
from regietafel.core.base.tasks import Group
from regietafel.data import areas
from regietafel.data.reports import forms
from tests.core.agenda.worlds import stamp

JULY = Month(2022, 7)
YEAR = tuple(Month(2022 + (6 + n) // 12, (6 + n) % 12 + 1) for n in range(12))
FORM = form_of(forms(), JULY)
PROVINCES = sorted(areas().on(AreaKind.PROVINCE, JULY.first_day))


def made_up(province: str, month: Month, seed: int = 2022) -> tuple[ReportLine, ...]:
    """A report with figures made up for the test: steady, within capacity, the same on every machine."""
    land, found = areas(), []
    inside = land.children(province, AreaKind.MUNICIPALITY, day=month.first_day).values()
    left_out = {*FORM.members, *(code for regions in FORM.together for code in regions)}
    regions = [land.get(code) for code in FORM.of_province[province] if code not in left_out]
    for area in (*inside, *regions):
        for group, kind in FORM.rows(area):
            chance = random.Random(f"{seed}/{area.code}/{group}/{kind}")
            task = chance.randint(60, 200) if group is not Group.UNACCOMPANIED else chance.randint(5, 40)
            least = 50 if group is not Group.UNACCOMPANIED else 0
            realised = min(task, chance.randint(least, task) + YEAR.index(month))
            soft = chance.choice([0, 5, None])
            found.append(ReportLine(area.code, group, kind, task, realised, 10, soft, capacity=250))
    return tuple(found)


def test_a_sound_report_of_every_province_and_month_has_no_fault_in_it() -> None:
    municipalities = set[str]()
    for province in PROVINCES:
        before: tuple[ReportLine, ...] = ()
        for month in YEAR:
            lines = made_up(province, month)
            municipalities |= {line.area for line in lines if line.area.startswith("GM")}
            found = check(lines, Checked(FORM, month, before, FORM.members))
            # What is left are municipalities that merged: their lines are gone, and that is said.
            ended = {each.area for each in found if not areas().get(each.area).exists_on(month.first_day)}
            assert {(each.key, each.area in ended) for each in found} <= {("gone", True)}
            before = lines
    assert len(municipalities) >= 342


def over_capacity(line: ReportLine) -> ReportLine:
    return replace(line, realised=300)


def ended(line: ReportLine) -> ReportLine:
    return replace(line, realised=10, end=date(2022, 7, 1))


def not_asked(line: ReportLine) -> ReportLine:
    return replace(line, kind=PlaceKind.HOMES, group=Group.CRISIS)


def jumps(line: ReportLine) -> ReportLine:
    return replace(line, task=(line.task or 0) * 3)


def no_change(line: ReportLine) -> ReportLine:
    return replace(line, soft=None)


PLANTED: dict[str, Callable[[ReportLine], ReportLine]] = {
    "over-capacity": over_capacity,
    "ended": ended,
    "not-asked": not_asked,
    "jump-task": jumps,
}


@pytest.mark.parametrize("key", sorted(PLANTED))
def test_each_planted_fault_is_found_in_every_province_and_month_before_it_is_handed_in(key: str) -> None:
    for number, province in enumerate(PROVINCES):
        month = YEAR[number]
        lines = list(made_up(province, month))
        at = random.Random(f"{key}/{province}").randrange(len(lines))
        while lines[at].group is Group.UNACCOMPANIED:
            at += 1
        lines[at] = PLANTED[key](lines[at])
        before = made_up(province, month) if key.startswith("jump") else ()
        found = check(lines, Checked(FORM, month, before, FORM.members))
        assert (key, lines[at].area) in {(each.key, each.area) for each in found}, province
        assert (faults(found) == ()) == key.startswith("jump")


def test_a_part_is_not_more_than_the_whole_and_a_line_stands_there_once() -> None:
    lines = list(made_up("PV26", JULY))
    at = next(n for n, line in enumerate(lines) if line.group is Group.UNACCOMPANIED)
    lines[at] = replace(lines[at], task=201, realised=201)
    assert "part-over-whole" in {each.key for each in check(lines, Checked(FORM, JULY))}
    twice = [*lines[:at], *lines[:1]]
    assert [each.key for each in check(twice, Checked(FORM, JULY))] == ["twice"]


def test_a_line_that_disappears_is_gone_and_what_is_not_known_is_neither_wrong_nor_zero() -> None:
    before = made_up("PV24", YEAR[0])
    now = tuple(no_change(line) for line in made_up("PV24", YEAR[1])[1:])
    found = check(now, Checked(FORM, YEAR[1], before))
    assert [(each.key, each.weight) for each in found] == [("gone", Weight.REMARK)]
    unknown = [replace(line, realised=None, capacity=None) for line in before]
    assert check(unknown, Checked(FORM, YEAR[0])) == ()
    assert all(value is None for key, value in totals(unknown, {}).items() if key[2] == "realised")


def test_the_total_of_a_region_counts_and_a_difference_with_its_municipalities_is_shown() -> None:
    members = FORM.members
    everyone = set(areas().children("PV23", AreaKind.MUNICIPALITY, day=JULY.first_day))
    assert set(members["VR04"]) | set(members["VR05"]) == everyone
    assert not set(members["VR04"]) & set(members["VR05"])
    lines = [ReportLine(code, Group.UKRAINE, PlaceKind.HOMES, 10, 5, 0, 0) for code in members["VR05"]]
    region = ReportLine("VR05", Group.UKRAINE, PlaceKind.HOMES, 200, 90, 0, 0)
    (found,) = check([*lines, region], Checked(FORM, JULY, members=members))
    assert (found.key, found.values) == ("region-total", {"sum": 70, "total": 90})
    assert totals([*lines, region], members)[Group.UKRAINE, PlaceKind.HOMES, "realised"] == 90
    assert totals(lines, members)[Group.UKRAINE, PlaceKind.HOMES, "realised"] == 70


def test_what_changed_since_last_month_is_every_number_that_differs_and_no_other() -> None:
    before = made_up("PV24", YEAR[0])
    now = (replace(before[0], realised=None), *before[1:])
    (change,) = changes(now, before)
    assert (change.name, change.before, change.now) == ("realised", before[0].realised, None)
    assert changes(before, before) == ()


def test_the_difference_to_last_month_is_about_who_reported_in_both() -> None:
    key = (Group.UKRAINE, PlaceKind.HOMES, "realised")

    def lines(**realised: int | None) -> list[ReportLine]:
        return [ReportLine(area, *key[:2], 10, count, 0, 0) for area, count in realised.items()]

    before, now = lines(GM0344=5, GM0307=50), lines(GM0344=7, GM0355=9)
    assert moved(now, before, form=FORM)[key] == 2
    assert moved(lines(GM0344=None), before, form=FORM)[key] is None
    assert moved(lines(GM0355=9), before, form=FORM) == {}


def handed_in(province: str, month: Month, day: date, number: int = 0) -> ReportHandedIn:
    return ReportHandedIn(stamp(f"{province}/{month}/{number}", day), province, str(month), ())


def answered(report: ReportHandedIn, day: date, *, taken: bool) -> ReportAnswered:
    return ReportAnswered(stamp(f"{report.stamp.id}/answer", day), report.stamp.id, "LRT", taken)


def on(day: date, reports: list[ReportHandedIn], answers: list[ReportAnswered]) -> ReportStanding:
    (found,) = board(["PV26"], [JULY], forms=forms(), reports=reports, answers=answers, day=day)
    return found


def test_a_report_is_expected_then_missing_and_a_report_sent_back_is_owed_again() -> None:
    first = handed_in("PV26", JULY, date(2022, 8, 5))
    again = handed_in("PV26", JULY, date(2022, 8, 12), 1)
    answers = [answered(first, date(2022, 8, 8), taken=False), answered(again, date(2022, 8, 15), taken=True)]
    expected = {
        date(2022, 7, 31): ReportState.NOT_YET,
        date(2022, 8, 1): ReportState.OPEN,
        date(2022, 8, 5): ReportState.HANDED_IN,
        date(2022, 8, 8): ReportState.SENT_BACK,
        date(2022, 8, 11): ReportState.MISSING,
        date(2022, 8, 12): ReportState.HANDED_IN,
        date(2022, 8, 15): ReportState.TAKEN,
    }
    for day, state in expected.items():
        assert on(day, [again, first], answers).state is state, day
    assert (on(date(2022, 8, 11), [first], answers).late, on(date(2022, 9, 1), [again], []).late) == (1, 2)
    with pytest.raises(Refused, match="reports-before-first"):
        form_of(forms(), Month(2022, 6))


EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["PV20", "PV26"]),
        st.sampled_from(YEAR[:4]),
        st.integers(0, 120),
        st.sampled_from(["silent", "taken", "back"]),
        st.integers(0, 20),
    ),
    max_size=8,
)


@dataclass
class Lived:
    """What somebody knows who lives through the days one by one."""

    last: dict[tuple[str, str], str]
    said: dict[str, bool]

    def through(self, day: date, reports: list[ReportHandedIn], *, answers: list[ReportAnswered]) -> None:
        today = [each for each in reports if each.stamp.valid.start == day]
        self.last |= {(each.province, each.month): each.stamp.id for each in today}
        self.said |= {each.report: each.taken for each in answers if each.stamp.valid.start == day}

    def there(self, province: str, month: Month) -> bool:
        last = self.last.get((province, str(month)))
        return last is not None and self.said.get(last, True)


@given(EVENTS)
def test_board_overdue_and_reminders_are_right_on_every_day_of_the_year(
    events: list[tuple[str, Month, int, str, int]],
) -> None:
    """Against a replay that lives through the days one by one."""
    reports: list[ReportHandedIn] = []
    answers: list[ReportAnswered] = []
    for number, (province, month, after, answer, wait) in enumerate(events):
        day = month.next().first_day + timedelta(after)
        made = handed_in(province, month, day, number)
        reports.append(made)
        if answer != "silent":
            answers.append(answered(made, day + timedelta(wait), taken=answer == "taken"))
    lived = Lived({}, {})
    for number in range(365):
        day = date(2022, 7, 1) + timedelta(number)
        lived.through(day, reports, answers=answers)
        months = months_until(forms(), day)
        found = board(["PV20", "PV26"], months, forms=forms(), reports=reports, answers=answers, day=day)
        reminded = {(each.province, each.month) for each in reminders(found, forms(), day=day)}
        for stand in found:
            there = lived.there(stand.province, stand.month)
            due = stand.month.next().first_day + timedelta(9)
            assert (stand.state is ReportState.MISSING) == (not there and day > due)
            over = day > stand.month.last_day
            assert ((stand.province, stand.month) in reminded) == (
                not there and day >= due - timedelta(3) and over
            )


def test_regions_whose_municipalities_are_not_known_count_once_all_of_them_report() -> None:
    (together,) = FORM.together
    assert sorted(together) == [f"RT-PV30-{number}" for number in range(1, 6)]
    key = (Group.UKRAINE, PlaceKind.HOMES, "realised")
    cities = [ReportLine(code, Group.UKRAINE, PlaceKind.HOMES, 10, 5, 0, 0) for code in ("GM0772", "GM0855")]
    totals_of = [ReportLine(code, Group.UKRAINE, PlaceKind.HOMES, 90, 40, 0, 0) for code in sorted(together)]
    assert sums(cities, FORM)[key] == 10
    assert sums([*cities, *totals_of], FORM)[key] == 200
    # While one is missing it cannot be told which municipalities would count twice: not known, never a guess.
    some = [*cities, *totals_of[1:]]
    assert sums(some, FORM)[key] is None
    (found,) = check(some, Checked(FORM, JULY))
    assert (found.key, found.weight, found.values) == ("some-regions", Weight.REMARK, {"there": 4, "all": 5})
    assert check([*cities, *totals_of], Checked(FORM, JULY)) == ()
    unknown = [*totals_of[1:], replace(totals_of[0], realised=None)]
    assert sums(unknown, FORM)[key] is None


def test_another_version_of_the_form_asks_other_things_from_its_day_on() -> None:
    table = tomllib.loads((files("regietafel.data") / "monthly_report.toml").read_text(encoding="utf-8"))
    (first,) = table["versions"]
    later = {
        **first,
        "from": date(2023, 1, 1),
        "asked": {**first["asked"], "ukraine": ["homes"]},
        "due_day": 5,
    }
    versions = parse({**table, "versions": [first, later]})
    old, new = (form_of(versions, month) for month in (Month(2022, 12), Month(2023, 1)))
    city = areas().get("GM0344")
    gone = (Group.UKRAINE, PlaceKind.REGULAR)
    assert set(old.rows(city)) - set(new.rows(city)) == {gone}
    assert (old.due(Month(2022, 12)), new.due(Month(2023, 1))) == (date(2023, 1, 10), date(2023, 2, 5))
    line = ReportLine("GM0344", *gone, 10, 5, 0, 0)
    assert [each.key for each in check([line], Checked(new, Month(2023, 1)))] == ["not-asked"]
    assert check([line], Checked(old, Month(2022, 12))) == ()
