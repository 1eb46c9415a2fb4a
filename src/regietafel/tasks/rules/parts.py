# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A part of a total, such as places for unaccompanied minors (*amv*), beside the whole it is a part of."""

from __future__ import annotations

from collections.abc import Mapping

from regietafel.base.messages import Refused
from regietafel.facts.tasks import Distribution


def require_within(whole: Distribution, total: int, *, unit: str, amounts: Mapping[str, int]) -> None:
    """Refuse a part that is larger than its whole, at all or in one area: their keys do not fit together."""
    if unit != whole.unit:
        raise Refused("distribution-part-other-unit", part=unit, whole=whole.unit)
    if total > whole.total:
        raise Refused("distribution-part-above-whole", part=total, whole=whole.total)
    room = {share.area: share.amount for share in whole.shares}
    exceeding = tuple(code for code, amount in amounts.items() if amount > room.get(code, amount))
    if exceeding:
        raise Refused("distribution-part-exceeds", units=exceeding, title=whole.title)
