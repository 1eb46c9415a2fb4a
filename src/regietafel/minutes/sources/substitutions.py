# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sentences of substitution: who replaces whom, in the ways that minutes say so; and who is excused."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from regietafel.minutes.rules.structure import (
    Attendee,
    Finding,
    MinutesPerson,
    MinutesSubstitution,
    Presence,
    Spot,
    Sureness,
)
from regietafel.minutes.sources.lexicon import LETTERS, SURNAME, redaction, title, words
from regietafel.minutes.sources.persons import person
from regietafel.minutes.sources.sentences import Sentence


@cache
def _who() -> str:
    """The source of a pattern for one person: hidden, by name or by function, with what is in brackets."""
    marks = f"(?i:{redaction().pattern})"
    code = rf"[A-Z]{LETTERS}*[A-Z]{LETTERS}*"
    initials = r"(?:[A-Z]\.\s?){1,4}"
    role = rf"(?i:(?:de\s+)?(?:{words('functions', 'words')}))(?:\s+(?:van\s+)?[A-Z]{LETTERS}+)?"
    one = rf"(?:{marks}|(?i:{title()})*(?:{initials})?{SURNAME}|(?:[Dd]e\s+)?{code}|{initials}|{role})"
    return rf"{one}(?:\s*\([^()]{{1,60}}\))?"


@cache
def _ways() -> tuple[re.Pattern[str], ...]:
    who = _who()
    absent, by = f"(?P<absent>{who})", f"(?P<by>{who})"
    pronoun = r"(?P<again>[Zz]ij|[Hh]ij|[Zz]e|[Dd]eze)"
    away = (
        r"(?:(?:kan|is|was|kon) [^.]{0,60}?(?:aanwezig(?: zijn)?|verhinderd|afwezig)\s*(?:zijn)?,?"
        r" (?:en|hij|zij) )?"
    )
    role = (
        rf"(?:,? die (?:{words('redactions', 'role')})(?P<role>{who}|{LETTERS}+)"
        r" (?:overneemt|waarneemt|vervult))?"
    )
    also, done = "(?:tevens|ook|daarnaast)", "(?:vervangen|vertegenwoordigd|vertegenwoordigen)"
    does = "(?:vervangt|vertegenwoordigt|neemt waar voor|valt in voor|is (?:aanwezig )?namens)"
    missing = "(?:is (?:afwezig|verhinderd|ziek)|heeft zich (?:ziek|af) ?gemeld)"
    texts = (
        rf"{absent} {away}(?:wordt|werd|is|laat zich) (?:[^.]{{0,30}}? )?{done} (?:door )?{by}{role}",
        rf"{absent} {away}(?:wordt|werd|is|laat zich) (?:door )?{by} {done}{role}",
        rf"{pronoun} (?:vervangt|vertegenwoordigt) (?:{also} )?{absent}{role}",
        rf"{by} {does} (?P<also>{also} )?{absent}{role}",
        rf"{absent} {missing}[;,]? (?:en )?{by} (?:vervangt (?:hem|haar)|neemt voor (?:hem|haar) waar)",
        rf"[Nn]amens {absent} (?:is|neemt) {by} (?:aanwezig|deel){role}",
    )
    return tuple(re.compile(text.replace(" ", r"\s+") + r"[.!]?") for text in texts)


@cache
def _excused() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<who>{_who()})\s+(?:kan\s+niet\s+aanwezig\s+zijn|is\s+(?:verhinderd|afwezig)(?:\s+met\s+kennisgeving)?"
        r"|heeft\s+zich\s+afgemeld|is\s+niet\s+aanwezig)[.!]?"
    )


@dataclass(slots=True)
class Substitutions:
    """Reads sentence after sentence, and remembers who was the last to replace somebody."""

    known: tuple[MinutesPerson, ...] = ()
    """Those on the list of who was present, to recognise a name without its capacity."""
    last: MinutesSubstitution | None = field(default=None)

    def read(self, sentence: Sentence, *, spot: Spot, first: bool) -> Finding | None:
        """The edge or the absence that this sentence tells; None where it tells neither.

        ``first`` says that it opens its block: then nothing before it can be pointed at.
        """
        if first:
            self.last = None
        for way in _ways():
            found = way.fullmatch(sentence.text)
            if found is not None and (edge := self._edge(found, spot)) is not None:
                self.last = edge
                return edge
        excused = _excused().fullmatch(sentence.text)
        who = person(excused["who"]) if excused else None
        return Attendee(who, Presence.EXCUSED, spot=spot, sure=Sureness.LIKELY) if who else None

    def _edge(self, found: re.Match[str], spot: Spot) -> MinutesSubstitution | None:
        groups = found.groupdict()
        absent = person(groups["absent"])
        again = "again" in groups
        by = (self.last.by if self.last else None) if again else person(groups["by"])
        if absent is None or by is None:
            return None
        role = groups.get("role")
        hidden = role is not None and redaction().fullmatch(role) is not None
        also = again or (bool(groups.get("also")) and self.last is not None and self.last.by == by)
        takes = None if hidden or role is None else role
        sure = Sureness.LIKELY if again else Sureness.CERTAIN
        return MinutesSubstitution(absent, by, takes, hidden, also, spot=spot, sure=sure)
