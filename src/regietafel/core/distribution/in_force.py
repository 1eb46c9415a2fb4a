# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tasks in force on a day, from the distributions and transfers on record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from regietafel.core.base.area import AreaKind, kind_of
from regietafel.core.base.messages import Refused
from regietafel.core.base.tasks import Distribution, Share, Task, TaskKind, Transfer
from regietafel.core.distribution.transfers import ProvinceOf, effects


def latest(distributions: Iterable[Distribution], day: date) -> list[Distribution]:
    """The distribution in force of every series on that day: the highest version whose span covers it."""
    found: dict[str, Distribution] = {}
    for distribution in distributions:
        if not distribution.stamp.valid.covers(day):
            continue
        known = found.get(distribution.series)
        if known is None or distribution.version > known.version:
            found[distribution.series] = distribution
    return [found[series] for series in sorted(found)]


def tasks_in_force(
    distributions: Iterable[Distribution],
    transfers: Iterable[Transfer],
    day: date,
    *,
    province_of: ProvinceOf,
) -> tuple[Task, ...]:
    """Who must do what on that day (*opgaven in werking*), by series and then in the order of the shares.

    Give only facts that are current for the reader (``stamps.current``). The level that was decided has the
    kind of its distribution; what lies below it is an indicative share, owed by nobody. A transfer counts
    for every task of its group, on the days of its span.
    """
    lent = tuple(transfers)
    found: list[Task] = []
    for distribution in latest(distributions, day):
        changes = effects(lent, day, group=distribution.group, province_of=province_of)
        found += [_task(distribution, share, changes.get(share.area, 0)) for share in distribution.shares]
    return tuple(found)


def _task(distribution: Distribution, share: Share, change: int) -> Task:
    return Task(
        kind=distribution.kind if _level(share.area) is distribution.level else TaskKind.INDICATIVE,
        area=share.area,
        amount=share.amount + change,
        unit=distribution.unit,
        group=distribution.group,
        on=distribution.on,
        in_force=distribution.stamp.valid,
        decision=distribution.decision,
        distribution=distribution.stamp.id,
    )


def _level(area: str) -> AreaKind:
    level = kind_of(area)
    if level is AreaKind.COUNTRY:
        raise Refused("distribution-task-of-the-country", area=area)
    return level
