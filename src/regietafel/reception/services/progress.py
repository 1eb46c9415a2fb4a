# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was counted, as tables: the course of a figure, crisis shelter per region, plans by both measures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from regietafel.areas.outlets.columns import province_column
from regietafel.base.area import COUNTRY
from regietafel.base.areas import Area, Areas
from regietafel.base.messages import Message, Value
from regietafel.base.sources import Mark
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.figures.services.describing import defined
from regietafel.outlets.reading import marks_in_words
from regietafel.outlets.tables import (
    CODE,
    DAY,
    FRACTION,
    MARK,
    NOTHING,
    PAGE,
    PAPER,
    PLACES,
    SHARE,
    SIGNED,
    SUM,
    WHOLE,
    Column,
    Joined,
    Nothing,
    Outlet,
    Table,
)
from regietafel.reception.rules.plans import Measure, Progress, by_line
from regietafel.reception.services.plans import PlanState
from regietafel.reception.services.tables import leaned, to_area
from regietafel.reception.services.view import Reception
from regietafel.words import decimal, share, word


class Count(NamedTuple):
    """A count with the amount of the one before it."""

    row: Observation
    before: int | None

    @property
    def change(self) -> int | Nothing:
        amount = self.row.amount
        return NOTHING if amount is None or self.before is None else amount - self.before


def counts_table(found: Reception, indicator: str, *, area: str) -> Table[Count]:
    """The counts of one figure in one area, latest first, with the change since the one before."""
    past = found.past(indicator, area)
    lines: list[Count] = []
    before: int | None = None
    for row in past:
        lines.append(Count(row, before))
        before = row.amount if row.amount is not None else before
    columns: tuple[Column[Count], ...] = (
        Column("day", lambda count: count.row.stamp.valid.start, DAY),
        Column("amount", lambda count: count.row.amount, WHOLE),
        Column("change", lambda count: count.change, SIGNED),
        Column("source", lambda count: count.row.stamp.source.cited, only=~(PAGE | PAPER)),
        Column("mark", lambda count: leaned(count.row, found), MARK),
    )
    unit = Message(f"base-unit-{indicators()[indicator].unit}")
    sources = [row.stamp.source for row in past]
    title = Message("receptionday-table-counts")
    facts = defined([indicator])
    return Table(title, columns, lines[::-1], found.day, found.known_on, sources, facts, unit=unit)


class InRegion(NamedTuple):
    """Crisis shelter in a safety region: what was counted last, and what was asked. Unit: places."""

    area: Area
    row: Observation | None
    asked: int | None

    @property
    def amount(self) -> int | None:
        return self.row.amount if self.row else None

    @property
    def on(self) -> date | None:
        return self.row.stamp.valid.start if self.row else None

    @property
    def difference(self) -> int | Nothing:
        return NOTHING if self.amount is None or self.asked is None else self.amount - self.asked

    @property
    def ratio(self) -> Fraction | None:
        return None if self.amount is None or self.asked is None else Fraction(self.amount, self.asked)


def crisis_table(found: Reception, *, areas: Areas) -> Table[InRegion]:
    """Crisis shelter per safety region against what was asked of each."""
    seen, asked = found.latest("crisis-places"), crisis_asked(found)
    regions = [InRegion(areas.get(code), seen.get(code), asked.get(code)) for code in {*seen, *asked}]
    columns: tuple[Column[InRegion], ...] = (
        Column("code", lambda region: region.area.code, CODE, total=COUNTRY),
        Column("name", lambda region: region.area.name, total=Message("base-country")),
        province_column(lambda region: region.area.code, areas),
        Column("amount", lambda region: region.amount, WHOLE, total=SUM),
        Column("asked", lambda region: region.asked, WHOLE, total=sum(asked.values()) or None),
        Column("difference", lambda region: region.difference, SIGNED),
        Column("ratio", lambda region: region.ratio, SHARE),
        Column("on", lambda region: region.on, DAY, only=~(PAGE | PAPER)),
        Column("mark", lambda region: leaned(region.row, found) if region.row else (), MARK),
    )
    return Table(
        Message("receptionday-table-crisis"),
        columns,
        sorted(regions, key=lambda region: region.area.name),
        found.day,
        found.known_on,
        [row.stamp.source for row in seen.values()],
        defined(["crisis-places"]),
        unit=PLACES,
    )


def crisis_asked(found: Reception) -> dict[str, int]:
    """What the latest plan for crisis shelter asks of each region."""
    plans = [plan for plan in found.plans if plan.indicator == "crisis-places" and plan.parts]
    return {part.area: part.amount for part in plans[-1].parts} if plans else {}


class PlanLine(NamedTuple):
    """A plan by one measure: what is expected of it by then, what was done, when it ends at this pace."""

    plan: PlanState
    measure: Message
    expected: Fraction
    done: int | None = None
    ratio: Fraction | None = None
    on: date | None = None
    finishes: date | None = None
    is_part: bool = True
    """Whether it stands under the plan as a whole."""


def plans_table(plans: Sequence[PlanState], found: Reception) -> Table[PlanLine]:
    """Every plan by each measure that it has, each named, with the day on which it ends at this pace."""
    ordered = sorted(plans, key=lambda each: (each.plan.until, each.plan.title.nl))
    columns: tuple[Column[PlanLine], ...] = (
        Column("name", lambda line: line.plan.plan.title, only=~PAGE),
        Column("name", _on_page, only=PAGE),
        Column("measure", lambda line: line.measure, only=~PAGE),
        Column("expected", lambda line: line.expected, FRACTION, Message("column-expected-by-now"), digits=0),
        Column("done", lambda line: line.done, WHOLE, marks=_leaning),
        Column("ratio", lambda line: line.ratio, SHARE),
        Column("on", lambda line: line.on, DAY, only=~PAPER),
        Column("finishes", lambda line: line.finishes, DAY),
        Column("mark", lambda line: line.plan.marks, MARK, only=~(PAGE | PAPER)),
    )
    return Table(
        Message("receptionday-table-plans"),
        columns,
        [line for each in ordered for line in _measures(each)],
        found.day,
        found.known_on,
        [source for plan in plans for source in plan.sources],
        defined(plan.plan.indicator for plan in plans),
    )


def _leaning(line: PlanLine) -> frozenset[Mark]:
    """What a reader must know of what was done; nothing where nothing was counted."""
    return frozenset() if line.done is None else line.plan.marks


def _on_page(line: PlanLine) -> Joined | Message:
    """The plan with the measure of the whole; under it the other measures alone."""
    return line.measure if line.is_part else Joined((line.plan.plan.title, line.measure), ": ")


def _measures(each: PlanState) -> Iterator[PlanLine]:
    plan, state, amount = each.plan, each.state, Fraction(each.plan.amount)
    if each.waits is not None:
        yield PlanLine(each, each.waits, amount, is_part=False)
        return
    if state is None:
        yield PlanLine(each, _whole(each), amount, is_part=False)
    else:
        ends, ratio = state.ends if each.grows else None, Fraction(state.done, plan.amount)
        yield PlanLine(each, _whole(each), amount, state.done, ratio, state.on, ends, is_part=False)
    for measure in (Measure.PATH, Measure.LINE) if each.grows else ():
        said = Message(f"reception-measure-{measure}")
        if state is None:
            if measure is Measure.LINE:
                yield PlanLine(each, said, by_line(plan, each.day))
        elif held := state.by(measure):
            yield PlanLine(each, said, held.expected, state.done, held.ratio, state.on)


def _whole(each: PlanState) -> Message:
    """The measure of the whole plan; where not every part was counted, of how many what was done is."""
    until, parts = each.plan.until, len(each.plan.parts)
    if 0 < each.reported < parts:
        counted: dict[str, Value] = {"until": until, "count": each.reported, "all": parts}
        return Message("receptionday-measure-whole-counted", counted)
    return Message("receptionday-measure-whole", {"until": until})


def plan_lines(plans: Sequence[PlanState], found: Reception, *, language: str) -> Iterator[str]:
    """The same in words, for a terminal: the plan, and below it a line for each measure."""
    for line in plans_table(plans, found).lines:
        if not line.is_part:
            name, marks = line.plan.plan.title.on(language), marks_in_words(line.plan.marks, language)
            yield f"{name} [{marks}]" if marks else name
        said = word(
            "receptionday-plan-line", language,
            measure=line.measure, expected=decimal(line.expected, language, digits=0),
            done=Message("base-unknown") if line.done is None else line.done,
        )  # fmt: skip
        share_said = "" if line.ratio is None else f" ({share(line.ratio, language, digits=0)})"
        end = f"; {word('receptionday-ends', language, day=line.finishes)}" if line.finishes else ""
        yield f"  {said}{share_said}{end}"


class PlanPart(NamedTuple):
    """What falls to an area in a divided plan, and how it stands there. Unit: places."""

    plan: PlanState
    area: Area
    asked: int
    on: date

    @property
    def state(self) -> Progress | None:
        return self.plan.parts.get(self.area.code)

    @property
    def expected(self) -> Fraction | None:
        """By the straight line, where the plan is counted from nothing on."""
        plan = self.plan.plan
        return by_line(plan, self.on) * self.asked / plan.amount if self.plan.grows else None


def plan_parts_table(plans: Sequence[PlanState], found: Reception, *, areas: Areas) -> Table[PlanPart]:
    """Every divided plan by area: what falls to it, what is expected by the line, what was counted.

    What stands on a day has no straight line from nothing: where no plan grows a page leaves that out.
    """
    growing = Outlet.ALL if any(plan.grows for plan in plans) else ~PAGE
    columns: tuple[Column[PlanPart], ...] = (
        Column("plan", lambda part: part.plan.plan.title, only=~PAGE),
        Column("code", lambda part: part.area.code, CODE),
        Column("name", lambda part: part.area.name, link=lambda part: to_area(part.area.code, areas)),
        province_column(lambda part: part.area.code, areas),
        Column("asked", lambda part: part.asked, WHOLE),
        Column(
            "expected", lambda part: part.expected, FRACTION, Message("column-expected-by-now"), digits=0,
            only=growing,
        ),
        Column(
            "done", lambda part: part.state.done if part.state else None, WHOLE,
            marks=lambda part: part.plan.marks if part.state else (),
        ),
        Column("difference", lambda part: part.state.done - part.asked if part.state else NOTHING, SIGNED),
        Column("ratio", lambda part: Fraction(part.state.done, part.asked) if part.state else None, SHARE),
        Column("on", lambda part: part.on if part.state else None, DAY),
        Column(
            "finishes", lambda part: part.state.ends if part.state and part.plan.grows else None, DAY,
            only=growing,
        ),
        Column("mark", lambda part: part.plan.marks, MARK, only=~(PAGE | PAPER)),
    )  # fmt: skip
    return Table(
        Message("receptionday-table-plan-parts"),
        columns,
        [part for plan in plans for part in _parts(plan, areas)],
        found.day,
        found.known_on,
        [source for plan in plans for source in plan.sources],
        defined(plan.plan.indicator for plan in plans),
        unit=PLACES,
    )


def _parts(each: PlanState, areas: Areas) -> list[PlanPart]:
    parts = []
    for part in each.plan.parts:
        state = each.parts.get(part.area)
        parts.append(PlanPart(each, areas.get(part.area), part.amount, state.on if state else each.day))
    return sorted(parts, key=lambda part: part.area.name)
