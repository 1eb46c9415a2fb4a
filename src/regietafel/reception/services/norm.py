# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How many places a number of people needs, by the usage norm in force on the day of the decision."""

from __future__ import annotations

from datetime import date

from regietafel.base.messages import Message
from regietafel.base.sources import Source, SourceKind
from regietafel.base.working import Working
from regietafel.law import parameters
from regietafel.reception.rules.need import NORM, need_by_norm
from regietafel.reception.services.balance import OWN


def need_of(persons: int, *, decided_on: date) -> Working:
    """Persons expected / norm, up to whole places; NotInForce where no norm is known for that day."""
    norm = parameters()[NORM]
    dated = norm.values.at(decided_on)
    source = Source(NORM, dated.source, norm.policy or "", SourceKind.PUBLISHED, checked_on=dated.checked)
    expected = Working(Message("reception-expected"), persons, "persons", source=OWN)
    return need_by_norm(expected, norm, decided_on=decided_on, source=source)
