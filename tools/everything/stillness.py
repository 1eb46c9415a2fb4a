# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""A process in which the clock stands still and chance is reckoned: the same tree then says the same twice.

Call `hold` before anything of the product or of Django is imported: what has taken `datetime` from its module
before keeps the real one.
"""

from __future__ import annotations

import datetime as datetimes
import hashlib
import os
import random
import secrets
import time
from datetime import datetime, tzinfo
from itertools import count
from typing import Any


class _LooksTheSame(type):
    """A moment that C code made is a moment too."""

    def __instancecheck__(cls, thing: object) -> bool:
        return isinstance(thing, datetime)

    def __subclasscheck__(cls, kind: type) -> bool:
        return issubclass(kind, datetime)


class Still(datetime, metaclass=_LooksTheSame):
    """The class `datetime` with one moment for now."""

    moment: datetime

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Any:
        held = cls.moment.astimezone(tz)
        return held if tz else held.replace(tzinfo=None)

    @classmethod
    def utcnow(cls) -> Any:
        return cls.now(datetimes.UTC).replace(tzinfo=None)

    @classmethod
    def today(cls) -> Any:
        return cls.now()


class Chance:
    """Bytes that look like chance and follow from a word."""

    def __init__(self) -> None:
        self.begin("")

    def begin(self, word: str) -> None:
        """From here on the bytes follow from this word."""
        self._word, self._turn = word, count()

    def __call__(self, size: int | None = None) -> bytes:
        wanted, taken = 32 if size is None else size, b""
        while len(taken) < wanted:
            taken += hashlib.sha256(f"{self._word}/{next(self._turn)}".encode()).digest()
        return taken[:wanted]


CHANCE = Chance()


def hold(moment: datetime) -> None:
    """Stop the clock of this process at a moment, and let CHANCE throw its dice."""
    Still.moment = moment
    seconds = moment.timestamp()
    for module, name, thing in (
        (datetimes, "datetime", Still),
        (time, "time", lambda: seconds),
        (os, "urandom", CHANCE),
        (random, "_urandom", CHANCE),
        (secrets, "token_bytes", CHANCE),
    ):
        setattr(module, name, thing)


def at(moment: datetime, word: str) -> None:
    """Another moment and other dice, in a process that stands still already."""
    Still.moment = moment
    seconds = moment.timestamp()
    vars(time)["time"] = lambda: seconds
    CHANCE.begin(word)
