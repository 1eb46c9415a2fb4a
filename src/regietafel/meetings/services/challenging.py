# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers that will be challenged at a meeting and those that changed, for the page of one member."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from regietafel.base.messages import Message
from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf
from regietafel.facts.observations import Dispute
from regietafel.figures.rules.checks import Weight
from regietafel.meetings.outlets.annotated import Challenged
from regietafel.meetings.services.numbers import Speaking
from regietafel.outlets.documents import Reference
from regietafel.reception.services.picture import Figure, Picture, picture
from regietafel.tasks.services.standing import Standing
from regietafel.words import number, say, word

_MADE = (Mark.ASSUMPTION, Mark.EXAMPLE)


@dataclass(frozen=True, slots=True)
class Doubted:
    """A number with the reason why it will be challenged (*betwist getal*), and by what it is recognised."""

    told: Challenged
    value: Decimal | None = None
    fact: str | None = None
    """The id of the count itself, where it is one."""


def doubted(found: Picture, *, by: Speaking) -> list[Doubted]:
    """What is disputed, told otherwise by another source, contradictory or made up, the heaviest first."""
    figures = [*found.figures, *found.also]
    return [
        *(each for each in (_figure(figure, by, made=False) for figure in figures) if each is not None),
        *_contradicted(found.standing, by),
        *_findings(found, by),
        *(each for each in (_figure(figure, by, made=True) for figure in figures) if each is not None),
    ]


@dataclass(frozen=True, slots=True)
class Moved:
    """A number that changed (*veranderd getal*), in words, and by what it is recognised."""

    told: str
    value: Decimal
    fact: str | None = None


def moved_since(now: Picture, before: date, *, by: Speaking) -> list[Moved]:
    """The key figures that are another number than on an earlier day, as it was known that day."""
    then = picture(before, AsOf(before, by.as_of.recorded), reader=by.reader)
    old = {each.code: each.working.value for each in (*then.figures, *then.also)}
    return [
        Moved(
            word(
                "annotated-moved",
                by.language,
                what=say(each.what, by.language),
                now=number(int(each.working.value), by.language),
                before=number(int(old[each.code]), by.language),
                day=before,
            ),
            Decimal(int(each.working.value)),
            _fact(each),
        )
        for each in (*now.figures, *now.also)
        if each.code in old and old[each.code] != each.working.value
    ]


def _fact(figure: Figure) -> str | None:
    return figure.counted.stamp.id if figure.counted is not None else None


def _figure(figure: Figure, by: Speaking, *, made: bool) -> Doubted | None:
    """A key figure with what is said against it, or with that it was ``made`` up; None where nothing is."""
    language = by.language
    why = list(_against(figure, language))
    if made:
        marks = [mark for mark in _MADE if mark in figure.working.marks()] if not why else []
        why = [word(f"base-mark-{mark.value}", language) for mark in marks]
    if not why:
        return None
    value = int(figure.working.value)
    told = Challenged(
        f"{say(figure.what, language)}: {number(value, language)}",
        "; ".join(why),
        tuple(_source(source, by) for source in dict.fromkeys(figure.working.sources())),
    )
    return Doubted(told, Decimal(value), _fact(figure))


def _against(figure: Figure, language: str) -> Iterator[str]:
    """Who says another number: a body that disputes it and was not answered, another source."""
    for dispute in figure.disputes:
        if dispute.is_open:
            yield _dispute(dispute.dispute, language)
    amount = figure.counted.amount if figure.counted is not None else None
    for other in figure.beside:
        if other.amount is not None and other.amount != amount:
            said = number(other.amount, language)
            yield word("annotated-other", language, who=other.stamp.source.publisher, amount=said)


def _dispute(each: Dispute, language: str) -> str:
    ground = each.ground.on(language).rstrip(".")
    if each.own_count is None:
        return word("annotated-disputed", language, who=each.body, ground=ground)
    counted = number(each.own_count, language)
    return word("annotated-disputed-count", language, who=each.body, amount=counted, ground=ground)


def _contradicted(standing: Standing | None, by: Speaking) -> Iterator[Doubted]:
    """Published tasks of the same reference day that are not what the key gives."""
    if standing is None:
        return
    units = standing.distributed.ask.tree.units
    for code, task in standing.tasks.items():
        for value in standing.comparable(code):
            if value.amount != task.amount:
                computed = number(task.amount, by.language)
                name = f"{units[code].name}: {number(value.amount, by.language)}"
                why = word("annotated-computed", by.language, amount=computed)
                told = Challenged(name, why, (_source(value.stamp.source, by),))
                yield Doubted(told, Decimal(value.amount))


def _findings(found: Picture, by: Speaking) -> Iterator[Doubted]:
    """What contradicts itself or is doubtful among the counts of the day."""
    for finding in found.findings:
        if finding.finding.weight in (Weight.CONTRADICTION, Weight.DOUBT):
            why = _said(finding.finding.message, by.language)
            sources = tuple(_source(source, by) for source in dict.fromkeys(finding.sources))
            yield Doubted(Challenged(finding.indicator.name.on(by.language), why, sources))


def _said(message: Message, language: str) -> str:
    return say(message, language).rstrip(".")


def _source(source: Source, by: Speaking) -> Reference:
    address = by.pages("source", source.id) if by.pages is not None else source.address
    return Reference(f"{source.title}, {source.publisher}", address)
