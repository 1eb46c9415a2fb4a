# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Since when a decision is public, put on record from its page."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from regietafel.base.messages import Said
from regietafel.decisions.services.deciding import make_public
from regietafel.web.acts import act, on
from regietafel.web.citing import CitedInput, cited_on
from regietafel.web.form_view import FormView
from regietafel.web.forms import acting_day
from regietafel.web.inputs import asked, line
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit

DECISION_PAGE = on("decision", "fact")


@act(
    "decision-public",
    "decision.record",
    words="web-decide-public",
    page=DECISION_PAGE,
    is_first=False,
)
def public(
    visit: Visit,
    *,
    fact: UUID,
    since: Annotated[date | None, asked("sinds", "web-decide-since", about=("known-in-future",))],
    because: Annotated[Said, line("waaruit", "web-decide-since-ground")],
    source: CitedInput,
) -> None:
    """Put on record since when the decision is public."""
    acting_day(visit)
    make_public(str(fact), since, ground=because, attest=source.attest(), reader=visit.reader)


def public_form(fact: str, visit: Visit) -> FormView | None:
    """The form of that, for the page of the decision."""
    return public.form(visit, Offer({"fact": fact}, starts=cited_on(visit)))
