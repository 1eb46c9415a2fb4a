# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Combine by label, never by position; a mismatch is named. Municipalities merge every January."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

K = TypeVar("K", bound=str)
A = TypeVar("A")
B = TypeVar("B")


class Mismatch(ValueError):
    """Two tables that should speak of the same units do not; the message names them."""


def require_same_keys(left: Mapping[K, A], right: Mapping[K, B]) -> None:
    """Raise unless both tables have the same labels.

    >>> require_same_keys({"GM0001": 1}, {"GM0001": 2, "GM0002": 3})
    Traceback (most recent call last):
    ...
    regietafel.base.labels.Mismatch: only right: GM0002
    """
    said = [
        f"only {side}: {', '.join(sorted(extra))}"
        for side, extra in (("left", left.keys() - right.keys()), ("right", right.keys() - left.keys()))
        if extra
    ]
    if said:
        raise Mismatch("; ".join(said))


def align(left: Mapping[K, A], right: Mapping[K, B]) -> dict[K, tuple[A, B]]:
    """Both values per label, in the order of the left table; a mismatch is raised and named.

    >>> align({"PV20": 1, "PV21": 2}, {"PV21": "b", "PV20": "a"})
    {'PV20': (1, 'a'), 'PV21': (2, 'b')}
    """
    require_same_keys(left, right)
    return {label: (value, right[label]) for label, value in left.items()}
