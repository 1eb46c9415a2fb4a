# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A document as a piece of HTML for a page: headings from level 2, everything escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from regietafel.outlets.documents.content import (
    Content,
    Heading,
    Mark,
    Paragraph,
    Part,
    Run,
    Style,
    Table,
    shown,
)

_TAGS = {
    Mark.STRONG: ("<strong>", "</strong>"),
    Mark.SOFT: ('<span class="soft">', "</span>"),
    Mark.FLAG: ('<strong class="flag">', "</strong>"),
    Mark.REDACTED: ('<span class="redacted">', "</span>"),
    Mark.QUOTED: ('<span class="quoted">', "</span>"),
    Mark.PLAIN: ("", ""),
}
_SAFE = ("https://", "http://", "/", "#", "mailto:")


def html(content: Content, *, heading: int = 2) -> str:
    """The document from its title down, in an ``article``; ``heading`` is the level of its title.

    It is safe to put into a page: texts are escaped, and an address of another kind than the web's is text.
    """
    title = _tag(f"h{heading}", escape(content.title), class_=f"utrecht-heading-{heading}")
    lines = [
        title,
        f'<p class="soft">{escape(content.status)}</p>' if content.status else "",
        *_facts(content),
    ]
    for style, parts in groupby(content.parts, key=_style):
        group = list(parts)
        lines += [_list(group)] if style is Style.ITEM else [_part(part, heading) for part in group]
    lines += _notes(content, heading)
    body = "\n".join(line for line in lines if line)
    return f'<article class="document" lang="{content.language}">\n{body}\n</article>\n'


def _style(part: Part) -> Style | None:
    return part.style if isinstance(part, Paragraph) else None


def _facts(content: Content) -> Iterator[str]:
    if content.facts:
        rows = "".join(f"<dt>{escape(label)}</dt><dd>{_runs(runs)}</dd>" for label, runs in content.facts)
        yield f'<dl class="facts">{rows}</dl>'


def _list(parts: Iterable[Part]) -> str:
    items = "".join(f"<li>{_runs(part.runs)}</li>" for part in parts if isinstance(part, Paragraph))
    return f'<ul class="utrecht-unordered-list">{items}</ul>'


def _part(part: Part, heading: int) -> str:
    match part:
        case Heading():
            level = min(6, heading + part.level)
            return _tag(f"h{level}", escape(part.text), class_=f"utrecht-heading-{level}", id_=part.anchor)
        case Paragraph():
            label = f"<strong>{escape(part.label)}</strong> " if part.label else ""
            class_ = "small" if part.style is Style.REMARK else ""
            return _tag("p", label + _runs(part.runs), class_=class_, id_=part.anchor)
        case Table():
            return _table(part)


def _table(part: Table) -> str:
    title = f"<caption>{escape(part.title)}</caption>" if part.title else ""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in part.head)
    rows = "".join(f"<tr>{_cells(row)}</tr>" for row in part.rows)
    return (
        f'<div class="scroll" tabindex="0"><table class="utrecht-table">{title}<thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _cells(row: Sequence[tuple[Run, ...]]) -> str:
    first, *others = row
    return f'<th scope="row">{_runs(first)}</th>' + "".join(f"<td>{_runs(cell)}</td>" for cell in others)


def _notes(content: Content, heading: int) -> Iterator[str]:
    if not content.notes:
        return
    level = min(6, heading + 1)
    yield _tag(f"h{level}", escape(content.notes_title), class_=f"utrecht-heading-{level}")
    rows = "".join(
        f'<li id="bron-{escape(name)}">[{escape(name)}] {_runs(runs)}</li>' for name, runs in content.notes
    )
    yield f'<ul class="sources small">{rows}</ul>'


def _runs(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    opening, closing = _TAGS[run.mark]
    said = escape(shown(run))
    if run.address is not None and run.address.startswith(_SAFE):
        said = f'<a class="utrecht-link" href="{escape(run.address)}">{said}</a>'
    note = f'<sup><a href="#bron-{escape(run.note)}">[{escape(run.note)}]</a></sup>' if run.note else ""
    return f"{opening}{said}{closing}{note}"


def _tag(name: str, inside: str, *, class_: str = "", id_: str = "") -> str:
    told = "".join(f' {key}="{escape(value)}"' for key, value in (("class", class_), ("id", id_)) if value)
    return f"<{name}{told}>{inside}</{name}>"
