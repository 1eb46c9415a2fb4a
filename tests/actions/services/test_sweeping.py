# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sweep on the case: once however often and from how many processes; people take, postpone, decline."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from django.db import connection

from regietafel import clock
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.actions.rules.items import TermState
from regietafel.actions.services.escalation import adopt_ladder, escalations
from regietafel.actions.services.escalation_steps import Doing, decline, postpone, take
from regietafel.actions.services.register import overdue
from regietafel.actions.services.sweeping import sweep, would_sweep
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.decisions.services.deciding import decide
from regietafel.facts.actions import (
    LadderAdopted,
    NoticeGiven,
    SweepAnswer,
    SweepAnswered,
    SweepKind,
    SweepProposal,
)
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.facts.ladders import CaseOpened, StepTaken
from regietafel.facts.meetings import AgendaProposed
from regietafel.ladders.rules.outcomes import HeldUp, Proposed
from regietafel.records import ledger
from regietafel.records.chain import verify
from regietafel.reports.services.board import board_on
from tests.records.worlds import decision

TEXT = (files("regietafel.law") / "ladders" / "escalation_actions.toml").read_text(encoding="utf-8")
REPORTS_TEXT = (files("regietafel.law") / "ladders" / "escalation_reports.toml").read_text(encoding="utf-8")
TABLE = Reader("secretariaat", Role.SECRETARIAT, frozenset({"LRT", "HLRT"}))
ADOPTED, DAY = date(2022, 9, 1), date(2022, 9, 15)
AGREEMENT = "00000000-0000-7000-8000-0000000000aa"


def adopted() -> None:
    """The ladder in force from 1 September 2022, by an agreement made up for the test."""
    decide(decision(id=AGREEMENT), reader=TABLE)
    adopt_ladder(TEXT, "1", decision=AGREEMENT, on=ADOPTED, reader=TABLE)


def adopted_for_reports() -> None:
    """The ladder for reports in force as well, by the same agreement."""
    adopt_ladder(REPORTS_TEXT, "1", decision=AGREEMENT, on=ADOPTED, reader=TABLE)


def doing(on: date = DAY, reason: str = "De houder heeft niet gereageerd") -> Doing:
    return Doing("SJenV", Said(reason), on)


def state(holder: str) -> TermState:
    """How the late action of a holder may be shown."""
    (item,) = [each for each in overdue(DAY, as_of=AsOf(), reader=TABLE) if holder in each.holders]
    return item.term_state


def swept(day: date) -> tuple[SweepProposal, ...]:
    """The steps on the ladder that a sweep proposes; reminders of reports stand beside them."""
    return tuple(each for each in sweep(day, reader=TABLE).steps if each.kind is SweepKind.STEP)


@pytest.mark.usefixtures("case")
def test_a_sweep_does_not_look_more_than_a_year_ahead() -> None:
    with pytest.raises(Refused, match="sweep-too-far"):
        would_sweep(date(2999, 1, 1), reader=TABLE)


@pytest.mark.usefixtures("case")
def test_a_ladder_for_a_day_to_come_is_known_today_and_in_force_then() -> None:
    decide(decision(id=AGREEMENT), reader=TABLE)
    coming = clock.today() + timedelta(days=30)
    adopt_ladder(TEXT, "1", decision=AGREEMENT, on=coming, reader=TABLE)
    (adopted,) = ledger.read(LadderAdopted)
    assert (adopted.stamp.valid.start, adopted.stamp.known.on) == (coming, clock.today())


@pytest.mark.usefixtures("case")
def test_a_draft_proposes_no_step_and_the_items_for_the_agenda_once() -> None:
    tried = would_sweep(DAY, reader=TABLE)
    assert ledger.read(AgendaProposed) == []
    done = sweep(DAY, reader=TABLE)
    assert {each.kind for each in done.steps} == {SweepKind.REMINDER}
    assert [(each.about, each.why) for each in done.items] == [(each.about, each.why) for each in tried.items]
    assert {each.why for each in done.items} >= {"unanswered#0", "no-date#0", "late/2022-07-15#0"}
    assert sweep(DAY, reader=TABLE).facts == ()
    assert swept(DAY + timedelta(30)) == ()
    assert sweep(DAY + timedelta(30), reader=TABLE).facts == ()


@pytest.mark.usefixtures("case")
def test_a_ladder_comes_in_force_by_an_agreement_and_by_nothing_else() -> None:
    adopted()
    notice = next(each for each in ledger.read(Decision) if each.kind is DecisionKind.NOTICE)
    tries = {
        "escalation-version-there": (TEXT, "1", AGREEMENT, TABLE),
        "escalation-bad-table": ("key = 1", "2", AGREEMENT, TABLE),
        "escalation-unknown-ladder": (
            TEXT.replace("escalation-actions", "verzonnen"), "2", AGREEMENT, TABLE,
        ),
        "escalation-needs-agreement": (TEXT, "2", notice.stamp.id, TABLE),
        "access-denied": (TEXT, "2", AGREEMENT, ANYONE),
    }  # fmt: skip
    for why, (table, version, agreed, reader) in tries.items():
        with pytest.raises(Refused, match=why):
            adopt_ladder(table, version, decision=agreed, on=DAY, reader=reader)


@pytest.mark.usefixtures("case")
def test_taking_a_step_opens_the_case_and_only_then_the_action_may_be_shown_as_late() -> None:
    adopted()
    steps = swept(DAY)
    assert {(each.to, each.rung) for each in steps} == {("COA", "remind"), ("HLRT", "remind")}
    coa = next(each for each in steps if each.to == "COA")
    assert state("COA") is TermState.PASSED
    take(coa.stamp.id, doing(), reader=TABLE)
    assert (state("COA"), state("HLRT")) == (TermState.LATE, TermState.PASSED)
    assert [len(ledger.read(StepTaken, rung="remind")), len(ledger.read(NoticeGiven))] == [1, 1]
    assert len(ledger.read(CaseOpened, ladder="escalation-actions")) == 1
    with pytest.raises(Refused, match="agenda-answered-already"):
        take(coa.stamp.id, doing(), reader=TABLE)


@pytest.mark.usefixtures("case")
def test_the_ladder_is_climbed_rung_by_rung_with_a_term_to_recover() -> None:
    adopted()
    first = next(each for each in swept(DAY) if each.to == "COA")
    take(first.stamp.id, doing(), reader=TABLE)
    (second,) = swept(DAY)
    assert (second.to, second.rung) == ("COA", "recover")
    with pytest.raises(Refused, match="supervising-refused"):
        take(second.stamp.id, doing(), reader=TABLE)
    take(second.stamp.id, doing(), term=DAY + timedelta(10), reader=TABLE)
    assert swept(DAY + timedelta(9)) == ()
    (third,) = swept(DAY + timedelta(10))
    assert third.rung == "table"
    assert len(ledger.read(CaseOpened, ladder="escalation-actions")) == 1


@pytest.mark.usefixtures("case")
def test_what_is_postponed_or_declined_has_a_reason_and_comes_back_on_its_day() -> None:
    adopted()
    coa, hlrt = sorted(swept(DAY), key=lambda each: each.to)
    with pytest.raises(Refused, match="agenda-text-missing"):
        decline(coa.stamp.id, doing(reason=" "), again_on=None, reader=TABLE)
    with pytest.raises(Refused, match="escalation-until-after"):
        postpone(coa.stamp.id, doing(), until=DAY, reader=TABLE)
    postpone(coa.stamp.id, doing(), until=DAY + timedelta(7), reader=TABLE)
    decline(hlrt.stamp.id, doing(), again_on=DAY + timedelta(20), reader=TABLE)
    answers = {each.answer for each in ledger.read(SweepAnswered)}
    assert answers == {SweepAnswer.POSTPONED, SweepAnswer.DECLINED}
    found = escalations(DAY + timedelta(6), as_of=AsOf(), reader=TABLE)
    assert isinstance(next(each.due for each in found if each.late.holder == "COA"), HeldUp)
    assert swept(DAY + timedelta(6)) == ()
    (back,) = swept(DAY + timedelta(7))
    assert (back.to, back.key[-2:]) == ("COA", "#1")
    (again,) = swept(DAY + timedelta(20))
    assert (again.to, again.key[-2:]) == ("HLRT", "#1")


@pytest.mark.usefixtures("case")
def test_a_holder_sees_its_own_case_and_nobody_elses_and_takes_no_step() -> None:
    adopted()
    coa = Reader("medewerker", Role.MEMBER, frozenset({"COA"}))
    found = escalations(DAY, as_of=AsOf(), reader=coa)
    assert [each.late.holder for each in found] == ["COA"]
    assert isinstance(found[0].due, Proposed)
    steps = swept(DAY)
    with pytest.raises(Refused, match="access-denied"):
        take(steps[0].stamp.id, Doing("COA", Said("Zelf"), DAY), reader=coa)
    with pytest.raises(Refused, match="access-denied"):
        sweep(DAY, reader=coa)


@pytest.mark.usefixtures("case")
def test_missing_reports_propose_steps_once_and_the_next_rung_waits_for_another_report() -> None:
    adopted()
    assert {each.to for each in swept(DAY)} == {"COA", "HLRT"}
    adopted_for_reports()
    steps = swept(DAY)
    assert {(each.why, each.rung) for each in steps} == {("report-missing", "remind")}
    assert len({each.to for each in steps}) == len(steps) == 12
    assert swept(DAY + timedelta(1)) == ()
    utrecht = next(each for each in steps if each.to == "PRT-PV26")
    (stands,) = [
        each for each in board_on(DAY, as_of=AsOf(), reader=TABLE, months=3)
        if (each.province, str(each.month)) == ("PV26", "2022-07")
    ]  # fmt: skip
    assert not stands.told
    take(utrecht.stamp.id, doing(), reader=TABLE)
    told = [each for each in board_on(DAY, as_of=AsOf(), reader=TABLE) if each.told]
    assert [(each.province, str(each.month)) for each in told] == [("PV26", "2022-07")]
    # Two are missing by then, so the talk is due at once; the third rung waits for a third report.
    (talk,) = swept(DAY)
    assert (talk.to, talk.rung) == ("PRT-PV26", "talk")
    take(talk.stamp.id, doing(), reader=TABLE)
    assert swept(date(2022, 10, 10)) == ()
    assert not [each for each in ledger.read(AgendaProposed) if each.about.startswith("report/")]
    (third,) = swept(date(2022, 10, 11))
    (item,) = [each for each in ledger.read(AgendaProposed) if each.about.startswith("report/")]
    assert item.title.nl == "Maandverslag over 2022-07 van PRT-PV26 ontbreekt"
    assert (third.to, third.rung) == ("PRT-PV26", "table")
    assert len(ledger.read(CaseOpened, ladder="escalation-reports")) == 1


PROCESSES, TIMES = 4, 25
SWEEPS = f"""
from datetime import date
from regietafel.wiring import start_django
start_django()
from regietafel.access.readers import Reader, Role
from regietafel.actions.services.sweeping import sweep
reader = Reader("ronde", Role.SECRETARIAT, frozenset({{"LRT"}}))
print(sum(len(sweep(date(2022, 9, 15), reader=reader).facts) for _ in range({TIMES})))
"""


@pytest.mark.django_db(transaction=True)
def test_a_hundred_sweeps_from_four_processes_at_once_propose_each_thing_once(tmp_path: Path) -> None:
    from regietafel.cases.lrt_2022_07_08 import load

    load()
    adopted()
    adopted_for_reports()
    expected = len(would_sweep(DAY, reader=TABLE).facts)
    assert expected > 5 + 12
    connection.close()
    environment = {**os.environ, **_same_database(tmp_path)}
    running = [
        subprocess.Popen([sys.executable, "-c", SWEEPS], env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(PROCESSES)
    ]
    counts = [int(each.communicate(timeout=300)[0]) for each in running]
    assert sum(counts) == expected
    keys = [each.key for each in ledger.read(SweepProposal)]
    items = [(each.about, each.why) for each in ledger.read(AgendaProposed)]
    assert len(set(keys)) + len(set(items)) == len(keys) + len(items) == expected
    assert verify().broken is None


def _same_database(home: Path) -> dict[str, str]:
    """The settings by which another process opens the database of this test."""
    found = connection.settings_dict
    if connection.vendor == "sqlite":
        (home / "regietafel.sqlite3").symlink_to(found["NAME"])
        return {"REGIETAFEL_HOME": str(home)}
    user = f"{found['USER']}:{found['PASSWORD']}" if found["PASSWORD"] else found["USER"]
    query = f"?host={found['HOST']}" if str(found["HOST"]).startswith("/") else ""
    host = "" if query else f"{found['HOST']}:{found['PORT']}"
    address = f"postgresql://{user}@{host}/{found['NAME']}{query}"
    return {"REGIETAFEL_DATABASE_URL": address, "REGIETAFEL_HOME": str(home)}
