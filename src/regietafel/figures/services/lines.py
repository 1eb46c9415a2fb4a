# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A figure in one line of words."""

from __future__ import annotations

from collections.abc import Mapping

from regietafel.base.area import COUNTRY
from regietafel.base.messages import Message, Value
from regietafel.data.indicators import indicator
from regietafel.facts.observations import Observation


def figure_line(row: Observation, *, names: Mapping[str, str]) -> Message:
    """A count in one line: what, where, of which day, how many, by whom."""
    given: dict[str, Value] = {"what": indicator(row.indicator).name, "day": row.stamp.valid.start}
    given |= {"source": row.stamp.source.publisher, "area": names.get(row.area, row.area)}
    given["amount"] = Message("base-unknown") if row.amount is None else row.amount
    return Message("disputes-in-country" if row.area == COUNTRY else "disputes-figure-line", given)
