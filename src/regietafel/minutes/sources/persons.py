# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One person in words: a name, a name made unreadable, an organisation or a function."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from regietafel.minutes.rules.structure import MinutesPerson, Sureness
from regietafel.minutes.sources.lexicon import (
    CAPITAL,
    LETTERS,
    PREPOSITIONS,
    SURNAME,
    redaction,
    squeezed,
    title,
    words,
)
from regietafel.minutes.sources.offices import (
    capacity,
    is_function,
    is_organisation,
    office,
    offices,
    remark,
    without_article,
)

_INITIAL = rf"(?:(?:IJ|{CAPITAL}[a-z]{{0,2}})\.)"
INITIALS = rf"(?:(?:{_INITIAL}[\s-]?){{1,6}}|(?:[A-Z]\.?\s){{1,4}}|[A-Z]{{2,4}}(?=\s))"
_CODE = r"(?:(?:[A-Z]\.){1,4}|[A-Z][a-z]{0,2}[A-Z]{1,2}[a-z]?|[A-Z]{1,4})"
"""Somebody who is written by initials alone."""
_FIRST = rf"(?:(?!(?i:{{not_first}})\b){CAPITAL}{LETTERS}+(?:-{CAPITAL}{LETTERS}+)?\s+){{{{0,3}}}}"
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_COMMA = re.compile(r"\s[-–—]\s(?!(?:van|de|der|den|ten|ter|te|in|op|el|'t)\b)|,\s*|\s+\|\s+|\t\s*|\s{2,}")
_BEHIND = rf"(?:,?\s+(?:{words('titles', 'behind')})(?![\w]))*"
_ALIAS = re.compile(r"(?P<name>.+\s.+?)\s+(?P<alias>[A-Z][A-Za-z]{0,2}[A-Z])")
_FROM = r"\s+(?:van|uit|te|namens)\s+(?:de\s+|het\s+)?(?P<place>{place})"


@dataclass(frozen=True, slots=True)
class Described:
    """A person as one entry of a list describes one."""

    person: MinutesPerson
    sure: Sureness = Sureness.CERTAIN
    remarks: tuple[str, ...] = ()
    """What is said of their presence, such as *tot punt 3*."""


@cache
def _named() -> re.Pattern[str]:
    first = (
        _FIRST.replace("{not_first}", words("organisations", "of_a_place"))
        .replace("{{", "{")
        .replace("}}", "}")
    )
    return re.compile(
        rf"(?i:{title()})*(?P<name>(?:{INITIALS}\s*)?(?:\([^()]+\)\s*)?{first}{SURNAME}|{_CODE})(?P<behind>{_BEHIND})"
    )


@cache
def _turned() -> re.Pattern[str]:
    """A name as a register has it: *Voorbeeld, A.B. van*."""
    before = PREPOSITIONS.replace(r"\s+)", r"(?:\s+|$))")
    return re.compile(
        rf"(?i:{title()})*(?P<last>{SURNAME}),\s*(?i:{title()})*(?P<first>(?:{_INITIAL}[\s-]?)+|{CAPITAL}{LETTERS}+(?:-{CAPITAL}{LETTERS}+)?)"
        rf"(?:\s*(?P<before>{before}))?\s*"
    )


@cache
def _in_office() -> re.Pattern[str]:
    """A person after an office: *wethouder Voorbeeld*; a code behind it is the organisation, not a name."""
    return re.compile(rf"(?P<office>(?i:{office()}))\s+(?P<rest>(?!\w*[A-Z]\w*[A-Z](?!\w*\.)).*)")


@cache
def _of_a_place() -> re.Pattern[str]:
    place = rf"{CAPITAL}{LETTERS}+(?:[-\s]{CAPITAL}{LETTERS}+)*"
    return re.compile(rf"(?P<who>.*?{LETTERS}){_FROM.replace('{place}', place)}")


def person(text: str) -> MinutesPerson | None:
    """The person that these words point at, with what stands in brackets; None where they point at nobody.

    >>> person("dhr. De Voorbeeld (IPO)")
    MinutesPerson(name='De Voorbeeld', organisation='IPO', function=None, hidden=False)
    """
    found = described(text)
    return found.person if found is not None else None


def described(text: str) -> Described | None:
    """The person whom these words describe, and what else they say."""
    head, inside, remarks = _apart(without_stop(text.strip(" ;,\n\t")))
    if (turned := turned_name(head)) is not None and not _capacities(head):
        head = turned
    head, said = _cut(head)
    inside += [each for each in said if not remark(each)]
    remarks += [each for each in said if remark(each)]
    found = (
        _hidden(head, inside) or _office_held(head, inside) or _bare(head, inside) or _by_name(head, inside)
    )
    if found is None:
        return None
    return Described(found.person, found.sure, tuple(remarks))


def _apart(text: str) -> tuple[str, list[str], list[str]]:
    """The words outside brackets, what stands in them, and the remarks among that."""
    inside: list[str] = []
    remarks: list[str] = []
    head = text
    for found in _BRACKETS.finditer(text):
        words_inside = squeezed(found[1])
        if redaction().fullmatch(found.group().strip()) or redaction().fullmatch(words_inside):
            continue
        after = text[found.end() :].lstrip()
        if inside == [] and re.match(rf"{SURNAME}", after) and re.search(r"\.\s*$", text[: found.start()]):
            continue  # J.P. (Jan-Peter) Voorbeeld
        head = head.replace(found.group(), "", 1)
        parts = [part.strip() for part in re.split(r"[,;]", words_inside) if part.strip()]
        remarks += [part for part in parts if remark(part)]
        if kept := ", ".join(part for part in parts if not remark(part)):
            inside.append(kept)
    return head.strip(" ,;"), inside, remarks


def _cut(head: str) -> tuple[str, list[str]]:
    """The name, and what stands behind a comma or a dash after it."""
    behind = re.compile(rf",\s*(?:{words('titles', 'behind')})(?=$|[\s,])")
    kept = behind.search(head)
    start = kept.end() if kept else 0
    found = _COMMA.search(head, start)
    if found is None:
        return squeezed(head), []
    rest = head[found.end() :]
    return squeezed(head[: found.start()]), [squeezed(part) for part in _COMMA.split(rest) if part.strip()]


def _capacities(head: str) -> bool:
    rest = head.partition(",")[2].strip()
    return is_function(rest) or is_organisation(rest)


def turned_name(text: str, *, known: bool = False) -> str | None:
    """*Voorbeeld, A. van* as *A. van Voorbeeld*; a mere first name behind the comma only where ``known``."""
    found = _turned().match(text)
    if found is None:
        return None
    rest = text[found.end() :]
    sure = known or found["first"].endswith(".") or bool(found["before"])
    ends = not rest or re.match(r"[,;\t]|\s{2,}|\s[-–]\s", text[found.end() - 1 :]) or rest[:1] in ",;\t-–"
    if not sure or not ends:
        return None
    parts = (found["first"].strip(), (found["before"] or "").strip(), found["last"])
    return " ".join(part for part in parts if part) + (
        f", {rest.strip(' ,;')}" if rest.strip(" ,;-–") else ""
    )


def _told(inside: list[str]) -> tuple[str | None, str | None]:
    return capacity(", ".join(inside))


def _hidden(head: str, inside: list[str]) -> Described | None:
    bare = re.sub(rf"^{title()}+", "", head, flags=re.IGNORECASE)
    held = _in_office().fullmatch(bare)
    if held is not None and redaction().fullmatch(held["rest"].strip()):
        organisation, function = _told([offices(held["office"]), *inside])
        return Described(MinutesPerson(None, organisation, function, hidden=True))
    if redaction().fullmatch(bare.strip()) is None:
        return None
    organisation, function = _told(inside)
    return Described(MinutesPerson(None, organisation, function, hidden=True))


def _office_held(head: str, inside: list[str]) -> Described | None:
    """*wethouder mw. Voorbeeld van Elders*: the office, the name, and whose office it is."""
    held = _in_office().fullmatch(head)
    if held is None:
        return None
    rest, place, sure = held["rest"], None, Sureness.CERTAIN
    found = _named().fullmatch(rest)
    if (placed := _of_a_place().fullmatch(rest)) and (found is None or not re.search(r"[A-Z]\.", rest)):
        if _named().fullmatch(placed["who"]) and not _first_name(placed["who"]):
            found, place, sure = _named().fullmatch(placed["who"]), placed["place"], Sureness.LIKELY
    elif placed and found is None:
        found, place, sure = _named().fullmatch(placed["who"]), placed["place"], Sureness.LIKELY
    if found is None:
        return None
    organisation, function = _told(inside)
    titles = [each for each in (offices(held["office"]), function) if each]
    who = MinutesPerson(_clean(found), organisation or place, ", ".join(titles) or None)
    return Described(who, sure)


def _first_name(text: str) -> bool:
    """Whether more than a surname stands there: *Anna van*, where the rest would be the surname."""
    return re.search(rf"{CAPITAL}{LETTERS}+\s+{CAPITAL}", text) is not None


def _bare(head: str, inside: list[str]) -> Described | None:
    """A function or an organisation without a name."""
    if not (is_function(head) or is_organisation(head)) or re.search(rf"(?:{_INITIAL})+\s?{CAPITAL}", head):
        return None
    organisation, function = _told([without_article(head), *inside])
    return Described(MinutesPerson(None, organisation, function))


def _by_name(head: str, inside: list[str]) -> Described | None:
    head = _without_alias(head)
    found = _named().fullmatch(head)
    if found is None:
        return None
    code = next((part for part in inside_parts(inside) if own_initials(found["name"], part)), None)
    if code is not None:
        inside = [", ".join(part for part in inside_parts(inside) if part != code)]
    organisation, function = _told(inside)
    full = re.search(r"[A-Z]\.|\s", found["name"]) is not None or found.start("name") > 0
    sure = Sureness.CERTAIN if organisation or function or full else Sureness.LIKELY
    return Described(MinutesPerson(_clean(found), organisation, function), sure)


def inside_parts(inside: list[str]) -> list[str]:
    return [part.strip() for text in inside for part in re.split(r"[,;]", text) if part.strip()]


def own_initials(name: str, code: str) -> bool:
    """Whether letters are the initials of a name rather than an organisation."""
    if re.fullmatch(r"[A-Z][A-Za-z]{0,2}[A-Z]", code) is None or is_organisation(code) or is_function(code):
        return False
    letters = [part[0].upper() for part in re.findall(r"[^\W\d_]+", name)]
    return len(letters) > 1 and code[0] == letters[0] and code[-1] in letters[1:] and " " in name.strip()


def _clean(found: re.Match[str]) -> str:
    """The name without degrees and nicknames; *jr.* is part of it."""
    name = re.sub(r"\([^()]*\)\s*", "", found["name"] + found["behind"])
    behind = re.search(rf"{_BEHIND}$", name)
    end = behind.start() if behind else len(name)
    return squeezed(name[:end] + "".join(re.findall(r"\s+[js]r\b\.?", name[end:])))


def _without_alias(head: str) -> str:
    """A name without the initials behind it, where they are its own."""
    found = _ALIAS.fullmatch(head)
    if found is None:
        return head
    bare = re.sub(rf"^(?:{title()})+", "", found["name"], flags=re.IGNORECASE)
    return str(found["name"]) if own_initials(bare, found["alias"]) else head


def surname(name: str) -> str:
    """A name without what stands before the surname, which then begins with a capital.

    >>> surname("Mark van Egmond"), surname("T. Zwanenburg"), surname("El Idrissi")
    ('Van Egmond', 'Zwanenburg', 'El Idrissi')
    """
    first = re.match(
        rf"(?:(?:{_INITIAL}[\s-]?)+|(?:(?!{_LEADS}\b){CAPITAL}[^\W\d_]+(?:-{CAPITAL}[^\W\d_]+)?\s+))(?=\S+)",
        name,
    )
    rest = name[first.end() :] if first else name
    return rest[:1].upper() + rest[1:]


def first_name(name: str) -> str | None:
    """The name by which people are called, where it is written out.

    >>> first_name("Mark van Egmond"), first_name("T. Zwanenburg"), first_name("De Wit")
    ('Mark', None, None)
    """
    found = re.match(rf"(?!{_LEADS}\b)({CAPITAL}[^\W\d_]+(?:-{CAPITAL}[^\W\d_]+)?)\s+\S", name)
    return found[1] if found else None


_LEADS = "(?:Van|Von|De|Der|Den|Ter|Ten|Te|El|Al|Ait|Ben|Bin|Groot|Klein|La|Le|Du|Op|In|Aan|Uit)"
"""What belongs to a surname though it looks like a first name."""


def without_stop(text: str) -> str:
    """Without the full stop of a sentence, which is not that of initials."""
    return text if re.search(r"(?:^|[\s.])(?:[A-Z]|[js]r)\.$", text) else text.rstrip(" .")
