# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The periods that terms in words name: days, weeks, months, quarters, seasons, years, meetings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from regietafel.base.periods import Month, Week

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
NUMBERS = (
    *("een", "twee", "drie", "vier", "vijf", "zes", "zeven"),
    *("acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien"),
)
ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4}

_MONTH = "(?P<month>" + "|".join(MONTHS) + ")"
_YEAR = r"(?: (?:van )?(?P<year>[12]\d{3}))?"
_WEEKDAY = r"(?:(?P<weekday>" + "|".join(WEEKDAYS) + ") )?"
_MEETING = (
    r"(eerst)?(volgende|volgend|eerstkomende|komende|aanstaande) "
    r"(vergadering|overleg|bijeenkomst|regietafel|h?lrt|prt)( .*)?"
)


@dataclass(frozen=True, slots=True)
class Conventions:
    """How words become days on the day they are said (*conventies voor termijnen*): data, not law.

    ``week_ends`` is a day of the ISO week (5 is Friday), the seasons end with a month, ``begin_ends`` and
    ``middle`` are days of a month, ``just_past`` the days in which a day without a year is not taken to be
    that of next year.
    """

    week_ends: int
    begin_ends: int
    middle: int
    spring_ends: int
    summer_ends: int
    autumn_ends: int
    winter_ends: int
    just_past: int


PLAIN = Conventions(
    5, 10, middle=15, spring_ends=5, summer_ends=8, autumn_ends=11, winter_ends=2, just_past=31
)
"""Those that ship, for examples; a use case takes them from the law of its day."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words being read (*zinsdeel*), the day they were said, and that of the next meeting if it is known."""

    text: str
    said: date
    by: Conventions
    next_meeting: date | None = None

    @property
    def names_meeting(self) -> bool:
        return re.search(_MEETING, self.text) is not None

    def years(self, year: str | None) -> tuple[int, ...]:
        """The years that words without a year can mean; the one they name where they do."""
        return (self.said.year - 1, self.said.year, self.said.year + 1) if year is None else (int(year),)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A period that the words can mean (*tijdvak*), first and last day included."""

    first: date
    last: date
    year_said: bool = False
    month: bool = False
    season: bool = False
    rests_on: tuple[str, ...] = ()


def periods(phrase: Phrase) -> list[Stretch] | None:
    """The periods the words can mean, one per year where they name none; None when they are no period."""
    for pattern, read in _FORMS:
        if found := re.fullmatch(pattern, phrase.text):
            return sorted(read(phrase, found), key=lambda stretch: stretch.first)
    return None


def _day(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    for year in phrase.years(found["year"]):
        day = _real(year, MONTHS.index(found["month"]) + 1, day=int(found["day"]))
        weekday = found["weekday"]
        if day is not None and (weekday is None or WEEKDAYS[day.weekday()] == weekday):
            yield Stretch(day, day, year_said=found["year"] is not None)


def _figures(_: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    day = _real(int(found["year"]), int(found["number"]), day=int(found["day"]))
    if day is not None:
        yield Stretch(day, day, year_said=True)


def _week_of(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    for stretch in _day(phrase, found):
        yield _week(Week.of(stretch.first), phrase, year_said=stretch.year_said)


def _week_number(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    for year in phrase.years(found["year"]):
        last = Week.of(date(year, 12, 28)).number
        if 1 <= int(found["number"]) <= last:
            yield _week(Week(year, int(found["number"])), phrase, year_said=found["year"] is not None)


def _week(week: Week, phrase: Phrase, *, year_said: bool) -> Stretch:
    last = week.first_day + timedelta(days=phrase.by.week_ends - 1)
    return Stretch(week.first_day, last, year_said, rests_on=("term-week-ends",))


def _month(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    for year in phrase.years(found["year"]):
        month = Month(year, MONTHS.index(found["month"]) + 1)
        yield Stretch(month.first_day, month.last_day, found["year"] is not None, month=True)


def _quarter(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    for year in phrase.years(found["year"]):
        yield _months(year, _ordinal(found["nth"]) * 3, count=3, year_said=found["year"] is not None)


def _half(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    for year in phrase.years(found["year"]):
        yield _months(year, _ordinal(found["nth"]) * 6, count=6, year_said=found["year"] is not None)


def _season(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    by = phrase.by
    name, last = {
        "voorjaar": ("spring", by.spring_ends),
        "lente": ("spring", by.spring_ends),
        "zomer": ("summer", by.summer_ends),
        "najaar": ("autumn", by.autumn_ends),
        "herfst": ("autumn", by.autumn_ends),
        "winter": ("winter", by.winter_ends),
    }[found["season"]]
    for year in phrase.years(found["year"]):
        months = _months(year, last, count=3, year_said=found["year"] is not None)
        yield Stretch(
            months.first, months.last, months.year_said, season=True, rests_on=(f"term-{name}-ends",)
        )


def _unit(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    """This or the next week, month, quarter or year."""
    ahead = found["which"] in ("volgende", "volgend", "komende", "komend")
    said, unit = phrase.said, found["unit"]
    if unit == "week":
        week = Week.of(said)
        yield _week(week.next() if ahead else week, phrase, year_said=True)
        return
    count = {"maand": 1, "kwartaal": 3, "jaar": 12}[unit]
    last = (said.month - 1) // count * count + count + (count if ahead else 0)
    months = _months(said.year, last, count=count, year_said=True)
    yield Stretch(months.first, months.last, year_said=True, month=unit == "maand")


def _calendar_year(_: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    year = int(found["year"])
    yield Stretch(date(year, 1, 1), date(year, 12, 31), year_said=True)


def _christmas(phrase: Phrase, _: re.Match[str]) -> Iterator[Stretch]:
    for year in phrase.years(None):
        yield Stretch(date(year, 12, 25), date(year, 12, 26))


def _within(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    """So many days, weeks or months from the day it was said; public holidays are not known here."""
    count, said = _count(found["count"]), phrase.said
    unit = found["unit"]
    if unit.startswith("werkdag"):
        last = said
        for _ in range(count):
            last += timedelta(days={4: 3, 5: 2}.get(last.weekday(), 1))
    elif unit.startswith("maand"):
        month = _months(said.year, said.month + count, count=1, year_said=True)
        last = min(month.last, month.first + timedelta(days=said.day - 1))
    else:
        last = said + timedelta(days=count * (7 if unit.startswith("we") else 1))
    yield Stretch(said, last, year_said=True)


def _weekday(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    """The coming day of that name; on that day itself the next one."""
    ahead = (WEEKDAYS.index(found["weekday"]) - phrase.said.weekday() - 1) % 7 + 1
    day = phrase.said + timedelta(days=ahead)
    yield Stretch(day, day, year_said=True)


def _nearby(phrase: Phrase, found: re.Match[str]) -> Iterator[Stretch]:
    day = phrase.said + timedelta(days=1 if found[0] == "morgen" else 0)
    yield Stretch(day, day, year_said=True)


def _meeting(phrase: Phrase, _: re.Match[str]) -> Iterator[Stretch]:
    if phrase.next_meeting is not None:
        yield Stretch(phrase.next_meeting, phrase.next_meeting, year_said=True)


def _months(year: int, last: int, *, count: int, year_said: bool) -> Stretch:
    """So many months up to and including one, counted from January of the year; past December goes on."""
    end, start = last - 1, last - count
    first, final = Month(year + start // 12, start % 12 + 1), Month(year + end // 12, end % 12 + 1)
    return Stretch(first.first_day, final.last_day, year_said, month=count == 1)


def _real(year: int, month: int, *, day: int) -> date | None:
    """The day if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _count(text: str) -> int:
    return int(text) if text.isdigit() else NUMBERS.index(text.replace("é", "e")) + 1


def _ordinal(text: str) -> int:
    return int(text[0]) if text[0].isdigit() else ORDINALS[text]


_NTH4, _NTH2 = (
    r"(?P<nth>[1-4](?:e|ste|de)?|eerste|tweede|derde|vierde|laatste)",
    r"(?P<nth>[12](?:e|ste|de)?|eerste|tweede)",
)
_COUNT = r"(?P<count>\d{1,3}|[eé][eé]n|" + "|".join(NUMBERS[1:]) + ")"
_THIS_YEAR = r"(?: van (?:het|dit) jaar)?"
_FORMS: tuple[tuple[str, Callable[[Phrase, re.Match[str]], Iterator[Stretch]]], ...] = (
    (_WEEKDAY + r"(?P<day>\d{1,2}) " + _MONTH + _YEAR, _day),
    (r"(?P<year>[12]\d{3})-(?P<number>\d{2})-(?P<day>\d{2})", _figures),
    (r"(?P<day>\d{1,2})[-/](?P<number>\d{1,2})[-/](?P<year>[12]\d{3})", _figures),
    (
        r"week van " + _WEEKDAY + r"(?P<day>\d{1,2})(?: (?:t/m|tot en met|-) \d{1,2})? " + _MONTH + _YEAR,
        _week_of,
    ),
    (r"(?:week|wk|weeknr) (?P<number>\d{1,2})" + _YEAR, _week_number),
    (_MONTH + _YEAR, _month),
    (r"q(?P<nth>[1-4])" + _THIS_YEAR + _YEAR, _quarter),
    (_NTH4 + r" kwartaal" + _THIS_YEAR + _YEAR, _quarter),
    (_NTH2 + r" (?:helft|halfjaar|half jaar)" + _THIS_YEAR + _YEAR, _half),
    (
        r"(?:deze |dit |komende |komend |aanstaande )?(?P<season>voorjaar|lente|zomer|najaar|herfst|winter)"
        + _YEAR,
        _season,
    ),
    (r"(?:(?P<which>deze|dit|volgende|volgend|komende|komend) )?(?P<unit>week|maand|kwartaal|jaar)", _unit),
    (r"(?P<year>[12]\d{3})", _calendar_year),
    (r"kerst(?:mis)?", _christmas),
    (r"(?:binnen|over) " + _COUNT + r" (?P<unit>werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?)", _within),
    (r"(?:(?:aanstaande|komende|aankomende) )?(?P<weekday>" + "|".join(WEEKDAYS) + ")", _weekday),
    (r"vandaag|morgen", _nearby),
    (_MEETING, _meeting),
)
"""The forms of words in which a period is written, and what reads each."""
