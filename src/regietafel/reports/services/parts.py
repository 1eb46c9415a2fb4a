# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Filling the parts of a monthly report: by form, by workbook, by a pasted table, or nothing new this month.

A workbook is taken in whole or not at all. What was filled in for one province is collected once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db import transaction

from regietafel.access.permissions import allowed, require
from regietafel.access.readers import Reader
from regietafel.base.areas import Area, AreaKind
from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.base.periods import Month
from regietafel.base.stamps import AsOf
from regietafel.data.measures import measures
from regietafel.facts.reports import ReportLine
from regietafel.records import drafts
from regietafel.records.drafts import Draft
from regietafel.reports.outlets.workbook import Sheet, report_workbook
from regietafel.reports.rules.calendar import body_of
from regietafel.reports.rules.checks import Checked, Finding, check
from regietafel.reports.services.areas import reporting
from regietafel.reports.services.board import PartStanding, areas_of, before, form_for
from regietafel.reports.services.content import PART, Content, as_data, read_content, subject
from regietafel.reports.sources import Expected, ReportFile, read_report


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of one file (*ingelezen bestand*): the areas it filled, or every fault; never both."""

    name: str
    areas: tuple[str, ...]
    faults: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """A part as it was given (*aangeleverd*): its name and bytes, and how it came: form, paste or file.

    ``version`` is the draft it was made from; None where it replaces whatever stands there.
    """

    name: str
    content: bytes
    way: str
    version: int | None = None


def province_of(area: str, month: Month, *, reader: Reader) -> str:
    """The province an area reports to; refused where it reports to none."""
    land = reporting(AsOf(), reader)
    found: Area = land.get(area)
    if found.kind is AreaKind.PROVINCE:
        return area
    if found.kind is AreaKind.MUNICIPALITY:
        return land.province_of(area).code
    for province, regions in form_for(month).of_province.items():
        if area in regions:
            return province
    raise Refused("reports-area-reports-to-none", area=found.name)


def template(areas: tuple[str, ...], month: Month, *, language: str, reader: Reader) -> bytes:
    """The workbook for these areas over a month, with last month's numbers in it.

    For who may fill them in or keeps the table: last month's numbers are not for another area.
    """
    land = reporting(AsOf(), reader)
    found = tuple(land.get(code) for code in areas)
    provinces = {province_of(code, month, reader=reader) for code in areas}
    for province in provinces:
        if not allowed(reader, "reports.collect", thing=body_of(province)):
            require(reader, "reports.fill", thing=frozenset(areas) if len(areas) == 1 else frozenset())
    lines = [line for province in sorted(provinces) for line in before(province, month)]
    asked = tuple(measure.number for measure in measures()) if provinces & set(areas) else ()
    sheet = Sheet(
        form_for(month), month, found, {(line.area, line.group, line.kind): line for line in lines}, asked
    )
    return report_workbook(sheet, language=language)


def workbooks(province: str, month: Month, *, language: str, reader: Reader) -> dict[str, bytes]:
    """Every empty workbook of a province by file name: the table, municipalities, safety regions."""
    require(reader, "reports.collect", thing=body_of(province))
    codes = [province, *(area.code for area in areas_of(province, month, reader=reader))]
    made = ((code, template((code,), month, language=language, reader=reader)) for code in codes)
    return {f"{month}-{code}.xlsx": content for code, content in made}


def part(area: str, month: Month, *, reader: Reader) -> PartStanding:
    """The part of one area as it stands, with last month's lines of that area alone."""
    province = province_of(area, month, reader=reader)
    require(reader, "reports.fill", thing=frozenset({area, body_of(province)}))
    draft = drafts.read(PART, subject(province, month, area=area))
    found = reporting(AsOf(), reader).get(area)
    if draft is None:
        return PartStanding(found, None, 0, None)
    return PartStanding(found, read_content(draft.content), draft.version, draft.by)


def lines_before(area: str, month: Month, *, reader: Reader) -> tuple[ReportLine, ...]:
    """Last month's lines of one area."""
    province = province_of(area, month, reader=reader)
    require(reader, "reports.fill", thing=frozenset({area, body_of(province)}))
    return tuple(line for line in before(province, month) if line.area == area)


def examine(
    lines: Sequence[ReportLine], month: Month, *, before: Sequence[ReportLine]
) -> tuple[Finding, ...]:
    """What the checks say of some lines by themselves, beside last month's lines of the same areas."""
    form, areas = form_for(month), {line.area for line in lines}
    earlier = tuple(line for line in before if line.area in areas)
    return check(lines, Checked(form, month, earlier, form.members))


def fill(area: str, month: Month, *, content: Content, version: int, reader: Reader) -> Draft:
    """Save the part of one area over the version that was read; another's save is never lost."""
    province = province_of(area, month, reader=reader)
    require(reader, "reports.fill", thing=frozenset({area, f"PRT-{province}"}))
    if any(line.area != area for line in content.lines):
        raise Refused("reports-of-another-area", area=area)
    name = subject(province, month, area=area)
    return drafts.save(PART, name, content=as_data(content), version=version, by=reader.actor)


def nothing_new(area: str, month: Month, *, reader: Reader) -> Draft:
    """Nothing new this month: last month's lines stand, in one act; refused where there are none."""
    province = province_of(area, month, reader=reader)
    lines = tuple(line for line in before(province, month) if line.area == area)
    if not lines:
        raise Refused("reports-nothing-before", area=reporting(AsOf(), reader).get(area).name)
    saved = drafts.read(PART, subject(province, month, area=area))
    version = 0 if saved is None else saved.version
    content = Content(lines, way="same")
    return fill(area, month, content=content, version=version, reader=reader)


def nothing_new_in(areas: Sequence[str], month: Month, *, reader: Reader) -> tuple[Draft, ...]:
    """Nothing new in these areas, in one act: all of them or none."""
    with transaction.atomic():
        return tuple(nothing_new(area, month, reader=reader) for area in areas)


def take_part(area: str, month: Month, *, given: Given, reader: Reader) -> Draft:
    """One part from what was typed, pasted or sent; refused whole, with every fault at once.

    What speaks of another area is refused too: that belongs on the page of that area.
    """
    found = look(given.name, given.content, month=month, reader=reader)
    found.require_sound()
    if found.areas != (area,):
        raise Refused("reports-of-another-area", area=reporting(AsOf(), reader).get(area).name)
    content = Content(found.lines, found.measures, given.way)
    version = part(area, month, reader=reader).version if given.version is None else given.version
    return fill(area, month, content=content, version=version, reader=reader)


def take_in(files: Mapping[str, bytes], month: Month, *, reader: Reader) -> tuple[TakenIn, ...]:
    """Many workbooks in one act: each is taken in whole, or refused with every fault and left out whole."""
    return tuple(_one(name, content, month=month, reader=reader) for name, content in files.items())


def look(name: str, content: bytes, *, month: Month, reader: Reader) -> ReportFile:
    """What stands in a file and what is wrong with it; nothing is saved."""
    land = reporting(AsOf(), reader)
    numbers = tuple(measure.number for measure in measures())
    return read_report(content, name, expected=Expected(form_for(month), land, month, numbers))


def check_files(
    files: Mapping[str, bytes], month: Month, *, reader: Reader
) -> tuple[TakenIn, tuple[Finding, ...]]:
    """What is wrong with files that were not collected: every fault in them, and what the checks say.

    The files are looked at as one, beside last month's lines of the same areas; nothing is saved.
    """
    lines: list[ReportLine] = []
    wrong: list[Message] = []
    for name, content in files.items():
        try:
            found = look(name, content, month=month, reader=reader)
        except Refused as refusal:
            wrong.append(refusal.message)
            continue
        wrong += found.faults
        lines += found.lines
    areas = tuple(dict.fromkeys(line.area for line in lines))
    provinces = {province_of(area, month, reader=reader) for area in areas}
    for province in provinces:
        require(reader, "reports.fill", thing=frozenset({*areas, body_of(province)}))
    before = [line for area in areas for line in lines_before(area, month, reader=reader)]
    return TakenIn(" ".join(files), areas, tuple(wrong)), examine(lines, month, before=before)


def _one(name: str, content: bytes, *, month: Month, reader: Reader) -> TakenIn:
    try:
        found = look(name, content, month=month, reader=reader)
        found.require_sound()
        with transaction.atomic():
            for area in found.areas:
                _save(found, area, month=month, reader=reader)
    except ManyRefused as refusal:
        return TakenIn(name, (), refusal.faults)
    except Refused as refusal:
        return TakenIn(name, (), (refusal.message,))
    return TakenIn(name, found.areas, ())


def _save(found: ReportFile, area: str, *, month: Month, reader: Reader) -> None:
    province = province_of(area, month, reader=reader)
    lines: tuple[ReportLine, ...] = tuple(line for line in found.lines if line.area == area)
    told = tuple(measure for measure in found.measures if measure.area == area)
    if area != province and area not in {each.code for each in areas_of(province, month, reader=reader)}:
        raise Refused("reports-area-reports-to-none", area=area)
    saved = drafts.read(PART, subject(province, month, area=area))
    version = 0 if saved is None else saved.version
    fill(area, month, content=Content(lines, told, "file"), version=version, reader=reader)
