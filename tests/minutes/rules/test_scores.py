# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""A reading held against the truth: what counts as the same, and that every difference is named."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.scores import Score, Truth, compared
from regietafel.minutes.rules.structure import (
    Attendee,
    MinutesAction,
    MinutesCondition,
    MinutesEntry,
    MinutesFigure,
    MinutesItem,
    MinutesPerson,
    MinutesStructure,
)

ASKED = MinutesEntry(1, "1", "IPO vraagt iets.", DecisionKind.REQUEST, by=("IPO",))
AGREED = MinutesEntry(
    2, "1", "De brief gaat uit.", DecisionKind.AGREEMENT, conditions=(MinutesCondition("zodra", 1),)
)
TO_DO = MinutesEntry(3, "1", "COA maakt een lijst.", None, MinutesAction(("COA",), (), "z.s.m."))
TOLD = MinutesStructure(
    attendees=(Attendee(MinutesPerson("Voorbeeld", "IPO")),),
    items=(MinutesItem("1", "Opening"),),
    entries=(ASKED, AGREED, TO_DO),
    figures=(MinutesFigure(Decimal(50), "places", "plekken in Zuiderland", 3),),
)


def score(read: MinutesStructure, of: str, truth: Truth | None = None) -> Score:
    return next(each for each in compared(read, truth or Truth(TOLD)) if each.of == of)


def test_a_structure_held_against_itself_is_right_in_everything() -> None:
    for each in compared(TOLD, Truth(TOLD)):
        assert (each.missing, each.extra) == ((), ())
        assert each.precision in (1, None)


def test_other_words_are_the_same_entry_and_another_holder_is_not() -> None:
    reworded = replace(TOLD, entries=(ASKED, AGREED, replace(TO_DO, text="Een lijst komt van COA.")))
    assert score(reworded, "entry").matched == 3
    other = replace(TO_DO, action=MinutesAction(("VNG",), (), "z.s.m."))
    found = score(replace(TOLD, entries=(ASKED, AGREED, other)), "entry")
    assert (found.matched, len(found.missing), len(found.extra)) == (2, 1, 1)
    assert (found.precision, found.recall) == (Fraction(2, 3), Fraction(2, 3))


def test_words_that_must_stand_in_an_entry_tell_it_from_its_like() -> None:
    wanted = Truth(TOLD, {3: ("overzicht",)})
    assert score(TOLD, "entry", wanted).matched == 2
    assert score(TOLD, "entry", Truth(TOLD, {3: ("lijst",)})).matched == 3


def test_an_entry_too_many_before_the_others_does_not_shift_what_hangs_on_them() -> None:
    extra = MinutesEntry(1, "1", "Er is geen nieuws.", DecisionKind.FINDING)
    moved = (
        extra,
        replace(ASKED, number=2),
        replace(AGREED, number=3, conditions=(MinutesCondition("zodra", 2),)),
        replace(TO_DO, number=4),
    )
    read = replace(TOLD, entries=moved, figures=(replace(TOLD.figures[0], entry=4),))
    assert len(score(read, "entry").extra) == 1
    assert score(read, "condition").extra == ()
    assert score(read, "figure").extra == ()


@pytest.mark.parametrize(
    ("figure", "right"),
    [
        (MinutesFigure(Decimal(50), "places", "nieuwe plekken in Zuiderland", 3), True),
        (MinutesFigure(Decimal(50), "places", "plekken", 3), False),
        (MinutesFigure(Decimal(50), "persons", "plekken in Zuiderland", 3), False),
        (MinutesFigure(Decimal(51), "places", "plekken in Zuiderland", 3), False),
        (MinutesFigure(Decimal(50), "places", "plekken in Zuiderland", 2), False),
        (MinutesFigure(Decimal(50), "places", None, 3), False),
    ],
)
def test_a_figure_is_right_with_its_value_unit_entry_and_what_it_counts(
    figure: MinutesFigure, *, right: bool
) -> None:
    assert score(replace(TOLD, figures=(figure,)), "figure").matched == int(right)


def test_nothing_read_has_no_precision_and_no_recall_but_zero() -> None:
    found = score(MinutesStructure(), "all")
    assert found.precision is None
    assert found.recall == 0


def test_the_last_score_is_the_sum_of_the_others() -> None:
    *parts, whole = compared(replace(TOLD, items=()), Truth(TOLD))
    assert whole.matched == sum(each.matched for each in parts)
    assert len(whole.missing) == sum(len(each.missing) for each in parts)


def test_only_the_parts_that_were_established_are_held_against_the_truth() -> None:
    some = Truth(TOLD, parts=frozenset({"decision", "action", "item"}))
    scores = {each.of: each for each in compared(TOLD, some)}
    assert list(scores) == ["item", "decision", "action", "all"]
    assert (scores["decision"].matched, scores["action"].matched, scores["all"].matched) == (1, 1, 3)


def test_an_action_of_another_holder_term_or_state_is_another_action() -> None:
    some = Truth(TOLD, {3: ("lijst",)}, frozenset({"action"}))
    act = MinutesAction(("COA",), (), "z.s.m.")
    for other in (
        replace(act, holders=("VNG",)),
        replace(act, term=None),
        replace(act, closed=True),
    ):
        found = score(replace(TOLD, entries=(replace(TO_DO, action=other),)), "action", some)
        assert (found.matched, len(found.missing), len(found.extra)) == (0, 1, 1)
    reworded = replace(TOLD, entries=(replace(TO_DO, text="COA maakt een plan."),))
    assert score(reworded, "action", some).matched == 0


def test_a_decision_is_told_from_another_by_its_kind_and_item() -> None:
    some = Truth(TOLD, parts=frozenset({"decision"}))
    for other in (replace(AGREED, kind=DecisionKind.ORDER), replace(AGREED, item="2")):
        assert score(replace(TOLD, entries=(other,)), "decision", some).matched == 0
    assert (
        score(replace(TOLD, entries=(replace(AGREED, kind=DecisionKind.FINDING),)), "decision", some).extra
        == ()
    )
