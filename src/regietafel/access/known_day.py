# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The day something was known, held against the clock: nobody can know yet what is published later."""

from __future__ import annotations

from datetime import date

from regietafel import clock
from regietafel.base.messages import Refused


def require_not_ahead(known_on: date | None) -> None:
    """Refuse a day after today; a day that is not known is kept as such."""
    if known_on is not None and known_on > clock.today():
        raise Refused("known-in-future", day=known_on)
