# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A second ladder fits on the same part: days late, reports missed, a draft that nobody holds, versions."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from regietafel.base.messages import Said
from regietafel.base.timeline import Timeline
from regietafel.facts.ladders import CaseFact, FileKind
from regietafel.ladders.rules.case import Case
from regietafel.ladders.rules.diagram import mermaid
from regietafel.ladders.rules.judging import judge
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.rules.outcomes import Lawful, Missing, NotLawful, Proposed, TooEarly
from regietafel.ladders.rules.proposing import propose
from regietafel.ladders.rules.reading import parse
from regietafel.words import say, told
from tests.ladders.rules.worlds import act, case_of, filed, opened, term, took

READ: Mapping[str, Any] = tomllib.loads((Path(__file__).parent / "escalation.toml").read_text("utf-8"))
DRAFT = parse(READ).of(None)
ADOPTED = date(2022, 9, 1)
LATE = date(2022, 8, 1)
"""The first day after the term of the action."""


def adopted(days: int = 14) -> Timeline[Ladder]:
    """The draft, and the ladder in force from the day it is agreed; the first rung so many days late."""
    draft = DRAFT.at(date(2022, 7, 8))
    first = replace(draft.rungs[0], wait=replace(draft.rungs[0].wait, amount=days))
    rungs = (first, *draft.rungs[1:])
    agreed = replace(draft, version="1", rungs=rungs, basis=Said("afspraak van de LRT"))
    return Timeline.of({date(2022, 7, 8): replace(draft, rungs=rungs), ADOPTED: agreed})


def case(*facts: CaseFact) -> Case:
    first = opened(
        LATE, ladder="escalation-example", subject="COA", matter="actie-17", within=None, persons=None
    )
    return case_of(*facts, first=first)


def proposed_on(ladders: Timeline[Ladder]) -> date:
    """The first day on which something is proposed, found by asking every day."""
    days = (LATE + timedelta(number) for number in range(365))
    return next(day for day in days if isinstance(propose(case(), ladders, day=day), Proposed))


def test_on_a_draft_no_step_is_taken_but_it_can_be_tried_out() -> None:
    day = LATE + timedelta(14)
    assert isinstance(judge(case(), DRAFT, act=act("remind", day, by="SJenV")), NotLawful)
    tried = propose(case(), DRAFT, day=day)
    assert isinstance(tried, Proposed)
    assert (tried.draft, tried.rung.key, tried.by) == (True, "remind", ("SJenV", "MVRO"))
    assert tried.rung.addressed == Said("de houder van de actie")


def test_trying_it_out_with_thirty_days_instead_of_fourteen_moves_the_proposal_by_sixteen() -> None:
    assert proposed_on(adopted(14)) == LATE + timedelta(14)
    assert proposed_on(adopted(30)) - proposed_on(adopted(14)) == timedelta(16)


def test_from_the_day_it_is_agreed_steps_are_taken_by_its_supervisors() -> None:
    before, after = (
        judge(case(), adopted(), act=act("remind", day, by="MVRO"))
        for day in (ADOPTED - timedelta(1), ADOPTED)
    )
    assert isinstance(before, NotLawful)
    assert isinstance(after, Lawful)
    assert isinstance(judge(case(), adopted(), act=act("remind", ADOPTED, by="COA")), NotLawful)


def test_reports_missed_are_counted_and_the_holder_has_had_notice_first() -> None:
    day = ADOPTED + timedelta(14)
    facts: list[CaseFact] = [took("remind", ADOPTED, by="SJenV"), filed(FileKind.REPORT_MISSED, ADOPTED)]
    short = propose(case(*facts), adopted(), day=day)
    assert isinstance(short, Missing)
    assert short.on_file == (FileKind.NOTICE, FileKind.REPORT_MISSED)
    facts += [filed(FileKind.NOTICE, ADOPTED), filed(FileKind.REPORT_MISSED, day)]
    assert isinstance(propose(case(*facts), adopted(), day=day), Proposed)


def test_a_term_to_recover_is_waited_for_without_any_article() -> None:
    until = date(2022, 11, 1)
    facts = [took("remind", ADOPTED, by="SJenV"), took("talk", date(2022, 10, 1), by="SJenV")]
    runs = propose(case(*facts, term(date(2022, 10, 1), until, "talk")), adopted(), day=date(2022, 10, 31))
    assert isinstance(runs, TooEarly)
    assert (runs.until, runs.law) == (until, None)
    due = propose(case(*facts, term(date(2022, 10, 1), until, "talk")), adopted(), day=until)
    assert isinstance(due, Proposed)


def test_its_diagram_is_printed_the_same_way() -> None:
    text = mermaid(DRAFT.at(LATE), lambda each: say(each, "nl"), told=lambda each: told(each, "nl"))
    assert "[*] --> remind: 14 dagen na het begin" in text
    assert "talk --> table: na de termijn, geen wachttijd" in text
