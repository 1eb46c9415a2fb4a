# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a document holds as somebody has established it, from TOML: to hold a reading against, or to render.

Its sentences are the writer's own; ``holds`` are words that must stand in an entry of the document. ``parts``
names what was established, where that is not everything.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from regietafel.base.messages import Refused
from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.scores import Truth
from regietafel.minutes.rules.structure import (
    Attendee,
    Defect,
    Hides,
    Mention,
    Mentioned,
    MinutesAction,
    MinutesAnswer,
    MinutesCondition,
    MinutesEntry,
    MinutesFigure,
    MinutesItem,
    MinutesPerson,
    MinutesRedaction,
    MinutesStructure,
    MinutesSubstitution,
    Presence,
    Suspected,
)

Row = Mapping[str, Any]
T = TypeVar("T")


def read_truth(path: Path) -> Truth:
    """The truth in a file; the first row that cannot be used is named."""
    if not path.is_file():
        raise Refused("minutesread-no-file", file=path.name)
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise Refused("minutesread-truth-not-toml", file=path.name, reason=str(fault)) from fault
    return truth_of(content, path.name)


def truth_of(content: Row, name: str) -> Truth:
    """The truth in a table that was read."""

    def rows(key: str, make: Callable[[Row], T]) -> tuple[T, ...]:
        made = []
        for number, row in enumerate(content.get(key, ()), start=1):
            try:
                made.append(make(row))
            except (KeyError, ValueError, TypeError, ArithmeticError) as fault:
                raise Refused(
                    "minutesread-truth-row", file=name, part=key, row=number, reason=str(fault)
                ) from fault
        return tuple(made)

    on = content.get("on")
    return Truth(
        MinutesStructure(
            table=content.get("table"),
            on=on if isinstance(on, date) else None,
            attendees=rows("people", _attendee),
            redactions=rows("redactions", _redaction),
            substitutions=rows("substitutions", _substitution),
            items=rows("items", lambda row: MinutesItem(row["number"], row["title"])),
            entries=tuple(
                replace(entry, number=number)
                for entry, (number, _) in zip(rows("entries", _entry), _numbered(content), strict=True)
            ),
            figures=rows("figures", _figure),
            mentions=rows(
                "mentions", lambda row: Mention(Mentioned(row["of"]), row["words"], row.get("entry"))
            ),
            defects=rows(
                "defects", lambda row: Defect(Suspected(row["suspected"]), "", row.get("suggestion"))
            ),
        ),
        {number: tuple(row.get("holds", ())) for number, row in _numbered(content)},
        frozenset(content["parts"]) if "parts" in content else None,
    )


def _numbered(content: Row) -> Iterator[tuple[int, Row]]:
    """The entries with their numbers; who gives none counts them."""
    for place, row in enumerate(content.get("entries", ()), start=1):
        yield row.get("number", place), row


def _person(row: Row | str) -> MinutesPerson:
    """A person: a table, or a name."""
    if isinstance(row, str):
        return MinutesPerson(row)
    return MinutesPerson(
        row.get("name"), row.get("organisation"), row.get("function"), hidden=row.get("hidden", False)
    )


def _attendee(row: Row) -> Attendee:
    return Attendee(_person(row), Presence(row.get("presence", "present")))


def _redaction(row: Row) -> MinutesRedaction:
    return MinutesRedaction(Hides(row["hides"]), row.get("item"), row.get("beside"))


def _substitution(row: Row) -> MinutesSubstitution:
    return MinutesSubstitution(
        _person(row["absent"]),
        _person(row["by"]),
        row.get("takes_role"),
        role_hidden=row.get("role_hidden", False),
        also=row.get("also", False),
    )


def _entry(row: Row) -> MinutesEntry:
    action, answer = row.get("action"), row.get("answer")
    return MinutesEntry(
        row.get("number", 0),
        row["item"],
        row.get("text", " ".join(row.get("holds", ()))),
        DecisionKind(row["kind"]) if "kind" in row else None,
        _action(action) if action is not None else None,
        by=tuple(row.get("by", ())),
        to=tuple(row.get("to", ())),
        answer=MinutesAnswer(answer.get("by"), answer.get("agrees")) if answer is not None else None,
        conditions=tuple(
            MinutesCondition(each["words"], each.get("entry")) for each in row.get("conditions", ())
        ),
    )


def _action(row: Row) -> MinutesAction:
    return MinutesAction(
        tuple(row.get("holders", ())),
        tuple(row.get("supervisors", ())),
        row.get("term"),
        closed=row.get("closed", False),
    )


def _figure(row: Row) -> MinutesFigure:
    return MinutesFigure(Decimal(str(row["value"])), row.get("unit"), row.get("counts"), row.get("entry"))
