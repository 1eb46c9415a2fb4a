# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every other table of the room of reception as a file, by its name in the address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpResponse

from regietafel.base.messages import Refused
from regietafel.outlets.tables import Table
from regietafel.reception.rules.gap import Gap
from regietafel.reception.services.occupancy import Full, occupancy_table
from regietafel.reception.services.tables import kinds_table, need_table
from regietafel.reception.services.view import Reception
from regietafel.reception.web.parts import found_for, held, shortage
from regietafel.web.exports import download
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


def _shortage(found: Reception, visit: Visit) -> Table[tuple[str, Gap]]:
    short = shortage(found, visit)
    if short is None:
        raise Refused("web-no-such-page")
    return short[0]


def _occupancy(found: Reception, visit: Visit) -> Table[Full]:
    full = held(found, visit).by_kind
    return occupancy_table("occupancy", full, found=found, areas=visit.country.areas)


def _occupancy_provinces(found: Reception, visit: Visit) -> Table[Full]:
    full = held(found, visit).by_province
    return occupancy_table("occupancy-provinces", full, found=found, areas=visit.country.areas)


TABLES: Mapping[str, Callable[[Reception, Visit], Table[Any]]] = {
    "soorten": lambda found, _: kinds_table(found),
    "bezetting": _occupancy,
    "bezetting-per-provincie": _occupancy_provinces,
    "nodig": lambda found, _: need_table(found),
    "tekort-per-provincie": _shortage,
}


@needs("reception.view")
def table(request: Visited, which: str, *, form: str) -> HttpResponse:
    """One table as a file; a name that is not among them is an address that does not exist."""
    if which not in TABLES:
        raise Refused("web-no-such-page")
    found = TABLES[which](found_for(request.visit), request.visit)
    return download(found, form, name=which, language=request.visit.language)
