# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A command of a function: what it is given, in which order its options stand, where its answer goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner, Result

from regietafel.access.readers import Reader
from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.base.stamps import AsOf
from regietafel.cli.answers import Answer, Complaint, Content, Ends, Format, Part, Shape
from regietafel.cli.command import command, group
from regietafel.cli.given import ANY_FORM, ROWS, Seen, Spoken, Today, Who, a_day
from regietafel.outlets.tables import CODE, TERMINAL, Column, Table
from regietafel.site import commands
from tools.commands import walk

HIDDEN = Message("cli-up-done")
COLUMNS: tuple[Column[tuple[str, str]], ...] = (
    Column("name", lambda line: line[0], name="naam"),
    Column("code", lambda line: line[1], CODE, "code"),
)
TABLE: Table[tuple[str, str]] = Table(
    "Titel", COLUMNS, (("Utrecht", "PV26"),), date(2022, 7, 8), sources=("de bron",)
)
given: dict[str, object] = {}


def ran(app: typer.Typer, *arguments: str) -> Result:
    environment = {"REGIETAFEL_LANG": "nl", "REGIETAFEL_ACTOR": "a.de.vries"}
    return CliRunner().invoke(app, [*arguments], env=environment)


def answering(*parts: Part) -> typer.Typer:
    """A command that answers these parts in any form."""
    app = typer.Typer()

    @command(app, forms=ANY_FORM, records=False)
    def answer() -> Iterator[Part]:
        """Say it."""
        yield from parts

    return app


@pytest.fixture
def asking() -> typer.Typer:
    """A command that is given everything there is."""
    app = typer.Typer()

    @command(app, forms=ROWS, records=False)
    def ask(  # noqa: PLR0913 - everything that can be asked
        name: str,
        *,
        until: Annotated[date | None, a_day("The last.", "--until")] = None,
        many: Annotated[int, typer.Option(help="So many.")] = 3,
        on: Today,
        seen: Seen,
        shape: Shape,
        who: Who,
        spoken: Spoken,
    ) -> Answer:
        """Ask."""
        given.update(name=name, until=until, many=many, on=on, seen=seen, shape=shape, who=who, spoken=spoken)
        return None

    return app


def test_a_function_is_given_what_its_types_say(asking: typer.Typer) -> None:
    done = ran(
        asking, "x", "--until", "2022-07-09", "--on", "2022-07-08", "--as-known", "2022-07-01",
        "--output", "uit.json", "--actor", "p.jansen", "--lang", "en",
    )  # fmt: skip
    assert (done.exit_code, done.output) == (0, "")
    who = given.pop("who")
    assert isinstance(who, Reader)
    assert who.actor == "p.jansen"
    assert given == {
        "name": "x",
        "until": date(2022, 7, 9),
        "many": 3,
        "on": date(2022, 7, 8),
        "seen": AsOf(date(2022, 7, 1)),
        "shape": Shape(Format.JSON, Path("uit.json")),
        "spoken": "en",
    }


def test_what_is_not_given_is_today_now_and_the_form_of_the_command(
    asking: typer.Typer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("regietafel.clock.today", lambda: date(2022, 7, 8))
    assert ran(asking, "x").exit_code == 0
    expected = (None, date(2022, 7, 8), AsOf(), Shape(Format.CSV), "nl")
    assert tuple(given[name] for name in ("until", "on", "seen", "shape", "spoken")) == expected


def test_its_own_options_come_first_then_the_form_who_acts_and_the_language(asking: typer.Typer) -> None:
    options = typer.main.get_command(asking).params
    names = ["name", "until", "many", "on", "as_known", "as_recorded", "form", "output", "actor", "lang"]
    assert [option.name for option in options if option.name and "completion" not in option.name] == names


@pytest.mark.parametrize("option", ["--until", "--on", "--as-known", "--as-recorded"])
def test_a_day_that_is_none_is_refused_in_one_sentence_with_status_two(
    asking: typer.Typer, option: str
) -> None:
    done = ran(asking, "x", option, "gisteren")
    assert (done.exit_code, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert option in line


def test_every_fault_of_many_is_said_before_the_refusal() -> None:
    app = typer.Typer()

    @command(app, records=False)
    def fail() -> Answer:
        """Fail."""
        raise ManyRefused((Refused("cli-not-a-half-year", text="1").message,) * 2)

    done = ran(app)
    assert (done.exit_code, len(done.stderr.splitlines())) == (2, 3)


def test_parts_are_said_in_their_turn_and_complaints_aside() -> None:
    done = ran(answering(HIDDEN, "letterlijk", Complaint(HIDDEN), Content("inhoud", None), Ends(3)))
    assert (done.exit_code, done.stdout, done.stderr) == (3, "Klaar.\nletterlijk\ninhoud\n", "Klaar.\n")


def test_columns_that_do_not_fit_are_left_out_on_the_terminal_alone() -> None:
    app = answering(replace(TABLE, columns=(COLUMNS[0], replace(COLUMNS[1], only=~TERMINAL))))
    read, counted = ran(app).stdout, ran(app, "--format", "csv").stdout
    assert "Utrecht" in read
    assert "PV26" not in read
    assert read.endswith("de bron\n")
    assert counted.splitlines()[1] == "Utrecht,PV26"


def test_a_text_file_holds_what_the_terminal_would_have_shown(tmp_path: Path) -> None:
    app, file = answering(HIDDEN, TABLE, Complaint(HIDDEN)), tmp_path / "uit.txt"
    done = ran(app, "--output", str(file))
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "Klaar.\n")
    assert file.read_text() == ran(app).stdout


def test_a_workbook_goes_to_a_file_or_is_refused(tmp_path: Path) -> None:
    app, file = answering(TABLE), tmp_path / "uit.xlsx"
    assert ran(app, "--output", str(file)).exit_code == 0
    assert file.read_bytes().startswith(b"PK")
    assert ran(app, "--format", "xlsx").exit_code == 2
    assert ran(app, "--output", str(tmp_path / "uit.doc")).exit_code == 2
    assert ran(app, "--output", str(tmp_path / "geen" / "uit.csv")).exit_code == 2


def test_a_group_without_a_second_word_tells_what_there_is() -> None:
    app = group("Twee dingen.")
    for name in ("een", "twee"):
        command(app, name, records=False)(lambda: HIDDEN)
    done = ran(app)
    assert "Twee dingen." in done.output
    assert "twee" in done.output


def test_a_module_of_commands_is_named_after_one_of_them() -> None:
    words: dict[str, set[str]] = defaultdict(set)
    for path, one in walk(typer.main.get_command(commands.app()), "regietafel"):
        words[one.callback.__module__] |= set(path.split())
    assert len(words) > 20
    assert [module for module, said in words.items() if module.rpartition(".")[2] not in said] == []
