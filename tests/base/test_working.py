# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A number shows what it rests on, and an assumption anywhere below it marks the whole."""

from datetime import date
from fractions import Fraction

import pytest

from regietafel.base.law import LawRef
from regietafel.base.messages import Message
from regietafel.base.sources import Mark, Source, SourceKind
from regietafel.base.working import Rule, Working


def source(name: str, kind: SourceKind = SourceKind.PUBLISHED) -> Source:
    return Source(name, name, "CBS", kind)


def leaf(name: str, kind: SourceKind = SourceKind.PUBLISHED) -> Working:
    return Working(Message(name), 1, "persons", source=source(name, kind))


def over(name: str, *inputs: Working, rule: Rule | None = None) -> Working:
    return Working(Message(name), Fraction(1, 2), "ratio", inputs=inputs, rule=rule)


RULE = Message("rule")
LAW = Rule(RULE, date(2022, 7, 8), law=LawRef("BWBR0035303", "29"))


def test_inputs_come_before_what_is_made_of_them() -> None:
    whole = over("top", over("middle", leaf("a"), leaf("b")), leaf("c"))
    assert [step.what.key for step in whole.steps()] == ["a", "b", "middle", "c", "top"]


def test_a_source_is_named_once_where_it_is_first_used() -> None:
    whole = over("top", over("middle", leaf("b"), leaf("a")), leaf("b"))
    assert [found.id for found in whole.sources()] == ["b", "a"]


def test_published_figures_under_a_law_leave_one_mark() -> None:
    assert over("top", leaf("a"), rule=LAW).marks() == {Mark.SOURCE}


@pytest.mark.parametrize(
    ("kind", "mark"), [(SourceKind.ASSUMPTION, Mark.ASSUMPTION), (SourceKind.EXAMPLE, Mark.EXAMPLE)]
)
def test_what_is_made_up_deep_below_marks_the_whole(kind: SourceKind, mark: Mark) -> None:
    whole = over("top", over("middle", over("low", leaf("a", kind))), leaf("b"), rule=LAW)
    assert whole.marks() == {Mark.SOURCE, mark}


def test_a_rule_without_article_or_decision_is_an_assumption_and_marks_the_whole() -> None:
    assumed = Rule(RULE, date(2022, 7, 8))
    assert over("top", over("middle", leaf("a"), rule=assumed), rule=LAW).marks() >= {Mark.ASSUMPTION}
    decided = Rule(RULE, date(2022, 7, 8), decision="some-decision")
    assert Mark.ASSUMPTION not in over("top", leaf("a"), rule=decided).marks()


@pytest.mark.parametrize("kind", SourceKind)
def test_only_made_up_and_assumed_sources_have_a_mark_of_their_own(kind: SourceKind) -> None:
    expected = {SourceKind.ASSUMPTION: Mark.ASSUMPTION, SourceKind.EXAMPLE: Mark.EXAMPLE}
    assert source("x", kind).mark is expected.get(kind, Mark.SOURCE)
