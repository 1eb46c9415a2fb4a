# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution as plain data for other programs; fractions are p/q, days ISO, what is not known null."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TypeAlias

from regietafel.base.apportionment.certificates import Certificate, OneMore, certificate
from regietafel.base.apportionment.changes import Change
from regietafel.base.messages import Message
from regietafel.base.sources import Source
from regietafel.base.working import Working
from regietafel.facts.tasks import Share
from regietafel.outlets.accounts import titled
from regietafel.tasks.rules.compare import Comparison
from regietafel.tasks.rules.existing import Coverage
from regietafel.tasks.rules.explanation import explain
from regietafel.tasks.rules.levels import Distributed, Draw, DrawsNeeded, Step
from regietafel.tasks.services.distributing import against_direct
from regietafel.words import say

MOST_MARGINS = 2_000
"""In a step with more units, what would change an amount is computed only for the unit that is explained."""
Json: TypeAlias = "int | str | bool | list[Json] | dict[str, Json] | None"


def outcome_json(outcome: Distributed, language: str, *, explained: str | None = None) -> dict[str, Json]:
    """The shape that ``regietafel distribute --format json`` promises; words in that language.

    ``explained``: the code whose margins are wanted also where there are too many units for all of them.
    """
    ask = outcome.ask
    return {
        "total": outcome.total,
        "rule": ask.rule.value,
        "key": ask.key.code,
        "inhabitants_on": _day(ask.inhabitants_on),
        "areas_on": _day(ask.on),
        "unit": ask.unit,
        "notes": [say(note, language) for note in ask.notes],
        "units": [_unit(outcome, share) for share in outcome.units.values()],
        "sum": outcome.sum,
        "difference": outcome.difference,
        "certificate": _certificates(outcome, explained),
        "working": {code: _working(explain(outcome, code), language) for code in outcome.units},
    }


def draws_json(needed: DrawsNeeded) -> dict[str, Json]:
    """The lots to draw; with the codes drawn put in as ``drawn`` it can be given back with ``--lot``."""
    return {"draw_needed": [_draw(draw) for draw in needed.draws]}


def _draw(draw: Draw) -> dict[str, Json]:
    return {
        "level": draw.level,
        "parent": draw.parent,
        "among": [*sorted(draw.among)],
        "places": draw.places,
    }


def _unit(outcome: Distributed, share: Share) -> dict[str, Json]:
    unit = outcome.ask.tree.units[share.area]
    found: dict[str, Json] = {
        "code": unit.code,
        "name": unit.name,
        "parent": unit.parent,
        "quota": exact(share.quota),
        "amount": share.amount,
        "floor": share.floor,
        "cap": share.cap,
        "locked": share.locked,
    }
    if outcome.ask.existing:
        covered = Coverage(share.amount, share.existing)
        found |= {"existing": share.existing, "to_find": covered.to_find, "surplus": covered.surplus}
    return found


def _certificates(outcome: Distributed, explained: str | None) -> dict[str, Json]:
    """One certificate per place where was rounded, and what going step by step moved."""
    other = against_direct(outcome)
    moved: Json = None
    if isinstance(other, Comparison):
        changes: dict[str, Json] = {code: change for code, change in other.changes.items() if change}
        moved = {"moved": other.moved, "units": changes}
    return {"steps": [_step(step, explained) for step in outcome.steps], "against_direct": moved}


def _step(step: Step, explained: str | None) -> dict[str, Json]:
    """Every step has the same keys; where nobody has weight there is nothing to prove."""
    done = step.apportioned
    found: dict[str, Json] = {
        "level": step.level,
        "parent": step.parent,
        "total": done.total,
        "drawn": [*sorted(done.drawn)],
    }
    if not any(done.weights.values()):
        empty = Certificate(None, {}, Fraction(1), OneMore())
        return found | _proof(empty, left_out=None) | {"step": None}
    if len(done.units) <= MOST_MARGINS:
        return found | _proof(certificate(done), left_out=None)
    asked = [explained] if explained in done.units and explained is not None else []
    return found | _proof(certificate(done, units=asked), left_out=f"more than {MOST_MARGINS} units")


def _proof(proof: Certificate, *, left_out: str | None) -> dict[str, Json]:
    margins: dict[str, Json] = {code: _change(change) for code, change in proof.changes.items()}
    return {
        "divisor": _divisor(proof),
        "step": exact(proof.step),
        "changes": None if left_out and not margins else margins,
        "changes_left_out": left_out,
        "loses_if_one_more": [*proof.one_more.loses],
        "may_lose_if_one_more": [*proof.one_more.may_lose],
        "gains_if_one_more": [*proof.one_more.gains],
    }


def _change(change: Change) -> Json:
    return {
        "to_gain": None if change.to_gain is None else exact(change.to_gain),
        "gain_by_lot": change.gain_by_lot,
        "to_lose": None if change.to_lose is None else exact(change.to_lose),
        "lose_by_lot": change.lose_by_lot,
    }


def _divisor(proof: Certificate) -> Json:
    if proof.divisors is None:
        return None
    return {
        "low": exact(proof.divisors.low),
        "low_closed": proof.divisors.low_closed,
        "high": None if proof.divisors.high is None else exact(proof.divisors.high),
        "high_closed": proof.divisors.high_closed,
        "simple": exact(proof.divisors.simple),
    }


def _working(working: Working, language: str) -> dict[str, Json]:
    found: dict[str, Json] = {
        "what": say(working.what, language),
        "value": _value(working.value),
        "unit": working.unit,
    }
    if working.formula is not None:
        found["formula"] = working.formula
    if working.inputs:
        found["inputs"] = [_working(given, language) for given in working.inputs]
    if working.rule is not None:
        rule = working.rule
        found["rule"] = {
            "text": say(rule.text, language),
            "law": rule.law.link(rule.on) if rule.law else None,
            "decision": rule.decision,
            "assumption": rule.is_assumption,
        }
    if working.rounding is not None:
        rounding = working.rounding
        found["rounding"] = {
            "text": say(rounding.text, language),
            "before": exact(rounding.before),
            "after": rounding.after,
        }
    return found | _ground(working.source, working.day, note=working.note, language=language)


def _ground(
    source: Source | None, day: date | None, *, note: Message | None, language: str
) -> dict[str, Json]:
    found: dict[str, Json] = {}
    if source is not None:
        found["source"] = {
            "id": source.id,
            "title": titled(source, language),
            "publisher": source.publisher if titled(source, language) == source.title else None,
            "kind": source.kind.value,
            "address": source.address,
        }
    if day is not None:
        found["day"] = day.isoformat()
    if note is not None:
        found["note"] = say(note, language)
    return found


def exact(value: Fraction | int) -> str:
    """A fraction as p/q, also where q is 1.

    >>> exact(Fraction(10, 7)), exact(3)
    ('10/7', '3/1')
    """
    return f"{value.numerator}/{value.denominator}"


def _value(value: int | Fraction) -> Json:
    return value.numerator if value.denominator == 1 else exact(value)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
