# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Blocks that say themselves of which kind they are: *Afspraak: ...*, *Actie COA, z.s.m.: ...*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import MinutesAction, Sureness
from regietafel.minutes.sources.actors import Actors, Found
from regietafel.minutes.sources.doing import agreed_to_do, doing, ending, term_in
from regietafel.minutes.sources.entries import Draft
from regietafel.minutes.sources.kinds import Kind, kind_of
from regietafel.minutes.sources.layout import Block
from regietafel.minutes.sources.lexicon import MONTHS, MONTHS_ENGLISH, pattern, row, squeezed, table
from regietafel.minutes.sources.sentences import sentences

_LONGEST = 300
"""Nothing behind these characters is looked at for a label."""
_CONCLUDED = Kind(DecisionKind.AGREEMENT, None, (), Sureness.PERHAPS)
"""A conclusion of no other kind."""


@cache
def _label() -> str:
    kinds = "|".join(
        f"(?P<k{place}>{words})" for place, words in enumerate(table("marks")["labels"].values())
    )
    number = r"(?:(?: ?(?:nr\.?|no\.?|#))? ?[A-Z]{0,3}[-.]?\d[\d./-]*)?"
    who = r"(?: ?[-–(]? ?(?:van |voor |door |aan |by )?{more}\)?)?"
    term = r"(?:,? ?\(?(?P<term>[^:\]()]{2,40})\)?)?"
    return rf"^[\[(]?(?:{kinds}){number}{who}{term}[\])]? ?(?:: ?|\] ?|[-–] )(?=\S)"


def _found(block: Block, actors: Actors) -> Found | None:
    """The label at the start of a block."""
    return actors.find(_label(), block.text[:_LONGEST])


def apart(block: Block, actors: Actors) -> Iterator[Block]:
    """A block as it is, or cut before every sentence inside it that begins with a label of its own."""
    start = 0
    for sentence in sentences(block):
        place = sentence.start - block.start
        rest = replace(block, text=block.text[place:], start=sentence.start)
        if place > start and _INSIDE.match(sentence.text) and _found(rest, actors) is not None:
            yield replace(block, text=block.text[start:place], start=block.start + start)
            start = place
    yield replace(block, text=block.text[start:], start=block.start + start)


_INSIDE = re.compile(r"[\[(]?(?:[A-Z]{2,}|[A-Z][a-z]+)\b[^.:]{0,60}:")
"""A label inside a paragraph begins with a capital and ends with a colon."""


def says_nothing(block: Block, actors: Actors) -> bool:
    """Whether there is a label and nothing behind it, as in *Besluit: geen*."""
    found = _found(block, actors)
    rest = block.text[found.match.end() :].strip() if found else ""
    return bool(rest) and row("frame", "sentences").fullmatch(rest) is not None


def only_holders(block: Block, actors: Actors) -> tuple[tuple[str, ...], str | None] | None:
    """Who does what was said before, where a label has nothing but names behind it: *Actie: IPO en VNG*."""
    found = actors.find(_BEHIND, block.text[:_LONGEST])
    term = found.said("term") if found is not None else None
    if found is None or (term and term_in(term) is None):
        return None
    return actors.split(found.said() or ""), term_in(term) if term else None


_BEHIND = (
    r"^[\[(]? ?(?:actie(?:punt|houder|nemer)?|action|ap|trekker)s?(?: ?\d+)? ?:? ?"
    r"(?:van |door |voor |by )?{more}"
    r"(?:[,;(] ?(?P<term>[^:\]()]{2,40})\)?)? ?[\])]?[.]?$"
)
"""A line of an action with nothing but who does it, and by when."""


def labelled(block: Block, item: str, *, actors: Actors) -> Draft | None:
    """The entry of a block that begins with a label, with its first sentence; None where it does not."""
    found = _found(block, actors)
    if found is None:
        return None
    names = enumerate(table("marks")["labels"])
    name = next(name for place, name in names if found.said(f"k{place}") is not None)
    end = found.match.end()
    rest = Block(block.kind, block.text[end:], block.start + end)
    lines = list(sentences(rest))
    if not lines:
        return None
    if name == "":
        return Draft(item, kind_of(lines[0].text, actors) or _CONCLUDED, lines[:1], labelled=True)
    who = actors.split(found.said() or "")
    whole = " ".join(line.text for line in lines) if name == "actie" else lines[0].text
    kind = _kind(name, whole[:_LONGEST], who=who, term=found.said("term"), actors=actors)
    return Draft(item, kind, lines[:1], labelled=True) if kind else None


def _kind(name: str, text: str, *, who: tuple[str, ...], term: str | None, actors: Actors) -> Kind | None:
    if term and term_in(term) is None:
        return None
    return told_by(name, text, actors=actors, who=who, term=term_in(term) if term else None)


@cache
def _day_behind() -> re.Pattern[str]:
    """A mere day at the end of a line of an action."""
    months = "|".join((*MONTHS, *MONTHS_ENGLISH))
    return pattern(rf"[-–,(;] ?(?P<day>{{day}}|(?:{months}) \d{{4}})\)?[.]?$")


_STATE = re.compile(r"\s[-–([]\s?([^-–()\[\]]+?)[)\].]?$")
"""How an action stands, at the end of its line: *- gereed*, *(afgehandeld)*."""
_OF_ITSELF = (DecisionKind.NOTICE, DecisionKind.ADOPTION)
"""Under the word *besluit* these remain what they are."""


def told_by(
    name: str, text: str, *, actors: Actors, who: tuple[str, ...] = (), term: str | None = None
) -> Kind:
    """The kind of a text that stands under such a word, with what the text itself tells."""
    done = doing(text, actors)
    tail = ending(text, actors)
    by_term = term or (tail.term if tail else None) or term_in(text)
    if name == "actie":
        spoken = actors.find(
            r"^(?:[A-Z]{0,3}[-.]?\d[\d./-]*\)? )?{more} ?(?::|[-–] |(?=(?:\w+t|zal|zullen|gaan|doen) ))",
            text,
        )
        who = who or (actors.split(spoken.said() or "") if spoken else ())
        holders = who or (tail.holders if tail else ()) or (done.holders if done else ())
        if by_term is None and (day := _day_behind().search(text)) is not None:
            by_term = squeezed(day["day"])
        closed = (said := _STATE.search(text)) is not None and row("cells", "closed").fullmatch(
            said[1]
        ) is not None
        return Kind(None, MinutesAction(holders, (), by_term, closed=closed), (), Sureness.CERTAIN)
    kind = DecisionKind(name)
    own = kind_of(text, actors) if kind is DecisionKind.ORDER else None
    if own is not None and own.kind in _OF_ITSELF:
        return own
    agreed = (agreed_to_do(text, actors) or done) if kind is DecisionKind.AGREEMENT else None
    act = MinutesAction(agreed.holders, (), by_term) if agreed else None
    return Kind(kind, act, who, Sureness.CERTAIN)
