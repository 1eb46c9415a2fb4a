# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The account of one municipality: what it owes, from which half-year, and what comes next (*rekening*)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from regietafel.access.permissions import allowed
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear, Month
from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf
from regietafel.base.working import Working
from regietafel.facts.observations import Dispute
from regietafel.facts.targets import (
    Expectation,
    HalfYearClosed,
    Housed,
    LinkedTooFew,
    TargetOrigin,
)
from regietafel.figures.services.disputes import Contested, paired
from regietafel.targets.rules.counting import persons_until
from regietafel.targets.rules.explanation import (
    LEDGER,
    Told,
    explain_asked,
    explain_balance,
    explain_housed,
    explain_opening,
    explain_schedule,
    explain_target,
)
from regietafel.targets.rules.ledger import HalfYearAccount
from regietafel.targets.rules.numbers import Target
from regietafel.targets.rules.outlook import Outlook, by_own_expectation
from regietafel.targets.rules.schedule import Progress, due, months_gone
from regietafel.targets.rules.swaps import SwapState
from regietafel.targets.services.books import Books, books_of
from regietafel.targets.services.country import line_progress
from regietafel.targets.services.figures import figures_named
from regietafel.targets.services.formula import formula
from regietafel.targets.services.municipality import MunicipalityTargets, SchedulePoint
from regietafel.targets.services.next import coming
from regietafel.targets.services.outlook import SoFar, outlook_from


def municipality_account(
    half_year: HalfYear, day: date, *, as_of: AsOf, area: str, reader: Reader
) -> MunicipalityTargets:
    """The account of a municipality up to a half-year, as it stood on that day.

    Queries: a fixed number, whatever is on record.
    """
    kept = books_of(area, half_year, day=day, as_of=as_of)
    place = kept.areas.get(area)
    if place.kind is not AreaKind.MUNICIPALITY:
        raise Refused("housing-not-a-municipality", area=place.name)
    line = kept.ledger.lines.get((area, half_year))
    target = kept.targets.get((area, half_year))
    found = _Found(
        kept, line, target=target, half_year=half_year, day=day, as_of=as_of, reader=reader, area=area
    )
    expectation = found.expectation()
    mine = tuple(swap for swap in kept.swaps if area in swap.changes and swap.proposed.period == half_year)
    waiting = tuple(swap for swap in mine if swap.state is SwapState.WAITING and area in swap.waiting)
    closed = read(HalfYearClosed, as_of, reader=reader, period=str(half_year), area=area)
    said = contested(area, as_of, reader=reader)
    return MunicipalityTargets(
        half_year,
        day,
        place,
        kept.areas.province_of(area),
        line,
        statement=kept.ledger.of(area),
        target=target,
        progress=found.progress,
        schedule=found.schedule(),
        own_expectation=expectation,
        short_by_own_word=found.short(expectation),
        outlook=found.outlook(),
        swaps=mine,
        to_answer=waiting,
        contested=said,
        disputed=_disputed(said, as_of=as_of, reader=reader),
        excuses=tuple(read(LinkedTooFew, as_of, reader=reader, area=area, period=str(half_year))),
        closed=closed[-1] if closed else None,
        uncounted=found.uncounted(),
        next=coming(area, half_year, day=day, as_of=as_of, reader=reader),
        workings=found.workings(),
        sources=found.sources(),
    )


def contested(area: str, as_of: AsOf, *, reader: Reader) -> tuple[Contested, ...]:
    """The figures a municipality contests, each with the answer of its source where there is one."""
    said = read(Dispute, as_of, reader=reader, body=area)
    ids = [fact.stamp.id for fact in said]
    return paired([*said, *read(Dispute, as_of, reader=reader, answers_id=ids)])


def _disputed(said: tuple[Contested, ...], *, as_of: AsOf, reader: Reader) -> frozenset[tuple[HalfYear, str]]:
    """The figures that are contested and of which the source has not answered, by half-year."""
    about = [each.dispute.about for each in said if each.is_open]
    named = figures_named(about, as_of=as_of, reader=reader)
    return frozenset((each.period, "housed" if each.is_count else "target") for each in named.values())


@dataclass(frozen=True)
class _Found:
    """The books of one municipality, with the point they are looked at from."""

    kept: Books
    line: HalfYearAccount | None
    target: Target | None
    half_year: HalfYear
    day: date
    as_of: AsOf
    reader: Reader
    area: str

    @cached_property
    def windows(self) -> list[Housed]:
        """The counts of the half-year that had ended on the day."""
        counted = read(Housed, self.as_of, reader=self.reader, area=self.area, period=str(self.half_year))
        return [fact for fact in counted if fact.stamp.valid.end and fact.stamp.valid.end <= self.day]

    @property
    def progress(self) -> Progress | None:
        return line_progress(self.line)

    def schedule(self) -> tuple[SchedulePoint, ...]:
        """The straight line and what was done, from the first day to the first day of the next half-year."""
        if self.line is None or self.line.asked is None:
            return ()
        return tuple(self._points(self.line.asked))

    def _points(self, asked: int) -> Iterator[SchedulePoint]:
        month, end = Month.of(self.half_year.first_day), self.half_year.next().first_day
        days = {window.stamp.valid.end for window in self.windows}
        while month.first_day <= end:
            on = month.first_day
            # Between two counts nobody knows how many: a count of an earlier day is not one of this day.
            counted = on in days if on > self.half_year.first_day else bool(self.windows)
            done = persons_until(self.windows, on) if on <= self.day and counted else None
            yield SchedulePoint(on, due(asked, months_gone(self.half_year, on)), done)
            month = month.next()

    def expectation(self) -> Expectation | None:
        said = read(Expectation, self.as_of, reader=self.reader, area=self.area, period=str(self.half_year))
        said = [fact for fact in said if fact.stamp.valid.start <= self.day]
        return max(said, key=lambda fact: (fact.stamp.valid.start, fact.stamp.id), default=None)

    def short(self, expectation: Expectation | None) -> int | None:
        """What is short by the municipality's own word, counted from the day on which it said so."""
        asked = None if self.line is None else self.line.asked
        if expectation is None or asked is None or not self.windows:
            return None
        before = persons_until(self.windows, expectation.stamp.valid.start)
        return by_own_expectation(before, expected=expectation.persons, corrected=asked)

    def uncounted(self) -> tuple[HalfYear, ...]:
        """The half-years with a target that were over by the day, and were not counted to the end."""
        over = [each for each in self.kept.ledger.of(self.area) if each.period.last_day < self.day]
        return tuple(
            each.period
            for each in over
            if each.target is not None
            and (each.counted is None or each.counted < each.period.next().first_day)
            and not each.gone
        )

    def outlook(self) -> Outlook | None:
        """What its pace says of the rest; how likely it is to miss is for itself and its supervisor."""
        line = self.line
        if line is None or line.asked is None or line.counted is None:
            return None
        before = self.kept.ledger.lines.get((self.area, self.half_year.before()))
        housed = before.housed if before is not None and before.final is not None else None
        so_far = SoFar(line.housed, line.counted, housed)
        found = outlook_from(self.half_year, so_far, corrected=line.asked, day=self.day)
        who = frozenset({self.area, f"GS-{self.kept.areas.province_of(self.area).code}"})
        if found is None or allowed(self.reader, "targets.outlook", thing=who):
            return found
        return found.without_chance()

    def workings(self) -> dict[str, Working]:
        """How each number came about, as far as there is one."""
        names = {code: self.kept.areas.get(code).name for code, _ in self.kept.ledger.lines}
        found: dict[str, Working] = {}
        if self.target is not None:
            found["target"] = explain_target(self.target, name=names.get(self.area, self.area))
            found |= self._computed(self.target)
        if self.target is None or self.target.holds_backlog:
            found |= self._formula()
        if self.line is not None:
            found |= self._reckoned(self.line, names)
        return found

    def _reckoned(self, line: HalfYearAccount, names: Mapping[str, str]) -> dict[str, Working]:
        """The workings of what the ledger gives, of what is known alone."""
        openings = {
            (opening.area, opening.period): opening.stamp.source for opening in self.kept.asked.openings
        }
        told = Told(names, self.kept.targets, self._counted_by(), openings)
        found: dict[str, Working] = {}
        if line.begun:
            found["opening"] = explain_opening(self.kept.ledger, line, told=told)
        if line.asked is not None:
            found["corrected"] = explain_asked(self.kept.ledger, line, told=told)
        if line.counted is not None:
            found["housed"] = explain_housed(line, told=told)
        if line.standing is not None:
            found["closing"] = explain_balance(self.kept.ledger, line, told=told)
        if self.progress is not None:
            corrected = found["corrected"]
            found["schedule"] = explain_schedule(self.progress, period=self.half_year, corrected=corrected)
        return found

    def _computed(self, target: Target) -> dict[str, Working]:
        """The formula behind a computed number, where the national number and the inhabitants are known."""
        first = target.numbers[0] if target.numbers else None
        if first is None or first.how is not TargetOrigin.COMPUTED or first.rule is None:
            return {}
        return self._formula(first.rule)

    def _formula(self, rule: RoundingRule | None = None) -> dict[str, Working]:
        whole = formula(self.half_year, self.kept.country, as_of=self.as_of, reader=self.reader)
        told = None if whole is None else whole.working(self.area, rule=rule)
        return {} if told is None else {"computed": told}

    def _counted_by(self) -> Source:
        return self.windows[-1].stamp.source if self.windows else LEDGER

    def sources(self) -> tuple[Source, ...]:
        numbers = [fact.stamp.source for fact in self.kept.asked.numbers if fact.area == self.area]
        openings = [fact.stamp.source for fact in self.kept.asked.openings if fact.area == self.area]
        counts = [fact.stamp.source for fact in self.windows]
        return tuple(dict.fromkeys([*numbers, *openings, *counts]))
