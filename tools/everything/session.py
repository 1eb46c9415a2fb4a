# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""One thing done after the other, as the lists `read.txt` and `write.txt` say.

A line is a command; or `fill PATTERN VALUE`, which fills in empty workbooks; or `as ROLE ADDRESS FORM
NAME=VALUE …`, by which somebody opens a page, fills in the form whose action ends so, and sends it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tools.everything import running, visiting
from tools.everything.answers import ask, send
from tools.everything.plain import lines, plain

ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
FORMS = ("", "--format csv", "--format json", "--output answer.xlsx")
CHOICE = re.compile(r"\{([^}]*\|[^}]*)\}")
PLACE = re.compile(r"\bID([0-9]?)\b")
LEADS = re.compile(r"^Location: .*$", re.MULTILINE)


def listed(file: Path, forms: tuple[str, ...] = FORMS) -> list[str]:
    """The lines of a list, without remarks and with their choices made."""
    kept = (line for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return [one for line in kept for one in unfolded(line, forms)]


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


def fill(folder: Path, pattern: str, *, said: str) -> None:
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


def visit(role: str, address: str, action: str, *typed: str) -> None:  # shape: the words of a command line
    """Open a page as somebody, send a form that stands on it, and print the answer."""
    visitor = visiting.signed_in(role)
    there = [form for form in ask(visitor, address).forms if form.action.partition("?")[0].endswith(action)]
    if not there:
        raise SystemExit(f"{address} has no form that goes to {action}")
    given = dict(word.split("=", 1) for word in typed)
    fields = {**dict(there[-1].fields), **given}
    print("\n".join(send(visitor, replace(there[-1], fields=tuple(fields.items())), lasting=True)))


class Session:
    """Line after line in one folder; where a line says ID, it is the id that an answer gave last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ids: list[str] = []
        self.there: dict[str, bytes] = self._files()

    def _files(self) -> dict[str, bytes]:
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in sorted(found)}

    def _known(self, match: re.Match[str]) -> str:
        place = int(match[1] or 1) - 1
        return self.ids[place] if place < len(self.ids) else match[0]

    def told(self, line: str, begin: Callable[[], None]) -> list[str]:
        """What a line answers and which files it writes, as lines; `begin` is called in its process first."""
        sort, *words = [PLACE.sub(self._known, word) for word in shlex.split(line)]

        def work() -> None:
            begin()
            if sort == "fill":
                pattern, said = words
                fill(self.folder, pattern, said=said)
            elif sort == "as":
                visit(*words)
            else:
                running.called(words)

        ran = running.captured(work, self.folder)
        said = ran.out if sort != "as" else " ".join(LEADS.findall(ran.out))
        self.ids = list(dict.fromkeys(ID.findall(said))) or self.ids
        answer = [f"$ {line}", f"exit status {ran.status}"]
        answer += [part for text in (ran.out, ran.error) for part in ("", *plain(text).splitlines())]
        now = self._files()
        for name, content in now.items():
            if self.there.get(name) != content:
                answer += ["", f"--- file {name}", *lines(content, name)]
        self.there = now
        return answer
