# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Two ways for a letter to leave: over SMTP, or into a folder where there is no server."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

if TYPE_CHECKING:
    import smtplib

_TLS = ("starttls", "tls", "none")
_PATIENCE = 30
"""Seconds to wait for a server."""


class NotSent(Exception):
    """A letter did not leave; ``lasting`` says that trying again as it is will not help.

    ``unreachable`` says that it is not about this letter: the server is not there, and no other will leave.
    """

    def __init__(self, reason: str, *, lasting: bool = False, unreachable: bool = False) -> None:
        self.reason, self.lasting, self.unreachable = reason, lasting, unreachable
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Smtp:
    """A mail server (*mailserver*), over TLS unless it says otherwise; its certificate is checked."""

    host: str
    port: int
    tls: str = field(default="starttls", metadata={"help": "starttls, tls from the first byte, or none"})
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def leaves(self) -> bool:
        """What it takes is on its way."""
        return True

    def send(self, message: bytes) -> None:
        """Hand the message to the server; raises ``NotSent`` with what the server said."""
        import smtplib

        parsed = message_from_bytes(message, policy=SMTP)
        try:
            with self._connected() as server:
                server.send_message(parsed)
        except smtplib.SMTPRecipientsRefused as fault:
            code, said = next(iter(fault.recipients.values()))
            raise NotSent(_said(code, said), lasting=code >= 500) from fault
        except smtplib.SMTPResponseException as fault:
            lasting = fault.smtp_code >= 500 and not isinstance(fault, smtplib.SMTPAuthenticationError)
            raise NotSent(_said(fault.smtp_code, fault.smtp_error), lasting=lasting) from fault
        except (smtplib.SMTPException, OSError) as fault:
            raise NotSent(str(fault) or type(fault).__name__, unreachable=True) from fault

    def _connected(self) -> smtplib.SMTP:
        import smtplib
        import ssl

        context = ssl.create_default_context()
        if self.tls == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=_PATIENCE, context=context)
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=_PATIENCE)
        try:
            if self.tls == "starttls":
                server.starttls(context=context)
            if self.user:
                server.login(self.user, self.password)
        except (smtplib.SMTPException, OSError):
            server.close()
            raise
        return server


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder in which letters are put down (*map*) to be looked at, or taken along by another program."""

    place: Path

    @property
    def leaves(self) -> bool:
        """What it takes lies there until somebody sends it."""
        return False

    def send(self, message: bytes) -> None:
        """Write the message under a name of its own; the same message twice is one file."""
        name = hashlib.sha256(message).hexdigest()[:24]
        try:
            self.place.mkdir(parents=True, exist_ok=True, mode=0o700)
            (self.place / f"{name}.eml").write_bytes(message)
        except OSError as fault:
            raise NotSent(str(fault)) from fault


def transport_of(address: str, *, folder: Path) -> Smtp | Folder:
    """The way that a setting names; without one, the folder.

    >>> transport_of("smtp://mail.example:587", folder=Path("mail"))
    Smtp(host='mail.example', port=587, tls='starttls', user='')
    >>> transport_of("smtps://mail.example", folder=Path("mail")).port
    465
    """
    if not address:
        return Folder(folder)
    parts = urlsplit(address)
    asked = parse_qs(parts.query).get("tls", ["tls" if parts.scheme == "smtps" else "starttls"])[-1]
    if (
        parts.scheme not in ("smtp", "smtps")
        or not parts.hostname
        or asked not in ("starttls", "tls", "none")
    ):
        raise ValueError("a mail server is written as smtp://user:password@host:port?tls=starttls")
    port = parts.port or (465 if asked == "tls" else 587)
    return Smtp(parts.hostname, port, asked, unquote(parts.username or ""), unquote(parts.password or ""))


def _said(code: int, said: bytes | str) -> str:
    """What a server answered, on one line."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return f"{code} {' '.join(text.split())}"
