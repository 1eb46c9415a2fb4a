# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the monthly report asks, of whom and by which day: one definition for form, workbook and checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from regietafel.base.areas import Area, AreaKind
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import Month
from regietafel.base.sources import Source, SourceKind
from regietafel.base.timeline import Timeline
from regietafel.facts.reports import PlaceKind
from regietafel.facts.tasks import Group

NUMBERS = ("task", "realised", "firm", "soft", "capacity")
"""The whole numbers of a line, in the order of the form; each may be "not known"."""


@dataclass(frozen=True, slots=True)
class ReportForm:
    """What a monthly report asks from a day on (*formulier van het maandverslag*).

    ``asked`` are the kinds of places by group; ``of_regions`` the groups that safety regions report on;
    ``of_province`` the regions of each province; ``members`` the municipalities of each region whose total
    counts, ``together`` the regions that make up a province and of which the municipalities are not known.
    ``names`` are the titles of columns, groups, kinds and states. A jump is a change of at least
    ``jump_least`` places and of ``jump_share`` percent.
    """

    source: Source
    asked: Mapping[Group, tuple[PlaceKind, ...]]
    of_regions: frozenset[Group]
    names: Mapping[str, Said]
    of_province: Mapping[str, tuple[str, ...]]
    members: Mapping[str, tuple[str, ...]]
    together: tuple[frozenset[str], ...]
    due_day: int
    remind_days_before: int
    jump_share: int
    jump_least: int

    def rows(self, area: Area) -> tuple[tuple[Group, PlaceKind], ...]:
        """The lines asked of a municipality or a safety region; of a region whose total counts, all."""
        of_region = area.kind is AreaKind.SAFETY_REGION
        all_of_it = area.code in self.members
        return tuple(
            (group, kind)
            for group, kinds in self.asked.items()
            if (group in self.of_regions) == of_region or all_of_it
            for kind in kinds
        )

    def due(self, month: Month) -> date:
        """The last day on which the report over that month is in time."""
        return month.next().first_day + timedelta(days=self.due_day - 1)

    def remind_on(self, month: Month) -> date:
        """The first day on which who has not handed it in is reminded."""
        return self.due(month) - timedelta(days=self.remind_days_before)


def form_of(forms: Timeline[ReportForm], month: Month) -> ReportForm:
    """The form of the report over a month: the one that stood on its first day; refused before the first."""
    if month.first_day < forms.days()[0]:
        raise Refused("reports-before-first", month=str(month), first=str(Month.of(forms.days()[0])))
    return forms.at(month.first_day)


def parse(table: Mapping[str, Any]) -> Timeline[ReportForm]:
    """The form over time, from its table (TOML already read)."""
    sources = {
        name: Source(f"monthly-report/{name}", **{**row, "kind": SourceKind(row["kind"])})
        for name, row in table["sources"].items()
    }
    return Timeline.of({row["from"]: _form(row, sources[row["source"]]) for row in table["versions"]})


def _form(row: Mapping[str, Any], source: Source) -> ReportForm:
    return ReportForm(
        source=source,
        asked={
            Group(group): tuple(PlaceKind(kind) for kind in kinds) for group, kinds in row["asked"].items()
        },
        names={key: Said(each["nl"], each["en"]) for key, each in row["names"].items()},
        of_province=_of_province(row),
        of_regions=frozenset(Group(each) for each in row["of_regions"]["groups"]),
        members={each["region"]: tuple(each["members"]) for each in row["regions"]},
        together=tuple(frozenset(each["regions"]) for each in row["together"]),
        due_day=row["due_day"],
        remind_days_before=row["remind_days_before"],
        jump_share=row["jump_share"],
        jump_least=row["jump_least"],
    )


def _of_province(row: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The safety regions of each province, and the regions that report a total beside its municipalities."""
    found = {key: tuple(codes) for key, codes in row["safety_regions"].items()}
    for each in row["together"]:
        found[each["province"]] = (*found[each["province"]], *each["regions"])
    return found
