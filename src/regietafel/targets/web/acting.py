# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record from the page of a municipality: swaps, disputes, and the answers to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from regietafel.base.messages import Said
from regietafel.reception.web.contests import Answer, ContestInput
from regietafel.targets.services import swapping as targets_swapping
from regietafel.targets.web.parts import Ground, Persons, period_of
from regietafel.web.acts import act, on
from regietafel.web.forms import here
from regietafel.web.inputs import YesNo, asked, buttons, radios, select
from regietafel.web.visit import Visit


class Way(StrEnum):
    """Whether a municipality gives part of its target, or takes on some of another."""

    GIVES = "geeft"
    TAKES = "neemt"


WAYS = {Way.GIVES: "webtargets-swap-gives", Way.TAKES: "webtargets-swap-takes"}
ACCEPTED = {YesNo.YES: "webtargets-swap-accept", YesNo.NO: "webtargets-swap-refuse"}
Accepted = Annotated[
    YesNo, buttons("antwoord", "web-form-answer", words=ACCEPTED, missing="webtargets-no-answer")
]


@dataclass(frozen=True, slots=True)
class SwapInput:
    """How many persons go which way, and why."""

    way: Annotated[Way, radios("richting", "webtargets-swap-way", words=WAYS)]
    persons: Persons
    partner: Annotated[str, select("met", "webtargets-swap-with", beside=True)]
    ground: Ground


@act(
    "targets-swap",
    "targets.swap",
    words="webtargets-swap",
    foot="disputes-public",
    page=on("targets-municipality", "period", "code", at="ruil"),
)
def swap(visit: Visit, *, period: str, code: str, given: SwapInput) -> None:
    """Propose a swap; whether this reader may is for the service to say."""
    change = given.persons if given.way is Way.TAKES else -given.persons
    targets_swapping.propose_swap(
        {code: change, given.partner: -change},
        by=code,
        period=period_of(period),
        ground=given.ground,
        **here(visit),
    )


@act("targets-swap-answer", "targets.swap", page=on("targets-municipality", "period", "code", at="ruil"))
def answer_swap(
    visit: Visit,
    *,
    code: str,
    fact: UUID,
    ground: Annotated[Said | None, asked("grond", "webtargets-swap-reason")],
    answer: Accepted,
) -> None:
    """Accept a proposed swap, or refuse it."""
    accepted = answer is YesNo.YES
    targets_swapping.answer_swap(str(fact), area=code, accepted=accepted, ground=ground, **here(visit))


@act(
    "targets-dispute",
    "targets.dispute",
    words="disputes-contest",
    button="disputes-do",
    foot="disputes-public",
    page=on("targets-municipality", "period", "code", at="betwisting"),
)
def dispute(visit: Visit, *, code: str, given: ContestInput) -> None:
    """Contest a figure about the own municipality."""
    targets_swapping.contest(given.contest, area=code, **here(visit))


@act(
    "targets-answer-dispute",
    "targets.answer",
    button="disputes-answer-do",
    page=on("targets-municipality", "period", "code", at="betwisting"),
    is_first=False,
)
def answer_dispute(visit: Visit, *, fact: UUID, ground: Answer) -> None:
    """Answer a dispute for the source of the figure."""
    by = next(iter(sorted(visit.reader.bodies)), "")
    targets_swapping.answer_contest(str(fact), by=by, ground=ground, **here(visit))
