# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which reports are there, late or missing on every day of a year, and when that may be shown."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import Month
from regietafel.data import areas
from regietafel.facts.actions import NoticeGiven
from regietafel.facts.reports import ReportAnswered, ReportHandedIn
from regietafel.reports.rules.calendar import (
    ReportStanding,
    ReportState,
    board,
    months_until,
    name_of,
    noticed,
    overdue,
    reminders,
)
from regietafel.reports.rules.form import form_of
from regietafel.reports.sources.form import forms
from tests.actions.rules.worlds import stamp

JULY = Month(2022, 7)
MONTHS = tuple(Month(2022, number) for number in range(7, 11))


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


def test_a_correction_of_a_report_that_stood_does_not_make_it_late() -> None:
    first, better = handed_in("PV26", JULY, date(2022, 8, 5)), handed_in("PV26", JULY, date(2022, 10, 3), 1)
    taken = answered(first, date(2022, 8, 8), taken=True)
    corrected = on(date(2022, 10, 4), [first, better], [taken])
    assert (corrected.report, corrected.late, corrected.came) == (better, 0, date(2022, 8, 5))
    back = answered(first, date(2022, 8, 8), taken=False)
    again = on(date(2022, 10, 4), [first, better], [back])
    assert (again.late, again.came) == (54, date(2022, 10, 3))


def test_a_notice_from_before_the_term_passed_does_not_let_a_report_be_shown_as_late() -> None:
    day = date(2022, 8, 20)
    found = [on(day, [], [])]
    for given_on, told in ((8, False), (10, False), (11, True), (20, True), (21, False)):
        notice = NoticeGiven(
            stamp(f"notice/{given_on}", date(2022, 8, given_on)), name_of("PV26", JULY), "PRT-PV26", "LRT",
            Said("Het verslag ontbreekt"),
        )  # fmt: skip
        assert [each.told for each in noticed(found, [notice], day=day)] == [told], given_on


EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["PV20", "PV26"]),
        st.sampled_from(MONTHS),
        st.integers(0, 120),
        st.sampled_from(["silent", "taken", "back"]),
        st.integers(0, 20),
    ),
    max_size=8,
)


@dataclass
class Lived:
    """What somebody knows who lives through the days one by one."""

    last: dict[tuple[str, str], str] = field(default_factory=dict)
    said: dict[str, bool] = field(default_factory=dict)
    since: dict[tuple[str, str], date] = field(default_factory=dict)

    def through(self, day: date, reports: list[ReportHandedIn], *, answers: list[ReportAnswered]) -> None:
        today = [each for each in reports if each.stamp.valid.start == day]
        said = {each.report: each.taken for each in answers if each.stamp.valid.start == day}
        for made in today:
            key = (made.province, made.month)
            if key in self.last and not said.get(self.last[key], True):
                self.since.pop(key, None)
            self.last[key] = made.stamp.id
            self.since.setdefault(key, day)
        self.said |= said
        for key in [each for each in self.since if not self.said.get(self.last[each], True)]:
            del self.since[key]

    def there(self, province: str, month: Month) -> bool:
        last = self.last.get((province, str(month)))
        return last is not None and self.said.get(last, True)


Event = tuple[str, Month, int, str, int]


def hold_every_day(events: list[Event], provinces: list[str]) -> None:
    """Hold board, overdue and reminders against a replay that lives through the days one by one."""
    reports: list[ReportHandedIn] = []
    answers: list[ReportAnswered] = []
    for number, (province, month, after, answer, wait) in enumerate(events):
        day = month.next().first_day + timedelta(after)
        made = handed_in(province, month, day, number)
        reports.append(made)
        if answer != "silent":
            answers.append(answered(made, day + timedelta(wait), taken=answer == "taken"))
    lived = Lived()
    for number in range(365):
        day = date(2022, 7, 1) + timedelta(number)
        lived.through(day, reports, answers=answers)
        months = months_until(forms(), day)
        found = board(provinces, months, forms=forms(), reports=reports, answers=answers, day=day)
        assert len(found) == len(provinces) * len(months)
        reminded = {(each.province, each.month) for each in reminders(found, forms(), day=day)}
        late = overdue(found)
        assert [each.late for each in late] == sorted((each.late for each in late), reverse=True)
        for stand in found:
            there = lived.there(stand.province, stand.month)
            due = stand.month.next().first_day + timedelta(9)
            came = lived.since.get((stand.province, str(stand.month)))
            assert (stand.came, stand.late) == (came, max(0, ((came or day) - due).days))
            assert (stand.state is ReportState.MISSING) == (stand in late) == (not there and day > due)
            over = day > stand.month.last_day
            assert ((stand.province, stand.month) in reminded) == (
                not there and day >= due - timedelta(3) and over
            )


@given(EVENTS)
@settings(max_examples=40)
def test_board_overdue_and_reminders_are_right_on_every_day_whatever_comes_when(events: list[Event]) -> None:
    hold_every_day(events, ["PV20", "PV26"])


def test_board_overdue_and_reminders_are_right_on_every_day_of_a_year_of_twelve_provinces() -> None:
    provinces = sorted(areas().on(AreaKind.PROVINCE, JULY.first_day))
    chance, month, events = random.Random(2022), JULY, list[Event]()
    for _ in range(12):
        for province in provinces:
            for _ in range(chance.choice([0, 1, 1, 2, 3])):
                answer = chance.choice(["silent", "taken", "back"])
                events.append((province, month, chance.randint(0, 40), answer, chance.randint(0, 20)))
        month = month.next()
    assert {each[0] for each in events} == set(provinces)
    hold_every_day(events, provinces)
