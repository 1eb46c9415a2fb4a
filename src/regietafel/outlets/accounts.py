# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The account of a number (*Hoe komt dit getal tot stand?*) in a few short lines, for every outlet.

The formula in words, the same with its values, what went into it with the source, the rule with its article
or decision, the rounding. What an input itself was made of stays available as a part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from regietafel.base.law import LawRef
from regietafel.base.sources import Mark, Source, SourceKind
from regietafel.base.working import Rounding, Rule, Working
from regietafel.law.citations import inferred
from regietafel.words import exactly, has, nearly, number, say, told, word


class LineRole(StrEnum):
    """What a line of an account says."""

    WORDS = "words"
    VALUES = "values"
    INPUT = "input"
    VALUE = "value"
    """An input that was computed: its own account follows, or says what it was computed from."""
    RULE = "rule"
    ROUNDING = "rounding"
    DECISION = "decision"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Link:
    """A text with the address it leads to, where there is one."""

    text: str
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it is about (``label``), what it says, where that can be read, how far to lean on it."""

    role: LineRole
    label: str
    text: str
    links: tuple[Link, ...] = ()
    mark: str | None = None
    """The word for an assumption or a made-up figure; None for what simply has a source."""


@dataclass(frozen=True, slots=True)
class Account:
    """A number told in lines; ``parts`` are the accounts of those inputs that were computed themselves."""

    what: str
    value: str
    lines: tuple[Line, ...]
    parts: tuple[Account, ...] = ()

    @property
    def title(self) -> str:
        return f"{self.what}: {self.value}"


_NO_DECISIONS: Mapping[str, Link] = MappingProxyType({})


def account(working: Working, language: str, *, decisions: Mapping[str, Link] = _NO_DECISIONS) -> Account:
    """A working in words, in that language.

    ``decisions`` gives the decisions a rule may rest on by their id, as they are to be named; one that is
    not among them raises KeyError, because a number whose decision cannot be named is not accounted for.

    >>> from regietafel.base.messages import Message
    >>> share = Working(Message("base-share"), Fraction(1, 4), "ratio")
    >>> account(share, "nl").title
    'aandeel: 0,25'
    """
    lines = (
        *_formula(working, language),
        *_inputs(working, language),
        *(
            line
            for rule in (*working.grounds, working.rule)
            for line in _rule(rule, language, decisions=decisions)
        ),
        *_rounding(working.rounding, language),
        *_note(working, language),
    )
    parts = tuple(
        account(given, language, decisions=decisions) for given in working.inputs if _is_made(given)
    )
    what = say(working.what, language)
    return Account(what, amount(working.value, working.unit, language=language), lines, parts)


def amount(value: int | Fraction, unit: str, *, language: str) -> str:
    """A value with its unit.

    >>> third, norm = Fraction(1, 3), Fraction(24, 25)
    >>> amount(3972, "places", language="nl"), amount(third, "places", language="en")
    ('3.972 plekken', '1/3 places')
    >>> amount(norm, "ratio", language="nl")
    '0,96'
    """
    if unit == "ratio":
        return figure(value, language=language)
    if isinstance(value, int) and has(f"base-amount-{unit}", language):
        return word(f"base-amount-{unit}", language, count=value)
    return f"{figure(value, language=language)} {word(f'base-unit-{unit}', language)}"


def figure(value: int | Fraction, *, language: str) -> str:
    """A value without its unit, exactly: what is printed can be reckoned on with.

    >>> figure(Fraction(344919, 1000), language="en"), figure(Fraction(2, 3), language="en")
    ('344.919', '2/3')
    """
    return exactly(value, language)


def plain(told_account: Account, *, depth: int = 0) -> Iterator[str]:
    """The account as lines of text for a terminal; parts follow, indented."""
    indent = "  " * depth
    yield f"{indent}{told_account.title}"
    for line in told_account.lines:
        mark = f" [{line.mark}]" if line.mark else ""
        yield f"{indent}  {line.label}: {line.text}{mark}"
        for link in line.links:
            yield f"{indent}    {' '.join(part for part in (link.text, link.address) if part)}"
    for part in told_account.parts:
        yield from plain(part, depth=depth + 1)


def _formula(working: Working, language: str) -> Iterator[Line]:
    if working.formula is None:
        return
    names = [say(given.what, language) for given in working.inputs]
    values = [_operand(given.value, language) for given in working.inputs]
    yield _line(LineRole.WORDS, language, text=_filled(working.formula, names))
    yield _line(
        LineRole.VALUES, language, text=f"{_filled(working.formula, values)} {_outcome(working, language)}"
    )


def _operand(value: int | Fraction, language: str) -> str:
    """A value inside a formula; a fraction stands in brackets, so that no other / takes it apart."""
    text = figure(value, language=language)
    return f"({text})" if "/" in text else text


def _outcome(working: Working, language: str) -> str:
    """What the formula comes to: before it is rounded to two decimals, otherwise as the value is written."""
    if working.rounding is None:
        return f"= {figure(working.value, language=language)}"
    before = working.rounding.before
    text = nearly(before, language)
    return f"{'=' if text == figure(before, language=language) else '≈'} {text}"


def _filled(formula: str, parts: list[str]) -> str:
    """The formula with the first part for {a}, the second for {b}; a letter without a part is a fault."""

    def part(found: re.Match[str]) -> str:
        place = ord(found[1]) - ord("a")
        if place >= len(parts):
            raise ValueError(f"{formula!r} asks for {found[0]}, and has {len(parts)} inputs")
        return parts[place]

    return re.sub(r"\{([a-z])\}", part, formula)


def _inputs(working: Working, language: str) -> Iterator[Line]:
    """One line per source and day: what comes from the same table stands together."""
    told_together: dict[tuple[Source | None, date | None], list[str]] = {}
    for given in (*working.inputs, *([working] if working.source else [])):
        text = f"{say(given.what, language)} {figure(given.value, language=language)}"
        told_together.setdefault((given.source, given.day), []).append(text)
    for (source, day), texts in told_together.items():
        text = "; ".join(texts)
        if day is not None:
            text = word("accounts-on-day", language, text=text, day=day)
        if source is None or source.id == "computed":
            yield _line(LineRole.VALUE, language, text=text)
            continue
        links = (Link(named(source, language), source.address),)
        yield _line(LineRole.INPUT, language, text=text, links=links, mark=_mark(source, language))


def _rule(rule: Rule | None, language: str, *, decisions: Mapping[str, Link]) -> Iterator[Line]:
    if rule is None:
        return
    links = (Link(article(rule.law, language), rule.law.link(rule.on)),) if rule.law else ()
    kind = "assumption" if rule.is_assumption else "practice" if rule.practice else None
    mark = word(f"base-mark-{kind}", language) if kind else None
    if rule.law in inferred():
        mark = word("accounts-inferred", language)
    yield _line(LineRole.RULE, language, text=say(rule.text, language), links=links, mark=mark)
    if rule.decision is not None:
        decision = decisions[rule.decision]
        yield _line(LineRole.DECISION, language, text=decision.text, links=(Link("", decision.address),))


def _rounding(rounding: Rounding | None, language: str) -> Iterator[Line]:
    if rounding is None:
        return
    before, after = nearly(rounding.before, language), number(rounding.after, language)
    text = word("accounts-rounded", language, rule=told(rounding.text, language), before=before, after=after)
    yield _line(LineRole.ROUNDING, language, text=text)


def _note(working: Working, language: str) -> Iterator[Line]:
    if working.note is not None:
        yield _line(LineRole.NOTE, language, text=say(working.note, language))


def named(source: Source, language: str) -> str:
    """A source as it is named to a reader; what the user gave has no title of its own, and is named in words.

    >>> named(Source("own", "eigen opgave", "gebruiker", SourceKind.USER), "en")
    'given with the question'
    """
    title = titled(source, language)
    return f"{source.publisher}, {title}" if title == source.title else title


def titled(source: Source, language: str) -> str:
    """The title of a source; in words where the user or this system is the source."""
    kind, _, file = source.id.partition(":")
    key = f"accounts-source-{kind}"
    if source.kind not in (SourceKind.USER, SourceKind.COMPUTED) or not has(key, language):
        return source.title
    return word(key, language, file=file) if file else word(key, language)


def article(law: LawRef, language: str) -> str:
    """The place in the law as it is cited; the BWB id stands in for a law whose name is not in the catalogue.

    >>> article(LawRef("BWBR0035303", "29", "1"), "nl")
    'Huisvestingswet 2014, artikel 29 lid 1'
    """
    key = f"base-law-{law.bwb}"
    name = word(key, language) if has(key, language) else law.bwb
    if law.paragraph is None:
        return word("accounts-article", language, law=name, article=law.article)
    return word("accounts-paragraph", language, law=name, article=law.article, paragraph=law.paragraph)


def _line(
    role: LineRole, language: str, *, text: str, links: tuple[Link, ...] = (), mark: str | None = None
) -> Line:
    kept = tuple(link for link in links if link.text or link.address)
    return Line(role, word(f"accounts-{role.value}", language), text, kept, mark)


def _mark(source: Source | None, language: str) -> str | None:
    if source is None or source.mark is Mark.SOURCE:
        return None
    return word(f"base-mark-{source.mark.value}", language)


def _is_made(working: Working) -> bool:
    """Whether there is more to tell of an input than its value and source."""
    return bool(working.inputs or working.formula or working.rule or working.rounding or working.note)
