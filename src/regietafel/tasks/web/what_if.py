# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What if: another total, key, rule or bound; the answer is an address, and can be adopted by who may."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from regietafel import data
from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.outlets.accounts import Account
from regietafel.tasks.rules.compare import compare
from regietafel.tasks.rules.explanation import explain
from regietafel.tasks.rules.levels import Distributed, DrawsNeeded
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web.adopting import adoption_form
from regietafel.tasks.web.asking import EXPLAIN, ask, before_of, outcome_table
from regietafel.tasks.web.offered_keys import OfferedKey
from regietafel.tasks.web.parts import SHORT, told
from regietafel.tasks.web.what_if_form import LEVELS, WhatIfForm
from regietafel.web.exports import FORMS, download
from regietafel.web.form_view import FormView
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
    """The form and what it comes to; nothing of it is kept unless it is adopted."""

    form: WhatIfForm
    keys: tuple[OfferedKey, ...]
    rules: tuple[RoundingRule, ...]
    levels: tuple[str, ...]
    sentence: Message | None = field(metadata={"help": "how many places over how many areas"})
    difference: int = field(metadata={"help": "sum minus total"})
    draws: tuple[DrawView, ...]
    map: TileMap | None
    grid: Grid | None
    notes: tuple[Message, ...] = field(default=(), metadata={"help": "what to know of how it was read"})
    moved: Message | None = field(default=None, metadata={"help": "who gains and who loses by it"})
    account: Account | None = field(default=None, metadata={"help": "how the number asked about came about"})
    adopt: FormView | None = None
    receipt: str = field(default="", metadata={"help": "its address"})
    downloads: tuple[tuple[str, str], ...] = field(default=(), metadata={"help": "form and address"})


@needs("whatif.use")
def view(request: Visited) -> HttpResponse:
    """The form with its answer."""
    visit = request.visit
    return render(request, "regietafel/pages/what_if.html", {"page": build(visit), "visit": visit})


@needs("whatif.use")
def export(request: Visited, *, form: str) -> HttpResponse:
    """The answer as a file; a question that cannot be answered is refused with what is wrong."""
    visit = request.visit
    asked = ask(visit)
    if not isinstance(asked.outcome, Distributed):
        faults = [fault for _, fault in asked.form.every_fault]
        raise ManyRefused(tuple(faults)) if faults else Refused("distribution-adopt-needs-draw")
    table = outcome_table(asked.outcome, before_of(asked.like), visit=visit)
    return download(table, form, name="wat-als", language=visit.language)


def build(visit: Visit) -> WhatIfPage:
    """Read the form, ask, and show what comes out or what is wrong."""
    asked = ask(visit)
    parts: dict[str, Any] = {"sentence": None, "difference": 0, "draws": (), "map": None, "grid": None}
    match asked.outcome:
        case DrawsNeeded():
            parts |= _drawn(asked.outcome, visit)
        case Distributed():
            parts |= _answered(asked.outcome, asked.like, visit=visit)
            parts["adopt"] = adoption_form(asked, visit)
            parts["receipt"] = visit.address("what-if-receipt", **asked.form.query)
            parts["downloads"] = tuple(
                (form, visit.address("what-if-export", form, **asked.form.query)) for form in FORMS
            )
    return WhatIfPage(
        form=asked.form, keys=asked.keys, rules=tuple(RoundingRule), levels=tuple(LEVELS), **parts
    )


def _drawn(found: DrawsNeeded, visit: Visit) -> dict[str, Any]:
    areas, draws = visit.country.areas, []
    for draw in found.draws:
        names = {code: areas.get(code).name for code in sorted(draw.among)}
        among = tuple(names.values())
        message = Message("apportionment-draw-needed", {"places": draw.places, "among": among})
        boxes = tuple((f"{draw.level}:{draw.parent or ''}:{code}", name) for code, name in names.items())
        draws.append(DrawView(message, boxes))
    return {"draws": tuple(draws)}


def _answered(found: Distributed, like: Standing | None, *, visit: Visit) -> dict[str, Any]:
    before = before_of(like)
    return {
        "sentence": Message(
            f"web-what-if-sentence-{found.ask.unit}", {"sum": found.sum, "count": len(found.units)}
        ),
        "difference": found.difference,
        "map": _map(found, visit),
        "grid": grid(outcome_table(found, before, visit=visit), visit),
        "notes": found.ask.notes,
        "moved": _moved(found, before),
        "account": _account(found, visit),
    }


def _map(found: Distributed, visit: Visit) -> TileMap | None:
    """The areas of the answer; none where its lines are no areas, or not all of them."""
    units, level, on = found.ask.tree.units, found.ask.level, found.ask.on or visit.view.day
    few = level == AreaKind.PROVINCE
    if level not in LEVELS.values() or set(found.units) != set(visit.country.areas.on(AreaKind(level), on)):
        return None
    areas = visit.country.areas
    places = [
        Place(
            code, units[code].name, SHORT[code] if few else "", amount,
            visit.address("area", code), None if few else areas.get(code).parent,
        )
        for code, amount in found.amounts.items()
    ]  # fmt: skip
    provinces = areas.on(AreaKind.PROVINCE, on)
    names = {} if few else {code: area.name for code, area in provinces.items()}
    tiles = data.province_tiles() if few else data.tiles(on)
    title = word("web-what-if-map", visit.language)
    return tile_map(title, places, tiles=tiles, language=visit.language, parents=names)


def _moved(found: Distributed, before: Mapping[str, int]) -> Message | None:
    """Who gains and who loses against the distribution in force, where it speaks of the same areas."""
    amounts = found.amounts
    if not amounts.keys() <= before.keys():
        return None
    both = compare({code: before[code] for code in amounts}, amounts)
    gain, lose = len(both.gains), len(both.losses)
    told = {"gain": gain, "lose": lose, "same": len(both.changes) - gain - lose, "moved": both.moved}
    return Message("web-what-if-moved", told)


def _account(found: Distributed, visit: Visit) -> Account | None:
    """How the number came about of the area that the address asks about."""
    code = visit.given.get(EXPLAIN, "")
    return told(explain(found, code), visit, decisions=()) if code in found.shares else None
