# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a decision causes comes into force with it; until then it waits, and says for what."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date

from regietafel.base.messages import Message
from regietafel.decisions.rules.consent import IN_FORCE, Dossier, Standing, holding, standing, voices
from regietafel.facts.papers import Voice


def waiting(
    decisions: Iterable[str], dossier: Dossier, *, on: date, shown: Container[str]
) -> dict[str, Message]:
    """The decisions that are not in force at the end of a day, each with what it waits for.

    Only what had been said by that day counts. Of the open conditions those in ``shown`` are named: a rule
    looks at all of them, a reader learns only of what the reader may see.
    """
    said = dossier.upto(on)
    now = {decision: standing(decision, said, on=on) for decision in dict.fromkeys(decisions)}
    return {
        each: _waits(each, how, said=said, on=on, shown=shown)
        for each, how in now.items()
        if how not in IN_FORCE
    }


def _waits(decision: str, how: Standing, *, said: Dossier, on: date, shown: Container[str]) -> Message:
    if how is Standing.ASKED:
        until = max(each.until for each in said.rounds if each.decision == decision)
        return Message("waits-for-round", {"until": until})
    if how is Standing.OBJECTED:
        against = [voice.seat for voice in voices(decision, said, on=on) if voice.voice is Voice.NO]
        return Message("waits-for-objection", {"seats": tuple(against)})
    named = [each.fact.text for each in holding(decision, said, on=on) if each.fact.stamp.id in shown]
    if not named:
        return Message("waits-for-something")
    return Message("waits-for-conditions", {"open": tuple(named), "count": len(named)})
