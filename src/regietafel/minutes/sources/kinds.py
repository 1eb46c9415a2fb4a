# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Of which kind a sentence is, by the first mark of the tables that fits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import MinutesAction, MinutesAnswer, Sureness
from regietafel.minutes.sources.actors import Actors, Found, bare
from regietafel.minutes.sources.doing import action, agreed_to_do, doing, term_in
from regietafel.minutes.sources.lexicon import row, table


@dataclass(frozen=True, slots=True)
class Kind:
    """What a sentence is by itself; ``weak`` gives way to the sentence before it."""

    kind: DecisionKind | None
    action: MinutesAction | None
    by: tuple[str, ...]
    sure: Sureness
    weak: bool = False
    to: tuple[str, ...] = ()


_NOT_DENIED = (DecisionKind.ADOPTION, DecisionKind.AGREEMENT, DecisionKind.NOTICE)
"""What did not happen is none of these: the sentence is left to a person."""


@dataclass(frozen=True, slots=True)
class _Mark:
    kind: str
    text: str
    sure: bool
    weak: bool
    deciding: bool
    """Only of a meeting of an authority."""


@cache
def _marks() -> tuple[_Mark, ...]:
    rows = table("marks")["marks"]
    return tuple(
        _Mark(
            each["kind"],
            each["text"],
            each.get("sure", False),
            each.get("weak", False),
            each.get("deciding", False),
        )
        for each in rows
    )


def kind_of(text: str, actors: Actors) -> Kind | None:
    """What a sentence is; None where no mark fits."""
    if (noted := actors.find(_NOTED, text)) is not None:
        return _noted(noted, actors)
    return _by_marks(text, actors)


_NOTED = (
    r"(?<=[\w.,;)]) ?(?:[\[(] ?|[-–→] ?|=> ?)(?:actie(?:punt|houder)?|action|ap) ?:? ?"
    r"(?:van |door |by )?{more}"
    r"(?:[,;:] ?(?P<term>[^\])]{2,40}))? ?[\])]?[.]?$"
)
"""At the end of a sentence: *(actie: COA, voor 1 mei)*."""


def _noted(noted: Found, actors: Actors) -> Kind:
    """What a sentence says, with the holder who is noted behind it."""
    text = noted.text[: noted.match.start()].rstrip()
    kind = _by_marks(text, actors) if text else None
    said = noted.said("term")
    term = (term_in(said) if said else None) or term_in(text)
    act = MinutesAction(actors.split(noted.said() or ""), (), term)
    kept = kind.kind if kind is not None and kind.kind is DecisionKind.AGREEMENT else None
    return Kind(kept, act, kind.by if kind and kept else (), Sureness.CERTAIN)


def _by_marks(text: str, actors: Actors) -> Kind | None:
    """By the first mark of the tables that fits."""
    for mark in _marks():
        if mark.deciding and not actors.deciding:
            continue
        found = _acting(text, actors) if mark.text == "{acting}" else _marked(mark, text, actors=actors)
        if found is not None:
            return found
    return None


def _acting(text: str, actors: Actors) -> Kind | None:
    done = doing(text, actors)
    if done is None:
        return None
    return Kind(None, action(text, done), (), Sureness.CERTAIN if done.sure else Sureness.LIKELY)


def _marked(mark: _Mark, text: str, *, actors: Actors) -> Kind | None:
    found = actors.find(mark.text, text)
    if found is None:
        return None
    kind = DecisionKind(mark.kind)
    if kind in _NOT_DENIED and found.denied:
        return None
    by = found.said()
    done = agreed_to_do(text, actors) if kind is DecisionKind.AGREEMENT else None
    sure = Sureness.CERTAIN if mark.sure else Sureness.LIKELY
    if mark.weak:
        sure = Sureness.LIKELY if kind is DecisionKind.FINDING else Sureness.PERHAPS
    act = action(text, done) if done else None
    asked = actors.find(_ASKED, text) if kind is DecisionKind.REQUEST else None
    to = actors.split(asked.said() or "") if asked else ()
    return Kind(kind, act, actors.split(by) if by else (), sure, mark.weak, to)


_ASKED = (
    r"\b(?:verzoekt|verzoeken|verzocht|roept|roepen|(?:vraagt|vragen)(?: of)?|(?:wil|willen) graag dat)"
    r" {more}"
)
"""Whom a request addresses."""


def answer_in(text: str, actors: Actors) -> MinutesAnswer | None:
    """The answer that a sentence gives to what was asked before it."""
    for name, agrees in (("refuses", False), ("agrees", True), ("says", None)):
        if found := actors.find(f"^{table('marks')['answers'][name]}", text):
            return MinutesAnswer(bare(found.said() or ""), agrees)
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
