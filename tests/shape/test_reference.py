# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever has a name is documented; what is printed is what the code says now; links lead somewhere."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_django import Settings
from typer.testing import CliRunner

from regietafel.site.commands import app
from tests.shape.tree import ROOT, File, files, paths
from tools import reference

GLOSSARY = (ROOT / "docs/reference/glossary.md").read_text("utf-8")
CLASSES = sorted({each.name for each in reference.words()})
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def cog(folder: Path, *names: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cogapp", "--check", "-I", str(ROOT), *names]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", CLASSES)
def test_every_word_of_the_rules_is_in_the_glossary(name: str) -> None:
    assert f"`{name}`" in GLOSSARY, "run make docs"


def test_every_class_of_the_rules_says_what_it_means() -> None:
    assert [each.name for each in reference.words() if not each.meaning] == []


def test_the_printed_pages_are_what_the_code_says_now() -> None:
    pages = [file.path for file in files(".md", "docs/reference")]
    done = cog(ROOT, *pages)
    assert done.returncode == 0, f"run make docs\n{done.stdout}{done.stderr}"


def test_a_printed_page_that_lags_behind_is_caught(tmp_path: Path) -> None:
    page = GLOSSARY.replace("| gebied |", "| streek |")
    assert page != GLOSSARY
    (tmp_path / "glossary.md").write_text(page, "utf-8")
    assert cog(tmp_path, "glossary.md").returncode != 0


def broken(file: File) -> list[str]:
    """Links of a page to files that do not exist."""
    here = (ROOT / file.path).parent
    return [link for link in LINK.findall(file.text) if not (here / link).exists()]


@pytest.mark.parametrize("file", files(".md"), ids=lambda file: file.path)
def test_links_between_pages_lead_somewhere(file: File) -> None:
    assert broken(file) == []


def test_a_broken_link_is_caught() -> None:
    assert broken(File("README.md", "[x](docs/nowhere.md)")) == ["docs/nowhere.md"]


def test_every_setting_is_documented() -> None:
    page = (ROOT / "docs/reference/settings.md").read_text("utf-8")
    named = {
        name for file in files(".py", "src") for name in re.findall(r"\"(REGIETAFEL_[A-Z_]+)\"", file.text)
    }
    assert sorted(name for name in named if name not in page) == []


def shown(text: str) -> list[str]:
    """The lines of command that a page shows and that do not serve."""
    blocks = re.findall(r"```shell\n(.*?)```", text, flags=re.DOTALL)
    whole = (block.replace("\\\n", "") for block in blocks)
    lines = [line.split("  #")[0].strip() for block in whole for line in block.splitlines()]
    return [line for line in lines if line.startswith("regietafel ") and line != "regietafel up"]


EXAMPLES = sorted({line for file in files(".md") for line in shown(file.text)})
TYPED = EXAMPLES[::8]
"""The few that run as somebody types them, in a process of their own; it takes twenty times as long."""


def run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The command as somebody types it in that folder, with the records that are there."""
    command = [
        sys.executable,
        "-c",
        "from regietafel.site.commands import main; main()",
        *shlex.split(line)[1:],
    ]
    own = {name: value for name, value in os.environ.items() if name not in ours()}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=own)


def ours() -> list[str]:
    """The settings of whoever runs the tests; a command that is shown does without."""
    return [name for name in os.environ if name.startswith("REGIETAFEL_")]


@pytest.fixture(scope="session")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records as `regietafel up --no-serve` leaves them, made once."""
    folder = tmp_path_factory.mktemp("records")
    assert run("regietafel up --no-serve", folder).returncode == 0
    return folder


@pytest.mark.parametrize("line", TYPED)
def test_a_command_that_is_shown_works_as_typed(line: str, records: Path, tmp_path: Path) -> None:
    shutil.copytree(records, tmp_path, dirs_exist_ok=True)
    done = run(line, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout


@pytest.mark.parametrize("line", EXAMPLES)
def test_a_command_that_is_shown_works(
    line: str, case: int, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.DAY, settings.MAIL_FOLDER = None, tmp_path / "mail"
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app(), shlex.split(line)[1:], env=dict.fromkeys(ours()))
    assert done.exit_code == 0, done.output
    assert done.stdout


def test_the_pages_show_commands() -> None:
    assert any(line.startswith("regietafel distribute") for line in EXAMPLES)


def test_what_a_new_reader_looks_for_is_there() -> None:
    pages = ("README", "README.nl", "CONTRIBUTING", "GOVERNANCE", "SECURITY", "CODE_OF_CONDUCT", "CHANGELOG")
    wanted = {*(f"{page}.md" for page in pages), "publiccode.yml", "LICENSES/EUPL-1.2.txt"}
    assert wanted <= set(paths())
