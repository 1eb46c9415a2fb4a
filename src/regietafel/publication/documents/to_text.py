# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A document as plain text; minutes in the form in which they can be read again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regietafel.core.meetings.told import Presence, ToldItem, ToldMinutes, ToldPerson, ToldSubstitution
from regietafel.publication.documents.content import (
    Content,
    Heading,
    Paragraph,
    Part,
    Run,
    Style,
    Table,
    shown,
    text_of,
)
from regietafel.publication.words import day

HIDDEN = "[REDACTED]"
"""The mark of what is made unreadable, as the reading of minutes knows it."""
_LISTS = (
    (Presence.PRESENT, "Aanwezig"),
    (Presence.GUEST, "Gasten"),
    (Presence.EXCUSED, "Afwezig met kennisgeving"),
)


def plain_text(content: Content) -> str:
    """Any document, line by line: a table as a line per row with its column names."""
    lines = [content.title, content.status, ""]
    lines += [f"{label}: {_said(runs)}" for label, runs in content.facts]
    for part in content.parts:
        lines += _lines(part)
    if content.notes:
        lines += ["", content.notes_title, *(f"[{name}] {_said(runs)}" for name, runs in content.notes)]
    return "\n".join(lines).strip() + "\n"


def minutes_text(told: ToldMinutes) -> str:
    """Minutes as Dutch text, sentence by sentence as the structure has them; read again it is the same.

    The text is that of the source: no correction, no kind, no reference stands in it.
    """
    first, *others = told.items or (ToldItem("", ""),)
    lines = ["verslag", "", *_head(told), ""]
    lines += _item(first, [*map(_substitution, told.substitutions), *_texts(told, first)])
    for item in others:
        lines += _item(item, _texts(told, item))
    return "\n".join(lines).strip() + "\n"


def _head(told: ToldMinutes) -> Iterator[str]:
    on = day(told.on, "nl") if told.on is not None else ""
    if told.table or on:
        yield " ".join(part for part in (told.table, on) if part)
        yield ""
    if on:
        yield f"Vergaderdatum\t{on}"
    for presence, label in _LISTS:
        people = [_person(each.person) for each in told.attendees if each.presence is presence]
        if presence is Presence.PRESENT:
            people += [_person(each.person) for each in told.attendees if each.presence is Presence.SUPPORT]
        if people:
            yield f"{label}\t{', '.join(people)}"


def _item(item: ToldItem, lines: Iterable[str]) -> list[str]:
    head = f"{item.number}. {item.title}" if item.number else item.title
    return [*([head, ""] if head else []), *(f"- {line}" for line in lines), ""]


def _texts(told: ToldMinutes, item: ToldItem) -> list[str]:
    """The texts of an item in order; one text that holds two entries stands there once."""
    known = {each.number for each in told.items}
    mine = [
        e.text
        for e in told.entries
        if e.item == item.number or (item is told.items[0] and e.item not in known)
    ]
    return list(dict.fromkeys(mine))


def _person(who: ToldPerson) -> str:
    beside = ", ".join(part for part in (who.organisation, who.function) if part)
    if who.hidden or who.name is not None:
        name = HIDDEN if who.hidden else str(who.name)
        return f"{name} ({beside})" if beside else name
    return beside


def _substitution(edge: ToldSubstitution) -> str:
    absent, by = _person(edge.absent), _person(edge.by)
    if edge.also:
        return f"{by} vervangt tevens {absent}."
    role = HIDDEN if edge.role_hidden else edge.takes_role
    taking = f" die de rol van de {role} overneemt" if role else ""
    return f"{absent} wordt vervangen door {by}{taking}."


def _lines(part: Part) -> Iterator[str]:
    match part:
        case Heading():
            yield from ("", part.text, "")
        case Paragraph(style=Style.ITEM):
            yield f"- {_said(part.runs)}"
        case Paragraph():
            yield f"{part.label} {_said(part.runs)}".strip()
        case Table():
            yield from ("", part.title) if part.title else ("",)
            yield from (_row(part.head, row) for row in part.rows)


def _row(head: Iterable[str], row: Iterable[tuple[Run, ...]]) -> str:
    cells = ((name, text_of(cell)) for name, cell in zip(head, row, strict=True))
    return "; ".join(f"{name}: {said}" for name, said in cells if said)


def _said(runs: Iterable[Run]) -> str:
    """The pieces as text, each number with the name of its source."""
    return "".join(f"{shown(run)} [{run.note}]" if run.note else shown(run) for run in runs)
