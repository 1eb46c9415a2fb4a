# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Numbers of a series per year, given once each however many ask at the same time."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.db.models import Max

from regietafel.base.messages import Refused
from regietafel.records.models import NumberGiven

ATTEMPTS = 200


def next_number(series: str, year: int) -> int:
    """The next number of a series in a year (*volgnummer*), from 1.

    The table refuses a number that was given already, and the next one is tried. Inside a transaction the
    number is given when that ends, and others wait for it: take numbers first, then append.
    """
    for _ in range(ATTEMPTS):
        try:
            with transaction.atomic():
                same = NumberGiven.objects.filter(series=series, year=year)
                number = (same.aggregate(last=Max("number"))["last"] or 0) + 1
                NumberGiven.objects.create(series=series, year=year, number=number)
        except IntegrityError:
            continue
        return number
    raise Refused("records-too-busy", series=series, year=str(year))
