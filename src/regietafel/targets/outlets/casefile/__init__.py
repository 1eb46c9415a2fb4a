# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The file of a case for a court (*procesdossier*): figures with their working, steps, terms, documents.

Words are put in elsewhere; here they are only set.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from regietafel.outlets.accounts import Account, Link
from regietafel.outlets.paper import Plain, on_web, set_pages
from regietafel.outlets.reading import Printed

_LAYOUT = Path(__file__).parent / "casefile.typ"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the file: sentences, a table, the accounts of its numbers."""

    title: str
    texts: tuple[str, ...] = ()
    table: Printed | None = None
    accounts: tuple[Account, ...] = field(default=(), metadata={"help": "each with those it is made of"})


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What the file says, in one language, nl or en."""

    language: str
    title: str
    stand: str = field(metadata={"help": "the day it shows and the day up to which was known"})
    day: date
    address: str = field(metadata={"help": "the page on which the same can be read"})
    sections: tuple[Section, ...]


def case_file(content: CaseFile) -> bytes:
    """The PDF of a file; refused where the font is not there or a sign is not in it."""
    page: dict[str, Plain] = {
        "language": content.language,
        "title": content.title,
        "stand": content.stand,
        "address": content.address,
        "sections": [_section(section) for section in content.sections],
    }
    return set_pages(_LAYOUT, page, day=content.day)


def _section(each: Section) -> dict[str, Plain]:
    table: Plain = None
    if each.table is not None:
        rows: list[Plain] = [list[Plain](row) for row in each.table.rows]
        table = {"head": list[Plain](each.table.head), "rows": rows}
    told: list[Plain] = [plain for account in each.accounts for plain in _account(account)]
    return {"title": each.title, "texts": list[Plain](each.texts), "table": table, "accounts": told}


def _account(account: Account) -> list[Plain]:
    """An account and, after it, the accounts of what it was made of."""
    lines: list[Plain] = [
        {"label": line.label, "text": line.text, "mark": line.mark, "links": _links(line.links)}
        for line in account.lines
    ]
    below = [plain for part in account.parts for plain in _account(part)]
    return [{"title": account.title, "lines": lines}, *below]


def _links(links: tuple[Link, ...]) -> list[Plain]:
    """On paper a link leads to the web or nowhere; its text stands there either way."""
    return [
        {"text": link.text or link.address, "address": on_web(link.address)} for link in links if link.text
    ]
