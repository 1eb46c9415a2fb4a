# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A circle in what points from one to another: who replaces whom, what waits for what."""

from __future__ import annotations

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter


def find_circle(edges: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The members of one circle of a graph, each leading to the next; empty when it has none.

    >>> find_circle({("a", "b"), ("b", "a")}), find_circle({("a", "b"), ("a", "c"), ("b", "c")})
    (('a', 'b'), ())
    """
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for start, end in sorted(edges):
        sorter.add(start, end)
    try:
        sorter.prepare()
    except CycleError as error:
        # Named from predecessor to successor, the first one again at the end.
        circle = tuple(reversed(error.args[1][1:]))
        first = circle.index(min(circle))
        return (*circle[first:], *circle[:first])
    return ()
