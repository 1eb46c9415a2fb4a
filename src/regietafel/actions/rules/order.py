# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which action waits for which: no action waits for itself, by whatever way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regietafel.actions.rules.items import Item
from regietafel.base.messages import Refused


def circle(after: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The actions of a circle, each waiting for the next; empty where there is none.

    >>> circle({"a": ["b"], "b": ["c"], "c": []}), circle({"a": ["b"], "b": ["a"]})
    ((), ('a', 'b'))
    """
    free: set[str] = set()
    for start in sorted(after):
        way: list[str] = []
        found = _walk(start, after, free=free, way=way)
        if found:
            return found
    return ()


def _walk(at: str, after: Mapping[str, Sequence[str]], *, free: set[str], way: list[str]) -> tuple[str, ...]:
    """Depth first; ``free`` holds what leads into no circle, ``way`` the steps taken to get here."""
    if at in free:
        return ()
    if at in way:
        return tuple(way[way.index(at) :])
    way.append(at)
    for earlier in after.get(at, ()):
        found = _walk(earlier, after, free=free, way=way)
        if found:
            return found
    way.pop()
    free.add(at)
    return ()


def require_no_circle(items: Sequence[Item], action: str, *, after: Sequence[str]) -> None:
    """Refuse that an action waits for others if one of those waits, in the end, for it."""
    titles = {each.id: each.title for each in items}
    ways = {each.id: each.after for each in items} | {action: tuple(after)}
    found = circle(ways)
    if found:
        raise Refused("agenda-circle", actions=tuple(titles[each] for each in found))


def waiting_for(items: Sequence[Item], item: Item) -> tuple[Item, ...]:
    """The actions it waits for that have not ended (*wacht op*)."""
    return tuple(each for each in items if each.id in item.after and not each.ended)
