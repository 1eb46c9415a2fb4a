# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The diagram and the table of a ladder, printed from its rungs; the words come from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from regietafel.base.law import LawRef
from regietafel.base.messages import Message, Said
from regietafel.base.sources import Mark
from regietafel.facts.ladders import FileKind
from regietafel.ladders.rules.ladder import Ladder, Rung, Urgent


class Way(StrEnum):
    """How a case goes from one rung to another (*overgang*)."""

    UP = "up"
    URGENT = "urgent"
    """Past required rungs, with urgency and its ground on record."""


@dataclass(frozen=True, slots=True)
class Transition:
    """From a rung (None: the foot) to another (*pijl in het schema*), and what it takes."""

    below: str | None
    to: str
    way: Way
    label: Message


@dataclass(frozen=True, slots=True)
class RungRow:
    """A rung as a row of the plain table beside the diagram (*tabel van treden*)."""

    place: int
    key: str
    name: Said
    authorities: tuple[str, ...]
    law: LawRef | None
    wait: Message
    needs: tuple[FileKind, ...]
    produces: tuple[FileKind, ...]
    sets_term: bool
    after_term: bool
    urgent: frozenset[Urgent]
    mark: Mark
    wait_mark: Mark


def rows(ladder: Ladder, within: str | None = None) -> tuple[RungRow, ...]:
    """The rungs as rows, from low to high, with the bodies of an area where one is given."""
    return tuple(
        RungRow(
            place=place,
            key=rung.key,
            name=rung.name,
            authorities=tuple(
                authority.role if within is None else authority.body(within) for authority in rung.authorities
            ),
            law=rung.law,
            wait=_waits(rung),
            needs=tuple(need.kind for need in rung.needs),
            produces=rung.produces,
            sets_term=rung.sets_term,
            after_term=rung.term_of is not None,
            urgent=rung.urgent,
            mark=rung.mark,
            wait_mark=rung.wait.source.mark,
        )
        for place, rung in enumerate(ladder.rungs, start=1)
    )


def transitions(ladder: Ladder) -> tuple[Transition, ...]:
    """Every way up, from the table: to the next required rung and those before it; urgent ones past it."""
    keys: tuple[str | None, ...] = (None, *(rung.key for rung in ladder.rungs))
    found = []
    for place, rung in enumerate(ladder.rungs):
        for low in range(place + 1):
            passed = [each for each in ladder.rungs[low:place] if each.required]
            if not passed:
                found.append(Transition(keys[low], rung.key, Way.UP, _label(rung)))
            elif Urgent.RUNGS in rung.urgent:
                found.append(Transition(keys[low], rung.key, Way.URGENT, Message("ladders-urgent")))
    return tuple(found)


def mermaid(ladder: Ladder, say: Callable[[Message], str], *, told: Callable[[Said], str]) -> str:
    """The ladder as the text of a state diagram (*toestandsdiagram*) for mermaid.

    ``say`` puts a message into words and ``told`` gives a text that is data in the language of the reader.
    """
    lines = ["stateDiagram-v2", f"    state {_quoted(told(ladder.title))} as climb {{"]
    lines += [f"        state {_quoted(told(rung.name))} as {_id(rung.key)}" for rung in ladder.rungs]
    lines += [
        f"        {_id(transition.below)} --> {_id(transition.to)}: {_plain(say(transition.label))}"
        for transition in transitions(ladder)
    ]
    lines += [
        "    }",
        f"    climb --> climb: {_plain(say(Message('ladders-down')))}",
        f"    climb --> held: {_plain(say(Message('ladders-hold')))}",
        f"    held --> climb: {_plain(say(Message('ladders-resume')))}",
        f"    climb --> [*]: {_plain(say(Message('ladders-close')))}",
    ]
    return "\n".join(lines) + "\n"


def _label(rung: Rung) -> Message:
    """What the way up to a rung takes: its wait, or the end of a term."""
    if rung.term_of is not None:
        return Message("ladders-way-term", {"wait": _waits(rung)})
    return _waits(rung)


def _waits(rung: Rung) -> Message:
    """The wait in words; none where it is nought."""
    wait = rung.wait
    if wait.amount == 0:
        return Message("ladders-no-wait")
    amount = Message(f"base-amount-{wait.unit.value}", {"count": wait.amount})
    return Message(f"ladders-wait-{wait.since.value}", {"amount": amount})


def _id(key: str | None) -> str:
    return "[*]" if key is None else key.replace("-", "_")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "'") + '"'


def _plain(text: str) -> str:
    """A label may not hold what mermaid reads as a sign."""
    return text.replace(":", " –").replace(";", ",").replace("\n", " ")
