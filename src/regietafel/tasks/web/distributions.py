# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The list of decisions and of the distributions that hang on them."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.visible import read
from regietafel.facts.decisions import Decision
from regietafel.facts.tasks import Distribution
from regietafel.tasks.services.standing import series_known
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class DistributionsPage:
    """What has been decided and divided, as known on a day."""

    distributions: tuple[Distribution, ...] = field(metadata={"help": "newest version of each series"})
    decisions: tuple[Decision, ...] = field(metadata={"help": "newest first; an unknown day comes last"})
    may_decide: bool = field(metadata={"help": "whether this reader can put a decision on record"})


@needs("distribution.view")
def view(request: Visited) -> HttpResponse:
    """The list."""
    visit = request.visit
    return render(request, "regietafel/pages/distributions.html", {"page": build(visit), "visit": visit})


def build(visit: Visit) -> DistributionsPage:
    """What is known from there."""
    decisions = read(Decision, visit.view.as_of, reader=visit.reader)
    return DistributionsPage(
        distributions=tuple(series_known(visit.view.as_of, visit.reader)),
        decisions=tuple(sorted(decisions, key=_day, reverse=True)),
        may_decide=visit.may("decision.record"),
    )


def _day(decision: Decision) -> str:
    known = decision.stamp.known.on
    return known.isoformat() if known else ""
