# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Labels that this product writes itself: everything of an entry stands between brackets, before its text.

*Verzoek [nr. 3; van: IPO; aan: SJenV; antwoord: SJenV akkoord]: ...*
"""

from __future__ import annotations

import re
from functools import cache

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import MinutesAction, MinutesAnswer, MinutesCondition, Sureness
from regietafel.minutes.sources.entries import Draft
from regietafel.minutes.sources.kinds import Kind
from regietafel.minutes.sources.layout import Block
from regietafel.minutes.sources.lexicon import squeezed, table
from regietafel.minutes.sources.sentences import sentences

_ANSWERS = {"akkoord": True, "niet akkoord": False}
_CLOSED = "afgehandeld"
_ENTRY = re.compile(r"\s*\(nr\.\s*(\d+)\)\s*$")


@cache
def _label() -> re.Pattern[str]:
    kinds = "|".join(kind.value for kind in DecisionKind)
    number = table("words")["written"]["number"]
    what = rf"(?:(?P<kind>{kinds})(?P<both>\s+en\s+actie)?|(?P<action>actie))"
    return re.compile(rf"{what}\s+\[{number}\s*\d+(?P<parts>(?:;[^\[\]]*)?)\]:\s+", re.IGNORECASE)


def written(block: Block, item: str) -> Draft | None:
    """The entry of a block with such a label; None where it has none."""
    found = _label().match(block.text)
    if found is None:
        return None
    parts = _parts(found["parts"])
    lines = list(sentences(Block(block.kind, block.text[found.end() :], block.start + found.end())))
    if not lines:
        return None
    act = None
    if found["action"] or found["both"]:
        act = MinutesAction(
            _names(parts, "holders"),
            _names(parts, "supervisors"),
            _one(parts, "term"),
            closed=_one(parts, "state") == _CLOSED,
        )
    decided = DecisionKind(found["kind"].casefold()) if found["kind"] else None
    kind = Kind(decided, act, _names(parts, "by"), Sureness.CERTAIN, to=_names(parts, "to"))
    return Draft(item, kind, lines, _answer(parts), conditions=_conditions(parts))


def _parts(text: str) -> list[tuple[str, str]]:
    """The parts between the brackets, each with the word before its colon."""
    keys = {words: name for name, words in table("words")["written"].items()}
    found = []
    for part in text.split(";"):
        key, colon, value = part.partition(":")
        if colon and key.strip() in keys:
            found.append((keys[key.strip()], squeezed(value)))
    return found


def _one(parts: list[tuple[str, str]], name: str) -> str | None:
    return next((value for key, value in parts if key == name), None)


def _names(parts: list[tuple[str, str]], name: str) -> tuple[str, ...]:
    value = _one(parts, name)
    return tuple(each.strip() for each in value.split(",")) if value else ()


def _answer(parts: list[tuple[str, str]]) -> MinutesAnswer | None:
    """Who answered, and whether they agree where that is said behind the name."""
    said = _one(parts, "answer")
    if said is None:
        return None
    for words, agrees in sorted(_ANSWERS.items(), key=lambda each: -len(each[0])):
        if said == words or said.endswith(f" {words}"):
            return MinutesAnswer(said.removesuffix(words).strip() or None, agrees)
    return MinutesAnswer(said, None)


def _conditions(parts: list[tuple[str, str]]) -> tuple[MinutesCondition, ...]:
    found = []
    for key, value in parts:
        if key == "condition":
            entry = _ENTRY.search(value)
            words = value[: entry.start()] if entry else value
            found.append(MinutesCondition(words, int(entry[1]) if entry else None))
    return tuple(found)
