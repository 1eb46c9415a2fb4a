# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Actions and facts about them, made in a line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import NAMESPACE_URL, uuid5

from regietafel.base.messages import Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.facts.actions import Noted, NoteKind, NoticeGiven
from regietafel.facts.decisions import Action

SOURCE = Source("test", "Test", "Test", SourceKind.EXAMPLE)
FIRST = date(2022, 7, 8)


def name(text: str) -> str:
    """An id that is always the same for a name."""
    return str(uuid5(NAMESPACE_URL, text))


def stamp(text: str, day: date = FIRST, **other: str) -> Stamp:
    plain = Stamp(
        name(text),
        valid=Span(day),
        known=Known(day, "test"),
        recorded=datetime(2022, 1, 1, tzinfo=UTC),
        actor="test",
        visibility=Visibility.PUBLIC,
        source=SOURCE,
    )
    return replace(plain, **other)  # type: ignore[arg-type]  # texts alone are given


def action(text: str, *, holders: tuple[str, ...] = ("COA",), latest: date | None = None) -> Action:
    return Action(stamp(text), Said(text), name("afspraak"), holders=holders, latest=latest)


def told(text: str, receiver: str, day: date) -> NoticeGiven:
    return NoticeGiven(
        stamp(f"{text}/{receiver}/{day}", day), name(text), receiver, "SJenV", Said("Herinnering")
    )


def noted(text: str, kind: NoteKind, day: date = FIRST, *, ends: str | None = None) -> Noted:
    of = stamp(f"{text}/{kind}/{day}/{ends}", day)
    return Noted(of, name(text), kind, Said("Aantekening"), "COA", ends=ends)
