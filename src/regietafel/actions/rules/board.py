# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The board of actions: in which column an action stands, and what keeps it from going on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from regietafel.actions.rules.coming import Why, why_item
from regietafel.actions.rules.items import Item, ItemState
from regietafel.actions.rules.order import waiting_for


class Column(StrEnum):
    """A column of the board (*kolom*), in the order in which a table looks at them."""

    PASSED = "passed"
    """The term has passed; whether it is called late is for ``Item.term_state``."""
    LACKING = "lacking"
    """Without holder or date it cannot be followed (*nog niet te volgen*)."""
    WAITING = "waiting"
    """The decision behind it is not in force yet (*wacht op een besluit*)."""
    RUNNING = "running"
    REPORTED_DONE = "reported-done"
    ENDED = "ended"


class Stuck(StrEnum):
    """What keeps an action from going on (*wat stokt*), beside the reasons it comes on the agenda for."""

    WAITS = "waits"
    """It waits for another action that has not ended."""
    MILESTONE = "milestone"
    """A milestone should have been reached and was not."""


def column_of(item: Item) -> Column:
    """The one column it stands in: what ended or waits, what the table has to answer, what is over."""
    if item.ended:
        return Column.ENDED
    if item.waits is not None:
        return Column.WAITING
    if item.state is ItemState.REPORTED_DONE:
        return Column.REPORTED_DONE
    if item.days_late:
        return Column.PASSED
    return Column.LACKING if item.flags else Column.RUNNING


def stuck(item: Item, items: Sequence[Item]) -> tuple[Why | Stuck, ...]:
    """Everything that keeps it from going on; nothing once it has ended, or while it is asked of nobody."""
    return () if item.ended or item.waits is not None else tuple(_stuck(item, items))


def _stuck(item: Item, items: Sequence[Item]) -> Iterator[Why | Stuck]:
    yield from (why for why in why_item(item) if why is not Why.REPORTED_DONE)
    if waiting_for(items, item):
        yield Stuck.WAITS
    if any(milestone.late_on(item.day) for milestone in item.milestones):
        yield Stuck.MILESTONE
