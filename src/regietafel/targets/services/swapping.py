# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What municipalities do about their targets: swap with an unchanged sum, and contest a figure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from regietafel.access.attest import Attest, attested
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.access.visible import one
from regietafel.areas.naming import with_names
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.facts.observations import Dispute
from regietafel.facts.targets import (
    Housed,
    MunicipalTarget,
    SwapAnswered,
    SwapPart,
    SwapProposed,
    TargetAdjusted,
)
from regietafel.figures.services import disputes as disputing
from regietafel.figures.services.disputes import Contest
from regietafel.records import ledger
from regietafel.targets.rules.swaps import Swap, admit_answer, admit_swap, swaps
from regietafel.targets.services.books import books
from regietafel.targets.services.recording import REGISTER

Contestable: TypeAlias = Housed | MunicipalTarget | TargetAdjusted
CONTESTABLE: tuple[type[Contestable], ...] = (Housed, MunicipalTarget, TargetAdjusted)
"""The figures a municipality may contest: what was counted for it, and what was asked of it."""


@ledger.turn()
def propose_swap(
    changes: Mapping[str, int], *, by: str, period: HalfYear, ground: Said, on: date, reader: Reader
) -> SwapProposed:
    """Propose to change the targets of two or more municipalities jointly; the sum stays the same.

    Who proposes agrees by that; it counts once the others have accepted.
    """
    require(reader, "targets.swap", thing=by)
    parts = tuple(SwapPart(area, change) for area, change in sorted(changes.items()))
    attest = Attest(Known(on, "voorgesteld door de gemeente"), REGISTER)
    span = Span(period.first_day, period.next().first_day)
    proposal = SwapProposed(attested(attest, span, reader=reader), period, by, parts, ground)
    with with_names():
        admit_swap(proposal, _targets(period, on))
    return ledger.append([proposal])[0]


@ledger.turn()
def answer_swap(
    swap: str, *, area: str, accepted: bool, ground: Said | None, on: date, reader: Reader
) -> SwapAnswered:
    """Accept a proposed swap or refuse it, for one of its parties."""
    require(reader, "targets.swap", thing=area)
    found = _swap(swap, reader=reader)
    attest = Attest(Known(on, "antwoord van de gemeente"), REGISTER)
    answer = SwapAnswered(attested(attest, Span(on), reader=reader), swap, area, accepted, ground)
    with with_names():
        admit_answer(answer, found, targets=_targets(found.proposed.period, on))
    return ledger.append([answer])[0]


@ledger.turn()
def contest(said: Contest, *, area: str, on: date, reader: Reader) -> Dispute:
    """Contest a figure about the own municipality; shown with it, and it holds up a proposed rung."""
    require(reader, "targets.dispute", thing=area)
    figure = next((fact for kind in CONTESTABLE for fact in ledger.read(kind, ids=[said.about])), None)
    if figure is None or figure.area != area:
        raise Refused("housing-contest-not-yours", fact=said.about)
    attest = Attest(Known(on, "gemeld door de gemeente"), REGISTER)
    stamp = attested(attest, Span(on), reader=reader)
    return ledger.append([disputing.dispute(said, body=area, stamp=stamp)])[0]


@ledger.turn()
def answer_contest(dispute: str, *, by: str, ground: Said, on: date, reader: Reader) -> Dispute:
    """Answer a dispute, by the source of the figure; a changed figure is a correction beside the answer."""
    require(reader, "targets.answer")
    found = disputing.unanswered(dispute, reader=reader)
    stamp = attested(Attest(Known(on, "antwoord van de bron"), REGISTER), Span(on), reader=reader)
    return ledger.append([disputing.answer(found, by=by, ground=ground, stamp=stamp, reader=reader)])[0]


def _targets(period: HalfYear, day: date) -> dict[str, int]:
    kept = books(period, day, as_of=AsOf())
    return {area: target.persons for (area, when), target in kept.targets.items() if when == period}


def _swap(swap: str, *, reader: Reader) -> Swap:
    proposed = one(SwapProposed, swap, as_of=AsOf(), reader=reader)
    return swaps([proposed], ledger.read(SwapAnswered, swap_id=swap))[0]
