# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures put on record by hand, one at a time: a target, a sum, an opening balance, a count."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Annotated

from regietafel.access.attest import Attest
from regietafel.access.file_source import Origin
from regietafel.base.area import COUNTRY
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import Known, Span
from regietafel.facts.targets import SumOf
from regietafel.targets.services import entering as targets_entering
from regietafel.targets.services import recording as targets_recording
from regietafel.targets.services.figures import counts, figure_line
from regietafel.targets.web.parts import Ground, Persons, period_of
from regietafel.web.acts import To, act
from regietafel.web.form_view import FormView
from regietafel.web.forms import acting_day
from regietafel.web.importing import OriginInput
from regietafel.web.inputs import asked, radios, select
from regietafel.web.offers import Offer, offered
from regietafel.web.visit import Visit
from regietafel.words import say

GROUND = "opgegeven bij het vastleggen"


class Side(StrEnum):
    """Whether a balance is a backlog or a lead."""

    BACKLOG = "achterstand"
    LEAD = "voorsprong"


class Told(StrEnum):
    """Whether a figure was published by who counts or decides it, or is quoted from elsewhere."""

    PUBLISHED = SourceKind.PUBLISHED.value
    PRESS = SourceKind.PRESS.value


SIDES = {Side.BACKLOG: "column-backlog", Side.LEAD: "column-lead"}


@dataclass(frozen=True, slots=True)
class KnownInput:
    """By whom and when it was published, and why it corrects what is there."""

    kind: Annotated[Told, asked("bronsoort", "importing-as", words="importing-as")]
    known: Annotated[date | None, asked("bekend", "webtargets-known-on", beside=True)]
    reason: Annotated[str | None, asked("reden", "webtargets-correction-reason")]


@dataclass(frozen=True, slots=True)
class BalanceInput:
    """A balance, and the half-year that it comes from where that is known."""

    side: Annotated[Side, radios("kant", "webtargets-side", words=SIDES)]
    persons: Persons
    origin: Annotated[HalfYear | None, asked("herkomst", "webtargets-origin", read=period_of, beside=True)]

    @property
    def balance(self) -> int:
        return -self.persons if self.side is Side.BACKLOG else self.persons


@dataclass(frozen=True, slots=True)
class CountInput:
    """How many were housed, from when and up to when."""

    persons: Persons
    start: Annotated[date | None, asked("vanaf", "webtargets-counted-from", beside=True)]
    until: Annotated[date, asked("tot", "webtargets-counted-to", beside=True)]


@dataclass(frozen=True, slots=True)
class AdjustmentInput:
    """The new number, and why."""

    persons: Persons
    why: Ground


@dataclass(frozen=True, slots=True)
class SumInput:
    """A sum as it was printed; of a balance whether it is a backlog or a lead."""

    of: Annotated[SumOf, asked("som", "webtargets-sum-of", words="targets-sum")]
    persons: Persons
    side: Annotated[Side, radios("kant", "webtargets-side-of-sum", words=SIDES)]

    @property
    def signed(self) -> int:
        is_balance = self.of in (SumOf.OPENING, SumOf.CLOSING)
        return -self.persons if is_balance and self.side is Side.BACKLOG else self.persons


def entered(_visit: Visit, *, period: str, code: str) -> To:
    """The page of the municipality, or of the country."""
    if code == COUNTRY:
        return To("targets-country", (period,), at="vastleggen")
    return To("targets-municipality", (period, code), at="vastleggen")


enter = partial(act, button="webtargets-enter-do", page=entered)


@enter("targets-enter-target", "targets.record", words="webtargets-enter-target")
def target(
    visit: Visit, *, period: str, code: str, persons: Persons, origin: OriginInput, said: KnownInput
) -> None:
    """Put the published target of one municipality on record."""
    attest = attested_by(origin, said, visit=visit)
    half = period_of(period)
    targets_entering.publish_target(code, persons, period=half, attest=attest, reader=visit.reader)


@enter("targets-enter-opening", "targets.record", words="webtargets-enter-opening")
def opening(
    visit: Visit, *, period: str, code: str, given: BalanceInput, origin: OriginInput, said: KnownInput
) -> None:
    """Put the balance with which an account begins on record."""
    targets_entering.open_account(
        code,
        given.balance,
        period=period_of(period),
        origin=given.origin,
        attest=attested_by(origin, said, visit=visit),
        reader=visit.reader,
    )


@enter("targets-enter-housed", "targets.record", words="webtargets-enter-housed")
def housed(
    visit: Visit,
    *,
    period: str,
    code: str,
    given: CountInput,
    origin: OriginInput,
    said: KnownInput,
) -> None:
    """Put on record how many were housed up to a day, or in a window of its own."""
    window = Span(given.start or period_of(period).first_day, given.until)
    attest = attested_by(origin, said, visit=visit)
    targets_recording.record_housed(code, given.persons, window=window, attest=attest, reader=visit.reader)


@enter("targets-correct-housed", "targets.record", words="webtargets-correct-housed")
def correct(
    visit: Visit,
    *,
    figure: Annotated[str, select("telling", "webtargets-which-count")],
    persons: Persons,
    origin: OriginInput,
    said: KnownInput,
) -> None:
    """Correct an earlier count; what stood there stays as it was known."""
    if not said.reason:
        raise Refused("housing-correction-needs-reason", field="reason")
    attest = attested_by(origin, said, visit=visit)
    targets_recording.correct_housed(figure, persons, attest=attest, reader=visit.reader)


@enter("targets-adjust", "targets.publish", words="webtargets-adjust")
def adjust(
    visit: Visit,
    *,
    period: str,
    code: str,
    given: AdjustmentInput,
    origin: OriginInput,
    said: KnownInput,
) -> None:
    """Put a change of a target during its half-year on record; it says the new number."""
    attest = attested_by(origin, said, visit=visit)
    half = period_of(period)
    targets_recording.adjust(
        code, given.persons, period=half, why=given.why, attest=attest, reader=visit.reader
    )


@enter("targets-enter-sum", "targets.record", words="webtargets-enter-sum")
def printed_sum(
    visit: Visit,
    *,
    period: str,
    given: SumInput,
    origin: OriginInput,
    said: KnownInput,
) -> None:
    """Put a sum on record as a source printed it; a balance is a backlog or a lead."""
    targets_entering.print_sum(
        given.of,
        given.signed,
        period=period_of(period),
        attest=attested_by(origin, said, visit=visit),
        reader=visit.reader,
    )


def attested_by(given: OriginInput, said: KnownInput, *, visit: Visit) -> Attest:
    """What is said of a figure that comes by hand: where it was published, when, and why it corrects."""
    today = acting_day(visit)
    origin = Origin(**given.said())
    source = origin.source(SourceKind(said.kind.value), published_on=said.known)
    return Attest(Known(said.known or today, GROUND), source, reason=said.reason)


def forms(visit: Visit, period: HalfYear, *, code: str) -> tuple[FormView, ...]:
    """What this reader can put on record by hand, of a municipality or of the country."""
    place = Offer({"period": str(period), "code": code})
    there = _counts(visit, period, code=code) if visit.may("targets.record") else ()
    is_country = code == COUNTRY
    return offered(
        None if is_country else target.form(visit, place),
        printed_sum.form(visit, place) if is_country else None,
        opening.form(visit, place),
        housed.form(visit, place),
        correct.form(visit, replace(place, choices={"figure": there})) if there else None,
        None if is_country else adjust.form(visit, replace(place, fixed={"reason": ""})),
    )


def _counts(visit: Visit, period: HalfYear, *, code: str) -> tuple[tuple[str, str], ...]:
    language, view = visit.language, visit.view
    found = counts(code, period, day=view.day, as_of=view.as_of, reader=visit.reader)
    return tuple((figure.fact, say(figure_line(figure), language)) for figure in found)
