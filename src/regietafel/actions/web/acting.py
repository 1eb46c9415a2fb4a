# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record from the page of a measure or an action by those who carry it out or ask about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from regietafel.actions.services import answers as agenda_answers
from regietafel.actions.services import recording as agenda_recording
from regietafel.actions.services.recording import Line
from regietafel.actions.web.parts import course_of
from regietafel.base.messages import Said
from regietafel.facts.actions import NoteKind
from regietafel.web.acts import act
from regietafel.web.form_view import Kind
from regietafel.web.forms import acting_day
from regietafel.web.inputs import asked, hidden
from regietafel.web.visit import Visit


@dataclass(frozen=True, slots=True)
class NoteInput:
    """A line for the log, and what it ends."""

    kind: NoteKind = asked("soort", "webexecution-note-kind", words="agenda-note")
    by: str = asked("wie", "webexecution-by-whom", kind=Kind.SELECT, beside=True)
    province: str | None = asked(
        "provincie", "web-column-province", kind=Kind.SELECT, empty="base-country", beside=True
    )
    text: Said = asked("tekst", "webexecution-text")
    document: str | None = asked("stuk", "webexecution-document", hint="webexecution-document-help")
    ends: str | None = hidden("einde")


@dataclass(frozen=True, slots=True)
class AskInput:
    """What somebody asks of the table."""

    by: str = asked("wie", "webexecution-by-whom", kind=Kind.SELECT)
    text: Said = asked("tekst", "webexecution-ask-what")


@dataclass(frozen=True, slots=True)
class MilestoneInput:
    """A point on the way and its day."""

    title: Said = asked("titel", "webexecution-milestone-title", kind=Kind.LINE)
    latest: date = asked("dag", "webexecution-latest", beside=True)


@dataclass(frozen=True, slots=True)
class DoneInput:
    """Who says that it is done, where, and on what ground."""

    by: str = asked("wie", "webexecution-by-whom", kind=Kind.SELECT)
    province: str | None = asked(
        "provincie", "web-column-province", kind=Kind.SELECT, empty="webexecution-as-a-whole", beside=True
    )
    ground: Said = asked("grond", "webexecution-done-ground")


@act("execution-note", "agenda.note", words="webexecution-note", page=course_of)
def note(visit: Visit, given: NoteInput, *, about: str) -> None:
    """Write a line in the log: progress, evidence, an obstacle or its end, a milestone reached."""
    line = Line(about, given.kind, given.text, given.by, given.province, given.document, given.ends)
    agenda_recording.note(line, on=acting_day(visit), reader=visit.reader)


@act("execution-ask", "agenda.note", words="webexecution-ask", page=course_of, is_first=False)
def ask(visit: Visit, given: AskInput, *, about: str) -> None:
    """Ask for a change of a measure or an action."""
    on, reader = acting_day(visit), visit.reader
    agenda_answers.ask_change(about, given.by, text=given.text, decision=None, on=on, reader=reader)


@act(
    "execution-milestone",
    "agenda.hold",
    words="webexecution-milestone-set",
    button="webexecution-milestone-do",
    page=course_of,
    is_first=False,
)
def milestone(visit: Visit, given: MilestoneInput, *, fact: UUID) -> None:
    """Set a milestone."""
    agenda_recording.set_milestone(
        str(fact), given.title, latest=given.latest, on=acting_day(visit), reader=visit.reader
    )


@act(
    "execution-done",
    "agenda.hold",
    words="webexecution-done",
    note="webexecution-done-help",
    page=course_of,
)
def done(visit: Visit, given: DoneInput, *, fact: UUID) -> None:
    """Say that it is done, in one province or as a whole; the table confirms."""
    agenda_answers.report_done(
        str(fact),
        given.by,
        ground=given.ground,
        province=given.province,
        on=acting_day(visit),
        reader=visit.reader,
    )
