# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is done with a proposed step, the round that proposes, and putting a ladder in force."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from regietafel.actions.services import escalation_steps
from regietafel.actions.services.escalation import adopt_ladder
from regietafel.actions.services.escalation_steps import Doing
from regietafel.actions.services.escalation_tables import table as written
from regietafel.actions.services.sweeping import sweep as run
from regietafel.actions.web.forms import ByWhom, Reason, agreed
from regietafel.actions.web.parts import ASKED, KEYS, asked_ladder
from regietafel.base.messages import Refused
from regietafel.web.acts import To, act
from regietafel.web.forms import acting_day
from regietafel.web.inputs import Sent, asked, select
from regietafel.web.visit import Visit

MOST = 200_000
"""Bytes; a table of a ladder is far smaller."""
KEEPS = (ASKED,)


Table = Annotated[
    Sent | None,
    asked(
        "tabel",
        "webexecution-adopt-table",
        hint="webexecution-adopt-table-help",
        accept=".toml,text/plain",
        about=("escalation-bad-table",),
    ),
]
Basis = Annotated[str, select("afspraak", "webexecution-agreement", missing="agenda-ladder-needs-basis")]


def ladder_page(visit: Visit, **_of: UUID) -> To:
    """The page of the ladder that is acted on."""
    return To("execution-ladder", at="voorstellen", query={ASKED: visit.given.get(ASKED)})


@act("execution-step-take", "agenda.supervise", words="webexecution-take", page=ladder_page, keeps=KEEPS)
def take(
    visit: Visit,
    *,
    fact: UUID,
    by: ByWhom,
    term: Annotated[date | None, asked("termijn", "webexecution-recover-until", beside=True)],
    because: Reason,
) -> None:
    """Take a proposed step, with a term where the rung sets one."""
    escalation_steps.take(str(fact), Doing(by, because, acting_day(visit)), term=term, reader=visit.reader)


@act(
    "execution-step-postpone",
    "agenda.supervise",
    words="webexecution-postpone",
    page=ladder_page,
    keeps=KEEPS,
    is_first=False,
)
def postpone(
    visit: Visit,
    *,
    fact: UUID,
    by: ByWhom,
    until: Annotated[date, asked("tot", "webexecution-postpone-until", beside=True)],
    because: Reason,
) -> None:
    """Put a proposed step off to a day."""
    doing = Doing(by, because, acting_day(visit))
    escalation_steps.postpone(str(fact), doing, until=until, reader=visit.reader)


@act(
    "execution-step-decline",
    "agenda.supervise",
    words="webexecution-decline",
    page=ladder_page,
    keeps=KEEPS,
    is_first=False,
)
def decline(
    visit: Visit,
    *,
    fact: UUID,
    by: ByWhom,
    again_on: Annotated[date | None, asked("opnieuw", "webexecution-decline-again", beside=True)],
    because: Reason,
) -> None:
    """Do not take a proposed step."""
    doing = Doing(by, because, acting_day(visit))
    escalation_steps.decline(str(fact), doing, again_on=again_on, reader=visit.reader)


@act(
    "execution-sweep", "sweep.run", button="webexecution-sweep", page=ladder_page, keeps=KEEPS, is_first=False
)
def sweep(visit: Visit) -> None:
    """Propose what is due on the day of the page and was not proposed yet."""
    run(acting_day(visit), reader=visit.reader)


@act("execution-ladder-adopt", "escalation.adopt", words="webexecution-adopt", page=ladder_page, keeps=KEEPS)
def adopt(
    visit: Visit,
    *,
    table: Table,
    decision: Basis,
    version: Annotated[str, asked("versie", "web-version", beside=True)],
    day: Annotated[date, asked("dag", "webexecution-from-day", beside=True)],
) -> None:
    """Put a ladder in force by an agreement: the table that was brought, else the one that stands."""
    text, by = brought(table, visit), agreed(decision, visit) or decision
    adopt_ladder(text, version, decision=by, on=day, reader=visit.reader)


def brought(file: Sent | None, visit: Visit) -> str:
    """The table that goes in force."""
    if file is None:
        return written(KEYS[asked_ladder(visit)], visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
    try:
        return str(file.content[:MOST], "utf-8")
    except UnicodeDecodeError as error:
        raise Refused("escalation-bad-table", fault=str(error)) from error
