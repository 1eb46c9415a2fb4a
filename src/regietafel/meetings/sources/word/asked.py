# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a returned paper asks, as plain values: each at its anchor, from the old words to the new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regietafel.base.messages import Message
from regietafel.meetings.sources.word.remarks import Remark


@dataclass(frozen=True, slots=True)
class Edit:
    """One stretch that was taken out and what came in its place; either can be empty."""

    removed: str
    added: str
    moved: bool = False
    """Whether the words were carried to or from another place."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request for another wording (*tekstverzoek*), or remarks without one where ``new`` is None.

    ``old`` is the paragraph as this author found it, ``new`` as the author left it; a line in ``new`` is a
    paragraph more, an empty text that it should go. With ``after`` it stands behind the anchor and not in it.
    """

    anchor: str
    heading: str
    by: str | None
    """The name in the word processor; None where nobody recorded it."""
    on: date | None
    old: str
    new: str | None
    edits: tuple[Edit, ...] = ()
    remarks: tuple[Remark, ...] = ()
    tracked: bool = True
    """Whether the change was recorded; one that was not is found by comparing with what went out."""
    after: bool = False
    joins_next: bool = False
    """Whether the next paragraph should be taken together with this one."""


class Manner(StrEnum):
    """How somebody went about it, seen over the whole document."""

    UNTOUCHED = "untouched"
    RECORDED = "recorded"
    UNRECORDED = "unrecorded"
    """Other words and not one recorded change: accepted in the word processor, or recording was off."""
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Returned:
    """A paper as it came back (*terugontvangen stuk*): on which version, what is asked, what to know."""

    paper: str
    version: int
    manner: Manner
    asked: tuple[Asked, ...]
    notes: tuple[Message, ...]
