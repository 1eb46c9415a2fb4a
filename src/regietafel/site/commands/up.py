# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel up``: create what is missing, load the demonstration, print the links, serve."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterator
from typing import Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Part
from regietafel.cli.command import command
from regietafel.cli.given import Spoken
from regietafel.wiring import application, start_django

LOOPBACK = "127.0.0.1"
INDENT = "    "


@command(records=False)
def up(
    *,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port on this machine; 0 takes a free one.")
    ] = 8000,
    demo: Annotated[bool, typer.Option(help="Load the case of 8 July 2022 and open on that day.")] = True,
    serve: Annotated[bool, typer.Option(help="Serve the pages after setting up.")] = True,
    spoken: Spoken,
) -> Iterator[Part]:
    """Create the records, load the demonstration and serve it on this machine only."""
    from regietafel.words import say

    if demo:
        _open_on_the_day_of_the_case()
    listening = _listen(port) if serve else None
    yield Message("cli-up-migrating")
    start_django()
    _migrate()
    yield Message("cli-up-loading")
    yield INDENT + say(_load() if demo else Message("cli-up-skipped"), spoken)
    if listening is None:
        yield Message("cli-up-done")
        return
    address = f"http://{LOOPBACK}:{listening.getsockname()[1]}"
    yield Message("cli-up-links")
    yield from (f"{INDENT}{line}" for line in _links(address))
    yield Message("cli-up-serving", {"address": address})
    yield from _serve(listening)


def _open_on_the_day_of_the_case() -> None:
    from regietafel.cases.lrt_2022_07_08 import DAY

    os.environ.setdefault("REGIETAFEL_DAY", DAY.isoformat())


def _listen(port: int) -> socket.socket:
    """The socket first: a port that is taken is said before anything else is done, and no visit is lost."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((LOOPBACK, port))
        listening.listen()
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            raise Refused("cli-up-port-taken", port=str(port)) from error
        raise Refused("cli-up-port-refused", port=str(port), reason=error.strerror or "") from error
    return listening


def _migrate() -> None:
    from django.conf import settings
    from django.core.management import call_command

    settings.HOME.mkdir(parents=True, exist_ok=True, mode=0o700)
    call_command("migrate", verbosity=0, interactive=False)


def _load() -> Message:
    from regietafel.cases.lrt_2022_07_08 import load

    loaded = load()
    return Message("cli-up-loaded", {"count": loaded}) if loaded else Message("cli-up-loaded-before")


def _links(address: str) -> list[str]:
    from regietafel.access.personas import PERSONAS
    from regietafel.access.signing_in import issue_link

    width = max(len(persona.title) for persona in PERSONAS)
    return [
        f"{persona.title:<{width}}  {address}/aanmelden/{issue_link(persona.reader)}" for persona in PERSONAS
    ]


def _serve(listening: socket.socket) -> Iterator[Message]:
    import waitress

    server = waitress.create_server(application(), sockets=[listening], threads=8, ident="regietafel")
    try:
        server.run()
    except KeyboardInterrupt:
        yield Message("cli-up-stopped")
    finally:
        server.close()
