# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A decision goes on record from a page: who took it, its text, its source, and the need it sets by day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.visible import read
from regietafel.base.areas import AreaKind
from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.data.organisations import national, of_province
from regietafel.decisions.rules.written import law_in, needs_in
from regietafel.decisions.services.deciding import Ruling, rule
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.web.acts import To, act, on
from regietafel.web.citing import CitedInput, cited_on
from regietafel.web.form_view import Choices, FormView
from regietafel.web.forms import acting_day
from regietafel.web.gate import needs
from regietafel.web.inputs import area, asked, line, select
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited


class RecordedKind(StrEnum):
    """What is put on record outside a meeting; the lesser kinds are noted at the table itself."""

    ORDER = DecisionKind.ORDER.value
    AGREEMENT = DecisionKind.AGREEMENT.value
    NOTICE = DecisionKind.NOTICE.value


KINDS = {
    RecordedKind.ORDER: "web-kind-order",
    RecordedKind.AGREEMENT: "web-kind-agreement",
    RecordedKind.NOTICE: "web-kind-notice",
}


@dataclass(frozen=True, slots=True)
class RecordingPage:
    """The form of a decision."""

    form: FormView | None


def read_needs(text: str) -> dict[date, int]:
    """The need of a form, a day on each line."""
    return needs_in(text.splitlines())


@dataclass(frozen=True, slots=True)
class RulingInput:
    """A decision as it is asked (*besluit*)."""

    kind: Annotated[RecordedKind, select("soort", "column-kind", words=KINDS)]
    body: Annotated[
        str,
        select(
            "orgaan",
            "web-decide-body",
            beside=True,
            about=("base-no-authority", "decision-body-unknown"),
        ),
    ]
    title: Annotated[Said, line("titel", "web-decide-title")]
    text: Annotated[Said, area("tekst", "web-decide-text", rows=4)]
    start: Annotated[date, asked("geldt-van", "web-decide-from")]
    law: Annotated[LawRef | None, line("artikel", "web-decide-law", hint="web-decide-law-hint", read=law_in)]
    about: Annotated[str | None, select("waarover", "web-decide-about", empty="web-decide-about-none")]
    needs: Annotated[
        Mapping[date, int] | None,
        area(
            "behoefte",
            "web-decide-needs",
            hint="web-decide-needs-hint",
            rows=4,
            read=read_needs,
            about=("decision-need-without-order",),
        ),
    ]

    @property
    def ruling(self) -> Ruling:
        return Ruling(
            DecisionKind(self.kind.value),
            self.body,
            self.title,
            self.text,
            self.start,
            law=self.law,
            about=self.about,
            needs=self.needs or {},
        )


RECORDING_PAGE = on("decision-new")


@needs("decision.record")
def view(request: Visited) -> HttpResponse:
    """The form."""
    page = RecordingPage(_form(request.visit))
    return render(request, "regietafel/pages/decision_new.html", {"page": page, "visit": request.visit})


@act("decision-record", "decision.record", button="web-decide-do", page=RECORDING_PAGE)
def record(visit: Visit, *, given: RulingInput, source: CitedInput) -> To:
    """Put the decision on record, and show it."""
    acting_day(visit)
    made = rule(given.ruling, source.attest(), reader=visit.reader)
    return To("decision", (made.stamp.id,))


def _form(visit: Visit) -> FormView | None:
    starts = {**cited_on(visit), "start": visit.view.day, "body": "COA"}
    choices: dict[str, Choices] = {"body": _bodies(visit), "about": _decisions(visit)}
    return record.form(visit, Offer(choices=choices, starts=starts))


def _bodies(visit: Visit) -> Choices:
    """The national bodies, the tables, and the executives of the provinces."""
    provinces = visit.country.areas.on(AreaKind.PROVINCE, visit.view.day).values()
    every = [*national().values(), *(body for province in provinces for body in of_province(province))]
    return tuple((body.code, f"{body.code}: {body.name.on(visit.language)}") for body in every)


def _decisions(visit: Visit) -> Choices:
    """The orders and agreements that can be taken notice of, newest first."""
    found = [
        fact
        for fact in read(Decision, visit.view.as_of, reader=visit.reader)
        if fact.kind in (DecisionKind.ORDER, DecisionKind.AGREEMENT)
    ]
    found.sort(key=lambda fact: fact.stamp.valid.start, reverse=True)
    return tuple((fact.stamp.id, f"{fact.title.on(visit.language)} ({fact.body})") for fact in found)
