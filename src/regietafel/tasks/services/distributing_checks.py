# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The options of a distribution as a library gets them: names and types are checked when they come in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

from regietafel.areas.country import Country
from regietafel.base.messages import Message, Refused
from regietafel.facts.tasks import Distribution
from regietafel.tasks.services.distributing_files import UserTable

Check = Callable[[object], bool]


def _is(*types: type) -> Check:
    return lambda given: isinstance(given, types) and not isinstance(given, bool | datetime)


def _is_bool(given: object) -> bool:
    return isinstance(given, bool)


def _is_file(given: object) -> bool:
    return isinstance(given, Path) or (isinstance(given, str) and bool(given.strip()))


def _are(*types: type) -> Check:
    """A file, or values of these types by code or name."""
    fits = _is(*types)
    return lambda given: (
        _is_file(given)
        or (
            isinstance(given, Mapping)
            and all(isinstance(label, str) and fits(value) for label, value in given.items())
        )
    )


def _is_lot(given: object) -> bool:
    return _is_file(given) or (
        isinstance(given, Mapping)
        and all(
            isinstance(place, tuple)
            and len(place) == 2
            and isinstance(place[0], str)
            and isinstance(place[1], str | None)
            and isinstance(drawn, frozenset | set | tuple | list)
            and all(isinstance(code, str) for code in drawn)
            for place, drawn in given.items()
        )
    )


_TEXT, _DAY, _COUNTS = _is(str), _is(date, str), _are(int)
_CHECKS: dict[str, tuple[Check, str]] = {
    "key": (_TEXT, "text"),
    "inhabitants_on": (_DAY, "day"),
    "areas_on": (_DAY, "day"),
    "by": (_TEXT, "text"),
    "within": (_TEXT, "text"),
    "rule": (_TEXT, "text"),
    "purpose": (_TEXT, "text"),
    "floor": (lambda given: _is(int)(given) or _COUNTS(given), "count-or-counts"),
    "cap": (lambda given: _is(int)(given) or _COUNTS(given), "count-or-counts"),
    "lock": (_COUNTS, "counts"),
    "lot": (_is_lot, "lots"),
    "table": (lambda given: _is_file(given) or isinstance(given, UserTable), "file"),
    "label": (_TEXT, "text"),
    "figures": (_are(int, Fraction), "numbers"),
    "existing": (_COUNTS, "counts"),
    "direct": (_is_bool, "yes-or-no"),
    "country": (_is(Country), "country"),
    "like": (_is(Distribution), "distribution"),
}
FLAGS = {"purpose": "for"}
"""Options that go by another name on the command line than in Python."""


def flag(name: str) -> str:
    """An option as the command line has it.

    >>> flag("inhabitants_on"), flag("purpose")
    ('--inhabitants-on', '--for')
    """
    return f"--{FLAGS.get(name, name).replace('_', '-')}"


def require_options(options: Mapping[str, object]) -> None:
    """Refuse, by name, an option there is none of, one that is empty, and one of a kind it cannot be."""
    for name, given in options.items():
        if name not in _CHECKS:
            raise Refused("distribution-option-unknown", option=name, known=", ".join(_CHECKS))
        if given is None:
            continue
        if isinstance(given, str) and not given.strip():
            raise Refused("distribution-option-empty", option=flag(name))
        fits, wanted = _CHECKS[name]
        if not fits(given):
            what = Message(f"distribution-option-wants-{wanted}")
            raise Refused("distribution-option-wrong", option=flag(name), what=what, given=_shown(given))


def require_bound(name: str, amounts: Mapping[str, int] | int) -> None:
    """Refuse a floor, cap or settled value below zero, naming who it is for."""
    values = {"": amounts} if isinstance(amounts, int) else amounts
    for label, amount in values.items():
        if amount < 0 and label:
            raise Refused("distribution-bound-negative-for", option=flag(name), unit=label, amount=amount)
        if amount < 0:
            raise Refused("distribution-bound-negative", option=flag(name), amount=amount)


def _shown(given: object) -> str:
    return repr(given) if isinstance(given, str | int | float | Fraction | date) else type(given).__name__
