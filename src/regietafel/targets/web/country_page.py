# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets of the country in a half-year: asked, done, backlog, pace, what sources differ on."""

from __future__ import annotations

from dataclasses import dataclass, field

from regietafel import data
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message
from regietafel.targets.rules.country import CountryAccount
from regietafel.targets.rules.schedule import ScheduleClass
from regietafel.targets.services.accounts import ProvinceLine
from regietafel.targets.services.reading import CountryTargets, country_account
from regietafel.targets.web.country import counted_any, figures, headline, made_up
from regietafel.targets.web.outlook import OutlookView, outlook_view
from regietafel.targets.web.parts import (
    SIGNS,
    Limits,
    Periods,
    TargetFigure,
    is_over,
    limits,
    pace_word,
    period_of,
    periods,
    target_cell,
)
from regietafel.targets.web.recording import close, publish
from regietafel.tasks.web.parts import SHORT
from regietafel.web.exports import FORMS
from regietafel.web.form_view import FormView
from regietafel.web.grid import Cell, Grid, Head, Line, difference, none, sorted_grid, text, whole
from regietafel.web.offers import Offer
from regietafel.web.tilemap import Place, TileMap, tile_map
from regietafel.web.visit import Visit
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class CountryPage:
    """The country in one half-year."""

    found: CountryTargets
    periods: Periods
    headline: Message = field(metadata={"help": "the one sentence, made from the figures"})
    figures: tuple[TargetFigure, ...]
    map: TileMap | None
    grid: Grid | None = field(metadata={"help": "the provinces; None where no municipality is known"})
    printed: Grid | None = field(metadata={"help": "what sources print, beside what the ledger finds"})
    rules: Grid | None = field(metadata={"help": "what the targets add up to by each rule of rounding"})
    limits: Limits
    outlook: OutlookView | None
    is_over: bool
    made_up: tuple[tuple[str, str, str], ...] = field(
        metadata={"help": "share, by whose closing balance, and the id of its source"}
    )
    may_publish: bool = field(metadata={"help": "whether one may put a published number on record"})
    may_close: bool = field(metadata={"help": "whether one may close the half-year; it is not closed yet"})
    publish: FormView | None
    close: FormView | None
    forms: tuple[str, ...] = tuple(FORMS)

    @property
    def by_formula(self) -> bool:
        """Whether a target stands there that only the formula gives."""
        return any(line.by_formula is not None for line in self.found.provinces)

    @property
    def basis(self) -> Message:
        """What the target of the whole rests on."""
        return Message(
            f"targets-basis-{self.found.account.basis.value}" if self.found.account else "base-unknown"
        )

    @property
    def account(self) -> CountryAccount | None:
        return self.found.account


def found_for(period: str, visit: Visit) -> CountryTargets:
    """How the country stands from here."""
    return country_account(period_of(period), visit.view.day, as_of=visit.view.as_of, reader=visit.reader)


def build(found: CountryTargets, visit: Visit) -> CountryPage:
    """The page from what the service found."""
    known = found.account is not None and found.account.municipal.areas > 0
    return CountryPage(
        found=found,
        may_publish=visit.may("targets.publish"),
        may_close=visit.may("targets.close") and found.account is not None and found.closed is None,
        publish=publish.form(visit, Offer({"period": str(found.half_year)})),
        close=_close(found, visit),
        periods=periods(found.half_year, "targets-country", visit=visit),
        headline=headline(found, visit),
        figures=figures(found, visit) if found.account else (),
        map=_map(found, visit) if known else None,
        grid=_grid(found, visit) if known else None,
        printed=_printed(found, visit),
        rules=_rules(found, visit),
        limits=limits(found.half_year, visit),
        outlook=outlook_view(found.outlook, visit.language),
        is_over=is_over(found.half_year, visit),
        made_up=made_up(found, visit) if is_over(found.half_year, visit) else (),
    )


def _close(found: CountryTargets, visit: Visit) -> FormView | None:
    """The button that closes the half-year, once it is over."""
    period = str(found.half_year)
    return close.form(visit, Offer({"period": period}, says={"period": period}))


def _map(found: CountryTargets, visit: Visit) -> TileMap:
    """The provinces by what is still to be housed, gross."""
    over = "backlog" if is_over(found.half_year, visit) else "still"
    places = [
        Place(
            line.area.code,
            line.area.name,
            SHORT[line.area.code],
            line.totals.backlog if any(line.classes.values()) else None,
            visit.address("targets-province", str(found.half_year), line.area.code),
        )
        for line in found.provinces
    ]
    title = word(f"webtargets-map-{over}", visit.language)
    return tile_map(title, places, tiles=data.province_tiles(), language=visit.language)


def _grid(found: CountryTargets, visit: Visit) -> Grid:
    """The provinces, and on top the country as far as municipalities are known."""
    account, language = found.account, visit.language
    assert account is not None
    over = "backlog" if is_over(found.half_year, visit) else "still"
    heads = [Head("provincie", word("web-column-province", language))]
    heads += [
        Head(key, word(f"webtargets-column-{key}", language), is_number=True)
        for key in ("known", "target", "housed", over, "lead")
    ]
    heads += [
        Head(pace.value, f"{SIGNS[pace]} {pace_word(pace, language)}", is_number=True)
        for pace in ScheduleClass
    ]
    counts = [sum(line.classes.get(pace, 0) for line in found.provinces) for pace in ScheduleClass]
    known = account.municipal
    told = {"count": known.areas, "of": found.municipalities}
    counted = counted_any(found)
    total = Line(
        (
            text(word("base-country", language)),
            Cell(word("webtargets-known-of", language, **told), known.areas, is_number=True),
            whole(known.target, language),
            whole(known.housed if counted else None, language),
            whole(known.backlog if counted else None, language),
            whole(known.lead if counted else None, language),
            *(whole(count, language) if counted else none() for count in counts),
        )
    )
    lines = tuple(_line(line, found, visit=visit) for line in found.provinces)
    title = word("webtargets-provinces", language)
    return sorted_grid(Grid(title, tuple(heads), lines, total), visit)


def _line(line: ProvinceLine, found: CountryTargets, *, visit: Visit) -> Line:
    language, known, period = visit.language, line.totals, found.half_year
    name = text(line.area.name, address=visit.address("targets-province", str(period), line.area.code))
    there = visit.country.areas.children(line.area.code, AreaKind.MUNICIPALITY, day=period.first_day)
    counted = any(line.classes.values())
    parts = {"count": known.areas, "of": len(there)}
    classes = (whole(line.classes.get(pace, 0), language) if counted else none() for pace in ScheduleClass)
    return Line(
        (
            name,
            Cell(word("webtargets-known-of", language, **parts), known.areas, is_number=True),
            target_cell(known.target if known.areas else None, line.by_formula, visit=visit),
            whole(known.housed if counted else None, language),
            whole(known.backlog if counted else None, language),
            whole(known.lead if counted else None, language),
            *classes,
        ),
        line.area.code,
    )


def _printed(found: CountryTargets, visit: Visit) -> Grid | None:
    if found.account is None or not found.account.printed:
        return None
    language = visit.language
    lines = tuple(
        Line(
            (
                text(word(f"targets-sum-{each.fact.of.value}", language)),
                whole(each.fact.persons, language),
                whole(each.found, language),
                difference(each.difference, language),
                text(
                    each.fact.stamp.source.publisher,
                    address=visit.address("source", each.fact.stamp.source.id),
                ),
            )
        )
        for each in found.account.printed
    )
    names = ("what", "printed", "found", "difference", "source")
    heads = tuple(
        Head(name, word(f"webtargets-column-{name}", language), is_number=name in names[1:4])
        for name in names
    )
    return Grid(word("webtargets-printed", language), heads, lines)


def _rules(found: CountryTargets, visit: Visit) -> Grid | None:
    if not found.computed or found.account is None or found.account.national is None:
        return None
    language, national = visit.language, found.account.national.persons
    lines = []
    for each in found.computed:
        marks = (("mark", word("webtargets-rule-law", language)),) if each.in_force else ()
        name = Cell(word(f"apportionment-rule-{each.rule.value}", language), tags=marks)
        more = (whole(each.total, language), difference(each.total - national, language))
        lines.append(Line((name, *more, whole(each.municipalities, language))))
    names = ("rule", "sum", "against-national", "municipalities")
    heads = tuple(
        Head(name, word(f"webtargets-column-{name}", language), is_number=name != "rule") for name in names
    )
    return Grid(word("webtargets-rules", language), heads, tuple(lines))
