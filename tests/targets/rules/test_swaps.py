# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Swaps keep the sum, leave nobody below zero, and count once everybody has agreed."""

from itertools import product

import pytest

from regietafel.base.apportionment import RoundingRule
from regietafel.base.messages import Refused
from regietafel.base.sources import SourceKind
from regietafel.facts.targets import SwapProposed, TargetOrigin
from regietafel.targets.rules.book import Asked
from regietafel.targets.rules.explanation import explain_target
from regietafel.targets.rules.numbers import Target, targets_in_force
from regietafel.targets.rules.swaps import SwapState, admit_answer, admit_swap, swaps
from tests.targets.rules.worlds import FIRST, OWN, A, B, C, adjusted, answer, kept, stamp, swap, target

TARGETS = {A: 5, B: 3, C: 0}


def test_every_small_swap_is_accepted_exactly_when_it_keeps_the_sum_and_nobody_goes_below_zero() -> None:
    for one, two, three in product(range(-6, 7), repeat=3):
        changes = {area: change for area, change in ((A, one), (B, two), (C, three)) if change}
        proposal = swap(A, changes)
        lawful = (
            one != 0
            and one + two + three == 0
            and all(TARGETS[area] + change >= 0 for area, change in changes.items())
        )
        if lawful:
            assert admit_swap(proposal, TARGETS) is proposal
        else:
            with pytest.raises(Refused):
                admit_swap(proposal, TARGETS)


@pytest.mark.parametrize(
    ("proposal", "fault"),
    [
        (swap(A, {A: 1}), "targets-swap-parties"),
        (swap(A, {A: 1, B: -1, C: 0}), "targets-swap-parties"),
        (swap(C, {A: 1, B: -1}), "targets-swap-not-a-party"),
        (swap(A, {A: 2, B: -1}), "targets-swap-sum"),
        (swap(A, {A: 1, "GM0009": -1}), "targets-swap-without-target"),
        (swap(A, {A: 1, C: -1}), "targets-swap-below-zero"),
    ],
)
def test_a_swap_that_is_not_lawful_is_refused_with_the_reason(proposal: SwapProposed, fault: str) -> None:
    with pytest.raises(Refused, match=fault):
        admit_swap(proposal, TARGETS)


def test_a_swap_counts_once_every_party_has_accepted() -> None:
    proposal = swap(A, {A: 4, B: -2, C: -2})
    numbers = (target(A, 5), target(B, 3), target(C, 2))
    states = []
    for answers in ((), (answer(proposal, B),), (answer(proposal, B), answer(proposal, C))):
        (found,) = swaps([proposal], answers)
        states.append(found.state)
        lines = kept(Asked(numbers, proposed=(proposal,), answered=answers), upto=FIRST).at(FIRST)
        counts = found.state is SwapState.AGREED
        assert [line.target for line in lines.values()] == ([9, 1, 0] if counts else [5, 3, 2])
    assert states == [SwapState.WAITING, SwapState.WAITING, SwapState.AGREED]
    (found,) = swaps([proposal], [answer(proposal, B, accepted=False), answer(proposal, C)])
    assert found.state is SwapState.REFUSED


def test_an_answer_is_of_a_party_that_still_has_to_give_one_and_is_weighed_again() -> None:
    proposal = swap(A, {A: 2, B: -2})
    (waiting,) = swaps([proposal], [])
    (agreed,) = swaps([proposal], [answer(proposal, B)])
    accepted = answer(proposal, B)
    assert admit_answer(accepted, waiting, targets=TARGETS) is accepted
    for wrong, among, fault in (
        (answer(proposal, C), waiting, "targets-swap-not-a-party"),
        (answer(proposal, A), waiting, "targets-swap-answered"),
        (accepted, agreed, "targets-swap-answered"),
    ):
        with pytest.raises(Refused, match=fault):
            admit_answer(wrong, among, targets=TARGETS)
    with pytest.raises(Refused, match="targets-swap-below-zero"):
        admit_answer(accepted, waiting, targets={A: 5, B: 1})
    refusal = answer(proposal, B, accepted=False)
    assert admit_answer(refusal, waiting, targets={A: 5, B: 1}) is refusal


def in_force(*numbers: object, **other: object) -> Target:
    return targets_in_force(numbers, **other)[A, FIRST]  # type: ignore[arg-type]  # facts of any kind


def test_published_wins_from_computed_and_the_difference_is_shown() -> None:
    computed = target(A, 103, how=TargetOrigin.COMPUTED, rule=RoundingRule.UP)
    press = target(A, 99, stamp=stamp(source=OWN))
    official = target(A, 101, stamp=stamp(source=type(OWN)("min", "t", "p", SourceKind.PUBLISHED)))
    found = in_force(computed, press, official)
    assert (found.persons, found.computed) == (101, computed)
    assert found.differences == ((press, 2), (computed, -2))
    assert in_force(computed).persons == 103


def test_the_working_of_a_target_cites_the_swap_and_the_adjustment() -> None:
    proposal = swap(B, {A: -3, B: 3})
    changed = adjusted(A, 204)
    found = in_force(
        target(A, 240),
        target(B, 9),
        adjusted=(changed,),
        swaps=swaps([proposal], [answer(proposal, A)]),
    )
    told = explain_target(found, name="Groningen")
    assert (told.value, told.formula, [part.value for part in told.inputs]) == (201, "{a} + {b}", [204, -3])
    assert told.rule is not None
    assert told.rule.law is not None
    assert (told.rule.law.article, told.rule.law.paragraph) == ("29", "2")
