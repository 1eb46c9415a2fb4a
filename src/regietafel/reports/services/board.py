# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The monthly reports: who is missing, what they add up to, what changed, and the board of every province.

Until a report is handed in its parts are drafts that municipalities and safety regions fill; read models
here show both. Every function names the month as ``Month``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.access.permissions import allowed, require, visible
from regietafel.access.readers import Reader
from regietafel.areas.country import known
from regietafel.base.areas import Area, AreaKind
from regietafel.base.periods import Month
from regietafel.base.stamps import AsOf
from regietafel.facts.actions import NoticeGiven
from regietafel.facts.reports import ReportAnswered, ReportHandedIn, ReportLine
from regietafel.records import drafts, ledger
from regietafel.reports.rules.calendar import (
    Reminder,
    ReportStanding,
    board,
    body_of,
    months_until,
    noticed,
    overdue,
    reminders,
)
from regietafel.reports.rules.checks import Change, Checked, Finding, changes, check
from regietafel.reports.rules.form import ReportForm, form_of
from regietafel.reports.services.areas import reporting
from regietafel.reports.services.content import PART, Content, read_content, subject
from regietafel.reports.sources.form import forms

__all__ = [
    "Collecting",
    "PartStanding",
    "before",
    "board_on",
    "collecting",
    "difference",
    "form_for",
    "overdue_reports",
    "reminders_on",
    "report",
    "reports_of",
    "standing_on",
]


YEAR = 12
"""So many months stand on the board, and so long is who owes a report reminded of it."""


@dataclass(frozen=True, slots=True)
class PartStanding:
    """The part of one area in the report of a month (*deelverslag*); ``content`` is None where it is missing.

    ``version`` is that of the draft, to save over; 0 where there is none.
    """

    area: Area
    content: Content | None
    version: int
    by: str | None

    @property
    def missing(self) -> bool:
        return self.content is None


@dataclass(frozen=True, slots=True)
class Collecting:
    """A report while it is collected (*verzamelen*): every part, what they add up to, what was found."""

    province: Area
    month: Month
    form: ReportForm
    parts: tuple[PartStanding, ...]
    own: PartStanding
    before: tuple[ReportLine, ...]

    @property
    def missing(self) -> tuple[Area, ...]:
        """Who has filled in nothing yet."""
        return tuple(part.area for part in self.parts if part.missing)

    @property
    def lines(self) -> tuple[ReportLine, ...]:
        """Every line that was filled in, in the order of the areas."""
        return tuple(line for part in self.parts if part.content for line in part.content.lines)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the checks say of it, before it is handed in; who is missing is named, and not each line."""
        silent = {area.code for area in self.missing}
        earlier = tuple(line for line in self.before if line.area not in silent)
        return check(self.lines, Checked(self.form, self.month, earlier, self.form.members))

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every number that differs from last month; nothing where there is no report of that month."""
        return changes(self.lines, self.before) if self.before else ()


def form_for(month: Month) -> ReportForm:
    """The form of the report over a month."""
    return form_of(forms(), month)


def areas_of(province: str, month: Month, *, reader: Reader) -> tuple[Area, ...]:
    """Who fills a part: the municipalities of a province by name, and its safety regions."""
    land, day = reporting(AsOf(), reader), month.first_day
    inside = land.children(province, AreaKind.MUNICIPALITY, day=day).values()
    regions = (land.get(code) for code in form_for(month).of_province.get(province, ()))
    return (*sorted(inside, key=lambda area: area.name), *regions)


def collecting(province: str, month: Month, *, reader: Reader) -> Collecting:
    """The report of a province while it is collected: who is missing, what was filled in, what is wrong.

    A municipality or safety region sees its own part alone.
    """
    require(reader, "reports.view")
    saved = {each.subject: each for each in drafts.of_kind(PART, starts=subject(province, month, area=""))}

    def part(area: Area) -> PartStanding:
        draft = saved.get(subject(province, month, area=area.code))
        if draft is None:
            return PartStanding(area, None, 0, None)
        return PartStanding(area, read_content(draft.content), draft.version, draft.by)

    everything = allowed(reader, "reports.collect", thing=body_of(province))
    asked = areas_of(province, month, reader=reader)
    shown = tuple(part(area) for area in asked if everything or reader.speaks_for(area.code))
    land = reporting(AsOf(), reader)
    own = part(land.get(province)) if everything else PartStanding(land.get(province), None, 0, None)
    seen = {each.area.code for each in shown}
    earlier = before(province, month)
    # What another area reported last month is not for this reader either.
    mine = earlier if everything else tuple(line for line in earlier if line.area in seen)
    return Collecting(own.area, month, form_for(month), shown, own, mine)


def before(province: str, month: Month) -> tuple[ReportLine, ...]:
    """The lines of last month's report of the province as it stands now; empty where there is none."""
    found = ledger.read(ReportHandedIn, province=province, month=str(month.before()))
    return found[-1].lines if found else ()


def report(province: str, month: Month, *, as_of: AsOf, reader: Reader) -> ReportHandedIn | None:
    """The report as it was handed in last; None where it was not, or is not for this reader."""
    require(reader, "reports.view")
    found = visible(reader, ledger.read(ReportHandedIn, as_of, province=province, month=str(month)))
    return found[-1] if found else None


def reports_of(month: Month, *, as_of: AsOf, reader: Reader) -> tuple[ReportHandedIn, ...]:
    """The reports of every province over a month as they stand, as far as this reader may see them."""
    require(reader, "reports.view")
    found = visible(reader, ledger.read(ReportHandedIn, as_of, month=str(month)))
    return tuple(sorted(found, key=lambda each: each.province))


def difference(
    province: str, first: Month, *, second: Month, as_of: AsOf, reader: Reader
) -> tuple[Change, ...]:
    """Every number that differs between the reports of two months of a province."""
    one, two = (report(province, month, as_of=as_of, reader=reader) for month in (first, second))
    return changes(() if two is None else two.lines, () if one is None else one.lines)


def board_on(day: date, *, as_of: AsOf, reader: Reader, months: int = YEAR) -> tuple[ReportStanding, ...]:
    """Twelve provinces by month at the end of a day: open, handed in, taken in, sent back, missing."""
    require(reader, "reports.view")
    asked = months_until(forms(), day)[-months:]
    return _board(asked, day=day, as_of=as_of, provinces=_provinces(day, reader))


def overdue_reports(day: date, *, as_of: AsOf, reader: Reader) -> tuple[ReportStanding, ...]:
    """The reports whose term has passed at the end of that day and that are not there, longest first."""
    require(reader, "reports.view")
    asked = months_until(forms(), day)
    if not asked:
        return ()
    return overdue(_board(asked, day=day, as_of=as_of, provinces=_provinces(day, reader)))


def standing_on(province: str, month: Month, *, day: date, as_of: AsOf, reader: Reader) -> ReportStanding:
    """How the report of one province over one month stands at the end of a day."""
    require(reader, "reports.view")
    form_for(month)
    land = {province: known(as_of, reader).areas.get(province)}
    (found,) = _board((month,), day=day, as_of=as_of, provinces=land)
    return found


def reminders_on(day: date, *, reader: Reader) -> tuple[Reminder, ...]:
    """Who is to be reminded on a day, by e-mail or otherwise: the tables that owe a report."""
    require(reader, "reports.answer")
    asked = months_until(forms(), day)[-YEAR:]
    found = _board(asked, day=day, as_of=AsOf(), provinces=_provinces(day, reader))
    return tuple(reminders(found, forms(), day=day))


def _provinces(day: date, reader: Reader) -> Mapping[str, Area]:
    return known(AsOf(), reader).areas.on(AreaKind.PROVINCE, day)


def _board(
    months: tuple[Month, ...], *, day: date, as_of: AsOf, provinces: Mapping[str, Area]
) -> tuple[ReportStanding, ...]:
    # What was replaced still counts for the day it was handed in, so history is kept.
    found = board(
        sorted(provinces),
        months,
        forms=forms(),
        reports=ledger.read(ReportHandedIn, as_of, history=True),
        answers=ledger.read(ReportAnswered, as_of),
        day=day,
    )
    return noticed(found, ledger.read(NoticeGiven, as_of), day=day)
