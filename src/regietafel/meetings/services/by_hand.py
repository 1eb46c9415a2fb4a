# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What somebody changed by hand in a document of a meeting, put at its place among what is on record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from regietafel.facts.attendance import Attendance
from regietafel.facts.meetings import Document
from regietafel.meetings.rules.blocks import Block
from regietafel.meetings.services.meetings import ItemView, MeetingView
from regietafel.meetings.services.numbers import Behind
from regietafel.minutes.outlets.documents import AgendaLine, ByHand
from regietafel.minutes.rules.structure import Defect, Presence, Suspected

_PRESENCE = {
    Attendance.PRESENT: Presence.PRESENT,
    Attendance.GUEST: Presence.GUEST,
    Attendance.SUPPORT: Presence.SUPPORT,
    Attendance.EXCUSED: Presence.EXCUSED,
    Attendance.ABSENT: Presence.EXCUSED,
}


def as_offered(view: MeetingView, blocks: Sequence[Block], *, document: Document) -> MeetingView:
    """The meeting with what stood in the document when it was offered; what was noted later is left out."""
    keys = {block.key for block in blocks}
    decisions = tuple(decision for decision in view.decisions if f"decision/{decision.stamp.id}" in keys)
    actions = tuple(action for action in view.actions if f"action/{action.stamp.id}" in keys)
    match document:
        case Document.AGENDA:
            return replace(view, items=_items(view, keys))
        case Document.MINUTES:
            return replace(view, items=_items(view, keys), decisions=decisions, actions=actions)
        case Document.ACTIONS:
            return replace(view, actions=actions)
        case Document.DECISIONS | Document.AGREEMENTS:
            return replace(view, decisions=decisions)


def _items(view: MeetingView, keys: set[str]) -> tuple[ItemView, ...]:
    return tuple(each for each in view.items if f"item/{each.fact.number}" in keys)


def texts_by_hand(blocks: Sequence[Block], behind: Behind) -> dict[int, str]:
    """The text of each entry as the document has it, by the number of the entry.

    The made text of an action says its holder and term too, which a document gives beside the text: of an
    action alone only what was written by hand counts.
    """
    by_key = {block.key: block for block in blocks}
    texts: dict[int, str] = {}
    for key, place in _entries(blocks, behind).items():
        block = by_key[key]
        if key.startswith("decision/") or block.edited is not None:
            texts[place] = block.text
    return texts


def corrections(blocks: Sequence[Block]) -> tuple[Defect, ...]:
    """What was put beside a defect that stays as it reads."""
    return tuple(
        Defect(Suspected.TYPING, correction.verbatim, correction.correct)
        for block in blocks
        for correction in block.corrections
    )


def agenda_by_hand(lines: Sequence[AgendaLine], blocks: Sequence[Block]) -> tuple[AgendaLine, ...]:
    """The agenda with the titles that were changed by hand."""
    edited = {block.key: block.edited for block in blocks if block.edited is not None}
    return tuple(replace(line, title=edited.get(f"item/{line.number}", line.title)) for line in lines)


def by_hand(blocks: Sequence[Block], view: MeetingView, *, behind: Behind) -> ByHand:
    """What was written by hand beside the entries: of who was there, under an item, under an entry.

    A block whose subject is no longer on record stands below what it followed.
    """
    entries = _entries(blocks, behind)
    edges = {f"substitution/{edge.stamp.id}": place for place, edge in enumerate(view.roll.edges)}
    items, below = _places(blocks, entries)
    edited = {block.key: block.text for block in blocks if block.edited is not None}
    return ByHand(
        attendance={
            _PRESENCE[way]: edited[f"attendance/{way.value}"]
            for way in Attendance
            if f"attendance/{way.value}" in edited
        },
        substitutions={place: edited[key] for key, place in edges.items() if key in edited},
        above=tuple(items.pop("", ())),
        under_item={number: tuple(texts) for number, texts in items.items()},
        under_entry={place: tuple(texts) for place, texts in below.items()},
    )


def _places(
    blocks: Sequence[Block], entries: dict[str, int]
) -> tuple[dict[str, list[str]], dict[int, list[str]]]:
    """The loose texts under each item, and under each entry."""
    items: dict[str, list[str]] = defaultdict(list)
    below: dict[int, list[str]] = defaultdict(list)
    item, entry = "", None
    for block in blocks:
        kind, _, name = block.key.partition("/")
        if block.key in entries:
            entry = entries[block.key]
            continue
        if kind == "item" and block.made is not None:
            item, entry = name, None
        loose = block.made is None or kind in ("item", "action")
        if loose and block.edited:
            (items[item] if entry is None else below[entry]).append(block.edited)
    return items, below


def _entries(blocks: Sequence[Block], behind: Behind) -> dict[str, int]:
    """The block that has the text of each entry: that of the decision, else that of the action."""
    keys = {block.key for block in blocks}
    found: dict[str, int] = {}
    for place, (decision, action) in enumerate(behind, start=1):
        named = [f"decision/{decision.stamp.id}"] if decision is not None else []
        named += [f"action/{action.stamp.id}"] if action is not None else []
        found |= dict.fromkeys([each for each in named if each in keys][:1], place)
    return found
