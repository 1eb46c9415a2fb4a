# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The line of days of an action or a measure as it stands on its page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from regietafel.actions.rules.course import Event, EventKind
from regietafel.base.messages import Said
from regietafel.facts.actions import ActionAssigned
from regietafel.web.visit import Visit
from regietafel.words import day as written
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class EventView:
    """A point on the line, in words."""

    day: date
    title: str
    text: Said | None
    by: str
    details: tuple[str, ...] = field(metadata={"help": "province, document, or what an assignment says"})
    decision: str = field(metadata={"help": "the id of the decision behind it; empty without one"})
    ahead: bool = field(metadata={"help": "it lies after the day of the page"})
    missed: bool = field(metadata={"help": "a day that has passed without what was to happen on it"})


def events(found: Iterable[Event], visit: Visit) -> tuple[EventView, ...]:
    """The points in words; a term or a milestone of today is still ahead."""
    return tuple(_event(each, visit) for each in found)


def _event(each: Event, visit: Visit) -> EventView:
    language, today = visit.language, visit.view.day
    planned = each.kind in (EventKind.TERM, EventKind.MILESTONE)
    title = word(f"webexecution-event-{each.kind.value}", language)
    if each.state is not None:
        title = f"{title}: {word(f'agenda-measure-{each.state.state.value}', language)}"
    details = [visit.country.areas.get(each.province).name] if each.province else []
    details += [each.document] if each.document else []
    details += _assigned(each.to, language) if each.to else []
    return EventView(
        day=each.day,
        title=title,
        text=each.text,
        by=each.by or "",
        details=tuple(details),
        decision=each.decision or "",
        ahead=each.day >= today if planned else each.day > today,
        missed=planned and each.day < today,
    )


def _assigned(to: ActionAssigned, language: str) -> list[str]:
    """What an assignment says, part by part; what it leaves open is said too."""
    holders = ", ".join(to.holders) or word("agenda-flag-no-holder", language)
    term = to.term.on(language) if to.term else ""
    until = written(to.latest, language) if to.latest else word("agenda-flag-no-date", language)
    found = [
        f"{word('webexecution-holders', language)}: {holders}",
        f"{word('webexecution-term', language)}: {', '.join(part for part in (term, until) if part)}",
    ]
    if to.supervisors:
        found.append(f"{word('webexecution-supervisors', language)}: {', '.join(to.supervisors)}")
    return found
