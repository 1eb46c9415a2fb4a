# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a command is given: a day, a point to look from, who acts, a form; and the options it is typed as."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from inspect import Parameter
from pathlib import Path
from typing import Annotated, Any, Protocol, TypeAlias

import typer

from regietafel import clock
from regietafel.access.file_source import Origin
from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.cli.answers import Format, Shape, shape_of
from regietafel.cli.speaking import Lang, language


class Given(Protocol):
    """How a value is made of what was typed."""

    def options(self, parameter: Parameter) -> list[Parameter]:
        """The arguments and options that stand for a parameter on the command line."""

    def value(self, name: str, typed: Mapping[str, Any]) -> object:
        """What the parameter of that name is."""


class Plain:
    """An argument or option that is given as it is typed."""

    def options(self, parameter: Parameter) -> list[Parameter]:
        return [parameter.replace(kind=Parameter.KEYWORD_ONLY)]

    def value(self, name: str, typed: Mapping[str, Any]) -> object:
        return typed[name]


@dataclass(frozen=True, eq=False, slots=True)
class Typed:
    """An argument or option that is read from its text; not given, it is something else or None."""

    info: Any
    read: Callable[[str], object]
    otherwise: Callable[[], object] | None = None

    def options(self, parameter: Parameter) -> list[Parameter]:
        default = None if self.otherwise else parameter.default
        hint = Annotated[str | None, self.info] if default is None else Annotated[str, self.info]
        return [parameter.replace(kind=Parameter.KEYWORD_ONLY, default=default, annotation=hint)]

    def value(self, name: str, typed: Mapping[str, Any]) -> object:
        text = typed[name]
        if text is not None:
            return self.read(text)
        return self.otherwise() if self.otherwise else None


@dataclass(frozen=True, eq=False, slots=True)
class Made:
    """A value made of some options of its own, which can all be left out."""

    make: Callable[..., Any]
    hints: Mapping[str, Any]

    def options(self, _: Parameter | None = None) -> list[Parameter]:
        return [
            Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=hint)
            for name, hint in self.hints.items()
        ]

    def value(self, _: str, typed: Mapping[str, Any]) -> Any:
        return self.make(*(typed[name] for name in self.hints))


def day(text: str, option: str) -> date:
    """A day as it is typed; anything else is refused with the form it should have."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused("cli-not-a-day", option=option, text=text) from error


def a_day(meaning: str, option: str = "--on") -> Typed:
    """An option that is a day."""
    return Typed(typer.Option(option, metavar="DAY", help=meaning), lambda text: day(text, option))


def today_or(meaning: str, option: str = "--on") -> Typed:
    """An option that is a day, and today where none is given."""
    return Typed(a_day(meaning, option).info, lambda text: day(text, option), _today)


def _today() -> date:
    return clock.today()


def as_of(known: str | None, recorded: str | None = None) -> AsOf:
    """The point to look from; a moment without a zone is in UTC, a day alone is its end."""
    moment: datetime | None = None
    if recorded is not None:
        try:
            moment = datetime.fromisoformat(recorded)
        except ValueError as error:
            raise Refused("cli-not-a-moment", option="--as-recorded", text=recorded) from error
        if "T" not in recorded and " " not in recorded:
            moment = datetime.combine(moment.date(), time.max)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return AsOf(day(known, "--as-known") if known is not None else None, moment)


def reader(actor: str | None) -> Reader:
    """Whoever can open the records on this machine plans and keeps them; the name goes on record."""
    name = actor or os.environ.get("REGIETAFEL_ACTOR") or getpass.getuser()
    return Reader(name, Role.PLANNER, frozenset({"COA"}), frozenset({"LRT"}))


def forms(
    meaning: str,
    *,
    metavar: str | None = None,
    output: str = "Write to this file.",
    otherwise: Format = Format.TABLE,
) -> Made:
    """The options by which a table is shown in another form, or written to a file."""
    hints = {
        "form": Annotated[Format | None, typer.Option("--format", help=meaning)],
        "output": Annotated[Path | None, typer.Option(metavar=metavar, help=output)],
    }
    return Made(lambda form, output: shape_of(form, output, otherwise=otherwise), hints)


_AS_KNOWN = Annotated[
    str | None,
    typer.Option("--as-known", metavar="DAY", help="As could be known on that day, such as 2022-07-08."),
]
_AS_RECORDED = Annotated[
    str | None,
    typer.Option(
        "--as-recorded", metavar="MOMENT", help="As this system held it then, such as 2026-01-31T12:00."
    ),
]
_ACTOR = Annotated[
    str | None,
    typer.Option("--actor", envvar="REGIETAFEL_ACTOR", help="Your name on record; default your user name."),
]

_PUBLISHER = Annotated[str | None, typer.Option(help="Who published the file; needed to record it.")]
_TITLE = Annotated[str | None, typer.Option(help="Its title; default the name of the file.")]
_ADDRESS = Annotated[str | None, typer.Option(metavar="URL", help="Where it can be found.")]


def origin(*said: str | None) -> Origin:
    """Where a file comes from, as it was typed: publisher, title, address."""
    return Origin(*(text or "" for text in said))


LANGUAGE = Made(language, {"lang": Lang})
ACTOR = Made(reader, {"actor": _ACTOR})
ON_SCREEN = Made(Shape, {})
ANY_FORM = forms("table, csv, csv-semicolon, json, xlsx or datapackage.")
ROWS = forms("table, csv, csv-semicolon, json, xlsx or datapackage.", otherwise=Format.CSV)
LISTED = forms("Default table.", metavar="FILE")
BY_NAME = forms("Else by the name of the output file, and else a table.", metavar="FILE")

Spoken: TypeAlias = Annotated[str, LANGUAGE]
Who: TypeAlias = Annotated[Reader, ACTOR]
From: TypeAlias = Annotated[
    Origin, Made(origin, {"publisher": _PUBLISHER, "title": _TITLE, "address": _ADDRESS})
]
LeaveOut: TypeAlias = Annotated[
    bool, typer.Option("--leave-out", help="Columns that are not read can be left out.")
]
Today: TypeAlias = Annotated[date, today_or("The day; default today.")]
AsKnown: TypeAlias = Annotated[AsOf, Made(as_of, {"as_known": _AS_KNOWN})]
Seen: TypeAlias = Annotated[AsOf, Made(as_of, {"as_known": _AS_KNOWN, "as_recorded": _AS_RECORDED})]
