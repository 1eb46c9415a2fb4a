# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What who keeps the register, or watches over it, puts on record from the page of a measure or an action."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from regietafel.actions.services import answers as agenda_answers
from regietafel.actions.services import recording as agenda_recording
from regietafel.actions.services.answers import Answer
from regietafel.actions.services.recording import Assignment
from regietafel.actions.web.forms import TABLE, agreed
from regietafel.actions.web.parts import course_of
from regietafel.base.messages import Said
from regietafel.facts.actions import MeasureState, RequestAnswer
from regietafel.web.acts import To, act
from regietafel.web.form_view import Kind
from regietafel.web.forms import acting_day
from regietafel.web.inputs import asked
from regietafel.web.visit import Visit


class Confirmed(StrEnum):
    """Whether the table confirms that something is done."""

    YES = "ja"
    NO = "nee"


@dataclass(frozen=True, slots=True)
class AnswerInput:
    """The answer of the table to a request."""

    answer: RequestAnswer = asked("antwoord", "webexecution-answer-is", words="webexecution-answer")
    decision: str | None = asked("afspraak", "webexecution-agreement", kind=Kind.SELECT, beside=True)
    text: Said = asked("tekst", "webexecution-text")


@dataclass(frozen=True, slots=True)
class ConfirmInput:
    """Whether it is done, the ground, and the agreement it rests on."""

    answer: Confirmed = asked(
        "antwoord",
        "webexecution-confirm-is",
        kind=Kind.RADIOS,
        words={"ja": "webexecution-confirm-yes", "nee": "webexecution-confirm-no"},
    )
    text: Said = asked("tekst", "webexecution-ground")
    decision: str | None = asked("afspraak", "webexecution-agreement", kind=Kind.SELECT)


@dataclass(frozen=True, slots=True)
class AssignInput:
    """Who holds an action and watches over it, and until when."""

    holders: tuple[str, ...] = asked("houders", "webexecution-holders", hint="webexecution-codes")
    supervisors: tuple[str, ...] = asked("toezicht", "webexecution-supervisors", beside=True)
    term: Said | None = asked("termijn", "webexecution-term-words", kind=Kind.LINE)
    latest: date | None = asked("dag", "webexecution-latest", beside=True)
    decision: str | None = asked("afspraak", "webexecution-agreement", kind=Kind.SELECT, beside=True)


@dataclass(frozen=True, slots=True)
class PlaceInput:
    """Where an action stands among the others."""

    measure: str | None = asked("maatregel", "webexecution-below-measure", kind=Kind.SELECT)
    provinces: tuple[str, ...] = asked("provincie", "webexecution-in-provinces", kind=Kind.CHECKS)
    after: tuple[str, ...] = asked("na", "webexecution-waits-for", kind=Kind.CHECKS)


@dataclass(frozen=True, slots=True)
class DropInput:
    """Why it will not be carried out."""

    ground: Said = asked("grond", "webexecution-ground")
    decision: str | None = asked("afspraak", "webexecution-agreement", kind=Kind.SELECT)


@dataclass(frozen=True, slots=True)
class NoticeInput:
    """Whom is told, by whom, and in which words."""

    holder: str = asked("houder", "webexecution-notice-to", kind=Kind.SELECT, about=("agenda-not-a-holder",))
    by: str = asked("wie", "webexecution-by-whom", kind=Kind.SELECT, beside=True)
    text: Said = asked("tekst", "webexecution-text")


@dataclass(frozen=True, slots=True)
class StateInput:
    """How far a measure is, and why."""

    state: MeasureState = asked("stand", "column-status", words="agenda-measure")
    decision: str | None = asked("afspraak", "webexecution-agreement", kind=Kind.SELECT, beside=True)
    ground: Said = asked("grond", "webexecution-ground")


@dataclass(frozen=True, slots=True)
class ListInput:
    """A measure that comes in the register."""

    number: str = asked("nummer", "webexecution-list-number", about=("agenda-measure-there",))
    title: Said = asked("titel", "webexecution-list-title", kind=Kind.LINE, beside=True)
    goal: Said | None = asked("doel", "webexecution-list-goal", kind=Kind.LINE)
    decision: str | None = asked("afspraak", "webexecution-agreement", kind=Kind.SELECT, beside=True)


def measure_page(_visit: Visit, number: str) -> To:
    """The page of a measure."""
    return To("execution-measure", (number,), at="verloop")


@act("execution-answer", "agenda.keep", words="webexecution-answer", page=course_of)
def answer(visit: Visit, given: AnswerInput, *, about: str, fact: UUID) -> None:  # noqa: ARG001  in the address
    """What the table says to a request for change."""
    words = Answer(TABLE, given.text, agreed(given.decision, visit))
    agenda_answers.answer_change(
        str(fact), given.answer, words=words, on=acting_day(visit), reader=visit.reader
    )


@act("execution-answer-done", "agenda.keep", words="webexecution-confirm", page=course_of)
def answer_done(visit: Visit, given: ConfirmInput, *, about: str, fact: UUID) -> None:  # noqa: ARG001  in the address
    """The table confirms that it is done, or does not."""
    words = Answer(TABLE, given.text, agreed(given.decision, visit))
    confirmed, on = given.answer is Confirmed.YES, acting_day(visit)
    agenda_answers.answer_done(str(fact), confirmed=confirmed, words=words, on=on, reader=visit.reader)


@act("execution-assign", "agenda.keep", words="webexecution-assign", page=course_of)
def assign(visit: Visit, given: AssignInput, *, fact: UUID) -> None:
    """Set holders, supervisors and term."""
    to = Assignment(given.holders, given.supervisors, given.term, given.latest)
    decision = agreed(given.decision, visit)
    agenda_recording.assign(str(fact), to, decision=decision, on=acting_day(visit), reader=visit.reader)


@act("execution-place", "agenda.keep", words="webexecution-place", page=course_of, is_first=False)
def place(visit: Visit, given: PlaceInput, *, fact: UUID) -> None:
    """Put it below a measure, in provinces, after other actions."""
    agenda_recording.place(
        str(fact),
        measure=given.measure,
        provinces=given.provinces,
        after=given.after,
        on=acting_day(visit),
        reader=visit.reader,
    )


@act("execution-drop", "agenda.keep", words="webexecution-drop", page=course_of, is_first=False)
def drop(visit: Visit, given: DropInput, *, fact: UUID) -> None:
    """Put on record that it will not be carried out."""
    on, decision = acting_day(visit), agreed(given.decision, visit)
    agenda_recording.drop(str(fact), ground=given.ground, decision=decision, on=on, reader=visit.reader)


@act(
    "execution-notice",
    "agenda.supervise",
    words="webexecution-notice",
    note="webexecution-notice-help",
    page=course_of,
)
def notice(visit: Visit, given: NoticeInput, *, fact: UUID) -> None:
    """Tell a holder that the term has passed; only after that it is shown as late."""
    on, reader = acting_day(visit), visit.reader
    agenda_recording.give_notice(str(fact), given.holder, by=given.by, text=given.text, on=on, reader=reader)


@act("execution-state", "agenda.keep", words="webexecution-set-state", page=measure_page, is_first=False)
def state(visit: Visit, given: StateInput, *, number: str) -> None:
    """Put on record how far a measure is."""
    on, decision = acting_day(visit), agreed(given.decision, visit)
    agenda_recording.set_state(
        number, given.state, ground=given.ground, decision=decision, on=on, reader=visit.reader
    )


@act(
    "execution-list-measure",
    "agenda.keep",
    words="webexecution-list",
    page=lambda _visit: To("execution"),
    is_first=False,
)
def list_measure(visit: Visit, given: ListInput) -> To:
    """Put a measure in the register; from there one goes on to its page."""
    made = agenda_recording.list_measure(
        given.number,
        given.title,
        goal=given.goal,
        decision=agreed(given.decision, visit),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return To("execution-measure", (made.number,))
