# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel sweep`` and ``ladder simulate``: proposals once; a ladder tried out before it is adopted."""

from importlib.resources import files
from pathlib import Path

import pytest

from tests.support.runs import refusal, said

pytestmark = pytest.mark.usefixtures("case")
ON = ("--on", "2022-09-15")
TEXT = (files("regietafel.law") / "ladders" / "escalation_actions.toml").read_text(encoding="utf-8")
SPAN = ("--from", "2022-07-08", "--until", "2022-12-31")


def test_a_dry_run_shows_what_a_sweep_puts_on_record_once() -> None:
    shown = said("sweep", *ON, "--dry-run")
    assert "Er is niets vastgelegd" in shown
    assert "Voor de agenda: Flexibele opvang. Op een verzoek is nog niet geantwoord." in shown
    done = said("sweep", *ON)
    assert shown.splitlines()[:-1] == done.splitlines()[:-1]
    assert said("sweep", *ON) == "Niets nieuws voor te stellen op 15 september 2022.\n"
    assert "2999" in refusal("sweep", "--on", "2999-01-01")


def test_thirty_days_instead_of_fourteen_shows_what_moves(tmp_path: Path) -> None:
    fourteen, thirty = tmp_path / "14.toml", tmp_path / "30.toml"
    fourteen.write_text(TEXT, encoding="utf-8")
    thirty.write_text(TEXT.replace("amount = 14", "amount = 30"), encoding="utf-8")
    shown = said("ladder", "simulate", fourteen, *SPAN)
    assert "16 juli 2022: remind voor COA" in shown
    assert "Aanname: elke stap is gezet op de dag van het voorstel" in shown
    moved = said("ladder", "simulate", fourteen, *SPAN, "--against", thirty)
    assert "30 juli 2022 wordt 15 augustus 2022" in moved
    assert "remind" not in moved
    same = said("ladder", "simulate", fourteen, *SPAN, "--against", fourteen)
    assert same == "De twee ladders zouden hetzelfde hebben voorgesteld.\n"


def test_what_cannot_be_tried_out_is_refused_and_not_answered_with_nothing(tmp_path: Path) -> None:
    ours, other = tmp_path / "14.toml", tmp_path / "other.toml"
    ours.write_text(TEXT, encoding="utf-8")
    supervision = files("regietafel.law") / "ladders" / "supervision_housing.toml"
    other.write_text(supervision.read_text(encoding="utf-8"), encoding="utf-8")
    back = ("--from", "2022-12-31", "--until", "2022-07-08")
    assert "begint pas op 31 december 2022" in refusal("ladder", "simulate", ours, *back)
    assert "Kies uit: escalation-actions" in refusal("ladder", "simulate", other, *SPAN)


def test_a_ladder_that_cannot_be_read_is_refused_with_its_place(tmp_path: Path) -> None:
    broken = tmp_path / "ladder.toml"
    broken.write_text(TEXT.replace("amount = 14", 'amount = "veertien"'), encoding="utf-8")
    assert "a wait is a whole number" in refusal("ladder", "simulate", broken, *SPAN)
    missing = ("ladder", "adopt", tmp_path / "weg.toml", "--version", "1", "--decision", "x", *ON)
    assert "kan niet worden gelezen" in refusal(*missing)
