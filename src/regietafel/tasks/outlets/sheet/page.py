# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From content to page: words and figures are put in here, the layout is in sheet.typ."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from regietafel.base.messages import Refused
from regietafel.facts.tasks import TaskKind
from regietafel.outlets.accounts import Line, Link
from regietafel.outlets.font import FAMILY, font_folder
from regietafel.tasks.outlets.sheet.content import Row, SheetContent
from regietafel.words import number, word

Plain: TypeAlias = "str | int | bool | list[Plain] | dict[str, Plain] | None"

_LAYOUT = Path(__file__).parent / "sheet.typ"
_TOO_LONG = "the sheet is longer than one page"
_FITS = ((104, True), (98, True), (92, True), (98, False), (92, False))
"""Size of the text in tenths of a point, and with or without the table: the first that fits is taken."""
_KINDS = {kind: kind.value.replace(" ", "-") for kind in TaskKind}


def sheet(content: SheetContent) -> bytes:
    """The PDF of the sheet, one page: in smaller type where it is long, and then without the table of areas.

    Refused when the font is not there, when a sign is not in it, or when even without the table the texts
    take more than a page.
    """
    for size, with_table in _FITS:
        pdf = _set({**_plain(content, with_table=with_table), "size": size})
        if pdf is not None:
            return pdf
    raise Refused("sheet-too-long", title=content.title)


def _set(page: dict[str, Plain]) -> bytes | None:
    """The bytes of the page; None when it runs over."""
    import typst

    try:
        return typst.compile(
            _LAYOUT,
            font_paths=[font_folder()],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards="ua-1",
            timestamp=int(str(page["timestamp"])),
            sys_inputs={"page": json.dumps(page, ensure_ascii=False)},
        )
    except typst.TypstError as fault:
        if _TOO_LONG in str(fault):
            return None
        raise Refused("sheet-not-set", reason=str(fault)) from fault


def _plain(content: SheetContent, *, with_table: bool) -> dict[str, Plain]:
    language = content.language
    kind = _KINDS[content.kind]
    made = datetime(content.day.year, content.day.month, content.day.day, tzinfo=UTC)
    return {
        "language": language,
        "family": FAMILY,
        "timestamp": int(made.timestamp()),
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
    return [{"text": link.text or unnamed or link.address, "address": _web(link.address)} for link in links]


def _web(address: str | None) -> str | None:
    """A link on paper leads to the web or nowhere: an address inside the site means nothing there."""
    return address if address and address.startswith(("https://", "http://")) else None


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
