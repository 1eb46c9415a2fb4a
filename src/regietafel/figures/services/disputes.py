# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A body contests a figure and its source answers: what targets and reception have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from regietafel.access.readers import Reader
from regietafel.access.visible import one, read
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf, Stamp
from regietafel.facts.observations import Dispute
from regietafel.records import ledger


@dataclass(frozen=True, slots=True)
class Contest:
    """What a body says against a figure (*betwisting*): its own count, ground and evidence."""

    about: str
    ground: Said
    own_count: int | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Contested:
    """A figure that a body contests (*betwist cijfer*), with the answer of its source, if any."""

    dispute: Dispute
    answer: Dispute | None

    @property
    def is_open(self) -> bool:
        return self.answer is None


def paired(said: Iterable[Dispute]) -> tuple[Contested, ...]:
    """Disputes, each with the answer to it, in the order in which they were said."""
    facts = list(said)
    answers = {fact.answers: fact for fact in facts if fact.answers is not None}
    return tuple(Contested(fact, answers.get(fact.stamp.id)) for fact in facts if fact.answers is None)


def contested(as_of: AsOf, *, reader: Reader) -> Mapping[str, tuple[Contested, ...]]:
    """Who contests which figure and what was answered, by the id of the figure. Queries: one.

    Of every figure that is contested: disputes are few, figures are many.
    """
    found: dict[str, list[Contested]] = defaultdict(list)
    for each in paired(read(Dispute, as_of, reader=reader)):
        found[each.dispute.about].append(each)
    return {figure: tuple(said) for figure, said in found.items()}


def dispute(said: Contest, *, body: str, stamp: Stamp) -> Dispute:
    """What goes on record of a contest; refused without a ground."""
    if not said.ground.nl.strip():
        raise Refused("disputes-needs-ground")
    return Dispute(stamp, said.about, body, said.own_count, said.ground, said.evidence)


def unanswered(dispute: str, *, reader: Reader) -> Dispute:
    """The dispute with that id, to be answered; refused where it has an answer, or is one itself."""
    found = one(Dispute, dispute, as_of=AsOf(), reader=reader)
    if found.answers is not None or ledger.read(Dispute, answers_id=dispute):
        raise Refused("disputes-answered-already")
    return found


def answer(found: Dispute, *, by: str, ground: Said, stamp: Stamp, reader: Reader) -> Dispute:
    """The answer of the source of a figure; refused for a body that the reader does not speak for."""
    if not reader.speaks_for(by):
        raise Refused("disputes-not-your-source", body=by)
    return Dispute(stamp, found.about, by, None, ground, answers=found.stamp.id)
