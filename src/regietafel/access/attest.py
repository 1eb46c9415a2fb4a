# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What who puts a fact on record says of it, and the stamp that the fact gets by it."""

from __future__ import annotations

from dataclasses import dataclass

from regietafel import clock
from regietafel.access.known_day import require_not_ahead
from regietafel.access.readers import Reader
from regietafel.base.sources import Source
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.records.ids import new_id


@dataclass(frozen=True, slots=True)
class Attest:
    """What is said of a fact as it goes on record: known when, from which source, for whom to see, and why.

    ``reason`` is why it replaces what was there; ``fact`` fixes the id, for what loads twice. The day it is
    known may lie ``ahead`` where it is only tried out, or comes in force by itself.
    """

    known: Known
    source: Source
    visibility: Visibility = Visibility.PUBLIC
    scope: tuple[str, ...] = ()
    reason: str | None = None
    fact: str | None = None
    ahead: bool = False


def attested(
    attest: Attest, valid: Span | None = None, *, reader: Reader, replaces: str | None = None
) -> Stamp:
    """The stamp of a fact by whoever puts it on record; valid from the day it is known unless said otherwise.

    Refused on a day still to come: nobody can know yet what is decided or counted later.
    """
    if not attest.ahead:
        require_not_ahead(attest.known.on)
    if valid is None:
        assert attest.known.on is not None
        valid = Span(attest.known.on)
    return Stamp(
        id=attest.fact or new_id(),
        valid=valid,
        known=attest.known,
        recorded=clock.now(),
        actor=reader.actor,
        visibility=attest.visibility,
        source=attest.source,
        scope=attest.scope,
        replaces=replaces,
        reason=attest.reason if replaces else None,
    )
