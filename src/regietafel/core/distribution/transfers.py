# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Places lent from one body to another: who carries what, on which day, and what is refused.

The giver lends places on paper: its own task *rises* by the amount, because its places now count for
someone else; the taker's task *falls* by it. Dronten (246) lends 200 to Kampen (308): while the span runs
Dronten carries 446 and Kampen 108. Across provinces the tasks of both provinces move the same way. The sum
over the country is the same on every day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeAlias

from regietafel.core.base.area import AreaKind, kind_of
from regietafel.core.base.messages import Refused
from regietafel.core.base.tasks import Group, Transfer

ProvinceOf: TypeAlias = Callable[[str], str]
"""The code of the province a municipality lies in; a province is its own."""


def effects(
    transfers: Iterable[Transfer], day: date, *, group: Group, province_of: ProvinceOf
) -> dict[str, int]:
    """What every area carries more (or, below zero, less) on that day by the transfers in force for a group.

    Provinces and municipalities stand beside each other here; the changes of each level add up to zero.
    """
    found: dict[str, int] = {}
    for transfer in transfers:
        if transfer.group is group and transfer.stamp.valid.covers(day):
            for area, change in _changes(transfer, province_of).items():
                found[area] = found.get(area, 0) + change
    return {area: change for area, change in found.items() if change}


def _changes(transfer: Transfer, province_of: ProvinceOf) -> dict[str, int]:
    changes = {transfer.giver: transfer.amount, transfer.taker: -transfer.amount}
    giving, taking = province_of(transfer.giver), province_of(transfer.taker)
    if giving != taking:
        changes |= {giving: transfer.amount, taking: -transfer.amount}
    return changes


def applied(tasks: Mapping[str, int], changes: Mapping[str, int]) -> dict[str, int]:
    """The tasks with what was lent and borrowed; areas without a task here are left out."""
    return {area: task + changes.get(area, 0) for area, task in tasks.items()}


def admit(
    transfer: Transfer,
    tasks: Mapping[str, int],
    others: Iterable[Transfer],
    *,
    province_of: ProvinceOf,
    existing: Mapping[str, int] | None = None,
) -> Transfer:
    """Accept a transfer between areas with a task, or refuse it with the reason.

    ``tasks`` are those of its group before any transfer, ``others`` the transfers on record. On no day of
    its span may an area be left with less than nothing: that would make a place out of a paper. Where the
    ``existing`` places of the giver are known, it cannot lend more than it has.
    """
    _check_parties(transfer, tasks)
    known = [other for other in others if other.group is transfer.group]
    if transfer.stamp.replaces is not None:
        known = [other for other in known if other.stamp.id != transfer.stamp.replaces]
    for day in _days(transfer, known):
        changes = effects([*known, transfer], day, group=transfer.group, province_of=province_of)
        for area, left in applied(tasks, changes).items():
            if left < 0 and changes.get(area, 0) < 0:
                raise Refused("distribution-transfer-below-zero", area=area, left=left, day=day)
        lent = sum(
            other.amount
            for other in [*known, transfer]
            if other.giver == transfer.giver and other.stamp.valid.covers(day)
        )
        if existing is not None and transfer.giver in existing and lent > existing[transfer.giver]:
            raise Refused(
                "distribution-transfer-more-than-there-is",
                area=transfer.giver, lent=lent, existing=existing[transfer.giver], day=day,
            )  # fmt: skip
    return transfer


def _check_parties(transfer: Transfer, tasks: Mapping[str, int]) -> None:
    if transfer.amount <= 0:
        raise Refused("distribution-transfer-not-positive", amount=transfer.amount)
    if transfer.giver == transfer.taker:
        raise Refused("distribution-transfer-to-itself", area=transfer.giver)
    strangers = [area for area in (transfer.giver, transfer.taker) if area not in tasks]
    if strangers:
        raise Refused("distribution-transfer-without-task", areas=", ".join(strangers))
    levels = {kind_of(transfer.giver), kind_of(transfer.taker)}
    if len(levels) > 1 or not levels <= {AreaKind.PROVINCE, AreaKind.MUNICIPALITY}:
        raise Refused("distribution-transfer-other-level", giver=transfer.giver, taker=transfer.taker)


def _days(transfer: Transfer, others: Iterable[Transfer]) -> list[date]:
    """The days in its span on which something changes; between them nothing does."""
    starts = {other.stamp.valid.start for other in others} | {
        other.stamp.valid.end for other in others if other.stamp.valid.end is not None
    }
    span = transfer.stamp.valid
    return [span.start, *sorted(day for day in starts if span.covers(day) and day != span.start)]
