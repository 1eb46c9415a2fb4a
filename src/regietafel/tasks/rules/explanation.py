# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How the number of a unit came about (*Hoe komt dit getal tot stand?*), as a tree that ends in sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from regietafel.base.apportionment import RoundingRule
from regietafel.base.apportionment.explain import working
from regietafel.base.law import LawRef
from regietafel.base.messages import Message, Value
from regietafel.base.sources import Source, SourceKind
from regietafel.base.working import Rule, Working
from regietafel.facts.tasks import PublishedValue, TaskKind
from regietafel.tasks.rules.levels import Distributed, Step
from regietafel.tasks.rules.weighing import all_weight, unit_weight

UP_IN_LAW = LawRef("BWBR0035303", article="29", paragraph="1")
"""Huisvestingswet 2014: the housing target of a municipality is rounded up to a whole number."""

COMPUTED = Source("computed", "berekend", "Regietafel", SourceKind.COMPUTED)
ASKED = Source("asked", "opdracht", "Regietafel", SourceKind.USER)


def explain(
    outcome: Distributed,
    code: str,
    *,
    total_source: Source = ASKED,
    printed: Mapping[str, PublishedValue] = MappingProxyType({}),
) -> Working:
    """The working of one unit: its total, its weight, the sum of weights, the rounding and what held it.

    ``total_source`` says where the total comes from: the decision, or the person who asked; ``printed`` the
    published values behind settled amounts.
    """
    share = outcome[code]
    for step in outcome.steps:
        if code in step.apportioned.units:
            if share.locked is not None:
                return _locked(outcome, code, value=printed.get(code))
            return _rounded(outcome, step, code=code, total_source=total_source)
    return _summed(outcome, code, total_source=total_source)


def _locked(outcome: Distributed, code: str, *, value: PublishedValue | None) -> Working:
    """A settled amount: from its source, with what the key would have given and the difference from that."""
    amount, what, unit = outcome[code].amount, _what(outcome, code), outcome.ask.unit
    found = Working(
        what, amount, unit, note=Message("apportionment-locked", {"amount": amount}), source=ASKED
    )
    if outcome.unlocked is not None:
        computed = outcome.unlocked[code]
        told: dict[str, Value] = {"amount": amount, "computed": computed, "difference": amount - computed}
        found = replace(found, note=Message("distribution-note-locked", told))
    if value is not None:
        found = replace(found, source=value.stamp.source, day=value.on)
    return found


def _rounded(outcome: Distributed, step: Step, *, code: str, total_source: Source) -> Working:
    done = step.apportioned
    what = _what(outcome, code)
    found = working(
        done,
        code,
        what=what,
        total=_total(outcome, step, total_source=total_source),
        weight=unit_weight(outcome, code),
        whole=all_weight(outcome, step),
    )
    return replace(found, rule=_rule(outcome))


def _what(outcome: Distributed, code: str) -> Message:
    """The share of a unit by its level: Utrecht is a province and a municipality."""
    unit = outcome.ask.tree.units[code]
    if unit.level in ("province", "municipality"):
        return Message(f"distribution-what-share-{unit.level}", {"unit": unit.name})
    return Message("distribution-what-share", {"unit": unit.name})


def _total(outcome: Distributed, step: Step, *, total_source: Source) -> Working:
    """The total that is divided here: what was asked, or the number of the province above."""
    ask = outcome.ask
    if step.parent is None or step.parent == ask.tree.root:
        return _asked(outcome, total_source)
    return explain(outcome, step.parent, total_source=total_source)


def _asked(outcome: Distributed, total_source: Source) -> Working:
    ask = outcome.ask
    return Working(Message("distribution-what-total"), ask.total, ask.unit, source=total_source)


def _rule(outcome: Distributed) -> Rule | None:
    """The rule of rounding, with its article for a housing target; a table of one's own has no day."""
    ask = outcome.ask
    if ask.on is None:
        return None
    by_law = ask.kind is TaskKind.TARGET and ask.rule is RoundingRule.UP and ask.level == "municipality"
    law = UP_IN_LAW if by_law else None
    return Rule(Message(f"apportionment-rule-{ask.rule}-how"), ask.on, law=law, decision=ask.decision)


def _summed(outcome: Distributed, code: str, *, total_source: Source) -> Working:
    """A province whose municipalities were given their shares directly."""
    ask = outcome.ask
    parts = tuple(
        Working(
            _what(outcome, child),
            outcome[child].amount,
            ask.unit,
            source=COMPUTED,
        )
        for child in ask.tree.children(code)
    )
    what = _what(outcome, code)
    note = Message("distribution-note-sum-of-parts", {"count": len(parts), "total": ask.total})
    inputs = (_asked(outcome, total_source), *parts)
    return Working(what, outcome[code].amount, ask.unit, inputs=inputs, rule=_rule(outcome), note=note)
