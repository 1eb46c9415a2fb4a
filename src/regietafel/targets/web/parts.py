# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pages of the housing targets share: the half-year in the address, figures, status, schedule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from typing import Annotated

from regietafel.base.messages import Message, Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Mark, Source
from regietafel.base.working import Working
from regietafel.outlets.accounts import Account
from regietafel.targets.rules.schedule import ScheduleClass, Thresholds
from regietafel.targets.services.country import thresholds
from regietafel.tasks.web.parts import tags, told
from regietafel.web.inputs import asked
from regietafel.web.visit import Visit
from regietafel.words import number, share, signed, word

Ground = Annotated[Said, asked("grond", "webtargets-ground", missing="webtargets-no-ground")]
Persons = Annotated[int, asked("aantal", "webtargets-swap-persons")]
YEARS = range(1995, 2100)
"""The duty is from 1995; no address leads outside what a half-year can be."""
STEPS = {ScheduleClass.ON: 5, ScheduleClass.SLIGHTLY: 3, ScheduleClass.WELL: 1}
"""Dark, middle and light blue, as the published maps have it; never red, for the limits are assumed."""
ORDER = tuple(ScheduleClass)


@dataclass(frozen=True, slots=True)
class Periods:
    """The half-year of a page, and its neighbours."""

    now: HalfYear
    before: HalfYear
    before_address: str
    after: HalfYear
    after_address: str


@dataclass(frozen=True, slots=True)
class TargetFigure:
    """One figure of a strip, with its account where there is one."""

    name: Message
    value: str
    unit: str
    tags: tuple[tuple[str, str], ...] = ()
    account: Account | None = None
    sources: tuple[Source, ...] = ()
    note: str = field(default="", metadata={"help": "what stands beside it, such as an agreed number"})
    is_unknown: bool = False


def period_of(text: str) -> HalfYear:
    """The half-year of an address; anything else is an address that does not exist."""
    try:
        found = HalfYear.parse(text)
    except ValueError:
        raise Refused("web-no-such-page") from None
    if found.year not in YEARS:
        raise Refused("web-no-such-page")
    return found


def periods(now: HalfYear, name: str, *args: str, visit: Visit) -> Periods:
    """The neighbours of a half-year as addresses of the same page."""
    earlier, later = now.before(), now.next()
    return Periods(
        now,
        earlier,
        visit.address(name, str(earlier), *args),
        later,
        visit.address(name, str(later), *args),
    )


def is_over(period: HalfYear, visit: Visit) -> bool:
    """Whether the half-year is over on the day of the page."""
    return visit.view.day > period.last_day


def figure(
    key: str,
    value: int | Fraction | None,
    *,
    visit: Visit,
    working: Working | None = None,
    sign: bool = False,
    note: str = "",
) -> TargetFigure:
    """A figure of the strip; what is not known says so and is not zero."""
    name, language = Message(f"webtargets-figure-{key}"), visit.language
    if value is None:
        unknown = TargetFigure(name, word("base-unknown", language), "", note=note, is_unknown=True)
        # What stands beside it in words was reckoned: its account says how.
        if working is None or not note:
            return unknown
        marks = tags(working.marks(), visit, computed=bool(working.inputs))
        return replace(unknown, tags=marks, account=told(working, visit, decisions=()))
    if isinstance(value, Fraction):
        text, unit = share(value, language), ""
    else:
        text = signed(value, language) if sign else number(value, language)
        unit = word("base-unit-persons", language)
    if working is None:
        return TargetFigure(name, text, unit, note=note)
    return TargetFigure(
        name,
        text,
        unit,
        tags(working.marks(), visit, computed=bool(working.inputs)),
        told(working, visit, decisions=()),
        working.sources(),
        note,
    )


def until(day: date | None, visit: Visit) -> str:
    """Up to which day was counted, as it stands beside a figure."""
    return "" if day is None else word("webtargets-counted-until", visit.language, day=day)


def counted_days(first: date, last: date) -> Message:
    """The day of the last counts, or the first and the last of those days where they differ."""
    if first == last:
        return Message("webtargets-day-one", {"day": first})
    return Message("webtargets-day-between", {"first": first, "last": last})


def pace_word(pace: ScheduleClass | None, language: str) -> str:
    """The class of the schedule in words."""
    return word("webtargets-no-class" if pace is None else f"targets-pace-{pace.value}", language)


def source_tags(sources: Iterable[Source], visit: Visit) -> tuple[tuple[str, str], ...]:
    """The marks of the sources of a page, but for plain ones."""
    marks = {source.mark for source in sources} - {Mark.SOURCE}
    return tags(marks, visit) if marks else ()


@dataclass(frozen=True, slots=True)
class Limits:
    """From which part of what is due a municipality is in a class; an assumption, and marked as one."""

    on: str
    slightly: str


def limits(period: HalfYear, visit: Visit) -> Limits:
    """The limits between the classes as they count in that half-year."""
    found: Thresholds = thresholds(period.first_day)
    return Limits(share(found.on, visit.language, digits=0), share(found.slightly, visit.language, digits=0))
