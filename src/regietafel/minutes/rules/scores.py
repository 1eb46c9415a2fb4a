# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A read structure held against the truth: what was found, what was missed, what was found that is not there.

Entries are told apart by item, kind and who has which part in them, and by words that must stand in them
where the truth names such; figures by value, unit and the words of what they count. The wording itself does
not count.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import MinutesEntry, MinutesFigure, MinutesStructure

Part: TypeAlias = tuple[str | int | None, ...]
"""One finding, reduced to what makes it this one."""


@dataclass(frozen=True, slots=True)
class Score:
    """How well one sort of finding was read (*score*)."""

    of: str
    matched: int
    missing: tuple[str, ...]
    """In the truth, not found."""
    extra: tuple[str, ...]
    """Found, not in the truth."""

    @property
    def precision(self) -> Fraction | None:
        """Which share of what was found is there (*precisie*); None where nothing was found."""
        found = self.matched + len(self.extra)
        return Fraction(self.matched, found) if found else None

    @property
    def recall(self) -> Fraction | None:
        """Which share of what is there was found (*vangst*); None where there is nothing to find."""
        there = self.matched + len(self.missing)
        return Fraction(self.matched, there) if there else None


@dataclass(frozen=True, slots=True)
class Truth:
    """What a document holds, as a person has established (*vaststelling van de inhoud*).

    ``holding`` gives, by number of an entry, words that must stand in it; ``parts`` what was established,
    where that is not everything: of what nobody has looked for, nothing can be said.
    """

    minutes: MinutesStructure
    holding: Mapping[int, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    parts: frozenset[str] | None = None


def compared(read: MinutesStructure, truth: Truth) -> tuple[Score, ...]:
    """A score per sort of finding that was established, and one over all of them at the end.

    Decisions and actions are told apart only where a truth asks for them: else they are entries like others.
    """
    minutes = truth.minutes
    pairs = _entry_pairs(read, truth)
    scores = [
        _plain("meeting", mine=_meeting(read), theirs=_meeting(minutes)),
        _plain("person", mine=_people(read), theirs=_people(minutes)),
        _plain("absent", mine=_absent(read), theirs=_absent(minutes)),
        _plain("redaction", mine=_redactions(read), theirs=_redactions(minutes)),
        _plain("substitution", mine=_substitutions(read), theirs=_substitutions(minutes)),
        _plain("item", mine=_items(read), theirs=_items(minutes)),
        _entries(read, truth, pairs=pairs),
        _plain("condition", mine=_conditions(read, pairs), theirs=_conditions(minutes, None)),
        _plain("flag", mine=_flags(read, pairs), theirs=_flags(minutes, None)),
        _figures(read, minutes, known=pairs),
        _plain("mention", mine=_mentions(read, pairs), theirs=_mentions(minutes, None)),
        _plain("defect", mine=_defects(read), theirs=_defects(minutes)),
    ]
    if truth.parts is not None:
        scores += [
            _held("decision", _decided, read=read, truth=truth),
            _held("action", _to_do, read=read, truth=truth),
        ]
        scores = [score for score in scores if score.of in truth.parts]
    return (*scores, _whole(scores))


def _whole(scores: list[Score]) -> Score:
    return Score(
        "all",
        sum(score.matched for score in scores),
        tuple(each for score in scores for each in score.missing),
        tuple(each for score in scores for each in score.extra),
    )


def _matched(of: str, *, mine: list[Part], theirs: list[Part], fits: Callable[[Part, Part], bool]) -> Score:
    left, missing, matched = list(mine), [], 0
    for wanted in theirs:
        found = next((each for each in left if fits(each, wanted)), None)
        if found is None:
            missing.append(_said(wanted))
        else:
            left.remove(found)
            matched += 1
    return Score(of, matched, tuple(missing), tuple(map(_said, left)))


def _plain(of: str, *, mine: Iterator[Part], theirs: Iterator[Part]) -> Score:
    return _matched(of, mine=list(mine), theirs=list(theirs), fits=lambda found, wanted: found == wanted)


def _said(part: Part) -> str:
    return " · ".join(str(each) for each in part if each not in (None, ""))


def _low(text: str | None) -> str | None:
    return re.sub("[‘’]", "'", text.casefold()) if text is not None else None


def _meeting(minutes: MinutesStructure) -> Iterator[Part]:
    if minutes.table is not None:
        yield ("table", _low(minutes.table))
    if minutes.on is not None:
        yield ("day", minutes.on.isoformat())


def _people(minutes: MinutesStructure) -> Iterator[Part]:
    for attendee in minutes.attendees:
        who = attendee.person
        hidden = "hidden" if who.hidden else None
        functions = ", ".join(sorted((_low(who.function) or "").split(", ")))
        yield (attendee.presence.value, _low(who.name), _low(who.organisation), functions, hidden)


def _absent(minutes: MinutesStructure) -> Iterator[Part]:
    for who in minutes.absent:
        yield (_low(who.known_as), "hidden" if who.hidden else None)


def _redactions(minutes: MinutesStructure) -> Iterator[Part]:
    for redaction in minutes.redactions:
        yield (redaction.hides.value, redaction.item, _low(redaction.beside))


def _substitutions(minutes: MinutesStructure) -> Iterator[Part]:
    for edge in minutes.substitutions:
        role = "hidden role" if edge.role_hidden else _low(edge.takes_role)
        also = "also" if edge.also else None
        yield (_low(edge.absent.known_as), "->", _low(edge.by.known_as), role, also)


def _items(minutes: MinutesStructure) -> Iterator[Part]:
    for each in minutes.items:
        yield (each.number, _low(each.title))


def _key(entry: MinutesEntry) -> Part:
    act, answer = entry.action, entry.answer
    return (
        entry.item,
        entry.kind.value if entry.kind else None,
        "action" if act else None,
        *(f"by {_low(each)}" for each in entry.by),
        *(f"to {_low(each)}" for each in entry.to),
        *((f"holder {_low(holder)}" for holder in act.holders) if act else ()),
        *((f"supervisor {_low(supervisor)}" for supervisor in act.supervisors) if act else ()),
        f"term {_low(act.term)}" if act and act.term else None,
        f"answer {_low(answer.by)} {answer.agrees}" if answer else None,
    )


def _entry_pairs(read: MinutesStructure, truth: Truth) -> dict[int, int]:
    """By the number of a read entry the number of the entry of the truth that it is."""
    left, pairs = list(read.entries), {}
    for wanted in truth.minutes.entries:
        words = truth.holding.get(wanted.number, ())
        for found in left:
            text = found.text.casefold()
            if _key(found) == _key(wanted) and all(word.casefold() in text for word in words):
                pairs[found.number] = wanted.number
                left.remove(found)
                break
    return pairs


def _entries(read: MinutesStructure, truth: Truth, *, pairs: dict[int, int]) -> Score:
    found = set(pairs.values())
    missing = (entry for entry in truth.minutes.entries if entry.number not in found)
    extra = (entry for entry in read.entries if entry.number not in pairs)
    return Score("entry", len(pairs), tuple(map(_shown, missing)), tuple(map(_shown, extra)))


DECIDING = (DecisionKind.ORDER, DecisionKind.AGREEMENT, DecisionKind.ADOPTION, DecisionKind.NOTICE)
"""The kinds by which a table or an authority decides."""


def _decided(entry: MinutesEntry) -> Part | None:
    return (entry.item, entry.kind.value) if entry.kind in DECIDING else None


def _to_do(entry: MinutesEntry) -> Part | None:
    act = entry.action
    if act is None:
        return None
    closed = "closed" if act.closed else None
    return (entry.item, *(f"holder {_low(each)}" for each in act.holders), f"term {_low(act.term)}", closed)


def _held(
    of: str, part: Callable[[MinutesEntry], Part | None], *, read: MinutesStructure, truth: Truth
) -> Score:
    """The entries that are such a part, told apart by what makes them this one and by the words in them."""

    def parts(minutes: MinutesStructure) -> list[tuple[Part, MinutesEntry]]:
        return [(made, entry) for entry in minutes.entries if (made := part(entry)) is not None]

    left, missing = parts(read), []
    for made, wanted in (theirs := parts(truth.minutes)):
        words = [word.casefold() for word in truth.holding.get(wanted.number, ())]
        fits = (
            each
            for each in left
            if each[0] == made and all(word in each[1].text.casefold() for word in words)
        )
        if (found := next(fits, None)) is None:
            missing.append(f"{_said(made)} · {wanted.text[:60]}")
        else:
            left.remove(found)
    extra = tuple(f"{_said(made)} · {entry.text[:60]}" for made, entry in left)
    return Score(of, len(theirs) - len(missing), tuple(missing), extra)


def _shown(entry: MinutesEntry) -> str:
    return f"{_said(_key(entry))} · {entry.text[:60]}"


def _at(number: int | None, known: Mapping[int, int] | None) -> int | None:
    """The number of an entry as the truth counts; what has no counterpart there counts below zero."""
    return number if number is None or known is None else known.get(number, -number)


def _conditions(minutes: MinutesStructure, known: Mapping[int, int] | None) -> Iterator[Part]:
    for entry in minutes.entries:
        for condition in entry.conditions:
            yield (_at(entry.number, known), "after", _at(condition.entry, known))


def _flags(minutes: MinutesStructure, known: Mapping[int, int] | None) -> Iterator[Part]:
    for entry in minutes.entries:
        at = _at(entry.number, known)
        if entry.unanswered:
            yield (at, "unanswered")
        if entry.action is not None and entry.action.without_holder:
            yield (at, "no holder")
        if entry.action is not None and entry.action.without_term:
            yield (at, "no term")


def _figures(read: MinutesStructure, minutes: MinutesStructure, *, known: Mapping[int, int]) -> Score:
    def part(figure: MinutesFigure, at: int | None) -> Part:
        return (at, str(figure.value), figure.unit, _low(figure.counts))

    def fits(found: Part, wanted: Part) -> bool:
        words, needed = _words(found[3]), _words(wanted[3])
        return found[:3] == wanted[:3] and needed <= words and bool(needed) == bool(words)

    mine = [part(each, _at(each.entry, known)) for each in read.figures]
    theirs = [part(each, each.entry) for each in minutes.figures]
    return _matched("figure", mine=mine, theirs=theirs, fits=fits)


def _words(text: str | int | None) -> frozenset[str]:
    return frozenset(re.findall(r"[\w-]+", str(text))) if text is not None else frozenset()


def _mentions(minutes: MinutesStructure, known: Mapping[int, int] | None) -> Iterator[Part]:
    for mention in minutes.mentions:
        yield (_at(mention.entry, known), mention.of.value, _low(mention.words))


def _defects(minutes: MinutesStructure) -> Iterator[Part]:
    for defect in minutes.defects:
        yield (defect.suspected.value, _low(defect.suggestion.strip() if defect.suggestion else None))
