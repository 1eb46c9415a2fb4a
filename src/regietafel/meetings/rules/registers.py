# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The registers that a table keeps across its meetings: what was asked and warned, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from regietafel.base.messages import Message
from regietafel.facts.decisions import Action, Decision, DecisionKind
from regietafel.facts.papers import FollowedUp

ASKED = frozenset({DecisionKind.REQUEST, DecisionKind.CONCERN})
"""The kinds that wait for an answer."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a register (*registerregel*): what was recorded, and everything that became of it.

    ``answers`` are later decisions that take it up; together with ``followed`` they are what became of it.
    """

    fact: Decision
    followed: tuple[FollowedUp, ...]
    answers: tuple[Decision, ...]

    @property
    def unanswered(self) -> bool:
        """Nothing is on record about it, and that shows."""
        return not self.followed and not self.answers


def register(
    kinds: Iterable[DecisionKind], decisions: Sequence[Decision], *, followed: Sequence[FollowedUp]
) -> tuple[Entry, ...]:
    """The register of some kinds, oldest first: warnings, requests, open questions, decisions.

    >>> register([DecisionKind.WARNING], [], followed=[])
    ()
    """
    wanted = frozenset(kinds)
    return tuple(
        Entry(
            decision,
            tuple(each for each in followed if each.decision == decision.stamp.id),
            tuple(each for each in decisions if each.about == decision.stamp.id),
        )
        for decision in decisions
        if decision.kind in wanted
    )


def flags(action: Action) -> tuple[Message, ...]:
    """What an action lacks before it can be followed (*vlag*): a holder, a date; none when it has both."""
    return tuple(Message(f"action-lacks-{part}") for part in action.lacks)


def asked_of(bodies: frozenset[str], actions: Iterable[Action], *, before: date | None) -> tuple[Action, ...]:
    """The actions that are asked of some bodies up to and including a day, those without a day last.

    An action without a day is always among them: it may be meant for now.
    """
    mine = [action for action in actions if bodies & {*action.holders, *action.supervisors}]
    due = [each for each in mine if each.latest is None or before is None or each.latest <= before]
    return tuple(sorted(due, key=lambda each: (each.latest is None, each.latest or date.max)))
