# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The day of the case."""

from datetime import date

DAY = date(2022, 7, 8)
"""The day of the meeting; the demonstration opens on it."""
