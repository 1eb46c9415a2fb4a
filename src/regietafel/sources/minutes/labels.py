# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Blocks that say themselves of which kind they are: *Afspraak: ...*, *Actie COA, z.s.m.: ...*."""

from __future__ import annotations

import re
from functools import cache

from regietafel.core.base.decisions import DecisionKind
from regietafel.core.meetings.told import Sureness, ToldAction
from regietafel.sources.minutes.actors import Actors
from regietafel.sources.minutes.doing import agreed_to_do, doing, ending, term_in
from regietafel.sources.minutes.entries import Draft
from regietafel.sources.minutes.kinds import Kind
from regietafel.sources.minutes.layout import Block
from regietafel.sources.minutes.lexicon import pattern, table
from regietafel.sources.minutes.sentences import sentences


@cache
def _label(actors: Actors) -> re.Pattern[str]:
    kinds = "|".join(
        f"(?P<k{place}>{words})" for place, words in enumerate(table("marks")["labels"].values())
    )
    who = f"(?: (?:van |voor |door )?(?P<who>{actors.several}))?"
    return pattern(
        rf"\[?(?:{kinds})(?: ?\d+)?{who}(?:,? ?\(?(?P<term>[^:\]()]{{2,40}})\)?)?\]? ?(?::|\]) ?(?=\S)"
    )


def labelled(block: Block, item: str, *, actors: Actors) -> Draft | None:
    """The entry of a block that begins with a label, with its first sentence; None where it does not."""
    found = _label(actors).match(block.text)
    if found is None:
        return None
    name = next(name for place, name in enumerate(table("marks")["labels"]) if found[f"k{place}"] is not None)
    rest = Block(block.kind, block.text[found.end() :], block.start + found.end())
    lines = list(sentences(rest))
    if not lines:
        return None
    kind = _kind(name, lines[0].text, who=actors.split(found["who"] or ""), term=found["term"], actors=actors)
    return Draft(item, kind, lines[:1], labelled=True) if kind else None


def _kind(name: str, text: str, *, who: tuple[str, ...], term: str | None, actors: Actors) -> Kind | None:
    if term and term_in(term) is None:
        return None
    done = doing(text, actors)
    tail = ending(text, actors)
    by_term = (term_in(term) if term else None) or (tail.term if tail else None) or term_in(text)
    if name == "actie":
        holders = who or (tail.holders if tail else ()) or (done.holders if done else ())
        return Kind(None, ToldAction(holders, (), by_term), (), Sureness.CERTAIN)
    kind = DecisionKind(name)
    agreed = (agreed_to_do(text, actors) or done) if kind is DecisionKind.AGREEMENT else None
    act = ToldAction(agreed.holders, (), by_term) if agreed else None
    return Kind(kind, act, who, Sureness.CERTAIN)
