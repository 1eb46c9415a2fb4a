# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A document as PDF that everyone can read (PDF/UA-1); the same content gives the same bytes."""

from __future__ import annotations

from pathlib import Path

from regietafel.outlets.documents.content import Content, Heading, Paragraph, Part, Run, Table, shown
from regietafel.outlets.paper import Plain, on_web, set_pages

_LAYOUT = Path(__file__).parent / "document.typ"
_NARROW, _WIDE = 7, 22
"""Room for a label in front of a paragraph, in millimetres: a short number, or one of the records."""


def pdf(content: Content, *, size: float = 10.5) -> bytes:
    """The PDF of a document; ``size`` is that of its text in points.

    Refused where the font is not there or a sign is not in it.
    """
    return set_pages(_LAYOUT, _plain(content) | {"size": str(size)}, day=content.day)


def _plain(content: Content) -> dict[str, Plain]:
    labels = [part.label for part in content.parts if isinstance(part, Paragraph)]
    return {
        "language": content.language,
        "title": content.title,
        "status": content.status,
        "footer": content.footer or content.title,
        "gutter": _WIDE if any(len(label) > 4 for label in labels) else _NARROW,
        "labelled": any(labels),
        "facts": [{"label": label, "runs": _runs(runs)} for label, runs in content.facts],
        "parts": [_part(part) for part in content.parts],
        "notes": [{"name": name, "runs": _runs(runs)} for name, runs in content.notes],
        "notes_title": content.notes_title,
    }


def _part(part: Part) -> dict[str, Plain]:
    match part:
        case Heading():
            return {"is": "heading", "level": part.level, "text": part.text}
        case Paragraph():
            return {"is": part.style.value, "label": part.label, "runs": _runs(part.runs)}
        case Table():
            widths = part.widths or (1,) * len(part.head)
            rows: list[Plain] = [[_runs(cell) for cell in row] for row in part.rows]
            return {
                "is": "table",
                "title": part.title,
                "head": list(part.head),
                "widths": list(widths),
                "rows": rows,
            }


def _runs(runs: tuple[Run, ...]) -> list[Plain]:
    return [
        {"text": shown(run), "mark": run.mark.value, "address": on_web(run.address), "note": run.note}
        for run in runs
    ]
