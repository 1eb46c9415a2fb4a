# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The annotated agenda of one member: what is asked of them, what changed, which numbers are in doubt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from regietafel.access.permissions import require
from regietafel.access.visible import read
from regietafel.actions.services.of_table import Asked as Waiting
from regietafel.actions.services.of_table import asked_before
from regietafel.base.messages import Refused
from regietafel.data.organisations import national
from regietafel.facts.decisions import Decision
from regietafel.facts.meetings import AgendaItem, MeetingConvened, Purpose
from regietafel.facts.papers import PaperVersion, RoundOpened
from regietafel.meetings.outlets.annotated import AnnotatedAgenda, AnnotatedItem, Asked, Challenged
from regietafel.meetings.rules.blocks import counted
from regietafel.meetings.rules.differences import ChangeKind
from regietafel.meetings.services.announcing import agenda_lines
from regietafel.meetings.services.challenging import Doubted, Moved, doubted, moved_since
from regietafel.meetings.services.meetings import ItemView, MeetingView, meeting, meetings, table_bodies
from regietafel.meetings.services.numbers import Speaking, numbered
from regietafel.meetings.services.papers import PaperView, changes, papers, text_of
from regietafel.meetings.services.people import members
from regietafel.minutes.outlets.documents import AgendaLine
from regietafel.reception.services.picture import picture
from regietafel.words import word

MOST = 5
"""Numbers and changes that stand in no paper of the agenda: more do not fit on a page that is read."""
MOST_OF_PAPER = 3
"""Numbers without a source that are named of one paper."""


def annotated(key: str, *, on: date, by: Speaking) -> AnnotatedAgenda:
    """The page of whoever reads, for the bodies they speak for; refused to who does not sit at the table.

    It is made anew each time, for that reader alone, and kept nowhere.
    """
    view = meeting(key, by.as_of, reader=by.reader)
    require(by.reader, "table.follow", thing=view.fact.table)
    bodies = members(by.reader)
    seated = {place.seat.organisation for place in view.roll.places}
    if not bodies or (seated and not bodies & (seated | national().keys())):
        raise Refused("annotated-not-a-member", table=view.fact.table)
    made = _Annotating(view, bodies, on, by=by)
    body = next(each for each in table_bodies() if each.code == view.fact.table)
    return AnnotatedAgenda(
        by.language,
        body.name.on(by.language),
        view.fact.on,
        member=", ".join(sorted(_named(each, by.language) for each in bodies)),
        day=on,
        items=tuple(made.items()),
    )


def _named(body: str, language: str) -> str:
    known = national().get(body)
    return known.name.on(language) if known is not None else body


@dataclass
class _Left:
    """What was not put under an item yet."""

    waiting: Waiting
    doubted: list[Doubted]
    moved: list[Moved]


class _Annotating:
    """Puts under each item what belongs to it, and what is left in a part of its own at the end."""

    def __init__(self, view: MeetingView, bodies: frozenset[str], on: date, *, by: Speaking) -> None:
        self._view, self._bodies, self._on, self._by = view, bodies, on, by
        held = meetings(by.as_of, reader=by.reader, table=view.fact.table)
        self._last = next((each for each in held if each.on < view.fact.on), None)
        self._papers = papers(view.fact.table, by.as_of, reader=by.reader)
        self._decisions = {
            decision.stamp.id: decision for decision in read(Decision, by.as_of, reader=by.reader)
        }
        self._rounds = {each.decision: each for each in read(RoundOpened, by.as_of, reader=by.reader)}
        self._before = self._places()
        now = picture(on, by.as_of, reader=by.reader)
        moved = moved_since(now, self._last.on, by=by) if self._last is not None else []
        waiting = asked_before(bodies, view.fact.on, as_of=by.as_of, on=on, reader=by.reader)
        self._known = {Decimal(int(each.working.value)) for each in (*now.figures, *now.also)}
        self._left = _Left(waiting, doubted(now, by=by), moved)

    def items(self) -> Iterator[AnnotatedItem]:
        """Every item of the agenda, and after them what stands under none."""
        by = self._by
        lines = agenda_lines(self._view, by.as_of, language=by.language, reader=by.reader)
        for item, line in zip(self._view.items, lines, strict=True):
            yield self._item(item, line)
        rest = self._rest()
        if rest.asked or rest.changed or rest.challenged:
            yield rest

    def _item(self, item: ItemView, line: AgendaLine) -> AnnotatedItem:
        purpose = word(f"documents-purpose-{line.purpose.value}", self._by.language)
        there = [paper for paper in self._papers if paper.fact.item == item.fact.stamp.id and paper.versions]
        texts = {each.fact.stamp.id: self._text(each) for each in there}
        values = {_value(each) for text in (line.title, *texts.values()) for each in counted(text)}
        about = self._about(item.fact)
        challenged, moved = self._numbers(values, about)
        return AnnotatedItem(
            line.number,
            f"{line.title} ({purpose})",
            asked=tuple(self._asked(line, there, about=about)),
            changed=(*self._came(line), *self._new(there), *moved),
            challenged=(*challenged, *self._without_source(there, texts)),
        )

    def _rest(self) -> AnnotatedItem:
        """What is asked, changed and doubted outside the agenda; of the numbers the first few."""
        left, language = self._left, self._by.language
        more = len(left.doubted) - MOST
        challenged = [each.told for each in left.doubted[:MOST]]
        changed = [each.told for each in left.moved[:MOST]]
        changed += [word("annotated-more", language, count=more)] if more > 0 else []
        everything = frozenset(self._decisions)
        asked = (*self._voices(everything), *self._wordings(None), *self._actions(everything))
        title = word("annotated-general", language)
        return AnnotatedItem("", title, asked, changed=tuple(changed), challenged=tuple(challenged))

    def _asked(self, line: AgendaLine, there: list[PaperView], *, about: frozenset[str]) -> Iterator[Asked]:
        if line.purpose is Purpose.DECISION and not line.hammer:
            yield Asked(word("annotated-decide", self._by.language))
        yield from self._voices(about)
        yield from self._wordings({each.fact.stamp.id for each in there})
        yield from self._actions(about)

    def _voices(self, about: frozenset[str]) -> Iterator[Asked]:
        """Written rounds that wait for the voice of this member."""
        left = self._left.waiting
        mine = [each for each in left.voices if each[0].stamp.id in about]
        self._left.waiting = replace(left, voices=tuple(each for each in left.voices if each not in mine))
        for decision, voice in mine:
            said = numbered(decision, self._by.language)
            text = word("annotated-voice", self._by.language, seat=voice.seat, decision=said)
            yield Asked(
                text, self._rounds[decision.stamp.id].until if decision.stamp.id in self._rounds else None
            )

    def _wordings(self, keys: set[str] | None) -> Iterator[Asked]:
        """Wording requests about papers of this member that wait for an answer; of all papers with None."""
        left = self._left.waiting
        mine = [each for each in left.requests if keys is None or each.fact.paper in keys]
        self._left.waiting = replace(left, requests=tuple(each for each in left.requests if each not in mine))
        for request in mine:
            fact, language = request.fact, self._by.language
            yield Asked(word("annotated-wording", language, who=fact.by, asks=fact.asks.on(language)))

    def _actions(self, about: frozenset[str]) -> Iterator[Asked]:
        """Actions of this member that are to be done by the meeting, or have no day."""
        left = self._left.waiting
        mine = [each for each in left.actions if each.decision in about]
        self._left.waiting = replace(left, actions=tuple(each for each in left.actions if each not in mine))
        for action in mine:
            title = action.title.on(self._by.language).rstrip(".")
            key = "annotated-action" if self._bodies & set(action.holders) else "annotated-watch"
            text = word(key, self._by.language, title=title)
            yield Asked(text, action.latest)

    def _about(self, item: AgendaItem) -> frozenset[str]:
        """The decisions an item is about: the one it names, those under it here, and where it came from."""
        fact = self._view.fact
        places = {self._before.get(item.comes_from or ""), (fact.table, fact.on, item.number)}
        under = {
            key
            for key, each in self._decisions.items()
            if each.meeting is not None and (each.meeting.table, each.meeting.on, each.meeting.item) in places
        }
        return frozenset(under | ({item.about} if item.about is not None else set()))

    def _places(self) -> dict[str, tuple[str, date, str]]:
        """Table, day and number of each earlier item that an item of this agenda comes from."""
        as_of, reader = self._by.as_of, self._by.reader
        ids = [each.fact.comes_from for each in self._view.items if each.fact.comes_from is not None]
        items = read(AgendaItem, as_of, reader=reader, ids=ids) if ids else []
        keys = [each.meeting for each in items]
        convened = read(MeetingConvened, as_of, reader=reader, ids=keys) if keys else []
        held = {each.stamp.id: each for each in convened}
        return {
            each.stamp.id: (held[each.meeting].table, held[each.meeting].on, each.number)
            for each in items
            if each.meeting in held
        }

    def _came(self, line: AgendaLine) -> Iterator[str]:
        language = self._by.language
        if line.late:
            yield word("documents-late", language)
        if line.carried_from is not None:
            yield word("documents-carried", language, day=line.carried_from)
        if line.from_table is not None:
            yield word("documents-forwarded", language, table=line.from_table)

    def _new(self, there: list[PaperView]) -> Iterator[str]:
        """Papers that are new at this meeting, and versions that came in since the last one."""
        language, since = self._by.language, self._last.on if self._last is not None else None
        for paper in there:
            last = paper.versions[-1]
            on = last.stamp.known.on
            if last.version > 1 and since is not None and on is not None and on < since:
                continue
            title = paper.fact.title.on(language)
            if last.version == 1:
                yield word("annotated-new-paper", language, title=title)
            else:
                other = self._different(paper, last)
                yield word(
                    "annotated-new-version", language, title=title, version=str(last.version), count=other
                )

    def _different(self, paper: PaperView, last: PaperVersion) -> int:
        """How many paragraphs are other ones than in the version before; 0 where that cannot be seen."""
        key, reader = paper.fact.stamp.id, self._by.reader
        found = changes(key, old=last.version - 1, new=last.version, reader=reader)
        return sum(1 for each in found if each.kind is not ChangeKind.SAME)

    def _text(self, paper: PaperView) -> str:
        return text_of(paper.fact.stamp.id, paper.versions[-1].version, reader=self._by.reader) or ""

    def _numbers(self, values: set[Decimal], about: frozenset[str]) -> tuple[list[Challenged], list[str]]:
        """The doubted and the changed numbers in the papers of an item, or behind what it is about."""
        facts = {key for each in about if each in self._decisions for key in self._decisions[each].refers_to}
        mine = [each for each in self._left.doubted if each.value in values or each.fact in facts]
        moved = [each for each in self._left.moved if each.value in values or each.fact in facts]
        self._left.doubted = [each for each in self._left.doubted if each not in mine]
        self._left.moved = [each for each in self._left.moved if each not in moved]
        return [each.told for each in mine], [each.told for each in moved]

    def _without_source(self, there: list[PaperView], texts: dict[str, str]) -> Iterator[Challenged]:
        """Numbers in a paper that are no key figure of the day: somebody will ask where they come from."""
        for paper in there:
            loose = [
                each
                for each in dict.fromkeys(counted(texts[paper.fact.stamp.id]))
                if _value(each) not in self._known
            ]
            for each in loose[:MOST_OF_PAPER]:
                title = paper.fact.title.on(self._by.language)
                yield Challenged(each, word("annotated-in-paper", self._by.language, title=title))


def _value(written: str) -> Decimal:
    return Decimal(written.removesuffix("%").replace(".", ""))
