# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The briefing of a day: the picture as two pages of paper, with the same figures, charts and tables."""

from __future__ import annotations

from collections.abc import Iterable

from regietafel.base.sources import Mark
from regietafel.outlets.reading import marks_in_words, printed
from regietafel.reception.outlets.briefing import Briefing, Part
from regietafel.reception.outlets.briefing import Figure as Printed
from regietafel.reception.services.charts import need_chart, ter_apel_chart
from regietafel.reception.services.day import DayPicture, headline_told
from regietafel.reception.services.expected import against_table, provinces_against
from regietafel.reception.services.leading import LEADS, headline
from regietafel.reception.services.picture import Figure
from regietafel.reception.services.progress import plans_table
from regietafel.reception.services.tables import need_table
from regietafel.tasks.services.standing import Standing
from regietafel.words import day as written
from regietafel.words import number, say, signed, word


def briefing(found: DayPicture, language: str, *, address: str | None = None) -> Briefing:
    """What stands on the two pages."""
    day = found.reception.day
    parts = [_need(found, language), _ter_apel(found, language), _provinces(found, language)]
    parts += [_plans(found, language), _findings(found, language)]
    return Briefing(
        language,
        word("web-picture-title", language, day=day),
        headline_told(found, language),
        day,
        found.reception.known_on or day,
        tuple(_figures(found, language)),
        tuple(part for part in parts if part is not None),
        _sources(found),
        address,
    )


def _figures(found: DayPicture, language: str) -> Iterable[Printed]:
    for figure in found.tasks.figures:
        working = figure.working
        assert isinstance(working.value, int)
        name = say(figure.what, language)
        if working.day is not None and "on" not in figure.what.params:
            name = f"{name}, {written(working.day, language)}"
        yield Printed(
            name,
            number(working.value, language),
            word(f"base-unit-{working.unit}", language),
            changed(figure, language),
            marks_in_words(figure.marks, language),
        )


def changed(figure: Figure, language: str) -> str:
    """The change of a figure since the count before, and what the reader must know of that count."""
    if figure.change is None or figure.change_since is None:
        return ""
    change = signed(figure.change, language)
    said = word("receptionday-changed", language, change=change, since=figure.change_since)
    marks = [
        word(f"base-mark-{mark}", language) for mark in Mark if mark in figure.change_marks - {Mark.SOURCE}
    ]
    return f"{said} ({', '.join(marks)})" if marks else said


def _need(found: DayPicture, language: str) -> Part | None:
    chart = need_chart(found.reception, language)
    if chart is None:
        return None
    return Part(
        word("receptionday-part-need", language),
        chart=chart,
        table=printed(need_table(found.reception), language),
    )


def _ter_apel(found: DayPicture, language: str) -> Part | None:
    """The course of Ter Apel as a chart; its latest counts stand beside it."""
    from regietafel.reception.services.progress import counts_table
    from regietafel.reception.services.view import TER_APEL

    figure = next((each for each in found.tasks.figures if each.code == LEADS), None)
    said = say(headline(figure), language).rstrip(".") if figure else ""
    chart = ter_apel_chart(found.reception, said, language=language)
    if chart is None:
        return None
    counts = counts_table(found.reception, "persons-ter-apel", area=TER_APEL)
    return Part(
        word("receptionday-part-ter-apel", language), chart=chart, table=printed(counts, language, most=8)
    )


def _provinces(found: DayPicture, language: str) -> Part | None:
    """Task, what exists and what is to find per province."""
    standing = found.tasks.standing
    if standing is None:
        return None
    lines = provinces_against(standing, found.reception, areas=found.areas)
    table = against_table(lines, standing, found=found.reception, areas=found.areas)
    return Part(
        word("receptionday-part-provinces", language),
        _leaning(standing, language),
        table=printed(table, language),
    )


def _leaning(standing: Standing, language: str) -> tuple[str, ...]:
    """What a reader must know of the columns: an assumed key, made-up places."""
    texts = []
    if standing.distribution.key.assumed:
        texts.append(
            word("receptionday-key-assumed", language, key=standing.distribution.key.title.on(language))
        )
    if any(row.stamp.source.mark is Mark.EXAMPLE for row in standing.existing.values()):
        texts.append(word("receptionday-existing-example", language))
    return tuple(texts)


def _plans(found: DayPicture, language: str) -> Part | None:
    if not found.tasks.plans:
        return None
    table = printed(plans_table(found.tasks.plans, found.reception), language)
    marks = ((plan, marks_in_words(plan.marks, language)) for plan in found.tasks.plans)
    texts = tuple(f"{each.plan.title.on(language)}: {told}" for each, told in marks if told)
    return Part(word("receptionday-part-plans", language), texts, table=table)


def _findings(found: DayPicture, language: str) -> Part | None:
    texts = [
        f"{word(f'reception-weight-{remark.weight}', language)}: {say(remark.message, language)}"
        for remark in found.remarks
    ]
    return Part(word("receptionday-part-findings", language), tuple(texts)) if texts else None


def _sources(found: DayPicture) -> tuple[str, ...]:
    """Every source the pages rest on, each once, as it is cited."""
    cited = [source.cited for figure in found.tasks.figures for source in figure.working.sources()]
    cited += [source.cited for source in found.headline_sources]
    cited += [source.cited for plan in found.tasks.plans for source in plan.sources]
    cited += [source.cited for source in (*found.tasks.assumptions, *found.tasks.examples)]
    return tuple(dict.fromkeys(cited))
