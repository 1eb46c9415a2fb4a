# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets of the country in a half-year: asked, done, backlog, pace, what sources differ on."""

from __future__ import annotations

from dataclasses import dataclass, field

from regietafel import data
from regietafel.base.area import COUNTRY
from regietafel.base.messages import Message
from regietafel.outlets.tables import SIGNED, WHOLE, Column, Table, Tag
from regietafel.targets.rules.country import CountryAccount, Printed
from regietafel.targets.services.reading import ComputedSum, CountryTargets, country_account
from regietafel.targets.services.tables import country_table
from regietafel.targets.web.country import figures, headline, made_up, resting_on
from regietafel.targets.web.entering import forms as entering_forms
from regietafel.targets.web.outlook import OutlookView, outlook_view
from regietafel.targets.web.parts import (
    Limits,
    Periods,
    TargetFigure,
    counted_days,
    is_over,
    limits,
    period_of,
    periods,
)
from regietafel.targets.web.recording import close, publish
from regietafel.tasks.web.parts import SHORT
from regietafel.web.exports import FORMS
from regietafel.web.form_view import FormView
from regietafel.web.grid import Grid, grid, tagged
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
    marks: tuple[tuple[str, str], ...] = field(metadata={"help": "how far to lean on the sentence"})
    counted: Message | None = field(metadata={"help": "the days of the counts on which the classes stand"})
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
    entering: tuple[FormView, ...] = field(metadata={"help": "what can be put on record by hand"})
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
    known = found.account is not None and found.account.municipal.known > 0
    return CountryPage(
        found=found,
        may_publish=visit.may("targets.publish"),
        may_close=visit.may("targets.close") and found.account is not None and found.closed is None,
        publish=publish.form(visit, Offer({"period": str(found.half_year)})),
        close=_close(found, visit),
        entering=entering_forms(visit, found.half_year, code=COUNTRY),
        periods=periods(found.half_year, "targets-country", visit=visit),
        headline=headline(found, visit),
        marks=tagged(resting_on(found), visit.language),
        counted=_counted(found),
        figures=figures(found, visit) if found.account else (),
        map=_map(found, visit) if known else None,
        grid=grid(country_table(found, known=visit.view.known), visit, units=False) if known else None,
        printed=_printed(found, visit),
        rules=_rules(found, visit),
        limits=limits(found.half_year, visit),
        outlook=outlook_view(found.outlook, visit.language),
        is_over=is_over(found.half_year, visit),
        made_up=made_up(found, visit) if is_over(found.half_year, visit) else (),
    )


def _counted(found: CountryTargets) -> Message | None:
    days = found.account.municipal.counted if found.account else None
    return counted_days(*days) if days else None


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
            line.backlog,
            visit.address("targets-province", str(found.half_year), line.area.code),
        )
        for line in found.provinces
    ]
    title = word(f"webtargets-map-{over}", visit.language)
    return tile_map(title, places, tiles=data.province_tiles(), language=visit.language)


def _printed(found: CountryTargets, visit: Visit) -> Grid | None:
    """What sources print, beside what the ledger finds."""
    if found.account is None or not found.account.printed:
        return None
    columns: tuple[Column[Printed], ...] = (
        Column("what", lambda line: Message(f"targets-sum-{line.fact.of.value}")),
        Column("printed", lambda line: line.fact.persons, WHOLE),
        Column("found", lambda line: line.found, WHOLE),
        Column("difference", lambda line: line.difference, SIGNED),
        Column(
            "source",
            lambda line: line.fact.stamp.source.publisher,
            link=lambda line: ("source", line.fact.stamp.source.id),
        ),
    )
    table = Table(Message("webtargets-printed"), columns, found.account.printed, found.day)
    return grid(table, visit, is_sorted=False)


def _rules(found: CountryTargets, visit: Visit) -> Grid | None:
    """What the targets add up to by each rule of rounding."""
    if not found.computed or found.account is None or found.account.national is None:
        return None
    national, law = found.account.national.persons, Tag("mark", Message("webtargets-rule-law"))
    columns: tuple[Column[ComputedSum], ...] = (
        Column(
            "rule",
            lambda line: Message(f"apportionment-rule-{line.rule.value}"),
            marks=lambda line: (law,) if line.in_force else (),
        ),
        Column("sum", lambda line: line.total, WHOLE),
        Column("against-national", lambda line: line.total - national, SIGNED),
        Column("municipalities", lambda line: line.municipalities, WHOLE),
    )
    table = Table(Message("webtargets-rules"), columns, found.computed, found.day)
    return grid(table, visit, is_sorted=False)
