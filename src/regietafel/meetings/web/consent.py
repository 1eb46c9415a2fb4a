# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is said to a decision from its page: voices, a written round, conditions, the sending, the outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from regietafel.base.messages import Said
from regietafel.decisions.services import consenting as meetings_consenting
from regietafel.decisions.services.consenting import Outcome, Sending, Wanted
from regietafel.facts.papers import Became, Needs, Voice
from regietafel.meetings.web.parts import acting
from regietafel.web.acts import act, on
from regietafel.web.inputs import asked, line, select
from regietafel.web.visit import Visit

USUAL_TERM = "binnen vijf werkdagen"
"""How long who is asked usually has."""
VOICES = {each: f"voice-{each.value}" for each in Voice if each is not Voice.NO_OBJECTION}
NEEDS = {each: f"webmeetings-needs-{each.value}" for each in (Needs.FACT, Needs.WORDING, Needs.DECISION)}
Line = Annotated[Said, line("tekst", "webmeetings-text")]


DECISION_PAGE = on("decision", "fact", at="stand")


@act("meetings-voice", "table.speak", words="webmeetings-say", page=DECISION_PAGE)
def voice(
    visit: Visit,
    *,
    fact: UUID,
    seat: Annotated[str, select("zetel", "webmeetings-seat")],
    voice: Annotated[Voice, asked("stem", "webmeetings-voice", words=VOICES, beside=True)],
    because: Annotated[Said | None, line("reden", "webmeetings-reason")],
) -> None:
    """What a seat says."""
    meetings_consenting.say(str(fact), seat, voice=voice, because=because, acting=acting(visit))


@act("meetings-round", "table.keep", words="webmeetings-round", page=DECISION_PAGE, is_first=False)
def round_opened(
    visit: Visit,
    *,
    fact: UUID,
    seats: Annotated[tuple[str, ...], asked("zetels", "webmeetings-round-seats", required=True)],
    term: Annotated[Said, line("termijn", "webmeetings-term", beside=True)],
) -> None:
    """Open a written round."""
    meetings_consenting.open_round(str(fact), seats, term=term, acting=acting(visit))


@dataclass(frozen=True, slots=True)
class ConditionInput:
    """What a decision hangs on, and until when."""

    needs: Annotated[Needs, asked("soort", "column-kind", words=NEEDS)]
    on: Annotated[str | None, select("waarop", "webmeetings-waits-for", beside=True)]
    text: Line
    by_day: Annotated[date | None, asked("voor", "webmeetings-before")]


@act("meetings-condition", "table.keep", words="webmeetings-condition", page=DECISION_PAGE, is_first=False)
def condition(visit: Visit, *, fact: UUID, given: ConditionInput) -> None:
    """Let the decision hang on something."""
    wanted = Wanted(given.needs, given.text, on=given.on, by_day=given.by_day)
    meetings_consenting.set_condition(str(fact), wanted, acting=acting(visit))


@act("meetings-condition-met", "table.keep", words="webmeetings-meet", page=DECISION_PAGE, is_first=False)
def met(
    visit: Visit, *, condition_id: UUID, because: Annotated[Said, line("reden", "webmeetings-reason")]
) -> None:
    """Say that what a condition waits for is known."""
    meetings_consenting.meet_condition(str(condition_id), because, acting=acting(visit))


@dataclass(frozen=True, slots=True)
class SendInput:
    """What is sent to whom, by whom; and why, where something is still open."""

    to: Annotated[tuple[str, ...], asked("aan", "webmeetings-send-to", required=True)]
    by: Annotated[str, asked("wie", "webmeetings-by-whom", beside=True)]
    paper: Annotated[str | None, select("stuk", "webmeetings-paper")]
    version: Annotated[int | None, asked("versie", "web-version", beside=True)]
    although: Annotated[Said | None, line("toch", "webmeetings-although")]


@act("meetings-send", "table.keep", words="webmeetings-send", page=DECISION_PAGE)
def send(visit: Visit, *, fact: UUID, given: SendInput) -> None:
    """Send what was agreed; refused while something is open, unless a reason is given."""
    sending = Sending(
        given.to, by=given.by, paper=given.paper, version=given.version, although=given.although
    )
    meetings_consenting.send(str(fact), sending, acting=acting(visit))


@act("meetings-follow-up", "table.keep", words="webmeetings-follow", page=DECISION_PAGE, is_first=False)
def follow_up(
    visit: Visit,
    *,
    fact: UUID,
    became: Annotated[Became, asked("afloop", "webmeetings-outcome", words="webmeetings-became")],
    by: Annotated[str, asked("wie", "webmeetings-by-whom", beside=True)],
    text: Line,
) -> None:
    """Put on record what became of it."""
    meetings_consenting.follow_up(str(fact), Outcome(became, text, by), acting=acting(visit))
