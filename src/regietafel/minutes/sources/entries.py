# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sentences into entries: what goes on about the same thing stays together, what is new stands by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import (
    MinutesAction,
    MinutesAnswer,
    MinutesCondition,
    MinutesEntry,
    Spot,
    Sureness,
    Unread,
)
from regietafel.minutes.sources.actors import Actors
from regietafel.minutes.sources.doing import supervisors, term_in
from regietafel.minutes.sources.kinds import Kind, answer_in, kind_of, points_at_persons, points_back
from regietafel.minutes.sources.layout import Document
from regietafel.minutes.sources.lexicon import pattern, row, squeezed, words
from regietafel.minutes.sources.sentences import Sentence

_ASKED = (DecisionKind.REQUEST, DecisionKind.CONCERN)
_GATHERS = (DecisionKind.FINDING, DecisionKind.POSITION, DecisionKind.WARNING)
"""Kinds of which two sentences after each other make one entry."""
_SAID = (DecisionKind.FINDING, DecisionKind.POSITION, DecisionKind.REQUEST, DecisionKind.WARNING)
"""Kinds that somebody utters, and that are of who is speaking where they name nobody else."""
_AGREES = pattern(
    r"(?:de |het )?(?P<who>\w+) (?:gaat|gaan|stemt|stemmen) .{0,60}?\b(?:dit|dat) (?:voorstel|verzoek)\b"
)
_FIRST_PERSON = re.compile(r"(?:ik|wij|we|I)\s", re.IGNORECASE)
_CAN_DEPEND = (DecisionKind.AGREEMENT, DecisionKind.ORDER, DecisionKind.ADOPTION, None)


@dataclass(slots=True)
class Draft:
    """An entry in the making."""

    item: str
    kind: Kind
    sentences: list[Sentence]
    answer: MinutesAnswer | None = None
    watching: tuple[str, ...] = ()
    labelled: bool = False
    """It said itself of which kind it is: what follows in its block belongs to it, unless it stands out."""
    conditions: tuple[MinutesCondition, ...] | None = None
    """As a label gives them; None where the sentences must be searched."""

    @property
    def holders(self) -> tuple[str, ...]:
        return self.kind.action.holders if self.kind.action is not None else ()

    @property
    def text(self) -> str:
        return squeezed(" ".join(sentence.text for sentence in self.sentences))


@dataclass(slots=True)
class Entries:
    """Takes sentence after sentence, block after block."""

    document: Document
    actors: Actors
    drafts: list[Draft] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    item: str = ""
    _before: Draft | None = None
    _speaker: tuple[str, ...] = ()
    _latest: Sentence | None = None
    """The sentence that was taken last."""

    def open_item(self, number: str) -> None:
        self.item, self._before = number, None

    def take(self, sentence: Sentence, *, first: bool) -> None:
        """One sentence; ``first`` opens its block."""
        before = None if first else self._before
        self._latest = sentence
        text = self._spoken(sentence.text, first=first)
        if row("frame", "sentences").fullmatch(text):
            return
        if self._answers(sentence, before) or self._supervises(sentence, before):
            return
        kind = self._kind(text) or (self._of_the_same(text) if first else None)
        if kind is not None and before is not None:
            self._agrees(text, kind, before=before)
        if before is not None and _goes_on(text, kind, before=before):
            before.sentences.append(sentence)
        elif kind is None:
            self.unread.append(Unread(squeezed(sentence.text), spot=self._spot(sentence)))
            self._before = before
        else:
            self.add(Draft(self.item, _inherited(text, kind, before=before), [sentence]))

    def _spoken(self, text: str, *, first: bool) -> str:
        """A sentence without the name before its colon; who that is, speaks until the end of the block."""
        found = self.actors.find(r"^{by}(?: ?\([^()]{1,40}\))? ?: ?", text) if first else None
        if first:
            self._speaker = self.actors.split(found.said() or "") if found else ()
        return text[found.match.end() :] if found else text

    def _kind(self, text: str) -> Kind | None:
        """What a sentence is; *hij* and *zij* stand for who is speaking, and nobody else said it."""
        if self._speaker and (points_at_persons(text) or _FIRST_PERSON.match(text)):
            text = f"{self._speaker[0]} {text.split(maxsplit=1)[-1]}"
        kind = kind_of(text, self.actors)
        says = kind is not None and kind.kind in _SAID and not kind.by
        return replace(kind, by=self._speaker) if kind is not None and says else kind

    def _of_the_same(self, text: str) -> Kind | None:
        """*Zij stuurt een brief*, on a line of its own: who was to do the thing before it, as it seems."""
        last = self._last()
        act = last.kind.action if last is not None else None
        if act is None or not act.holders or not points_at_persons(text):
            return None
        kind = kind_of(f"{act.holders[0]} {text.split(maxsplit=1)[-1]}", self.actors)
        if kind is None or kind.action is None:
            return None
        return replace(kind, sure=Sureness.LIKELY, action=replace(kind.action, sure=Sureness.LIKELY))

    def _agrees(self, text: str, kind: Kind, *, before: Draft) -> None:
        """A table that agrees with what was asked just before, has answered it."""
        found = _AGREES.match(text)
        if kind.kind is DecisionKind.AGREEMENT and found and before.kind.kind in _ASKED and not before.answer:
            before.answer = MinutesAnswer(found["who"], agrees=True, sure=Sureness.LIKELY)

    def add(self, draft: Draft) -> None:
        """An entry that is known to be one."""
        self.drafts.append(draft)
        self._before = draft
        self._latest = draft.sentences[-1]

    def held_by(self, names: tuple[str, ...], term: str | None = None, *, since: int | None = None) -> bool:
        """Who is named behind or beside a sentence does what it says; False where nothing was said yet.

        ``since`` is the number of entries before the text beside which the names stand.
        """
        made = [draft for draft in self.drafts[since or 0 :] if draft.item == self.item]
        latest = self._latest
        if self.unread and latest is not None and self.unread[-1].spot == self._spot(latest):
            self.unread.pop()
            self.add(Draft(self.item, Kind(None, MinutesAction(), (), Sureness.LIKELY), [latest]))
        elif any(set(draft.holders) & set(names) for draft in (made if since is not None else made[-1:])):
            return True
        elif not made:
            return False
        acts = [draft for draft in made if draft.kind.action is not None and since is not None]
        draft = acts[-1] if acts else self.drafts[-1]
        by = term or next((found for each in draft.sentences if (found := term_in(each.text))), None)
        act = replace(draft.kind.action or MinutesAction(term=by), holders=names, sure=Sureness.LIKELY)
        draft.kind = replace(draft.kind, action=replace(act, term=act.term or by))
        return True

    def _spot(self, sentence: Sentence) -> Spot:
        return self.document.spot(sentence.start, sentence.end)

    def _answers(self, sentence: Sentence, before: Draft | None) -> bool:
        answer = answer_in(sentence.text, self.actors)
        asked = before or (self._last() if points_back(sentence.text) else None)
        if answer is None or asked is None or asked.kind.kind not in _ASKED or asked.answer is not None:
            return False
        sure = Sureness.CERTAIN if before is not None else Sureness.LIKELY
        spot = self.document.spot(sentence.start, sentence.end)
        asked.answer = replace(answer, spot=spot, sure=sure)
        asked.sentences.append(sentence)
        return True

    def _supervises(self, sentence: Sentence, before: Draft | None) -> bool:
        acted = before or (self._last() if points_back(sentence.text) else None)
        watching = supervisors(sentence.text, self.actors)
        if not watching or acted is None or acted.kind.action is None:
            return False
        acted.watching = (*acted.watching, *watching)
        acted.sentences.append(sentence)
        return True

    def _last(self) -> Draft | None:
        return self.drafts[-1] if self.drafts and self.drafts[-1].item == self.item else None

    def finished(self) -> Iterator[MinutesEntry]:
        """The entries, numbered through the document."""
        for number, draft in enumerate(self.drafts, start=1):
            first, last = draft.sentences[0], draft.sentences[-1]
            spot = self.document.spot(first.start, last.end)
            kind, act = draft.kind, draft.kind.action
            yield MinutesEntry(
                number,
                draft.item,
                draft.text,
                kind.kind,
                replace(act, supervisors=(*act.supervisors, *draft.watching), spot=spot) if act else None,
                by=kind.by,
                to=kind.to,
                answer=draft.answer,
                conditions=self._conditions(draft) if draft.conditions is None else draft.conditions,
                spot=spot,
                sure=kind.sure,
            )

    def _conditions(self, draft: Draft) -> tuple[MinutesCondition, ...]:
        if draft.kind.kind not in _CAN_DEPEND:
            return ()
        found = []
        for sentence in draft.sentences:
            for clause in _CONDITION.finditer(sentence.text):
                spot = self.document.spot(sentence.start + clause.start(), sentence.start + clause.end())
                entry = self._asked_before(draft) if row("conditions", "request").search(clause[0]) else None
                sure = Sureness.LIKELY if entry else Sureness.CERTAIN
                found.append(MinutesCondition(squeezed(clause.group()), entry, spot=spot, sure=sure))
        return tuple(found)

    def _asked_before(self, draft: Draft) -> int | None:
        """The number of the last request under the same item before this entry."""
        here = self.drafts.index(draft)
        for place in range(here - 1, -1, -1):
            other = self.drafts[place]
            if other.item == draft.item and other.kind.kind is DecisionKind.REQUEST:
                return place + 1
        return None


_CONDITION = pattern(rf"\b(?:{words('conditions', 'words')})\b[^,.;]*")


def _goes_on(text: str, kind: Kind | None, *, before: Draft) -> bool:
    """Whether a sentence belongs to the entry before it in the same block."""
    if points_at_persons(text):
        return True
    back = points_back(text)
    if kind is None:
        return back or before.labelled
    act = kind.action
    if kind.by and not set(kind.by) <= set(before.kind.by):
        return False
    if (back or before.labelled) and (kind.weak or (act is not None and not act.holders and not act.term)):
        return True
    return kind.kind is before.kind.kind and (kind.kind in _GATHERS or (back and act is None))


def _inherited(text: str, kind: Kind, *, before: Draft | None) -> Kind:
    """An action on the same thing as the one before it, without a holder of its own, has the same holder."""
    act = kind.action
    earlier = before.kind.action if before is not None else None
    if act is None or act.holders or earlier is None or not points_back(text):
        return kind
    holding = replace(act, holders=earlier.holders, sure=Sureness.LIKELY)
    return replace(kind, action=holding)
