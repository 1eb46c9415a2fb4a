# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Handing a monthly report in, taking it in or sending it back, and correcting it later with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from regietafel.access.acting import of_register, require_text
from regietafel.access.attest import attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import Month
from regietafel.base.stamps import AsOf, Stamp
from regietafel.facts import Fact
from regietafel.facts.reports import MeasureReported, ReportAnswered, ReportHandedIn
from regietafel.records import ledger
from regietafel.reports.rules.checks import Finding, faults
from regietafel.reports.services.board import Collecting, collecting, report
from regietafel.reports.sources import MeasureLine


@ledger.turn()
def hand_in(
    province: str, month: Month, *, remarks: str, on: date, reader: Reader, reason: str = ""
) -> ReportHandedIn:
    """Hand the report of a province in: what was collected becomes a fact, with who stayed silent.

    Refused with a fault in it, before the month is over, or a second time; a correction has a ``reason``
    and replaces what was handed in.
    """
    require(reader, "reports.hand-in", thing=f"PRT-{province}")
    require_not_ahead(on)
    if on <= month.last_day:
        raise Refused("reports-month-not-over", month=str(month))
    earlier = report(province, month, as_of=AsOf(), reader=reader)
    if earlier is not None:
        said = _answer(earlier)
        if not reason.strip() and (said is None or said.taken):
            raise Refused("reports-handed-in-already", month=str(month), day=earlier.stamp.valid.start)
        _require_follows(on, earlier if said is None else said)
    found = collecting(province, month, reader=reader)
    _require_sound(found)
    replaces = None if earlier is None else earlier.stamp.id
    why = reason.strip() or "teruggestuurd en verbeterd"
    of = _stamp(on, reader, province=province, replaces=replaces, reason=why)
    made = ReportHandedIn(
        of,
        province,
        str(month),
        found.lines,
        silent=tuple(area.code for area in found.missing),
        remarks=Said(remarks.strip()) if remarks.strip() else None,
    )
    told = found.own.content.measures if found.own.content else ()
    facts: list[Fact] = [made, *(_measure(each, made, reader=reader) for each in told)]
    ledger.append(facts)
    return made


@ledger.turn()
def answer(handed_in: str, *, taken: bool, because: str, on: date, reader: Reader) -> ReportAnswered:
    """Take a report in, or send it back with a reason; once for each time that it was handed in."""
    require(reader, "reports.answer")
    require_not_ahead(on)
    found = [fact for fact in ledger.read(ReportHandedIn) if fact.stamp.id == handed_in]
    if not found:
        raise Refused("base-no-such-fact", fact=handed_in)
    if any(fact.report == handed_in for fact in ledger.read(ReportAnswered)):
        raise Refused("reports-answered-already")
    if not taken:
        require_text(because)
    _require_follows(on, found[0])
    of = _stamp(on, reader, province=found[0].province)
    said = Said(because.strip()) if because.strip() else None
    return ledger.append([ReportAnswered(of, handed_in, "LRT", taken, said)])[0]


def _answer(earlier: ReportHandedIn) -> ReportAnswered | None:
    """What the secretariat said of it; None where it has not answered."""
    return next((fact for fact in ledger.read(ReportAnswered, report=[earlier.stamp.id])), None)


def _require_follows(on: date, last: ReportHandedIn | ReportAnswered) -> None:
    """Refuse a step on a day before the one it follows: the board would then never show it."""
    if on < last.stamp.valid.start:
        raise Refused("reports-before-last-step", day=on, last=last.stamp.valid.start)


def _require_sound(found: Collecting) -> None:
    wrong: tuple[Finding, ...] = faults(found.findings)
    if wrong:
        raise Refused("reports-faults", count=len(wrong))
    if not found.lines:
        raise Refused("reports-empty")


def _measure(each: MeasureLine, made: ReportHandedIn, *, reader: Reader) -> MeasureReported:
    of = _stamp(made.stamp.valid.start, reader, province=made.province)
    texts = (each.progress, each.obstacle, each.asked)
    progress, obstacle, asked = (None if text is None else Said(text) for text in texts)
    return MeasureReported(of, made.stamp.id, each.measure, each.state, progress, obstacle, asked)


def _stamp(
    on: date, reader: Reader, *, province: str, replaces: str | None = None, reason: str | None = None
) -> Stamp:
    """For the table that reports, and for those who want the figures: LRT, COA and the ministries."""
    attest = of_register(on, f"PRT-{province}", "COA", "LRT", "MVRO", "SJenV")
    return attested(replace(attest, reason=reason), reader=reader, replaces=replaces)
