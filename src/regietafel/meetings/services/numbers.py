# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers in the documents of a meeting: each with the observation, task or decision it refers to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.areas.country import known
from regietafel.base.messages import Said
from regietafel.base.stamps import AsOf
from regietafel.data.indicators import indicators
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.observations import Observation
from regietafel.facts.targets import NationalTarget, PublishedSum
from regietafel.facts.tasks import Distribution
from regietafel.meetings.rules.blocks import counted
from regietafel.minutes.rules.structure import MinutesEntry, MinutesFigure
from regietafel.outlets.documents import Reference
from regietafel.words import number, word

Behind: TypeAlias = Sequence[tuple[Decision | None, Action | None]]
Pages: TypeAlias = Callable[[str, str], str]
"""The full address of a page by its name in the table of routes and what it is about."""

Numbered: TypeAlias = Observation | NationalTarget | PublishedSum | Distribution | Decision


@dataclass(frozen=True, slots=True)
class Speaking:
    """How references are put into words: in which language, and to which pages they lead."""

    as_of: AsOf
    language: str
    reader: Reader
    pages: Pages | None = None


def figures_of(
    entries: Sequence[MinutesEntry], behind: Behind, *, by: Speaking
) -> tuple[tuple[MinutesFigure, ...], dict[int, Reference]]:
    """Every number that counts something, and by its place the fact its entry refers to.

    Of more facts the one with that amount is meant, else all are given; without any the number stays without,
    and a document flags it.
    """
    facts = _facts(behind, by=by)
    figures: list[MinutesFigure] = []
    references: dict[int, Reference] = {}
    for entry, (decision, action) in zip(entries, behind, strict=True):
        there = [facts[refer] for refer in refers(decision, action) if refer in facts]
        subject = decision.title if decision is not None else action.title if action is not None else None
        for written in counted(entry.text):
            value = _value(written)
            meant = [each for each in there if _amount(each) == value] or there
            if meant:
                references[len(figures)] = _together(meant, by=by)
            unit = "%" if written.endswith("%") else None
            counts = subject.on(by.language) if subject is not None else None
            figures.append(MinutesFigure(value, unit, counts, entry.number))
    return tuple(figures), references


def refers(decision: Decision | None, action: Action | None) -> tuple[str, ...]:
    """The ids of the facts that numbers of an entry come from; an action stands on its decision."""
    if decision is None:
        return (action.decision,) if action is not None else ()
    return tuple(dict.fromkeys((*decision.refers_to, *((decision.about,) if decision.about else ()))))


def reference(fact: Numbered, *, by: Speaking) -> Reference:
    """A fact in words: what it counts, where and when, how many, from which source; with its page."""
    source = fact.stamp.source
    address = source.address
    if by.pages is not None:
        decided = isinstance(fact, Decision)
        address = by.pages("decision", fact.stamp.id) if decided else by.pages("source", source.id)
    return Reference(_words(fact, by=by), address)


def _words(fact: Numbered, *, by: Speaking) -> str:
    language = by.language
    source = f"{fact.stamp.source.title}, {fact.stamp.source.publisher}"
    match fact:
        case Observation():
            areas = known(by.as_of, by.reader).areas.areas
            amount = word("base-unknown", language) if fact.amount is None else number(fact.amount, language)
            return word(
                "documents-reference-observation",
                language,
                what=indicators()[fact.indicator].name.on(language) if fact.indicator in indicators() else "",
                area=next((area.name for area in areas if area.code == fact.area), fact.area),
                day=fact.stamp.valid.start,
                amount=amount,
                source=source,
            )
        case Decision():
            return numbered(fact, language)
        case NationalTarget() | PublishedSum():
            title = fact.title if isinstance(fact, NationalTarget) else Said(fact.stamp.source.title)
            return _target(title, fact.persons, by=by, source=source)
        case Distribution():
            return _target(fact.title, fact.total, by=by, source=source)


def _target(title: Said, amount: int, *, by: Speaking, source: str) -> str:
    return word(
        "documents-reference-amount",
        by.language,
        title=title.on(by.language),
        amount=number(amount, by.language),
        source=source,
    )


def numbered(fact: Decision, language: str) -> str:
    """A decision by its number, where it has one, and its title."""
    title = fact.title.on(language)
    if fact.meeting is None or fact.number is None:
        return title
    return f"{fact.meeting.table}-{fact.meeting.on.year}-{fact.number} {title}"


def _together(facts: Sequence[Numbered], *, by: Speaking) -> Reference:
    """One reference for all that are meant; it leads to the first."""
    told = [reference(fact, by=by) for fact in facts]
    return Reference("; ".join(each.text for each in told), told[0].address)


def _facts(behind: Behind, *, by: Speaking) -> Mapping[str, Numbered]:
    ids = [refer for decision, action in behind for refer in refers(decision, action)]
    kinds: tuple[type[Numbered], ...] = (Observation, NationalTarget, PublishedSum, Distribution, Decision)
    return {
        fact.stamp.id: fact
        for kind in (kinds if ids else ())
        for fact in read(kind, by.as_of, reader=by.reader, ids=ids)
    }


def _amount(fact: Numbered) -> int | None:
    match fact:
        case Observation():
            return fact.amount
        case NationalTarget() | PublishedSum():
            return fact.persons
        case Distribution():
            return fact.total
        case Decision():
            return None


def _value(written: str) -> Decimal:
    return Decimal(written.removesuffix("%").replace(".", ""))
