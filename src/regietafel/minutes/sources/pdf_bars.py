# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Black bars on a page of a PDF under which no text stands: each gets a mark in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PageObject

_FONT = "/RegietafelBar"
_LOWEST, _HIGHEST, _NARROWEST = 5.0, 30.0, 10.0
"""A rule of a table is lower, a picture higher, a sign narrower. Unit: points."""
_DARK = 0.15
_UPRIGHT = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_LETTER = 0.667
"""The width of the letter of the mark, as a share of its height."""

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle. Unit: points from the lower left corner of the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def redacts(self) -> bool:
        return _LOWEST <= self.height <= _HIGHEST and self.width >= _NARROWEST and self.width > self.height

    def holds(self, x: float, y: float) -> bool:
        return self.x - 1 <= x < self.x + self.width - 2 and self.y - 1 <= y <= self.y + self.height


def mark_bars(page: PageObject) -> None:
    """Write a mark into every black bar of the page, on the copy in memory."""
    from pypdf.generic import ContentStream, DictionaryObject, NameObject

    contents = page.get_contents()
    if contents is None:
        return
    stream = ContentStream(contents, page.pdf)
    drawn = _Drawn()
    try:
        for operands, operator in stream.operations:
            drawn.take(operands, operator)
    except (TypeError, ValueError):  # an operation without its numbers: the text is read all the same
        return
    bars = [bar for bar in drawn.bars if bar.redacts and not any(bar.holds(x, y) for x, y in drawn.texts)]
    if not bars:
        return
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    resources: Any = page["/Resources"].get_object()
    fonts = resources.setdefault(NameObject("/Font"), DictionaryObject()).get_object()
    fonts[NameObject(_FONT)] = DictionaryObject({NameObject(k): NameObject(v) for k, v in font.items()})
    stream.operations = [([], b"q"), *stream.operations, ([], b"Q"), *_marks(bars)]
    page[NameObject("/Contents")] = stream


def _marks(bars: list[Bar]) -> Iterator[tuple[list[Any], bytes]]:
    """The operations that write a row of letters into each bar."""
    from pypdf.generic import FloatObject, NameObject, TextStringObject

    for bar in bars:
        size = bar.height * 0.8
        letters = max(2, int(bar.width / (size * _LETTER)))
        yield [], b"BT"
        yield [NameObject(_FONT), FloatObject(size)], b"Tf"
        yield [FloatObject(bar.x), FloatObject(bar.y + bar.height * 0.2)], b"Td"
        yield [TextStringObject("X" * letters)], b"Tj"
        yield [], b"ET"


@dataclass(slots=True)
class _Drawn:
    """What the operations of a page draw: black rectangles, and where each piece of text begins."""

    bars: list[Bar] = field(default_factory=list)
    texts: list[tuple[float, float]] = field(default_factory=list)
    _place: Matrix = _UPRIGHT
    _text: Matrix = _UPRIGHT
    _dark: bool = True
    _kept: list[tuple[Matrix, bool]] = field(default_factory=list)
    _points: list[tuple[float, float]] = field(default_factory=list)
    _curved: bool = False

    def take(self, operands: Any, operator: bytes) -> None:
        """One operation; those that draw neither are passed over."""
        self._keep(operator)
        if operator in (b"BT", b"Tm", b"Td", b"TD"):
            self._move(operands, operator)
        elif operator in (b"Tj", b"TJ", b"'", b'"'):
            at = _within(self._text, self._place)
            self.texts.append((at[4], at[5]))
        elif operator == b"cm":
            self._place = _within(_numbers(operands), self._place)
        elif operator in (b"g", b"rg", b"k", b"sc", b"scn"):
            self._dark = _is_dark(operands, operator)
        else:
            self._path(operands, operator)

    def _keep(self, operator: bytes) -> None:
        """The state of the page put aside, and taken back."""
        if operator == b"q":
            self._kept.append((self._place, self._dark))
        elif operator == b"Q" and self._kept:
            self._place, self._dark = self._kept.pop()

    def _move(self, operands: Any, operator: bytes) -> None:
        if operator == b"BT":
            self._text = _UPRIGHT
        elif operator == b"Tm":
            self._text = _numbers(operands)
        else:
            x, y = map(float, operands)
            self._text = _within((1.0, 0.0, 0.0, 1.0, x, y), self._text)

    def _path(self, operands: Any, operator: bytes) -> None:
        """A path drawn, and filled or let go."""
        if operator == b"re":
            x, y, width, height = map(float, operands)
            self._points += [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        elif operator in (b"m", b"l"):
            x, y = map(float, operands)
            self._points.append((x, y))
        elif operator in (b"c", b"v", b"y"):
            self._curved = True
        elif operator in (b"f", b"F", b"f*", b"B", b"B*", b"n", b"S", b"s"):
            bar = self._bar() if operator not in (b"n", b"S", b"s") and self._dark else None
            self.bars += [bar] if bar is not None else []
            self._points, self._curved = [], False

    def _bar(self) -> Bar | None:
        """The rectangle that the path is; None where it is something else."""
        a, b, c, d, e, f = self._place
        points = [(x * a + y * c + e, x * b + y * d + f) for x, y in self._points]
        xs, ys = {round(x, 1) for x, _ in points}, {round(y, 1) for _, y in points}
        if self._curved or len(xs) != 2 or len(ys) != 2:
            return None
        return Bar(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _numbers(operands: Any) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return (a, b, c, d, e, f)


def _is_dark(operands: Any, operator: bytes) -> bool:
    """Whether a colour of numbers is nearly black."""
    try:
        values = [float(each) for each in operands]
    except (TypeError, ValueError):
        return False
    if operator == b"k" or len(values) == 4:
        return values[3] >= 1 - _DARK
    return bool(values) and max(values) <= _DARK


def _within(inner: Matrix, outer: Matrix) -> Matrix:
    """A transformation inside another one."""
    a, b, c, d, e, f = inner
    return (
        a * outer[0] + b * outer[2],
        a * outer[1] + b * outer[3],
        c * outer[0] + d * outer[2],
        c * outer[1] + d * outer[3],
        e * outer[0] + f * outer[2] + outer[4],
        e * outer[1] + f * outer[3] + outer[5],
    )
