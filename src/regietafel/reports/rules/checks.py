# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is checked before a report is handed in: sums, jumps, more than fits, definitions that do not agree.

A fault must be mended; a remark may stand, for the coordinator to look at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from regietafel.base.messages import Value
from regietafel.base.periods import Month
from regietafel.facts.reports import PlaceKind, ReportLine
from regietafel.facts.tasks import Group
from regietafel.reports.rules.form import NUMBERS, ReportForm


class Weight(StrEnum):
    """How much a finding weighs (*gewicht*)."""

    FAULT = "fault"
    """Must be mended before it is handed in."""
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found in a report before it is handed in (*bevinding*), with the line it is about."""

    key: str
    weight: Weight
    area: str
    group: Group
    kind: PlaceKind
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a report is checked against: the form, the month, the one before, members of regions."""

    form: ReportForm
    month: Month
    before: tuple[ReportLine, ...] = ()
    members: Mapping[str, tuple[str, ...]] | None = None
    """The municipalities of each region whose total counts."""


Place = tuple[str, Group, PlaceKind]
Totals: TypeAlias = "dict[tuple[Group, PlaceKind, str], int | None]"


def check(lines: Sequence[ReportLine], against: Checked) -> tuple[Finding, ...]:
    """Every finding, in the order of the lines; what is not known is never wrong."""
    earlier = {_place(line): line for line in against.before}
    by_area = {_place(line): line for line in lines}
    found: list[Finding] = []
    for line in lines:
        found += _more_than_fits(line)
        found += _ended(line, against.month)
        found += _not_asked(line, against.form)
        found += _jumps(line, earlier.get(_place(line)), form=against.form)
        found += _more_than_whole(line, by_area)
    found += _twice(lines)
    found += _region_totals(by_area, against.members or {})
    found += _some_regions(lines, against.form.together)
    found += _gone(by_area, earlier)
    return tuple(found)


def faults(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """What must be mended before it is handed in."""
    return tuple(each for each in found if each.weight is Weight.FAULT)


def _place(line: ReportLine) -> Place:
    return line.area, line.group, line.kind


def _finding(key: str, line: ReportLine, *, weight: Weight = Weight.FAULT, **values: Value) -> Finding:
    return Finding(key, weight, line.area, line.group, line.kind, values)


def _more_than_fits(line: ReportLine) -> Iterator[Finding]:
    if line.realised is not None and line.capacity is not None and line.realised > line.capacity:
        yield _finding("over-capacity", line, realised=line.realised, capacity=line.capacity)


def _ended(line: ReportLine, month: Month) -> Iterator[Finding]:
    """Places that ended before the month began are not realised in it."""
    if line.end is not None and line.end <= month.first_day and line.realised:
        yield _finding("ended", line, end=line.end, realised=line.realised)


def _not_asked(line: ReportLine, form: ReportForm) -> Iterator[Finding]:
    """A kind of places that this group does not have by its definition."""
    if line.kind not in form.asked.get(line.group, ()):
        yield _finding("not-asked", line)


def _jumps(line: ReportLine, before: ReportLine | None, *, form: ReportForm) -> Iterator[Finding]:
    for name in ("task", "realised"):
        now, then = getattr(line, name), getattr(before, name) if before is not None else None
        if now is None or then is None:
            continue
        change = abs(now - then)
        if change >= form.jump_least and change * 100 >= form.jump_share * then:
            values: dict[str, Value] = {"before": then, "now": now}
            yield _finding(f"jump-{name}", line, weight=Weight.REMARK, **values)


def _more_than_whole(line: ReportLine, by_area: Mapping[Place, ReportLine]) -> Iterator[Finding]:
    """Unaccompanied minors are a part of asylum seekers: a part is not more than the whole."""
    whole = by_area.get((line.area, Group.ASYLUM, line.kind))
    if line.group is not Group.UNACCOMPANIED or whole is None:
        return
    for name in ("task", "realised"):
        part, all_of = getattr(line, name), getattr(whole, name)
        if part is not None and all_of is not None and part > all_of:
            yield _finding("part-over-whole", line, part=part, whole=all_of)


def _twice(lines: Sequence[ReportLine]) -> Iterator[Finding]:
    seen: set[Place] = set()
    for line in lines:
        if _place(line) in seen:
            yield _finding("twice", line)
        seen.add(_place(line))


def _region_totals(
    by_area: Mapping[Place, ReportLine], members: Mapping[str, tuple[str, ...]]
) -> Iterator[Finding]:
    """The total of a region beside the sum of its municipalities; the total counts, a difference is shown."""
    for (area, group, kind), total in by_area.items():
        parts = [by_area.get((each, group, kind)) for each in members.get(area, ())]
        there = [part.realised for part in parts if part is not None]
        known = [each for each in there if each is not None]
        if total.realised is None or not parts or len(known) < len(parts):
            continue
        if sum(known) != total.realised:
            values: dict[str, Value] = {"sum": sum(known), "total": total.realised}
            yield _finding("region-total", total, weight=Weight.REMARK, **values)


def _some_regions(lines: Sequence[ReportLine], together: Iterable[frozenset[str]]) -> Iterator[Finding]:
    """Some regions of a province report a total and others do not: then the sum is not known."""
    for regions in together:
        first: dict[tuple[Group, PlaceKind], ReportLine] = {}
        there: defaultdict[tuple[Group, PlaceKind], set[str]] = defaultdict(set)
        for line in lines:
            if line.area in regions:
                first.setdefault((line.group, line.kind), line)
                there[line.group, line.kind].add(line.area)
        for key, areas in there.items():
            if areas < regions:
                values: dict[str, Value] = {"there": len(areas), "all": len(regions)}
                yield _finding("some-regions", first[key], weight=Weight.REMARK, **values)


def _gone(by_area: Mapping[Place, ReportLine], earlier: Mapping[Place, ReportLine]) -> Iterator[Finding]:
    """Lines that were there last month and are not now: not zero, not "not known", but gone."""
    for place, line in earlier.items():
        if place not in by_area:
            yield _finding("gone", line, weight=Weight.REMARK)


@dataclass(frozen=True, slots=True)
class Change:
    """One number of a line, last month and now (*verschil met vorige maand*); None is not known."""

    area: str
    group: Group
    kind: PlaceKind
    name: str
    before: int | None
    now: int | None


def changes(lines: Iterable[ReportLine], before: Iterable[ReportLine]) -> tuple[Change, ...]:
    """Every number that differs from last month, in the order of the places."""
    now, then = ({_place(line): line for line in each} for each in (lines, before))
    found = []
    for place in sorted(now.keys() | then.keys()):
        for name in NUMBERS:
            one, other = (getattr(of.get(place), name, None) for of in (then, now))
            if one != other:
                found.append(Change(*place, name, one, other))
    return tuple(found)


def sums(lines: Iterable[ReportLine], form: ReportForm) -> Totals:
    """The numbers of a province by group, kind and name, by the regions of the form."""
    return totals(lines, form.members, together=form.together)


def moved(lines: Sequence[ReportLine], before: Sequence[ReportLine], *, form: ReportForm) -> Totals:
    """By how much the numbers of a province differ from last month, over the areas that reported in both.

    An area that is missing makes no difference; None where one of the two sums is not known.
    """
    both = {line.area for line in lines} & {line.area for line in before}
    now, then = (sums([line for line in each if line.area in both], form) for each in (lines, before))
    found: Totals = {}
    for key in now.keys() & then.keys():
        one, other = now[key], then[key]
        found[key] = None if one is None or other is None else one - other
    return found


def totals(
    lines: Iterable[ReportLine],
    members: Mapping[str, tuple[str, ...]],
    *,
    together: Iterable[frozenset[str]] = (),
) -> Totals:
    """The numbers of a province by group, kind and name; None where a part of the sum is not known.

    Where a region reports its total, that counts, and its municipalities do not count again. Of regions that
    make up a province ``together`` the municipalities are not known: once all of them report, only they
    count; while some do, the sum is not known.
    """
    by: defaultdict[tuple[Group, PlaceKind], list[ReportLine]] = defaultdict(list)
    for line in lines:
        by[line.group, line.kind].append(line)
    found: dict[tuple[Group, PlaceKind, str], int | None] = {}
    for (group, kind), given in by.items():
        counted = _counted(given, members, together=together)
        for name in NUMBERS:
            parts = None if counted is None else [getattr(line, name) for line in counted]
            found[group, kind, name] = None if parts is None else _sum(parts)
    return found


def _counted(
    given: Sequence[ReportLine], members: Mapping[str, tuple[str, ...]], *, together: Iterable[frozenset[str]]
) -> list[ReportLine] | None:
    """The lines of one group and kind that count; None where what counts twice cannot be told."""
    areas = {line.area for line in given}
    for regions in together:
        if regions <= areas:
            return [line for line in given if line.area in regions]
        if regions & areas:
            return None
    in_region = {each for line in given for each in members.get(line.area, ())}
    return [line for line in given if line.area not in in_region]


def _sum(parts: Sequence[int | None]) -> int | None:
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None
