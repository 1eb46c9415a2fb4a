# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The units and the key of a distribution, from the shipped figures or from the user's own table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from regietafel.areas.country import Country, shipped
from regietafel.base.area_names import plain
from regietafel.base.areas import Area, AreaKind, Areas
from regietafel.base.messages import Message, Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.tasks.rules import keys
from regietafel.tasks.rules.figures import Figures, Number
from regietafel.tasks.rules.tree import Tree, Unit
from regietafel.tasks.services.distributing_files import read_amounts, read_figures
from regietafel.tasks.services.distributing_names import Origin, by_code, is_here, level_of

V = TypeVar("V")
FIXED = ("inhabitants-ses", "performance", "fixed")
"""The keys that read numbers of their own."""
_LEVELS = (AreaKind.PROVINCE.value, AreaKind.MUNICIPALITY.value)
_OWN = Source("own", "eigen opgave", "gebruiker", SourceKind.USER)
_EACH = Source("each", "voor elke eenheid hetzelfde", "gebruiker", SourceKind.USER)
_WHAT = {
    "inhabitants-ses": Message("distribution-figures-ses"),
    "performance": Message("distribution-figures-performance"),
    "fixed": Message("distribution-figures-fixed"),
    "existing": Message("distribution-figures-existing"),
}
_UNIT = {"inhabitants-ses": "ratio", "performance": "ratio", "fixed": "places", "existing": "places"}


@dataclass(frozen=True, slots=True)
class Frame:
    """The units that take part and the days the figures and the areas are of."""

    tree: Tree
    level: str
    inhabitants_on: date | None = None
    areas_on: date | None = None
    country: Country = field(default_factory=shipped)
    notes: tuple[Message, ...] = ()
    """What a reader should know of how they were read."""


def area_frame(
    inhabitants_on: date | str | None,
    areas_on: date | str | None,
    *,
    by: str | None,
    within: str | None,
    country: Country | None = None,
) -> Frame:
    """The areas of a day as units: the provinces with their municipalities, or those of one province."""
    country = country or shipped()
    counted = day_given(inhabitants_on)
    on = day_given(areas_on) or counted
    if on is None:
        raise Refused("distribution-no-day", known=tuple(sorted(country.tables)))
    areas = country.areas
    root = _root(areas, within, day=on) if within is not None else areas.get("NL")
    one_province = root.kind is AreaKind.PROVINCE
    level = by or (AreaKind.MUNICIPALITY.value if one_province else AreaKind.PROVINCE.value)
    if level not in _LEVELS:
        raise Refused("distribution-level-unknown", text=level, known=", ".join(_LEVELS))
    if one_province and level == AreaKind.PROVINCE:
        raise Refused("distribution-within-by-province", name=root.name)
    levels = _LEVELS[1:] if one_province else _LEVELS
    found: dict[str, Area] = {}
    for kind in levels:
        found |= areas.children(root.code, AreaKind(kind), day=on)
    units = [
        Unit(area.code, area.name, area.kind.value, area.parent, area.aliases) for area in found.values()
    ]
    return Frame(Tree.of(root.code, levels, units=units), level, counted, on, country)


def _root(areas: Areas, within: str, *, day: date) -> Area:
    """What the total is divided within: a province by code or name, or the country."""
    if plain(within) in ("nl", "nederland"):
        return areas.get("NL")
    try:
        return areas.find(within, AreaKind.PROVINCE, day=day)
    except Refused:
        other = areas.find(within, day=day)
        raise Refused("distribution-within-not-province", name=other.name) from None


def area_key(
    frame: Frame,
    code: str,
    *,
    figures: Mapping[str, Number] | Path | str | None = None,
    existing: Mapping[str, int] | Path | str | None = None,
) -> keys.Key:
    """A key by its name, with the figures it weighs by."""
    match code:
        case "inhabitants":
            return keys.Inhabitants(_inhabitants(frame))
        case "inhabitants-ses":
            scores = _given(frame, code, given=figures)
            return keys.InhabitantsTimesSes(_fitting(frame, scores), scores)
        case "performance":
            corrections = _given(frame, code, given=figures)
            return keys.PerformanceCorrected(_fitting(frame, corrections), corrections)
        case "fixed" if figures is None:
            each: dict[str, Number] = dict.fromkeys(frame.tree.at(frame.level), 1)
            return keys.FixedPerUnit(Figures(Message("distribution-figures-each"), each, "weight", _EACH))
        case "fixed":
            return keys.FixedPerUnit(_given(frame, code, given=figures))
        case "existing":
            return keys.ShareOfExisting(_given(frame, code, given=existing))
        case _:
            raise Refused("distribution-key-unknown", text=code, known=", ".join(keys.KEY_CODES))


def day_given(given: date | str | None) -> date | None:
    if given is None or isinstance(given, date):
        return given
    try:
        return date.fromisoformat(given)
    except ValueError as fault:
        raise Refused("distribution-day-unreadable", text=given) from fault


def _inhabitants(frame: Frame) -> Figures:
    """The inhabitants of the municipalities that take part, carried to the areas of the day asked for."""
    if frame.inhabitants_on is None or frame.areas_on is None:
        raise Refused("distribution-no-day", known=tuple(sorted(frame.country.tables)))
    table = frame.country.inhabitants(frame.inhabitants_on).carried(frame.country.areas, frame.areas_on)
    values = {code: table.values[code] for code in frame.tree.at(AreaKind.MUNICIPALITY.value)}
    return Figures(Message("base-inhabitants"), values, "persons", table.source, table.day)


def _given(frame: Frame, key: str, *, given: Mapping[str, Number] | Path | str | None) -> Figures:
    """The numbers a user gave for a key, by code; a table may hold more than the units that take part."""
    if given is None:
        raise Refused("distribution-key-needs-file", key=key, option=_option(key))
    if isinstance(given, str | Path):
        read = read_figures(Path(given))
        values = _of_the_frame(frame, read.values, origin=read.origin)
        return Figures(_WHAT[key], values, _UNIT[key], read.source)
    own: dict[str, Number] = dict(given)
    return Figures(_WHAT[key], _of_the_frame(frame, own), _UNIT[key], _OWN)


def _of_the_frame(frame: Frame, values: Mapping[str, V], *, origin: Origin | None = None) -> dict[str, V]:
    """The values of the units that take part; areas that exist elsewhere in the country are passed over."""
    kept = {
        label: value
        for label, value in values.items()
        if frame.areas_on is None
        or is_here(frame.tree, label)
        or not _elsewhere(frame.country.areas, label, day=frame.areas_on)
    }
    level = level_of(frame.tree, frame.level, labels=kept)
    return by_code(frame.tree, level, values=kept, origin=origin)


def require_not_merged(frame: Frame, labels: Iterable[str]) -> None:
    """Refuse a municipality that was merged away by the day of the areas, naming what it became."""
    for label in labels:
        if frame.areas_on is None or is_here(frame.tree, label):
            continue
        try:
            frame.country.areas.find(label, day=frame.areas_on)
        except Refused as refusal:
            if refusal.message.key == "areas-merged":
                raise


def _elsewhere(areas: Areas, label: str, *, day: date) -> bool:
    """True where the label is that of another area of that day; raises where it is none, or merged."""
    try:
        areas.find(label, AreaKind.PROVINCE, day=day)
    except Refused:
        areas.find(label, AreaKind.MUNICIPALITY, day=day)
    return True


def _option(key: str) -> str:
    return "--existing" if key == "existing" else "--figures"


def _fitting(frame: Frame, ratios: Figures) -> Figures:
    """The inhabitants at the level that the ratios speak of: municipalities, or provinces by their sums."""
    inhabitants = _inhabitants(frame)
    level = frame.tree.grain(ratios.values)
    if level == AreaKind.MUNICIPALITY:
        return inhabitants
    sums = frame.tree.summed(inhabitants.values)
    values = {code: sums[code] for code in frame.tree.at(level)}
    return Figures(inhabitants.what, values, inhabitants.unit, inhabitants.source, inhabitants.day)


def existing_places(frame: Frame, given: Mapping[str, int] | Path | str | None) -> dict[str, int]:
    """What is there already, by code; a province has a sum only where all its municipalities are known."""
    if given is None:
        return {}
    if isinstance(given, str | Path):
        read = read_amounts(Path(given))
        found = _of_the_frame(frame, read.values, origin=read.origin)
    else:
        found = _of_the_frame(frame, given)
    for code in frame.tree.at(frame.tree.levels[0]):
        below = frame.tree.children(code)
        if code not in found and below and all(child in found for child in below):
            found[code] = sum(found[child] for child in below)
    return found
