# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel report``: the monthly report of a provincial table, from empty workbook to handed in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.base.periods import Month
from regietafel.base.stamps import AsOf
from regietafel.cli.answers import Answer, Complaint, Ends, Part, Shape
from regietafel.cli.command import command, group
from regietafel.cli.given import BY_NAME, Spoken, Today, Typed, Who
from regietafel.cli.roles import coordinator
from regietafel.cli.speaking import BAD_INPUT
from regietafel.reports.cli.remind import reach, remind

if TYPE_CHECKING:
    from regietafel.base.areas import Areas

app = group("Monthly reports of provincial tables: collect, check, hand in.")


def _month(text: str) -> Month:
    try:
        return Month.parse(text)
    except ValueError as error:
        raise Refused("reports-not-a-month", text=text) from error


_MONTH = typer.Option("--month", metavar="MONTH", help="The month, such as 2022-08.")
Over = Annotated[Month, Typed(_MONTH, _month)]
Province = Annotated[str, typer.Option("--province", help="The province, by code or name.")]
Files = Annotated[list[Path], typer.Argument(help="Workbooks (XLSX, ODS) or CSV files.")]


app.command()(remind)
app.command()(reach)


@command(app)
def template(
    *,
    month: Over,
    province: Province,
    folder: Annotated[Path, typer.Option(metavar="FOLDER", help="Write a workbook per area here.")],
    who: Who,
    spoken: Spoken,
) -> Answer:
    """A workbook for every municipality, safety region and the table itself, with last month's numbers."""
    from regietafel.reports.services.parts import workbooks

    code = _province(province, month)
    files = workbooks(code, month, language=spoken, reader=coordinator(who, code))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)
    except OSError as fault:
        raise Refused("cli-cannot-write", file=str(folder), reason=fault.strerror or "") from fault
    return Message("reports-templates", {"count": len(files), "folder": str(folder)})


@command(app, "import")
def take_in(files: Files, *, month: Over, province: Province, who: Who) -> Iterator[Part]:
    """Take many workbooks in at once: each whole, or refused with every fault and left out whole.

    Exit status 2 when one was left out; the others have been taken in.
    """
    from regietafel.reports.services.parts import take_in as use

    reader = coordinator(who, _province(province, month))
    taken = use({file.name: _content(file) for file in files}, month, reader=reader)
    for each in taken:
        for fault in each.faults:
            yield Complaint(Message("reports-left-out", {"file": each.name, "why": fault}))
    good = [each for each in taken if not each.faults]
    told = {"files": len(good), "of": len(taken), "areas": sum(len(each.areas) for each in good)}
    yield Message("reports-taken-in", told)
    if len(good) < len(taken):
        yield Ends(BAD_INPUT)


@command(app)
def same(
    areas: Annotated[list[str], typer.Argument(help="Areas with nothing new, by code or name.")],
    *,
    month: Over,
    province: Province,
    who: Who,
) -> Answer:
    """Nothing new this month: last month's numbers stand for these areas."""
    from regietafel.reports.services.parts import nothing_new

    reader = coordinator(who, _province(province, month))
    for area in [_areas().find(text, day=month.first_day).code for text in areas]:
        nothing_new(area, month, reader=reader)
    return Message("reports-same", {"count": len(areas)})


@command(app, forms=BY_NAME)
def check(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Look at these files instead; nothing is taken in.")
    ] = None,
    *,
    month: Over,
    province: Province,
    shape: Shape,
    who: Who,
) -> Iterator[Part]:
    """What was collected: who is missing, what is wrong, what changed since last month.

    Exit status 2 when there is a fault that must be mended first.
    """
    from regietafel.reports.outlets.tables import findings_table
    from regietafel.reports.rules.checks import faults
    from regietafel.reports.services.board import collecting, form_for
    from regietafel.reports.services.parts import check_files

    code = _province(province, month)
    reader = coordinator(who, code)
    if files:
        looked, said = check_files({file.name: _content(file) for file in files}, month, reader=reader)
    else:
        collected = collecting(code, month, reader=reader)
        looked, said = None, collected.findings
    yield findings_table(said, month, form=form_for(month), names=_names())
    yield from map(Complaint, looked.faults if looked else ())
    if looked is None and shape.is_read:
        missing = tuple(area.name for area in collected.missing)
        yield Message("reports-missing", {"names": missing, "count": len(missing)})
        yield Message("reports-changes", {"count": len(collected.changes)})
    if faults(said) or (looked is not None and looked.faults):
        yield Ends(BAD_INPUT)


@command(app, "hand-in")
def hand_in(
    *,
    month: Over,
    province: Province,
    on: Today,
    remarks: Annotated[str, typer.Option(help="What the table wants to say with it.")] = "",
    reason: Annotated[str, typer.Option(help="For a correction: why it replaces the earlier one.")] = "",
    who: Who,
) -> Answer:
    """Hand the report in: what was collected goes on record, with who filled in nothing."""
    from regietafel.reports.services.handing import hand_in as use

    code = _province(province, month)
    report = use(code, month, remarks=remarks, on=on, reader=coordinator(who, code), reason=reason)
    counts = {"lines": len(report.lines), "silent": len(report.silent)}
    return Message("reports-handed-in", {"month": str(month), **counts})


@command(app, forms=BY_NAME)
def export(
    *,
    month: Over,
    kind: Annotated[
        str, typer.Option("--for", metavar="FORM", help="long, municipalities or totals.")
    ] = "long",
    who: Who,
) -> Answer:
    """The figures of a month as COA, the ministry or the LRT want them; collected once, three forms."""
    from regietafel.reports.outlets.tables import ExportForm, figures_table
    from regietafel.reports.services.board import form_for, reports_of

    if kind not in set(ExportForm):
        raise Refused("reports-no-such-form", text=kind, known=tuple(ExportForm))
    reports = reports_of(month, as_of=AsOf(), reader=who)
    form = form_for(month)
    return figures_table(reports, month, kind=ExportForm(kind), form=form, names=_names())


@command(app, forms=BY_NAME)
def status(*, on: Today, who: Who) -> Answer:
    """Every province by month: handed in, taken in, sent back, late or missing."""
    from regietafel.reports.outlets.tables import status_table
    from regietafel.reports.services.board import board_on

    return status_table(board_on(on, as_of=AsOf(), reader=who), on, names=_names())


def _areas() -> Areas:
    from regietafel.access.readers import ANYONE
    from regietafel.reports.services.areas import reporting

    return reporting(AsOf(), ANYONE)


def _names() -> Mapping[str, str]:
    return {area.code: area.name for area in _areas().areas}


def _province(text: str, month: Month) -> str:
    from regietafel.base.areas import AreaKind

    return _areas().find(text, AreaKind.PROVINCE, day=month.first_day).code


def _content(file: Path) -> bytes:
    from regietafel.files.tables import read_bytes

    return read_bytes(file)
