# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The escalation ladder starts as a draft that nobody holds, and is tried out before anybody adopts it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regietafel.actions.rules.escalation import ACTIONS, adopt, escalated, in_force, late_cases
from regietafel.actions.rules.register import Given, register
from regietafel.actions.rules.simulation import Tried, WouldBe, differences, simulate
from regietafel.base.messages import Refused, Said
from regietafel.base.sources import Mark
from regietafel.base.timeline import Timeline
from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    DoneAnswered,
    DoneProposed,
    LadderAdopted,
)
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.rules.outcomes import Proposed
from regietafel.ladders.rules.reading import parse
from regietafel.ladders.sources import ladders
from tests.actions.rules.worlds import FIRST, action, name, stamp

TEXT = (files("regietafel.law") / "ladders" / "escalation_actions.toml").read_text(encoding="utf-8")
DRAFT = parse(tomllib.loads(TEXT)).of(None)
LATEST = date(2022, 7, 15)
DAY = timedelta(days=1)
LAST = date(2022, 12, 31)


def after(days: int) -> Timeline[Ladder]:
    """The draft with so many days before the second rung."""
    ladder = DRAFT.at(FIRST)
    remind, recover, table = ladder.rungs
    waits = replace(recover, wait=replace(recover.wait, amount=days))
    return Timeline.of({FIRST: replace(ladder, rungs=(remind, waits, table))})


def test_the_ladder_that_ships_is_a_draft_of_which_only_the_supervisors_are_known() -> None:
    for key in (ACTIONS, "escalation-reports"):
        ladder = ladders()[key].of(None).at(FIRST)
        assert ladder.basis is None
        assert all(rung.mark is Mark.ASSUMPTION for rung in ladder.rungs)
        assert all(rung.wait.source.mark is Mark.ASSUMPTION for rung in ladder.rungs)
        assert all([each.role for each in rung.authorities] == ["SJenV", "MVRO"] for rung in ladder.rungs)


def test_a_rung_is_due_for_each_holder_and_on_the_draft_it_says_it_is_only_tried_out() -> None:
    facts: list[Given] = [action("verdeel", holders=("COA", "SJenV"), latest=LATEST)]
    assert list(late_cases(register(facts, LATEST), {})) == []
    late = list(late_cases(register(facts, LATEST + DAY), {}))
    found = [escalated(each, DRAFT, day=LATEST + DAY) for each in late]
    dues = [(each.late.holder, each.due) for each in found if each is not None]
    assert [(holder, isinstance(due, Proposed) and due.draft) for holder, due in dues] == [
        ("COA", True),
        ("SJenV", True),
    ]
    assert escalated(late[0], DRAFT, day=FIRST - DAY) is None


def test_an_agreement_puts_a_ladder_in_force_from_its_day_and_the_next_one_follows_it() -> None:
    days = (date(2022, 9, 1), date(2022, 11, 1))
    made = [adopt(DRAFT.at(FIRST), str(place), basis=Said("Afspraak")) for place in (1, 2)]
    facts = [
        LadderAdopted(stamp(f"adopted/{day}", day), ACTIONS, ladder.version, TEXT, name("afspraak"))
        for day, ladder in zip(days, made, strict=True)
    ]
    ways = in_force(DRAFT, reversed(list(zip(facts, made, strict=True))))
    assert [ways.at(day).version for day in (FIRST, days[0], days[1], LAST)] == ["0", "1", "2", "2"]
    assert [ways.at(day).basis is None for day in (FIRST, days[0])] == [True, False]
    with pytest.raises(Refused, match="agenda-ladder-needs-basis"):
        adopt(DRAFT.at(FIRST), "1", basis=Said(" "))


def test_thirty_days_instead_of_fourteen_moves_the_later_steps_by_sixteen_days() -> None:
    facts: list[Given] = [action("verdeel", latest=LATEST)]
    fourteen, thirty, never = (
        simulate(facts, after(days), first=FIRST, last=LAST, term=14) for days in (14, 30, 300)
    )
    assert [(each.rung, each.day) for each in fourteen] == [
        ("remind", date(2022, 7, 16)),
        ("recover", date(2022, 7, 30)),
        ("table", date(2022, 8, 13)),
    ]
    moved = differences(fourteen, thirty)
    assert [each.rung for each in moved] == ["recover", "table"]
    assert {each.second - each.first for each in moved if each.first and each.second} == {timedelta(16)}
    assert [(each.rung, each.second) for each in differences(fourteen, never)] == [
        ("recover", None),
        ("table", None),
    ]


def day_by_day(
    facts: list[Given], ladders: Timeline[Ladder], *, first: date, last: date, term: int
) -> tuple[WouldBe, ...]:
    """The same by a second method: ask on every single day, whatever can have changed."""
    tried: dict[tuple[str, str, date], Tried] = {}
    found: list[WouldBe] = []
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        for late in late_cases(register(facts, day), {}):
            of = tried.setdefault((late.about, late.holder, late.start), Tried(late, term))
            found += of.over(ladders, first=day, until=day + DAY)
    return tuple(sorted(found))


DAYS = st.dates(date(2022, 7, 8), date(2022, 10, 8))
HOLDERS = st.lists(st.sampled_from(["COA", "SJenV", "MVRO"]), max_size=2, unique=True).map(tuple)


@st.composite
def histories(draw: st.DrawFn) -> list[Given]:
    facts: list[Given] = []
    for number in range(draw(st.integers(1, 3))):
        text = f"actie-{number}"
        facts.append(action(text, holders=draw(HOLDERS), latest=draw(st.none() | DAYS)))
        for place, day in enumerate(draw(st.lists(DAYS, max_size=2))):
            of = stamp(f"{text}/assigned/{place}", day)
            facts.append(ActionAssigned(of, name(text), draw(HOLDERS), latest=draw(st.none() | DAYS)))
        for day in draw(st.lists(DAYS, max_size=1)):
            claim = DoneProposed(stamp(f"{text}/done", day), name(text), "COA", Said("Klaar"))
            at = day + timedelta(draw(st.integers(0, 30)))
            made = stamp(f"{text}/answer", at)
            yes = draw(st.booleans())
            facts += [claim, DoneAnswered(made, claim.stamp.id, "LRT", confirmed=yes, ground=Said("Gezien"))]
        for day in draw(st.lists(DAYS, max_size=1)):
            facts.append(ActionDropped(stamp(f"{text}/dropped", day), name(text), Said("Vervallen")))
    return facts


@settings(max_examples=30)
@given(histories(), st.integers(0, 40), st.integers(1, 30))
def test_what_is_tried_out_equals_asking_on_every_day(facts: list[Given], wait: int, term: int) -> None:
    last = date(2022, 11, 30)
    quick = simulate(facts, after(wait), first=FIRST, last=last, term=term)
    assert quick == day_by_day(facts, after(wait), first=FIRST, last=last, term=term)
