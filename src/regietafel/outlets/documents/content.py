# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What stands in a document, as plain values: words are chosen elsewhere, here is what each of them is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias


class Mark(StrEnum):
    """What a piece of text is (*merkteken*), said in words and by form, never by colour alone."""

    PLAIN = "plain"
    STRONG = "strong"
    SOFT = "soft"
    """A remark beside the text: a source, a status."""
    FLAG = "flag"
    """Something that must be looked at: no holder, no date."""
    REDACTED = "redacted"
    """A block over what is left out; the text of the piece is the ground."""
    QUOTED = "quoted"
    """As it stands in a source, faults and all."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text (*tekstdeel*); ``address`` leads to the web, ``note`` to the source of that number."""

    text: str
    mark: Mark = Mark.PLAIN
    address: str | None = None
    note: str | None = None


class Style(StrEnum):
    """What a paragraph is among others (*soort alinea*)."""

    TEXT = "text"
    ITEM = "item"
    """An item of a list."""
    REMARK = "remark"
    """Smaller, under what it belongs to."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading (*kop*), of level 1 to 6 below the title."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph (*alinea*); where it has a ``label`` that stands in front, such as a number."""

    runs: tuple[Run, ...]
    style: Style = Style.TEXT
    anchor: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table (*tabel*) with its title; the first column names the rows; ``widths`` are parts of it."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    widths: tuple[int, ...] = ()


Part: TypeAlias = "Heading | Paragraph | Table"


@dataclass(frozen=True, slots=True)
class Content:
    """A whole document (*document*), in one language, nl or en; ``day`` is its day of making."""

    language: str
    title: str
    day: date
    status: str = ""
    """Such as "concept, versie 2", in the words of the language."""
    facts: tuple[tuple[str, tuple[Run, ...]], ...] = field(
        default=(), metadata={"help": "what stands above: the table, the day, who was there"}
    )
    parts: tuple[Part, ...] = ()
    notes: tuple[tuple[str, tuple[Run, ...]], ...] = field(
        default=(), metadata={"help": "the sources of the numbers, each with the name that a run points to"}
    )
    notes_title: str = ""
    footer: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a number refers to (*verwijzing*): an observation, a task or a decision, in words."""

    text: str
    address: str | None = None


FLAGGED = "\N{BLACK UP-POINTING TRIANGLE}"


def shown(run: Run) -> str:
    """The text of a piece with the sign of its mark, where it has one: a flag is seen without its colour.

    >>> shown(Run("geen datum", Mark.FLAG)), shown(Run("tekst"))
    ('▲ geen datum', 'tekst')
    """
    return f"{FLAGGED} {run.text}" if run.mark is Mark.FLAG else run.text


def text_of(runs: Iterable[Run]) -> str:
    """The text of the pieces, one after another.

    >>> text_of((Run("Er zijn "), Run("2.193", note="1"), Run(" mensen.")))
    'Er zijn 2.193 mensen.'
    """
    return "".join(shown(run) for run in runs)
