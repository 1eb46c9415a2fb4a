# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was counted, as tables: the course of a figure, crisis shelter per region, plans by both measures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from regietafel.base.areas import Areas
from regietafel.data.indicators import indicators
from regietafel.outlets.tables import Row, Table
from regietafel.reception.rules.plans import Measure, by_line
from regietafel.reception.services.plans import PlanState
from regietafel.reception.services.tables import Body, leaned, marked, table
from regietafel.reception.services.view import Reception
from regietafel.words import decimal, number, say, share, told, word


def counts_table(found: Reception, indicator: str, *, area: str, language: str) -> Table:
    """The counts of one figure in one area, latest first, with the change since the one before."""
    past = found.past(indicator, area)
    rows: list[Row] = []
    before: int | None = None
    for row in past:
        change = row.amount - before if row.amount is not None and before is not None else None
        rows.append(
            (
                row.stamp.valid.start,
                row.amount,
                change,
                row.stamp.source.cited,
                leaned(row, found, language=language),
            )
        )
        before = row.amount if row.amount is not None else before
    return table(
        "counts",
        Body(
            ("day", "amount", "change", "source", "mark"),
            rows[::-1],
            unit=indicators()[indicator].unit,
            sources=(row.stamp.source for row in past),
        ),
        found=found,
        language=language,
    )


def crisis_table(found: Reception, language: str, *, areas: Areas) -> Table:
    """Crisis shelter per safety region against what was asked of each."""
    seen = found.latest("crisis-places")
    asked = crisis_asked(found)
    rows: list[Row] = []
    for code in sorted(set(seen) | set(asked), key=lambda code: areas.get(code).name):
        row = seen.get(code)
        amount, aim = (row.amount if row else None), asked.get(code)
        ratio = Fraction(amount, aim) if amount is not None and aim else None
        apart = amount - aim if amount is not None and aim is not None else None
        on, mark = (row.stamp.valid.start, leaned(row, found, language=language)) if row else (None, "")
        rows.append((code, areas.get(code).name, amount, aim, apart, ratio, on, mark))
    known_amounts = [row.amount for row in seen.values() if row.amount is not None]
    done, aim = (sum(known_amounts) if len(known_amounts) == len(rows) else None), sum(asked.values())
    total: Row = ("NL", word("base-country", language), done, aim or None, None, None, None, "")
    return table(
        "crisis",
        Body(
            ("code", "name", "amount", "asked", "difference", "ratio", "on", "mark"),
            rows,
            unit="places",
            total=total,
            sources=(row.stamp.source for row in seen.values()),
        ),
        found=found,
        language=language,
    )


def crisis_asked(found: Reception) -> dict[str, int]:
    """What the latest plan for crisis shelter asks of each region."""
    plans = [plan for plan in found.plans if plan.indicator == "crisis-places" and plan.parts]
    return {part.area: part.amount for part in plans[-1].parts} if plans else {}


WHOLE = "whole"
"""The measure that holds a plan against all of its amount."""
PLAN_COLUMNS = ("name", "measure", "expected", "done", "ratio", "on", "finishes")


def plans_table(plans: Sequence[PlanState], found: Reception, *, language: str) -> Table:
    """Every plan by each measure that it has, each named, with the day on which it ends at this pace."""
    plans = sorted(plans, key=lambda each: (each.plan.until, each.plan.title.nl))
    rows = [row for each in plans for row in _plan_rows(each, language)]
    sources = [source for each in plans for source in each.sources]
    return table("plans", Body(PLAN_COLUMNS, rows, sources=sources), found=found, language=language)


def _plan_rows(each: PlanState, language: str) -> Iterator[Row]:
    plan, state = each.plan, each.state
    name = plan.title.on(language)
    if each.waits is not None:
        yield (name, say(each.waits, language), Fraction(plan.amount), None, None, None, None)
        return
    done, on, ends = (state.done, state.on, state.ends) if state else (None, None, None)
    grows = each.grows
    ratio = Fraction(done, plan.amount) if done is not None else None
    yield (name, _whole(each, language), Fraction(plan.amount), done, ratio, on, ends if grows else None)
    if not grows:
        return
    for measure in (Measure.PATH, Measure.LINE):
        said = word(f"reception-measure-{measure}", language)
        if state is None:
            if measure is Measure.LINE:
                yield (name, said, by_line(plan, each.day), None, None, None, None)
        elif held := state.by(measure):
            yield (name, said, held.expected, done, held.ratio, on, None)


def plan_marks(each: PlanState, language: str) -> str:
    """How far to lean on the figures of a plan, in words; nothing where all simply have a source."""
    return ", ".join(dict.fromkeys(filter(None, (marked(source, language) for source in each.sources))))


def _whole(each: PlanState, language: str) -> str:
    """The measure of the whole plan; where not every part was counted, of how many what was done is."""
    until, parts = each.plan.until, len(each.plan.parts)
    if 0 < each.reported < parts:
        counted = {"count": each.reported, "all": parts}
        return word("receptionday-measure-whole-counted", language, until=until, **counted)
    return word("receptionday-measure-whole", language, until=until)


def plan_lines(plans: Sequence[PlanState], found: Reception, *, language: str) -> Iterator[str]:
    """The same in words, for a terminal: the plan, and below it a line for each measure."""
    before = ""
    marks = {each.plan.title.on(language): plan_marks(each, language) for each in plans}
    for name, measure, expected, done, ratio, _, finishes in plans_table(
        plans, found, language=language
    ).rows:
        if name != before:
            before = str(name)
            yield f"{before} [{marks[before]}]" if marks[before] else before
        assert isinstance(expected, Fraction)
        said = word(
            "receptionday-plan-line", language,
            measure=str(measure), expected=decimal(expected, language, digits=0),
            done=number(done, language) if isinstance(done, int) else word("base-unknown", language),
        )  # fmt: skip
        share_said = f" ({share(ratio, language, digits=0)})" if isinstance(ratio, Fraction) else ""
        end = (
            f"; {word('receptionday-column-finishes', language)}: {told(finishes, language)}"
            if finishes
            else ""
        )
        yield f"  {said}{share_said}{end}"


PART_COLUMNS = (
    "plan", "code", "name", "asked", "expected", "done", "difference", "ratio", "on", "finishes",
)  # fmt: skip


def plan_parts_table(plans: Sequence[PlanState], found: Reception, *, areas: Areas, language: str) -> Table:
    """Every divided plan by area: what falls to it, what is expected by the line, what was counted."""
    rows = [row for each in plans for row in _part_rows(each, areas, language=language)]
    sources = [source for each in plans for source in each.sources]
    body = Body(PART_COLUMNS, rows, unit="places", sources=sources)
    return table("plan-parts", body, found=found, language=language)


def _part_rows(each: PlanState, areas: Areas, *, language: str) -> Iterator[Row]:
    grows = each.grows
    title = each.plan.title.on(language)
    for part in sorted(each.plan.parts, key=lambda part: areas.get(part.area).name):
        state = each.parts.get(part.area)
        on = state.on if state else each.day
        expected = by_line(each.plan, on) * part.amount / each.plan.amount if grows else None
        told: Row = (title, part.area, areas.get(part.area).name, part.amount, expected)
        if state is None:
            yield (*told, None, None, None, None, None)
            continue
        done, ends = state.done, state.ends if grows else None
        yield (*told, done, done - part.amount, Fraction(done, part.amount), on, ends)
