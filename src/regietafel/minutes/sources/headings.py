# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which lines open an item: numbered as agendas are, also over two lines, or marked as a heading.

A number alone proves little: a list inside an item is numbered as well. So the lines of a document are looked
at together: numbers go up, a list starts again, and the list of contents says everything twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from regietafel.minutes.sources.lexicon import CAPITAL, MONTHS, MONTHS_ENGLISH, SURNAME, redaction, row, title
from regietafel.minutes.sources.lines import Line

LONGEST_TITLE = 110
_LONGEST_SUBTITLE = 70
_JUMP, _LOOSE_JUMP = 20, 3
"""How far a number may be from the one before it; without a stop behind it less far."""
_MOST_SUBTITLES = 0.7
"""The share of lines numbered 2.1 that must look like a title for any of them to be one."""

_WORD = r"(?P<word>(?:(?:agendapunt|agenda\s+item|punt|item|ad\.?|hoofdstuk|§)\s*)(?=[\dIVX]))?"
_LABEL = (
    r"(?:(?P<sub>\d{1,2}(?:\.\d{1,2}){1,2}(?-i:[a-z])?)|(?P<number>\d{1,3}[a-z]?)"
    r"|(?-i:(?P<code>[A-Z]{1,2}[-.]?\d{1,2}[a-z]?)|(?P<roman>[IVX]{1,5})|(?P<letter>[A-Z])))"
)
_ONE_LINE = re.compile(
    rf"\s*(?:#{{1,6}}\s+)?{_WORD}{_LABEL}(?P<stop>\s*[.):–—-]+\s*|\s+)(?P<title>\S.*?)\s*:?\s*", re.IGNORECASE
)
_ALONE = re.compile(rf"\s*(?:#{{1,6}}\s+)?{_WORD}{_LABEL}(?P<stop>\s*[.):]*)\s*", re.IGNORECASE)
_MARKED = re.compile(r"\s*(?P<marks>#{1,6})\s+(?P<title>\S.*?)\s*#*\s*:?\s*")
_RULE = re.compile(r"\s*[-=_~]{3,}\s*")
_AGENDA = re.compile(
    r"\s*(?:#+\s*)?(?:concept[- ]?)?(?:agenda|inhoud(?:sopgave)?|contents)\s*:?\s*", re.IGNORECASE
)
_GAP = re.compile(r"\t|\s{3,}|\|")


@dataclass(frozen=True, slots=True)
class Title:
    """A line that opens an item: its label as written, where its title stands, and its last line."""

    label: str
    start: int
    end: int
    last: int
    sort: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class _Candidate:
    at: int
    title: Title
    text: str
    named: bool
    """*Ad 1*, *agendapunt 1*: the words before the number leave no doubt."""
    loose: bool
    """No stop between the number and the title."""

    @property
    def count(self) -> int:
        return int(re.sub(r"\D.*", "", self.title.label) or 0)


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles by the line on which they begin, and the lines of the contents, which open nothing."""

    by_line: dict[int, Title]
    contents: frozenset[int]

    @property
    def numbered(self) -> bool:
        """Whether items carry numbers in this document."""
        return sum(1 for each in self.by_line.values() if each.label) > 1

    @property
    def marked(self) -> bool:
        return any(each.sort == "marked" for each in self.by_line.values())


def titles(lines: tuple[Line, ...]) -> Titles:
    """The titles of a document."""
    found = [each for at in range(len(lines)) if (each := _candidate(lines, at)) is not None]
    contents = frozenset(_contents(found, lines))
    kept = [each for each in found if each.at not in contents]
    sound = {sort: _sound_sort(sort, [each for each in kept if each.title.sort == sort]) for sort in _SORTS}
    kept = [each for each in kept if sound.get(each.title.sort, True)]
    by_line = {each.at: each.title for each in _in_sequence(kept)}
    return Titles(by_line | _marked(lines, by_line), contents)


def _candidate(lines: tuple[Line, ...], at: int) -> _Candidate | None:
    """What the line may be the title of, by itself or with the next one."""
    line = lines[at]
    if (
        len(line.text) > 2 * LONGEST_TITLE
        or line.text.count("\t") > 1
        or redaction().match(line.text.strip())
    ):
        return None
    if found := _ONE_LINE.fullmatch(line.text):
        start, end = line.start + found.start("title"), line.start + found.end("title")
        named = Title(_label(found), start, end, at, _sort(found))
        return _made(found, named, at=at, text=found["title"], apart=at > 0 and lines[at - 1].empty)
    if (found := _ALONE.fullmatch(line.text)) is None or not (found["word"] or found["stop"]):
        return None
    after = next(
        (place for place in (at + 1, at + 2) if place < len(lines) and lines[place].text.strip()), None
    )
    if after is None or _ALONE.fullmatch(lines[after].text) or lines[after].text.lstrip()[:1] in "-•*–":
        return None
    text = lines[after].text.strip(" :")
    start = lines[after].start + lines[after].lead
    named = Title(_label(found), start, start + len(text), after, _sort(found))
    return _made(found, named, at=at, text=text, apart=False)


def _made(found: re.Match[str], named: Title, *, at: int, text: str, apart: bool) -> _Candidate | None:
    bare_letter = named.sort in ("letter", "code") and not found["stop"].strip() and len(found["stop"]) < 2
    if not sound_title(text) or _like_a_person(text) or bare_letter:
        return None
    loose = not found["stop"].strip() and not named.label.startswith("0") and not apart
    return _Candidate(at, named, text, bool(found["word"]), loose)


_SORTS = ("sub", "number", "code", "roman", "letter")


def _sort(found: re.Match[str]) -> str:
    return next(sort for sort in _SORTS if found[sort])


def _label(found: re.Match[str]) -> str:
    return str(found[_sort(found)])


def sound_title(text: str) -> bool:
    """Whether these words can be a title: a capital first, short, and not closed as a sentence is."""
    if len(text) > LONGEST_TITLE or _GAP.search(text) or not re.match(rf"['\"‘“(]?{CAPITAL}", text):
        return False
    if text.endswith((".", ";", ",")) and not known_title(text):
        return False
    return re.match(rf"(?:{'|'.join((*MONTHS, *MONTHS_ENGLISH))})\b", text, re.IGNORECASE) is None


def known_title(text: str) -> bool:
    """A title that many minutes have, such as *Rondvraag*."""
    return row("frame", "titles").fullmatch(text.strip(" :.#")) is not None or (
        row("frame", "titles").fullmatch(text.strip(" :#")) is not None
    )


def _like_a_person(text: str) -> bool:
    """An entry of a numbered list of people."""
    initials = rf"(?:[A-Z][a-z]?\.\s?)+{SURNAME}"
    titled = rf"(?i:{title()}){SURNAME}\s*(?:\(|,|$)"
    return re.match(rf"(?:(?i:{title()})*{initials}|{titled})", text) is not None


def _contents(found: list[_Candidate], lines: tuple[Line, ...]) -> Iterator[int]:
    """The lines of a list of contents: what stands in a row under *Agenda*, or twice with the same title."""
    labels = [each.title.label for each in found]
    for run in _runs(found):
        first = run[0].at
        headed = any(_AGENDA.fullmatch(line.text) for line in lines[max(0, first - 3) : first])
        later = labels[found.index(run[-1]) + 1 :]
        texts = {(each.title.label, each.text.casefold()) for each in found if each.at > run[-1].at}
        twice = [each for each in run if (each.title.label, each.text.casefold()) in texts]
        again = [each for each in run if each.title.label in later]
        if len(run) > 1 and (len(twice) * 2 > len(run) or (headed and len(again) * 2 > len(run))):
            yield from (each.at for each in run)


def _runs(found: list[_Candidate]) -> list[list[_Candidate]]:
    """Candidates without any other line between them."""
    runs: list[list[_Candidate]] = []
    for each in found:
        if runs and each.at - runs[-1][-1].title.last <= 2 and each.count > runs[-1][-1].count:
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs


def _sound_sort(sort: str, found: list[_Candidate]) -> bool:
    """Whether labels of a sort open items in this document at all."""
    labels = {each.title.label for each in found}
    match sort:
        case "sub":
            short = [
                each for each in found if len(each.text) <= _LONGEST_SUBTITLE and each.title.label[-1] != "0"
            ]
            return bool(found) and len(short) >= _MOST_SUBTITLES * len(found)
        case "roman":
            return {"I", "II"} <= labels
        case "letter":
            worded = all(" " in each.text or each.text.isupper() for each in found)
            return {"A", "B"} <= labels and worded
        case "code":
            return len(labels) > 1
    return True


def _in_sequence(found: Iterable[_Candidate]) -> Iterator[_Candidate]:
    """Numbers that go on where the last one was; a list that begins again inside an item opens nothing."""
    seen: set[str] = set()
    last, listed_at, listed = 0, -9, 0
    for each in found:
        if each.title.sort != "number":
            if each.title.sort in ("letter", "roman"):
                seen, last = set(), 0
            yield each
            continue
        goes_on = each.at - listed_at <= 4 and each.count == listed + 1
        goes_on = goes_on and not (known_title(each.text) and each.count == last + 1)
        far = each.count - last > (_LOOSE_JUMP if each.loose else _JUMP) or (each.loose and each.count < last)
        if not each.named and (each.title.label in seen or goes_on or far):
            listed_at, listed = each.at, each.count
            continue
        seen.add(each.title.label)
        last = each.count
        yield each


def _marked(lines: tuple[Line, ...], by_line: dict[int, Title]) -> dict[int, Title]:
    """Headings by their mark, without a number: of the highest level that occurs twice, and below it."""
    found = {
        at: match
        for at, line in enumerate(lines)
        if not _GAP.search(line.text.strip()) and (match := _MARKED.fullmatch(line.text))
    }
    levels = [len(match["marks"]) for match in found.values()]
    top = min((level for level in levels if levels.count(level) > 1), default=max(levels, default=0))
    marked = {
        at: Title(
            "", lines[at].start + match.start("title"), lines[at].start + match.end("title"), at, "marked"
        )
        for at, match in found.items()
        if at not in by_line and len(match["marks"]) >= top
    }
    ruled = {
        at: Title(
            "", line.start + line.lead, line.start + len(line.text.rstrip()), at + 1, "marked", sure=False
        )
        for at, line in enumerate(lines[:-1])
        if at not in by_line
        and at > 2
        and _RULE.fullmatch(lines[at + 1].text)
        and sound_title(line.text.strip())
    }
    return ruled | marked
