# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The documents of a meeting from its structure: which of them, in which state, and what stands in each."""

from __future__ import annotations

from regietafel.facts.meetings import Document, DocumentState
from regietafel.minutes.outlets.documents.agenda import agenda_parts, session_facts
from regietafel.minutes.outlets.documents.annotating import person_runs, persons_runs
from regietafel.minutes.outlets.documents.lists import list_parts
from regietafel.minutes.outlets.documents.minutes import figure_notes, minutes_parts
from regietafel.minutes.outlets.documents.writing import Writing
from regietafel.minutes.rules.structure import Presence
from regietafel.outlets.documents.content import Content, Paragraph, Part, Run, Style
from regietafel.words import word

_PRESENCE = (Presence.PRESENT, Presence.GUEST, Presence.SUPPORT)


def content_of(writing: Writing) -> Content:
    """The content of a document, to be set as page, PDF, DOCX or text."""
    language = writing.language
    title = title_of(writing)
    whole = writing.document is Document.MINUTES
    return Content(
        language,
        title,
        writing.day,
        status=status_of(writing),
        facts=tuple(_facts(writing)),
        parts=tuple(_parts(writing)),
        notes=figure_notes(writing) if whole else (),
        notes_title=word("documents-sources", language),
        footer=f"{title} · {status_of(writing)}",
    )


def title_of(writing: Writing) -> str:
    """Such as "Verslag Landelijke Regietafel, 8 juli 2022"."""
    language = writing.language
    kind = word(f"documents-{writing.document.value}", language)
    table = writing.table or writing.minutes.table or word("documents-table-unknown", language)
    if writing.minutes.on is None:
        return word("documents-title-no-day", language, kind=kind, table=table)
    return word("documents-title", language, kind=kind, table=table, day=writing.minutes.on)


def status_of(writing: Writing) -> str:
    """How far the document is, in words, with the day of adoption where it is known."""
    language = writing.language
    if writing.state is None:
        return word("documents-state-draft", language, version=writing.version)
    if writing.adopted_on is not None and writing.state is not DocumentState.FOR_ADOPTION:
        return word(f"documents-state-{writing.state.value}-on", language, day=writing.adopted_on)
    return word(f"documents-state-{writing.state.value}", language)


def _facts(writing: Writing) -> list[tuple[str, tuple[Run, ...]]]:
    language, told = writing.language, writing.minutes
    if writing.document is Document.AGENDA:
        return list(session_facts(writing))
    found: list[tuple[str, tuple[Run, ...]]] = []
    if writing.document is not Document.MINUTES:
        return found
    absent = (Presence.EXCUSED, told.absent)
    there = [
        (way, [attendee.person for attendee in told.attendees if attendee.presence is way])
        for way in _PRESENCE
    ]
    for presence, people in (*there, absent):
        name = word(f"documents-{'absent' if presence is Presence.EXCUSED else presence.value}", language)
        written = writing.by_hand.attendance.get(presence)
        runs = (
            (Run(written),)
            if written is not None
            else persons_runs(people, ground=writing.ground, language=language)
        )
        found += [(name, runs)] if runs else []
    return found


def _parts(writing: Writing) -> list[Part]:
    match writing.document:
        case Document.AGENDA:
            return agenda_parts(writing)
        case Document.MINUTES:
            return [*_substitutions(writing), *minutes_parts(writing)]
        case _:
            return list_parts(writing)


def _substitutions(writing: Writing) -> list[Part]:
    """Who replaces whom, a line each; a role that is taken over stands with it, also when it is hidden."""
    language, ground = writing.language, writing.ground
    lines: list[Part] = []
    for place, edge in enumerate(writing.minutes.substitutions):
        written = writing.by_hand.substitutions.get(place)
        if written is not None:
            lines.append(Paragraph((Run(written),), Style.ITEM))
            continue
        absent = person_runs(edge.absent, ground=ground, language=language)
        by = person_runs(edge.by, ground=ground, language=language)
        runs = (*absent, Run(f" {word('documents-replaced-by', language)} "), *by)
        if edge.role_hidden:
            runs = (*runs, Run(f", {word('documents-takes-hidden-role', language)}"))
        elif edge.takes_role:
            runs = (*runs, Run(f", {word('documents-takes-role', language, role=edge.takes_role)}"))
        lines.append(Paragraph(runs, Style.ITEM))
    head = Paragraph((Run(word("documents-substitutions", language)),), Style.TEXT)
    return [head, *lines] if lines else []
