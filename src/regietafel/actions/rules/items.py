# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""An action as it stands on a day: who holds it, until when, what stands in the way, how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regietafel.base.messages import Message, Said
from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    ChangeAnswered,
    ChangeRequested,
    DoneAnswered,
    DoneProposed,
    MeasureListed,
    MeasureState,
    MeasureStateSet,
    MilestoneSet,
    Noted,
    NoticeGiven,
    measure_code,
)
from regietafel.facts.decisions import Action


class ItemState(StrEnum):
    """How far an action is (*stand van een actie*)."""

    OPEN = "open"
    REPORTED_DONE = "reported-done"
    """A holder says it is done; the table has not said so yet (*gereed gemeld*)."""
    DONE = "done"
    DROPPED = "dropped"


class TermState(StrEnum):
    """How an action stands to its term (*stand van de termijn*)."""

    LACKING = "lacking"
    """It has no date, so it cannot be late; it is flagged."""
    WAITING = "waiting"
    """The decision behind it is not in force yet, so it is asked of nobody (*wacht op een besluit*)."""
    RUNNING = "running"
    PASSED = "passed"
    """The term has passed and a holder has not been told yet (*termijn verstreken*): not shown as late."""
    LATE = "late"
    """The term has passed and every holder was told (*te laat*)."""
    ENDED = "ended"
    """Done or dropped: the term no longer counts."""


class Flag(StrEnum):
    """What keeps an action from being followed (*signaal*)."""

    NO_HOLDER = "no-holder"
    NO_DATE = "no-date"


@dataclass(frozen=True, slots=True)
class Milestone:
    """A point on the way with the day it was reached (*mijlpaal*); None where it was not."""

    id: str
    set: MilestoneSet
    reached: date | None

    def late_on(self, day: date) -> bool:
        """Whether it should have been reached by the end of that day and was not."""
        return self.reached is None and day > self.set.latest


@dataclass(frozen=True, slots=True)
class Request:
    """A request for change with the answer (*verzoek en antwoord*); None where none is on record."""

    asked: ChangeRequested
    answer: ChangeAnswered | None


@dataclass(frozen=True, slots=True)
class DoneClaim:
    """A holder's word that it is done, with the answer of the table (*gereedmelding*)."""

    proposed: DoneProposed
    answer: DoneAnswered | None

    @property
    def confirmed(self) -> bool:
        return self.answer is not None and self.answer.confirmed


@dataclass(frozen=True, slots=True)
class Item:
    """An action in the register as it stands on a day (*actie in het register*).

    ``id`` is that of the fact that first recorded it. Holders, supervisors, term and latest day are those of
    the last assignment, and else those of the action itself.
    """

    id: str
    day: date
    action: Action
    assigned: tuple[ActionAssigned, ...] = ()
    measure: str | None = None
    provinces: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    log: tuple[Noted, ...] = ()
    obstacles: tuple[Noted, ...] = ()
    requests: tuple[Request, ...] = ()
    claims: tuple[DoneClaim, ...] = ()
    notices: tuple[NoticeGiven, ...] = ()
    dropped: ActionDropped | None = None
    waits: Message | None = None
    """What the decision behind it waits for; None once that is in force, and the action with it."""

    @property
    def title(self) -> Said:
        return self.action.title

    @property
    def holders(self) -> tuple[str, ...]:
        return self.assigned[-1].holders if self.assigned else self.action.holders

    @property
    def supervisors(self) -> tuple[str, ...]:
        return self.assigned[-1].supervisors if self.assigned else self.action.supervisors

    @property
    def term(self) -> Said | None:
        """The term in its own words."""
        return self.assigned[-1].term if self.assigned else self.action.term

    @property
    def latest(self) -> date | None:
        """The last day of the term; on the day after it is late."""
        return self.assigned[-1].latest if self.assigned else self.action.latest

    @property
    def decisions(self) -> tuple[str, ...]:
        """The decision that made it and those that changed it, in order."""
        changed = [each.decision for each in self.assigned if each.decision is not None]
        return tuple(dict.fromkeys([self.action.decision, *changed]))

    @property
    def done_in(self) -> frozenset[str]:
        """The provinces in which the table confirmed that it is done."""
        return frozenset(
            claim.proposed.province for claim in self.claims if claim.confirmed and claim.proposed.province
        )

    @property
    def state(self) -> ItemState:
        """Where provinces are named it is done when it is done in each of them."""
        if self.dropped is not None:
            return ItemState.DROPPED
        whole = any(claim.confirmed and claim.proposed.province is None for claim in self.claims)
        if whole or (self.provinces and self.done_in.issuperset(self.provinces)):
            return ItemState.DONE
        waiting = any(claim.answer is None and claim.proposed.province is None for claim in self.claims)
        return ItemState.REPORTED_DONE if waiting else ItemState.OPEN

    @property
    def ended(self) -> bool:
        return self.state in (ItemState.DONE, ItemState.DROPPED)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """What it lacks before it can be followed; nothing once it has ended."""
        lacking = ((Flag.NO_HOLDER, self.holders), (Flag.NO_DATE, self.latest))
        return () if self.ended else tuple(flag for flag, there in lacking if not there)

    @property
    def days_late(self) -> int:
        """Days since its term at the end of the day it is seen on; 0 where it is not late or has no date."""
        if self.ended or self.waits is not None or self.latest is None:
            return 0
        return max(0, (self.day - self.latest).days)

    @property
    def told(self) -> bool:
        """Whether every holder was told that the term has passed, since it did."""
        latest = self.latest
        told = {
            notice.receiver
            for notice in self.notices
            if latest is not None and notice.stamp.valid.start > latest
        }
        return bool(self.holders) and told.issuperset(self.holders)

    @property
    def term_state(self) -> TermState:
        """Nobody is shown as late before the holder was told."""
        if self.ended:
            return TermState.ENDED
        if self.waits is not None:
            return TermState.WAITING
        if self.latest is None:
            return TermState.LACKING
        if self.days_late == 0:
            return TermState.RUNNING
        return TermState.LATE if self.told else TermState.PASSED


@dataclass(frozen=True, slots=True)
class MeasureItem:
    """A measure as it stands on a day (*maatregel in het register*), with the actions below it.

    ``state`` is None where it is not known.
    """

    listed: MeasureListed
    states: tuple[MeasureStateSet, ...] = ()
    requests: tuple[Request, ...] = ()
    log: tuple[Noted, ...] = ()
    obstacles: tuple[Noted, ...] = ()
    items: tuple[Item, ...] = ()

    @property
    def code(self) -> str:
        return measure_code(self.listed.number)

    @property
    def state(self) -> MeasureState | None:
        return self.states[-1].state if self.states else None

    @property
    def unanswered(self) -> tuple[Request, ...]:
        """Requests for change to which no answer is on record."""
        return tuple(request for request in self.requests if request.answer is None)
