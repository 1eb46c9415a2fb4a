# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel up``: create what is missing, load the demonstration, print the links, serve."""

from __future__ import annotations

import os
import socket
from typing import Annotated

import typer

from regietafel.wiring import application, start_django

LOOPBACK = "127.0.0.1"


def up(
    *,
    port: Annotated[int, typer.Option(help="Port on this machine; 0 takes a free one.")] = 8000,
    demo: Annotated[bool, typer.Option(help="Load the case of 8 July 2022 and open on that day.")] = True,
    serve: Annotated[bool, typer.Option(help="Serve the pages after setting up.")] = True,
) -> None:
    """Create the records, load the demonstration and serve it on this machine only."""
    if demo:
        _open_on_the_day_of_the_case()
    listening = _listen(port) if serve else None
    typer.echo("1/4 Gegevensbestand bijwerken …")
    start_django()
    _migrate()
    typer.echo("2/4 Voorbeeld van 8 juli 2022 laden …")
    typer.echo(f"    {_load()}" if demo else "    overgeslagen (--no-demo)")
    if listening is None:
        typer.echo("Klaar.")
        return
    address = f"http://{LOOPBACK}:{listening.getsockname()[1]}"
    typer.echo("3/4 Aanmeldlinks, elk één keer te gebruiken, alleen op deze machine:")
    for line in _links(address):
        typer.echo(f"    {line}")
    typer.echo(f"4/4 Regietafel staat op {address}/  (Engels: {address}/en/). Stoppen met Ctrl+C.")
    _serve(listening)


def _open_on_the_day_of_the_case() -> None:
    from regietafel.cases.lrt_2022_07_08 import DAY

    os.environ.setdefault("REGIETAFEL_DAY", DAY.isoformat())


def _listen(port: int) -> socket.socket:
    """The socket first: a port that is taken is said before anything else is done."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((LOOPBACK, port))
    except OSError as error:
        typer.echo(f"Poort {port} is bezet. Kies een andere: regietafel up --port 8001", err=True)
        raise typer.Exit(2) from error
    return listening


def _migrate() -> None:
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


def _load() -> str:
    from regietafel.cases.lrt_2022_07_08 import load

    loaded = load()
    return f"{loaded} feiten geladen" if loaded else "was al geladen"


def _links(address: str) -> list[str]:
    from regietafel.services.demonstration import PERSONAS
    from regietafel.services.signing_in import issue_link

    width = max(len(persona.title) for persona in PERSONAS)
    return [
        f"{persona.title:<{width}}  {address}/aanmelden/{issue_link(persona.reader)}" for persona in PERSONAS
    ]


def _serve(listening: socket.socket) -> None:
    import waitress

    server = waitress.create_server(application(), sockets=[listening], threads=8, ident="regietafel")
    try:
        server.run()
    except KeyboardInterrupt:
        typer.echo("Gestopt.")
    finally:
        server.close()
