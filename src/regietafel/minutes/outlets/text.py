# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Minutes as plain text from their structure, in Dutch: readable, and read again without loss.

``labelled`` writes before every entry what it is and who has which part in it; ``prose`` writes the sentences
alone, as most minutes do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from regietafel.minutes.rules.structure import (
    MinutesEntry,
    MinutesPerson,
    MinutesStructure,
    MinutesSubstitution,
    Presence,
)
from regietafel.words import told as said

HIDDEN = "[weggelakt]"
_LISTS = (
    ("Aanwezig", (Presence.PRESENT, Presence.SUPPORT)),
    ("Te gast", (Presence.GUEST,)),
    ("Afwezig", (Presence.EXCUSED,)),
)
_ANSWERS = {True: "akkoord", False: "niet akkoord", None: ""}


def labelled(minutes: MinutesStructure) -> str:
    """The minutes with a label before every entry."""
    return _document(minutes, lambda entry: f"{_label(entry)}: {entry.text}")


def prose(minutes: MinutesStructure) -> str:
    """The minutes as sentences alone."""
    return _document(minutes, lambda entry: entry.text)


def _document(minutes: MinutesStructure, line: Callable[[MinutesEntry], str]) -> str:
    lines = ["Verslag", "", *_head(minutes), ""]
    replaced = [f"- {substitution}" for substitution in _substitutions(minutes.substitutions)]
    if not minutes.items:
        lines += [*replaced, *(f"- {line(entry)}" for entry in minutes.entries)]
    for place, item in enumerate(minutes.items):
        lines += [f"{item.number}. {item.title}" if item.number else item.title, ""]
        lines += replaced if place == 0 else []
        lines += [
            f"- {line(entry)}" for entry in minutes.entries if entry.item == (item.number or item.title)
        ]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _head(minutes: MinutesStructure) -> Iterator[str]:
    if minutes.table is not None:
        yield f"Overleg: {minutes.table}"
    if minutes.on is not None:
        yield f"Vergaderdatum: {said(minutes.on, 'nl')}"
    for title, presences in _LISTS:
        people = [
            _person(attendee.person) for attendee in minutes.attendees if attendee.presence in presences
        ]
        if people:
            yield f"{title}: {('; ' if _unclear(people) else ', ').join(people)}"


def _unclear(people: list[str]) -> bool:
    """Whether a comma could join two entries: one without brackets, before one with a small letter."""
    return any(")" not in one and other[:1].islower() for one, other in pairwise(people))


def _person(who: MinutesPerson) -> str:
    """A person as minutes name one: a name or that it is hidden, and the capacity between brackets."""
    capacity = ", ".join(each for each in (who.organisation, who.function) if each)
    name = HIDDEN if who.hidden else who.name
    if name is None:
        return capacity
    return f"{name} ({capacity})" if capacity else name


def _substitutions(edges: tuple[MinutesSubstitution, ...]) -> Iterator[str]:
    """A line per substitution; what stands in one breath with the edge before it stays on its line."""
    line = ""
    for edge in edges:
        role = HIDDEN if edge.role_hidden else edge.takes_role
        tail = f", die de rol van {role} overneemt" if role else ""
        if edge.also:
            line += f" Deze vervangt tevens {_person(edge.absent)}{tail}."
            continue
        if line:
            yield line
        line = f"{_person(edge.absent)} wordt vervangen door {_person(edge.by)}{tail}."
    if line:
        yield line


def _label(entry: MinutesEntry) -> str:
    kind = entry.kind.value if entry.kind is not None else None
    what = " en ".join(each for each in (kind, "actie" if entry.action is not None else None) if each)
    parts = "; ".join((f"nr. {entry.number}", *_parts(entry)))
    return f"{what.capitalize()} [{parts}]"


def _parts(entry: MinutesEntry) -> Iterator[str]:
    action, answer = entry.action, entry.answer
    named = (
        ("van", entry.by),
        ("aan", entry.to),
        ("houder", action.holders if action else ()),
        ("toezicht", action.supervisors if action else ()),
    )
    yield from (f"{key}: {', '.join(names)}" for key, names in named if names)
    if action is not None and action.term is not None:
        yield f"termijn: {action.term}"
    if action is not None and action.closed:
        yield "stand: afgehandeld"
    if answer is not None:
        yield f"antwoord: {' '.join(each for each in (answer.by, _ANSWERS[answer.agrees]) if each)}"
    for condition in entry.conditions:
        yield f"voorwaarde: {condition.words}" + (
            f" (nr. {condition.entry})" if condition.entry is not None else ""
        )
