# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A list of people as its entries: by line or by comma, under headings of their own, also without a comma.

A comma parts two people or a person from an office; which of the two, the words behind it tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from regietafel.minutes.sources.groups import ALL, Group, headed
from regietafel.minutes.sources.lexicon import CAPITAL, PREPOSITIONS, SURNAME, row, squeezed, title, words
from regietafel.minutes.sources.offices import is_function, is_organisation, one_of_many, remark
from regietafel.minutes.sources.persons import described, turned_name, without_stop

_TITLED = "dhr|de heer|mw|mevr|mevrouw|wethouder|burgemeester"
_OPENING = (
    rf"{CAPITAL}|['‘’][ts]\b|\[|█"
    rf"|(?:{_TITLED}|de heren|de dames|drs|ir|mr|dr|prof|gedeputeerde|secretariaat|ondersteuning|van|de"
    r"|den|der|ter)\b"
)
"""With what somebody's name begins, after *en*."""
_BETWEEN = re.compile(
    rf"[,;](?:\s*(?:en|and|alsmede)\s)?|\s+(?:en|&|and|alsmede)\s+(?={_OPENING})"
    r"|\s[-–—]\s(?=(?:vervangen|vertegenwoordigd) door)"
    rf"|(?<=\))[ \t]+(?:en\s+|and\s+)?(?={CAPITAL}|\[|█|(?:{_TITLED})\b)"
)
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_BULLET = re.compile(r"\s*(?:[-–—•*▪·●○>]\s+|\(?\d{1,2}[.)]\s+|o\s+(?=[A-Z]))")
_OPEN_END = re.compile(
    r"(?:[,;(&/-]|['‘’]t|\b(?:en|in|op|ten|ter|te|van|de|der|den|het|dhr\.?|heer|mw\.?|mevr\.?|mevrouw|drs\."
    r"|ir\.|mr\.|gemeente|provincie|ministerie|and|the|of))\s*$"
)
"""With what a line ends that was broken off inside an entry, or between two."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One entry, or the list that it is cut from: the words, their place, the group that they stand in."""

    text: str
    start: int
    group: Group = ALL
    flowing: bool = False
    joined: bool = False
    """No separator stood before it."""

    @property
    def words(self) -> str:
        """Its text; where lines were broken off, without the space that was set in before the next one."""
        return squeezed(self.text) if self.flowing else self.text

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def cut(self, begin: int, end: int | None = None) -> Piece:
        """A part of it, in its place."""
        return replace(self, text=self.text[begin:end], start=self.start + begin)


def pieces(listed: Piece, *, turned: bool = False) -> Iterator[Piece]:
    """The entries of a list, each with its place; a heading inside the list holds until the next one.

    ``turned`` says that the lists of this document have surnames first.
    """
    lines = list(_lines(listed))
    texts = [line.text for line in lines]
    known = not listed.flowing and (turned or surnames_first(texts))
    if listed.flowing or (_flows(texts) and not known):
        yield from _flowing(listed)
        return
    group = listed.group
    for line in lines:
        opened = _under_heading(replace(line, group=group))
        group = opened.group
        if opened.text.strip():
            yield from _of_line(opened, known=known)


def _lines(listed: Piece) -> Iterator[Piece]:
    place = 0
    for line in listed.text.split("\n"):
        bullet = _BULLET.match(line)
        lead = bullet.end() if bullet else len(line) - len(line.lstrip())
        yield listed.cut(place + lead, place + max(lead, len(line.rstrip())))
        place += len(line) + 1


def _under_heading(part: Piece) -> Piece:
    """The part behind the heading that it begins with, in the group of that heading."""
    found = headed(part.text)
    return part if found is None else replace(part.cut(found[1]), group=found[0])


def _flows(lines: list[str]) -> bool:
    """Whether the list runs on over its lines rather than having an entry per line."""
    filled = [line for line in lines if line]
    if len(filled) < 2:
        return True
    broken = sum(1 for line, after in pairwise(filled) if _OPEN_END.search(line) or after[:1] in ")(,")
    unclosed = any(line.count("(") > line.count(")") for line in filled)
    small = any(line[:1].islower() and not _opens_small(line) for line in filled[1:])
    return broken * 2 >= len(filled) - 1 or unclosed or small


def _opens_small(line: str) -> bool:
    """A line that begins with a small letter and yet is an entry: *mevrouw ...*, *wethouder ...*."""
    opening = _BETWEEN.split(_veiled(line), maxsplit=1)[0]
    return _plural().match(line) is not None or described(without_stop(line[: len(opening)])) is not None


def surnames_first(lines: list[str]) -> bool:
    """Whether the list has surnames first: one line that can be nothing else says so for all."""
    return any(turned_name(re.sub(r"\([^()]*\)", "", line).strip()) for line in lines)


def _of_line(line: Piece, *, known: bool) -> Iterator[Piece]:
    """The entries of a line of its own: mostly one, with its office behind a comma, a dash or a gap."""
    if known and (turned := turned_name(line.text.strip(), known=True)) is not None:
        yield replace(line, text=turned)
        return
    parts = list(_parted(line))
    yield from parts if len(parts) == 1 else _merged(parts, line, own_line=True)


def _flowing(listed: Piece) -> Iterator[Piece]:
    flat = replace(listed, text=listed.text.replace("\n", " "), flowing=True)
    group = listed.group
    for part in _semicolons(flat):
        opened = _under_heading(replace(part, group=group))
        group = opened.group
        yield from _merged(list(_parted(opened)), opened, own_line=False)


def _semicolons(listed: Piece) -> Iterator[Piece]:
    """Parts between semicolons: they part more strongly than commas do."""
    place = 0
    for found in re.finditer(r";", _veiled(listed.text)):
        yield listed.cut(place, found.start())
        place = found.end()
    yield listed.cut(place)


def _veiled(text: str) -> str:
    """The text with everything in brackets made plain, so that nothing in them parts."""
    return _BRACKETED.sub(lambda inside: inside[0][0] + "x" * (len(inside[0]) - 2) + inside[0][-1], text)


def _parted(listed: Piece) -> Iterator[Piece]:
    """The parts between commas and *en* outside brackets, also after a bracket without any of these."""
    place, joined = 0, False
    for found in _BETWEEN.finditer(_veiled(listed.text)):
        yield from _trimmed(listed.cut(place, found.start()), joined=joined)
        place, joined = found.end(), found.group() == " "
    yield from _trimmed(listed.cut(place), joined=joined)


def _trimmed(part: Piece, *, joined: bool) -> Iterator[Piece]:
    lead = len(part.text) - len(part.text.lstrip(" \n\t."))
    if kept := without_stop(part.text[lead:].rstrip()):
        yield replace(part, text=kept, start=part.start + lead, joined=joined)


def _merged(parts: list[Piece], whole: Piece, *, own_line: bool) -> Iterator[Piece]:
    """The parts with every office behind the person who holds it, and under the plural that names several."""
    last: Piece | None = None
    plural: Group | None = None
    for part in parts:
        here, plural = _under_plural(part, plural)
        if last is not None and _belongs(here.text, last.words, own_line=own_line):
            last = replace(last, text=whole.text[last.start - whole.start : here.end - whole.start])
            continue
        if last is not None:
            yield last
        last = here
    if last is not None:
        yield last


def _plural() -> re.Pattern[str]:
    many = "|".join(words("offices", "many"))
    return re.compile(rf"(?:de |het )?(?P<many>{many})\s+(?=\S)", re.IGNORECASE)


def _under_plural(part: Piece, plural: Group | None) -> tuple[Piece, Group | None]:
    """*de wethouders A en B*: both are one; a title or an office of its own ends it."""
    found = _plural().match(part.text)
    if found is not None:
        function = one_of_many(found["many"]) or part.group.function
        plural = replace(part.group, function=function)
        return replace(part.cut(found.end()), group=plural), plural
    if plural is None or _ends_plural(part.text, plural):
        return part, None
    return replace(part, group=plural), plural


def _ends_plural(text: str, plural: Group) -> bool:
    titled = re.match(rf"(?:{_TITLED}|gedeputeerde|secretaris)\b", text) is not None
    office = re.match(rf"(?i:{words('functions', 'words')})\s", text) is not None
    return is_function(text) or office or (titled and plural.function is None)


def _belongs(text: str, before: str, *, own_line: bool) -> bool:
    """Whether words behind a comma tell of the person before it."""
    if remark(text) or _completes(text, before):
        return True
    if not _is_person(before) or row("functions", "support").fullmatch(text):
        return False
    bare = re.sub(r"\s*\([^()]*\)", "", text).strip()
    if own_line:
        return not _surely_person(text)
    if "(" in before and not re.match(r"[a-z]", text):
        return False
    return (is_function(bare) or is_organisation(bare)) and not _holds_office(text)


def _completes(text: str, before: str) -> bool:
    """A degree behind a name, or the initials behind a surname that stands first."""
    behind = r"(?:\s*\([^()]*\))?"
    degree = re.fullmatch(rf"(?:{words('titles', 'behind')}){behind}", text)
    initials = re.fullmatch(rf"(?:[A-Z][a-z]?\.\s?)+(?:{PREPOSITIONS})?{behind}", text)
    return degree is not None or (initials is not None and re.fullmatch(SURNAME, before) is not None)


def _is_person(text: str) -> bool:
    found = described(text)
    return found is not None and (found.person.name is not None or found.person.hidden)


def _holds_office(text: str) -> bool:
    """An office with a name of its own behind it."""
    found = described(text)
    return found is not None and found.person.name is not None


def _surely_person(text: str) -> bool:
    """A title, initials, or something in brackets behind a name: another person."""
    strong = (
        rf"(?:(?i:{title()}).*|(?:[A-Z][a-z]?\.[\s-]?)+{SURNAME}.*|{CAPITAL}\S+(?:\s\S+){{0,4}}\s\([^()]+\))"
    )
    return re.fullmatch(strong, text) is not None and _is_person(text)
