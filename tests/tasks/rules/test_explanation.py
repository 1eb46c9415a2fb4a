# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every number can be followed down to its sources, and assumptions show."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.apportionment import Bounds, RoundingRule
from regietafel.base.sources import Mark
from regietafel.base.working import Working
from regietafel.facts.tasks import TaskKind
from regietafel.tasks.rules.explanation import UP_IN_LAW, explain
from regietafel.tasks.rules.expressions import parse
from regietafel.tasks.rules.keys import InhabitantsTimesSes, Key, PerformanceCorrected, WeightedColumns
from regietafel.tasks.rules.levels import Ask, Distributed, Way, distribute
from tests.tasks.rules.test_levels import settled
from tests.tasks.rules.worlds import ask, countries, figures

WORLD = {"PV00": {"GM0000": 11, "GM0001": 30}, "PV01": {"GM0100": 59}}


def leaves(working: Working) -> list[Working]:
    return [step for step in working.steps() if not step.inputs]


def outcome_of(asked: Ask) -> Distributed:
    outcome = distribute(asked)
    assert isinstance(outcome, Distributed)
    return outcome


@given(
    countries(),
    st.integers(0, 200),
    st.sampled_from(list(RoundingRule)),
    st.sampled_from(list(Way)),
)
def test_every_number_leads_back_to_sources_and_comes_out_as_computed(
    provinces: dict[str, dict[str, int]], total: int, rule: RoundingRule, way: Way
) -> None:
    outcome = settled(ask(provinces, total, rule=rule, way=way))
    for code, share in outcome.shares.items():
        found = explain(outcome, code)
        assert found.value == share.amount
        assert all(leaf.source is not None or leaf.note is not None for leaf in leaves(found))


def test_up_rests_on_the_law_for_housing_targets_of_municipalities_only() -> None:
    asked = replace(ask(WORLD, 10, rule=RoundingRule.UP), kind=TaskKind.TARGET)
    low = explain(outcome_of(asked), "GM0000")
    high = explain(outcome_of(replace(asked, level="province")), "PV00")
    assert low.rule is not None
    assert low.rule.law == UP_IN_LAW
    assert high.rule is not None
    assert high.rule.is_assumption
    reception = explain(outcome_of(ask(WORLD, 10, rule=RoundingRule.UP)), "GM0000")
    assert reception.rule is not None
    assert (reception.rule.law, reception.rule.is_assumption) == (None, True)
    assert Mark.ASSUMPTION in reception.marks()


def test_a_rule_that_a_decision_set_is_no_assumption() -> None:
    found = explain(outcome_of(replace(ask(WORLD, 10), decision="lrt-key")), "PV01")
    assert found.rule is not None
    assert (found.rule.decision, found.rule.is_assumption) == ("lrt-key", False)


def test_a_municipality_leads_through_its_province_to_the_total() -> None:
    found = explain(outcome_of(ask(WORLD, 10)), "GM0001")
    assert {step.what.key for step in found.steps()} >= {
        "distribution-what-share-municipality",
        "distribution-what-share-province",
        "distribution-what-total",
    }


def test_a_settled_value_is_shown_as_given_and_not_as_computed() -> None:
    found = explain(outcome_of(replace(ask(WORLD, 10), bounds={"PV01": Bounds(locked=1)})), "PV01")
    assert (found.value, found.formula, found.rule) == (1, None, None)
    assert found.source is not None


@pytest.mark.parametrize("kind", [InhabitantsTimesSes, PerformanceCorrected])
@pytest.mark.parametrize("level", ["province", "municipality"])
def test_ses_and_performance_show_their_formula_and_are_marked_as_assumption(
    kind: type[InhabitantsTimesSes] | type[PerformanceCorrected], level: str
) -> None:
    asked = ask(WORLD, 10, level=level)
    codes = asked.tree.at("municipality")
    key: Key = kind(asked.key.inhabitants, figures(dict.fromkeys(codes, Fraction(1, 10))))  # type: ignore[union-attr] # the key of this world
    found = explain(outcome_of(replace(asked, key=key)), "PV01" if level == "province" else "GM0100")
    assert Mark.ASSUMPTION in found.marks()
    assert "{a} × (1 + {b})" in {step.formula for step in found.steps()}


def test_a_weighted_sum_shows_each_share_of_each_column() -> None:
    asked = ask(WORLD, 10)
    columns = {
        "x": figures({"GM0000": 1, "GM0001": 2, "GM0100": 3}),
        "y": figures({"GM0000": 1, "GM0001": 1, "GM0100": 2}),
    }
    key = WeightedColumns(parse("1/2 x + 1/2 y"), columns)
    found = explain(outcome_of(replace(asked, key=key)), "GM0100")
    weight = next(step for step in found.steps() if step.formula == "{a} × {b} / {c} + {d} × {e} / {f}")
    assert [each.value for each in weight.inputs] == [Fraction(1, 2), 3, 6, Fraction(1, 2), 2, 4]
    assert weight.value == Fraction(1, 2)
