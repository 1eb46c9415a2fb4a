# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What if: another total, key, rule, floor or cap; the answer is an address, with or without script."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from regietafel import data
from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Refused
from regietafel.facts.tasks import Share
from regietafel.outlets.tables import CODE, FRACTION, NOTHING, SIGNED, WHOLE, Column, Table
from regietafel.tasks.rules.levels import Distributed, DrawsNeeded
from regietafel.tasks.services.standing import in_force
from regietafel.tasks.web.offered_keys import OfferedKey, answer, offered
from regietafel.tasks.web.parts import SHORT
from regietafel.tasks.web.what_if_form import LEVELS, WhatIfForm, filled, question, refused
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.tilemap import Place, TileMap, tile_map
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class DrawView:
    """A lot to draw, with the boxes in which the drawn lot is filled in."""

    message: Message
    boxes: tuple[tuple[str, str], ...] = field(metadata={"help": "value in the address, and name"})


@dataclass(frozen=True, slots=True)
class WhatIfPage:
    """The form and what it comes to; nothing of it is kept."""

    form: WhatIfForm
    keys: tuple[OfferedKey, ...]
    rules: tuple[RoundingRule, ...]
    levels: tuple[str, ...]
    sentence: Message | None = field(metadata={"help": "how many places over how many areas"})
    difference: int = field(metadata={"help": "sum minus total"})
    draws: tuple[DrawView, ...]
    map: TileMap | None
    grid: Grid | None


@needs("whatif.use")
def view(request: Visited) -> HttpResponse:
    """The form with its answer."""
    visit = request.visit
    return render(request, "regietafel/pages/what_if.html", {"page": build(visit), "visit": visit})


def build(visit: Visit) -> WhatIfPage:
    """Read the form, ask, and show what comes out or what is wrong."""
    keys = offered(visit)
    decided = [
        fact
        for fact in in_force(visit.view.day, visit.view.as_of, reader=visit.reader)
        if fact.part_of is None
    ]
    form = filled(visit.given, keys, usual_total=decided[0].total if decided else 1_000)
    asked = question(form, keys, areas_on=visit.view.day)
    parts: dict[str, Any] = {"sentence": None, "difference": 0, "draws": (), "map": None, "grid": None}
    if asked is not None:
        try:
            found = answer(asked, visit)
        except Refused as refusal:
            refused(form, refusal)
        else:
            before = {share.area: share.amount for fact in decided[:1] for share in fact.shares}
            parts |= _parts(found, before, visit=visit)
    return WhatIfPage(form=form, keys=keys, rules=tuple(RoundingRule), levels=tuple(LEVELS), **parts)


def _parts(found: Distributed | DrawsNeeded, before: dict[str, int], *, visit: Visit) -> dict[str, Any]:
    return _drawn(found, visit) if isinstance(found, DrawsNeeded) else _answered(found, before, visit=visit)


def _drawn(found: DrawsNeeded, visit: Visit) -> dict[str, Any]:
    areas, draws = visit.country.areas, []
    for draw in found.draws:
        names = {code: areas.get(code).name for code in sorted(draw.among)}
        among = tuple(names.values())
        message = Message("apportionment-draw-needed", {"places": draw.places, "among": among})
        boxes = tuple((f"{draw.level}:{draw.parent or ''}:{code}", name) for code, name in names.items())
        draws.append(DrawView(message, boxes))
    return {"draws": tuple(draws)}


def _answered(found: Distributed, before: dict[str, int], *, visit: Visit) -> dict[str, Any]:
    units, level = found.ask.tree.units, found.ask.level
    few = level == AreaKind.PROVINCE
    on = found.ask.on or visit.view.day
    places = [
        Place(
            code, units[code].name, SHORT[code] if few else "", amount,
            visit.address("area", code), None if few else units[code].parent,
        )
        for code, amount in found.amounts.items()
    ]  # fmt: skip
    names = {} if few else {code: units[code].name for code in found.ask.tree.at(AreaKind.PROVINCE.value)}
    tiles = data.province_tiles() if few else data.tiles(on)
    title = word("web-what-if-map", visit.language)
    return {
        "sentence": Message("web-what-if-sentence", {"sum": found.sum, "count": len(found.units)}),
        "difference": found.difference,
        "map": tile_map(title, places, tiles=tiles, language=visit.language, parents=names),
        "grid": _grid(found, before, visit=visit),
    }


def _grid(found: Distributed, before: dict[str, int], *, visit: Visit) -> Grid:
    units = found.ask.tree.units
    comparable = before.keys() == found.units.keys()
    columns: tuple[Column[Share], ...] = (
        Column("code", lambda share: share.area, CODE),
        Column(
            "area",
            lambda share: units[share.area].name,
            total=Message("base-country"),
            link=lambda share: ("area", share.area),
        ),
        Column("amount", lambda share: share.amount, WHOLE, total=found.sum),
        Column("quota", lambda share: share.quota, FRACTION, total=found.total, digits=2),
        Column(
            "against-decided",
            lambda share: share.amount - before[share.area] if share.area in before else NOTHING,
            SIGNED,
            total=found.sum - sum(before.values()) if comparable else NOTHING,
        ),
    )
    lines, unit = tuple(found.units.values()), Message(f"base-unit-{found.ask.unit}")
    return grid(Table(Message("web-what-if-table"), columns, lines, visit.view.day, unit=unit), visit)
