# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What who keeps the register, or watches over it, puts on record from the page of a measure or an action."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from regietafel.actions.services import answers as agenda_answers
from regietafel.actions.services import recording as agenda_recording
from regietafel.actions.services.answers import Answer
from regietafel.actions.services.recording import Assignment
from regietafel.actions.web.forms import TABLE, Agreement, AgreementBeside, Ground, Text, agreed
from regietafel.actions.web.parts import course_of
from regietafel.areas.bodies import codes_of
from regietafel.base.messages import Said
from regietafel.facts.actions import MeasureState, RequestAnswer
from regietafel.web.acts import To, act, on
from regietafel.web.form_view import Kind
from regietafel.web.forms import here
from regietafel.web.inputs import YesNo, asked, line, radios, select, ticks
from regietafel.web.visit import Visit

CONFIRMED = {YesNo.YES: "webexecution-confirm-yes", YesNo.NO: "webexecution-confirm-no"}
Holder = Annotated[str, select("houder", "webexecution-notice-to", about=("agenda-not-a-holder",))]
Number = Annotated[str, asked("nummer", "webexecution-list-number", about=("agenda-measure-there",))]


@act("execution-answer", "agenda.keep", words="webexecution-answer", page=course_of)
def answer(
    visit: Visit,
    *,
    fact: UUID,
    answer: Annotated[
        RequestAnswer, asked("antwoord", "webexecution-answer-is", words="webexecution-answer")
    ],
    decision: AgreementBeside,
    text: Text,
) -> None:
    """What the table says to a request for change."""
    words = Answer(TABLE, text, agreed(decision, visit))
    agenda_answers.answer_change(str(fact), answer, words=words, **here(visit))


@act("execution-answer-done", "agenda.keep", words="webexecution-confirm", page=course_of)
def answer_done(
    visit: Visit,
    *,
    fact: UUID,
    answer: Annotated[YesNo, radios("antwoord", "webexecution-confirm-is", words=CONFIRMED)],
    text: Annotated[Said, asked("tekst", "webexecution-ground")],
    decision: Agreement,
) -> None:
    """The table confirms that it is done, or does not."""
    words = Answer(TABLE, text, agreed(decision, visit))
    agenda_answers.answer_done(str(fact), confirmed=answer is YesNo.YES, words=words, **here(visit))


@dataclass(frozen=True, slots=True)
class AssignInput:
    """Who holds an action and watches over it, until when, and by which agreement."""

    holders: Annotated[
        tuple[str, ...], asked("houders", "webexecution-holders", kind=Kind.BODIES, hint="webexecution-codes")
    ]
    supervisors: Annotated[
        tuple[str, ...], asked("toezicht", "webexecution-supervisors", kind=Kind.BODIES, beside=True)
    ]
    term: Annotated[Said | None, line("termijn", "webexecution-term-words")]
    latest: Annotated[date | None, asked("dag", "webexecution-latest", beside=True)]
    decision: AgreementBeside


@act("execution-assign", "agenda.keep", words="webexecution-assign", page=course_of)
def assign(visit: Visit, *, fact: UUID, given: AssignInput) -> None:
    """Set holders, supervisors and term."""
    holders = codes_of(given.holders, field="houders")
    to = Assignment(holders, codes_of(given.supervisors, field="toezicht"), given.term, given.latest)
    decision = agreed(given.decision, visit)
    agenda_recording.assign(str(fact), to, decision=decision, **here(visit))


@act("execution-place", "agenda.keep", words="webexecution-place", page=course_of, is_first=False)
def place(
    visit: Visit,
    *,
    fact: UUID,
    measure: Annotated[str | None, select("maatregel", "webexecution-below-measure")],
    provinces: Annotated[tuple[str, ...], ticks("provincie", "webexecution-in-provinces")],
    after: Annotated[tuple[str, ...], ticks("na", "webexecution-waits-for")],
) -> None:
    """Put it below a measure, in provinces, after other actions."""
    agenda_recording.place(str(fact), measure=measure, provinces=provinces, after=after, **here(visit))


@act("execution-drop", "agenda.keep", words="webexecution-drop", page=course_of, is_first=False)
def drop(visit: Visit, *, fact: UUID, ground: Ground, decision: Agreement) -> None:
    """Put on record that it will not be carried out."""
    by = agreed(decision, visit)
    agenda_recording.drop(str(fact), ground=ground, decision=by, **here(visit))


@act(
    "execution-notice",
    "agenda.supervise",
    words="webexecution-notice",
    note="webexecution-notice-help",
    page=course_of,
)
def notice(
    visit: Visit,
    *,
    fact: UUID,
    holder: Holder,
    by: Annotated[str, select("wie", "webexecution-by-whom", beside=True)],
    text: Text,
) -> None:
    """Tell a holder that the term has passed; only after that it is shown as late."""
    agenda_recording.give_notice(str(fact), holder, by=by, text=text, **here(visit))


@act(
    "execution-state",
    "agenda.keep",
    words="webexecution-set-state",
    page=on("execution-measure", "number", at="verloop"),
    is_first=False,
)
def state(
    visit: Visit,
    *,
    number: str,
    state: Annotated[MeasureState, asked("stand", "column-status", words="agenda-measure")],
    decision: AgreementBeside,
    ground: Ground,
) -> None:
    """Put on record how far a measure is."""
    by = agreed(decision, visit)
    agenda_recording.set_state(number, state, ground=ground, decision=by, **here(visit))


@act("execution-list-measure", "agenda.keep", words="webexecution-list", page=on("execution"), is_first=False)
def list_measure(
    visit: Visit,
    *,
    number: Number,
    title: Annotated[Said, line("titel", "webexecution-list-title", beside=True)],
    goal: Annotated[Said | None, line("doel", "webexecution-list-goal")],
    decision: AgreementBeside,
) -> To:
    """Put a measure in the register; from there one goes on to its page."""
    by = agreed(decision, visit)
    made = agenda_recording.list_measure(number, title, goal=goal, decision=by, **here(visit))
    return To("execution-measure", (made.number,))
