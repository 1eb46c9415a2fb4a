# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A key in one line: ``1/2 population + 1/2 gdp`` over the columns of a table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from regietafel.base.messages import Refused

_TOKEN = re.compile(
    r"""\s*(?:(?P<number>\d+(?:\s*/\s*\d+|[.,]\d+)?)(?!\w)
          |(?P<quoted>"[^"]*"|'[^']*')
          |(?P<name>[^\W\d]\w*)
          |(?P<sign>[+*×]))""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Term:
    """One part of the key: how much the share of a column counts."""

    coefficient: Fraction
    column: str


@dataclass(frozen=True, slots=True)
class Expression:
    """A weighted sum of columns (*gewogen som van aandelen*), each first divided by its own sum."""

    text: str
    terms: tuple[Term, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns it names, each once, in the order in which they are named."""
        return tuple(dict.fromkeys(term.column for term in self.terms))


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    position: int


def parse(text: str) -> Expression:
    """Read a key; a fault is refused with its position, counted from 1.

    A coefficient is whole, a fraction or a decimal, with or without ``*`` after it; without one a column
    counts once. A column name with spaces or signs stands in quotes.

    >>> [(str(term.coefficient), term.column) for term in parse('2/3 "tax income" + 1/3 population').terms]
    [('2/3', 'tax income'), ('1/3', 'population')]
    >>> parse("1/2 population 1/2 gdp")
    Traceback (most recent call last):
    ...
    regietafel.base.messages.Refused: distribution-expression-plus-missing (position=16, text='1/2')
    """
    tokens = _tokens(text)
    terms: list[Term] = []
    while tokens:
        if terms:
            plus = tokens.pop(0)
            if plus.text != "+":
                raise Refused("distribution-expression-plus-missing", position=plus.position, text=plus.text)
        terms.append(_term(tokens, end=len(text) + 1))
    if not terms:
        raise Refused("distribution-expression-empty")
    if not any(term.coefficient for term in terms):
        raise Refused("distribution-expression-all-zero")
    return Expression(" ".join(text.split()), tuple(terms))


def _tokens(text: str) -> list[_Token]:
    tokens, place = [], 0
    while text[place:].strip():
        found = _TOKEN.match(text, place)
        if not found or found.lastgroup is None:
            start = place + len(text[place:]) - len(text[place:].lstrip())
            raise Refused("distribution-expression-sign", position=start + 1, text=text[start])
        kind = found.lastgroup
        tokens.append(_Token(kind, found[kind], found.start(kind) + 1))
        place = found.end()
    return tokens


def _term(tokens: list[_Token], *, end: int) -> Term:
    coefficient = Fraction(1)
    if tokens and tokens[0].kind == "number":
        coefficient = _coefficient(tokens.pop(0))
        if tokens and tokens[0].text in ("*", "×"):
            tokens.pop(0)
    if not tokens:
        raise Refused("distribution-expression-column-at-end", position=end)
    column = tokens.pop(0)
    if column.kind == "name":
        return Term(coefficient, column.text)
    if column.kind == "quoted" and column.text[1:-1].strip():
        return Term(coefficient, column.text[1:-1].strip())
    raise Refused("distribution-expression-column-missing", position=column.position, text=column.text)


def _coefficient(token: _Token) -> Fraction:
    text = re.sub(r"\s", "", token.text).replace(",", ".")
    if "/" in text and not int(text.partition("/")[2]):
        raise Refused("distribution-expression-divided-by-zero", position=token.position, text=token.text)
    return Fraction(text)
