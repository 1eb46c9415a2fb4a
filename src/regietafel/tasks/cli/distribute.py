# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel distribute``: a total over provinces, municipalities or the lines of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.areas.cli.loaded import loaded_country
from regietafel.base.messages import Refused
from regietafel.cli.answers import Complaint, Content, Ends, Format, Part, Shape
from regietafel.cli.command import command
from regietafel.cli.given import BY_NAME, Spoken
from regietafel.cli.speaking import DRAW_NEEDED

if TYPE_CHECKING:
    from regietafel.facts.tasks import Distribution
    from regietafel.tasks.rules.levels import Distributed, DrawsNeeded
    from regietafel.tasks.services.distributing_options import Options

SETTINGS = {"ignore_unknown_options": True}
"""So that a negative total is refused as such, and not taken for an option."""

_BOUND = typer.Option(metavar="FILE|N", help="Per unit: a file of code,amount, or one number for all.")
_DAY = typer.Option(metavar="DAY", help="Day of the inhabitants, such as 2022-01-01.")
_AREAS_DAY = typer.Option(metavar="DAY", help="Day whose areas count; else the day of the inhabitants.")
_KEY = typer.Option(
    help="inhabitants, inhabitants-ses, fixed, existing or performance; with --table a sum of columns, "
    "such as '1/2 population + 1/2 gdp'."
)
_BY = typer.Option(help="province or municipality; with --table the name of the level of its lines.")
_WITHIN = typer.Option(metavar="AREA", help="A province: the total is divided over its municipalities.")
_RULE = typer.Option(
    help="nearest, up, largest-remainder or webster; else that of the distribution in force, else webster."
)
_FOR = typer.Option(
    "--for", metavar="PURPOSE", help="reception, or housing-target: per municipality, by the law of the day."
)
_DIRECT = typer.Option("--direct", help="Municipalities straight from the total, not by way of provinces.")
_LOCK = typer.Option(metavar="FILE", help="Settled amounts (code,amount): the published value wins.")
_LOT = typer.Option(metavar="FILE", help="Lots drawn: level,parent,code, or draw_needed with drawn in it.")
_TABLE = typer.Option(metavar="FILE", help="Your own table: CSV, XLSX or ODS with a header.")
_LABEL = typer.Option(metavar="COLUMN", help="The column that names the lines of the table; else the first.")
_FIGURES = typer.Option(metavar="FILE", help="Scores, corrections or fixed numbers of the key (code,value).")
_EXISTING = typer.Option(metavar="FILE", help="What is there (code,amount): shows what is still to find.")
_EXPLAIN = typer.Option(metavar="UNIT", help="Tell how the number of this unit came about.")


@command(forms=BY_NAME, records=False)
def distribute(  # noqa: PLR0913 - every option of the command is an argument
    total: Annotated[str, typer.Argument(metavar="TOTAL", help="The whole number to divide.")],
    *,
    key: Annotated[str | None, _KEY] = None,
    inhabitants_on: Annotated[str | None, _DAY] = None,
    areas_on: Annotated[str | None, _AREAS_DAY] = None,
    by: Annotated[str | None, _BY] = None,
    within: Annotated[str | None, _WITHIN] = None,
    rule: Annotated[str | None, _RULE] = None,
    purpose: Annotated[str | None, _FOR] = None,
    direct: Annotated[bool, _DIRECT] = False,
    floor: Annotated[str | None, _BOUND] = None,
    cap: Annotated[str | None, _BOUND] = None,
    lock: Annotated[Path | None, _LOCK] = None,
    lot: Annotated[Path | None, _LOT] = None,
    table: Annotated[Path | None, _TABLE] = None,
    label: Annotated[str | None, _LABEL] = None,
    figures: Annotated[Path | None, _FIGURES] = None,
    existing: Annotated[Path | None, _EXISTING] = None,
    explain: Annotated[str | None, _EXPLAIN] = None,
    shape: Shape,
    spoken: Spoken,
) -> Iterator[Part]:
    """Divide a total by a key, in whole numbers, with the working of every number.

    Exit status 2: the input cannot be used. Exit status 3: a lot must be drawn first.
    """
    options: Options = {
        "inhabitants_on": inhabitants_on,
        "areas_on": areas_on,
        "by": by,
        "within": within,
        "purpose": purpose,
        "direct": direct,
        "floor": _amounts(floor),
        "cap": _amounts(cap),
        "lock": lock,
        "lot": lot,
        "table": table,
        "label": label,
        "figures": figures,
        "existing": existing,
    }
    if key is not None:
        options["key"] = key
    if rule is not None:
        options["rule"] = rule
    yield from _told(_divided(total, options), shape, explain=explain, spoken=spoken)


def _divided(total: str, options: Options) -> Distributed | DrawsNeeded:
    from regietafel.tasks.services import distributing

    # What ships is used unless the day was loaded: a loaded day replaces a shipped one.
    country = loaded_country() if options.get("table") is None else None
    if country is not None:
        options["country"] = country
        options["like"] = _in_force()
    return distributing.distribute(_whole(total), **options)


def _in_force() -> Distribution | None:
    """The distribution in force, where there are records and one is: its key and rule are the usual ones."""
    from regietafel import clock
    from regietafel.access.readers import ANYONE
    from regietafel.base.stamps import AsOf
    from regietafel.tasks.services.standing import leading

    found = leading(clock.today(), AsOf(), reader=ANYONE)
    return found.distribution if found is not None else None


def _told(
    outcome: Distributed | DrawsNeeded, shape: Shape, *, explain: str | None, spoken: str
) -> Iterator[Part]:
    """The outcome in the form asked for; lots to draw are a sentence on standard error, or JSON."""
    from regietafel.tasks.cli import distributed
    from regietafel.tasks.rules.levels import DrawsNeeded

    if isinstance(outcome, DrawsNeeded):
        if shape.form is Format.JSON:
            yield Content(distributed.draws_as_json(outcome), shape.output)
        else:
            yield from (Complaint(distributed.draw_in_words(draw)) for draw in outcome.draws)
        yield Ends(DRAW_NEEDED)
        return
    if explain is not None and shape.form not in (Format.JSON, Format.TABLE):
        raise Refused("cli-explain-not-in-format", format=shape.form.value)
    if explain is not None and shape.is_read:
        yield Content(distributed.explained(outcome, explain, spoken=spoken), shape.output)
    else:
        yield Content(distributed.told(outcome, shape.form, spoken=spoken, unit=explain), shape.output)


def _whole(text: str) -> int:
    """The total as it was typed; the core refuses what is negative."""
    if re.fullmatch(r"[-+]?\d{19,}", text):
        raise Refused("cli-total-too-large", most=10**18 - 1)
    if not re.fullmatch(r"[-+]?\d{1,18}", text):
        raise Refused("cli-total-not-whole", text=text)
    return int(text)


def _amounts(text: str | None) -> int | Path | None:
    """One number for every unit, or the file that has one for each."""
    if text is None:
        return None
    return int(text) if re.fullmatch(r"[-+]?\d{1,18}", text) else Path(text)
