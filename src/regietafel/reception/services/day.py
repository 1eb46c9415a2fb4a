# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The whole picture of a day, for page, terminal and paper: tasks, reception, plans, what is not sure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.access.readers import Reader
from regietafel.areas.country import known
from regietafel.base.areas import Areas
from regietafel.base.messages import Message, Value
from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf
from regietafel.base.timeline import NotInForce
from regietafel.data.indicators import indicator, indicators
from regietafel.facts.decisions import Decision
from regietafel.facts.observations import Dispute, Observation
from regietafel.figures.rules.checks import Weight
from regietafel.figures.services.describing import defined
from regietafel.figures.services.following import follow
from regietafel.figures.services.lines import figure_line
from regietafel.law import parameters
from regietafel.outlets.tables import DAY, MARK, SIGNED, WHOLE, Column, Table
from regietafel.reception.services.leading import later_decision, lead
from regietafel.reception.services.picture import Figure, Picture, picture
from regietafel.reception.services.picture_figures import LIMITS, counted_figure
from regietafel.reception.services.view import TER_APEL, Reception, reception
from regietafel.tasks.services.standing import Standing
from regietafel.words import say, word


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about the figures of a day (*opmerking*): its weight, in words, about what."""

    weight: Weight
    message: Message


@dataclass(frozen=True, slots=True)
class DayPicture:
    """What is shown of a day (*dagbeeld*)."""

    tasks: Picture
    reception: Reception
    areas: Areas
    headline: Message
    headline_marks: frozenset[Mark]
    """How far to lean on what the sentence claims."""
    headline_sources: tuple[Source, ...]
    remarks: tuple[Remark, ...]
    """What is contradictory, doubtful or missing, the heaviest first."""
    later: Decision | None
    """A decision in force since the one the tasks rest on, of which nothing was divided yet."""


def day_picture(day: date, as_of: AsOf, *, reader: Reader) -> DayPicture:
    """The picture of a day as known and as recorded; a fixed number of queries, whatever is on record."""
    tasks, held = picture(day, as_of, reader=reader), reception(day, as_of, reader=reader)
    areas = known(as_of, reader).areas
    names = {area.code: area.name for area in areas.areas}
    order = (Weight.CONTRADICTION, Weight.DOUBT, Weight.EXPLAINED)
    remarks = sorted(_remarks(tasks, held, names=names), key=lambda each: order.index(each.weight))
    leads = lead(tasks, held)
    return DayPicture(
        tasks,
        held,
        areas,
        leads.message,
        leads.marks,
        leads.sources,
        tuple(remarks),
        later_decision(tasks.standing, as_of=as_of, reader=reader),
    )


def headline_told(found: DayPicture, language: str) -> str:
    """The sentence with how far to lean on it behind it, where no mark can stand beside it."""
    there = (mark for mark in Mark if mark in found.headline_marks and mark is not Mark.SOURCE)
    marks = [word(f"base-mark-{mark}", language) for mark in there]
    said = say(found.headline, language)
    return f"{said} [{', '.join(marks)}]" if marks else said


def ter_apel(day: date, as_of: AsOf, *, reader: Reader) -> Figure | None:
    """The latest count of Ter Apel with all that stands beside it; None where there is none."""
    return counted_figure(follow("persons-ter-apel", TER_APEL, as_of=as_of, reader=reader), day)


def limit(day: date) -> int | None:
    """The most who may stay in Ter Apel on a day, where that is known."""
    try:
        return int(parameters()[LIMITS["persons-ter-apel"]].at(day))
    except NotInForce:
        return None


def _remarks(tasks: Picture, held: Reception, *, names: Mapping[str, str]) -> Iterator[Remark]:
    yield from _contradicted(tasks.standing)
    yield from _disputed(shown_counts(tasks, held), held, names=names)
    yield from _silent(held, names)
    yield from _overdue(tasks)
    yield from _undated(tasks)
    for found in tasks.findings:
        given: dict[str, Value] = {"name": found.indicator.name, "finding": found.finding.message}
        yield Remark(found.finding.weight, Message("receptionday-finding", given))
    yield from _revised(held)


def _overdue(tasks: Picture) -> Iterator[Remark]:
    """The figures of which a next one should have been there, in one remark; not those another follows on."""
    counted = {figure.code for figure in (*tasks.figures, *tasks.also)}
    followed = {indicators()[code].follows for code in counted if code in indicators()}
    late = tuple(
        Message("receptionday-last", {"what": each.indicator.name, "latest": each.latest})
        for each in tasks.missing
        if each.latest is not None and each.due is not None and each.indicator.code not in followed
    )
    if late:
        yield Remark(Weight.DOUBT, Message("receptionday-overdue", {"figures": late}))
    for each in tasks.missing:
        if each.latest is None or each.due is None:
            yield Remark(Weight.DOUBT, each.message)


def _undated(tasks: Picture) -> Iterator[Remark]:
    """The figures of which nobody said when they became known: they are in every picture, however early."""
    counted = (each for each in (*tasks.figures, *tasks.also) if each.counted is not None)
    named = tuple(each.what for each in counted if each.counted and each.counted.stamp.known.on is None)
    if named:
        yield Remark(Weight.DOUBT, Message("receptionday-undated", {"figures": named}))


def _contradicted(standing: Standing | None) -> Iterator[Remark]:
    """Published tasks of the same reference day that are not what the key gives."""
    if standing is None:
        return
    for code, task in standing.tasks.items():
        for value in standing.comparable(code):
            if value.amount != task.amount:
                name = standing.distributed.ask.tree.units[code].name
                given: dict[str, Value] = {"name": name, "published": value.amount, "computed": task.amount}
                yield Remark(Weight.CONTRADICTION, Message("receptionday-contradicted", given))


def shown_counts(tasks: Picture, held: Reception) -> list[Observation]:
    """The counts up to the day that the picture and the rooms of reception show, each once."""
    rows = [row for counts in held.counts.values() for row in counts if row.stamp.valid.start <= held.day]
    rows += [each.counted for each in (*tasks.figures, *tasks.also) if each.counted is not None]
    rows += tasks.standing.existing.values() if tasks.standing else ()
    return list({row.stamp.id: row for row in (*held.replaced, *rows)}.values())


def _disputed(rows: Iterable[Observation], held: Reception, *, names: Mapping[str, str]) -> Iterator[Remark]:
    """Figures that a body contests and whose source has not answered."""
    for row in rows:
        for each in held.contested.get(row.stamp.id, ()):
            if each.is_open:
                yield Remark(Weight.CONTRADICTION, _contest(row, each.dispute, names=names))


def _contest(row: Observation, dispute: Dispute, *, names: Mapping[str, str]) -> Message:
    given: dict[str, Value] = {
        "figure": figure_line(row, names=names),
        "body": names.get(dispute.body, dispute.body),
        "ground": dispute.ground,
    }
    if dispute.own_count is None:
        return Message("disputes-remark", given)
    return Message("disputes-remark-count", {**given, "own": dispute.own_count})


def beside_notes(figure: Figure, *, names: Mapping[str, str]) -> tuple[Message, ...]:
    """What stands beside a figure: why this source counts, the others, what it replaced, who contests it."""
    notes = [figure.reason] if figure.reason is not None else []
    for key, rows in (("beside", figure.beside), ("replaced", figure.replaced)):
        notes += [Message(f"receptionday-{key}", {"figure": figure_line(row, names=names)}) for row in rows]
    about = {row.stamp.id: row for row in (*figure.replaced, *filter(None, [figure.counted]))}
    notes += [
        _contest(about[dispute.dispute.about], dispute.dispute, names=names) for dispute in figure.disputes
    ]
    return tuple(notes)


def _silent(held: Reception, names: Mapping[str, str]) -> Iterator[Remark]:
    """Regions that did not report their crisis shelter with the others."""
    rows = held.latest("crisis-places")
    silent = tuple(names[area] for area, row in sorted(rows.items()) if row.amount is None)
    if silent:
        what = indicator("crisis-places").name
        given: dict[str, Value] = {"what": what, "areas": silent, "count": len(silent)}
        yield Remark(Weight.DOUBT, Message("receptionday-silent", given))


def _revised(held: Reception) -> Iterator[Remark]:
    """Figures that took the place of others up to the day, each with both."""
    rows = (row for counts in held.counts.values() for row in counts)
    by_replaced = {row.stamp.replaces: row for row in rows}
    for old in held.replaced:
        new = by_replaced.get(old.stamp.id)
        if new is None or new.stamp.valid.start > held.day or old.amount is None or new.amount is None:
            continue
        given: dict[str, Value] = {"what": indicator(old.indicator).name, "before": old.amount}
        given |= {"after": new.amount, "day": old.stamp.valid.start}
        yield Remark(Weight.EXPLAINED, Message("receptionday-revised", given))


def strip_table(found: DayPicture) -> Table[Figure]:
    """The strip of figures as a table."""
    return _figures_table("strip", found.tasks.figures, found=found.reception)


def also_table(found: DayPicture) -> Table[Figure]:
    """The other figures that are followed, as a table."""
    return _figures_table("also", found.tasks.also, found=found.reception)


def _figures_table(what: str, figures: tuple[Figure, ...], *, found: Reception) -> Table[Figure]:
    columns: tuple[Column[Figure], ...] = (
        Column("name", lambda figure: figure.what),
        Column("amount", lambda figure: int(figure.working.value), WHOLE),
        Column("unit", lambda figure: Message(f"base-unit-{figure.working.unit}")),
        Column("day", lambda figure: figure.working.day, DAY),
        Column("change", lambda figure: figure.change, SIGNED),
        Column("mark", lambda figure: figure.marks, MARK),
    )
    sources = [source for figure in figures for source in figure.working.sources()]
    title = Message(f"receptionday-table-{what}")
    facts = defined(figure.code for figure in figures if figure.code in indicators())
    return Table(title, columns, figures, found.day, found.known_on, sources, facts)
