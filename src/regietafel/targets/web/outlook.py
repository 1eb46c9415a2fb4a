# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pace says of the end of a half-year, as a page puts it."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from regietafel.targets.rules.outlook import Outlook
from regietafel.words import share, word


@dataclass(frozen=True, slots=True)
class OutlookView:
    """What to expect at the end, with an interval; an assumption of a model."""

    expected: int
    low: int
    high: int
    inside: str
    missing: str = field(
        metadata={"help": "the probability of missing the target; empty for who may not see it"}
    )


def outlook_view(seen: Outlook | None, language: str) -> OutlookView | None:
    """The outlook in words and whole persons."""
    if seen is None:
        return None
    inside = share(seen.inside, language, digits=0)
    missing = "" if seen.missing is None else _chance(seen.missing, language)
    return OutlookView(int(seen.expected), seen.low, seen.high, inside, missing)


def _chance(value: Fraction, language: str) -> str:
    """A probability; never all or nothing, for it is a model that says so."""
    low, high = Fraction(1, 100), Fraction(99, 100)
    if value < low:
        return word("webtargets-chance-under", language, share=share(low, language, digits=0))
    if value > high:
        return word("webtargets-chance-over", language, share=share(high, language, digits=0))
    return share(value, language, digits=0)
