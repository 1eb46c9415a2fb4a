# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is said under a distribution: the proof of each step, the lots drawn, who loses if there is more."""

from __future__ import annotations

from collections.abc import Iterator

from regietafel.base.apportionment import Apportioned
from regietafel.base.apportionment.certificates import one_more
from regietafel.base.messages import Message
from regietafel.tasks.rules.levels import Distributed, Step


def proofs(outcome: Distributed) -> Iterator[Message]:
    """The divisor of the first step, and of every step the lots and who loses if the total rises by one."""
    names = outcome.ask.tree.units
    for step in outcome.steps:
        done = step.apportioned
        if done.drawn:
            yield _drawn(outcome, step)
        if not any(done.weights.values()):
            continue
        if done.divisors is not None and step.parent == outcome.ask.tree.root:
            yield _divisor(done)
        for code in one_more(done).loses:
            yield Message("apportionment-one-more-loses", {"unit": names[code].name})


def _divisor(done: Apportioned) -> Message:
    """One divisor that gives the outcome, with what else there is to know to divide again by hand."""
    proof = done.divisors
    assert proof is not None
    what = {"divisor": proof.simple}
    if done.drawn:
        return Message("cli-divisor-only-held" if done.bounds else "cli-divisor-only", what)
    return Message("cli-divisor-held" if done.bounds else "cli-divisor", what)


def _drawn(outcome: Distributed, step: Step) -> Message:
    """Who had the luck of the draw (*loting*), and within what where that is not the whole."""
    names = outcome.ask.tree.units
    units = tuple(names[code].name for code in sorted(step.apportioned.drawn))
    if step.parent is None or step.parent == outcome.ask.tree.root:
        return Message("cli-drawn", {"units": units})
    return Message("cli-drawn-within", {"units": units, "parent": names[step.parent].name})
