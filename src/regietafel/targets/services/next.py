# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What comes next for a municipality, and when: terms of the law, of the half-year, of the ladder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from regietafel.access.readers import Reader
from regietafel.base.messages import Message, Value
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.ladders.rules.outcomes import Proposed, TooEarly
from regietafel.ladders.rules.standing import Status
from regietafel.law import parameters
from regietafel.targets.rules.linking import reference_day
from regietafel.targets.services.municipality import Next
from regietafel.targets.services.supervising import CaseView, cases


def coming(area: str, half_year: HalfYear, *, day: date, as_of: AsOf, reader: Reader) -> tuple[Next, ...]:
    """What comes after that day, in the order of the days; steps only as far as this reader may see them."""
    views = cases(day, as_of=as_of, reader=reader, subject=area)
    found = [*_of_the_half_year(half_year), *(each for view in views for each in _of_the_ladder(view, day))]
    return tuple(
        sorted((each for each in found if each.day >= day), key=lambda each: (each.day, each.what.key))
    )


def _of_the_half_year(half_year: HalfYear) -> Iterator[Next]:
    after, known = half_year.next(), parameters()
    months = int(str(known["housing-link-reference"].at(half_year.first_day)))
    weeks = int(str(known["housing-target-notice"].at(half_year.first_day)))
    # Art. 29 lid 1: the next national number is published at least 13 weeks before its half-year.
    notice = after.first_day - timedelta(weeks=weeks)
    yield Next(notice, Message("housing-next-number", {"period": str(after)}))
    yield Next(reference_day(half_year, months), Message("housing-next-linked"))
    yield Next(half_year.last_day, Message("housing-next-end", {"period": str(half_year)}))
    yield Next(after.first_day, Message("housing-next-list", {"period": str(half_year)}))


def _of_the_ladder(view: CaseView, day: date) -> Iterator[Next]:
    if view.standing.status is Status.CLOSED:
        return
    matter = view.case.opened.matter
    for term in view.terms:
        yield Next(term.until, Message("housing-next-term", {"result": term.result, "period": matter}))
    match view.due:
        case Proposed():
            yield Next(day, Message("housing-next-due", {"rung": view.due.rung.name, "period": matter}))
        case TooEarly():
            values: dict[str, Value] = {"rung": view.due.rung.name, "period": matter}
            yield Next(view.due.until, Message("housing-next-rung", values))
        case _:
            return
