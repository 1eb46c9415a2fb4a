# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A year of made-up reports (*voorbeeldcijfer*) with planted faults: each is found."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import product

import pytest

from regietafel.base.areas import AreaKind
from regietafel.base.periods import Month
from regietafel.data import areas
from regietafel.facts.reports import PlaceKind, ReportLine
from regietafel.facts.tasks import Group
from regietafel.reports.rules.checks import Checked, Weight, changes, check, faults, moved, sums, totals
from regietafel.reports.rules.form import form_of, parse
from regietafel.reports.sources.form import forms

JULY = Month(2022, 7)
YEAR = tuple(Month(2022 + (6 + n) // 12, (6 + n) % 12 + 1) for n in range(12))
FORM = form_of(forms(), JULY)
PROVINCES = sorted(areas().on(AreaKind.PROVINCE, JULY.first_day))


@cache
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


def over_capacity(line: ReportLine) -> list[ReportLine]:
    return [replace(line, realised=300)]


def ended(line: ReportLine) -> list[ReportLine]:
    return [replace(line, realised=10, end=date(2022, 7, 1))]


def not_asked(line: ReportLine) -> list[ReportLine]:
    return [replace(line, kind=PlaceKind.HOMES, group=Group.CRISIS)]


def jump_task(line: ReportLine) -> list[ReportLine]:
    return [replace(line, task=(line.task or 0) * 3)]


def jump_realised(line: ReportLine) -> list[ReportLine]:
    return [replace(line, realised=0)]


def gone(_: ReportLine) -> list[ReportLine]:
    return []


def twice(line: ReportLine) -> list[ReportLine]:
    return [line, replace(line, realised=None)]


def part_over_whole(line: ReportLine) -> list[ReportLine]:
    return [line, replace(line, group=Group.UNACCOMPANIED, task=(line.task or 0) + 1)]


def no_change(line: ReportLine) -> ReportLine:
    return replace(line, soft=None)


PLANTED: dict[str, Callable[[ReportLine], list[ReportLine]]] = {
    "over-capacity": over_capacity,
    "ended": ended,
    "not-asked": not_asked,
    "jump-task": jump_task,
    "jump-realised": jump_realised,
    "gone": gone,
    "twice": twice,
    "part-over-whole": part_over_whole,
}
ONLY_IN = {"part-over-whole": Group.ASYLUM, "jump-realised": Group.UKRAINE}
REMARKS = {"jump-task", "jump-realised", "gone"}


@pytest.mark.parametrize("key", sorted(PLANTED))
def test_each_planted_fault_is_found_in_every_province_and_month_before_it_is_handed_in(key: str) -> None:
    group = ONLY_IN.get(key)
    for province, (number, month) in product(PROVINCES, enumerate(YEAR)):
        lines = made_up(province, month)
        # What is changed stood there last month too: what merged away has nothing to jump from.
        before = made_up(province, YEAR[number - 1]) if number else lines
        there = {line.area for line in before}
        places = [
            at
            for at, line in enumerate(lines)
            if line.area in there and line.group is not Group.UNACCOMPANIED and group in (None, line.group)
        ]
        at = random.Random(f"{key}/{province}/{month}").choice(places)
        line = lines[at]
        planted = [*lines[:at], *PLANTED[key](line), *lines[at + 1 :]]
        found = check(planted, Checked(FORM, month, before, FORM.members))
        assert (key, line.area) in {(each.key, each.area) for each in found}, (province, month)
        assert (faults(found) == ()) == (key in REMARKS), (province, month)


@pytest.mark.parametrize(
    ("before", "now", "is_told"),
    [(100, 150, True), (100, 149, False), (100, 50, True), (100, 51, False), (102, 153, True)],
)
def test_a_jump_of_exactly_the_share_and_exactly_the_least_is_told_and_one_less_is_not(
    before: int, now: int, *, is_told: bool
) -> None:
    assert (FORM.jump_share, FORM.jump_least) == (50, 50)
    line = ReportLine("GM0344", Group.UKRAINE, PlaceKind.HOMES, before, 5, 0, 0)
    found = check([replace(line, task=now)], Checked(FORM, JULY, (line,)))
    assert [each.key for each in found] == ["jump-task"] * is_told


def test_below_the_least_no_jump_is_told_however_large_its_share() -> None:
    line = ReportLine("GM0344", Group.UKRAINE, PlaceKind.HOMES, 10, 5, 0, 0)
    for task, keys in ((59, []), (60, ["jump-task"])):
        found = check([replace(line, task=task)], Checked(FORM, JULY, (line,)))
        assert [each.key for each in found] == keys


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
