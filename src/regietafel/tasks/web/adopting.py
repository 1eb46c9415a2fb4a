# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution is adopted straight from the what-if: what was asked, under the decision it follows from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from django.http import QueryDict

from regietafel.access.visible import read
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused, Said
from regietafel.facts.decisions import Decision
from regietafel.facts.tasks import Group, TaskKind
from regietafel.tasks.rules.levels import Distributed
from regietafel.tasks.services.adopting import CAUSES
from regietafel.tasks.services.adopting_outcome import Adoption, adopt_outcome
from regietafel.tasks.services.standing import series_known
from regietafel.tasks.web.asking import WhatIf, ask
from regietafel.tasks.web.what_if_form import NAMES
from regietafel.web.acts import To, act
from regietafel.web.citing import CitedInput, cited_on
from regietafel.web.form_view import Choices, FormView
from regietafel.web.forms import acting_day
from regietafel.web.inputs import asked, hidden, line, select
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit
from regietafel.words import say

LEVELS = (AreaKind.PROVINCE, AreaKind.MUNICIPALITY)


class AdoptedKind(StrEnum):
    """What the shares become; a housing target has a register of its own."""

    ASSIGNMENT = TaskKind.ASSIGNMENT.value
    INDICATIVE = TaskKind.INDICATIVE.value


KINDS = {AdoptedKind.ASSIGNMENT: "web-kind-assignment", AdoptedKind.INDICATIVE: "web-kind-indicative"}


@dataclass(frozen=True, slots=True)
class AdoptionInput:
    """What is asked of a distribution that is adopted (*vaststellen*)."""

    question: Annotated[str, hidden("vraag", apart=False)]
    decision: Annotated[
        str,
        select(
            "besluit",
            "web-adopt-decision",
            about=("distribution-decision-does-not-carry", "consent-conditions-open", "base-no-such-fact"),
        ),
    ]
    series: Annotated[
        str,
        line("reeks", "web-adopt-series", hint="web-adopt-series-hint", about=("distribution-series-wrong",)),
    ]
    title: Annotated[Said, line("titel", "web-decide-title")]
    on: Annotated[date, asked("peildatum", "web-adopt-on")]
    kind: Annotated[AdoptedKind, select("wat", "column-kind", words=KINDS, beside=True)]
    group: Annotated[Group, select("voor", "web-adopt-group", words="web-adopt-group")]
    key: Annotated[Said, line("sleutelnaam", "web-adopt-key", beside=True)]
    key_decision: Annotated[
        str | None, select("sleutelbesluit", "web-adopt-key-decision", empty="web-adopt-key-unknown")
    ]
    assumed: Annotated[bool, asked("aangenomen", "web-adopt-assumed")]
    part_of: Annotated[
        str | None,
        select(
            "deel-van",
            "web-adopt-part-of",
            empty="web-decide-about-none",
            about=("distribution-part-exceeds", "distribution-part-above-whole"),
        ),
    ]
    reason: Annotated[
        str | None,
        line(
            "reden",
            "web-adopt-reason",
            hint="web-adopt-reason-hint",
            about=("base-correction-needs-reason-and-day",),
        ),
    ]
    lot_how: Annotated[
        Said | None, line("loting", "web-adopt-lot", beside=True, about=("distribution-lot-needs-how",))
    ]

    @property
    def adoption(self) -> Adoption:
        return Adoption(
            self.series.strip().lower(),
            self.decision,
            self.title,
            self.on,
            self.key,
            group=self.group,
            kind=TaskKind(self.kind.value),
            key_decision=self.key_decision,
            assumed=self.assumed,
            part_of=self.part_of,
            lot_how=self.lot_how,
        )


def what_if_page(_visit: Visit, *, question: str = "") -> To:
    """The what-if with the question that was answered on it."""
    asked = QueryDict(question)
    return To("what-if", at="vaststellen", query={name: asked[name] for name in NAMES if name in asked})


@act(
    "what-if-adopt",
    "distribution.adopt",
    words="web-adopt",
    lead="web-adopt-lead",
    page=what_if_page,
)
def adopt(visit: Visit, *, given: AdoptionInput, source: CitedInput) -> To:
    """Reckon the question again and put what comes out on record, under its decision."""
    acting_day(visit)
    found = ask(visit, QueryDict(given.question))
    if not isinstance(found.outcome, Distributed):
        raise Refused("distribution-adopt-differs")
    attest = source.attest(given.reason)
    made = adopt_outcome(found.outcome, given.adoption, attest=attest, reader=visit.reader)
    return To("distribution", (made.series,))


def adoption_form(found: WhatIf, visit: Visit) -> FormView | None:
    """The form under an answer that can be adopted, for who may."""
    if not isinstance(found.outcome, Distributed) or found.outcome.ask.level not in LEVELS:
        return None
    if not visit.may("distribution.adopt"):
        return None
    return adopt.form(
        visit, Offer(choices=_choices(visit), starts=_starts(found, found.outcome, visit=visit))
    )


def _starts(found: WhatIf, outcome: Distributed, *, visit: Visit) -> dict[str, object]:
    query = QueryDict(mutable=True)
    query.update({name: value for name, value in found.form.query.items() if value})
    fact = found.like.distribution if found.like is not None else None
    same = fact is not None and fact.total == outcome.total
    starts: dict[str, object] = {
        "question": query.urlencode(),
        "key": Said(say(found.key.label, visit.language)) if found.key else None,
        "group": Group.ASYLUM,
        "kind": AdoptedKind.ASSIGNMENT,
        **cited_on(visit),
    }
    if fact is not None and same:
        starts |= {"series": fact.series, "title": fact.title, "on": fact.on, "decision": fact.decision}
    return starts


def _choices(visit: Visit) -> dict[str, Choices]:
    decisions = [
        (fact.stamp.id, f"{fact.title.on(visit.language)} ({fact.body})")
        for fact in read(Decision, visit.view.as_of, reader=visit.reader)
        if fact.kind in CAUSES
    ]
    series = tuple(
        (fact.series, fact.title.on(visit.language)) for fact in series_known(visit.view.as_of, visit.reader)
    )
    carried = tuple(reversed(decisions))
    return {"decision": carried, "key_decision": carried, "part_of": series}
