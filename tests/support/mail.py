# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A real mail server for a test, on a port of its own."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from regietafel.outlets.mail.transport import Smtp


@dataclass
class Post:
    """What the server received, and what it answers first instead of taking a message."""

    received: list[Envelope] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    port: int = 0

    async def handle_DATA(  # noqa: N802 - the name that the library calls
        self,
        server: SMTP,  # noqa: ARG002 - the library hands it over
        session: Session,  # noqa: ARG002 - the library hands it over
        envelope: Envelope,
    ) -> str:
        if self.answers:
            return self.answers.pop(0)
        self.received.append(envelope)
        return "250 OK"

    @property
    def transport(self) -> Smtp:
        return Smtp("127.0.0.1", self.port, "none")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def post() -> Iterator[Post]:
    """A server that takes mail, without TLS."""
    taken = Post(port=_free_port())
    controller = Controller(taken, hostname="127.0.0.1", port=taken.port)
    controller.start()
    yield taken
    controller.stop()
