# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""How many small faults the tests notice, in a sample by chance over rules, services and readers of files.

`python -m tools.mutants --count 60 --seed 1` puts one fault after another into a copy of the tree, runs the
tests nearest to it until one fails, and prints a table by folder with the faults that nobody noticed. What
was tried is kept in `.make/mutants.jsonl`: another run goes on from there, `--again` tries those that
survived once more. At the end every test that noticed a fault must pass without it.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import TypedDict

from tools.locks import ROOT
from tools.mutating import Mutant, sample
from tools.nearest import Nearest

KEPT = ROOT / ".make" / "mutants.jsonl"
SCOPE = (
    "src/regietafel/*/rules/**/*.py",
    "src/regietafel/*/services/**/*.py",
    "src/regietafel/files/**/*.py",
)
COPIED = ("src", "tests", "tools", "docs", "changes", "pyproject.toml", "README.md", "requirements.lock")
PYTEST = ("-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist")
NOTICED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)
SURVIVED, KILLED, SLOW = "survived", "killed", "slow"


class Tried(TypedDict):
    """What became of one fault."""

    key: str
    path: str
    line: int
    fault: str
    before: str
    after: str
    outcome: str
    by: list[str]


def files(root: Path) -> list[str]:
    """The files a fault may stand in, from the root."""
    found = {path.relative_to(root).as_posix() for pattern in SCOPE for path in root.glob(pattern)}
    return sorted(path for path in found if not path.endswith("__init__.py"))


def kept() -> dict[str, Tried]:
    """What was tried before, by the key of the fault; the last try counts."""
    lines = KEPT.read_text("utf-8").splitlines() if KEPT.exists() else []
    return {each["key"]: each for each in map(json.loads, lines)}


class Copies:
    """Copies of the tree to put faults in, so that the tree itself is never touched."""

    def __init__(self, place: Path, jobs: int) -> None:
        self.free: SimpleQueue[Path] = SimpleQueue()
        for number in range(jobs):
            copy = place / str(number)
            for name in COPIED:
                source = ROOT / name
                if source.is_dir():
                    shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
                else:
                    shutil.copy2(source, copy / name)
            self.free.put(copy)


def run(copy: Path, tests: Iterable[str], *, timeout: int) -> tuple[int | None, str]:
    """The exit code of pytest and what it said; no code where it took too long."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("REGIETAFEL_")}
    own |= {"PYTHONPATH": str(copy / "src"), "REGIETAFEL_HOME": str(copy / ".home")}
    process = subprocess.Popen(
        [sys.executable, *PYTEST, *tests],
        cwd=copy, env=own, text=True, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    try:
        told, _ = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        told, _ = process.communicate()
        return None, told
    return process.returncode, told


def put(copy: Path, path: str, *, code: str) -> None:
    """The code in its file, and nothing compiled left of what stood there."""
    file = copy / path
    file.write_text(code, "utf-8")
    Path(importlib.util.cache_from_source(str(file))).unlink(missing_ok=True)


def tried(mutant: Mutant, copies: Copies, *, tests: Nearest, timeout: int) -> Tried:
    """Put one fault in, run the tests nearest to it, and take it out again."""
    copy = copies.free.get()
    # From the copy, since the tree may move on while this runs.
    sound = (copy / mutant.path).read_text("utf-8")
    try:
        put(copy, mutant.path, code=mutant.code)
        code, told = run(copy, tests.of(mutant.path), timeout=timeout)
    finally:
        put(copy, mutant.path, code=sound)
        copies.free.put(copy)
    if code is not None and code not in (0, 1, 2):
        raise RuntimeError(f"pytest ended with {code} on {mutant.path}:\n{told[-2000:]}")
    outcome = SLOW if code is None else KILLED if code else SURVIVED
    by = NOTICED.findall(told)[:1] if code else []
    return Tried(
        key=mutant.key, path=mutant.path, line=mutant.line, fault=mutant.fault, before=mutant.before,
        after=mutant.after, outcome=outcome, by=by,
    )  # fmt: skip


def unsound(copies: Copies, results: Iterable[Tried]) -> list[str]:
    """The tests that noticed a fault and fail without it too: what they noticed counts for nothing."""
    names = sorted({name for each in results for name in each["by"]})
    if not names:
        return []
    _, told = run(copies.free.get(), [*names, "--maxfail=0"], timeout=3600)
    return NOTICED.findall(told)


def folder(path: str) -> str:
    """The folder of a file in the table: a subject with its floor, or the readers of files."""
    parts = path.split("/")[2:]
    return "files" if parts[0] == "files" else "/".join(parts[:2])


def table(results: Iterable[Tried]) -> Iterator[str]:
    """Per folder how many faults there were and how many were noticed, then what nobody noticed."""
    every = list(results)
    floors = Counter(folder(each["path"]).split("/")[-1] for each in every)
    yield f"{'folder':<22} faults noticed share"
    for name in [*sorted({folder(each["path"]) for each in every}), *sorted(floors), "all"]:
        mine = [
            each
            for each in every
            if name in ("all", folder(each["path"]).split("/")[-1], folder(each["path"]))
        ]
        noticed = sum(each["outcome"] != SURVIVED for each in mine)
        yield f"{name:<22} {len(mine):>6} {noticed:>7} {100 * noticed // len(mine):>4}%"
    for each in every:
        if each["outcome"] == SURVIVED:
            yield f"\n{each['path']}:{each['line']} {each['fault']}"
            yield f"  - {each['before']}\n  + {each['after']}"


def wanted(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tools.mutants", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--count", type=int, default=60, help="so many faults")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other faults")
    parser.add_argument("--jobs", type=int, default=1, help="so many at a time, each in a copy of the tree")
    parser.add_argument(
        "--timeout", type=int, default=600, help="seconds after which a fault counts as noticed"
    )
    parser.add_argument("--only", default="", help="files whose path has this in it")
    parser.add_argument("--again", action="store_true", help="try what survived once more")
    return parser.parse_args(arguments)


def main() -> int:
    asked = wanted(sys.argv[1:])
    os.nice(10)
    mutants = sample(
        ROOT, [path for path in files(ROOT) if asked.only in path], count=asked.count, seed=asked.seed
    )
    done = kept()
    left = [
        each
        for each in mutants
        if each.key not in done or (asked.again and done[each.key]["outcome"] == SURVIVED)
    ]
    KEPT.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place, ThreadPoolExecutor(asked.jobs) as pool:
        copies, tests = Copies(Path(place), asked.jobs), Nearest(ROOT)
        for each in pool.map(lambda one: tried(one, copies, tests=tests, timeout=asked.timeout), left):
            done[each["key"]] = each
            with KEPT.open("a", encoding="utf-8") as file:
                file.write(json.dumps(each, ensure_ascii=False) + "\n")
            print(f"{each['outcome']:<9} {each['path']}:{each['line']} {each['fault']}", flush=True)
        results = [done[each.key] for each in mutants]
        wrong = unsound(copies, results)
    print("\n".join(table(results)))
    print("".join(f"\n{name} fails without a fault too" for name in wrong), end="")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
