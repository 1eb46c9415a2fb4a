# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is done with a proposed step, the round that proposes, and putting a ladder in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from regietafel.actions.services import escalation_steps
from regietafel.actions.services.escalation import adopt_ladder
from regietafel.actions.services.escalation_steps import Doing
from regietafel.actions.services.escalation_tables import table
from regietafel.actions.services.sweeping import sweep as run
from regietafel.actions.web.forms import agreed
from regietafel.actions.web.parts import ASKED, KEYS, asked_ladder
from regietafel.base.messages import Refused, Said
from regietafel.web.acts import To, act
from regietafel.web.form_view import Kind
from regietafel.web.forms import acting_day
from regietafel.web.inputs import Nothing, Sent, asked
from regietafel.web.visit import Visit

MOST = 200_000
"""Bytes; a table of a ladder is far smaller."""
KEEPS = (ASKED,)


@dataclass(frozen=True, slots=True)
class TakeInput:
    """Who takes a step, why, and the term it sets."""

    by: str = asked("wie", "webexecution-by-whom", kind=Kind.SELECT)
    term: date | None = asked("termijn", "webexecution-recover-until", beside=True)
    because: Said = asked("reden", "webexecution-ground")


@dataclass(frozen=True, slots=True)
class PostponeInput:
    """Who puts a step off, why, and to which day."""

    by: str = asked("wie", "webexecution-by-whom", kind=Kind.SELECT)
    until: date = asked("tot", "webexecution-postpone-until", beside=True)
    because: Said = asked("reden", "webexecution-ground")


@dataclass(frozen=True, slots=True)
class DeclineInput:
    """Who does not take a step, why, and when it is looked at again."""

    by: str = asked("wie", "webexecution-by-whom", kind=Kind.SELECT)
    again_on: date | None = asked("opnieuw", "webexecution-decline-again", beside=True)
    because: Said = asked("reden", "webexecution-ground")


@dataclass(frozen=True, slots=True)
class AdoptInput:
    """The table that goes in force, by which agreement, from which day."""

    table: Sent | None = asked(
        "tabel",
        "webexecution-adopt-table",
        hint="webexecution-adopt-table-help",
        accept=".toml,text/plain",
        about=("escalation-bad-table",),
    )
    decision: str = asked(
        "afspraak", "webexecution-agreement", kind=Kind.SELECT, missing="agenda-ladder-needs-basis"
    )
    version: str = asked("versie", "web-version", beside=True)
    day: date = asked("dag", "webexecution-from-day", beside=True)


def ladder_page(visit: Visit, **_of: UUID) -> To:
    """The page of the ladder that is acted on."""
    return To("execution-ladder", at="voorstellen", query={ASKED: visit.given.get(ASKED)})


@act("execution-step-take", "agenda.supervise", words="webexecution-take", page=ladder_page, keeps=KEEPS)
def take(visit: Visit, given: TakeInput, *, fact: UUID) -> None:
    """Take a proposed step, with a term where the rung sets one."""
    doing = Doing(given.by, given.because, acting_day(visit))
    escalation_steps.take(str(fact), doing, term=given.term, reader=visit.reader)


@act(
    "execution-step-postpone",
    "agenda.supervise",
    words="webexecution-postpone",
    page=ladder_page,
    keeps=KEEPS,
    is_first=False,
)
def postpone(visit: Visit, given: PostponeInput, *, fact: UUID) -> None:
    """Put a proposed step off to a day."""
    doing = Doing(given.by, given.because, acting_day(visit))
    escalation_steps.postpone(str(fact), doing, until=given.until, reader=visit.reader)


@act(
    "execution-step-decline",
    "agenda.supervise",
    words="webexecution-decline",
    page=ladder_page,
    keeps=KEEPS,
    is_first=False,
)
def decline(visit: Visit, given: DeclineInput, *, fact: UUID) -> None:
    """Do not take a proposed step."""
    doing = Doing(given.by, given.because, acting_day(visit))
    escalation_steps.decline(str(fact), doing, again_on=given.again_on, reader=visit.reader)


@act(
    "execution-sweep",
    "sweep.run",
    button="webexecution-sweep",
    page=ladder_page,
    keeps=KEEPS,
    is_first=False,
)
def sweep(visit: Visit, _: Nothing) -> None:
    """Propose what is due on the day of the page and was not proposed yet."""
    run(acting_day(visit), reader=visit.reader)


@act("execution-ladder-adopt", "escalation.adopt", words="webexecution-adopt", page=ladder_page, keeps=KEEPS)
def adopt(visit: Visit, given: AdoptInput) -> None:
    """Put a ladder in force by an agreement: the table that was brought, else the one that stands."""
    text, decision = brought(given.table, visit), agreed(given.decision, visit) or ""
    adopt_ladder(text, given.version, decision=decision, on=given.day, reader=visit.reader)


def brought(file: Sent | None, visit: Visit) -> str:
    """The table that goes in force."""
    if file is None:
        return table(KEYS[asked_ladder(visit)], visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
    try:
        return str(file.content[:MOST], "utf-8")
    except UnicodeDecodeError as error:
        raise Refused("escalation-bad-table", fault=str(error)) from error
