# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Take down everything the product shows, in two scenes.

`first`: the demonstration as loaded, opened on the day of the case; the commands that only read. `later`:
opened on the day of the clock, after the commands that put something on record. The clock stands in 2026: by
then all that the demonstration holds was known.
"""

from __future__ import annotations

import gc
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
from typing import TypeAlias
from urllib.parse import quote

from tools.everything import running, stillness, visiting
from tools.everything.session import FORMS, Session, listed
from tools.everything.tree import helps
from tools.everything.visiting import ANYONE, PERSONAS, client
from tools.everything.walk import Sample, Walk, walk

Work: TypeAlias = Callable[[], None]
HERE = Path(__file__).parent
WARMING = ("/", "/en/", "/dagbeeld.pdf", "/dagbeeld.docx", "/overleg/")
LANGUAGES = ("nl", "en")
SECOND_FORMS = 2
"""Forms of a table asked in the second language: the other two hold the same words."""
WHOLE = Sample(None, None, None, None, from_asking=True)


@dataclass(frozen=True, slots=True)
class Choice:
    """What is taken, by how many processes at once."""

    only: re.Pattern[str]
    """Such as `first/nl/planner`."""
    whole: bool
    at_once: int


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
    samples: tuple[Sample, Sample, Sample]
    """For anyone in the first language, for every role in it, and for whoever in the second."""

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
        samples=(Sample(None, 6, None, 40, from_asking=True), Sample(4, 2, 2, 4), Sample(2, 1, 1, 2)),
    ),
    Scene(
        "later",
        loaded=datetime(2026, 2, 2, 8, tzinfo=UTC),
        seen=datetime(2026, 2, 4, 9, 30, tzinfo=UTC),
        day="",
        commands="write.txt",
        languages=LANGUAGES[:1],
        samples=(Sample(4, 2, None, 4), Sample(3, 1, 1, 3), Sample(1, 1, 0, 1)),
    ),
)


def take(folder: Path, choice: Choice) -> None:
    """Every scene, each in a process of its own."""
    folder.mkdir(parents=True)
    running.side_by_side([partial(_scene, scene, folder, choice=choice) for scene in SCENES], 1)


def file_for(name: str) -> str:
    """The name of the file for an address or a command line, not too long for a disk.

    >>> file_for("/gebied/PV26/?op=2022-07-08")
    '~gebied~PV26~?op=2022-07-08'
    """
    told = quote(name.replace("/", "~"), safe="%~?=& ,:'@+()[]{}|")
    return told if len(told) < 200 else f"{told[:180]} {sha256(name.encode()).hexdigest()[:12]}"


def put(folder: Path, name: str, *, lines: list[str]) -> None:
    """One answer in its file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file_for(name)).write_text("\n".join(lines) + "\n", "utf-8", newline="")


def _scene(scene: Scene, folder: Path, *, choice: Choice) -> None:
    commands, walks = _works(scene, folder, choice=choice)
    if not walks and (scene.recording or not commands):
        return
    with tempfile.TemporaryDirectory() as made:
        home = Path(made) / "home"
        _settings(scene, home)
        stillness.hold(scene.loaded)
        empty = Path(made) / "empty"
        for place in (home, empty):
            place.mkdir()
        loaded = Session(empty).told("regietafel up --no-serve", lambda: stillness.at(scene.loaded, "up"))
        put(folder / scene.name / "commands", "regietafel up --no-serve", lines=loaded)
        if loaded[1] != "exit status 0":
            raise SystemExit("\n".join(loaded))
        _start_django()
        stillness.at(scene.seen, "")
        if scene.recording:  # the pages show what the commands put on record
            running.side_by_side(commands, 1)
            commands = []
        running.side_by_side([*commands, *walks], choice.at_once)


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
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)  # of the thousands of things that a page makes most stay
    logging.disable(logging.CRITICAL)
    running.imported(lambda: [client().get(address) for address in WARMING])
    for language in LANGUAGES:
        os.environ["REGIETAFEL_LANG"] = language
        running.quietly(["tasks", "show"])
    connections.close_all()
    assert threading.active_count() == 1, "a process with threads cannot be forked"


def _works(scene: Scene, folder: Path, *, choice: Choice) -> tuple[list[Work], list[Work]]:
    """Commands and walks: work that can be done beside the others of its sort, the longest first."""
    commands: list[Work] = [
        partial(_commands, scene, folder, language=language)
        for language in scene.languages
        if scene.recording or choice.only.search(f"{scene.name}/commands/{language}")
    ]
    public, signed_in, second = scene.samples
    walks = []
    for language in LANGUAGES:
        for role in (ANYONE, *PERSONAS):
            sample = second if language != LANGUAGES[0] else public if role == ANYONE else signed_in
            walks.append(Walk(scene.name, role, language, WHOLE if choice.whole else sample))
    return commands, [partial(_walk, walk, folder) for walk in walks if choice.only.search(walk.folder)]


def _walk(given: Walk, folder: Path) -> None:
    with tempfile.TemporaryDirectory() as records:
        _records_of_its_own(Path(records))
        many = 0
        stillness.CHANCE.begin(given.folder)
        for question, answer in walk(visiting.signed_in(given.role), given):
            put(folder / given.folder, question, lines=answer)
            many += 1
    print(f"{given.folder}: {many} answers, {process_time():.0f} s of processor", flush=True)


def _records_of_its_own(folder: Path) -> None:
    """A copy of the records for this process: forms write in it, and nobody waits for another."""
    from django.db import connection

    kept = Path(str(connection.settings_dict["NAME"]))
    for file in kept.parent.glob(f"{kept.name}*"):
        shutil.copy(file, folder)
    connection.settings_dict["NAME"] = folder / kept.name


def _commands(scene: Scene, folder: Path, *, language: str) -> None:
    place = folder / scene.name / "commands" / language
    with tempfile.TemporaryDirectory() as answers:
        shutil.copytree(HERE / "inputs", answers, dirs_exist_ok=True)
        session, moment = Session(Path(answers)), scene.seen - timedelta(hours=8)
        forms = FORMS[: None if language == LANGUAGES[0] else SECOND_FORMS]
        told = listed(HERE / scene.commands, forms)
        for number, line in enumerate(told):
            moment += timedelta(minutes=1)
            name = f"{number:03} {line}" if scene.recording else line
            put(place, name, lines=_answer(session, line, language=language, moment=moment))
        for line in () if scene.recording else helps():
            put(place, line, lines=_answer(session, line, language=language, moment=moment))
    print(f"{scene.name}/commands/{language}: {len(told)} lines", flush=True)


def _answer(session: Session, line: str, *, language: str, moment: datetime) -> list[str]:
    def begin() -> None:
        os.environ["REGIETAFEL_LANG"] = language
        stillness.at(moment, f"{moment} {line}")

    return session.told(line, begin)
