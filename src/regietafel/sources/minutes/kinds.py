# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Of which kind a sentence is, by the first mark of the tables that fits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from regietafel.core.base.decisions import DecisionKind
from regietafel.core.meetings.told import Sureness, ToldAction, ToldAnswer
from regietafel.sources.minutes.actors import Actors, bare
from regietafel.sources.minutes.doing import action, agreed_to_do, doing
from regietafel.sources.minutes.lexicon import pattern, row, table

_LONGEST = 1_500
"""A longer sentence is none: nothing is made of it. Unit: characters."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a sentence is by itself; ``weak`` gives way to the sentence before it."""

    kind: DecisionKind | None
    action: ToldAction | None
    by: tuple[str, ...]
    sure: Sureness
    weak: bool = False
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Mark:
    kind: str
    shape: re.Pattern[str] | None
    sure: bool
    weak: bool


@cache
def _marks(actors: Actors) -> tuple[_Mark, ...]:
    return tuple(
        _Mark(
            each["kind"],
            None if each["text"] == "{acting}" else pattern(actors.filled(each["text"])),
            each.get("sure", False),
            each.get("weak", False),
        )
        for each in table("marks")["marks"]
    )


def kind_of(text: str, actors: Actors) -> Kind | None:
    """What a sentence is; None where no mark fits."""
    if len(text) > _LONGEST:
        return None
    for mark in _marks(actors):
        found = _acting(text, actors) if mark.shape is None else _marked(mark, text, actors=actors)
        if found is not None:
            return found
    return None


def _acting(text: str, actors: Actors) -> Kind | None:
    done = doing(text, actors)
    if done is None:
        return None
    return Kind(None, action(text, done), (), Sureness.CERTAIN if done.sure else Sureness.LIKELY)


def _marked(mark: _Mark, text: str, *, actors: Actors) -> Kind | None:
    assert mark.shape is not None
    found = mark.shape.search(text)
    if found is None:
        return None
    by = found.groupdict().get("by")
    kind = DecisionKind(mark.kind)
    done = agreed_to_do(text, actors) if kind is DecisionKind.AGREEMENT else None
    sure = Sureness.CERTAIN if mark.sure else Sureness.LIKELY
    if mark.weak:
        sure = Sureness.LIKELY if kind is DecisionKind.FINDING else Sureness.PERHAPS
    act = action(text, done) if done else None
    asked = _asked(actors).search(text) if kind is DecisionKind.REQUEST else None
    to = actors.split(asked["by"]) if asked else ()
    return Kind(kind, act, actors.split(by) if by else (), sure, mark.weak, to)


@cache
def _asked(actors: Actors) -> re.Pattern[str]:
    """Whom a request addresses."""
    return pattern(actors.filled(r"\b(?:verzoekt|verzoeken|verzocht|vraagt|vragen|roept|roepen) {more}"))


@cache
def _answers(actors: Actors) -> tuple[tuple[bool | None, re.Pattern[str]], ...]:
    rows = table("marks")["answers"]
    return tuple(
        (agrees, pattern(actors.filled(rows[name])))
        for name, agrees in (("refuses", False), ("agrees", True), ("says", None))
    )


def answer_in(text: str, actors: Actors) -> ToldAnswer | None:
    """The answer that a sentence gives to what was asked before it."""
    for agrees, shape in _answers(actors):
        if found := shape.match(text):
            return ToldAnswer(bare(found["by"]), agrees)
    return None


def points_at_persons(text: str) -> bool:
    """Whether a sentence goes on about the same people: *Zij zullen ...*."""
    return _pointing("persons").match(text) is not None


def points_back(text: str) -> bool:
    """Whether a sentence goes on about the same thing, from its first word or further on."""
    return _pointing("things").match(text) is not None or row("pointing", "inside").search(text) is not None


@cache
def _pointing(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{table('words')['pointing'][name]})\b", re.IGNORECASE)
