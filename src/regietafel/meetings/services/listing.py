# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A body that nobody knows here yet is put on record by who keeps a table (*organisatie toevoegen*)."""

from __future__ import annotations

from regietafel.access.acting import Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.areas.bodies import bodies_known
from regietafel.base.area_names import plain
from regietafel.base.bodies import BodyKind
from regietafel.base.messages import Refused, Said
from regietafel.facts.bodies import BodyListed
from regietafel.records import ledger


@ledger.turn()
def list_body(name: Said, kind: BodyKind, *, table: str, acting: Acting) -> BodyListed:
    """Put a body on record under a code made of its name; refused where one goes by that name already."""
    require(acting.reader, "table.keep", thing=table)
    known, code = bodies_known(), f"ORG-{plain(name.nl)}"
    if code in known.by_code or known.fits(name.nl):
        raise Refused("bodies-known-already", field="naam", name=name.nl)
    attest = of_table(Circle((table,), public=True), acting.today, ground="vastgelegd")
    stamp = attested(attest, reader=acting.reader)
    return ledger.append([BodyListed(stamp, code, name, kind)])[0]
