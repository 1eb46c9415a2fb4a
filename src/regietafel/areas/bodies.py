# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of bodies: those that ship, those of every area, and those that a table put on record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property

from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import read_few
from regietafel.areas.country import known, shipped
from regietafel.base.area_names import plain
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.bodies import Body, BodyKind
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.data.organisations import national, of_area, of_province
from regietafel.data.tables import regional
from regietafel.facts.bodies import BodyListed

SUGGESTED = 3
"""Names that are put forward where none fits."""


@dataclass(frozen=True)
class Bodies:
    """Every body that is known, by code (*organen*)."""

    by_code: Mapping[str, Body]
    areas: Areas

    def named(self, code: str) -> Body:
        """The body under that code; one that is not in the register keeps its code as its name."""
        return self.by_code.get(code) or Body(code, Said(code), BodyKind.ASSOCIATION)

    def of_seat(self, code: str) -> Body:
        """The body that holds a seat, by the code of the seat; of another code the body itself."""
        return self.named(code.split("/")[1] if "/" in code else code)

    def find(self, text: str, *, field: str = "") -> Body:
        """The one body that a code or a name stands for, in either language.

        Case, accents and signs do not count; "Zeist" is its municipality, as "gemeente Zeist" is. Refused
        with names that look like it, or with all where it fits more than one; ``field`` is where it stood.
        """
        found = self._fitting.get(plain(text)) or [of_area(area) for area in self.areas.named(text)]
        if len(found) == 1:
            return found[0]
        if found:
            options = tuple(body.name.nl for body in found)
            raise Refused("bodies-ambiguous", field=field, text=text.strip(), options=options)
        near = get_close_matches(plain(text), self._fitting, SUGGESTED, 0.75)
        options = tuple(dict.fromkeys(self._fitting[name][0].name.nl for name in near))
        raise Refused("bodies-unknown", field=field, text=text.strip(), options=options)

    def fits(self, name: str) -> bool:
        """Whether a body goes by that name or code already."""
        return plain(name) in self._fitting

    @cached_property
    def _fitting(self) -> Mapping[str, list[Body]]:
        """The bodies by everything they can be called; a code or a whole name comes before a short one."""
        whole, short = defaultdict[str, list[Body]](list), defaultdict[str, list[Body]](list)
        for body in self.by_code.values():
            for name in {plain(body.code), plain(body.name.nl), plain(body.name.en or body.name.nl)}:
                whole[name].append(body)
            if body.kind in _SHORT:
                short[plain(body.name.nl.partition(" ")[2])].append(body)
        return {**short, **whole}


_SHORT = (BodyKind.MUNICIPALITY, BodyKind.PROVINCE, BodyKind.SAFETY_REGION)
"""The bodies of an area, which go by the name of the area alone too."""


def bodies_known(as_of: AsOf | None = None, reader: Reader = ANYONE) -> Bodies:
    """Every body as known from there; without a point to look from, as known now."""
    seen = as_of or AsOf()
    ground = _of(known(seen, reader).areas)
    listed = read_few(BodyListed, seen, reader=reader)
    if not listed:
        return ground
    own = {each.code: Body(each.code, each.name, each.kind) for each in listed}
    return Bodies({**ground.by_code, **own}, ground.areas)


def codes_of(texts: Iterable[str], *, field: str) -> tuple[str, ...]:
    """The codes of bodies by what somebody called them; ``field`` is where that stood."""
    known = bodies_known()
    return tuple(known.find(text, field=field).code for text in texts)


def body_named(code: str, areas: Areas) -> Body:
    """The body under that code; one that is not in the register keeps its code as its name."""
    return _of(areas).named(code)


def _of(areas: Areas) -> Bodies:
    return _shipped() if areas == shipped().areas else _made(areas)


@cache
def _shipped() -> Bodies:
    return _made(shipped().areas)


def _made(areas: Areas) -> Bodies:
    every = (*national().values(), *regional().values(), *_of_areas(areas))
    return Bodies({body.code: body for body in every}, areas)


def _of_areas(areas: Areas) -> Iterable[Body]:
    for area in areas.areas:
        if area.kind in (AreaKind.PROVINCE, AreaKind.MUNICIPALITY, AreaKind.SAFETY_REGION):
            yield of_area(area)
        if area.kind is AreaKind.PROVINCE:
            yield from of_province(area)
