# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Plans, locations and the need put on record on the pages that show them, and corrected there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Annotated

from regietafel.base.areas import AreaKind
from regietafel.base.messages import ManyRefused, Message, Said
from regietafel.facts.reception import Certainty, Extension, LocationKind, PathPoint, PlanPart
from regietafel.figures.web.recording import OriginInput, area_named
from regietafel.reception.services import recording
from regietafel.reception.services.recording import LocationDraft, PlanDraft, ramp_of
from regietafel.web.acts import To, act, on
from regietafel.web.forms import area_lines, here, whole_number
from regietafel.web.inputs import area, asked, line, select
from regietafel.web.visit import Visit

AT = "vastleggen"
Amounts = tuple[tuple[str, int], ...]


def read_path(text: str) -> tuple[PathPoint, ...]:
    """Milestones, one in a line: a day and what is done by then.

    >>> read_path("2022-08-10 5.840")
    (PathPoint(on=datetime.date(2022, 8, 10), amount=5840),)
    """
    found, faults = [], []
    for number, row in enumerate(text.splitlines(), start=1):
        day, _, amount = row.strip().partition(" ")
        try:
            done, on_day = whole_number(amount), date.fromisoformat(day)
        except ValueError:
            done = None
        if row.strip() and done is None:
            faults.append(Message("recording-path-line", {"line": number, "text": row.strip()}))
        elif row.strip() and done is not None:
            found.append(PathPoint(on_day, done))
    if faults:
        raise ManyRefused(tuple(faults))
    return tuple(found)


def read_amounts(text: str) -> Amounts:
    """A number for each area, one in a line."""
    read = area_lines(text)
    if read.faults:
        raise ManyRefused(read.faults)
    return tuple(read.amounts.items())


@dataclass(frozen=True, slots=True)
class PlanInput:
    """A plan with its line, its milestones and its parts."""

    code: Annotated[str, line("code", "recording-code", hint="recording-code-hint")]
    title: Annotated[Said, line("titel", "recording-title", beside=True)]
    indicator: Annotated[str, select("cijfer", "recording-indicator", empty=None)]
    amount: Annotated[
        int, asked("aantal", "recording-plan-amount", beside=True, about=("reception-plan-without-amount",))
    ]
    start: Annotated[date, asked("vanaf", "recording-plan-start")]
    until: Annotated[
        date, asked("uiterlijk", "recording-plan-until", beside=True, about=("base-span-ends-before-start",))
    ]
    path: Annotated[
        tuple[PathPoint, ...],
        area(
            "mijlpalen",
            "recording-path",
            hint="recording-path-hint",
            read=read_path,
            about=("reception-path-not-rising",),
        ),
    ]
    parts: Annotated[
        Amounts,
        area(
            "delen",
            "recording-parts",
            hint="recording-parts-hint",
            read=read_amounts,
            about=("reception-parts-do-not-add-up",),
        ),
    ]
    over: Annotated[AreaKind, select("niveau", "recording-over", empty=None)] = AreaKind.PROVINCE
    decision: Annotated[str | None, select("besluit", "recording-decision")] = None


@act("reception-plan-record", "reception.record", words="recording-plan", page=on("reception-plans", at=AT))
def plan(visit: Visit, *, given: PlanInput, origin: OriginInput) -> To:
    """Put a plan on record, or correct the one that has its code."""
    draft = PlanDraft(
        given.code,
        given.title,
        given.indicator,
        given.amount,
        given.start,
        given.until,
        given.path,
        _parts(given, visit),
        given.decision,
    )
    recording.record_plan(draft, origin.origin, **here(visit))
    return To("reception-plans")


def _parts(given: PlanInput, visit: Visit) -> tuple[PlanPart, ...]:
    named = partial(area_named, kind=given.over, day=given.start, visit=visit, at="parts")
    return tuple(PlanPart(named(name), amount) for name, amount in given.parts)


@dataclass(frozen=True, slots=True)
class LocationInput:
    """A location as it is from a day on."""

    code: Annotated[str, line("code", "recording-code", hint="recording-location-hint")]
    name: Annotated[Said, line("naam", "recording-name", beside=True)]
    kind: Annotated[LocationKind, select("soort", "webreception-filter-kind", words="reception-kind")]
    municipality: Annotated[
        str,
        line("gemeente", "recording-municipality", beside=True, about=("areas-unknown", "areas-ambiguous")),
    ]
    capacity: Annotated[int, asked("plekken", "recording-places")]
    certainty: Annotated[
        Certainty,
        select("zekerheid", "webreception-filter-certainty", words="reception-certainty", beside=True),
    ]
    opens: Annotated[date, asked("open", "recording-opens")]
    ends: Annotated[
        date | None, asked("einde", "recording-ends", beside=True, about=("reception-ends-before-opening",))
    ]
    extension: Annotated[
        date | None, asked("verlenging", "recording-extension", about=("reception-extension-not-after-end",))
    ]
    sure: Annotated[
        Certainty | None,
        select("verlengd", "recording-extension-certainty", words="reception-certainty", beside=True),
    ]
    start: Annotated[date | None, asked("vanaf", "recording-location-start")]


@act(
    "reception-location-record",
    "reception.record",
    words="recording-location",
    page=on("reception-locations", at=AT),
)
def location(visit: Visit, *, given: LocationInput, origin: OriginInput) -> To:
    """Describe a location from a day on, or correct how it is described for that day."""
    acting = here(visit)
    day = given.start or acting["on"]
    draft = LocationDraft(
        given.code,
        given.name,
        given.kind,
        area_named(given.municipality, AreaKind.MUNICIPALITY, day=day, visit=visit, at="municipality"),
        given.capacity,
        given.certainty,
        given.opens,
        given.ends,
        Extension(given.extension, given.sure or Certainty.SOFT) if given.extension else None,
        given.start,
    )
    recording.record_location(draft, origin.origin, **acting)
    return To("reception-locations")


@dataclass(frozen=True, slots=True)
class NeedInput:
    """How many places are needed from a month on, and how that rises, where no decision says it."""

    first: Annotated[date, asked("vanaf", "recording-need-first", about=("recording-same",))]
    amount: Annotated[int, asked("aantal", "recording-need-amount", beside=True)]
    step: Annotated[int | None, asked("stap", "recording-need-step", about=("reception-ramp-not-rising",))]
    last: Annotated[
        int | None, asked("eind", "recording-need-last", beside=True, about=("recording-ramp-too-long",))
    ]


@act(
    "reception-need-record", "reception.record", words="recording-need", page=on("reception-portfolio", at=AT)
)
def need(visit: Visit, *, given: NeedInput, origin: OriginInput) -> To:
    """Put the need on record, month by month."""
    ramp = ramp_of(given.first, given.amount, step=given.step, last=given.last)
    recording.record_need(ramp, origin.origin, **here(visit))
    return To("reception-portfolio")
