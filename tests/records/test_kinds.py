# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every kind of fact has a table, and comes out as it went in."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regietafel.facts import Fact
from regietafel.records import ledger
from regietafel.records.chain import verify
from regietafel.records.kinds import KINDS
from regietafel.records.models import FACT_TABLES, FactRow
from tests.records.worlds import anchors, of

KIND_NAMES = sorted(KINDS, key=lambda kind: kind.__name__)


def test_every_kind_of_fact_has_a_table_of_its_own() -> None:
    assert set(KINDS) == set(get_args(Fact))
    assert {kind.row for kind in KINDS.values()} == set(FactRow.__subclasses__())


def test_the_one_list_holds_every_table_of_facts_their_lines_and_sources() -> None:
    lines = {kind.line_row._meta.db_table for kind in KINDS.values() if kind.line_row is not None}
    facts = {kind.row._meta.db_table for kind in KINDS.values()}
    machinery = {"records_entry", "records_numbergiven", "records_sourcerow"}
    assert set(FACT_TABLES) == facts | lines | machinery


@pytest.mark.parametrize("kind", KIND_NAMES, ids=lambda kind: kind.__name__)
def test_a_fact_comes_out_as_it_went_in(kind: type[Fact], db: None) -> None:
    ledger.append(anchors())

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(of(kind), min_size=1, max_size=3))
    def comes_out(facts: list[Fact]) -> None:
        recorded = ledger.append(facts)
        ids = [fact.stamp.id for fact in facts]
        back = {fact.stamp.id: fact for fact in ledger.read(kind, history=True, ids=ids)}
        assert [back[number] for number in ids] == list(recorded)
        assert recorded == tuple(
            replace(fact, stamp=replace(fact.stamp, recorded=recorded[0].stamp.recorded)) for fact in facts
        )

    comes_out()
    assert verify().broken is None
