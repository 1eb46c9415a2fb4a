# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reports that do not come, on their ladder: against somebody who lives through the days one by one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from importlib.resources import files

from hypothesis import given
from hypothesis import strategies as st

from regietafel.actions.rules.escalation import adopt, escalated
from regietafel.actions.rules.simulation import Tried, WouldBe, differences
from regietafel.actions.rules.sweeping import wanted_steps
from regietafel.actions.services.simulating_missed import simulate_missed
from regietafel.base.messages import Said
from regietafel.base.periods import Month
from regietafel.base.timeline import Timeline
from regietafel.facts.ladders import FileKind, OnFile
from regietafel.facts.reports import ReportAnswered, ReportHandedIn
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.rules.late import REPORTS
from regietafel.ladders.rules.outcomes import Missing, Proposed
from regietafel.ladders.rules.reading import parse
from regietafel.reports.rules.calendar import ReportState, board, months_until, name_of
from regietafel.reports.rules.missed import Given, Run, missed_cases, runs
from regietafel.reports.sources.form import forms
from tests.actions.rules.worlds import stamp

TEXT = (files("regietafel.law") / "ladders" / "escalation_reports.toml").read_text(encoding="utf-8")
PROVINCES = ("PV20", "PV26")
FIRST, LAST = date(2022, 7, 1), date(2022, 12, 31)
DAY = timedelta(days=1)
MONTHS = (Month(2022, 7), Month(2022, 8), Month(2022, 9))
Event = tuple[str, Month, int, str, int]
EVENTS = st.lists(
    st.tuples(
        st.sampled_from(PROVINCES),
        st.sampled_from(MONTHS),
        st.integers(0, 60),
        st.sampled_from(["silent", "taken", "back"]),
        st.integers(0, 15),
    ),
    max_size=6,
)


def ladder(text: str = TEXT) -> Ladder:
    """The draft as if it had been adopted."""
    made = parse(tomllib.loads(text)).of(None).entries[-1][1]
    assert isinstance(made, Ladder)
    return adopt(made, "1", basis=Said("afspraak"))


def always(made: Ladder) -> Timeline[Ladder]:
    return Timeline.of({FIRST: made})


def world(events: list[Event]) -> Given:
    """What came and was answered."""
    reports, answers = [], []
    for number, (province, month, after, answer, wait) in enumerate(events):
        day = month.next().first_day + timedelta(after)
        made = ReportHandedIn(stamp(f"{province}/{month}/{number}", day), province, str(month), ())
        reports.append(made)
        if answer != "silent":
            of = stamp(f"{made.stamp.id}/answer", day + timedelta(wait))
            answers.append(ReportAnswered(of, made.stamp.id, "LRT", answer == "taken"))
    return Given(PROVINCES, forms(), tuple(reports), tuple(answers), stamp("rule"))


def lived(of: Given, last: date = LAST) -> Iterator[tuple[date, tuple[Run, ...]]]:
    """Each day with who misses what since when, by somebody who looks at the board every day."""
    since: dict[str, Run] = {}
    day = FIRST
    while day <= last:
        months = months_until(of.forms, day)
        found = board(PROVINCES, months, forms=of.forms, reports=of.reports, answers=of.answers, day=day)
        missing: dict[str, tuple[Month, ...]] = {}
        for each in found:
            if each.state is ReportState.MISSING:
                missing[each.province] = (*missing.get(each.province, ()), each.month)
        fresh = {province: Run(province, day, months[0], months) for province, months in missing.items()}
        since = {
            province: replace(since.get(province, run), missing=run.missing)
            for province, run in sorted(fresh.items())
        }
        yield day, tuple(since.values())
        day += DAY


@given(EVENTS)
def test_runs_of_missing_reports_are_right_on_every_day_of_half_a_year(events: list[Event]) -> None:
    of = world(events)
    for day, expected in lived(of):
        if day.day in (1, 10, 11, 12, 20, 27):
            assert runs(of, day) == expected, day


@given(EVENTS)
def test_what_would_have_been_proposed_equals_replaying_day_by_day(events: list[Event]) -> None:
    of, days = world(events), '{ amount = %s, unit = "days", since = "start"'
    late = TEXT.replace(days % 0, days % 14)
    assert late != TEXT
    outcomes = []
    for text in (TEXT, late):
        ways = always(ladder(text))
        expected: list[WouldBe] = []
        tried: dict[tuple[str, date], Tried] = {}
        for day, going in lived(of):
            for case in missed_cases(of, going, on_record={}):
                one = tried.setdefault((case.about, case.start), Tried(case, 14))
                one.late = case
                expected += one.over(ways, first=max(day, one.next), until=day + DAY)
        found = simulate_missed(of, ways, first=FIRST, last=LAST, term=14)
        assert found == tuple(sorted(expected))
        outcomes.append(found)
    for each in differences(*outcomes):
        assert each.first is None or each.second is None or each.second >= each.first


def test_rungs_ask_for_days_late_and_for_reports_missed_and_a_draft_proposes_none() -> None:
    of, ways = world([("PV20", Month(2022, 7), 5, "taken", 0)]), always(ladder())
    august, september = date(2022, 8, 11), date(2022, 9, 11)
    (first,) = missed_cases(of, runs(of, august), on_record={})
    assert (first.about, first.holder, first.start) == ("report/PV26/2022-07", "PRT-PV26", august)
    found = escalated(first, ways, day=august)
    assert found is not None
    assert isinstance(found.due, Proposed)
    assert [(each.why, each.rung, each.to) for each in wanted_steps([found])] == [
        ("report-missing", "remind", "PRT-PV26")
    ]
    draft = replace(ladder(), basis=None)
    would = escalated(first, always(draft), day=august)
    assert would is not None
    assert list(wanted_steps([would])) == []
    counts = {each.holder: each for each in missed_cases(of, runs(of, september), on_record={})}
    filed = {holder: [each.kind for each in case.case.of(OnFile)] for holder, case in counts.items()}
    missed = FileKind.REPORT_MISSED
    assert filed == {"PRT-PV20": [missed], "PRT-PV26": [missed, missed]}
    tried = Tried(first, 14)
    assert [each.rung for each in tried.over(ways, first=august, until=september)] == ["remind"]
    again = escalated(replace(first, case=tried.case), ways, day=september - DAY)
    assert again is not None
    assert isinstance(again.due, Missing)
    tried.late = counts["PRT-PV26"]
    assert [each.rung for each in tried.over(ways, first=september, until=september + DAY)] == ["talk"]


def test_a_run_ends_when_nothing_is_missing_and_a_new_one_begins_anew() -> None:
    august = Month(2022, 8)
    of = world([("PV26", Month(2022, 7), 20, "taken", 0), ("PV26", august, 5, "back", 10)])
    assert [run.province for run in runs(of, date(2022, 8, 21))] == ["PV20"]
    found = {run.province: run for run in runs(of, date(2022, 9, 20))}
    assert (found["PV26"].start, found["PV26"].first) == (date(2022, 9, 16), august)
    assert name_of("PV26", august) == next(
        each.about for each in missed_cases(of, [found["PV26"]], on_record={})
    )
    case = next(iter(missed_cases(of, [found["PV26"]], on_record={}))).case
    assert case.opened.ladder == REPORTS
