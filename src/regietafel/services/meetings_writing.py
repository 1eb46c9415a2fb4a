# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A document of a meeting on record, ready to be written: with edits by hand, numbers, days, references."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from regietafel.core.base.decisions import Action, Decision
from regietafel.core.base.housing_facts import NationalTarget, PublishedSum
from regietafel.core.base.meeting_facts import Document, DocumentMoved, MeetingConvened
from regietafel.core.base.messages import Refused
from regietafel.core.base.observations import Observation
from regietafel.core.base.stamps import AsOf
from regietafel.core.meetings.blocks import Block, counted, from_data
from regietafel.core.meetings.documents import adopted_on, state_of
from regietafel.core.meetings.told import Defect, Suspected, ToldEntry, ToldFigure
from regietafel.data.organisations import national
from regietafel.publication.documents import Reference, Writing
from regietafel.records import drafts
from regietafel.services.access import allowed
from regietafel.services.meetings import MeetingView, meeting, meetings
from regietafel.services.meetings_minutes import MINUTES, text_as_offered
from regietafel.services.meetings_telling import facts_behind, told
from regietafel.services.readers import Reader
from regietafel.services.reading import read

Behind = Sequence[tuple[Decision | None, Action | None]]


def find_meeting(name: str, as_of: AsOf, *, reader: Reader) -> MeetingConvened:
    """The meeting with that id, or of that table on that day, LRT-2022-07-08; refused where there is none."""
    held = meetings(as_of, reader=reader)
    for each in held:
        if name in (each.stamp.id, f"{each.table}-{each.on.isoformat()}"):
            return each
    raise Refused("documents-no-such-meeting", name=name)


def writing_of(
    key: str, document: Document, *, as_of: AsOf, language: str, day: date, reader: Reader
) -> Writing:
    """What is needed to write a document of a meeting as this reader may see it.

    A draft has the edits by hand, for who keeps the table; what was offered or adopted has its own text.
    """
    view = meeting(key, as_of, reader=reader)
    behind = facts_behind(view)
    texts, defects = _by_hand(_blocks(view, document, reader=reader), behind)
    structure = told(view, as_of, reader=reader)
    entries = tuple(replace(each, text=texts.get(each.number, each.text)) for each in structure.entries)
    figures, references = _figures(entries, behind, sources=_sources(behind, as_of, reader=reader))
    body = national().get(view.fact.table)
    return Writing(
        replace(structure, entries=entries, figures=figures, defects=tuple(defects)),
        document,
        language,
        day,
        table=body.name.on(language) if body is not None else view.fact.table,
        state=state_of(document, view.documents),
        adopted_on=adopted_on(document, view.documents),
        numbers=_numbers(behind),
        latest={
            place: action.latest
            for place, (_, action) in enumerate(behind, start=1)
            if action is not None and action.latest is not None
        },
        references=references,
    )


def _blocks(view: MeetingView, document: Document, *, reader: Reader) -> tuple[Block, ...]:
    moves: list[DocumentMoved] = [move for move in view.documents if move.document is document]
    if moves:
        return text_as_offered(moves[-1])
    if not allowed(reader, "table.keep", thing=view.fact.table):
        return ()
    kept = drafts.read(MINUTES, f"{view.fact.stamp.id}/{document.value}")
    return from_data(kept.content["blocks"]) if kept is not None else ()


def _by_hand(blocks: Sequence[Block], behind: Behind) -> tuple[dict[int, str], list[Defect]]:
    """The text of each entry that somebody changed, and the corrections beside what stays as it reads."""
    by_key = {block.key: block for block in blocks}
    texts: dict[int, str] = {}
    defects: list[Defect] = []
    for place, (decision, _) in enumerate(behind, start=1):
        block = by_key.get(f"decision/{decision.stamp.id}") if decision is not None else None
        if block is not None:
            texts[place] = block.text
            defects += [Defect(Suspected.TYPING, each.verbatim, each.correct) for each in block.corrections]
    return texts, defects


def _numbers(behind: Behind) -> dict[int, str]:
    """The number on record of each entry that was given one: table, year and number."""
    return {
        place: f"{decision.meeting.table}-{decision.meeting.on.year}-{decision.number}"
        for place, (decision, _) in enumerate(behind, start=1)
        if decision is not None and decision.meeting is not None and decision.number is not None
    }


def _refers(decision: Decision | None) -> tuple[str, ...]:
    if decision is None:
        return ()
    return (*decision.refers_to, *((decision.about,) if decision.about else ()))


def _sources(behind: Behind, as_of: AsOf, *, reader: Reader) -> Mapping[str, Reference]:
    """The facts that numbers refer to, by id, each with the title and publisher of its source."""
    ids = [each for decision, _ in behind for each in _refers(decision)]
    found: dict[str, Reference] = {}
    for kind in (Observation, NationalTarget, PublishedSum, Decision):
        for fact in read(kind, as_of, reader=reader, ids=ids) if ids else ():
            source = fact.stamp.source
            found[fact.stamp.id] = Reference(f"{source.title} ({source.publisher})", source.address)
    return found


def _figures(
    entries: Sequence[ToldEntry], behind: Behind, *, sources: Mapping[str, Reference]
) -> tuple[tuple[ToldFigure, ...], dict[int, Reference]]:
    """Every number that counts something, with the fact its entry refers to; none stays without a note."""
    figures: list[ToldFigure] = []
    references: dict[int, Reference] = {}
    for entry, (decision, _) in zip(entries, behind, strict=True):
        known = [sources[each] for each in _refers(decision) if each in sources]
        for written in counted(entry.text):
            if known:
                references[len(figures)] = known[0]
            unit = "%" if written.endswith("%") else None
            counts = decision.title.nl if decision is not None else None
            figures.append(ToldFigure(_value(written), unit, counts, entry.number))
    return tuple(figures), references


def _value(written: str) -> Decimal:
    return Decimal(written.removesuffix("%").replace(".", ""))
