# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The whole picture of a day, for page, terminal and paper: tasks, reception, plans, what is not sure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regietafel.core.base.areas import Areas
from regietafel.core.base.messages import Message, Value
from regietafel.core.base.sources import Source
from regietafel.core.base.stamps import AsOf
from regietafel.core.base.timeline import NotInForce
from regietafel.core.reception.extremes import said, turns
from regietafel.core.reception.series import Point
from regietafel.core.reception.tables import Finding, Weight
from regietafel.law import parameters
from regietafel.publication.tables import Row, Table
from regietafel.publication.words import word
from regietafel.services.country import known
from regietafel.services.picture import Figure, Picture, picture
from regietafel.services.readers import Reader
from regietafel.services.reception_findings import findings
from regietafel.services.reception_tables import Body, marked, table
from regietafel.services.reception_view import COUNTRY, TER_APEL, Reception, reception

LIMIT = "ter-apel-maximum"
AREAS = {"persons-ter-apel": TER_APEL}


@dataclass(frozen=True, slots=True)
class Course:
    """How a figure got where it is: its earlier counts, and the change since the last one."""

    points: tuple[Point, ...]
    change: int | None
    since: date | None


@dataclass(frozen=True, slots=True)
class DayPicture:
    """What is shown of a day (*dagbeeld*)."""

    tasks: Picture
    reception: Reception
    headline: Message
    headline_sources: tuple[Source, ...]
    """What the sentence rests on beside the figure it names."""
    findings: tuple[Finding, ...]
    areas: Areas

    def course(self, figure: Figure) -> Course:
        """The counts of a figure of the strip up to the day."""
        return course(self.reception, figure.code)


def day_picture(day: date, as_of: AsOf, *, reader: Reader) -> DayPicture:
    """The picture of a day as known and as recorded; a fixed number of queries, whatever is on record."""
    tasks, held = picture(day, as_of, reader=reader), reception(day, as_of, reader=reader)
    areas = known(as_of, reader).areas
    headline, sources = ter_apel(held)
    every = (*_contradicted(tasks), *findings(held, areas=areas))
    return DayPicture(tasks, held, headline or tasks.headline, sources, every, areas)


def _contradicted(tasks: Picture) -> Iterator[Finding]:
    """Published tasks of the same reference day that are not what the key gives."""
    standing = tasks.standing
    if standing is None:
        return
    for code, task in standing.tasks.items():
        for value in standing.comparable(code):
            if value.amount != task.amount:
                name = standing.distributed.ask.tree.units[code].name
                given: dict[str, Value] = {"name": name, "published": value.amount, "computed": task.amount}
                yield Finding(Weight.CONTRADICTION, Message("receptionday-contradicted", given), (name,))


def ter_apel(found: Reception) -> tuple[Message | None, tuple[Source, ...]]:
    """How many stay in Ter Apel with what is remarkable about it, and the sources that claim rests on."""
    past = found.past("persons-ter-apel", TER_APEL)
    series = found.series("persons-ter-apel", TER_APEL)
    if series.last is None:
        return None, ()
    seen = turns(series, limits=limit(found.day))
    given: dict[str, Value] = {"amount": series.last.amount, "day": series.last.on}
    if not seen:
        return Message("receptionday-ter-apel", given), ()
    sources = tuple(dict.fromkeys(row.stamp.source for row in past))
    parts = tuple(said(turn) for turn in seen)
    return Message("receptionday-ter-apel-turns", {**given, "parts": parts}), sources


def limit(day: date) -> tuple[int, ...]:
    """The most who may stay in Ter Apel on a day, where that is known."""
    try:
        value = parameters()[LIMIT].at(day)
    except NotInForce:
        return ()
    return (value,) if isinstance(value, int) else ()


def course(found: Reception, code: str) -> Course:
    """The counts of an indicator of the strip up to the day, and the change since the one before."""
    series = found.series(code, AREAS.get(code, COUNTRY))
    points = series.points
    return Course(points, series.change, points[-2].on if len(points) > 1 else None)


def strip_table(found: DayPicture, language: str) -> Table:
    """The strip of figures as a table."""
    from regietafel.publication.words import say

    rows: list[Row] = []
    for each in found.tasks.figures:
        run, working = found.course(each), each.working
        assert isinstance(working.value, int)
        sources = working.sources()
        rows.append(
            (
                say(each.what, language),
                working.value,
                word(f"base-unit-{working.unit}", language),
                working.day,
                run.change,
                ", ".join(dict.fromkeys(filter(None, (marked(source, language) for source in sources)))),
            )
        )
    return table(
        "strip",
        Body(
            ("name", "amount", "unit", "day", "change", "mark"),
            rows,
            sources=(source for each in found.tasks.figures for source in each.working.sources()),
        ),
        found=found.reception,
        language=language,
    )
