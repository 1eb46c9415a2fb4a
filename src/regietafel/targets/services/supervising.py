# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Supervision on the housing targets: the cases of a province, the rung each stands on, the rung that is due.

The system proposes; a person takes. What a reader sees of a case is what the visibility of its facts allows:
the file of *gedeputeerde staten* and that of the PRT are two, and neither reads the other's unless shared.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import get_args

from regietafel.access.permissions import allowed, require, visible
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Message
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf, current
from regietafel.facts import Fact
from regietafel.facts.ladders import CaseFact, CaseOpened, OnFile, TermSet
from regietafel.facts.observations import Dispute
from regietafel.facts.targets import HalfYearClosed, Housed, LinkedTooFew
from regietafel.ladders.rules.case import Case, gather
from regietafel.ladders.rules.ladder import Ladders
from regietafel.ladders.rules.outcomes import Due, NothingDue, Proposed
from regietafel.ladders.rules.proposing import propose
from regietafel.ladders.rules.reading import parse
from regietafel.ladders.rules.standing import Standing, Status, stand
from regietafel.records import ledger
from regietafel.records.reading import Where
from regietafel.targets.rules.accounts import Owed
from regietafel.targets.rules.latest import last_count
from regietafel.targets.services.books import Books, books, books_of
from regietafel.targets.services.supervising_counts import waits_for
from regietafel.targets.services.swapping import CONTESTABLE

LADDER = "supervision-housing"


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case on a day as one reader sees it (*dossier*).

    ``due`` is the rung that is proposed, or what it waits for; None for who does not supervise it.
    ``settled``: by the last count nothing of the half-year is owed any more, so that nothing is due.
    ``waits``: the count that is waited for before a rung is proposed.
    """

    case: Case
    standing: Standing
    due: Due | None
    settled: bool = False
    waits: Message | None = None

    @property
    def half_year(self) -> HalfYear:
        """The half-year of origin it is about."""
        return HalfYear.parse(self.case.opened.matter)

    @property
    def file(self) -> tuple[OnFile, ...]:
        """What this reader may see of the file, by day."""
        return self.case.of(OnFile)

    @property
    def terms(self) -> tuple[TermSet, ...]:
        return self.standing.terms


@dataclass(frozen=True, slots=True)
class Rungs:
    """Where a municipality stands: the highest rung taken in an open case, and the one proposed."""

    taken: str | None
    due: str | None


@dataclass(frozen=True, slots=True)
class NewCase:
    """A municipality with an open half-year that is over, and no case yet (*nieuw dossier*).

    ``counted`` is the day on which so many were open.
    """

    area: str
    owed: Owed
    counted: date


@cache
def ladders() -> Ladders:
    """The ladder of supervision on housing over time, with the variants of provinces."""
    text = (files("regietafel.law") / "ladders" / "supervision_housing.toml").read_text(encoding="utf-8")
    return parse(tomllib.loads(text))


def cases(day: date, *, as_of: AsOf, reader: Reader, **where: Where) -> tuple[CaseView, ...]:
    """The cases this reader may see something of, by municipality and half-year.

    ``where`` is ``subject`` or ``within``. Queries: a fixed number.
    """
    facts: list[CaseOpened | CaseFact] = list(
        visible(reader, ledger.read(CaseOpened, as_of, history=True, valid_on=None, ladder=LADDER, **where))
    )
    # Who was let in later sees the fact that shared the case, and not the one that opened it.
    ids = sorted({id_ for fact in facts for id_ in (fact.stamp.id, fact.stamp.replaces) if id_ is not None})
    for kind in get_args(CaseFact):
        facts += visible(reader, ledger.read(kind, as_of, history=True, case_id=ids)) if ids else []
    disputes = visible(reader, ledger.read(Dispute, as_of, history=True)) if ids else []
    leaning = _with_contested(gather([*facts, *disputes], as_of).values(), disputes, as_of=as_of)
    found = [_view(case, day, reader=reader) for case in leaning]
    if any(view.due is not None for view in found):
        upto, subject = HalfYear.of(day), where.get("subject")
        if isinstance(subject, str):
            kept = books_of(subject, upto, day=day, as_of=as_of)
        else:
            kept = books(upto, day, as_of=as_of)
        found = [_weighed(view, kept) for view in found]
    return tuple(sorted(found, key=lambda view: (view.case.opened.subject, view.case.opened.matter)))


def _with_contested(cases: Iterable[Case], disputes: Iterable[Dispute], *, as_of: AsOf) -> list[Case]:
    """Every case with the disputes about all it leans on, whatever was corrected since it was opened.

    The oldest half-year is paid first: what is still owed of one follows from every count of the
    municipality, and from its numbers up to that half-year.
    """
    said = current(list(disputes), as_of)
    about = sorted({dispute.about for dispute in said})
    figures = [fact for kind in CONTESTABLE for fact in ledger.read(kind, as_of, history=True, ids=about)]
    found = []
    for case in cases:
        matter = HalfYear.parse(case.opened.matter)
        leans_on = {
            fact.stamp.id
            for fact in figures
            if fact.area == case.opened.subject and (isinstance(fact, Housed) or fact.period <= matter)
        }
        more = (dispute for dispute in said if dispute.about in leans_on)
        found.append(replace(case, disputes=tuple(dict.fromkeys([*case.disputes, *more]))))
    return found


def _weighed(view: CaseView, kept: Books) -> CaseView:
    """The case beside the books: what was housed by the last count is not due; on an old one nothing is."""
    if view.due is None or view.standing.status is Status.CLOSED:
        return view
    subject = view.case.opened.subject
    last, origin = (
        last_count(kept.ledger, subject, upto=kept.upto),
        kept.ledger.lines.get((subject, view.half_year)),
    )
    is_known = last is not None and origin is not None and origin.asked is not None
    if is_known and last is not None and not last.account.of(view.half_year):
        why = Message("supervising-settled", {"period": str(view.half_year), "day": last.on})
        return replace(view, due=NothingDue(why), settled=True)
    waits = waits_for(last, kept.day)
    if waits is None or not isinstance(view.due, Proposed):
        return view
    return replace(view, due=NothingDue(waits), waits=waits)


def _view(case: Case, day: date, *, reader: Reader) -> CaseView:
    within = case.opened.within
    way = ladders().of(within)
    supervises = allowed(reader, "ladder.take", thing=f"GS-{within}")
    return CaseView(case, stand(case, way, day=day), propose(case, way, day=day) if supervises else None)


def rungs_within(province: str, day: date, *, as_of: AsOf, reader: Reader) -> dict[str, Rungs]:
    """Where the municipalities of a province stand, by code: of each the case that is highest."""
    found: dict[str, Rungs] = {}
    height: dict[str, int] = {}
    for view in cases(day, as_of=as_of, reader=reader, within=province):
        standing, subject = view.standing, view.case.opened.subject
        if standing.status is Status.CLOSED:
            continue
        if standing.place >= height.get(subject, -2):
            due = view.due.rung.key if isinstance(view.due, Proposed) else None
            height[subject] = standing.place
            found[subject] = Rungs(None if standing.on is None else standing.on.key, due)
    return found


def due_within(province: str, day: date, *, as_of: AsOf, reader: Reader) -> tuple[CaseView, ...]:
    """The cases of a province in which a rung is due; for its supervisor alone."""
    require(reader, "ladder.take", thing=f"GS-{province}")
    found = cases(day, as_of=as_of, reader=reader, within=province)
    return tuple(view for view in found if isinstance(view.due, Proposed))


def new_cases(province: str, day: date, *, as_of: AsOf, reader: Reader) -> tuple[NewCase, ...]:
    """Half-years that are over and still open, oldest first per municipality, and not yet a case.

    Of a half-year that was not counted to its end nothing can be proposed, nor on an old count
    (``waiting_within`` says what is waited for).
    """
    require(reader, "ladder.take", thing=f"GS-{province}")
    upto = HalfYear.of(day)
    kept = books(upto, day, as_of=as_of)
    there = {
        (view.case.opened.subject, view.case.opened.matter)
        for view in cases(day, as_of=as_of, reader=reader, within=province)
    }
    codes = [code for code in kept.ledger.at(upto) if kept.areas.province_of(code).code == province]
    return tuple(
        NewCase(code, owed, last.on)
        for code in codes
        if (last := last_count(kept.ledger, code, upto=upto)) is not None and waits_for(last, day) is None
        for owed in last.account.owed
        if _has_ended(kept, code, owed=owed) and (code, str(owed.origin)) not in there
    )


def _has_ended(kept: Books, area: str, *, owed: Owed) -> bool:
    """Whether it is owed of a half-year that is over and was counted to its end."""
    if owed.origin is None or owed.origin.last_day >= kept.day:
        return False
    line = kept.ledger.lines.get((area, owed.origin))
    return line is not None and line.final is not None


def figures(area: str, half_year: HalfYear, *, as_of: AsOf, reader: Reader) -> tuple[str, ...]:
    """The ids of the figures that a case about this half-year rests on: counts, numbers, the closing."""
    kept = books_of(area, half_year, day=half_year.next().first_day, as_of=as_of)
    target = kept.targets.get((area, half_year))
    facts: list[Fact] = [] if target is None else [*target.numbers[:1], *target.adjusted]
    for kind in (Housed, HalfYearClosed, LinkedTooFew):
        facts += read(kind, as_of, reader=reader, area=area, period=str(half_year))
    return tuple(fact.stamp.id for fact in facts)


def highest(views: Iterable[CaseView]) -> CaseView | None:
    """The case that stands highest on the ladder, of those that are open."""
    still = [view for view in views if view.standing.status is not Status.CLOSED]
    return max(still, key=lambda view: view.standing.place, default=None)
