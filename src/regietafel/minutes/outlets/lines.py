# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A read draft of minutes, put before the person who checks it: a line per finding, or the whole as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from regietafel.base.messages import Message, Value
from regietafel.minutes.rules.structure import (
    Attendee,
    Defect,
    Finding,
    Mention,
    MinutesEntry,
    MinutesFigure,
    MinutesItem,
    MinutesPerson,
    MinutesRedaction,
    MinutesStructure,
    MinutesSubstitution,
    Spot,
    Sureness,
    Unread,
)
from regietafel.outlets.tables import WHOLE, Column, Table
from regietafel.words import say, word


@dataclass(frozen=True, slots=True)
class Line:
    """One finding in words: what it is, what it says, what it lacks, and where it stands."""

    part: str
    what: str
    sure: Sureness | None
    spot: Spot | None


def lines(minutes: MinutesStructure, language: str) -> Iterator[Line]:
    """Every finding, part by part; what was not understood at the end."""
    yield _meeting(minutes, language)
    for finding in (*minutes.findings, *minutes.unread):
        part, message = _words(finding, language)
        sure = None if isinstance(finding, Unread) else finding.sure
        yield Line(word(f"minutesread-part-{part}", language), say(message, language), sure, finding.spot)


def _meeting(minutes: MinutesStructure, language: str) -> Line:
    unknown = Message("minutesread-unknown")
    values: dict[str, Value] = {"table": minutes.table or unknown, "day": minutes.on or unknown}
    message = Message("minutesread-meeting", values)
    named = Sureness.CERTAIN if minutes.table and _KNOWN.match(minutes.table) else Sureness.LIKELY
    sure = named if minutes.table and minutes.on else Sureness.PERHAPS
    return Line(word("minutesread-part-meeting", language), say(message, language), sure, None)


_KNOWN = re.compile(r"(?:H?LRT|PRT)\b")
"""A table by its own letters; any other name is taken from a title, and may be cut off wrongly."""


def _words(finding: Finding, language: str) -> tuple[str, Message]:
    """The sort of a finding, and what it says."""
    match finding:
        case MinutesEntry():
            return "entry", Message("minutesread-text", {"text": _entry(finding, language)})
        case Mention():
            return "mention", _mention(finding)
        case Defect():
            return "defect", _defect(finding)
        case Unread(words=words):
            return "unread", Message("minutesread-text", {"text": words})
        case MinutesFigure():
            return "figure", _figure(finding)
    return _frame(finding)


def _frame(finding: Finding) -> tuple[str, Message]:
    """Who was there and what was on the agenda."""
    match finding:
        case Attendee(person=who, presence=presence):
            said: dict[str, Value] = {
                "who": _who(who),
                "presence": Message(f"minutesread-presence-{presence.value}"),
            }
            return "person", Message("minutesread-person", said)
        case MinutesRedaction():
            return "redaction", _redaction(finding)
        case MinutesSubstitution():
            return "substitution", _substitution(finding)
        case MinutesItem(number=number, title=title):
            return "item", Message("minutesread-item", {"number": number or "–", "title": title})
    raise TypeError(f"{type(finding).__name__} is no finding of minutes")


def _mention(mention: Mention) -> Message:
    values: dict[str, Value] = {"of": Message(f"minutesread-of-{mention.of.value}"), "words": mention.words}
    if mention.entry is None:
        return Message("minutesread-mention", values)
    return Message("minutesread-mention-in", {**values, "entry": mention.entry})


def _defect(defect: Defect) -> Message:
    what = Message(f"minutesread-suspected-{defect.suspected.value}")
    if not defect.words:  # what is missing has no words to show
        return what
    values: dict[str, Value] = {"what": what, "words": defect.words}
    if defect.suggestion is None:
        return Message("minutesread-defect", values)
    return Message("minutesread-defect-suggestion", {**values, "suggestion": defect.suggestion})


def _who(who: MinutesPerson) -> Value:
    """A person in words: the name or that it is hidden, and the capacity between brackets."""
    capacity = ", ".join(each for each in (who.organisation, who.function) if each)
    if who.name is None and not who.hidden:
        return capacity
    name: Value = who.name if who.name is not None else Message("minutesread-hidden")
    return Message("minutesread-who", {"name": name, "capacity": capacity}) if capacity else name


def _redaction(each: MinutesRedaction) -> Message:
    what = Message(f"minutesread-hides-{each.hides.value}")
    if each.beside is not None:
        return Message("minutesread-redaction-beside", {"what": what, "beside": each.beside})
    if each.item is not None:
        return Message("minutesread-redaction-item", {"what": what, "item": each.item})
    return Message("minutesread-redaction", {"what": what})


def _substitution(edge: MinutesSubstitution) -> Message:
    values: dict[str, Value] = {"absent": _who(edge.absent), "by": _who(edge.by)}
    if edge.role_hidden:
        return Message("minutesread-replaced-hidden-role", values)
    if edge.takes_role is not None:
        return Message("minutesread-replaced-role", {**values, "role": edge.takes_role})
    return Message("minutesread-replaced-also" if edge.also else "minutesread-replaced", values)


def _figure(figure: MinutesFigure) -> Message:
    values: dict[str, Value] = {
        "value": figure.value,
        "unit": figure.unit or Message("minutesread-unit-unknown"),
        "counts": figure.counts or Message("minutesread-counts-unknown"),
    }
    if figure.entry is None:
        return Message("minutesread-figure", values)
    return Message("minutesread-figure-in", {**values, "entry": figure.entry})


def _entry(entry: MinutesEntry, language: str) -> str:
    """An entry with everything that was made of it, parted by dots."""
    return " · ".join(say(message, language) for message in _entry_parts(entry))


def _entry_parts(entry: MinutesEntry) -> Iterator[Message]:
    yield Message("minutesread-entry", {"number": entry.number, "item": entry.item or "–"})
    if entry.kind is not None:
        yield Message(f"minutesread-kind-{entry.kind.name.lower()}")
    if entry.by:
        yield Message("minutesread-by", {"names": entry.by})
    if entry.to:
        yield Message("minutesread-to", {"names": entry.to})
    if entry.action is not None:
        yield from _action_parts(entry)
    if entry.answer is not None:
        how = {True: "agrees", False: "refuses", None: "says"}[entry.answer.agrees]
        by = entry.answer.by or Message("minutesread-unknown")
        yield Message(f"minutesread-answer-{how}", {"by": by})
    if entry.unanswered:
        yield Message("minutesread-unanswered")
    for condition in entry.conditions:
        key = "minutesread-condition" if condition.entry is None else "minutesread-condition-entry"
        yield Message(
            key,
            {"words": condition.words, **({"entry": condition.entry} if condition.entry is not None else {})},
        )
    yield Message("minutesread-text", {"text": entry.text})


def _action_parts(entry: MinutesEntry) -> Iterator[Message]:
    action = entry.action
    assert action is not None
    yield Message("minutesread-kind-action")
    if action.holders:
        yield Message("minutesread-holders", {"names": action.holders})
    else:
        yield Message("minutesread-no-holder")
    if action.supervisors:
        yield Message("minutesread-supervisors", {"names": action.supervisors})
    if action.term is None:
        yield Message("minutesread-no-term")
    else:
        yield Message("minutesread-term", {"term": action.term})
    if action.closed:
        yield Message("minutesread-closed")


COLUMNS: tuple[Column[Line], ...] = (
    Column("part", lambda line: line.part, name=Message("column-sort")),
    Column(
        "line", lambda line: None if line.spot is None else line.spot.line, WHOLE, Message("column-text-line")
    ),
    Column(
        "sure", lambda line: None if line.sure is None else Message(f"minutesread-sure-{line.sure.value}")
    ),
    Column("what", lambda line: line.what, name=Message("column-says")),
)


def table(minutes: MinutesStructure, language: str, *, day: date) -> Table[Line]:
    """The findings as a table; ``day`` is the day of reading, for minutes without one of their own."""
    found = tuple(lines(minutes, language))
    return Table(Message("minutesread-title"), COLUMNS, found, minutes.on or day)


def to_json(minutes: MinutesStructure) -> str:
    """The whole structure with places and sureness, for another program."""
    return json.dumps(_json(minutes), ensure_ascii=False, indent=2) + "\n"


def _json(value: Any) -> Any:
    """A value of the structure as JSON takes it."""
    if is_dataclass(value):
        return {field.name: _json(getattr(value, field.name)) for field in fields(value)}
    match value:
        case tuple():
            return [_json(each) for each in value]
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case Decimal():
            return int(value) if value == value.to_integral_value() else str(value)
    return value
