# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Commands of the product in processes forked from this one, so that nothing is imported twice."""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import io
import os
import sys
import tempfile
import tomllib
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

NAME = "regietafel"


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
    finally:
        # Whatever it was, a forked process never goes on as its parent.
        if sys.exc_info()[1] is not None:
            traceback.print_exc()
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


def run(words: list[str], folder: Path) -> Ran:
    """Run the command in a folder."""
    return captured(lambda: called(words), folder)


def captured(given: Callable[[], None], folder: Path) -> Ran:
    """Do a piece of work in a process of its own and in this folder, and keep what it says."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as error:

        def work() -> None:
            os.dup2(out.fileno(), 1)
            os.dup2(error.fileno(), 2)
            os.chdir(folder)
            given()

        status = finish(forked(work))
        out.seek(0)
        error.seek(0)
        return Ran(status, out.read(), error.read())
