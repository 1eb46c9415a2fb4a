# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a cell says: a whole number, a day, a month, or the reason why it is none; nothing is guessed."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from regietafel.base.periods import Month

UNKNOWN = frozenset({".", "x", "onbekend", "unknown", "n.b.", "nb", "n/b"})
"""What a source writes where it says that it does not know; that is not zero."""
_PLAIN = 9
"""Digits; no count of people in one country needs more."""
_GROUPED = re.compile(r"[+]?[1-9][0-9]{0,2}(?:[. \u00a0\u202f'][0-9]{3})+")
_COMMA_GROUPS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+")
_REASONS = (
    ("formula-error", re.compile(r"#.*|Err:[0-9]+", re.IGNORECASE)),
    ("formula", re.compile(r"[=@].*")),
    ("dash", re.compile(r"[-–—−]")),
    ("negative", re.compile(r"[-–−]\s?[0-9].*|\([0-9.]+\)")),
    ("percent", re.compile(r".*%")),
    ("money", re.compile(r".*[€$£].*")),
    ("comma", _COMMA_GROUPS),
    ("decimal", re.compile(r"[0-9.]*[0-9],[0-9]+|[0-9]+\.[0-9]+")),
    ("power", re.compile(r"[0-9.,]+e[+-]?[0-9]+", re.IGNORECASE)),
    ("about", re.compile(r"(?:ca\.?|circa|±|~|<|>|≈|ongeveer|about).*[0-9].*", re.IGNORECASE)),
    ("marked", re.compile(r"[0-9.]+\s?[*†‡¹²³)a-z]+", re.IGNORECASE)),
)


def whole(text: str) -> int | str:
    """The number, or why it is none.

    >>> whole("2.193"), whole("12,5"), whole("-"), whole("1,234")
    (2193, 'decimal', 'dash', 'comma')
    """
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= _PLAIN else "too-large"
    if _GROUPED.fullmatch(text):
        digits = re.sub(r"[^0-9]", "", text)
        return int(digits) if len(digits) <= _PLAIN else "too-large"
    return next((reason for reason, form in _REASONS if form.fullmatch(text)), "text")


_YEAR = r"(?P<y>[0-9]{4})"
_LATE = r"(?P<d>1[3-9]|2[0-9]|3[01])"
_DAYS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_YEAR}-(?P<m>[0-9]{{1,2}})-(?P<d>[0-9]{{1,2}})(?:[ T]00:00(?::00)?)?",
        rf"(?P<d>[0-9]{{1,2}})-(?P<m>[0-9]{{1,2}})-{_YEAR}",
        rf"{_LATE}/(?P<m>[0-9]{{1,2}})/{_YEAR}",
        rf"(?P<m>[0-9]{{1,2}})/{_LATE}/{_YEAR}",
        rf"(?P<d>[0-9]{{1,2}})/(?P<m>(?P=d))/{_YEAR}",
        rf"(?:[a-z]+dag )?(?P<d>[0-9]{{1,2}}) (?P<m>[a-z]+)\.? {_YEAR}",
    )
)
_MONTHS = (
    ("januari", "january", "jan"), ("februari", "february", "feb"), ("maart", "march", "mrt"),
    ("april", "apr"), ("mei", "may"), ("juni", "june", "jun"), ("juli", "july", "jul"),
    ("augustus", "august", "aug"), ("september", "sept", "sep"), ("oktober", "october", "okt"),
    ("november", "nov"), ("december", "dec"),
)  # fmt: skip
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_NO_DAYS = (
    ("two-days", re.compile(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")),
    ("serial", re.compile(r"[34][0-9]{4}")),
    ("short-year", re.compile(r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}")),
    ("with-time", re.compile(r".+[ T][0-9]{1,2}:[0-9]{2}.*")),
    ("formula-error", re.compile(r"#.*|Err:[0-9]+")),
    ("formula", re.compile(r"[=@].*")),
)


STAND_INS = frozenset(
    {
        date(1899, 12, 30),
        date(1899, 12, 31),
        date(1900, 1, 1),
        date(1904, 1, 1),
        date(1970, 1, 1),
        date(9999, 12, 31),
    }
)
"""Days that programs give for an empty cell or a nought, and that stand for "not known" and for "no end"."""


@lru_cache(maxsize=10_000)
def day(text: str) -> date | str:
    """The day, or why it is none; a day that could be two is refused.

    >>> day("8 juli 2022"), day("08-07-2022"), day("7/8/2022")
    (datetime.date(2022, 7, 8), datetime.date(2022, 7, 8), 'two-days')
    """
    parts = _day_parts(text)
    if isinstance(parts, str):
        return parts
    try:
        found = date(*parts)
    except ValueError:
        return "no-such-day"
    return "stand-in" if found in STAND_INS else found


def _day_parts(text: str) -> tuple[int, int, int] | str:
    found = next((match for form in _DAYS if (match := form.fullmatch(text))), None)
    if found is None:
        return next((reason for reason, form in _NO_DAYS if form.fullmatch(text)), "text")
    said = found["m"].casefold()
    number = int(said) if said.isdecimal() else _NUMBERS.get(said, 0)
    return int(found["y"]), number, int(found["d"])


_MONTH_FORMS = (
    re.compile(r"(?P<year>[0-9]{4})[-/](?P<month>[0-9]{1,2})(?:-01)?"),
    re.compile(r"(?P<month>[0-9]{1,2})[-/](?P<year>[0-9]{4})"),
    re.compile(r"(?P<year>[0-9]{4})MM(?P<month>[0-9]{2})"),
    re.compile(r"(?P<month>[a-z]+)\.? (?P<year>[0-9]{4})", re.IGNORECASE),
    re.compile(r"(?P<year>[0-9]{4}) (?P<month>[a-z]+)\*?", re.IGNORECASE),
)


def _month_of(year: int, number: int) -> Month | str:
    if not 1 <= number <= 12 or year < 1:
        return "no-such-day"
    return "stand-in" if date(year, number, 1) in STAND_INS else Month(year, number)


@lru_cache(maxsize=10_000)
def month(text: str) -> Month | str:
    """The month, or why it is none.

    >>> str(month("september 2022")), str(month("2022-09")), month("2022")
    ('2022-09', '2022-09', 'text')
    """
    for form in _MONTH_FORMS:
        found = form.fullmatch(text)
        if found is not None:
            said = found["month"].casefold()
            number = int(said) if said.isdecimal() else _NUMBERS.get(said, 0)
            return _month_of(int(found["year"]), number)
    whole_day = day(text)
    if isinstance(whole_day, date):
        return Month.of(whole_day) if whole_day.day == 1 else "not-a-first"
    return whole_day
