# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""What setting up says when something is missing: one sentence, and what to do."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.shape.tree import ROOT
from tests.support import postgres
from tools import front_end


def pretend(folder: Path, **programs: str) -> Path:
    """A folder with programs that do no more than these lines of shell."""
    for name, lines in programs.items():
        program = folder / name
        program.write_text(f"#!/bin/sh\n{lines}\n", "utf-8")
        program.chmod(0o755)
    return folder


def run(script: str, path: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": str(path), "HOME": str(path)}
    return subprocess.run(
        [ROOT / "tools" / script], env=environment, capture_output=True, text=True, check=False
    )


def test_no_node_is_said(tmp_path: Path) -> None:
    done = run("find-node", tmp_path)
    assert done.returncode == 1
    assert "needs Node.js 20 or later" in done.stderr


def test_an_old_node_is_said_with_its_version(tmp_path: Path) -> None:
    done = run("find-node", pretend(tmp_path, node="echo v18.19.0"))
    assert done.returncode == 1
    assert "found v18.19.0" in done.stderr


def test_node_without_npm_is_said(tmp_path: Path) -> None:
    done = run("find-node", pretend(tmp_path, node="echo v20.1.0"))
    assert done.returncode == 1
    assert "needs npm" in done.stderr


def test_node_and_npm_are_enough(tmp_path: Path) -> None:
    done = run("find-node", pretend(tmp_path, node="echo v22.0.0", npm="echo 11"))
    assert (done.returncode, done.stderr) == (0, "")


def test_no_python_is_said(tmp_path: Path) -> None:
    done = run("find-python", tmp_path)
    assert done.returncode == 1
    assert "needs Python 3.11 or later; found: none" in done.stderr


def test_an_old_python_is_said_with_its_version(tmp_path: Path) -> None:
    old = 'case "$1" in --version) echo Python 3.9.2;; *) exit 1;; esac'
    done = run("find-python", pretend(tmp_path, python3=old))
    assert done.returncode == 1
    assert "found: Python 3.9.2" in done.stderr


def test_an_old_python_before_a_new_one_is_passed_over(tmp_path: Path) -> None:
    done = run("find-python", pretend(tmp_path, **{"python3": "exit 1", "python3.12": "exit 0"}))
    assert done.returncode == 0
    assert done.stdout.strip().endswith("python3.12")


def test_a_python_without_venv_is_said(tmp_path: Path) -> None:
    bare = 'case "$2" in *venv*) exit 1;; esac'
    done = run("find-python", pretend(tmp_path, python3=bare))
    assert done.returncode == 1
    assert "apt-get install python3-venv" in done.stderr


def test_who_is_not_root_is_told_what_the_tests_need(tmp_path: Path) -> None:
    done = run("install-test-needs", pretend(tmp_path, id="echo 1000"))
    assert done.returncode == 1
    assert "The tests need chromium" in done.stderr
    assert "apt-get install" in done.stderr


def test_what_npm_did_not_bring_is_named_and_nothing_is_copied(tmp_path: Path) -> None:
    missing = front_end.copy(tmp_path / "node_modules", tmp_path)
    assert set(missing) == set(front_end.COPIES)
    assert list(tmp_path.iterdir()) == []


def test_a_machine_without_postgresql_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "newest", lambda _places: None)
    monkeypatch.setenv("PATH", os.devnull)
    with pytest.raises(postgres.NoServer, match="apt-get install postgresql"):
        postgres.programs()


def test_the_server_answers_and_is_gone_afterwards() -> None:
    import psycopg

    with postgres.server() as address:
        base = address.rsplit("/", 1)[0]
        with psycopg.connect(f"{base}/postgres") as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(f"{base}/postgres", connect_timeout=5)


def test_a_test_that_uses_the_database_is_marked(request: pytest.FixtureRequest, db: None) -> None:
    assert request.node.get_closest_marker("database") is not None


@pytest.mark.django_db
def test_a_test_with_the_marker_of_django_is_marked(request: pytest.FixtureRequest) -> None:
    assert request.node.get_closest_marker("database") is not None


def test_a_test_that_does_not_is_not(request: pytest.FixtureRequest) -> None:
    assert request.node.get_closest_marker("database") is None
