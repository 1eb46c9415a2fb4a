# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is said to a decision from its page: voices, a written round, conditions, the sending, the outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from regietafel.areas.bodies import codes_of
from regietafel.base.messages import Said
from regietafel.decisions.rules.consent import ConditionNow, ConditionState
from regietafel.decisions.services import consenting as meetings_consenting
from regietafel.decisions.services.consenting import Outcome, Sending, Wanted
from regietafel.facts.decisions import Decision
from regietafel.facts.papers import Became, Needs, Voice
from regietafel.meetings.web.parts import USUAL_TERM, acting
from regietafel.web.acts import act, on
from regietafel.web.bodies import body_choices
from regietafel.web.form_view import Choices, FormView, Kind
from regietafel.web.inputs import asked, line, select, ticks
from regietafel.web.offers import Offer, offered
from regietafel.web.visit import Visit
from regietafel.words import word

Text = Annotated[Said, line("tekst", "webmeetings-text")]
SAID = (Voice.YES, Voice.YES_IF, Voice.NO, Voice.ABSTAIN)
"""What a seat says; that it has no objection follows from saying nothing."""


NOT_SETTLED = ("consent-conditions-open", "consent-objected", "consent-round-runs")
"""Why something cannot be sent without a reason."""


DECISION = on("decision", "fact", at="stand")


@act("meetings-voice", "table.speak", words="webmeetings-say", page=DECISION)
def voice(
    visit: Visit,
    *,
    fact: UUID,
    seat: Annotated[str, select("zetel", "webmeetings-seat")],
    said: Annotated[Voice, asked("stem", "webmeetings-voice", words="voice", beside=True)],
    because: Annotated[Said | None, line("reden", "webmeetings-reason")],
) -> None:
    """What a seat says."""
    meetings_consenting.say(str(fact), seat, voice=said, because=because, acting=acting(visit))


@dataclass(frozen=True, slots=True)
class SendInput:
    """To whom, by whom, which version of which paper; and why, where something is open still."""

    to: Annotated[tuple[str, ...], asked("aan", "webmeetings-send-to", kind=Kind.BODIES, required=True)]
    by: Annotated[str, asked("wie", "webmeetings-by-whom", kind=Kind.BODY, beside=True)]
    paper: Annotated[str | None, select("stuk", "webmeetings-paper")]
    version: Annotated[int | None, asked("versie", "web-version", beside=True)]
    although: Annotated[
        Said | None,
        line(
            "toch",
            "webmeetings-although",
            about=NOT_SETTLED,
        ),
    ]


@act("meetings-send", "table.keep", words="webmeetings-send", page=DECISION)
def send(visit: Visit, *, fact: UUID, given: SendInput) -> None:
    """Send what was agreed; refused while something is open, unless a reason is given."""
    to, (by,) = codes_of(given.to, field="aan"), codes_of([given.by], field="wie")
    sending = Sending(to, by, given.paper, given.version, given.although)
    meetings_consenting.send(str(fact), sending, acting=acting(visit))


@act(
    "meetings-round",
    "table.keep",
    words="webmeetings-round",
    page=DECISION,
    is_first=False,
)
def round_opened(
    visit: Visit,
    *,
    fact: UUID,
    seats: Annotated[tuple[str, ...], ticks("zetels", "webmeetings-round-seats", required=True)],
    term: Annotated[
        Said,
        line("termijn", "webmeetings-term", beside=True, about=("round-term-without-day",)),
    ],
) -> None:
    """Open a written round."""
    meetings_consenting.open_round(str(fact), seats, term=term, acting=acting(visit))


@act(
    "meetings-condition",
    "table.keep",
    words="webmeetings-condition",
    page=DECISION,
    is_first=False,
)
def condition(
    visit: Visit,
    *,
    fact: UUID,
    kind: Annotated[Needs, asked("soort", "column-kind", words="webmeetings-needs")],
    on: Annotated[str | None, select("waarop", "webmeetings-waits-for", beside=True)],
    text: Text,
    before: Annotated[date | None, asked("voor", "webmeetings-before")],
) -> None:
    """Let the decision hang on something."""
    wanted = Wanted(kind, text, on=on, by_day=before)
    meetings_consenting.set_condition(str(fact), wanted, acting=acting(visit))


@act(
    "meetings-condition-met",
    "table.keep",
    words="webmeetings-meet",
    page=DECISION,
    is_first=False,
)
def met(
    visit: Visit,
    *,
    condition_id: UUID,
    because: Annotated[Said, line("reden", "webmeetings-reason")],
) -> None:
    """Say that what a condition waits for is known."""
    meetings_consenting.meet_condition(str(condition_id), because, acting=acting(visit))


@act(
    "meetings-follow-up",
    "table.keep",
    words="webmeetings-follow",
    page=DECISION,
    is_first=False,
)
def follow_up(
    visit: Visit,
    *,
    fact: UUID,
    became: Annotated[Became, asked("afloop", "webmeetings-outcome", words="webmeetings-became")],
    by: Annotated[str, asked("wie", "webmeetings-by-whom", kind=Kind.BODY, beside=True)],
    text: Text,
) -> None:
    """Put on record what became of it."""
    meetings_consenting.follow_up(
        str(fact), Outcome(became, text, codes_of([by], field="wie")[0]), acting=acting(visit)
    )


@dataclass(frozen=True, slots=True)
class Lists:
    """What the forms about a decision choose from."""

    seats: tuple[str, ...]
    papers: Choices
    waits: Choices


def deeds(found: Decision, table: str, *, lists: Lists, visit: Visit) -> tuple[FormView, ...]:
    """What this reader can do with a decision."""
    place = {"fact": found.stamp.id}
    said = tuple((each.value, word(f"voice-{each.value}", visit.language)) for each in SAID)
    no_version = {} if lists.papers else {"version": None}
    seats, asking = body_choices(lists.seats, visit.language), {"seats": lists.seats, "term": USUAL_TERM}
    return offered(
        voice.form(visit, Offer(place, {"seat": seats, "said": said})),
        send.form(
            visit,
            Offer(place, {"paper": lists.papers}, {"by": found.body}, fixed=no_version, thing=table),
        ),
        round_opened.form(visit, Offer(place, {"seats": seats}, starts=asking, thing=table)),
        condition.form(visit, Offer(place, {"on": lists.waits}, thing=table)),
        follow_up.form(visit, Offer(place, thing=table)),
    )


def meeting_condition(each: ConditionNow, decision: str, *, table: str, visit: Visit) -> FormView | None:
    """That what it waits for is known, where a person says so; the rest follows from the records."""
    by_hand = each.fact.needs is Needs.FACT or each.state is ConditionState.REJECTED
    place = {"fact": decision, "condition_id": each.fact.stamp.id}
    return met.form(visit, Offer(place, thing=table)) if each.open and by_hand else None
