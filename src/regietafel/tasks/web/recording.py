# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record beside a distribution: values that a source printed, and places lent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.visible import read
from regietafel.base.areas import AreaKind
from regietafel.base.messages import ManyRefused, Said
from regietafel.base.stamps import Known, Span
from regietafel.facts.decisions import Decision
from regietafel.tasks.services.adopting import CAUSES
from regietafel.tasks.services.publishing import Printed, publish
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.services.transferring import Lending, lend
from regietafel.tasks.web.parts import standing_of
from regietafel.web.acts import act, on
from regietafel.web.citing import CitedInput, cited_on
from regietafel.web.form_view import Choices, FormView
from regietafel.web.forms import acting_day, area_lines
from regietafel.web.gate import needs
from regietafel.web.inputs import area, asked, line, select
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited


class Level(StrEnum):
    """The level that the areas of a form are of."""

    PROVINCE = AreaKind.PROVINCE.value
    MUNICIPALITY = AreaKind.MUNICIPALITY.value


LEVELS = {Level.PROVINCE: "web-what-if-level-province", Level.MUNICIPALITY: "web-what-if-level-municipality"}


@dataclass(frozen=True, slots=True)
class RecordingPage:
    """The forms of one distribution."""

    standing: Standing
    published: FormView | None
    lend: FormView | None


RECORDING_PAGE = on("distribution-record", "series")


@needs("transfer.record")
def view(request: Visited, series: str) -> HttpResponse:
    """The forms."""
    visit = request.visit
    found = standing_of(visit, series)
    fact = found.distribution
    here = {"series": fact.series}
    page = RecordingPage(
        found,
        published.form(visit, Offer(here, starts={**cited_on(visit), "reference": fact.on})),
        lent.form(visit, Offer(here, _lending_choices(found, visit), _lending_starts(visit))),
    )
    return render(request, "regietafel/pages/distribution_record.html", {"page": page, "visit": visit})


@dataclass(frozen=True, slots=True)
class PublishedInput:
    """Values as a source printed them (*gepubliceerde waarden*)."""

    values: Annotated[
        str,
        area(
            "waarden",
            "web-published-values",
            hint="web-what-if-locks-hint",
            rows=4,
            about=("published-area-unknown", "published-area-ambiguous", "published-area-twice"),
        ),
    ]
    level: Annotated[Level, select("niveau", "web-published-level", words=LEVELS)]
    reference: Annotated[date, asked("peildatum", "web-adopt-on", beside=True)]
    remark: Annotated[Said | None, line("opmerking", "web-published-remark")]


@act("distribution-published", "published.record", words="web-published-record", page=RECORDING_PAGE)
def published(visit: Visit, *, series: str, given: PublishedInput, source: CitedInput) -> None:
    """Put on record what a source printed for areas."""
    acting_day(visit)
    lines = area_lines(given.values)
    if lines.faults:
        raise ManyRefused(lines.faults)
    printed = Printed(series, given.reference, lines.amounts, given.remark, AreaKind(given.level.value))
    publish(printed, attest=source.attest(), reader=visit.reader)


@dataclass(frozen=True, slots=True)
class LendInput:
    """What two areas agree (*uitleenafspraak*)."""

    giver: Annotated[str, select("gever", "web-lend-giver", about=("distribution-transfer-to-itself",))]
    taker: Annotated[
        str, select("nemer", "web-lend-taker", beside=True, about=("distribution-transfer-other-level",))
    ]
    amount: Annotated[
        int,
        asked(
            "plekken",
            "web-lend-amount",
            about=("distribution-transfer-below-zero", "distribution-transfer-more-than-there-is"),
        ),
    ]
    start: Annotated[date, asked("van", "web-lend-from")]
    until: Annotated[
        date | None, asked("tot", "web-lend-until", beside=True, about=("base-span-ends-before-start",))
    ]
    ground: Annotated[Said, line("grond", "web-lend-ground", about=("transfer-needs-ground",))]
    condition: Annotated[Said | None, line("voorwaarde", "web-transfer-condition")]
    decision: Annotated[str | None, select("besluit", "web-lend-decision", empty="web-decide-about-none")]
    known: Annotated[date, asked("bekend-op", "web-cite-known", about=("known-in-future",))]


@act("distribution-lend", "transfer.record", words="web-lend", page=RECORDING_PAGE, is_first=False)
def lent(visit: Visit, *, series: str, given: LendInput) -> None:
    """Put on record that one area takes over places of another."""
    acting_day(visit)
    lending = Lending(
        series,
        given.giver,
        given.taker,
        given.amount,
        Span(given.start, given.until),
        given.ground,
        given.condition,
        given.decision,
    )
    known = Known(given.known, "dag van de afspraak, opgegeven bij het vastleggen")
    lend(lending, known=known, reader=visit.reader)


def _lending_choices(found: Standing, visit: Visit) -> dict[str, Choices]:
    """Provinces first, then municipalities by name."""
    units = found.distributed.ask.tree.units
    areas = [
        (line.task.area, units[line.task.area].name)
        for kind in (AreaKind.PROVINCE, AreaKind.MUNICIPALITY)
        if found.has_level(kind)
        for line in sorted(found.lines(kind), key=lambda line: units[line.task.area].name)
    ]
    named = tuple((code, f"{name} ({code})") for code, name in areas)
    decisions = tuple(
        (fact.stamp.id, f"{fact.title.on(visit.language)} ({fact.body})")
        for fact in read(Decision, visit.view.as_of, reader=visit.reader)
        if fact.kind in CAUSES
    )
    return {"giver": named, "taker": named, "decision": decisions}


def _lending_starts(visit: Visit) -> dict[str, object]:
    return {"start": visit.view.day, "known": visit.view.day}
