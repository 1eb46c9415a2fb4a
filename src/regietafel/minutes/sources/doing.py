# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is to be done, as a sentence says it: by whom, under whose eye, and by when in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from regietafel.minutes.rules.structure import MinutesAction
from regietafel.minutes.sources.actors import Actors
from regietafel.minutes.sources.lexicon import squeezed, table, term

_IN = re.compile(r"^(?:(?:in|tijdens)\s+(?=(?:de|het)\s|week\s)|deadline:?\s*)", re.IGNORECASE)


_TURNING = (
    r"^(?:(?:daar|hier)\w+|ook|verder|tevens|vervolgens|dan|dus|zo|morgen|(?:de )?komende .{2,20}"
    r"|(?:in|op|om|met|na|voor|vóór|binnen|tot|uiterlijk|vanaf|per|bij|als|indien|zodra|wanneer|volgende|deze|eerst|begin|eind|medio"
    r"|namens|eventueel|uiteraard)\b[^.]{0,80}?) "
)
"""With one of these first, the subject stands behind the verb; else whoever stands there is an object."""
_LAST = r"(?:[.;,]| (?:met|voor|naar|aan|over|bij|op|of|in|tot)\b.*)?$"
"""What may stand behind the infinitive."""
_REPORTS = "meldt|melden|geeft|geven|levert|leveren|bespreekt|bespreken|stuurt|sturen"
"""With how often beside it, this is something to be done; without, it tells what is."""


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
def _shapes() -> tuple[str, ...]:
    """From the surest to the least sure way in which a sentence says that something is to be done."""
    going = table("marks")["going"]["verbs"]
    to_do, done, does, bare = (_verbs(form) for form in range(4))
    return (
        f"^{{more}} (?:zal|zullen|gaat|gaan|zou|zouden) .{{0,300}}?\\b(?:{bare})\\b",
        f"{_TURNING}\\b(?:zal|zullen|gaat|gaan) {{more}} .{{0,300}}?\\b(?:{bare})\\b",
        "^{more} (?:neemt|nemen|heeft|hebben) (?:.{0,80}?op zich\\b|toegezegd|de taak\\b|de opdracht\\b)",
        "^{more} (?:heeft )?(?:zegt|zeggen) .{0,80}?toe\\b",
        f"^{{more}} (?:die [^,]{{1,40}}? )?(?:{does})\\b(?!.{{0,80}}?\\b(?:niet|geen)\\b)",
        "^{more} (?:zegt|zeggen|zeg) .{0,200}?\\btoe\\b(?:,? (?:om|dat|te)\\b.*|.*\\bte \\w+en\\b.*)",
        "^{more} (?:gaat|gaan|treedt|treden) .{0,120}?\\bin (?:gesprek|overleg|contact)\\b.*",
        "^{more} .{0,200}?\\b(?:zegt|zeggen) toe,? (?:om |dat )?.*",
        f"^{{more}} (?:zal|zullen|gaat|gaan) (?:.{{0,200}} )?(?!(?:{going})\\b)[a-zà-ÿ]{{3,}}en{_LAST}",
        table("marks")["english"]["will"],
        table("marks")["english"]["by"],
        f"^{{more}} (?:{_REPORTS}) (?:elke|iedere|per|maandelijks|wekelijks)\\b",
        f"^{{more}} (?:dient|dienen|moet|moeten) .{{0,300}}?\\b(?:{to_do})\\b",
        f"\\b(?:wordt|worden|zal|zullen)\\b.{{0,300}}?\\bdoor {{more}}.{{0,300}}?\\b(?:{done})\\b",
        f"\\b(?:wordt|worden|zal|zullen)\\b.{{0,300}}?\\b(?:{done})\\b.{{0,40}}?\\bdoor {{more}}",
        f"\\b(?:wordt|worden|zal|zullen)\\b.{{0,300}}?\\b(?:{done})\\b",
        f"^(?:zal|zullen) .{{0,300}}?\\b(?:{bare})\\b",
    )


def doing(text: str, actors: Actors) -> Doing | None:
    """Whether something is to be done here, and by whom.

    >>> doing("De VNG stuurt de lijst rond.", Actors())
    Doing(holders=('VNG',), sure=True)
    """
    for shape in _shapes():
        if found := actors.find(shape, text):
            by = found.said()
            return None if found.denied else Doing(actors.split(by) if by else (), sure=by is not None)
    return None


_AGREED = r"\b(?:afgesproken|overeengekomen|besloten|spreken af|spreekt af)\b"


@cache
def _agreed() -> tuple[str, str]:
    by_whom = rf"{_AGREED}[^.]{{0,40}}?\bdat {{more}} .{{3,300}}"
    something = rf"{_AGREED}.{{0,300}}?\b(?:{_verbs(0)})\b"
    return by_whom, something


def agreed_to_do(text: str, actors: Actors) -> Doing | None:
    """What an agreement leaves somebody, or nobody, to do."""
    by_whom, something = _agreed()
    if found := actors.find(by_whom, text):
        return Doing(actors.split(found.said() or ""), sure=True)
    return Doing((), sure=False) if actors.find(something, text) else None


def term_in(text: str) -> str | None:
    """The term of a sentence in its own words, without the little word before it.

    >>> term_in("Dit wordt in de week van 11 juli gedeeld."), term_in("Dit is klaar.")
    ('de week van 11 juli', None)
    """
    found = term().search(text)
    return _IN.sub("", squeezed(found.group())) if found else None


def supervisors(text: str, actors: Actors) -> tuple[str, ...]:
    """Who watches over the action before this sentence; nobody where it says no such thing."""
    rows = table("marks")["supervising"]
    found = actors.find(f"^{rows['text']}", text)
    if found is None:
        return ()
    beside = actors.find(rows["with"], text)
    said = [each.said() or "" for each in (found, beside) if each is not None]
    return tuple(dict.fromkeys(name for words in said for name in actors.split(words)))


@cache
def _endings() -> tuple[str, ...]:
    """At the end of a line: *(COA, z.s.m.)*, *→ VNG*."""
    who = rf"(?:actie:? )?{{more}}(?:[,;:] ?(?P<term>{term().pattern}))?"
    return rf"[(\[] ?{who} ?[)\]]\.?$", rf"(?:→|->|=>) ?{who}\.?$"


def ending(text: str, actors: Actors) -> MinutesAction | None:
    """The holder and the term at the end of a line of actions."""
    for shape in _endings():
        if found := actors.find(shape, text):
            words = found.said("term")
            return MinutesAction(actors.split(found.said() or ""), (), squeezed(words) if words else None)
    return None


def action(text: str, done: Doing) -> MinutesAction:
    """The action that a sentence tells."""
    return MinutesAction(done.holders, (), term_in(text))
