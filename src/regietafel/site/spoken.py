# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a decision speaks of, line by line: as it was said, where to read on, and how it stands on the day."""

from __future__ import annotations

from collections.abc import Iterator

from regietafel.base.messages import Message, Value
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.facts.targets import NationalTarget
from regietafel.figures.services.following import latest_on
from regietafel.meetings.services.papers import PaperView
from regietafel.site.moved import Moved, moved
from regietafel.site.services.fact_pages import area_page
from regietafel.site.services.spoken import Spoken
from regietafel.targets.services.reading import country_account
from regietafel.web.visit import Visit

PAGES = {"persons-ter-apel": "reception-ter-apel"}
"""The indicators that have a page of their own."""


def lines(found: Spoken, visit: Visit) -> tuple[Moved, ...]:
    """Each thing spoken of, with its page and how it stands."""
    return (
        *(_count(count, visit) for count in found.counts),
        *moved(found.plans, visit, waits=None),
        *(_target(target, visit) for target in found.targets),
        *(_paper(paper, visit) for paper in found.papers),
        *_named(found, visit),
    )


def _count(count: Observation, visit: Visit) -> Moved:
    indicator = indicators()[count.indicator]
    said: dict[str, Value] = {
        "what": indicator.name.on(visit.language),
        "amount": Message("base-unknown") if count.amount is None else count.amount,
        "day": count.stamp.valid.start,
    }
    last = latest_on(
        count.indicator, [count.area], day=visit.view.day, as_of=visit.view.as_of, reader=visit.reader
    ).get(count.area)
    page = (PAGES[count.indicator],) if count.indicator in PAGES else area_page(count.area)
    now: tuple[Message, ...] = ()
    if last is not None and last.amount is not None:
        now = (Message("web-spoken-now", {"amount": last.amount, "day": last.stamp.valid.start}),)
    return Moved("web-spoken-count", Message("web-spoken-counted", said), visit.address(*page), now)


def _target(target: NationalTarget, visit: Visit) -> Moved:
    account = country_account(
        target.period, visit.view.day, as_of=visit.view.as_of, reader=visit.reader
    ).account
    count = account.housed if account is not None else None
    persons = Message("base-amount-persons", {"count": target.persons})
    housed = () if count is None else (Message("web-spoken-housed", {"housed": count}),)
    address = visit.address("targets-country", str(target.period))
    return Moved("webmeetings-moved-target", target.title, address, (persons, *housed))


def _paper(paper: PaperView, visit: Visit) -> Moved:
    still = sum(1 for request in paper.requests if request.open)
    now = Message("web-spoken-paper", {"version": len(paper.versions), "open": still})
    return Moved(
        "web-spoken-letter", paper.fact.title, visit.address("meetings-paper", paper.fact.stamp.id), (now,)
    )


def _named(found: Spoken, visit: Visit) -> Iterator[Moved]:
    for decision in found.decisions:
        yield Moved("web-spoken-decision", decision.title, visit.address("decision", decision.stamp.id), ())
    for measure in found.measures:
        yield Moved(
            "web-spoken-measure", measure.title, visit.address("execution-measure", measure.number), ()
        )
