# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The demonstration: the state of the country on the day of the LRT meeting of 8 July 2022."""

from regietafel.cases.lrt_2022_07_08.case import DAY, load

__all__ = ["DAY", "load"]
