# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is missing and what does not add up on a day: found, shown with the figures, never mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from regietafel.base.indicators import Indicator
from regietafel.base.messages import Message, Value
from regietafel.base.sources import Source
from regietafel.facts.observations import Observation
from regietafel.figures.rules.checks import (
    Finding,
    Version,
    Weight,
    jump_findings,
    part_finding,
    target_findings,
    total_finding,
    version_findings,
)
from regietafel.figures.rules.series import Series
from regietafel.figures.services.following import Followed

TARGET, REGULAR, EXTRA = "places-target", "places-existing-regular", "places-extra-asked"
TABLES = (TARGET, REGULAR, EXTRA, "places-unaccompanied")
"""The indicators that are published as a table of provinces with a total."""
WHOLE_OF = {
    "permit-holders-in-reception": "persons-in-reception",
    "persons-coa-locations": "persons-in-reception",
    "persons-outside-coa": "persons-in-reception",
}
"""The counts whose people are all in another count as well."""
RECENT = 8
"""So many of the latest counts of a series are looked at for jumps."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A figure that should be there by now (*ontbreekt*), by how often it is counted."""

    indicator: Indicator
    area: str
    latest: date | None = field(
        metadata={"help": "the day of the last known count; None where there is none"}
    )
    due: date | None = field(
        metadata={"help": "since when it is overdue; None where its source does not know"}
    )

    @property
    def message(self) -> Message:
        name = self.indicator.name
        if self.due is None:
            return Message("reception-missing-silent", {"name": name})
        if self.latest is None:
            return Message("reception-missing-never", {"name": name})
        return Message("reception-missing", {"name": name, "latest": self.latest, "due": self.due})


@dataclass(frozen=True, slots=True)
class Found:
    """A finding with the figure it is about (*bevinding bij een cijfer*), its day and its sources."""

    indicator: Indicator
    day: date
    finding: Finding
    sources: tuple[Source, ...]


def missing(followed: Iterable[Followed], day: date) -> tuple[Missing, ...]:
    """The figures that are overdue on the day, and those whose source says it does not know.

    A figure that was never counted is not expected either.
    """
    found = []
    for each in followed:
        past = each.until(day)
        if not past.kept:
            continue
        latest = past.latest.counts.stamp.valid.start if past.latest else None
        if past.silent is not None:
            found.append(Missing(each.indicator, each.area, latest=latest, due=None))
            continue
        due = each.indicator.missing_after(past.kept[-1].counts.stamp.valid.start)
        if due <= day:
            found.append(Missing(each.indicator, each.area, latest=latest, due=due))
    return tuple(found)


def series_findings(followed: Iterable[Followed], day: date) -> tuple[Found, ...]:
    """Counts that cannot follow each other, and sources that contradict each other, of late."""
    found = []
    for each in followed:
        past = each.until(day)
        found += list(_jumps(past))
        if past.latest is not None and past.latest.is_contradicted:
            sources = (past.latest.counts, *past.latest.beside)
            told = tuple(_amount(fact) for fact in sources)
            message = Message("reception-sources-differ", {"amounts": told})
            counted = past.latest.counts.stamp.valid.start
            about = tuple(fact.stamp.source for fact in sources)
            found.append(Found(each.indicator, counted, Finding(Weight.DOUBT, message), about))
    return tuple(found)


def part_findings(followed: Mapping[tuple[str, str], Followed], day: date) -> tuple[Found, ...]:
    """Parts of the country's reception that are more than the whole on the same day, by the latest counts."""
    found = []
    for part, whole in WHOLE_OF.items():
        counts = [followed[code, "NL"].until(day) for code in (part, whole)]
        points = [count.series.last for count in counts]
        if points[0] is None or points[1] is None:
            continue
        finding = part_finding(points[0], points[1])
        sources = tuple(count.latest.counts.stamp.source for count in counts if count.latest is not None)
        if finding is not None:
            found.append(Found(counts[0].indicator, points[0].on, finding, sources))
    return tuple(found)


def _amount(fact: Observation) -> Value:
    return Message("base-unknown") if fact.amount is None else fact.amount


def _jumps(past: Followed) -> Iterator[Found]:
    series = Series(past.series.points[-RECENT:])
    if series.last is None or past.latest is None:
        return
    is_running = past.indicator.definition.measure == "running"
    for finding in jump_findings(series, is_running=is_running):
        yield Found(past.indicator, series.last.on, finding, (past.latest.counts.stamp.source,))


def table_figures(names: Iterable[str]) -> list[tuple[str, str]]:
    """The figures that tables of these provinces consist of, with those of the country."""
    areas = (*names, "NL")
    return [(code, area) for code in TABLES for area in areas]


def table_findings(
    day: date, followed: Mapping[tuple[str, str], Followed], *, names: dict[str, str]
) -> tuple[Found, ...]:
    """What tables of provinces known by the day do not add up to, from their figures; names by province."""
    tables = _tables((followed[figure] for figure in table_figures(names)), day)
    found = [each for table in tables.values() for each in _total(table, names)]
    return (*found, *_targets(tables, names))


@dataclass(frozen=True, slots=True)
class _Table:
    """The figures of one indicator for one day, by area, with those they replaced."""

    indicator: Indicator
    on: date
    figures: dict[str, Observation]
    before: dict[str, Observation]

    def rows(self, names: dict[str, str]) -> dict[str, int]:
        return _rows(self.figures, names)

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(dict.fromkeys(fact.stamp.source for fact in self.figures.values()))


def _rows(figures: dict[str, Observation], names: dict[str, str]) -> dict[str, int]:
    """The known numbers of the provinces, under their names."""
    return {
        names[area]: fact.amount
        for area, fact in figures.items()
        if area in names and fact.amount is not None
    }


def _tables(followed: Iterable[Followed], day: date) -> dict[tuple[str, date], _Table]:
    """The tables that were known by the day, by indicator and the day they speak of."""
    found: dict[tuple[str, date], _Table] = {}
    for each in followed:
        for kept in each.kept:
            fact = kept.counts
            if fact.stamp.known.on is not None and fact.stamp.known.on > day:
                continue
            on = fact.stamp.valid.start
            table = found.setdefault((fact.indicator, on), _Table(each.indicator, on, {}, {}))
            table.figures[fact.area] = fact
            earlier = each.before(fact)
            table.before[fact.area] = earlier[0] if earlier else fact
    return found


def _total(table: _Table, names: dict[str, str]) -> Iterator[Found]:
    """The printed total against its rows, where every row is there; and what an earlier version shows."""
    rows, total = table.rows(names), table.figures.get("NL")
    if total is None or total.amount is None or len(rows) < len(names):
        return
    old = table.before["NL"].amount
    before = _rows(table.before, names)
    if old is None or old == total.amount or before.keys() != rows.keys():
        found = [total_finding(rows, total.amount)]
    else:
        found = [*version_findings(Version(before, old), Version(rows, total.amount))]
    for finding in (each for each in found if each is not None):
        yield Found(table.indicator, table.on, finding, table.sources)


def _targets(tables: dict[tuple[str, date], _Table], names: dict[str, str]) -> Iterator[Found]:
    """Existing + extra = target, with the latest count of what exists before the day of the target."""
    existing: dict[str, int] = {}
    about: dict[tuple[str, date], _Table] = {}
    for (code, on), table in sorted(tables.items(), key=lambda item: item[0][1]):
        if code == REGULAR:
            existing |= table.rows(names)
            about[code, on] = table
        if code != TARGET or (EXTRA, on) not in tables:
            continue
        extra = tables[EXTRA, on]
        used = [*about.values(), extra, table]
        sources = tuple(dict.fromkeys(source for each in used for source in each.sources))
        for finding in target_findings(existing, extra.rows(names), target=table.rows(names)):
            yield Found(table.indicator, on, finding, sources)
