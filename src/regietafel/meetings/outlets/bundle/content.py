# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What goes into a bundle, and what comes out of it, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from regietafel.base.messages import Message


@dataclass(frozen=True, slots=True)
class BundlePaper:
    """A paper of the bundle (*bijlage*): its title, the name of its file and the PDF."""

    title: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class BundleItem:
    """An item of the agenda with its papers; an item can have none."""

    number: str
    title: str
    papers: tuple[BundlePaper, ...] = ()


@dataclass(frozen=True, slots=True)
class Bundle:
    """The bundle of one meeting (*bundel*), in one language, nl or en."""

    language: str
    title: str
    day: date = field(metadata={"help": "the day of making, which the file carries"})
    status: str
    items: tuple[BundleItem, ...]
    agenda: BundlePaper | None = field(default=None, metadata={"help": "the agenda itself, in front"})


@dataclass(frozen=True, slots=True)
class Bundled:
    """The PDF, and what a reader should know of it: which papers have no tags, what was left out."""

    pdf: bytes
    notes: tuple[Message, ...]
