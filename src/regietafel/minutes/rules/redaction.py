# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What may not be public is left out of a text: names that we know, personal data, what looks like a name.

The public text is made without the names; nothing is covered that is still there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any

from regietafel.minutes.rules.structure import MinutesPerson

GROUND = "5.1.2.e"
"""Woo, art. 5.1 lid 2 onder e: respect for private life."""
MARK = f"[{GROUND}]"
"""What stands in the place of what was left out; documents show it as a block with its ground."""

_BETWEEN = r"(?:(?:van|de|der|den|ten|ter|te|het|in|la|le|el|'t)\s+)*"
_INITIALS = r"(?:[A-Z]\.\s?)+"
_TITLE = r"(?:(?:dhr|mw|mevr|mevrouw|meneer|de heer)\.?|(?:drs|dr|mr|ir|ing|prof)\.)\s+"
_DEGREE = re.compile(r"(?:,?\s+(?:MPA|MPM|MBA|MSc|BSc|MA|BA|LLM|PhD|RA|RC))+$")
"""What may stand behind a surname."""
_LIKE_A_NAME = re.compile(
    rf"(?:(?i:\b(?:{_TITLE})+)(?:{_INITIALS})?|(?<![\w.]){_INITIALS})"
    rf"\s?(?i:{_BETWEEN})[A-Z][\w'-]+(?:[ -][A-Z][\w'-]+)?"
)
_PERSONAL = {
    "account": re.compile(r"\b[A-Z]{2}\d{2}\s?(?:[A-Z0-9]{4}\s?){2,7}[A-Z0-9]{1,4}\b"),
    "mail": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "phone": re.compile(r"(?<![\d.])(?:(?:\+|00)31[\s-]?(?:\(0\)\s?)?|\(?0)[1-9](?:[\s)-]{0,2}\d){8}(?!\d)"),
    "bsn": re.compile(r"(?<![\d.])\d{9}(?!\d)"),
}


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that is left out (*weggelaten*): what sort of thing, and the words as they stood."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Privacy:
    """Which names may not be public, and which may (*openbaarheid van namen*).

    ``phrases`` are left out as they read, such as a role that was hidden. ``kept`` are words that look like a
    name and that a person decided to keep.
    """

    private: frozenset[str]
    public: frozenset[str] = frozenset()
    phrases: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    """Words that look like a name and that a person decided to leave out."""

    def redacted(self, text: str) -> tuple[str, tuple[Hit, ...]]:
        """The text without what may not be public, and what was left out of it.

        >>> Privacy(frozenset({"J. de Wit"})).redacted("Mw. De Wit belt 06-12345678.")[0]
        '[5.1.2.e] belt [5.1.2.e].'
        """
        hits: list[Hit] = []
        text = unicodedata.normalize("NFC", text)
        for kind, pattern in self._patterns():
            text = pattern.sub(_taking(hits, kind), text)
        return text, tuple(hits)

    def suspects(self, text: str) -> tuple[str, ...]:
        """What looks like a name and is nobody's that we know: a person decides whether it stays.

        >>> known = Privacy(frozenset(), public=frozenset({"E. van der Burg"}))
        >>> known.suspects("Dhr. Jansen en dhr. Van der Burg")
        ('Dhr. Jansen',)
        """
        left, _ = self.redacted(text)
        private = {_surname(name).casefold() for name in self.private}
        # A surname that is also somebody's whose name is private tells nothing; the name in full does.
        known = {_surname(name).casefold() for name in self.public} - private
        known |= {name.casefold() for name in self.public}
        found = dict.fromkeys(match.group().strip() for match in _LIKE_A_NAME.finditer(left))
        return tuple(
            each
            for each in found
            if each not in self.kept and not any(each.casefold().endswith(name) for name in known)
        )

    def leaks(self, text: str) -> tuple[Hit, ...]:
        """What should not be in a text that was published, whatever stands between the words of it."""
        return self.redacted(" ".join(text.split()))[1]

    def _patterns(self) -> Iterator[tuple[str, re.Pattern[str]]]:
        names = [*self.private, *self.hidden]
        if names:
            yield "name", _any(_whole(name) for name in names)
        shared = {_surname(name).casefold() for name in self.public}
        surnames = {_surname(name) for name in self.private}
        alone = [surname for surname in surnames if len(surname) > 2 and surname.casefold() not in shared]
        if alone:
            title = rf"(?:(?i:{_TITLE}))*(?:{_INITIALS})?"
            turned = [_turned(each) for each in alone if " " in each]
            yield "name", _any([*turned, *(title + _written(each) for each in alone)])
        if self.phrases:
            yield "role", _any(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in self.phrases)
        yield from _PERSONAL.items()


def without(value: Any, privacy: Privacy, *, hits: list[Hit]) -> Any:
    """A value without what may not be public, whatever it holds: texts, parts, persons.

    A person whose name is private becomes a person whose name is hidden.
    """
    if isinstance(value, MinutesPerson) and value.name is not None:
        text, found = privacy.redacted(value.name)
        if found:
            hits += found
            value = replace(value, name=None, hidden=True)
    match value:
        case Enum():
            return value
        case str():
            text, found = privacy.redacted(value)
            hits += found
            return text
        case tuple():
            return tuple(without(each, privacy, hits=hits) for each in value)
        case Mapping():
            return {key: without(each, privacy, hits=hits) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{part.name: without(getattr(value, part.name), privacy, hits=hits) for part in fields(value)},
        )
    return value


def texts_of(value: Any) -> Iterator[str]:
    """Every text that a value holds, in order."""
    match value:
        case Enum():
            return
        case str():
            yield value
        case tuple():
            for each in value:
                yield from texts_of(each)
        case Mapping():
            yield from texts_of(tuple(value.values()))
    if is_dataclass(value) and not isinstance(value, type):
        yield from texts_of(tuple(getattr(value, part.name) for part in fields(value)))


def _taking(hits: list[Hit], kind: str) -> Callable[[re.Match[str]], str]:
    def take(found: re.Match[str]) -> str:
        if kind == "bsn" and not _eleven(found.group()):
            return found.group()
        hits.append(Hit(kind, found.group()))
        return MARK

    return take


def _surname(name: str) -> str:
    """The part of a name by which people are called: what stands before it and the last word.

    >>> _surname("J. de Wit"), _surname("Eric van der Burg"), _surname("Klijnsma")
    ('de Wit', 'van der Burg', 'Klijnsma')
    >>> _surname("drs. F. Smit MPA")
    'Smit'
    """
    found = re.search(rf"(?<![\w'’-]){_BETWEEN}[\w'’-]+$", _DEGREE.sub("", name.strip()))
    return found.group() if found else name


def _literal(text: str) -> str:
    """A text as a pattern, with any space and either apostrophe, its accents in one character or two."""
    pattern = re.escape(unicodedata.normalize("NFC", text))
    return re.sub(r"['’]", "['’]", pattern.replace(r"\ ", r"\s+"))


def _whole(name: str) -> str:
    """A name in full; of more than one word also in capitals."""
    return rf"(?i:{_literal(name)})" if " " in name else _literal(name)


def _written(surname: str) -> str:
    """A surname as it is written: in capitals, or with a small or a capital letter before it."""
    first, rest = surname[0], _literal(surname[1:])
    begin = rf"[{re.escape(first.lower())}{re.escape(first.upper())}]" if " " in surname else re.escape(first)
    return rf"(?:{begin}{rest}|{_literal(surname.upper())})"


def _turned(surname: str) -> str:
    """A surname as a list of names has it: *Wit, J. de*."""
    before, _, last = surname.rpartition(" ")
    return rf"{_literal(last)},\s+(?:{_INITIALS}|[A-Z][\w'-]+\s+)?(?i:{_literal(before)})"


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of these as whole words, the longest first."""
    return re.compile(rf"(?<![\w])(?:{'|'.join(sorted(patterns, key=len, reverse=True))})(?![\w])")


def _eleven(digits: str) -> bool:
    """Whether nine digits can be a citizen service number: the test of eleven."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return total > 0 and total % 11 == 0
