# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Terms in words: the latest day they leave, by dated conventions; what is not understood is not guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

from regietafel.base.term_periods import Conventions, Phrase, Stretch, periods

__all__ = [
    "AtMeeting",
    "Conventions",
    "LatestDay",
    "NoDay",
    "NoDayBecause",
    "NotUnderstood",
    "TermRead",
    "TwoYears",
    "latest_of",
    "read_term",
]


@dataclass(frozen=True, slots=True)
class LatestDay:
    """The last day on which the term is still met (*uiterste dag*), and the conventions it rests on."""

    day: date
    rests_on: tuple[str, ...] = ()


class NoDayBecause(StrEnum):
    """Why words that were understood leave no day (*geen uiterste dag*)."""

    SOON = "soon"
    """As soon as possible (*z.s.m.*)."""
    RECURRING = "recurring"
    """Every month, all the time (*doorlopend*)."""
    VAGUE = "vague"
    """In the coming period, in due course (*te zijner tijd*)."""
    AFTER = "after"
    """After or from a day: it says when to begin, not when it must be done."""


@dataclass(frozen=True, slots=True)
class NoDay:
    """Words that were understood and leave no day (*zonder datum*); the action is flagged."""

    because: NoDayBecause


@dataclass(frozen=True, slots=True)
class AtMeeting:
    """The day of the next meeting (*volgende vergadering*), which is not known yet."""


@dataclass(frozen=True, slots=True)
class TwoYears:
    """Words without a year that fit a day just past and one to come (*jaar onduidelijk*): a person says."""

    past: date
    ahead: date


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Words that no convention covers (*niet begrepen*)."""

    words: str


TermRead: TypeAlias = LatestDay | NoDay | AtMeeting | TwoYears | NotUnderstood


class _Part(StrEnum):
    """Which end of a period the words point at."""

    BEFORE = "before"
    BEGIN = "begin"
    MIDDLE = "middle"
    END = "end"


_EACH = r"(elke|iedere|elk|ieder|per) (dag|week|maand|kwartaal|halfjaar|jaar)"
_WITHOUT_DAY: Mapping[NoDayBecause, str] = {
    NoDayBecause.SOON: (
        r"z\.?s\.?m\.?|asap|zo (spoedig|snel|gauw) mogelijk|(per )?direct|per omgaande|onmiddellijk"
        r"|spoedig|snel|met spoed|op korte termijn"
    ),
    NoDayBecause.RECURRING: (
        r"(twee)?(dagelijks|wekelijks|maandelijks|jaarlijks)|(half|drie)(jaarlijks|maandelijks)"
        r"|doorlopend|continu|structureel|permanent|" + _EACH
    ),
    NoDayBecause.VAGUE: (
        r"(in |de |komende |nabije )*(periode|tijd|toekomst)|binnenkort|later|t\.?z\.?t\.?|te zijner tijd"
        r"|op (de )?(lange|langere) termijn|op termijn|n\.?t\.?b\.?|n\.?n\.?b\.?|(nog|nader) te bepalen"
        r"|(in )?de tussentijd"
    ),
    NoDayBecause.AFTER: r"(na|vanaf|sinds|met ingang van) .+",
}

_END = (
    r"uiterlijk( op| in)?|tot en met|t/m|niet later dan|in de loop van|gedurende|tijdens|nog in|nog|binnen"
    r"|in|op|per|voor of op|aan"
)
_LEADS: tuple[tuple[_Part, str], ...] = (
    (_Part.END, r"(voor|tegen|tot|aan|op|per|uiterlijk)? ?(het )?(eind|einde)( van)?|ultimo"),
    (_Part.BEGIN, r"(in |aan |uiterlijk )?(het )?begin( van)?"),
    (_Part.MIDDLE, r"(uiterlijk )?(medio|half|midden)"),
    (_Part.END, _END),
    (_Part.BEFORE, r"voor|vóór|tot|eerder dan"),
)

_HORIZON = 371
"""Days within which words without a year must come: a year of 53 weeks; *week 53* may be years away."""

_ARTICLE = re.compile(r"(de|het|een) ")


def read_term(words: str, *, said: date, by: Conventions, next_meeting: date | None = None) -> TermRead:
    """What a term in words comes to when it is said on a day; a year that is left out is the coming one.

    >>> from regietafel.base.term_periods import PLAIN
    >>> read_term("in de week van 11 juli", said=date(2022, 7, 8), by=PLAIN)
    LatestDay(day=datetime.date(2022, 7, 15), rests_on=('term-week-ends',))
    >>> read_term("z.s.m.", said=date(2022, 7, 8), by=PLAIN)
    NoDay(because=<NoDayBecause.SOON: 'soon'>)
    >>> read_term("na het reces", said=date(2022, 7, 8), by=PLAIN).because.value
    'after'
    """
    text = _plain(words)
    for because, pattern in _WITHOUT_DAY.items():
        if re.fullmatch(pattern, text):
            return NoDay(because)
    phrase = Phrase(text, said, by, next_meeting)
    for part, rest in _split(text):
        found = periods(Phrase(rest, said, by, next_meeting))
        if found is None:
            continue
        if not found and phrase.next_meeting is None and phrase.names_meeting:
            return AtMeeting()
        return _judged([_latest(stretch, part, by=by) for stretch in found], phrase) or NotUnderstood(words)
    return NotUnderstood(words)


def latest_of(read: TermRead) -> date | None:
    """The latest day of a term that has one; None where it is flagged for a person."""
    return read.day if isinstance(read, LatestDay) else None


def _plain(words: str) -> str:
    text = re.sub(r"\s+", " ", words.strip().lower().replace("’", "'").strip(" ;,()"))
    return text if re.fullmatch(r"(\w\.)+", text) else text.rstrip(".")


def _split(text: str) -> list[tuple[_Part, str]]:
    """The ways to take a lead such as *voor* or *eind* off the words; the longest lead first."""
    ways = [(_Part.END, text)]
    for part, lead in _LEADS:
        found = re.match(rf"(?:{lead}) (?=\S)", text)
        if found:
            ways.append((part, text[found.end() :]))
    return [(part, _ARTICLE.sub("", rest, count=1) if _ARTICLE.match(rest) else rest) for part, rest in ways]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A latest day that the words can mean; ``year_said`` when they name the year themselves."""

    day: LatestDay
    year_said: bool


def _latest(stretch: Stretch, part: _Part, *, by: Conventions) -> _Candidate | None:
    """The latest day in one period; None where no convention says what this part of it is."""
    match part:
        case _Part.END:
            day, names = stretch.last, stretch.rests_on
        case _Part.BEFORE if not stretch.season:
            day, names = stretch.first - timedelta(days=1), ()
        case _Part.BEGIN if stretch.month:
            day, names = stretch.first + timedelta(days=by.begin_ends - 1), ("term-begin-ends",)
        case _Part.MIDDLE if stretch.month:
            day, names = stretch.first + timedelta(days=by.middle - 1), ("term-middle",)
        case _:
            return None
    return _Candidate(LatestDay(day, names), stretch.year_said)


def _judged(candidates: list[_Candidate | None], phrase: Phrase) -> TermRead | None:
    """The coming one of the days the words can mean, unless one has only just passed."""
    days = [candidate for candidate in candidates if candidate is not None]
    if len(days) == 1 and days[0].year_said:
        return days[0].day
    ahead = [day.day for day in days if day.day.day >= phrase.said]
    past = [day.day.day for day in days if day.day.day < phrase.said]
    coming = min(ahead, key=lambda each: each.day, default=None)
    if coming is None or (coming.day - phrase.said).days > _HORIZON:
        return None
    if past and (phrase.said - max(past)).days <= phrase.by.just_past:
        return TwoYears(max(past), coming.day)
    return coming
