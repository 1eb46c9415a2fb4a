# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The briefing as PDF/UA, set by typst; words and figures are put in here, the layout is in briefing.typ."""

from __future__ import annotations

from pathlib import Path

from regietafel.base.messages import Refused
from regietafel.outlets.charts import HALF, draw
from regietafel.outlets.paper import Plain, first_that_fits
from regietafel.outlets.reading import Printed
from regietafel.reception.outlets.briefing.content import Briefing, Figure, Part
from regietafel.words import word

_LAYOUT = Path(__file__).parent / "briefing.typ"
_SIZES = (98, 92, 86, 80)
"""Size of the text in tenths of a point: the first that fits on two pages is taken."""


def pdf(content: Briefing) -> bytes:
    """The PDF of a briefing, at most two pages; refused where even small type does not fit."""
    page = _plain(content)
    made = first_that_fits(_LAYOUT, ({**page, "size": size} for size in _SIZES), day=content.day)
    if made is None:
        raise Refused("briefing-too-long", title=content.title)
    return made


def _plain(content: Briefing) -> dict[str, Plain]:
    language = content.language
    return {
        "language": language,
        "title": content.title,
        "sentence": content.sentence,
        "stand": content.stand,
        "figures": [_figure(figure) for figure in content.figures],
        "parts": [_part(part) for part in content.parts],
        "sources-title": word("briefing-sources", language),
        "sources": list[Plain](content.sources),
        "address": content.address,
        "made": word("sheet-made", language),
    }


def _figure(each: Figure) -> Plain:
    return {
        "name": each.name,
        "value": each.value,
        "unit": each.unit,
        "change": each.change,
        "mark": each.mark,
    }


def _part(each: Part) -> Plain:
    chart: Plain = None
    if each.chart is not None:
        chart = {"title": each.chart.title, "svg": draw(each.chart, width=HALF, paper=True)}
    return {
        "title": each.title,
        "texts": list[Plain](each.texts),
        "chart": chart,
        "table": None if each.table is None else _table(each.table),
    }


def _table(each: Printed) -> Plain:
    rows: list[Plain] = [list[Plain](row) for row in each.all_rows]
    sides: list[Plain] = ["left" if each.is_words(place) else "right" for place in range(len(each.head))]
    return {
        "title": each.title,
        "head": list[Plain](each.head),
        "rows": rows,
        "sides": sides,
        "total": each.total is not None,
    }
