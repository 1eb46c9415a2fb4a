# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From content to page: words and figures are put in here, the layout is in sheet.typ."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from regietafel.base.messages import Refused
from regietafel.facts.tasks import TaskKind
from regietafel.outlets.accounts import Line, Link
from regietafel.outlets.paper import Plain, first_that_fits, on_web
from regietafel.tasks.outlets.sheet.content import Row, SheetContent
from regietafel.words import number, word

_LAYOUT = Path(__file__).parent / "sheet.typ"
_FITS = ((104, True), (98, True), (92, True), (98, False), (92, False))
"""Size of the text in tenths of a point, and with or without the table: the first that fits is taken."""
_KINDS = {kind: kind.value.replace(" ", "-") for kind in TaskKind}


def sheet(content: SheetContent) -> bytes:
    """The PDF of the sheet, one page: in smaller type where it is long, and then without the table of areas.

    Refused when the font is not there, when a sign is not in it, or when even without the table the texts
    take more than a page.
    """
    pages = ({**_plain(content, with_table=with_table), "size": size} for size, with_table in _FITS)
    made = first_that_fits(_LAYOUT, pages, day=content.day)
    if made is None:
        raise Refused("sheet-too-long", title=content.title)
    return made


def _plain(content: SheetContent, *, with_table: bool) -> dict[str, Plain]:
    language = content.language
    kind = _KINDS[content.kind]
    return {
        "language": language,
        "title": content.title,
        "number": number(content.number, language),
        "unit": word(f"base-unit-{content.unit}", language),
        "kind": word(f"base-task-{kind}", language),
        "explained": word(f"sheet-explained-{kind}", language),
        "on": word("sheet-on", language, day=content.on),
        "stand": _stand(content),
        "version": word("sheet-version", language, version=content.version),
        "question": word("accounts-question", language),
        "lines": [_line(line) for line in content.account.lines],
        "sections": [
            _section("sheet-decision", language, texts=content.decision),
            _section("sheet-assumed", language, texts=[Link(text) for text in content.assumptions]),
            _section("sheet-published", language, texts=content.published),
            _section("sheet-transfers", language, texts=[Link(text) for text in content.transfers]),
            _section("sheet-dispatch", language, texts=[Link(text) for text in content.dispatch]),
        ],
        "table": _table(content) if with_table and content.rows else None,
        "address": content.address,
        "made": word("sheet-made", language),
    }


def _stand(content: SheetContent) -> str:
    return word("sheet-stand", content.language, day=content.day, known=content.known)


def _line(line: Line) -> dict[str, Plain]:
    return {
        "label": line.label,
        "text": line.text,
        "mark": line.mark,
        "links": _links(line.links, unnamed=line.text),
    }


def _section(key: str, language: str, *, texts: Sequence[Link]) -> dict[str, Plain]:
    return {"title": word(key, language), "texts": _links(texts)}


def _links(links: Sequence[Link], *, unnamed: str = "") -> list[Plain]:
    """The links as the page sets them; one without a text of its own carries that of its line."""
    return [{"text": link.text or unnamed or link.address, "address": on_web(link.address)} for link in links]


def _table(content: SheetContent) -> dict[str, Plain]:
    most = max((row.amount for row in content.rows), default=0) or 1
    language = content.language
    return {
        "title": content.table_title,
        "head": [word("sheet-area", language), word(f"base-unit-{content.unit}", language)],
        "rows": [_row(row, language, most=most) for row in content.rows],
        "total": _row(content.total, language, most=most) if content.total else None,
    }


def _row(row: Row, language: str, *, most: int) -> dict[str, Plain]:
    """``part`` is the length of the bar, in thousandths of the longest."""
    part = min(1_000, row.amount * 1_000 // most)
    return {"name": row.name, "amount": number(row.amount, language), "here": row.here, "part": part}
