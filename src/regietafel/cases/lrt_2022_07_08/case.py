# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Loading the case into the records: its facts, and the distributions that follow from its decisions."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from regietafel.access.attest import Attest
from regietafel.access.readers import Reader, Role
from regietafel.areas.country import shipped
from regietafel.base.apportionment import RoundingRule
from regietafel.base.messages import Said
from regietafel.base.stamps import AsOf, Known
from regietafel.cases.lrt_2022_07_08 import agenda, meeting, reception, targets
from regietafel.cases.lrt_2022_07_08.day import DAY
from regietafel.cases.lrt_2022_07_08.reading import ACTOR, fact_id, facts, sources
from regietafel.decisions.services.deciding import require_power
from regietafel.facts.decisions import Decision
from regietafel.facts.reception import Plan
from regietafel.facts.tasks import Group, KeyUsed, TaskKind
from regietafel.records import ledger
from regietafel.tasks.services.adopting import Draft, adopt

__all__ = ["COA", "DAY", "KEY", "PLACES", "UNACCOMPANIED", "load"]

PLACES = "2022-opvang-51000"
UNACCOMPANIED = "2022-amv-5088"

COA = Reader(ACTOR, Role.PLANNER, frozenset({"COA"}))

KEY = KeyUsed(
    "inhabitants",
    Said("Inwoners op 1 januari 2022", "Inhabitants on 1 January 2022"),
    fact_id("lrt-key"),
    assumed=True,
    inhabitants_on=date(2022, 1, 1),
    areas_on=DAY,
)


@transaction.atomic
def load() -> int:
    """Put the case on record; what is there already is left alone. The number of facts that are new.

    All of it or nothing: a load that was broken off is done again from the start. The text of
    the LRT's key is not known: inhabitants on 1 January 2022 stands in for it, as an assumption.
    """
    return _first() + _reception()


def _reception() -> int:
    """What came later: a case that was loaded before gets it as well."""
    if ledger.read(Plan, AsOf(), history=True, ids=[fact_id(f"reception/{reception.FIRST}")]):
        return 0
    return len(ledger.append(reception.facts()))


def _first() -> int:
    """Decisions, targets and the distributions that follow from them."""
    if ledger.read(Decision, AsOf(), history=True, ids=[fact_id("coa-capacity-2022-1")]):
        return 0
    meeting.keep_persons()
    told = [*facts(), *targets.facts(), *meeting.facts(), *agenda.facts()]
    for fact in told:
        if isinstance(fact, Decision):
            require_power(fact, shipped().areas)
    loaded = len(ledger.append(told))
    adopt(
        Draft(
            series=PLACES,
            decision=fact_id("coa-capacity-2022-1"),
            title=Said("Opvangplekken op 1 januari 2023", "Reception places on 1 January 2023"),
            total=51_000,
            on=date(2023, 1, 1),
            key=KEY,
            rule=RoundingRule.LARGEST_REMAINDER,
            # On 8 July COA still has to divide them: this is what the key gives, and nobody's task yet.
            kind=TaskKind.INDICATIVE,
        ),
        Attest(
            Known(DAY, "Berekend voor de demonstratie, op de dag van de vergadering."),
            sources()["key-assumed"],
            fact=fact_id(PLACES),
        ),
        reader=COA,
    )
    adopt(
        Draft(
            series=UNACCOMPANIED,
            decision=fact_id("coa-capacity-2022-2"),
            title=Said(
                "Plekken voor amv op 1 januari 2024", "Places for unaccompanied minors on 1 January 2024"
            ),
            total=5_088,
            on=date(2024, 1, 1),
            key=KeyUsed(
                "inhabitants",
                Said("Inwoners op 1 januari 2022", "Inhabitants on 1 January 2022"),
                None,
                assumed=True,
                inhabitants_on=date(2022, 1, 1),
                areas_on=date(2022, 11, 29),
            ),
            rule=RoundingRule.NEAREST,
            group=Group.UNACCOMPANIED,
            part_of="2022-opvang-75500",
        ),
        Attest(
            Known(date(2022, 11, 29), "Brief van de staatssecretaris van 29 november 2022."),
            sources()["coa-november"],
            fact=fact_id(UNACCOMPANIED),
        ),
        reader=COA,
    )
    return loaded + len((PLACES, UNACCOMPANIED))
