# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The agenda of a meeting on record as it is announced: what for, how each item came there, its papers."""

from __future__ import annotations

from datetime import date

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import AgendaItem, MeetingConvened
from regietafel.facts.papers import Paper
from regietafel.meetings.services.meetings import MeetingView
from regietafel.minutes.outlets.documents import AgendaLine


def agenda_lines(view: MeetingView, as_of: AsOf, *, language: str, reader: Reader) -> tuple[AgendaLine, ...]:
    """The items with the papers that this reader may see, in the language where it is on record."""
    papers = read(Paper, as_of, reader=reader, table=view.fact.table)
    before = _before(view, as_of, reader=reader)
    return tuple(
        AgendaLine(
            item.number,
            item.title.on(language),
            item.purpose,
            late=item.late,
            hammer=item.hammer,
            carried_from=_carried(item, before, table=view.fact.table),
            from_table=item.from_table,
            papers=tuple(paper.title.on(language) for paper in papers if paper.item == item.stamp.id),
        )
        for item in (each.fact for each in view.items)
    )


def _before(view: MeetingView, as_of: AsOf, *, reader: Reader) -> dict[str, MeetingConvened]:
    """The meeting of each item that an item comes from, by the id of that item."""
    ids = [each.fact.comes_from for each in view.items if each.fact.comes_from is not None]
    items = read(AgendaItem, as_of, reader=reader, ids=ids) if ids else []
    keys = [each.meeting for each in items]
    held = {
        each.stamp.id: each
        for each in (read(MeetingConvened, as_of, reader=reader, ids=keys) if keys else ())
    }
    return {each.stamp.id: held[each.meeting] for each in items if each.meeting in held}


def _carried(item: AgendaItem, before: dict[str, MeetingConvened], *, table: str) -> date | None:
    """The day of the earlier meeting of the same table; None where it comes from elsewhere."""
    held = before.get(item.comes_from or "")
    return held.on if held is not None and held.table == table else None
