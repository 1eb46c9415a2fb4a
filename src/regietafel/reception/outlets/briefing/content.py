# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What stands in a briefing, as plain values: read and decided elsewhere, here only set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.outlets.charts.drawing import Chart
from regietafel.outlets.reading import Printed
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the strip: name with day, value with unit, change, how far to lean on it."""

    name: str
    value: str
    unit: str
    change: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the briefing: sentences, a chart, and the table that shows the same."""

    title: str
    texts: tuple[str, ...] = ()
    chart: Chart | None = None
    table: Printed | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """The picture of a day (*dagbeeld*), in one language, nl or en."""

    language: str
    title: str
    sentence: str
    day: date
    known: date
    """The day up to which things known are shown (*zoals bekend op*)."""
    figures: tuple[Figure, ...]
    parts: tuple[Part, ...]
    sources: tuple[str, ...]
    address: str | None = None
    """The page on which the same can be read."""

    @property
    def stand(self) -> str:
        """The day it shows, and from which day."""
        return word("sheet-stand", self.language, day=self.day, known=self.known)
