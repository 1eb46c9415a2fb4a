# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A list of people as its entries: by line or by comma, under headings of their own, also where a comma is missing.

A comma parts two people or a person from an office; which of the two, the words behind it tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from regietafel.minutes.sources.columns import LISTS
from regietafel.minutes.sources.lexicon import CAPITAL, PREPOSITIONS, SURNAME, redaction, row, squeezed, title, words
from regietafel.minutes.sources.offices import is_function, is_organisation, one_of_many, remark
from regietafel.minutes.sources.persons import described, turned_name, without_stop

_PERSON_NEXT = rf"(?={CAPITAL}|['‘’][ts]\b|\[|█|(?:dhr|de heer|de heren|de dames|mw|mevr|mevrouw|drs|ir|mr|dr|prof|wethouder|burgemeester|gedeputeerde|van|de|den|der|ter)\b)"
_BETWEEN = re.compile(
    rf"[,;](?:\s*(?:en|and|alsmede)\s)?|\s+(?:en|&|and|alsmede)\s+{_PERSON_NEXT}"
    rf"|(?<=\))[ \t]+(?:en\s+|and\s+)?(?={CAPITAL}|\[|█|(?:dhr|de heer|mw|mevr|mevrouw|wethouder|burgemeester)\b)"
)
_GROUP = re.compile(r"\s*(?P<label>(?:namens|van(?:uit)?|voor|for)?[^:;,()\n]{2,70}?)\s*:\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_NAMENS = re.compile(r"^(?:namens|vanuit|van|voor|for|on behalf of)\s+(?:de\s+|het\s+|the\s+)?", re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[-–—•*▪·●○>]\s+|\(?\d{1,2}[.)]\s+|o\s+(?=[A-Z]))")
_OPEN_END = re.compile(r"(?:[,;(&/-]|['‘’]t|\b(?:en|in|op|ten|ter|te|van|de|der|den|het|dhr\.?|heer|mw\.?|mevr\.?|mevrouw|drs\.|ir\.|mr\.|gemeente|provincie|ministerie|and|the|of))\s*$")


@dataclass(frozen=True, slots=True)
class Group:
    """What a heading inside a list says of those under it."""

    organisation: str | None = None
    function: str | None = None
    key: str = ""
    """The list that it opens inside another one: *mede aanwezig*."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One entry: its words, their place, and the group that it stands in."""

    text: str
    start: int
    group: Group = Group()
    flowing: bool = False
    joined: bool = False
    """No separator stood before it."""

    @property
    def words(self) -> str:
        """Its text; where lines were broken off, without the space that was set in before the next one."""
        return squeezed(self.text) if self.flowing else self.text


def group_of(label: str) -> Group | None:
    """The group that a heading such as *Wethouders* or *Namens de VNG* opens; None where it opens none."""
    label = squeezed(label).strip(" :")
    without = re.sub(r"\s*\([^()]*\)$", "", label)
    if (key := next((name for name in LISTS if row("keys", name).fullmatch(without)), "")) != "":
        return Group(key=key)
    if (one := one_of_many(without)) is not None:
        return Group(function=one or None)
    if re.fullmatch(r"(?:de )?(?:overige )?leden(?: van .*)?|(?:de )?fracties?|(?:stemhebbende )?leden", without, re.IGNORECASE):
        return Group()
    if is_function(without):
        return Group(function=without[:1].lower() + without[1:])
    named = _NAMENS.match(label)
    if named or is_organisation(label) or re.fullmatch(rf"(?:[A-Z][\w&'’.-]*|(?:van|de|en|voor)|\w+)(?:\s+[\w&'’.-]+){{0,6}}", label):
        words_left = label[named.end() :] if named else label
        return Group(organisation=words_left) if words_left else None
    return None


def pieces(
    text: str, start: int, group: Group = Group(), *, flowing: bool = False, turned: bool = False
) -> Iterator[Piece]:
    """The entries of a list, each with its place; a heading inside the list holds until the next one.

    ``turned`` says that the lists of this document have surnames first.
    """
    lines = list(_lines(text, start))
    bodies = [line for line, _ in lines]
    known = not flowing and (turned or surnames_first(bodies))
    if flowing or (_flows(bodies) and not known):
        yield from _flowing(text, start, group)
        return
    for line, at in lines:
        if (headed := _headed(line)) is not None:
            group, offset = headed
            line, at = line[offset:], at + offset
        if line.strip():
            yield from _of_line(line, at, group, known=known)


def _lines(text: str, start: int) -> Iterator[tuple[str, int]]:
    for line in text.split("\n"):
        bullet = _BULLET.match(line)
        lead = bullet.end() if bullet else len(line) - len(line.lstrip())
        yield line[lead:].rstrip(), start + lead
        start += len(line) + 1


def _flows(lines: list[str]) -> bool:
    """Whether the list runs on over its lines rather than having an entry per line."""
    filled = [line for line in lines if line]
    if len(filled) < 2:
        return True
    broken = sum(1 for line, after in zip(filled, filled[1:], strict=False) if _OPEN_END.search(line) or after[:1] in ")(,")
    unclosed = any(line.count("(") > line.count(")") for line in filled)
    small = any(line[:1].islower() and not _opens_small(line) for line in filled[1:])
    return broken * 2 >= len(filled) - 1 or unclosed or small


def _opens_small(line: str) -> bool:
    """A line that begins with a small letter and yet is an entry: *mevrouw ...*, *wethouder ...*, *van der ...*."""
    opening = _BETWEEN.split(_veiled(line), maxsplit=1)[0]
    plural = re.match(rf"(?:de |het )?(?:{'|'.join(words('offices', 'many'))})\s", line)
    return bool(plural or described(without_stop(line[: len(opening)])))


def surnames_first(lines: list[str]) -> bool:
    """Whether the list has surnames first: one line that can be nothing else says so for all."""
    return any(turned_name(re.sub(r"\([^()]*\)", "", line).strip()) for line in lines)


def _headed(line: str) -> tuple[Group, int] | None:
    """The group that a line opens, and where the rest of it stands."""
    found = _GROUP.fullmatch(line)
    if found is None or redaction().search(found["label"]):
        return None
    group = group_of(found["label"])
    return (group, found.start("rest")) if group is not None else None


def _of_line(line: str, start: int, group: Group, *, known: bool) -> Iterator[Piece]:
    """The entries of a line of its own: mostly one, with its office behind a comma, a dash or a gap."""
    if known and (turned := turned_name(line.strip(), known=True)) is not None:
        yield Piece(turned, start, group)
        return
    parts = list(_parted(line, start, group))
    yield from parts if len(parts) == 1 else _merged(parts, line, start, own_line=True)


def _flowing(text: str, start: int, group: Group) -> Iterator[Piece]:
    flat = text.replace("\n", " ")
    for chunk, at in _semicolons(flat, start):
        if (headed := _headed(chunk)) is not None:
            group, offset = headed
            chunk, at = chunk[offset:], at + offset
        parts = list(_parted(chunk, at, group))
        yield from _merged([replace(part, flowing=True) for part in parts], chunk, at, own_line=False)


def _semicolons(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Parts between semicolons: they part more strongly than commas do."""
    place = 0
    for found in re.finditer(r";", _veiled(text)):
        yield text[place : found.start()], start + place
        place = found.end()
    yield text[place:], start + place


def _veiled(text: str) -> str:
    """The text with everything in brackets made plain, so that nothing in them parts."""
    return re.sub(r"\([^()]*\)|\[[^\[\]]*\]", lambda inside: inside[0][0] + "x" * (len(inside[0]) - 2) + inside[0][-1], text)


def _parted(text: str, start: int, group: Group) -> Iterator[Piece]:
    """The parts between commas, *en* and tabs outside brackets, also after a bracket without any of these."""
    place, joined = 0, False
    for found in _BETWEEN.finditer(_veiled(text)):
        yield from _piece(text, place, end=found.start(), start=start, group=group, joined=joined)
        place, joined = found.end(), found.group() == " "
    yield from _piece(text, place, end=len(text), start=start, group=group, joined=joined)


def _piece(text: str, place: int, *, end: int, start: int, group: Group, joined: bool) -> Iterator[Piece]:
    part = text[place:end]
    lead = len(part) - len(part.lstrip(" \n\t."))
    if kept := without_stop(part[lead:].rstrip()):
        yield Piece(kept, start + place + lead, group, joined=joined)


def _merged(parts: list[Piece], text: str, start: int, *, own_line: bool) -> Iterator[Piece]:
    """The parts with every office behind the person who holds it, and under the plural that names several."""
    last: Piece | None = None
    plural: Group | None = None
    for part in parts:
        part, plural = _under_plural(part, plural)
        if last is not None and _belongs(part.text, last.words, own_line=own_line):
            last = replace(last, text=text[last.start - start : part.start - start + len(part.text)])
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last


def _under_plural(part: Piece, plural: Group | None) -> tuple[Piece, Group | None]:
    """*de wethouders A en B*: both are one; a title or an office of its own ends it."""
    found = re.match(rf"(?:de |het )?(?P<many>{'|'.join(words('offices', 'many'))})\s+(?=\S)", part.text, re.IGNORECASE)
    if found is not None:
        one = one_of_many(found["many"]) or None
        plural = Group(part.group.organisation, one or part.group.function)
        return replace(part, text=part.text[found.end() :], start=part.start + found.end(), group=plural), plural
    if plural is not None and re.match(r"(?:mevrouw|de heer|wethouder|burgemeester|gedeputeerde|secretaris)\b", part.text) and plural.function is None:
        plural = None
    own_office = is_function(part.text) or (plural is not None and re.match(rf"(?i:{words('functions', 'words')})\s", part.text))
    if plural is None or own_office:
        return part, None if own_office else plural
    return replace(part, group=plural), plural


def _belongs(text: str, before: str, *, own_line: bool) -> bool:
    """Whether words behind a comma tell of the person before it."""
    if remark(text) or re.fullmatch(rf"(?:{words('titles', 'behind')})(?:\s*\([^()]*\))?", text):
        return True
    if re.fullmatch(rf"(?:[A-Z][a-z]?\.\s?)+(?:{PREPOSITIONS})?(?:\s*\([^()]*\))?", text) and re.fullmatch(SURNAME, before):
        return True
    if not _is_person(before) or row("functions", "support").fullmatch(text):
        return False
    bare = re.sub(r"\s*\([^()]*\)", "", text).strip()
    if own_line:
        return not _surely_person(text)
    if "(" in before and not re.match(r"[a-z]", text):
        return False
    return (is_function(bare) or is_organisation(bare)) and not _holds_office(text)


def _is_person(text: str) -> bool:
    found = described(text)
    return found is not None and (found.person.name is not None or found.person.hidden)


def _holds_office(text: str) -> bool:
    """An office with a name of its own behind it."""
    found = described(text)
    return found is not None and found.person.name is not None


def _surely_person(text: str) -> bool:
    """A title, initials, or something in brackets behind a name: another person."""
    strong = rf"(?:(?i:{title()}).*|(?:[A-Z][a-z]?\.[\s-]?)+{SURNAME}.*|{CAPITAL}\S+(?:\s\S+){{0,4}}\s\([^()]+\))"
    return re.fullmatch(strong, text) is not None and _is_person(text)
