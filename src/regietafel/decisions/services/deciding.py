# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A decision goes on record: a *besluit* only of a body that the law gives the power to take it."""

from __future__ import annotations

from dataclasses import replace

from regietafel import clock
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.areas.country import known
from regietafel.base.areas import Areas
from regietafel.base.bodies import Body
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.data.organisations import national, of_area, of_province
from regietafel.data.tables import regional
from regietafel.facts.decisions import Decision, require_authority
from regietafel.records import ledger


@ledger.turn()
def decide(decision: Decision, *, reader: Reader) -> Decision:
    """Put a decision on record (*vastleggen*) under the name of who does so."""
    require(reader, "decision.record")
    require_not_ahead(decision.stamp.known.on)
    require_power(decision, known(AsOf(), reader).areas)
    stamp = replace(decision.stamp, actor=reader.actor, recorded=clock.now())
    return ledger.append([replace(decision, stamp=stamp)])[0]


def require_power(decision: Decision, areas: Areas) -> None:
    """Refuse a besluit of a body that cannot take one, and any decision of a body nobody knows."""
    require_authority(decision, body_of(decision.body, areas))


def body_of(code: str, areas: Areas) -> Body:
    """The body under that code: national, of a province, or of an area itself.

    >>> from regietafel.areas.country import shipped
    >>> [body_of(code, shipped().areas).can_take_besluit for code in ("GS-PV26", "PV26")]
    [True, False]
    """
    bodies = {**national(), **regional()}
    for area in areas.areas:
        if area.code == code:
            bodies[code] = of_area(area)
        elif code.endswith(f"-{area.code}") and area.parent == "NL":
            bodies |= {body.code: body for body in of_province(area)}
    if code not in bodies:
        raise Refused("decision-body-unknown", code=code)
    return bodies[code]
