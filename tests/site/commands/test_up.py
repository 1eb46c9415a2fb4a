# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel up``: from an empty folder to a served page, each start a process of its own."""

import errno
import os
import re
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from regietafel.access.personas import PERSONAS
from tests.support.runs import refusal, run

COMMAND = (sys.executable, "-c", "from regietafel.site.commands import main; main()")
PATIENCE = 60


def environment(home: Path) -> dict[str, str]:
    """Nothing of whoever runs the tests: an installation of its own."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("REGIETAFEL", "DJANGO"))
    }
    return {**kept, "REGIETAFEL_HOME": str(home), "PYTHONIOENCODING": "utf-8"}


def ran(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(home), cwd=home, capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip


@contextmanager
def served(home: Path, *arguments: str) -> Iterator[list[str]]:
    """The lines that ``up`` prints until it serves; it is stopped afterwards."""
    process = subprocess.Popen(
        [*COMMAND, "up", "--port", "0", *arguments],
        env=environment(home), cwd=home, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    watchdog = threading.Timer(PATIENCE, process.kill)
    watchdog.start()
    try:
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            if line.startswith("4/4"):
                break
        assert any(line.startswith("4/4") for line in lines), lines
        yield lines
    finally:
        watchdog.cancel()
        process.terminate()
        process.communicate(timeout=PATIENCE)


def fetched(address: str) -> tuple[int, str]:
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return answer.status, answer.read().decode()


def test_a_first_start_loads_the_case_and_a_second_loads_nothing(home: Path) -> None:
    first = ran(home, "up", "--no-serve")
    assert (first.returncode, first.stderr) == (0, "")
    assert re.search(r"\b[1-9][\d.]* feiten geladen", first.stdout)
    second = ran(home, "up", "--no-serve", "--lang", "en")
    assert (second.returncode, second.stderr) == (0, "")
    assert "was loaded before" in second.stdout
    shown = ran(home, "tasks", "show", "--on", "2022-07-08")
    assert "51.000" in shown.stdout


def test_without_the_demonstration_the_records_are_empty(home: Path) -> None:
    assert "overgeslagen" in ran(home, "up", "--no-serve", "--no-demo").stdout
    assert ran(home, "records", "verify").stdout.startswith("Alle 0 boekingen kloppen.\n")


def test_a_key_of_ones_own_needs_no_folder_beforehand(tmp_path: Path) -> None:
    home = tmp_path / "not" / "there"
    set_up = subprocess.run(
        [*COMMAND, "up", "--no-serve", "--no-demo"],
        env=environment(home) | {"REGIETAFEL_SECRET": "a key of ones own"},
        cwd=tmp_path, capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    assert (set_up.returncode, set_up.stderr) == (0, "")


def test_before_up_every_command_on_the_records_says_what_to_do(home: Path) -> None:
    for command in (["tasks", "show"], ["records", "verify"], ["link"], ["areas", "load", "x.csv"]):
        done = ran(home, *command)
        assert (done.returncode, done.stdout) == (2, ""), command
        assert done.stderr.splitlines() == [
            "Hier staan nog geen gegevens, of van een oudere versie. Maak ze met: regietafel up --no-serve"
        ]


def test_a_port_that_is_taken_is_said_before_anything_is_done(home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = ran(home, "up", "--port", port)
        english = ran(home, "up", "--port", port, "--lang", "en")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"Poort {port} is bezet. Kies een andere, bijvoorbeeld: regietafel up --port 8001\n"
    assert f"Port {port} is taken" in english.stderr
    assert not (home / "regietafel.sqlite3").exists()


def test_it_serves_the_picture_and_prints_one_link_for_each_role(home: Path) -> None:
    with served(home) as lines:
        links = [line for line in lines if "/aanmelden/" in line]
        assert len(links) == len(PERSONAS)
        assert all(persona.title in line for persona, line in zip(PERSONAS, links, strict=True))
        found = re.search(r"http://127\.0\.0\.1:\d+", lines[-1])
        assert found is not None
        status, page = fetched(f"{found[0]}/")
        assert (status, "51.000" in page) == (200, True)
        assert fetched(f"{found[0]}/en/")[0] == 200
        token = links[0].split()[-1]
        assert fetched(token)[0] == 200


def test_a_port_this_user_may_not_open_is_refused_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def bind(_self: socket.socket, _address: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", bind)
    assert "Permission denied" in refusal("up", "--no-demo", "--port", "80")
    assert run("up", "--no-demo", "--port", "70000").exit_code == 2
