# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A besluit goes on record only of a body named in law; a table agrees and takes notice."""

from dataclasses import replace
from datetime import date

import pytest

from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused
from regietafel.base.stamps import Known
from regietafel.cases.lrt_2022_07_08 import case as the_case
from regietafel.decisions.services.deciding import decide
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.records import ledger
from regietafel.records.ids import new_id
from tests.records.worlds import decision

pytestmark = pytest.mark.django_db

PLANNER = Reader("a.de.vries", Role.PLANNER, frozenset({"COA"}))


def taken(body: str, kind: DecisionKind = DecisionKind.ORDER) -> Decision:
    return replace(decision(id=str(new_id())), body=body, kind=kind)


@pytest.mark.parametrize("body", ["COA", "SJenV", "GS-PV26"])
def test_who_the_law_names_takes_a_besluit(body: str) -> None:
    recorded = decide(taken(body), reader=PLANNER)
    assert ledger.read(Decision) == [recorded]
    assert recorded.stamp.actor == "a.de.vries"


@pytest.mark.parametrize("body", ["LRT", "PRT-PV26", "RH-PV26", "VNG", "PV26", "GM0344"])
def test_a_table_or_another_body_agrees_and_takes_no_besluit(body: str) -> None:
    with pytest.raises(Refused, match="base-no-authority"):
        decide(taken(body), reader=PLANNER)
    assert ledger.read(Decision) == []
    assert decide(taken(body, DecisionKind.AGREEMENT), reader=PLANNER).body == body


@pytest.mark.parametrize("body", ["Sinterklaas", "GS-GM0344", "GS-PV99", "", "-"])
def test_a_body_nobody_knows_decides_nothing(body: str) -> None:
    with pytest.raises(Refused, match="decision-body-unknown"):
        decide(taken(body, DecisionKind.AGREEMENT), reader=PLANNER)


def test_who_does_not_keep_the_table_records_no_decision() -> None:
    with pytest.raises(Refused, match="access-denied"):
        decide(taken("COA"), reader=ANYONE)


def test_a_decision_of_tomorrow_is_not_known_today() -> None:
    made = taken("COA")
    ahead = replace(made, stamp=replace(made.stamp, known=Known(date(2999, 1, 1), "test")))
    with pytest.raises(Refused, match="known-in-future"):
        decide(ahead, reader=PLANNER)


def test_the_case_passes_the_same_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(the_case, "facts", lambda: [taken("LRT")])
    with pytest.raises(Refused, match="base-no-authority"):
        the_case.load()
    assert ledger.read(Decision) == []
