# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a decision speaks of: the numbers and targets in it, the plans held against them, papers, measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regietafel.access.readers import Reader
from regietafel.access.visible import ever, read
from regietafel.base.stamps import AsOf
from regietafel.facts.actions import MeasureListed
from regietafel.facts.decisions import Decision
from regietafel.facts.observations import Observation
from regietafel.facts.papers import SentOut
from regietafel.facts.reception import Plan
from regietafel.facts.targets import NationalTarget
from regietafel.meetings.services.dossiers import DecisionView
from regietafel.meetings.services.papers import PaperView
from regietafel.reception.services.plans import plans_on


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is spoken of (*waar het over gaat*), each kind apart, as it is on record now."""

    counts: tuple[Observation, ...]
    targets: tuple[NationalTarget, ...]
    decisions: tuple[Decision, ...]
    plans: tuple[Plan, ...]
    """Those it names, as they are now, or that are held against an indicator of which it names a count."""
    papers: tuple[PaperView, ...]
    measures: tuple[MeasureListed, ...]


def spoken_of(
    dossier: DecisionView, papers: Sequence[PaperView], *, on: date, as_of: AsOf, reader: Reader
) -> Spoken:
    """Everything that a decision names, hangs on or sent. Queries: a fixed number."""
    decision = dossier.fact
    ids, caused = decision.refers_to, {fact.stamp.id for fact in dossier.moved}
    counts = tuple(ever(Observation, ids, as_of=as_of, reader=reader)) if ids else ()
    followed = {count.indicator for count in counts}
    codes = {plan.code for plan in ever(Plan, ids, as_of=as_of, reader=reader)} if ids else set()
    plans = [each.plan for each in plans_on(on, as_of, reader=reader)] if ids else []
    return Spoken(
        counts,
        tuple(ever(NationalTarget, ids, as_of=as_of, reader=reader)) if ids else (),
        tuple(ever(Decision, ids, as_of=as_of, reader=reader)) if ids else (),
        tuple(
            plan
            for plan in plans
            if plan.stamp.id not in caused and (plan.code in codes or plan.indicator in followed)
        ),
        _papers(dossier, papers, as_of=as_of, reader=reader),
        tuple(read(MeasureListed, as_of, reader=reader, decision_id=decision.stamp.id)),
    )


def _papers(
    dossier: DecisionView, papers: Sequence[PaperView], *, as_of: AsOf, reader: Reader
) -> tuple[PaperView, ...]:
    """The papers that it sent, waits for, or asks another wording of."""
    mine = dossier.fact.stamp.id
    sent = {fact.paper for fact in read(SentOut, as_of, reader=reader, decision_id=mine)}
    waited = {condition.fact.request for condition in dossier.conditions} - {None}
    return tuple(
        paper
        for paper in papers
        if paper.fact.stamp.id in sent
        or any(request.fact.decision == mine or request.fact.stamp.id in waited for request in paper.requests)
    )
