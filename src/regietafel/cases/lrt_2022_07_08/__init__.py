# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The demonstration: the state of the country on the day of the LRT meeting of 8 July 2022."""

from datetime import date

__all__ = ["DAY", "load"]

DAY = date(2022, 7, 8)
"""The day of the meeting; the demonstration opens on it."""


def load() -> int:
    """Put the case on record; what is there already is left alone. The number of facts that are new."""
    # The day is asked for before the records can be opened, so those are imported only here.
    from regietafel.cases.lrt_2022_07_08 import case

    return case.load()
