# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Checks of a table of figures: what does not add up, stayed behind, or cannot be. Found, never mended.

A finding is data beside the figure: whoever shows the figure shows it, and nobody repairs it in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from regietafel.base.labels import require_same_keys
from regietafel.base.messages import Message, Value
from regietafel.figures.rules.series import Point, Series

TIMES = 3
"""A count more than so many times the one before, or less than that part of it, is a jump to look at."""
AT_LEAST = 100
"""Below a change of so many a jump is not worth a word."""


class Weight(StrEnum):
    """How heavy a finding weighs (*gewicht van een bevinding*)."""

    EXPLAINED = "explained"
    """There is a difference, and rounding can explain it."""
    DOUBT = "doubt"
    """Possible and unlikely: somebody should look."""
    CONTRADICTION = "contradiction"
    """Cannot all be true."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found about figures (*bevinding*): how heavy, in words, about which rows."""

    weight: Weight
    message: Message
    rows: tuple[str, ...] = ()
    """The labels of the rows it is about; none where it is about the table."""


def total_finding(rows: Mapping[str, int], printed: int) -> Finding | None:
    """The printed total held against the sum of its rows; None where they are the same.

    Every row may have been rounded by at most a half, so n rows can differ n/2 from their total and no more.

    >>> total_finding({"a": 1, "b": 1}, 3).weight
    <Weight.EXPLAINED: 'explained'>
    >>> total_finding({"a": 1, "b": 1}, 4).weight
    <Weight.CONTRADICTION: 'contradiction'>
    """
    total = sum(rows.values())
    apart, bound = printed - total, Fraction(len(rows), 2)
    if not apart:
        return None
    given: dict[str, Value] = {
        "rows": len(rows),
        "sum": total,
        "printed": printed,
        "apart": abs(apart),
        "bound": int(bound),
    }
    if abs(apart) <= bound:
        return Finding(Weight.EXPLAINED, Message("reception-total-rounding", given))
    return Finding(Weight.CONTRADICTION, Message("reception-total-differs", given))


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a printed table (*versie van een tabel*): its rows by label, and its printed total."""

    rows: Mapping[str, int]
    printed: int


@dataclass(frozen=True, slots=True)
class StayedBehind:
    """A row that did not change while the total did, and the one value that would close the total."""

    row: str
    amount: int
    closing: int


def stayed_behind(old: Version, new: Version) -> tuple[StayedBehind, ...]:
    """The rows of the new version that are as before, where its total moved and its rows do not make it up.

    Each with the value at which it alone would close the total. Empty where rounding explains the difference,
    where the total stayed the same, or where no row could close it without going below zero.
    """
    require_same_keys(old.rows, new.rows)
    open_part = new.printed - sum(new.rows.values())
    if new.printed == old.printed or abs(open_part) <= Fraction(len(new.rows), 2):
        return ()
    return tuple(
        StayedBehind(label, amount, amount + open_part)
        for label, amount in new.rows.items()
        if amount == old.rows[label] and amount + open_part >= 0
    )


def version_findings(old: Version, new: Version) -> tuple[Finding, ...]:
    """What the new version of a table shows: its total, and the rows that may have stayed behind."""
    found = [total_finding(new.rows, new.printed)]
    candidates = stayed_behind(old, new)
    if len(candidates) == 1:
        only = candidates[0]
        given: dict[str, Value] = {
            "row": only.row,
            "amount": only.amount,
            "closing": only.closing,
            "printed": new.printed,
        }
        message = Message("reception-row-stayed-behind", {**given, "before": old.printed})
        found.append(Finding(Weight.DOUBT, message, (only.row,)))
    elif candidates:
        rows = tuple(candidate.row for candidate in candidates)
        closing = tuple(_closing(candidate) for candidate in candidates)
        several: dict[str, Value] = {"rows": closing, "printed": new.printed, "before": old.printed}
        found.append(Finding(Weight.DOUBT, Message("reception-rows-stayed-behind", several), rows))
    return tuple(finding for finding in found if finding is not None)


def _closing(each: StayedBehind) -> Message:
    return Message("reception-row-closing", {"row": each.row, "closing": each.closing})


def target_findings(
    existing: Mapping[str, int], extra: Mapping[str, int], *, target: Mapping[str, int]
) -> tuple[Finding, ...]:
    """Existing + extra = target, per row for which all three are known; rounding makes one at most.

    A row of which one is not known is not checked, and is no zero.
    """
    found = []
    for row in sorted(existing.keys() & extra.keys() & target.keys()):
        apart = target[row] - existing[row] - extra[row]
        if not apart:
            continue
        given: dict[str, Value] = {
            "row": row,
            "existing": existing[row],
            "extra": extra[row],
            "target": target[row],
        }
        message = Message("reception-target-differs", {**given, "apart": abs(apart)})
        weight = Weight.EXPLAINED if abs(apart) <= 1 else Weight.CONTRADICTION
        found.append(Finding(weight, message, (row,)))
    return tuple(found)


def jump_findings(series: Series, *, is_running: bool = False) -> tuple[Finding, ...]:
    """Counts that cannot follow each other: below zero, a running total that falls, a jump.

    A running total counts from a first day up to a day, so it never falls.
    """
    found = [_below_zero(point) for point in series.points if point.amount < 0]
    for one, two in zip(series.points, series.points[1:], strict=False):
        if is_running and two.amount < one.amount:
            found.append(_finding(Weight.CONTRADICTION, "reception-running-falls", one=one, two=two))
        elif not is_running and _is_jump(one.amount, two.amount):
            found.append(_finding(Weight.DOUBT, "reception-jump", one=one, two=two))
    return tuple(found)


def part_finding(part: Point, whole: Point) -> Finding | None:
    """A part that is more than its whole on the same day; None where it is not, or the days differ."""
    if part.on != whole.on or part.amount <= whole.amount:
        return None
    given: dict[str, Value] = {"day": part.on, "part": part.amount, "whole": whole.amount}
    return Finding(Weight.CONTRADICTION, Message("reception-part-exceeds-whole", given))


def _is_jump(one: int, two: int) -> bool:
    low, high = sorted((one, two))
    return high - low >= AT_LEAST and high > TIMES * low


def _below_zero(point: Point) -> Finding:
    message = Message("reception-below-zero", {"day": point.on, "amount": point.amount})
    return Finding(Weight.CONTRADICTION, message)


def _finding(weight: Weight, key: str, *, one: Point, two: Point) -> Finding:
    given: dict[str, Value] = {
        "before": one.amount,
        "day_before": one.on,
        "amount": two.amount,
        "day": two.on,
    }
    return Finding(weight, Message(key, given))
