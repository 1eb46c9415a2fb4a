# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Commands of the product in processes forked from this one, so that nothing is imported twice."""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import io
import os
import re
import shlex
import sys
import tempfile
import tomllib
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from tools.everything.plain import lines, plain

NAME = "regietafel"
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
FORMS = ("", "--format csv", "--format json", "--output answer.xlsx")
CHOICE = re.compile(r"\{([^}]*\|[^}]*)\}")
PLACE = re.compile(r"\bID([0-9]?)\b")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    status: int
    out: str
    error: str


def entry() -> Callable[[], Any]:
    """The function behind the command: as the project beside the package says, else as it was installed."""
    where = importlib.import_module(NAME).__file__ or ""
    for folder in Path(where).parents:
        if (project := folder / "pyproject.toml").is_file():
            at = tomllib.loads(project.read_text())["project"]["scripts"][NAME]
            break
    else:
        (script,) = importlib.metadata.entry_points(group="console_scripts", name=NAME)
        at = script.value
    module, _, function = at.partition(":")
    found: Callable[[], Any] = getattr(importlib.import_module(module), function)
    return found


def called(words: list[str]) -> None:
    """Do what the command does, in this process."""
    sys.argv = [NAME, *words]
    entry()()


def quietly(words: list[str]) -> None:
    """The same without its answer."""
    with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()):
        called(words)


def forked(work: Callable[[], None]) -> int:
    """The process that does this piece of work, and ends."""
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if not child:
        _end(work)
    return child


def _end(work: Callable[[], None]) -> NoReturn:
    status = 1
    try:
        work()
        status = 0
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        if isinstance(ended.code, str):
            print(ended.code, file=sys.stderr)
    except BaseException:  # noqa: BLE001 - whatever it was, a forked process never goes on as its parent
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def finish(child: int) -> int:
    """The exit status of a process, once it has ended."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def side_by_side(works: Iterable[Callable[[], None]], many: int) -> None:
    """Do every piece of work in a process of its own, so many at a time; one that fails stops all."""
    going: set[int] = set()
    failed = 0

    def wait() -> None:
        nonlocal failed
        child, status = os.waitpid(-1, 0)
        going.discard(child)
        if status:
            failed = os.waitstatus_to_exitcode(status)

    for work in works:
        if len(going) >= many:
            wait()
        if not failed:
            going.add(forked(work))
    while going:
        wait()
    if failed:
        raise SystemExit(f"a part of the work failed ({failed})")


def imported(work: Callable[[], object]) -> None:
    """Import here what a piece of work imports, so that it is there in whatever is forked from here.

    The work itself is done in a fork, and leaves nothing else behind.
    """
    with tempfile.TemporaryFile("w+") as seen:

        def trial() -> None:
            work()
            seen.write("\n".join(sys.modules))
            seen.flush()

        finish(forked(trial))
        seen.seek(0)
        names = seen.read().split()
    for name in names:
        if name != "__main__" and name not in sys.modules:
            with contextlib.suppress(ImportError):
                importlib.import_module(name)


def run(words: list[str], folder: Path, begin: Callable[[], None] = lambda: None) -> Ran:
    """Run the command in a folder; `begin` is called in its process first."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as error:

        def work() -> None:
            os.dup2(out.fileno(), 1)
            os.dup2(error.fileno(), 2)
            os.chdir(folder)
            begin()
            called(words)

        status = finish(forked(work))
        out.seek(0)
        error.seek(0)
        return Ran(status, out.read(), error.read())


def unfolded(line: str, forms: tuple[str, ...] = FORMS) -> list[str]:
    """The lines that a line with choices stands for.

    >>> unfolded("need FORMS")
    ['need', 'need --format csv', 'need --format json', 'need --output answer.xlsx']
    >>> unfolded("export a.{pdf|docx}")
    ['export a.pdf', 'export a.docx']
    """
    if line.endswith(" FORMS"):
        begin = line.removesuffix(" FORMS")
        return [one for form in forms for one in unfolded(f"{begin} {form}".strip())]
    if choice := CHOICE.search(line):
        before, after = line[: choice.start()], line[choice.end() :]
        return [one for word in choice[1].split("|") for one in unfolded(f"{before}{word}{after}")]
    return [line]


def fill(folder: Path, pattern: str, said: str) -> None:
    """Fill in the empty workbooks of the monthly report that fit the pattern."""
    from openpyxl import load_workbook

    for file in sorted(folder.glob(pattern)):
        book = load_workbook(file)
        for row in book["Plekken"].iter_rows(min_row=2):
            for cell, value in zip(
                row[4:9], (10, int(said) if said.isdigit() else said, 0, "onbekend", 20), strict=True
            ):
                cell.value = value
        book.save(file)


class Session:
    """Command after command in one folder; where a line says ID, it is the id that an answer gave last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ids: list[str] = []
        self.there: dict[str, bytes] = self._files()

    def _files(self) -> dict[str, bytes]:
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in sorted(found)}

    def told(self, line: str, begin: Callable[[], None]) -> list[str]:
        """What a command answers and which files it writes, as lines."""

        if line.startswith("fill "):
            fill(self.folder, *line.split()[1:])
            self.there = self._files()
            return [f"$ {line}"]

        def known(match: re.Match[str]) -> str:
            place = int(match[1] or 1) - 1
            return self.ids[place] if place < len(self.ids) else match[0]

        ran = run([PLACE.sub(known, word) for word in shlex.split(line)[1:]], self.folder, begin)
        self.ids = list(dict.fromkeys(ID.findall(ran.out))) or self.ids
        answer = [f"$ {line}", f"exit status {ran.status}"]
        answer += [part for text in (ran.out, ran.error) for part in ("", *plain(text).splitlines())]
        now = self._files()
        for name, content in now.items():
            if self.there.get(name) != content:
                answer += ["", f"--- file {name}", *lines(content, name)]
        self.there = now
        return answer
