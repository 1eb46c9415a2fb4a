# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A document as plain text, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regietafel.outlets.documents.content import (
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


def plain_text(content: Content) -> str:
    """Any document, line by line: a table as a line per row with its column names."""
    lines = [content.title, content.status, ""]
    lines += [f"{label}: {_said(runs)}" for label, runs in content.facts]
    for part in content.parts:
        lines += _lines(part)
    if content.notes:
        lines += ["", content.notes_title, *(f"[{name}] {_said(runs)}" for name, runs in content.notes)]
    return "\n".join(lines).strip() + "\n"


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
