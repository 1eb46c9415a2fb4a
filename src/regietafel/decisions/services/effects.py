# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a decision carries is on record at once and comes into force with it: what waits, and for what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

from regietafel.access.permissions import visible
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Message
from regietafel.base.stamps import AsOf
from regietafel.decisions.rules.consent import Dossier
from regietafel.decisions.rules.effects import waiting
from regietafel.facts import Fact
from regietafel.facts.papers import (
    ConditionMet,
    ConditionSet,
    Consented,
    RoundOpened,
    SentOut,
    WordingAnswered,
    WordingProcessed,
    WordingRequest,
)
from regietafel.records import ledger
from regietafel.records.reading import Where

F = TypeVar("F", bound=Fact)


class Look(Protocol):
    """How facts are looked up: as a reader may see them, or all of them for a rule."""

    def __call__(self, kind: type[F], **where: Where) -> list[F]: ...


def whole(as_of: AsOf) -> Look:
    """Everything that was said, whoever looks: a rule does not depend on who may read what."""

    def look(kind: type[F], **where: Where) -> list[F]:
        return ledger.read(kind, as_of, history=False, valid_on=None, **where)

    return look


def seen_by(reader: Reader, as_of: AsOf) -> Look:
    """What a reader may see of it."""

    def look(kind: type[F], **where: Where) -> list[F]:
        return read(kind, as_of, reader=reader, **where)

    return look


def said_about(decisions: Iterable[str], look: Look) -> Dossier:
    """All that was said about some decisions and about those they wait for.

    Queries: one for each link in the longest chain of decisions that wait for each other, and seven.
    """
    conditions: list[ConditionSet] = []
    wanted: set[str] = set()
    fresh = set(decisions)
    while fresh:
        found = look(ConditionSet, decision_id=sorted(fresh))
        conditions += found
        wanted |= fresh
        fresh = {each.other for each in found if each.other is not None} - wanted
    about = sorted(wanted)
    requests = sorted({condition.request for condition in conditions if condition.request is not None})
    return Dossier(
        conditions=tuple(conditions),
        requests=tuple(look(WordingRequest, ids=requests)),
        answers=tuple(look(WordingAnswered, request_id=requests)),
        processed=tuple(look(WordingProcessed, request_id=requests)),
        met=tuple(look(ConditionMet, condition_id=[condition.stamp.id for condition in conditions])),
        voices=tuple(look(Consented, decision_id=about)),
        rounds=tuple(look(RoundOpened, decision_id=about)),
        sent=tuple(look(SentOut, decision_id=about)),
    )


def waits_on(
    day: date, decisions: Iterable[str | None], *, as_of: AsOf, reader: Reader
) -> dict[str, Message]:
    """Which of these decisions are not in force at the end of a day, with what each waits for.

    Queries: two where nothing ever hung on anything, else those of ``said_about`` too.
    """
    named = sorted({decision for decision in decisions if decision is not None})
    look = whole(as_of)
    hangs = {each.decision for each in look(ConditionSet, decision_id=named)}
    hangs |= {each.decision for each in look(RoundOpened, decision_id=named)}
    if not hangs:
        return {}
    said = said_about(hangs, look)
    shown = {each.stamp.id for each in visible(reader, said.conditions)}
    return waiting(sorted(hangs), said, on=day, shown=shown)
