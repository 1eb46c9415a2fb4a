# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper as a picture: what was asked of each version and in which it was carried out, and who consents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from regietafel.meetings.services.dossiers import Hanging, hanging_on
from regietafel.meetings.services.papers import PaperView, RequestView
from regietafel.web.visit import Visit


class Point(StrEnum):
    """What a request is at one version."""

    BEFORE = "before"
    ASKED = "asked"
    WAITS = "waits"
    DONE = "done"
    REJECTED = "rejected"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class FlowRow:
    """One request over the versions: a point for each, and one after the last for what is still to come."""

    request: RequestView
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class PaperFlow:
    """The versions, the requests over them, and the decisions that hang on the paper."""

    versions: tuple[int, ...]
    rows: tuple[FlowRow, ...]
    hanging: tuple[Hanging, ...]


def flow(found: PaperView, visit: Visit) -> PaperFlow:
    """The picture of a paper, from its versions and requests as known from here."""
    versions = tuple(version.version for version in found.versions)
    rows = tuple(FlowRow(request, _points(request, versions)) for request in found.requests)
    view = visit.view
    return PaperFlow(versions, rows, hanging_on(found, view.as_of, on=view.day, reader=visit.reader))


def _points(request: RequestView, versions: tuple[int, ...]) -> tuple[Point, ...]:
    return (*(_point(request, version) for version in versions), _last(request))


def _point(request: RequestView, version: int) -> Point:
    if version < request.fact.version:
        return Point.BEFORE
    if version == request.fact.version:
        return Point.ASKED
    done = request.processed.version if request.processed is not None else None
    if done is None:
        return Point.AFTER if not request.open else Point.WAITS
    return Point.DONE if version == done else Point.WAITS if version < done else Point.AFTER


def _last(request: RequestView) -> Point:
    if request.processed is not None:
        return Point.AFTER
    return Point.WAITS if request.open else Point.REJECTED
