# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The closed union of facts: a new kind breaks the build until every balance knows it."""

from __future__ import annotations

from typing import TypeAlias

from regietafel.facts.actions import AgendaRecord
from regietafel.facts.areas import AreaFact
from regietafel.facts.attendance import AttendanceFact
from regietafel.facts.bodies import BodyListed
from regietafel.facts.decisions import DecisionFact
from regietafel.facts.dispatches import DispatchFact
from regietafel.facts.ladders import LadderFact
from regietafel.facts.meetings import MeetingFact
from regietafel.facts.observations import FigureFact
from regietafel.facts.papers import ConsentFact
from regietafel.facts.reception import ReceptionFact
from regietafel.facts.reports import ReportFact
from regietafel.facts.targets import TargetFact
from regietafel.facts.tasks import TaskFact

Fact: TypeAlias = (
    FigureFact
    | DecisionFact
    | TaskFact
    | DispatchFact
    | AreaFact
    | ReceptionFact
    | TargetFact
    | LadderFact
    | AgendaRecord
    | MeetingFact
    | AttendanceFact
    | BodyListed
    | ConsentFact
    | ReportFact
)
