# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel report``: the monthly report of a provincial table, from empty workbook to handed in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused, Value
from regietafel.cli.acting import Actor, On, coordinator, day_on, open_records, reader
from regietafel.cli.output import Format, format_of
from regietafel.cli.speaking import BAD_INPUT, Lang, complain, language, refusing
from regietafel.cli.tabulating import put
from regietafel.reports.cli.reminding import reach, remind

if TYPE_CHECKING:
    from regietafel.base.areas import Areas
    from regietafel.base.periods import Month

app = typer.Typer(help="Monthly reports of provincial tables: collect, check, hand in.", no_args_is_help=True)

Over = Annotated[str, typer.Option("--month", metavar="MONTH", help="The month, such as 2022-08.")]
Province = Annotated[str, typer.Option("--province", help="The province, by code or name.")]
Files = Annotated[list[Path], typer.Argument(help="Workbooks (XLSX, ODS) or CSV files.")]
Form = Annotated[
    Format | None, typer.Option("--format", help="Else by the name of the output file, and else a table.")
]
Output = Annotated[Path | None, typer.Option(metavar="FILE", help="Write to this file.")]


app.command()(remind)
app.command()(reach)


@app.callback()
def report() -> None:
    """Monthly reports of provincial tables: collect, check, hand in."""


@app.command()
def template(
    *,
    month: Over,
    province: Province,
    folder: Annotated[Path, typer.Option(metavar="FOLDER", help="Write a workbook per area here.")],
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """A workbook for every municipality, safety region and the table itself, with last month's numbers."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.reports.services.parts import workbooks

        of = _month(month)
        code = _province(province, of)
        made = workbooks(code, of, language=spoken, reader=coordinator(code, actor))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, content in made.items():
                (folder / name).write_bytes(content)
        except OSError as fault:
            raise Refused("cli-cannot-write", file=str(folder), reason=fault.strerror or "") from fault
        told: dict[str, Value] = {"count": len(made), "folder": str(folder)}
        typer.echo(say(Message("reports-templates", told), spoken))


@app.command("import")
def take_in(files: Files, *, month: Over, province: Province, actor: Actor = None, lang: Lang = None) -> None:
    """Take many workbooks in at once: each whole, or refused with every fault and left out whole.

    Exit status 2 when one was left out; the others have been taken in.
    """
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.reports.services.parts import take_in as use

        of = _month(month)
        who = coordinator(_province(province, of), actor)
        found = use({file.name: _content(file) for file in files}, of, reader=who)
        for each in found:
            for fault in each.faults:
                complain(Message("reports-left-out", {"file": each.name, "why": fault}), spoken)
        good = [each for each in found if not each.faults]
        told = {"files": len(good), "of": len(found), "areas": sum(len(each.areas) for each in good)}
        typer.echo(say(Message("reports-taken-in", told), spoken))
        if len(good) < len(found):
            raise typer.Exit(BAD_INPUT)


@app.command()
def same(
    areas: Annotated[list[str], typer.Argument(help="Areas with nothing new, by code or name.")],
    *,
    month: Over,
    province: Province,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Nothing new this month: last month's numbers stand for these areas."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.reports.services.parts import nothing_new

        of = _month(month)
        who = coordinator(_province(province, of), actor)
        for area in [_areas().find(text, day=of.first_day).code for text in areas]:
            nothing_new(area, of, reader=who)
        typer.echo(say(Message("reports-same", {"count": len(areas)}), spoken))


@app.command()
def check(  # noqa: PLR0913 - every option of the command is an argument
    files: Annotated[
        list[Path] | None, typer.Argument(help="Look at these files instead; nothing is taken in.")
    ] = None,
    *,
    month: Over,
    province: Province,
    form: Form = None,
    output: Output = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """What was collected: who is missing, what is wrong, what changed since last month.

    Exit status 2 when there is a fault that must be mended first.
    """
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        chosen = format_of(form, output)
        open_records()
        from regietafel.reports.outlets.tables import findings_table
        from regietafel.reports.rules.checks import faults
        from regietafel.reports.services.board import collecting, form_for
        from regietafel.reports.services.parts import check_files

        of = _month(month)
        code = _province(province, of)
        who = coordinator(code, actor)
        names = {area.code: area.name for area in _areas().areas}
        if files:
            looked, said = check_files({file.name: _content(file) for file in files}, of, reader=who)
        else:
            found = collecting(code, of, reader=who)
            looked, said = None, found.findings
        table = findings_table(said, of, form=form_for(of), names=names, language=spoken)
        put(table, chosen, output=output)
        for fault in looked.faults if looked else ():
            complain(fault, spoken)
        if looked is None and chosen is Format.TABLE:
            missing = tuple(area.name for area in found.missing)
            told = Message("reports-missing", {"names": missing, "count": len(missing)})
            typer.echo(say(told, spoken))
            typer.echo(say(Message("reports-changes", {"count": len(found.changes)}), spoken))
        if faults(said) or (looked is not None and looked.faults):
            raise typer.Exit(BAD_INPUT)


@app.command("hand-in")
def hand_in(  # noqa: PLR0913 - every option of the command is an argument
    *,
    month: Over,
    province: Province,
    on: On = None,
    remarks: Annotated[str, typer.Option(help="What the table wants to say with it.")] = "",
    reason: Annotated[str, typer.Option(help="For a correction: why it replaces the earlier one.")] = "",
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Hand the report in: what was collected goes on record, with who filled in nothing."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel.reports.services.handing import hand_in as use

        of = _month(month)
        code = _province(province, of)
        who = coordinator(code, actor)
        made = use(code, of, remarks=remarks, on=day_on(on), reader=who, reason=reason)
        told: dict[str, Value] = {"month": str(of), "lines": len(made.lines), "silent": len(made.silent)}
        typer.echo(say(Message("reports-handed-in", told), spoken))


@app.command()
def export(
    *,
    month: Over,
    kind: Annotated[
        str, typer.Option("--for", metavar="FORM", help="long, municipalities or totals.")
    ] = "long",
    form: Form = None,
    output: Output = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The figures of a month as COA, the ministry or the LRT want them; collected once, three forms."""
    spoken = language(lang)
    with refusing(spoken):
        chosen = format_of(form, output)
        open_records()
        from regietafel.base.stamps import AsOf
        from regietafel.reports.outlets.tables import ExportForm, figures_table
        from regietafel.reports.services.board import form_for, reports_of

        if kind not in set(ExportForm):
            raise Refused("reports-no-such-form", text=kind, known=tuple(ExportForm))
        of = _month(month)
        found = reports_of(of, as_of=AsOf(), reader=reader(actor))
        names = {area.code: area.name for area in _areas().areas}
        made = figures_table(
            found, of, kind=ExportForm(kind), form=form_for(of), names=names, language=spoken
        )
        put(made, chosen, output=output)


@app.command()
def status(
    *, on: On = None, form: Form = None, output: Output = None, actor: Actor = None, lang: Lang = None
) -> None:
    """Every province by month: handed in, taken in, sent back, late or missing."""
    spoken = language(lang)
    with refusing(spoken):
        chosen, at = format_of(form, output), day_on(on)
        open_records()
        from regietafel.base.stamps import AsOf
        from regietafel.reports.outlets.tables import status_table
        from regietafel.reports.services.board import board_on

        found = board_on(at, as_of=AsOf(), reader=reader(actor))
        names = {area.code: area.name for area in _areas().areas}
        put(status_table(found, at, names=names, language=spoken), chosen, output=output)


def _month(text: str) -> Month:
    from regietafel.base.periods import Month

    try:
        return Month.parse(text)
    except ValueError as error:
        raise Refused("reports-not-a-month", text=text) from error


def _areas() -> Areas:
    from regietafel.access.readers import ANYONE
    from regietafel.base.stamps import AsOf
    from regietafel.reports.services.areas import reporting

    return reporting(AsOf(), ANYONE)


def _province(text: str, month: Month) -> str:
    from regietafel.base.areas import AreaKind

    return _areas().find(text, AreaKind.PROVINCE, day=month.first_day).code


def _content(file: Path) -> bytes:
    from regietafel.files.tables import read_bytes

    return read_bytes(file)
