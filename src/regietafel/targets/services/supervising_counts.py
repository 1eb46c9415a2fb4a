# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""On which count a rung would stand, and what is waited for: on an old count nothing is proposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.base.messages import Message
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.law import parameters
from regietafel.targets.rules.latest import LastCount, is_old, last_count
from regietafel.targets.services.books import Books, books


@dataclass(frozen=True, slots=True)
class Waiting:
    """Municipalities of which nothing is proposed, and the count that is waited for (*wacht op telling*)."""

    areas: tuple[str, ...]
    why: Message


def waits_for(last: LastCount | None, day: date) -> Message | None:
    """The count that is waited for before a rung is proposed; None where the last one still says enough."""
    if last is None:
        return Message("supervising-waits-any", {"day": day})
    if (period := last.open_end) is not None:
        end = period.next().first_day
        return Message("supervising-waits-end", {"period": str(period), "end": end, "counted": last.on})
    months = int(str(parameters()["housing-count-old"].at(day)))
    return (
        Message("supervising-waits-new", {"counted": last.on})
        if is_old(last.on, day, months=months)
        else None
    )


def waiting_within(province: str, day: date, *, as_of: AsOf, reader: Reader) -> tuple[Waiting, ...]:
    """What is waited for in a province, by count; of municipalities with a half-year that is over."""
    require(reader, "ladder.take", thing=f"GS-{province}")
    upto = HalfYear.of(day)
    kept = books(upto, day, as_of=as_of)
    found: dict[tuple[date, HalfYear | None], Waiting] = {}
    for area, last in _counted(kept, province, upto=upto):
        why = waits_for(last, day)
        if why is not None and _may_owe(last, day):
            before = found.get((last.on, last.open_end), Waiting((), why))
            found[last.on, last.open_end] = Waiting((*before.areas, area), why)
    return tuple(found.values())


def _counted(kept: Books, province: str, *, upto: HalfYear) -> Iterator[tuple[str, LastCount]]:
    for area in sorted(kept.ledger.at(upto)):
        last = last_count(kept.ledger, area, upto=upto)
        if last is not None and kept.areas.province_of(area).code == province:
            yield area, last


def _may_owe(last: LastCount, day: date) -> bool:
    """Whether something of a half-year that is over was open, or may be by its end."""
    over = (part.origin is None or part.origin.last_day < day for part in last.account.owed)
    return last.open_end is not None or any(over)
