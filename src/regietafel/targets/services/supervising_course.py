# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The course of a case beside its rungs: held, resumed, a step down, an excuse, shared with the PRT."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from regietafel import clock
from regietafel.access.readers import Reader
from regietafel.areas.naming import with_names
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import Known, Span, Stamp
from regietafel.facts import Fact
from regietafel.facts.ladders import CaseHeld, CaseOpened, CaseResumed, Excuse, SteppedDown
from regietafel.facts.targets import LinkedTooFew
from regietafel.ladders.rules.standing import Status
from regietafel.law import parameters
from regietafel.records import ledger
from regietafel.records.ids import new_id
from regietafel.targets.rules.linking import admit_linked_too_few, reference_day
from regietafel.targets.services.supervising import CaseView
from regietafel.targets.services.supervising_steps import Sharing, case_of, require_latest, stamp_of


@dataclass(frozen=True, slots=True)
class Linking:
    """How many COA linked before the reference day, and how many were needed (*te weinig gekoppeld*)."""

    case: str
    linked: int
    needed: int
    ground: Said


@ledger.turn()
def hold(case: str, *, reason: Said, on: date, until: date | None, reader: Reader) -> CaseHeld:
    """Hold a case, up to a day or until it is resumed: no rung is proposed or taken meanwhile."""
    view, by = _moving(case, on, reason=reason, reader=reader)
    if view.standing.status is Status.HELD:
        raise Refused("supervising-held-already")
    if until is not None and until <= on:
        raise Refused("supervising-hold-ends-before", day=until)
    stamp = replace(_stamp(view, on, reader=reader), valid=Span(on, until))
    return ledger.append([CaseHeld(stamp, view.case.id, by, reason)])[0]


@ledger.turn()
def resume(case: str, *, reason: Said, on: date, reader: Reader) -> CaseResumed:
    """Go on with a case that is held."""
    view, by = _moving(case, on, reason=reason, reader=reader)
    if view.standing.status is not Status.HELD:
        raise Refused("supervising-not-held")
    return ledger.append([CaseResumed(_stamp(view, on, reader=reader), view.case.id, by, reason)])[0]


@ledger.turn()
def step_down(case: str, to: str | None, *, reason: Said, on: date, reader: Reader) -> SteppedDown:
    """Go down the ladder, to a lower rung or to its foot; what stood above falls, its terms with it."""
    view, by = _moving(case, on, reason=reason, reader=reader)
    ladder = view.standing.ladder
    place = -1 if to is None else (ladder.place(ladder.rung(to).key) or 0)
    if place >= view.standing.place:
        raise Refused("supervising-not-lower")
    require_latest(view, on)
    return ledger.append([SteppedDown(_stamp(view, on, reader=reader), view.case.id, to, by, reason)])[0]


@ledger.turn()
def share(case: str, *, on: date, reader: Reader) -> CaseOpened:
    """Share with the PRT of the province that the case is there (*delen*); its file stays the supervisor's.

    The steps and pieces that the PRT may read are those that are shared one by one when they go on file.
    """
    view, _ = case_of(case, on, reader=reader)
    opened = view.case.opened
    scope = tuple(sorted({*opened.stamp.scope, prt_of(view)}))
    if scope == opened.stamp.scope:
        raise Refused("supervising-shared-already")
    stamp = replace(
        opened.stamp,
        id=new_id(),
        known=Known(on, "gedeeld door de toezichthouder"),
        recorded=clock.now(),
        actor=reader.actor,
        scope=scope,
        replaces=opened.stamp.id,
        reason=f"gedeeld met {prt_of(view)}",
    )
    return ledger.append([replace(opened, stamp=stamp)])[0]


@ledger.turn()
def excuse_linked(linking: Linking, *, on: date, reader: Reader) -> Excuse:
    """The excuse that COA linked too few people before the reference day; it weighs, and forbids nothing."""
    view, by = _moving(linking.case, on, reason=linking.ground, reader=reader)
    opened = view.case.opened
    period = HalfYear.parse(opened.matter)
    months = int(str(parameters()["housing-link-reference"].at(period.first_day)))
    fact = LinkedTooFew(
        _stamp(view, on, reader=reader),
        period=period,
        area=opened.subject,
        on=reference_day(period, months),
        ground=linking.ground,
        linked=linking.linked,
        needed=linking.needed,
    )
    with with_names():
        admit_linked_too_few(fact, months=months)
    short = linking.needed - linking.linked
    excuse = Excuse(_stamp(view, on, reader=reader), view.case.id, by, linking.ground, short, fact.stamp.id)
    facts: list[Fact] = [fact, excuse]
    ledger.append(facts)
    return excuse


def prt_of(view: CaseView) -> str:
    """The PRT of the province of a case: another office than its supervisor."""
    return f"PRT-{view.case.opened.within}"


def _moving(case: str, on: date, *, reason: Said, reader: Reader) -> tuple[CaseView, str]:
    """A case that is not closed, for an act with a reason, and the body that acts."""
    view, by = case_of(case, on, reader=reader)
    if not reason.nl.strip():
        raise Refused("supervising-course-needs-reason")
    if view.standing.status is Status.CLOSED:
        raise Refused("supervising-closed-already")
    return view, by


def _stamp(view: CaseView, on: date, *, reader: Reader) -> Stamp:
    within, shared = view.case.opened.within or "", view.case.opened.stamp.scope
    return stamp_of(on, on, reader=reader, sharing=Sharing(shared), within=within)
