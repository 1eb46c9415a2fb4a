# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel up``: create what is missing, load the demonstration, print the links, serve."""

from __future__ import annotations

import errno
import os
import socket
from typing import Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.wiring import application, start_django

LOOPBACK = "127.0.0.1"
INDENT = "    "


def up(
    *,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port on this machine; 0 takes a free one.")
    ] = 8000,
    demo: Annotated[bool, typer.Option(help="Load the case of 8 July 2022 and open on that day.")] = True,
    serve: Annotated[bool, typer.Option(help="Serve the pages after setting up.")] = True,
    lang: Lang = None,
) -> None:
    """Create the records, load the demonstration and serve it on this machine only."""
    spoken = language(lang)
    with refusing(spoken):
        if demo:
            _open_on_the_day_of_the_case()
        listening = _listen(port) if serve else None
        _say(Message("cli-up-migrating"), spoken)
        start_django()
        _migrate()
        _say(Message("cli-up-loading"), spoken)
        _say(_load() if demo else Message("cli-up-skipped"), spoken, indent=INDENT)
        if listening is None:
            _say(Message("cli-up-done"), spoken)
            return
        address = f"http://{LOOPBACK}:{listening.getsockname()[1]}"
        _say(Message("cli-up-links"), spoken)
        for line in _links(address):
            typer.echo(f"{INDENT}{line}")
        _say(Message("cli-up-serving", {"address": address}), spoken)
        _serve(listening, spoken)


def _say(message: Message, spoken: str, *, indent: str = "") -> None:
    from regietafel.words import say

    typer.echo(f"{indent}{say(message, spoken)}")


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
    from django.core.management import call_command

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


def _serve(listening: socket.socket, spoken: str) -> None:
    import waitress

    server = waitress.create_server(application(), sockets=[listening], threads=8, ident="regietafel")
    try:
        server.run()
    except KeyboardInterrupt:
        _say(Message("cli-up-stopped"), spoken)
    finally:
        server.close()
