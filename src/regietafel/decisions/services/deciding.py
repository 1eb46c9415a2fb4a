# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A decision goes on record: a *besluit* only of a body that the law gives the power to take it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from regietafel import clock
from regietafel.access.attest import Attest, attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.access.visible import one
from regietafel.areas.country import known
from regietafel.base.areas import Areas
from regietafel.base.bodies import Body
from regietafel.base.law import LawRef
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf, Span
from regietafel.data.organisations import national, of_area, of_province
from regietafel.data.tables import regional
from regietafel.facts.decisions import Decision, DecisionKind, require_authority
from regietafel.facts.dispatches import PublicSince
from regietafel.facts.observations import Observation
from regietafel.records import ledger
from regietafel.records.ids import new_id

NEED, COUNTRY = "places-needed", "NL"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What an authority decided or a table agreed (*besluit of afspraak*), before it is on record.

    ``needs`` are the places needed by day, as the decision names them (*behoefte, oploop*); ``start`` is the
    day it holds from; ``about`` the decision that it takes notice of.
    """

    kind: DecisionKind
    body: str
    title: Said
    text: Said
    start: date
    law: LawRef | None = None
    about: str | None = None
    needs: Mapping[date, int] = field(default_factory=dict)


@ledger.turn()
def rule(ruling: Ruling, attest: Attest, *, reader: Reader) -> Decision:
    """Put a decision on record with the need it sets, day by day; the decision names the figures."""
    if ruling.needs and ruling.kind is not DecisionKind.ORDER:
        raise Refused("decision-need-without-order", kind=ruling.kind.value)
    if ruling.about is not None:
        one(Decision, ruling.about, as_of=AsOf(), reader=reader)
    needed = [
        Observation(attested(replace(attest, fact=None), Span(day), reader=reader), NEED, COUNTRY, amount)
        for day, amount in sorted(ruling.needs.items())
    ]
    made = decide(
        Decision(
            stamp=attested(replace(attest, fact=attest.fact or new_id()), Span(ruling.start), reader=reader),
            kind=ruling.kind,
            body=ruling.body,
            title=ruling.title,
            text=ruling.text,
            law=ruling.law,
            about=ruling.about,
            refers_to=tuple(each.stamp.id for each in needed),
        ),
        reader=reader,
    )
    if needed:
        ledger.append(needed)
    return made


@ledger.turn()
def make_public(
    decision: str, since: date | None, *, ground: Said, attest: Attest, reader: Reader
) -> PublicSince:
    """Put on record since when what was decided is public already (*openbaar sinds*)."""
    require(reader, "decision.record")
    require_not_ahead(since)
    one(Decision, decision, as_of=AsOf(), reader=reader)
    valid = Span(since or attest.known.on or clock.today())
    return ledger.append([PublicSince(attested(attest, valid, reader=reader), decision, since, ground)])[0]


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
