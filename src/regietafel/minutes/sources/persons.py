# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One person in words: a name, a name made unreadable, an organisation or a function."""

from __future__ import annotations

import re
from functools import cache

from regietafel.minutes.rules.structure import MinutesPerson
from regietafel.minutes.sources.lexicon import SURNAME, redaction, squeezed, title, words

_INITIALS = r"(?:(?:[A-Z]\.?\s?){1,4}|(?:[A-Z]\.){1,4}|[A-Z][a-z]?[A-Z]{1,2})"
_FIRST = r"(?:[A-ZÀ-Þ][^\W\d_]+\s+)?"


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"(?i:{title()})*(?P<name>(?:{_INITIALS}\s*)?{_FIRST}{SURNAME}|{_INITIALS})")


@cache
def _in_office() -> re.Pattern[str]:
    """A person after an office: *wethouder Voorbeeld*; a code behind it is the organisation, not a name."""
    office = r"wethouder|burgemeester|gedeputeerde|minister|staatssecretaris"
    return re.compile(rf"(?:[Dd]e\s+)?(?P<office>(?i:{office}))\s+(?P<name>(?!\w*[A-Z]\w*[A-Z]){SURNAME})")


def person(text: str) -> MinutesPerson | None:
    """The person that these words point at, with what stands in brackets; None where they point at nobody.

    >>> person("dhr. De Voorbeeld (IPO)")
    MinutesPerson(name='De Voorbeeld', organisation='IPO', function=None, hidden=False)
    """
    head, _, inside = without_stop(squeezed(text).strip(" ;,")).partition("(")
    head, inside = head.strip(" ,"), inside.rstrip(") ")
    if not inside and (dash := re.search(r"\s[-–—]\s|,\s", head)):
        head, inside = head[: dash.start()], head[dash.end() :]
    organisation, function = capacity(inside)
    if redaction().fullmatch(re.sub(rf"^{title()}+", "", head, flags=re.IGNORECASE)):
        return MinutesPerson(None, organisation, function, hidden=True)
    if not inside and (found := _in_office().fullmatch(head)):
        return MinutesPerson(found["name"], None, found["office"])
    if not inside and (is_function(head) or is_organisation(head)):
        organisation, function = capacity(_without_article(head))
        return MinutesPerson(None, organisation, function)
    found = _named().fullmatch(head)
    return MinutesPerson(found["name"], organisation, function) if found else None


def surname(name: str) -> str:
    """A name without what stands before the surname, which then begins with a capital.

    >>> surname("Mark van Egmond"), surname("T. Zwanenburg"), surname("El Idrissi")
    ('Van Egmond', 'Zwanenburg', 'El Idrissi')
    """
    first = re.match(rf"(?:(?:[A-Z]\.\s?)+|(?!{_LEADS}\b)[A-ZÀ-Þ][a-zà-ÿ]+\s+)(?=\S+)", name)
    rest = name[first.end() :] if first else name
    return rest[:1].upper() + rest[1:]


_LEADS = "(?:Van|De|Der|Den|Ter|Ten|El|Al|Ben|Groot)"
"""What belongs to a surname though it looks like a first name."""


def without_stop(text: str) -> str:
    """Without the full stop of a sentence, which is not that of initials."""
    return text if re.search(r"(?:^|[\s.])[A-Z]\.$", text) else text.rstrip(" .")


def _without_article(text: str) -> str:
    return re.sub(r"^(?:de|het)\s+", "", text, flags=re.IGNORECASE)


def capacity(inside: str) -> tuple[str | None, str | None]:
    """The organisation and the function in words between brackets.

    >>> capacity("gemeente Voorbeeldstad, wethouder"), capacity("SJenV")
    (('gemeente Voorbeeldstad', 'wethouder'), (None, 'SJenV'))
    """
    organisation: list[str] = []
    function: list[str] = []
    for part in (each.strip() for each in re.split(r"[,;/]|\s[-–]\s", inside) if each.strip()):
        (function if is_function(part) else organisation).append(part)
    return ", ".join(organisation) or None, ", ".join(function) or None


def is_function(text: str) -> bool:
    """Whether these words are a function: a code of the tables, one of their shape, or a word for one."""
    text = _without_article(text)
    codes, shape = words("functions", "codes"), words("functions", "shape")
    known = rf"(?i:{words('functions', 'words')})(?:\s.*)?|(?i:{words('functions', 'support')})"
    return text in codes or re.fullmatch(f"{shape}|{known}", text) is not None


def is_organisation(text: str) -> bool:
    """Whether these words are an organisation: a code of the tables, or a body of a place."""
    text = _without_article(text)
    place = rf"(?i:{words('organisations', 'of_a_place')})\s+[A-ZÀ-Þ].*"
    return text in words("organisations", "codes") or re.fullmatch(place, text) is not None
