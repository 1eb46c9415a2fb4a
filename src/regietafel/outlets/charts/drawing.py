# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From chart to SVG: drawn once, named and described, its colours made those of the page or of paper."""

from __future__ import annotations

from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from regietafel.outlets.charts.content import BarChart, LineChart, StackedChart
from regietafel.outlets.charts.roles import ROLES
from regietafel.outlets.font import FAMILY, font_folder

if TYPE_CHECKING:
    from lxml.etree import _Element

    from regietafel.outlets.charts.marks import Whole

Chart: TypeAlias = "LineChart | StackedChart | BarChart"
WIDE, HALF, NARROW = 640, 440, 330
"""For a desk, half a page of paper, a telephone."""
HEIGHT = {WIDE: 240, HALF: 230, NARROW: 220}
_SVG = "http://www.w3.org/2000/svg"
_KEPT = 256
"""Drawings that are kept, the last used."""
_LOCALES: dict[str, Literal["nl-NL", "en-GB"]] = {"nl": "nl-NL", "en": "en-GB"}
_MEASURED = "SourceSans3-Regular"
"""The library finds the font by this name alone: a family whose name ends in a digit is no name in CSS."""
_SAID_BY_VEGA = ("role", "aria-label", "aria-hidden", "aria-roledescription", "class", "pointer-events")


@lru_cache(maxsize=_KEPT)
def draw(chart: Chart, *, width: int = WIDE, paper: bool = False) -> str:
    """The chart as an SVG element (*grafiek*); on ``paper`` with colours of its own, else with the page's."""
    drawing = _named(_drawn(chart, width), chart, width=width)
    for role in ROLES:
        drawing = drawing.replace(role.drawn, role.paper if paper else f"var(--regietafel-{role.token})")
    return drawing


def _drawn(chart: Chart, width: int) -> str:
    """As the library draws it."""
    import vl_convert

    _register(font_folder())
    specification = (
        _specification(chart, width).configure(font=_MEASURED, aria=False).configure_view(stroke=None)
    )
    top = {"top": 28, "left": 2, "right": 2, "bottom": 4}
    return str(
        vl_convert.vegalite_to_svg(
            specification.properties(padding=top, background="transparent").to_dict(),
            format_locale=_LOCALES[chart.language],
            time_format_locale=_LOCALES[chart.language],
        )
    )


def _specification(chart: Chart, width: int) -> Whole:
    from regietafel.outlets.charts.bars import beside_each_other
    from regietafel.outlets.charts.marks import over_time

    match chart:
        case BarChart():
            return beside_each_other(chart, width=width, narrow=width == NARROW)
        case LineChart() | StackedChart():
            return over_time(chart, width=width, height=HEIGHT[width], narrow=width == NARROW)


@cache
def _register(folder: Path) -> None:
    """The font that ships; the library knows no other by that name."""
    import vl_convert

    vl_convert.register_font_directory(str(folder))


def _named(drawing: str, chart: Chart, *, width: int) -> str:
    """One picture with a name and a description, and nothing in it that speaks by itself."""
    from lxml import etree

    root = etree.fromstring(drawing.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    key = "g" + sha256(f"{chart!r}{width}".encode()).hexdigest()[:10]
    across = _widen(root, width)
    for element in root.iter():
        _cleaned(element, key)
    for name in ("width", "height", "version"):
        root.attrib.pop(name, None)
    root.set("viewBox", across)
    root.set("role", "img")
    root.set("aria-labelledby", f"{key}t {key}d")
    for place, (tag, text) in enumerate((("title", chart.title), ("desc", chart.description))):
        said = etree.Element(f"{{{_SVG}}}{tag}", id=f"{key}{tag[0]}")
        said.text = text
        root.insert(place, said)
    etree.cleanup_namespaces(root)
    return str(etree.tostring(root, encoding="unicode"))


def _cleaned(element: _Element, key: str) -> None:
    """What one element of the drawing says of itself, its names, and its font."""
    for name in _SAID_BY_VEGA:
        element.attrib.pop(name, None)
    for name in ("id", "clip-path"):
        if name in element.attrib:
            element.set(name, _own(str(element.get(name)), key))
    if "font-family" in element.attrib:
        element.set("font-family", f"'{FAMILY}'")
        element.set("paint-order", "stroke")


def _widen(root: _Element, width: int) -> str:
    """The part that is seen: as wide as was asked, or wider where a label needs it."""
    _, _, drawn, height = str(root.get("viewBox")).split()
    return f"0 0 {max(width, int(drawn))} {height}"


def _own(name: str, key: str) -> str:
    """A name inside the drawing, made different from that of every other drawing on the page."""
    return name.replace("url(#", f"url(#{key}") if name.startswith("url(") else f"{key}{name}"
