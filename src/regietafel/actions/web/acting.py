# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record from the page of a measure or an action by those who carry it out or ask about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from regietafel.actions.services import answers as agenda_answers
from regietafel.actions.services import recording as agenda_recording
from regietafel.actions.services.recording import Line
from regietafel.actions.web.forms import ByWhom, Text
from regietafel.actions.web.parts import course_of
from regietafel.base.messages import Said
from regietafel.facts.actions import NoteKind
from regietafel.web.acts import act
from regietafel.web.forms import here
from regietafel.web.inputs import Asked, asked, hidden, line, select
from regietafel.web.visit import Visit

Document = Annotated[str | None, asked("stuk", "webexecution-document", hint="webexecution-document-help")]


def in_province(empty: str) -> Asked:
    """A province, or what it says where none is chosen."""
    return select("provincie", "column-province", empty=empty, beside=True)


@dataclass(frozen=True, slots=True)
class NoteInput:
    """A line for the log, and what it ends."""

    kind: Annotated[NoteKind, asked("soort", "webexecution-note-kind", words="agenda-note")]
    by: Annotated[str, select("wie", "webexecution-by-whom", beside=True)]
    province: Annotated[str | None, in_province("base-country")]
    text: Text
    document: Document
    ends: Annotated[str | None, hidden("einde")]


@act("execution-note", "agenda.note", words="webexecution-note", page=course_of)
def note(visit: Visit, *, about: str, given: NoteInput) -> None:
    """Write a line in the log: progress, evidence, an obstacle or its end, a milestone reached."""
    line = Line(about, given.kind, given.text, given.by, given.province, given.document, given.ends)
    agenda_recording.note(line, **here(visit))


@act("execution-ask", "agenda.note", words="webexecution-ask", page=course_of, is_first=False)
def ask(
    visit: Visit, *, about: str, by: ByWhom, text: Annotated[Said, asked("tekst", "webexecution-ask-what")]
) -> None:
    """Ask for a change of a measure or an action."""
    agenda_answers.ask_change(about, by, text=text, decision=None, **here(visit))


@act(
    "execution-milestone",
    "agenda.hold",
    words="webexecution-milestone-set",
    button="webexecution-milestone-do",
    page=course_of,
    is_first=False,
)
def milestone(
    visit: Visit,
    *,
    fact: UUID,
    title: Annotated[Said, line("titel", "webexecution-milestone-title")],
    latest: Annotated[date, asked("dag", "webexecution-latest", beside=True)],
) -> None:
    """Set a milestone."""
    agenda_recording.set_milestone(str(fact), title, latest=latest, **here(visit))


@act(
    "execution-done", "agenda.hold", words="webexecution-done", note="webexecution-done-help", page=course_of
)
def done(
    visit: Visit,
    *,
    fact: UUID,
    by: ByWhom,
    province: Annotated[str | None, in_province("webexecution-as-a-whole")],
    ground: Annotated[Said, asked("grond", "webexecution-done-ground")],
) -> None:
    """Say that it is done, in one province or as a whole; the table confirms."""
    agenda_answers.report_done(str(fact), by, ground=ground, province=province, **here(visit))
