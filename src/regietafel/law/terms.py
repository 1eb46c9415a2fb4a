# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The conventions by which a term in words becomes a day, as they are on the day it is said."""

from __future__ import annotations

from datetime import date

from regietafel.base.terms import Conventions
from regietafel.law import parameters


def conventions(on: date) -> Conventions:
    """The conventions of that day; each is a dated value of ``law/terms.toml``, marked as an assumption.

    >>> conventions(date(2022, 7, 8)).summer_ends
    8
    """

    def value(name: str) -> int:
        return int(parameters()[f"term-{name}"].at(on))

    return Conventions(
        week_ends=value("week-ends"),
        begin_ends=value("begin-ends"),
        middle=value("middle"),
        spring_ends=value("spring-ends"),
        summer_ends=value("summer-ends"),
        autumn_ends=value("autumn-ends"),
        winter_ends=value("winter-ends"),
        just_past=value("just-past"),
    )
