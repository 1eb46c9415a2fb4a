# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record from the pages of reception: a figure contested, and the answer of its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from regietafel.base.messages import Said
from regietafel.figures.services import disputing as reception_disputing
from regietafel.figures.services.disputes import Contest
from regietafel.web.acts import To, act
from regietafel.web.forms import here
from regietafel.web.inputs import asked, hidden, select
from regietafel.web.visit import Visit

FIRST = "picture"
PAGES = (FIRST, "reception-portfolio", "reception-ter-apel", "reception-crisis")
"""The pages with figures that can be contested; there one comes back to."""
Back = Annotated[str | None, hidden("terug")]
Answer = Annotated[Said, asked("grond", "disputes-answer-ground", missing="webtargets-no-ground")]


@dataclass(frozen=True, slots=True)
class ContestInput:
    """What somebody says against a figure, and for whom."""

    about: Annotated[str, select("cijfer", "disputes-figure")]
    body: Annotated[str | None, select("namens", "disputes-by", empty=None)]
    own_count: Annotated[int | None, asked("telling", "disputes-count")]
    ground: Annotated[Said, asked("grond", "disputes-ground", rows=3, missing="webtargets-no-ground")]
    evidence: Annotated[str | None, asked("bewijs", "disputes-evidence-field")]

    @property
    def contest(self) -> Contest:
        return Contest(self.about, self.ground, self.own_count, self.evidence)


def contested_page(_visit: Visit, back: str) -> To:
    """The page that the figure stands on."""
    return To(back if back in PAGES else FIRST, at="betwisting")


@act(
    "reception-dispute",
    "reception.dispute",
    words="disputes-contest",
    button="disputes-do",
    foot="disputes-public",
    page=contested_page,
)
def contest(visit: Visit, *, given: ContestInput, back: Back) -> To:
    """Contest a figure for a body one speaks for."""
    reception_disputing.contest(given.contest, body=given.body or "", **here(visit))
    return contested_page(visit, back or FIRST)


@act("reception-answer", "reception.answer", button="disputes-answer-do", page=contested_page, is_first=False)
def answer(
    visit: Visit, *, fact: UUID, by: Annotated[str | None, hidden("namens")], ground: Answer, back: Back
) -> To:
    """Answer a dispute for the source of the figure."""
    reception_disputing.answer(str(fact), by=by or "", ground=ground, **here(visit))
    return contested_page(visit, back or FIRST)
