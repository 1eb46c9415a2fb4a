# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The demonstration: the state of the country on the day of the LRT meeting of 8 July 2022."""

from regietafel.cases.lrt_2022_07_08.day import DAY

__all__ = ["DAY", "load"]


def load() -> int:
    """Put the case on record; what is there already is left alone. The number of facts that are new."""
    # The day is asked for before the records can be opened, so those are imported only here.
    from regietafel.cases.lrt_2022_07_08.case import load as load_case

    return load_case()
