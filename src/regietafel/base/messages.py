# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the core has to say, without the words: keys and values that the outer layers put into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

Value: TypeAlias = "int | Fraction | Decimal | str | date | datetime | Message | Said | tuple[Value, ...]"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence still to be put into words: the id of a catalogue entry and the values it mentions.

    >>> Message("areas-no-figures", {"day": date(2024, 1, 1)}).params["day"].year
    2024
    """

    key: str
    params: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    def __hash__(self) -> int:
        return hash((self.key, tuple(sorted((name, str(value)) for name, value in self.params.items()))))


class Refused(Exception):
    """Bad input, with a message that says what, where and what to do; nothing has been changed.

    >>> str(Refused("areas-unknown", name="Leidschendam"))
    "areas-unknown (name='Leidschendam')"
    """

    def __init__(self, key: str, /, **params: Value) -> None:
        self.message = Message(key, params)
        said = ", ".join(f"{name}={value!r}" for name, value in params.items())
        super().__init__(f"{key} ({said})" if said else key)


class ManyRefused(Refused):
    """Every fault of one input at once, in the order of the rows."""

    def __init__(self, faults: tuple[Message, ...]) -> None:
        self.faults = faults
        super().__init__("base-many-faults", count=len(faults))


@dataclass(frozen=True, slots=True)
class Said:
    """A text that is data, not interface: written in Dutch, with an English rendering if there is one.

    >>> Said("Capaciteitsbesluit", "Capacity decision").on("en"), Said("Opgave").on("en")
    ('Capacity decision', 'Opgave')
    """

    nl: str
    en: str | None = None

    def on(self, language: str) -> str:
        """In that language; the Dutch text where no rendering is known."""
        return self.en if language == "en" and self.en is not None else self.nl
