# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of areas: which exist on a day, what they are called, what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import get_close_matches
from functools import cached_property

from regietafel.base.area import Area, AreaKind, Merger, kind_of
from regietafel.base.area_names import Reading, plain, readings, split_kind, twofold
from regietafel.base.carry import V, carried, require_areas
from regietafel.base.messages import Message, Refused

__all__ = ["Area", "AreaKind", "Areas", "Merger", "kind_of"]

_CLOSE = 0.8
_LONGEST_NAME = 60
_MUNICIPAL = AreaKind.MUNICIPALITY


@dataclass(frozen=True)
class Areas:
    """Every area with its days (*gebiedsindeling*); nothing in it is changed, a merger makes a new register.

    ``known_from`` is the first day it speaks of (an earlier day is refused), ``known_until`` the last day
    on which it was held against a list of municipalities; later mergers may be missing. ``regions`` is the
    safety region of each municipality by code (*veiligheidsregio*), and none of one that is not known.
    """

    areas: tuple[Area, ...]
    mergers: tuple[Merger, ...]
    known_from: date
    known_until: date
    regions: Mapping[str, str] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        if len(self._by_code) != len(self.areas):
            raise ValueError("a code stands in the register twice")
        for merger in self.mergers:
            ends = {self._by_code[code].end for code in merger.gone}
            if ends != {merger.on} or not self._by_code[merger.into].exists_on(merger.on):
                raise ValueError(
                    f"merger into {merger.into} on {merger.on} does not fit the days of its areas"
                )

    @cached_property
    def _by_code(self) -> dict[str, Area]:
        return {area.code: area for area in sorted(self.areas, key=lambda area: area.code)}

    @cached_property
    def _by_name(self) -> dict[str, list[Area]]:
        named: dict[str, list[Area]] = {}
        for area in self._by_code.values():
            for name in {plain(text) for text in (area.code, area.name, *area.aliases)}:
                named.setdefault(name, []).append(area)
        return named

    def get(self, code: str) -> Area:
        """The area under that code, on whatever day it existed."""
        if code not in self._by_code:
            raise Refused("areas-unknown", text=code, day=self.known_until)
        return self._by_code[code]

    def on(self, kind: AreaKind, day: date) -> dict[str, Area]:
        """The areas of one level that exist on that day, by code and in the order of their codes."""
        self._require_known(day)
        return {
            code: area for code, area in self._by_code.items() if area.kind is kind and area.exists_on(day)
        }

    def beyond(self, day: date) -> Message | None:
        """That the areas of that day were not held against a list: mergers may be missing; else None."""
        if day <= self.known_until:
            return None
        return Message("areas-not-held-against-list", {"day": day, "known": self.known_until})

    def children(self, code: str, kind: AreaKind, *, day: date) -> dict[str, Area]:
        """The areas of a level that lie in another one on that day; refused where that is not known."""
        within = self.get(code)
        if within.kind is AreaKind.COUNTRY:
            return self.on(kind, day)
        require_areas(self._by_code, [code], day=day)
        there = self.on(kind, day)
        if within.kind is AreaKind.SAFETY_REGION:
            return {child: area for child, area in there.items() if self.region_of(child).code == code}
        if kind is AreaKind.SAFETY_REGION:
            inside = {self.region_of(child).code for child in self.children(code, _MUNICIPAL, day=day)}
            return {child: area for child, area in there.items() if child in inside}
        return {child: area for child, area in there.items() if area.parent == code}

    def region_of(self, code: str) -> Area:
        """The safety region a municipality lies in, on every day it exists; a safety region is its own."""
        area = self.get(code)
        if area.kind is AreaKind.SAFETY_REGION:
            return area
        if code not in self.regions:
            raise Refused("areas-region-not-known", name=area.name)
        return self.get(self.regions[code])

    def province_of(self, code: str) -> Area:
        """The province a municipality or safety region lies in; a province is its own."""
        area = self.get(code)
        match area.kind:
            case AreaKind.PROVINCE:
                return area
            case AreaKind.MUNICIPALITY if area.parent is not None:
                return self.get(area.parent)
            case AreaKind.SAFETY_REGION:
                return self._province_of_region(area)
            case _:
                raise Refused("areas-no-province", name=area.name)

    def _province_of_region(self, region: Area) -> Area:
        """The one province in which all municipalities of a safety region lie."""
        provinces = {self.get(code).parent for code, within in self.regions.items() if within == region.code}
        if len(provinces) != 1 or (found := provinces.pop()) is None:
            raise Refused("areas-region-not-known", name=region.name)
        return self.get(found)

    def find(self, text: str, kind: AreaKind | None = None, *, day: date) -> Area:
        """The one area that a code, name or other name stands for on that day.

        Case, accents, apostrophes and hyphens do not count; "Groningen (PV)" and "gemeente Groningen"
        give the level. What merged is refused with its successor, what fits twice with both.
        """
        self._require_known(day)
        found = self.named(text, kind)
        there = [area for area in found if area.exists_on(day)]
        if len(there) > 1:
            options = tuple(f"{area.name} ({area.code})" for area in there)
            raise Refused("areas-ambiguous", text=text, options=options)
        if not there:
            raise self._absence(text, kind, found=found, day=day)
        return there[0]

    def named(self, text: str, kind: AreaKind | None = None) -> list[Area]:
        """Every area that a code, name or other name stands for, on whatever day it existed."""
        for reading in readings(text, kind):
            found = [area for area in self._by_name.get(reading.name, []) if _fits(area, reading, kind=kind)]
            if found:
                return found
        both = twofold(text)
        if both is None:
            return []
        first, second = (self.named(name, kind) for name in both)
        return [area for area in first if area in second]

    def successor(self, code: str, *, day: date) -> Area:
        """What an area is part of on that day, by the mergers since: itself, or the one it went into."""
        area = self.get(code)
        for merger in sorted(self.mergers, key=lambda merger: merger.on):
            if merger.on <= day and area.code in merger.gone:
                area = self.get(merger.into)
        require_areas(self._by_code, [area.code], day=day)
        return area

    def carry(self, values: Mapping[str, V], to: date, *, of: date | None = None) -> dict[str, V]:
        """Figures on the areas of a later day: merged units are added to their successor (*meegenomen*).

        ``of`` is the day the figures speak of; when given, every unit must exist on it and ``to`` may not
        come before it. Without it only a unit that does not exist yet shows that time would run backwards.
        """
        self._require_known(to)
        if of is not None:
            self._require_known(of)
            require_areas(self._by_code, values, day=of)
            if to < of:
                raise Refused("areas-carry-back-days", of=of, to=to)
        return carried(values, self._by_code, mergers=self.mergers, to=to)

    def after(self, merger: Merger, name: str) -> Areas:
        """The register with one merger more; ``name`` is that of the successor, old or new."""
        self._require_known(merger.on)
        require_areas(self._by_code, merger.gone, day=merger.on)
        parents = {self.get(code).parent for code in merger.gone}
        if len(parents) > 1:
            raise Refused(
                "areas-merger-two-provinces", names=", ".join(self.get(code).name for code in merger.gone)
            )
        ended = [replace(a, end=merger.on) if a.code in merger.gone else a for a in self.areas]
        if merger.into in self._by_code:
            require_areas(self._by_code, [merger.into], day=merger.on)
            if merger.into in merger.gone or plain(name) != plain(self.get(merger.into).name):
                raise Refused(
                    "areas-merger-name", code=merger.into, name=name, known=self.get(merger.into).name
                )
        else:
            ended.append(Area(merger.into, kind_of(merger.into), name, parents.pop(), start=merger.on))
        until = max(self.known_until, merger.on)
        # Of a municipality that comes from two regions nobody says here in which it lies.
        regions = {self.regions.get(code) for code in merger.gone}
        region = regions.pop() if len(regions) == 1 else None
        known = {**({merger.into: region} if region else {}), **self.regions}
        return Areas(tuple(ended), (*self.mergers, merger), self.known_from, until, known)

    def _require_known(self, day: date) -> None:
        if day < self.known_from:
            raise Refused("areas-before-register", day=day, known=self.known_from)

    def _absence(self, text: str, kind: AreaKind | None, *, found: list[Area], day: date) -> Refused:
        for merger in self.mergers:
            for area in found:
                if merger.on <= day and area.code in merger.gone:
                    into = self.successor(area.code, day=day)
                    return Refused(
                        "areas-merged", name=area.name, into=into.name, code=into.code, day=merger.on
                    )
        for area in found:
            if area.start is not None and day < area.start:
                return Refused("areas-not-yet", name=area.name, start=area.start, day=day)
        near = self._near(text, kind, day=day)
        if near:
            return Refused("areas-unknown-near", text=text, day=day, near=near)
        return Refused("areas-unknown", text=text, day=day)

    def _near(self, text: str, kind: AreaKind | None, *, day: date) -> str:
        """The area of that day whose name looks most like a text that is no name; empty for a code."""
        written, said = split_kind(text)
        name = plain(written)
        if not name.isalpha() or len(name) > _LONGEST_NAME or (kind and said not in (None, kind)):
            return ""
        there = {
            known: area
            for known, named in self._by_name.items()
            for area in named
            if kind in (None, area.kind) and area.exists_on(day)
        }
        close = get_close_matches(name, there, n=1, cutoff=_CLOSE)
        return " ".join(f"{there[known].name} ({there[known].code})" for known in close)


def _fits(area: Area, reading: Reading, *, kind: AreaKind | None) -> bool:
    return (
        kind in (None, area.kind)
        and reading.kind in (None, area.kind)
        and reading.within in (None, area.parent)
    )
