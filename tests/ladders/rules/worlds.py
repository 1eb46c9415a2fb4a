# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Cases to try things on: facts made in a line, and the known ladder of supervision."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from regietafel.base.messages import Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Stamp, Visibility
from regietafel.base.timeline import Timeline
from regietafel.facts.ladders import (
    CaseClosed,
    CaseFact,
    CaseHeld,
    CaseOpened,
    CaseResumed,
    ClosedBecause,
    Excuse,
    FileKind,
    OnFile,
    StepDeclined,
    SteppedDown,
    StepTaken,
    TermSet,
)
from regietafel.facts.observations import Dispute
from regietafel.ladders.rules.case import Case, Given, gather
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.rules.outcomes import Act
from regietafel.ladders.sources import SUPERVISION, ladders

SOURCE = Source("example", "Voorbeeld", "Regietafel", SourceKind.EXAMPLE)
START = date(2023, 7, 1)
CASE = "case"
GS = "GS-PV20"
WHY = Said("omdat het zo is")
TAKEOVER = (FileKind.ANNOUNCEMENT, FileKind.VIEW, FileKind.CONSULTATION)
_NUMBER = count()


def supervision(area: str | None = "PV20") -> Timeline[Ladder]:
    return ladders()[SUPERVISION].of(area)


def stamp(day: date, **other: Any) -> Stamp:
    """A stamp known on its own day, unless told otherwise."""
    plain = Stamp(
        f"fact-{next(_NUMBER):06}",
        valid=Span(day),
        known=Known(day, "gepubliceerd"),
        recorded=datetime(2026, 1, 1, tzinfo=UTC),
        actor="p.jansen",
        visibility=Visibility.PARTY,
        source=SOURCE,
    )
    return replace(plain, **other)


def opened(day: date = START, **other: Any) -> CaseOpened:
    plain = CaseOpened(
        stamp(day, id=CASE), SUPERVISION, "GM1969", "2023-I", WHY, within="PV20", persons=42,
        rests_on=("figure",),
    )  # fmt: skip
    return replace(plain, **other)


def took(rung: str, day: date, by: str = GS, **other: Any) -> StepTaken:
    return StepTaken(stamp(day), CASE, rung, by, **other)


def window(rung: str, start: date, end: date | None) -> StepTaken:
    """A step of which no more is known than that it lies there."""
    return StepTaken(
        stamp(start, valid=Span(start, end)), CASE, rung, GS, exact=False, day_said=Said("zomer")
    )


def filed(kind: FileKind, day: date) -> OnFile:
    return OnFile(stamp(day), CASE, kind, Said(kind.value), GS)


def term(day: date, until: date, rung: str = "decide") -> TermSet:
    return TermSet(stamp(day), CASE, rung, until, Said("42 personen gehuisvest"), 42)


def declined(rung: str, day: date, again: date | None = None) -> StepDeclined:
    return StepDeclined(stamp(day), CASE, rung, GS, WHY, again)


def down(to: str | None, day: date) -> SteppedDown:
    return SteppedDown(stamp(day), CASE, to, GS, WHY)


def held(day: date, end: date | None = None) -> CaseHeld:
    return CaseHeld(stamp(day, valid=Span(day, end)), CASE, GS, WHY)


def resumed(day: date) -> CaseResumed:
    return CaseResumed(stamp(day), CASE, GS, WHY)


def excused(day: date) -> Excuse:
    return Excuse(stamp(day), CASE, GS, Said("COA koppelde te weinig mensen voor 1 april"), rests_on="linked")


def closed(day: date, because: ClosedBecause = ClosedBecause.DONE) -> CaseClosed:
    return CaseClosed(stamp(day), CASE, GS, because, WHY)


def disputed(
    day: date, body: str = "GM1969", *, answers: str | None = None, about: str = "figure"
) -> Dispute:
    return Dispute(stamp(day), about, body, 30, Said("eigen telling"), answers=answers)


def case_of(*facts: CaseFact | Dispute, as_of: AsOf | None = None, first: CaseOpened | None = None) -> Case:
    given: Iterable[Given] = (first or opened(), *facts)
    return gather(given, as_of or AsOf())[CASE]


def act(rung: str, on: date, by: str = GS, **other: Any) -> Act:
    return Act(rung, by, on, **other)


def announced(day: date = date(2024, 8, 1)) -> tuple[CaseFact, ...]:
    """A case that has come to the announcement, with all it takes to decide on file."""
    steps = [took(rung, START) for rung in ("signal", "inform")]
    return (
        *steps,
        took("agree", date(2024, 1, 1)),
        took("announce", day),
        *(filed(each, day) for each in TAKEOVER),
    )


def decided(day: date = date(2025, 1, 7), until: date = date(2025, 4, 1)) -> tuple[CaseFact, ...]:
    return (*announced(), took("decide", day), term(day, until))
