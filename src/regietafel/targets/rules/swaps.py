# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Swaps between municipalities (*ruil*, art. 29(2)): proposed, answered, and what they change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from regietafel.base.law import LawRef
from regietafel.base.messages import Refused
from regietafel.facts.targets import SwapAnswered, SwapProposed

JOINTLY = LawRef("BWBR0035303", article="29", paragraph="2")


class SwapState(StrEnum):
    """How far a swap has come."""

    WAITING = "waiting"
    """At least one party has not answered."""
    AGREED = "agreed"
    """Every party accepts; only now it counts."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Swap:
    """A proposed swap with the answers of its parties (*ruil*)."""

    proposed: SwapProposed
    answers: Mapping[str, SwapAnswered]

    @property
    def changes(self) -> dict[str, int]:
        """What every party takes on, below zero what it hands over."""
        return {part.area: part.change for part in self.proposed.parts}

    @property
    def waiting(self) -> tuple[str, ...]:
        """The parties that have not answered; who proposed has agreed by doing so."""
        return tuple(area for area in self.changes if area != self.proposed.by and area not in self.answers)

    @property
    def state(self) -> SwapState:
        if any(not answer.accepted for answer in self.answers.values()):
            return SwapState.REFUSED
        return SwapState.WAITING if self.waiting else SwapState.AGREED


def swaps(proposed: Iterable[SwapProposed], answered: Iterable[SwapAnswered]) -> tuple[Swap, ...]:
    """Every swap with the latest answer of each party, in the order in which they were recorded."""
    answers: dict[str, dict[str, SwapAnswered]] = {}
    for answer in sorted(answered, key=lambda each: (each.stamp.recorded, each.stamp.id)):
        answers.setdefault(answer.swap, {})[answer.area] = answer
    ordered = sorted(proposed, key=lambda each: (each.stamp.recorded, each.stamp.id))
    return tuple(Swap(each, answers.get(each.stamp.id, {})) for each in ordered)


def admit_swap(proposal: SwapProposed, targets: Mapping[str, int]) -> SwapProposed:
    """Accept a proposal between municipalities with a target in that half-year, or refuse it with the reason.

    ``targets`` are those in force, with the swaps that count already.
    """
    changes = {part.area: part.change for part in proposal.parts}
    if len(changes) < 2 or len(changes) < len(proposal.parts) or 0 in changes.values():
        raise Refused("targets-swap-parties", areas=tuple(part.area for part in proposal.parts))
    if proposal.by not in changes:
        raise Refused("targets-swap-not-a-party", area=proposal.by)
    # Art. 29 lid 2: the sum of the numbers stays the same.
    if sum(changes.values()) != 0:
        raise Refused("targets-swap-sum", difference=sum(changes.values()))
    without = tuple(area for area in changes if area not in targets)
    if without:
        raise Refused("targets-swap-without-target", areas=without, period=str(proposal.period))
    for area, change in changes.items():
        if targets[area] + change < 0:
            raise Refused("targets-swap-below-zero", area=area, left=targets[area] + change)
    return proposal


def admit_answer(answer: SwapAnswered, swap: Swap, *, targets: Mapping[str, int]) -> SwapAnswered:
    """Accept the answer of a party that still has to give one; the targets may have changed meanwhile."""
    if answer.area not in swap.changes:
        raise Refused("targets-swap-not-a-party", area=answer.area)
    if swap.state is not SwapState.WAITING or answer.area not in swap.waiting:
        raise Refused("targets-swap-answered", area=answer.area)
    if answer.accepted:
        admit_swap(swap.proposed, targets)
    return answer
