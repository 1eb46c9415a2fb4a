# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Numbers, shares and days as a reader of that language expects them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal, localcontext
from fractions import Fraction
from zoneinfo import ZoneInfo

from regietafel.base.periods import Month

LOCALES = {"nl": "nl_NL", "en": "en_GB"}
LANGUAGES = tuple(LOCALES)
MINUS = "\N{MINUS SIGN}"
_LONGEST_NUMBER = 10_000
"""Digits."""
_ZONE = "Europe/Amsterdam"


def require_language(language: str) -> str:
    """The language itself, or a raise that names those there are."""
    if language not in LOCALES:
        raise ValueError(f"{language!r} is not a language of the catalogue; those are {', '.join(LOCALES)}")
    return language


def number(value: int, language: str) -> str:
    """A whole number with its thousands apart (*getal*).

    >>> number(17590672, "nl"), number(3972, "en"), number(-3, "nl")
    ('17.590.672', '3,972', '−3')
    """
    return _formatted(Decimal(value), "#,##0", language=language)


def signed(value: int, language: str) -> str:
    """A difference with its sign (*verschil*).

    >>> signed(12, "nl"), signed(-3, "nl"), signed(0, "nl")
    ('+12', '−3', '0')
    """
    return f"+{number(value, language)}" if value > 0 else number(value, language)


def decimal(value: Fraction | Decimal | int, language: str, *, digits: int | None = None) -> str:
    """A decimal number (*decimaal getal*): all of it, or rounded half up to ``digits`` places.

    A fraction may have no end, and asks for ``digits``.

    >>> third, half = Fraction(1, 3), Fraction(5, 2)
    >>> decimal(third, "nl", digits=4), decimal(Decimal("0.96"), "en"), decimal(half, "nl", digits=0)
    ('0,3333', '0.96', '3')
    """
    if digits is None:
        if isinstance(value, Fraction):
            raise ValueError("say to how many digits a fraction is written as a decimal number")
        places = max(0, -int(Decimal(value).normalize().as_tuple().exponent))
        return decimal(Fraction(value), language, digits=places)
    scaled = _half_up(Fraction(value) * 10**digits)
    form = "#,##0." + "0" * digits if digits else "#,##0"
    with localcontext(prec=_LONGEST_NUMBER):
        return _formatted(Decimal(scaled).scaleb(-digits), form, language=language)


def _formatted(value: Decimal, form: str, *, language: str) -> str:
    """As Babel writes it, to the last digit: 28 digits would be too few for a fraction."""
    from babel.numbers import format_decimal

    with localcontext(prec=_LONGEST_NUMBER):
        told = format_decimal(value, format=form, locale=LOCALES[require_language(language)])
    return told.replace("-", MINUS)


def fraction(value: Fraction, language: str, *, digits: int | None = None) -> str:
    """An exact fraction (*breuk*), with its decimal approximation where ``digits`` are asked.

    >>> quota = Fraction(10, 7)
    >>> fraction(quota, "nl"), fraction(Fraction(4), "nl"), fraction(quota, "nl", digits=2)
    ('10/7', '4', '10/7 (≈ 1,43)')
    """
    if value.denominator == 1:
        return number(value.numerator, language)
    exact = f"{number(value.numerator, language)}/{number(value.denominator, language)}"
    if digits is None:
        return exact
    same = (value * 10**digits).denominator == 1
    return f"{exact} ({'=' if same else '≈'} {decimal(value, language, digits=digits)})"


def exactly(value: Fraction | int, language: str, *, digits: int = 12) -> str:
    """A number to reckon on with (*exact*): a decimal number if it ends within ``digits``, else p/q.

    >>> exactly(Fraction(344919, 1000), "nl"), exactly(Fraction(2, 3), "nl"), exactly(4000, "en")
    ('344,919', '2/3', '4,000')
    """
    value = Fraction(value)
    for places in range(digits + 1):
        if (value * 10**places).denominator == 1:
            return decimal(value, language, digits=places)
    return fraction(value, language)


def nearly(value: Fraction | int, language: str) -> str:
    """A number to two decimals; to more where two would hide on which side of a half or a whole it lies.

    >>> nearly(Fraction(397162, 100), "nl"), nearly(Fraction(3499, 1000), "nl"), nearly(7, "nl")
    ('3.971,62', '3,499', '7')
    """
    value = Fraction(value)
    if (value * 100).denominator == 1:
        return exactly(value, language)
    places = 2
    while _side(Fraction(_half_up(value * 10**places), 10**places)) != _side(value):
        places += 1
    return decimal(value, language, digits=places)


def _side(value: Fraction) -> tuple[int, int]:
    """Between which halves a number lies, or on which it is."""
    doubled = value * 2
    return doubled.numerator // doubled.denominator, -(-doubled.numerator // doubled.denominator)


def share(value: Fraction, language: str, *, digits: int = 1) -> str:
    """A part of a whole as a percentage (*aandeel*); inside the system it stays a ratio.

    >>> share(Fraction(1369873, 17590672), "nl"), share(Fraction(1, 2), "en", digits=0)
    ('7,8%', '50%')
    """
    return f"{decimal(value * 100, language, digits=digits)}%"


def day(value: date, language: str) -> str:
    """A day written out (*datum*).

    >>> day(date(2022, 7, 8), "nl"), day(date(2022, 7, 8), "en")
    ('8 juli 2022', '8 July 2022')
    """
    from babel.dates import format_date

    return format_date(value, "d MMMM y", locale=LOCALES[require_language(language)])


def month(value: Month, language: str) -> str:
    """A month written out (*maand*).

    >>> month(Month(2022, 8), "nl"), month(Month(2022, 8), "en")
    ('augustus 2022', 'August 2022')
    """
    from babel.dates import format_date

    return format_date(value.first_day, "LLLL y", locale=LOCALES[require_language(language)])


def moment(value: datetime, language: str) -> str:
    """A moment on the clock of Amsterdam (*tijdstip*); one without a time zone is refused, never guessed.

    >>> from datetime import UTC
    >>> moment(datetime(2022, 7, 8, 22, 5, tzinfo=UTC), "nl")
    '9 juli 2022, 00:05'
    """
    if value.tzinfo is None:
        raise ValueError("a moment says its time zone")
    local = value.astimezone(ZoneInfo(_ZONE))
    return f"{day(local.date(), language)}, {local:%H:%M}"


def written(value: int | Fraction | Decimal | date | datetime, language: str) -> str:
    """A number or a day as it stands inside a sentence.

    >>> written(3972, "nl"), written(Fraction(1, 2), "nl"), written(date(2022, 7, 8), "en")
    ('3.972', '0,5', '8 July 2022')
    """
    match value:
        case datetime():
            return moment(value, language)
        case date():
            return day(value, language)
        case int():
            return number(value, language)
        case Fraction():
            return exactly(value, language)
        case _:
            return decimal(value, language)


def listed(parts: Sequence[str], language: str) -> str:
    """A list in a sentence (*opsomming*).

    >>> listed(["a", "b", "c"], "nl"), listed(["a", "b", "c"], "en")
    ('a, b en c', 'a, b and c')
    """
    from babel.lists import format_list

    return format_list(list(parts), locale=LOCALES[require_language(language)])


def _half_up(value: Fraction) -> int:
    """To the nearest whole number, a half away from zero: how a reader rounds."""
    whole = int(abs(value) + Fraction(1, 2))
    return whole if value >= 0 else -whole
