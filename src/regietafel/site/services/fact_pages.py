# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""On which page a fact is shown: one of its own, that of its area or table, or that of what it names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from regietafel.access.readers import Reader
from regietafel.access.visible import ever
from regietafel.base.area import AreaKind, kind_of
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts import (
    Fact,
    actions,
    areas,
    attendance,
    bodies,
    decisions,
    dispatches,
    ladders,
    meetings,
    observations,
    papers,
    reception,
    reports,
    targets,
    tasks,
)
from regietafel.ladders.sources import SUPERVISION
from regietafel.outlets.tables import Link

Page: TypeAlias = Callable[[Any], "Link"]
"""The page of a fact of one kind."""
Via: TypeAlias = "tuple[str, tuple[type[Fact], ...]]"
"""The field with the id of another fact, and the kinds which that can be."""


def area_page(code: str) -> Link:
    """The page of an area; a safety region is that of crisis shelter, all else the picture of reception."""
    try:
        kind = kind_of(code)
    except Refused:
        return ("reception",)
    if kind in (AreaKind.PROVINCE, AreaKind.MUNICIPALITY):
        return ("area", code)
    return ("reception-crisis",) if kind is AreaKind.SAFETY_REGION else ("reception",)


def targets_page(period: HalfYear, area: str) -> Link:
    """The page of the housing target of an area in a half-year."""
    match kind_of(area):
        case AreaKind.MUNICIPALITY:
            return ("targets-municipality", str(period), area)
        case AreaKind.PROVINCE:
            return ("targets-province", str(period), area)
        case _:
            return ("targets-country", str(period))


def _case(fact: ladders.CaseOpened) -> Link:
    if fact.ladder == SUPERVISION:
        return ("targets-municipality", fact.matter, fact.subject)
    return ("execution-ladder",)


def _about(code: str) -> Link:
    """A measure by its code, or an action by its id."""
    number = code.removeprefix(actions.measure_code(""))
    return ("execution-measure", number) if number != code else ("execution-action", code)


def _by_period(fact: Any) -> Link:
    return targets_page(fact.period, fact.area)


def _by_area(fact: Any) -> Link:
    return area_page(fact.area)


OWN: Mapping[type[Fact], Page] = MappingProxyType(
    {
        decisions.Decision: lambda fact: ("decision", fact.stamp.id),
        decisions.Action: lambda fact: ("execution-action", fact.stamp.id),
        tasks.Distribution: lambda fact: ("distribution", fact.series),
        tasks.Lot: lambda fact: ("distribution", fact.series),
        tasks.Transfer: lambda fact: ("area", fact.giver),
        tasks.PublishedValue: _by_area,
        observations.Observation: _by_area,
        areas.AreaListed: lambda fact: area_page(fact.area.code),
        areas.AreasMerged: lambda fact: area_page(fact.into),
        areas.Boundary: _by_area,
        reception.Location: lambda _: ("reception-locations",),
        reception.Plan: lambda _: ("reception-plans",),
        targets.NationalTarget: lambda fact: ("targets-country", str(fact.period)),
        targets.SwapProposed: lambda fact: targets_page(fact.period, fact.parts[0].area),
        **dict.fromkeys(
            (
                targets.PublishedSum, targets.MunicipalTarget, targets.OpeningBalance, targets.Housed,
                targets.TargetAdjusted, targets.Expectation, targets.LinkedTooFew, targets.HalfYearClosed,
            ),
            _by_period,
        ),
        ladders.CaseOpened: _case,
        actions.MeasureListed: lambda fact: ("execution-measure", fact.number),
        actions.MeasureStateSet: lambda fact: ("execution-measure", fact.measure),
        actions.LadderAdopted: lambda fact: ("decision", fact.decision),
        actions.SweepProposal: lambda _: ("execution",),
        **dict.fromkeys(
            (actions.Noted, actions.ChangeRequested, actions.NoticeGiven), lambda fact: _about(fact.about)
        ),
        **dict.fromkeys(
            (
                actions.ActionPlaced, actions.ActionAssigned, actions.MilestoneSet, actions.DoneProposed,
                actions.ActionDropped,
            ),
            lambda fact: ("execution-action", fact.action),
        ),
        **dict.fromkeys(
            (meetings.AgendaProposed, attendance.SeatHeld, attendance.RoleTaken, attendance.ReporterNamed),
            lambda fact: ("meetings-table", fact.table),
        ),
        bodies.BodyListed: lambda _: ("meetings",),
        meetings.MeetingConvened: lambda fact: ("meetings-meeting", fact.stamp.id),
        **dict.fromkeys(
            (meetings.AgendaItem, meetings.DocumentMoved, attendance.Attended, attendance.Substituted),
            lambda fact: ("meetings-meeting", fact.meeting),
        ),
        papers.Paper: lambda fact: ("meetings-paper", fact.stamp.id),
        **dict.fromkeys(
            (papers.PaperVersion, papers.WordingRequest, papers.CommentsAsked),
            lambda fact: ("meetings-paper", fact.paper),
        ),
        **dict.fromkeys(
            (papers.Consented, papers.RoundOpened, papers.ConditionSet, papers.SentOut, papers.FollowedUp),
            lambda fact: ("decision", fact.decision),
        ),
        reports.ReportHandedIn: lambda fact: ("execution-reports-report", fact.month, fact.province),
    }
)  # fmt: skip
"""The page of each kind of fact that says itself where it is shown."""

VIA: Mapping[type[Fact], Via] = MappingProxyType(
    {
        observations.Dispute: (
            "about",
            (observations.Observation, targets.Housed, targets.MunicipalTarget, reception.Location),
        ),
        dispatches.Dispatch: ("about", (tasks.Distribution,)),
        dispatches.PublicSince: ("about", (decisions.Decision, tasks.Distribution)),
        **dict.fromkeys((dispatches.Receipt, dispatches.Reaction), ("dispatch", (dispatches.Dispatch,))),
        targets.SwapAnswered: ("swap", (targets.SwapProposed,)),
        **dict.fromkeys(
            (
                ladders.OnFile, ladders.StepTaken, ladders.TermSet, ladders.StepDeclined, ladders.SteppedDown,
                ladders.CaseHeld, ladders.CaseResumed, ladders.Excuse, ladders.CaseClosed,
            ),
            ("case", (ladders.CaseOpened,)),
        ),
        actions.ChangeAnswered: ("request", (actions.ChangeRequested,)),
        actions.DoneAnswered: ("proposal", (actions.DoneProposed,)),
        actions.SweepAnswered: ("proposal", (actions.SweepProposal,)),
        meetings.AgendaAnswered: ("proposal", (meetings.AgendaProposed,)),
        meetings.ItemClosed: ("item", (meetings.AgendaItem,)),
        **dict.fromkeys(
            (attendance.SeatFilled, attendance.SubstituteNamed, attendance.SeatEnded),
            ("seat", (attendance.SeatHeld,)),
        ),
        **dict.fromkeys(
            (papers.WordingAnswered, papers.WordingProcessed), ("request", (papers.WordingRequest,))
        ),
        papers.NothingToRemark: ("asked", (papers.CommentsAsked,)),
        papers.ConditionMet: ("condition", (papers.ConditionSet,)),
        **dict.fromkeys(
            (reports.MeasureReported, reports.ReportAnswered), ("report", (reports.ReportHandedIn,))
        ),
    }
)  # fmt: skip
"""The kinds of fact that are shown where another is, which they name."""


def pages(facts: Iterable[Fact], as_of: AsOf, *, reader: Reader) -> Mapping[str, Link]:
    """Where each of these facts is shown, by its id; none where this reader sees no page of it.

    Queries: one per kind that has to be followed, however many facts there are.
    """
    found: dict[str, Link] = {}
    follow: defaultdict[type[Fact], list[Fact]] = defaultdict(list)
    for fact in facts:
        kind = type(fact)
        if kind in VIA:
            follow[kind].append(fact)
        else:
            found[fact.stamp.id] = OWN[kind](fact)
    for kind, those in follow.items():
        field, kinds = VIA[kind]
        ids = sorted({str(getattr(fact, field)) for fact in those})
        others = [other for each in kinds for other in ever(each, ids, as_of=as_of, reader=reader)]
        there = pages(others, as_of, reader=reader)
        found |= {fact.stamp.id: link for fact in those if (link := there.get(str(getattr(fact, field))))}
    return found
