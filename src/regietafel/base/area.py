# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One area with the days on which it exists, and the merger that ends it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regietafel.base.messages import Refused
from regietafel.base.sources import Source

COUNTRY = "NL"
"""The code of the Netherlands as one area."""
_TOOI = "https://identifier.overheid.nl/tooi/id"


class AreaKind(StrEnum):
    """The level an area belongs to (*bestuurslaag*)."""

    COUNTRY = "country"
    PROVINCE = "province"
    MUNICIPALITY = "municipality"
    SAFETY_REGION = "safety-region"
    REGION = "region"
    """Of a table below that of a province (*regionale tafel*); no register of areas lists it."""


_CODES = {
    AreaKind.COUNTRY: re.compile(r"NL"),
    AreaKind.PROVINCE: re.compile(r"PV[0-9]{2}"),
    AreaKind.MUNICIPALITY: re.compile(r"GM[0-9]{4}"),
    AreaKind.SAFETY_REGION: re.compile(r"VR[0-9]{2}"),
    AreaKind.REGION: re.compile(r"RT-PV[0-9]{2}-[0-9]"),
}


def kind_of(code: str) -> AreaKind:
    """The level that a CBS code belongs to, by its form alone.

    >>> kind_of("GM0344")
    <AreaKind.MUNICIPALITY: 'municipality'>
    """
    for kind, form in _CODES.items():
        if form.fullmatch(code):
            return kind
    raise Refused("areas-not-a-code", text=code)


@dataclass(frozen=True, slots=True)
class Area:
    """A country, province, municipality or safety region (*gebied*) under its CBS code.

    ``start`` is its first day, ``None`` if it was there before the register begins; ``end`` is the first
    day on which it no longer exists, ``None`` if no end is known.

    >>> weesp = Area("GM0457", AreaKind.MUNICIPALITY, "Weesp", "PV27", end=date(2022, 3, 24))
    >>> weesp.exists_on(date(2022, 3, 23)), weesp.exists_on(date(2022, 3, 24))
    (True, False)
    >>> weesp.tooi
    'https://identifier.overheid.nl/tooi/id/gemeente/gm0457'
    """

    code: str
    kind: AreaKind
    name: str
    parent: str | None = None
    start: date | None = None
    end: date | None = None
    aliases: tuple[str, ...] = ()
    tooi_id: str | None = None
    """Only where TOOI does not use the CBS code: safety regions, such as ``so0636``."""

    def __post_init__(self) -> None:
        if not _CODES[self.kind].fullmatch(self.code):
            raise ValueError(f"{self.code!r} is not the code of a {self.kind}")
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"{self.code}: ends on {self.end}, before it has existed for a day")

    def exists_on(self, day: date) -> bool:
        """Whether the area exists on that day."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    @property
    def tooi(self) -> str:
        """Its address in the government's register of organisations (*TOOI*)."""
        match self.kind:
            case AreaKind.PROVINCE:
                return f"{_TOOI}/provincie/{self.code.lower()}"
            case AreaKind.MUNICIPALITY:
                return f"{_TOOI}/gemeente/{self.code.lower()}"
            case AreaKind.SAFETY_REGION if self.tooi_id is not None:
                return f"{_TOOI}/so/{self.tooi_id}"
            case _:
                raise Refused("areas-no-tooi", name=self.name)


@dataclass(frozen=True, slots=True)
class Merger:
    """Areas that become part of another one (*herindeling*), from the first day of the new situation.

    ``into`` may exist already (Weesp into Amsterdam) or begin on that day (Dijk en Waard).
    """

    on: date
    gone: tuple[str, ...]
    into: str
    source: Source
