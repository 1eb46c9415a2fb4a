# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How the number of a unit came about (*Hoe komt dit getal tot stand?*), as a tree that ends in sources."""

from __future__ import annotations

from fractions import Fraction

from regietafel.core.base.apportionment import RoundingRule
from regietafel.core.base.law import LawRef
from regietafel.core.base.messages import Message
from regietafel.core.base.sources import Source, SourceKind
from regietafel.core.base.tasks import Share
from regietafel.core.base.working import Rounding, Rule, Working
from regietafel.core.distribution.levels import Distributed, Step
from regietafel.core.distribution.weighing import all_weight, unit_weight

UP_IN_LAW = LawRef("BWBR0035303", article="29", paragraph="1")
"""Huisvestingswet 2014: the housing target of a municipality is rounded up to a whole number."""

COMPUTED = Source("computed", "berekend", "Regietafel", SourceKind.COMPUTED)
ASKED = Source("asked", "opdracht", "Regietafel", SourceKind.USER)


def explain(outcome: Distributed, code: str, *, total_source: Source = ASKED) -> Working:
    """The working of one unit: its total, its weight, the sum of weights, the rounding and what held it.

    ``total_source`` says where the total comes from: the decision, or the person who asked.
    """
    share = outcome[code]
    for step in outcome.steps:
        if code in step.apportioned.units:
            return _rounded(outcome, step, share, total_source)
    return _summed(outcome, share, total_source)


def _rounded(outcome: Distributed, step: Step, share: Share, total_source: Source) -> Working:
    ask, done = outcome.ask, step.apportioned
    what = Message("distribution-what-share", {"unit": ask.tree.units[share.area].name})
    if share.locked is not None:
        note = Message("distribution-note-locked", {"amount": share.locked})
        return Working(what, share.amount, ask.unit, source=ASKED, note=note, day=ask.on)
    whole = _total(outcome, step, total_source)
    locked = {unit: bound.locked for unit, bound in done.bounds.items() if bound.locked is not None}
    if locked and done.rule.keeps_sum:
        whole = _left_open(outcome, whole, sum(locked.values()))
    codes = [unit for unit in done.units if unit not in locked or not done.rule.keeps_sum]
    weight = unit_weight(outcome, share.area)
    return Working(
        what,
        share.amount,
        ask.unit,
        formula="{a} × {b} / {c}",
        inputs=(whole, weight, all_weight(outcome, codes)),
        rule=_rule(outcome),
        rounding=Rounding(Message(f"distribution-rounding-{done.rule}"), share.quota, share.amount),
        day=ask.on,
        note=_note(step, share),
    )


def _total(outcome: Distributed, step: Step, total_source: Source) -> Working:
    """The total that is divided here: what was asked, or the number of the province above."""
    ask = outcome.ask
    if step.parent == ask.tree.root or step.parent is None:
        what = Message("distribution-what-total")
        return Working(what, ask.total, ask.unit, source=total_source, day=ask.on)
    return explain(outcome, step.parent, total_source=total_source)


def _left_open(outcome: Distributed, whole: Working, locked: int) -> Working:
    """What is left to divide after the locked values."""
    ask = outcome.ask
    fixed = Working(Message("distribution-what-locked-sum"), locked, ask.unit, source=ASKED, day=ask.on)
    what = Message("distribution-what-left-open")
    return Working(what, int(whole.value) - locked, ask.unit, formula="{a} \u2212 {b}", inputs=(whole, fixed))


def _rule(outcome: Distributed) -> Rule | None:
    """The rule of rounding with its article; a table of somebody's own has no day and no law."""
    ask = outcome.ask
    if ask.on is None:
        return None
    law = UP_IN_LAW if ask.rule is RoundingRule.UP and ask.level == "municipality" else None
    return Rule(Message(f"distribution-rule-{ask.rule}"), ask.on, law=law, decision=ask.decision)


def _note(step: Step, share: Share) -> Message | None:
    """What made the whole number another one than rounding alone would."""
    done = step.apportioned
    if share.area in done.drawn:
        return Message("distribution-note-drawn", {"count": len(done.drawn)})
    if share.floor and share.amount == share.floor > share.quota:
        return Message("distribution-note-floor", {"floor": share.floor})
    if share.cap is not None and share.amount == share.cap <= share.quota:
        return Message("distribution-note-cap", {"cap": share.cap})
    plain = Fraction(done.total) * share.weight / (sum(done.weights.values()) or 1)
    if share.quota != plain or (done.bounds and abs(share.amount - share.quota) >= 1):
        return Message("distribution-note-others-held")
    return None


def _summed(outcome: Distributed, share: Share, total_source: Source) -> Working:
    """A province whose municipalities were given their shares directly."""
    ask = outcome.ask
    parts = tuple(
        Working(
            Message("distribution-what-share", {"unit": ask.tree.units[child].name}),
            outcome[child].amount,
            ask.unit,
            source=COMPUTED,
        )
        for child in ask.tree.children(share.area)
    )
    what = Message("distribution-what-share", {"unit": ask.tree.units[share.area].name})
    whole = Working(Message("distribution-what-total"), ask.total, ask.unit, source=total_source, day=ask.on)
    note = Message("distribution-note-sum-of-parts", {"count": len(parts), "total": whole.value})
    return Working(what, share.amount, ask.unit, inputs=parts, rule=_rule(outcome), day=ask.on, note=note)
