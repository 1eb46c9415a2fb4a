# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How each number of the table of a distribution came about, by its column."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from regietafel.base.messages import Message
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.facts.conversions import leaf
from regietafel.tasks.rules.weighing import unit_weight
from regietafel.tasks.services.lent import MINUS
from regietafel.tasks.services.standing import Line, Standing


def line_account(stands: Standing, line: Line, key: str) -> Working | None:  # shape: as a table asks
    """The account of the number of an area in one column; None where nothing is known of it."""
    code = line.task.area
    accounts: Mapping[str, Callable[[], Working | None]] = {
        "amount": lambda: stands.working(code),
        "before_transfers": lambda: stands.divided(code),
        "weight": lambda: unit_weight(stands.distributed, code),
        "quota": lambda: _quota(stands, code),
        "existing": lambda: existing(line),
        "to_find": lambda: to_find(stands, line),
    }
    return accounts[key]() if key in accounts else None


def total_account(stands: Standing, within: str | None, key: str) -> Working | None:  # shape: as a table asks
    """The account of a total: what was decided for the whole, or the number of the province above."""
    if key not in ("amount", "quota") or (key == "amount" and stands.distribution.difference):
        return None
    if within is not None:
        return stands.working(within) if key == "amount" else _quota(stands, within)
    return stands.whole()


def existing(line: Line) -> Working | None:
    """The places that count towards the task, as they were counted."""
    counted = line.existing
    if counted is None or counted.amount is None:
        return None
    return leaf(counted, indicator(counted.indicator))


def to_find(stands: Standing, line: Line) -> Working | None:
    """The task minus what is there now; a surplus leaves nothing to find."""
    there, found = existing(line), line.coverage.to_find
    if there is None or found is None:
        return None
    surplus = line.coverage.surplus or 0
    return Working(
        Message("column-minus-existing"),
        found,
        stands.distribution.unit,
        formula=f"{{a}} {MINUS} {{b}}",
        inputs=(stands.working(line.task.area), there),
        note=Message("tasks-note-surplus", {"surplus": surplus}) if surplus else None,
    )


def _quota(stands: Standing, code: str) -> Working:
    """The exact share, before it was made a whole number."""
    explained = stands.divided(code)
    what, value = Message("column-quota"), stands.distributed[code].quota
    return Working(what, value, explained.unit, formula=explained.formula, inputs=explained.inputs)
