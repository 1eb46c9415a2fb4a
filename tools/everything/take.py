# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Take down everything the product shows, in two scenes.

`first`: the demonstration as loaded, opened on the day of the case; the commands that only read. `later`: two
months on, on the day itself, after the commands that put something on record.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path
from time import process_time
from typing import Any, TypeAlias
from urllib.parse import quote

from tools.everything import running, stillness
from tools.everything.tree import helps
from tools.everything.walk import HOST, Sample, Walk, walk

Work: TypeAlias = Callable[[], None]
HERE = Path(__file__).parent
PERSONAS = (
    "secretariaat",
    "planner",
    "prt-utrecht",
    "toezicht-utrecht",
    "gemeente-utrecht",
    "veiligheidsregio",
    "lid-vng",
)
WARMING = ("/", "/en/", "/dagbeeld.pdf", "/dagbeeld.docx", "/overleg/")
ANYONE = "anyone"
LANGUAGES = ("nl", "en")
AT_ONCE = 2
WHOLE = Sample(None, None, from_asking=True)
MANY = Sample(None, 6, from_asking=True)
FEW = Sample(4, 2, from_asking=False)
FEWER = Sample(3, 1, from_asking=False)


@dataclass(frozen=True, slots=True)
class Scene:
    """When everything is looked at."""

    name: str
    loaded: datetime
    """When the demonstration was put on record."""
    seen: datetime
    day: str
    """The day the pages open on; empty is that of the clock."""
    commands: str
    languages: tuple[str, ...]
    """Those in which the commands are asked; what records is done once."""
    samples: tuple[Sample, Sample]
    """For anyone in Dutch, and for everybody else."""

    @property
    def recording(self) -> bool:
        """Whether the commands put something on record; each then has its own place in the row."""
        return len(self.languages) == 1


SCENES = (
    Scene(
        "first",
        loaded=datetime(2026, 2, 2, 8, tzinfo=UTC),
        seen=datetime(2026, 2, 3, 9, 30, tzinfo=UTC),
        day="2022-07-08",
        commands="read.txt",
        languages=LANGUAGES,
        samples=(MANY, FEW),
    ),
    Scene(
        "later",
        loaded=datetime(2022, 7, 8, 16, tzinfo=UTC),
        seen=datetime(2022, 9, 15, 9, 30, tzinfo=UTC),
        day="",
        commands="write.txt",
        languages=LANGUAGES[:1],
        samples=(FEW, FEWER),
    ),
)


def take(folder: Path, *, whole: bool, scenes: tuple[str, ...]) -> None:
    """Every scene, each in a process of its own."""
    folder.mkdir(parents=True)
    chosen = [scene for scene in SCENES if scene.name in scenes]
    running.side_by_side([partial(_scene, scene, folder, whole=whole) for scene in chosen], 1)


def file_for(name: str) -> str:
    """The name of the file for an address or a command line, not too long for a disk.

    >>> file_for("/gebied/PV26/?op=2022-07-08")
    '~gebied~PV26~?op=2022-07-08'
    """
    told = quote(name.replace("/", "~"), safe="~?=& ,:'@+()[]{}|")
    return told if len(told) < 200 else f"{told[:180]} {sha256(name.encode()).hexdigest()[:12]}"


def put(folder: Path, name: str, lines: list[str]) -> None:
    """One answer in its file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file_for(name)).write_text("\n".join(lines) + "\n", "utf-8", newline="")


def _scene(scene: Scene, folder: Path, *, whole: bool) -> None:
    with tempfile.TemporaryDirectory() as made:
        home = Path(made) / "home"
        _settings(scene, home)
        stillness.hold(scene.loaded)
        home.mkdir()
        loaded = running.Session(home).told(
            "regietafel up --no-serve", lambda: stillness.at(scene.loaded, "up")
        )
        put(folder / scene.name / "commands", "regietafel up --no-serve", loaded)
        if loaded[1] != "exit status 0":
            raise SystemExit("\n".join(loaded))
        _start_django()
        stillness.at(scene.seen, "")
        commands, walks = _works(scene, folder, whole=whole)
        if scene.recording:  # the pages show what the commands put on record
            running.side_by_side(commands, 1)
            commands = []
        running.side_by_side([*commands, *walks], AT_ONCE)


def _settings(scene: Scene, home: Path) -> None:
    """An environment of its own: nothing of whoever runs it."""
    for name in [name for name in os.environ if name.startswith("REGIETAFEL_")]:
        del os.environ[name]
    os.environ.update(
        {
            "REGIETAFEL_HOME": str(home),
            "REGIETAFEL_SECRET": "everything",
            "REGIETAFEL_ACTOR": "everything",
            "REGIETAFEL_DAY": scene.day,
            "COLUMNS": "200",
            "TERM": "dumb",
            "NO_COLOR": "1",
            "DJANGO_SETTINGS_MODULE": "regietafel.settings",
        }
    )


def _start_django() -> None:
    """Django, and what commands and pages import and read from files: once, for all that is forked from here.

    The charts are left to the forked processes: what draws them begins threads, and a fork has no threads.
    """
    import django
    from django.db import connections

    django.setup()
    logging.disable(logging.CRITICAL)
    running.imported(lambda: [_client().get(address) for address in WARMING])
    for language in LANGUAGES:
        os.environ["REGIETAFEL_LANG"] = language
        running.quietly(["tasks", "show"])
    connections.close_all()
    assert threading.active_count() == 1, "a process with threads cannot be forked"


def _client() -> Any:
    from django.test import Client

    return Client(raise_request_exception=False, SERVER_NAME=HOST)


def _works(scene: Scene, folder: Path, *, whole: bool) -> tuple[list[Work], list[Work]]:
    """Commands and walks: work that can be done beside the others of its sort, the longest first."""
    commands: list[Work] = [partial(_commands, scene, folder, language) for language in scene.languages]
    samples = {(ANYONE, LANGUAGES[0]): scene.samples[0]}
    walks = [
        Walk(scene.name, role, language, WHOLE if whole else samples.get((role, language), scene.samples[1]))
        for language in LANGUAGES
        for role in (ANYONE, *PERSONAS)
    ]
    return commands, [partial(_walk, walk, folder) for walk in walks]


def _walk(given: Walk, folder: Path) -> None:
    client = _client()
    if given.role != ANYONE:
        stillness.CHANCE.begin(given.folder)
        ran = running.run(["link", given.role], folder)
        link = re.search(r"https?://[^/\s]+(/\S+)", ran.out)
        assert link is not None, ran
        assert client.post(link[1]).status_code == 302
    many = 0
    for address, answer in walk(client, given):
        put(folder / given.folder, address, answer)
        many += 1
    print(f"{given.folder}: {many} addresses, {process_time():.0f} s of processor", flush=True)


def _commands(scene: Scene, folder: Path, language: str) -> None:
    place = folder / scene.name / "commands" / language
    with tempfile.TemporaryDirectory() as answers:
        shutil.copytree(HERE / "inputs", answers, dirs_exist_ok=True)
        session, moment = running.Session(Path(answers)), scene.seen - timedelta(hours=8)
        kept = (line for line in (HERE / scene.commands).read_text().splitlines() if not line.startswith("#"))
        told = [one for line in kept for one in running.unfolded(line)]
        for number, line in enumerate(told):
            moment += timedelta(minutes=1)
            name = f"{number:03} {line}" if scene.recording else line
            put(place, name, _answer(session, line, language, moment))
        for line in () if scene.recording else helps():
            put(place, line, _answer(session, line, language, moment))
    print(f"{place}: {len(told)} lines", flush=True)


def _answer(session: running.Session, line: str, language: str, moment: datetime) -> list[str]:
    def begin() -> None:
        os.environ["REGIETAFEL_LANG"] = language
        stillness.at(moment, line)

    return session.told(line, begin)
