# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is to be done, as a sentence says it: by whom, under whose eye, and by when in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from regietafel.core.meetings.told import ToldAction
from regietafel.sources.minutes.actors import Actors
from regietafel.sources.minutes.lexicon import pattern, squeezed, table, term

_IN = re.compile(r"^(?:in|tijdens)\s+(?=de\s+week\b|het\s|week\s)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Doing:
    """That something is to be done, and who does it; nobody where the sentence does not say."""

    holders: tuple[str, ...]
    sure: bool
    """The holder is the subject, or stands after *door*."""


@cache
def _verbs(form: int) -> str:
    """The verbs in one form: 0 with *te*, 1 participle, 2 present tense; 3 the bare infinitive."""
    rows = table("marks")["verbs"]
    if form == 3:
        return "|".join(rows)
    if form == 2:
        return "|".join((*(forms[2] for forms in rows.values()), *_plurals(rows)))
    return "|".join(forms[form] for forms in rows.values())


def _plurals(rows: dict[str, list[str]]) -> Iterator[str]:
    """The present tense of several: *werken ... uit*, *verdelen*."""
    for infinitive, (to_do, *_) in rows.items():
        first, _, verb = to_do.rpartition("te ")
        yield f"{verb} .{{0,80}}?{first.strip()}" if first else infinitive


@cache
def _shapes(actors: Actors) -> tuple[re.Pattern[str], ...]:
    """From the surest to the least sure way in which a sentence says that something is to be done."""
    to_do, done, does, bare = (_verbs(form) for form in range(4))
    texts = (
        f"^{{more}} (?:zal|zullen|gaat|gaan|zou|zouden) .{{0,300}}?\\b(?:{bare})\\b",
        f"\\b(?:zal|zullen|gaat|gaan) {{more}} .{{0,300}}?\\b(?:{bare})\\b",
        "^{more} (?:neemt|nemen|heeft|hebben) (?:.{0,80}?op zich\\b|toegezegd|de taak|de opdracht)",
        "^{more} (?:heeft )?(?:zegt|zeggen) .{0,80}?toe\\b",
        f"^{{more}} (?:{does})\\b",
        f"^{{more}} (?:dient|dienen|moet|moeten) .{{0,300}}?\\b(?:{to_do})\\b",
        f"\\b(?:wordt|worden|zal|zullen)\\b.{{0,300}}?\\bdoor {{more}}.{{0,300}}?\\b(?:{done})\\b",
        f"\\b(?:wordt|worden|zal|zullen)\\b.{{0,300}}?\\b(?:{done})\\b.{{0,40}}?\\bdoor {{more}}",
        f"\\b(?:wordt|worden|zal|zullen)\\b.{{0,300}}?\\b(?:{done})\\b",
        f"^(?:zal|zullen) .{{0,300}}?\\b(?:{bare})\\b",
    )
    return tuple(pattern(actors.filled(text)) for text in texts)


def doing(text: str, actors: Actors) -> Doing | None:
    """Whether something is to be done here, and by whom.

    >>> doing("De VNG stuurt de lijst rond.", Actors())
    Doing(holders=('VNG',), sure=True)
    """
    for shape in _shapes(actors):
        if found := shape.search(text):
            by = found.groupdict().get("by")
            return Doing(actors.split(by) if by else (), sure=by is not None)
    return None


_AGREED = r"\b(?:afgesproken|overeengekomen|besloten|spreken af|spreekt af)\b"


@cache
def _agreed(actors: Actors) -> tuple[re.Pattern[str], re.Pattern[str]]:
    by_whom = rf"{_AGREED}[^.]{{0,40}}?\bdat {{more}} .{{3,300}}"
    something = rf"{_AGREED}.{{0,300}}?\b(?:{_verbs(0)})\b"
    return pattern(actors.filled(by_whom)), pattern(something)


def agreed_to_do(text: str, actors: Actors) -> Doing | None:
    """What an agreement leaves somebody, or nobody, to do."""
    by_whom, something = _agreed(actors)
    if found := by_whom.search(text):
        return Doing(actors.split(found["by"]), sure=True)
    return Doing((), sure=False) if something.search(text) else None


def term_in(text: str) -> str | None:
    """The term of a sentence in its own words, without the little word before it.

    >>> term_in("Dit wordt in de week van 11 juli gedeeld."), term_in("Dit is klaar.")
    ('de week van 11 juli', None)
    """
    found = term().search(text)
    return _IN.sub("", squeezed(found.group())) if found else None


@cache
def _supervising(actors: Actors) -> tuple[re.Pattern[str], re.Pattern[str]]:
    rows = table("marks")["supervising"]
    return pattern(actors.filled(f"^{rows['text']}")), pattern(actors.filled(rows["with"]))


def supervisors(text: str, actors: Actors) -> tuple[str, ...]:
    """Who watches over the action before this sentence; nobody where it says no such thing."""
    main, together = _supervising(actors)
    found = main.search(text)
    if found is None:
        return ()
    beside = together.search(text)
    return tuple(dict.fromkeys((*actors.split(found["by"]), *(actors.split(beside["by"]) if beside else ()))))


@cache
def _ending(actors: Actors) -> tuple[re.Pattern[str], ...]:
    """At the end of a line: *(COA, z.s.m.)*, *→ VNG*."""
    who = rf"(?:actie:? )?{{more}}(?:[,;:] ?(?P<term>{term().pattern}))?"
    texts = (rf"[(\[] ?{who} ?[)\]]\.?$", rf"(?:→|->|=>) ?{who}\.?$")
    return tuple(pattern(actors.filled(text)) for text in texts)


def ending(text: str, actors: Actors) -> ToldAction | None:
    """The holder and the term at the end of a line of actions."""
    for shape in _ending(actors):
        if found := shape.search(text):
            words = found["term"]
            return ToldAction(actors.split(found["by"]), (), squeezed(words) if words else None)
    return None


def action(text: str, done: Doing) -> ToldAction:
    """The action that a sentence tells."""
    return ToldAction(done.holders, (), term_in(text))
