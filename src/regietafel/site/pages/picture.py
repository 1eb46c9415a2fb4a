# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The picture of the day: what matters in one sentence, six figures, a map with its table, what to do."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.actions.web.parts import ItemView, followed
from regietafel.base.messages import Message, Value
from regietafel.base.sources import Mark, Source
from regietafel.data.indicators import indicators
from regietafel.decisions.services.speaking import speaking_of
from regietafel.facts.decisions import Decision
from regietafel.facts.tasks import TaskKind
from regietafel.outlets.charts import Point
from regietafel.reception.services.briefing import changed
from regietafel.reception.services.charts import need_chart
from regietafel.reception.services.day import DayPicture, beside_notes, day_picture, shown_counts
from regietafel.reception.services.expected import Against, against_table, provinces_against
from regietafel.reception.services.picture import Figure
from regietafel.reception.services.tables import need_table
from regietafel.reception.web.contested import Contests, contests
from regietafel.reception.web.parts import Section, plans_grid, section, weighed
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web.parts import FigureView, decisions_of, figure, province_map, tags
from regietafel.web.drawings import spark
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid, tagged
from regietafel.web.tilemap import TileMap
from regietafel.web.visit import Visit, Visited
from regietafel.words import word

MAP = "kaart"
MAPS = {"bestaand": "-existing", "tevinden": "-to-find"}
"""What the map can show beside the task."""
MARKED_HEADS = frozenset({Mark.EXAMPLE, Mark.ASSUMPTION})
"""What is said in a head, where it holds for every number below it."""


@dataclass(frozen=True, slots=True)
class PicturePage:
    """The picture of one day, as known on another."""

    headline: Message = field(metadata={"help": "the one sentence, made from the figures"})
    figures: tuple[FigureView, ...]
    also: tuple[FigureView, ...] = field(metadata={"help": "the other figures that are followed"})
    standing: Standing | None = field(metadata={"help": "the distribution in force, where one was known"})
    later: Decision | None = field(metadata={"help": "a decision since, of which nothing was divided yet"})
    map: TileMap | None
    maps: tuple[tuple[str, str, bool], ...] = field(
        metadata={"help": "what the map can show: words, address, whether it does"}
    )
    grid: Grid | None
    to_find: Message | None = field(
        metadata={"help": "what is still to find means, and when it is not known"}
    )
    need: Section | None = field(metadata={"help": "need against portfolio, as published"})
    plans: Grid | None
    findings: tuple[tuple[str, Message], ...] = field(metadata={"help": "weight and words"})
    tags: tuple[tuple[str, str], ...] = field(metadata={"help": "how far to lean on the sentence"})
    actions: tuple[ItemView, ...]
    contests: Contests
    assumptions: tuple[Source, ...]
    examples: tuple[Source, ...]


@needs("picture.view")
def view(request: Visited) -> HttpResponse:
    """The front page."""
    visit = request.visit
    found = day_picture(visit.view.day, visit.view.as_of, reader=visit.reader)
    return render(request, "regietafel/pages/picture.html", {"page": build(found, visit), "visit": visit})


def build(found: DayPicture, visit: Visit) -> PicturePage:
    """The page from what the service found."""
    standing = found.tasks.standing
    lines = provinces_against(standing, found.reception, areas=found.areas) if standing else []
    chart = need_chart(found.reception, visit.language)
    return PicturePage(
        headline=found.headline,
        figures=tuple(_figure(found, each, visit=visit) for each in found.tasks.figures),
        also=tuple(_figure(found, each, visit=visit) for each in found.tasks.also),
        standing=standing,
        later=found.later,
        map=_map(standing, lines, visit=visit) if standing else None,
        maps=_maps(visit),
        grid=_grid(standing, lines, found=found, visit=visit) if standing else None,
        to_find=_defined(standing, lines) if standing else None,
        need=section(
            "need",
            grid(need_table(found.reception), visit, is_sorted=False),
            visit=visit,
            chart=chart,
        )
        if chart
        else None,
        plans=plans_grid(found.tasks.plans, found.reception, visit=visit) if found.tasks.plans else None,
        findings=weighed(found.remarks, visit),
        tags=tagged(found.headline_marks, visit.language),
        actions=followed(standing.actions, visit) if standing else (),
        contests=contests(shown_counts(found.tasks, found.reception), found.reception, visit=visit),
        assumptions=_leaned_on(found, found.tasks.assumptions, mark=Mark.ASSUMPTION),
        examples=_leaned_on(found, found.tasks.examples, mark=Mark.EXAMPLE),
    )


def _map(standing: Standing, lines: Sequence[Against], *, visit: Visit) -> TileMap:
    """The provinces with their tasks, with the places that are there now, or with those still to find."""
    shown = visit.given.get(MAP, "")
    on: dict[str, Value] = {"on": standing.distribution.on}
    title = word(f"web-picture-map{MAPS.get(shown, '')}", visit.language, **on)
    every = {line.code: line for line in lines}
    match MAPS.get(shown):
        case "-existing":
            return province_map(standing, visit, title=title, value=lambda line: line.coverage.existing)
        case "-to-find":
            return province_map(
                standing, visit, title=title, value=lambda line: every[line.task.area].to_find
            )
        case _:
            return province_map(standing, visit, title=title)


def _maps(visit: Visit) -> tuple[tuple[str, str, bool], ...]:
    shown = visit.given.get(MAP, "")
    shown = shown if shown in MAPS else ""
    return tuple(
        (
            word(
                "column-there-now" if key == "bestaand" else f"column{'-task' if not key else MAPS[key]}",
                visit.language,
            ),
            visit.here(**{MAP: key or None}),
            key == shown,
        )
        for key in ("", *MAPS)
    )


def _leaned_on(found: DayPicture, sources: tuple[Source, ...], *, mark: Mark) -> tuple[Source, ...]:
    """The sources of that mark that anything on the page rests on, each once."""
    plans = [source for plan in found.tasks.plans for source in plan.sources]
    every = (*sources, *found.headline_sources, *plans)
    return tuple(dict.fromkeys(source for source in every if source.mark is mark))


def _figure(found: DayPicture, each: Figure, *, visit: Visit) -> FigureView:
    """A figure of the strip with its change and its course."""
    standing = found.tasks.standing
    view = figure(each.what, each.working, visit=visit, decisions=decisions_of(standing) if standing else ())
    points = [Point(point.on, point.amount) for point in each.points]
    return replace(
        view,
        tags=tags({Mark.CONTRADICTED, *each.working.marks()}, visit) if each.is_contradicted else view.tags,
        notes=beside_notes(each, names={area.code: area.name for area in visit.country.areas.areas}),
        change=changed(each, visit.language),
        code=each.code if each.code in indicators() else "",
        spark=spark(points, visit) if points else "",
        spoken=_spoken(each, visit),
        sentence=each.sentence if each.code != "persons-ter-apel" else None,
    )


def _spoken(each: Figure, visit: Visit) -> tuple[Decision, ...]:
    """Where this count was spoken of."""
    if each.counted is None:
        return ()
    return speaking_of([each.counted.stamp.id], visit.view.as_of, reader=visit.reader)


def _grid(standing: Standing, lines: Sequence[Against], *, found: DayPicture, visit: Visit) -> Grid:
    """The provinces: task, what there is now and on the day of the task, what is still to find.

    In the heads stands what holds for every number.
    """
    table = against_table(lines, standing, found=found.reception, areas=visit.country.areas)
    code, name, amount, existing, there, to_find, _ = table.columns
    assumed = {Mark.ASSUMPTION} if standing.distribution.key.assumed else set()
    counted = _unit({row.stamp.source.mark for row in standing.existing.values()}, visit)
    known = found.reception.location_marks & MARKED_HEADS
    columns = (
        code,
        name,
        replace(amount, unit=_unit(assumed, visit)),
        replace(existing, unit=counted),
        replace(there, unit=_unit(known, visit)),
        replace(to_find, unit=_unit(known | assumed, visit)),
    )
    return grid(replace(table, columns=columns, caption=_caption(standing)), visit)


def _defined(standing: Standing, lines: Sequence[Against]) -> Message:
    """What "still to find" is held against; or that it is not known, where no location is on record."""
    known = any(line.to_find is not None for line in lines)
    key = "receptionday-define-to-find" if known else "receptionday-to-find-unknown"
    return Message(key, {"on": standing.distribution.on})


def _caption(standing: Standing) -> Message:
    """For which day the tasks are, and by which decision."""
    decided: dict[str, Value] = {"on": standing.distribution.on, "body": standing.decision.body}
    undivided = standing.distribution.kind is TaskKind.INDICATIVE
    key = "web-picture-table-indicative" if undivided else "web-picture-table"
    return Message(key, {**decided, "since": standing.decision.stamp.valid.start})


def _unit(marks: Set[Mark], visit: Visit) -> str:
    """The unit, and with it whether these are assumed or made-up figures."""
    return ", ".join(
        [word("base-unit-places", visit.language), *(name for _, name in tagged(marks, visit.language))]
    )
