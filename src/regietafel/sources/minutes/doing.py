# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is to be done, as a sentence says it: by whom, under whose eye, and by when in its own words."""

from __future__ import annotations

import re
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
    return "|".join(rows) if form == 3 else "|".join(forms[form] for forms in rows.values())


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


@cache
def _agreed(actors: Actors) -> tuple[re.Pattern[str], re.Pattern[str]]:
    to_do = _verbs(0)
    return (
        pattern(actors.filled(r"\bdat {more} .{3,300}")),
        pattern(
            f"\\b(?:afgesproken|overeengekomen|besloten|spreken af|spreekt af)\\b.{{0,300}}?\\b(?:{to_do})\\b"
        ),
    )


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


def action(text: str, done: Doing) -> ToldAction:
    """The action that a sentence tells."""
    return ToldAction(done.holders, (), term_in(text))
