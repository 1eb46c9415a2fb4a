# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How every command speaks: the language, a refusal in one sentence, and the exit status with it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Annotated, TypeAlias

import typer

from regietafel.base.messages import ManyRefused, Message, Refused

BAD_INPUT = 2
"""Exit status: what was given cannot be used; nothing has been done."""
DRAW_NEEDED = 3
"""Exit status: a lot must be drawn first."""


class Language(StrEnum):
    NL = "nl"
    EN = "en"


Lang: TypeAlias = Annotated[
    Language | None,
    typer.Option("--lang", help="Language of the words; otherwise REGIETAFEL_LANG, and else nl."),
]


def language(given: Language | None) -> str:
    """The language asked for, that of REGIETAFEL_LANG, or Dutch; a variable with another value is refused."""
    if given is not None:
        return given.value
    found = os.environ.get("REGIETAFEL_LANG") or Language.NL.value
    if found not in {known.value for known in Language}:
        stop(Message("cli-language-unknown", {"text": found}), Language.NL.value)
    return found


@contextmanager
def refusing(spoken: str) -> Iterator[None]:
    """Turn a refusal into one sentence on standard error and exit status 2."""
    try:
        yield
    except ManyRefused as refusal:
        for fault in refusal.faults:
            complain(fault, spoken)
        stop(refusal.message, spoken)
    except Refused as refusal:
        stop(refusal.message, spoken)


def stop(message: Message, spoken: str) -> None:
    """Say it on standard error and end with exit status 2."""
    complain(message, spoken)
    raise typer.Exit(BAD_INPUT)


def complain(message: Message, spoken: str) -> None:
    """Say it on standard error."""
    from regietafel.words import say

    typer.echo(say(message, spoken), err=True)
