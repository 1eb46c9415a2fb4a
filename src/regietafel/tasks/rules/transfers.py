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

from regietafel.base.area import AreaKind, kind_of
from regietafel.base.messages import Refused
from regietafel.facts.tasks import Distribution, Group, Task, TaskKind, Transfer
from regietafel.tasks.rules.levels import Distributed

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
    *,
    others: Iterable[Transfer],
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


def latest(distributions: Iterable[Distribution], day: date) -> list[Distribution]:
    """The distribution in force of every series on that day: the highest version whose span covers it."""
    found: dict[str, Distribution] = {}
    for distribution in distributions:
        known = found.get(distribution.series)
        newer = known is None or distribution.version > known.version
        if newer and distribution.stamp.valid.covers(day):
            found[distribution.series] = distribution
    return [found[series] for series in sorted(found)]


def tasks_in_force(
    distributions: Iterable[Distribution],
    transfers: Iterable[Transfer],
    *,
    day: date,
    below: Distributed | None = None,
    province_of: ProvinceOf | None = None,
) -> tuple[Task, ...]:
    """Who must do what on that day (*opgaven in werking*), by series and then by area.

    Give only facts that are current for the reader (``stamps.current``). The level that was decided has the
    kind of its distribution; what ``below`` adds under it is an indicative share, owed by nobody. A transfer
    counts for every distribution of its series and group, on the days of its span. Where a municipality
    lends, its province must be known: from ``below``, or else from ``province_of``.
    """
    lent = tuple(transfers)
    found: list[Task] = []
    for distribution in latest(distributions, day):
        concerned = [transfer for transfer in lent if transfer.series == distribution.series]
        provinces = province_of or _provinces(below)
        changes = effects(concerned, day, group=distribution.group, province_of=provinces)
        for area, amount in _amounts(distribution, below).items():
            found.append(_task(distribution, area, amount=amount + changes.get(area, 0)))
    return tuple(found)


def _amounts(distribution: Distribution, below: Distributed | None) -> dict[str, int]:
    """What was decided, and at every other level what follows from it by the same total, key and rule."""
    decided = {share.area: share.amount for share in distribution.shares}
    if below is None:
        return decided
    other = {
        code: share.amount
        for code, share in below.shares.items()
        if below.ask.tree.units[code].level != distribution.level
    }
    return decided | other


def _provinces(below: Distributed | None) -> ProvinceOf:
    def province_of(code: str) -> str:
        if kind_of(code) is not AreaKind.MUNICIPALITY:
            return code
        unit = below.ask.tree.units.get(code) if below is not None else None
        if unit is None or unit.parent is None:
            raise Refused("distribution-province-unknown", area=code)
        return unit.parent

    return province_of


def _task(distribution: Distribution, area: str, *, amount: int) -> Task:
    return Task(
        kind=distribution.kind if kind_of(area) is distribution.level else TaskKind.INDICATIVE,
        area=area,
        amount=amount,
        unit=distribution.unit,
        group=distribution.group,
        on=distribution.on,
        in_force=distribution.stamp.valid,
        decision=distribution.decision,
        distribution=distribution.stamp.id,
    )
