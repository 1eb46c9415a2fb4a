# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a database holds of a fact beside what follows from its fields: indexes and constraints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from django.db.models import BaseConstraint, F, Index, Q

from regietafel.facts.actions import SweepProposal
from regietafel.facts.areas import AreaListed
from regietafel.facts.attendance import Substituted
from regietafel.facts.ladders import CaseOpened
from regietafel.facts.meetings import AgendaProposed, Document, MeetingConvened
from regietafel.facts.observations import Observation
from regietafel.facts.papers import CommentsAsked, PaperVersion
from regietafel.facts.reception import Certainty, Location, Plan
from regietafel.facts.reports import ReportHandedIn
from regietafel.facts.targets import (
    Expectation,
    Housed,
    LinkedTooFew,
    MunicipalTarget,
    OpeningBalance,
    TargetAdjusted,
)
from regietafel.facts.tasks import Distribution, Lot, PublishedValue, Transfer
from regietafel.records.models.rows import LISTED, check, index, one_of, unique

Holds: TypeAlias = Index | BaseConstraint

_BY_AREA = (index("area", "area", "period"),)

HOLDS: Mapping[type, Sequence[Holds]] = {
    Observation: (
        # Holds what finding the last day of a figure needs, as known and as recorded.
        index("figure", "indicator", "area", "valid_from", "known_on", "recorded_at"),
        index("day", "indicator", "valid_from"),
    ),
    AreaListed: (one_of("kind", LISTED),),
    Distribution: (one_of("level", LISTED), unique("version", "series", "version")),
    Transfer: (check("two_areas", ~Q(giver=F("taker"))),),
    Lot: (one_of("level", LISTED),),
    PublishedValue: (index("value", "series", "area", "on"),),
    MunicipalTarget: _BY_AREA,
    OpeningBalance: _BY_AREA,
    Housed: (
        # Holds everything a sum needs, as known and as recorded: the table itself is not read. The area
        # comes first, so that who asks for the counts of an area without the indicator is served too.
        index(
            "sums",
            *("area", "period", "indicator", "valid_from", "valid_until"),
            *("visibility", "known_on", "recorded_at", "persons", "id"),
        ),
    ),
    TargetAdjusted: _BY_AREA,
    Expectation: _BY_AREA,
    LinkedTooFew: _BY_AREA,
    CaseOpened: (
        index("matter", "ladder", "subject", "matter"),
        index("within", "ladder", "within"),
    ),
    Location: (
        check("contract", Q(ends__isnull=True) | Q(ends__gt=F("opens"))),
        check(
            "extension",
            Q(extension_until__isnull=True, extension_certainty__isnull=True)
            | Q(
                extension_until__gt=F("ends"),
                extension_certainty__in=[certainty.value for certainty in Certainty],
            ),
        ),
    ),
    Plan: (check("amount", Q(amount__gt=0)), check("until", Q(until__gt=F("valid_from")))),
    AgendaProposed: (unique("once", "table", "about", "why", condition=Q(replaces__isnull=True)),),
    MeetingConvened: (index("day", "table", "on"),),
    Substituted: (check("by_another", ~Q(absent=F("by"))),),
    PaperVersion: (index("version", "paper", "version"),),
    CommentsAsked: (one_of("document", Document),),
    SweepProposal: (unique("once", "key"), index("about", "about")),
    ReportHandedIn: (index("month", "month", "province"),),
}
