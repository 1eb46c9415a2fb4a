# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rings of polygons: what can be wrong with them, and how they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any, TypeAlias

from regietafel.base.messages import Value

Ring: TypeAlias = list[Any]
Fault: TypeAlias = tuple[str, dict[str, Value]]

_LONGITUDES = (2.5, 8.0)
_LATITUDES = (50.0, 54.5)
_RD_EAST = (-10_000, 310_000)
_RD_NORTH = (290_000, 640_000)


def ring_faults(rings: list[Ring]) -> Iterator[Fault]:
    """What is wrong with the rings of one area, each kind of fault once per ring."""
    if not any(rings):
        yield "areas-map-no-shape", {}
        return
    for number, ring in enumerate(rings, start=1):
        if not all(map(_is_point, ring)):
            yield "areas-map-not-a-point", {"ring": number}
        elif len(ring) < 4:
            yield "areas-map-short-ring", {"ring": number}
        elif ring[0] != ring[-1]:
            yield "areas-map-open-ring", {"ring": number}
        else:
            yield from _outside(ring, number)


def _is_point(point: Any) -> bool:
    return (
        isinstance(point, list)
        and len(point) in (2, 3)
        and all(isinstance(number, int | float) and not isinstance(number, bool) for number in point)
    )


def _outside(ring: Ring, number: int) -> Iterator[Fault]:
    if all(_within(point, first=_LONGITUDES, second=_LATITUDES) for point in ring):
        return
    if all(_within(point, first=_RD_EAST, second=_RD_NORTH) for point in ring):
        yield "areas-map-rd", {"ring": number}
    elif all(_within(point, first=_LATITUDES, second=_LONGITUDES) for point in ring):
        yield "areas-map-swapped", {"ring": number}
    else:
        yield "areas-map-outside", {"ring": number}


def _within(point: list[float], *, first: tuple[float, float], second: tuple[float, float]) -> bool:
    return first[0] <= point[0] <= first[1] and second[0] <= point[1] <= second[1]


def drawn(rings: Iterable[Ring], place: Callable[[list[float]], tuple[int, int]]) -> str:
    """The rings as one SVG path on whole units; shared borders stay shared, specks below a unit go.

    >>> drawn([[[0, 0], [0, 2], [0.1, 2], [2, 2], [0, 0]]], lambda p: (round(p[0]), round(p[1])))
    'M0 0L0 2L2 2Z'
    """
    parts, speck = [], ""
    for ring in rings:
        points = [point for point, _ in groupby(place(point) for point in ring)]
        x, y = points[0]
        points = points[:-1] if points[-1] == (x, y) else points
        speck = speck or f"M{x} {y}h1v1h-1Z"
        if len(points) > 2:
            parts.append("M" + "L".join(f"{x} {y}" for x, y in points) + "Z")
    return "".join(parts) or speck
