# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Search: an area by name, alias or code."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import redirect, render

from regietafel.base.area_names import plain
from regietafel.base.areas import Area, AreaKind
from regietafel.base.messages import Message, Refused
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited

MOST = 50


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What was asked and what was found."""

    asked: str
    found: tuple[Area, ...] = field(metadata={"help": "areas of the day whose name begins with or holds it"})
    remark: Message | None = field(metadata={"help": "why nothing was found, such as a merger"})


@needs("site.read")
def view(request: Visited) -> HttpResponse:
    """Search; one exact hit opens at once."""
    visit = request.visit
    page = build(visit.given.get("q", "").strip()[:100], visit)
    if len(page.found) == 1:
        return redirect(visit.address("area", page.found[0].code))
    return render(request, "regietafel/pages/search.html", {"page": page, "visit": visit})


def build(asked: str, visit: Visit) -> SearchPage:
    """The areas of the day that fit, or the reason why none does."""
    if not asked:
        return SearchPage(asked, (), None)
    areas, wanted = visit.country.areas, plain(asked)
    there = [
        area
        for kind in (AreaKind.PROVINCE, AreaKind.MUNICIPALITY)
        for area in areas.on(kind, visit.view.day).values()
    ]
    same = [area for area in there if wanted in {plain(name) for name in _names(area)}]
    if same:
        return SearchPage(asked, tuple(same), None)
    near = [area for area in there if any(wanted in plain(name) for name in _names(area))]
    if near:
        return SearchPage(asked, tuple(near[:MOST]), None)
    try:
        return SearchPage(asked, (areas.find(asked, day=visit.view.day),), None)
    except Refused as refusal:
        return SearchPage(asked, (), refusal.message)


def _names(area: Area) -> tuple[str, ...]:
    return (area.code, area.name, *area.aliases)
