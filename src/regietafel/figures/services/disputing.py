# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A body contests a figure of reception; the body the figure comes from answers."""

from __future__ import annotations

from datetime import date

from regietafel.access.attest import Attest, attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.access.visible import one
from regietafel.base.messages import Refused, Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Stamp
from regietafel.data.organisations import national
from regietafel.facts.observations import Dispute, Observation
from regietafel.figures.services import disputes as disputing
from regietafel.figures.services.disputes import Contest
from regietafel.records import ledger

REGISTER = Source("regietafel-figures", "Register van de cijfers", "Regietafel", SourceKind.PUBLISHED)


@ledger.turn()
def contest(said: Contest, *, body: str, on: date, reader: Reader) -> Dispute:
    """Contest a figure of reception for a body; whoever may see the figure sees the dispute."""
    require(reader, "reception.dispute", thing=body)
    require_not_ahead(on)
    figure = one(Observation, said.about, as_of=AsOf(), reader=reader)
    stamp = _stamp(figure, on, ground="gemeld door wie het betwist", reader=reader)
    return ledger.append([disputing.dispute(said, body=body, stamp=stamp)])[0]


@ledger.turn()
def answer(dispute: str, *, by: str, ground: Said, on: date, reader: Reader) -> Dispute:
    """Answer a dispute for the source of the figure; a changed figure is a correction beside the answer."""
    require(reader, "reception.answer", thing=by)
    require_not_ahead(on)
    found = disputing.unanswered(dispute, reader=reader)
    figure = one(Observation, found.about, as_of=AsOf(), reader=reader)
    if by == found.body:
        raise Refused("disputes-own-dispute", body=by)
    _require_source(figure.stamp.source, by, reader=reader)
    if not ground.nl.strip():
        raise Refused("disputes-needs-ground")
    stamp = _stamp(figure, on, ground="antwoord van de bron", reader=reader)
    return ledger.append([disputing.answer(found, by=by, ground=ground, stamp=stamp, reader=reader)])[0]


def may_answer(source: Source, by: str, *, reader: Reader) -> bool:
    """Whether this body answers for a source: it is the publisher, or the publisher has no seat.

    For a newspaper, another organisation or a made-up figure answers who may put figures on record.
    """
    try:
        _require_source(source, by, reader=reader)
    except Refused:
        return False
    return True


def _require_source(source: Source, by: str, *, reader: Reader) -> None:
    if source.publisher in national():
        if by != source.publisher:
            raise Refused("disputes-not-its-source", body=by, source=source.publisher)
        return
    require(reader, "observations.import")


def _stamp(figure: Observation, on: date, *, ground: str, reader: Reader) -> Stamp:
    """Of that day, for the same eyes as the figure."""
    of = figure.stamp
    return attested(Attest(Known(on, ground), REGISTER, of.visibility, of.scope), reader=reader)
