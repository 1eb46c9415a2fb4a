# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""A PostgreSQL server for the length of one command: made in a temporary folder, on loopback, thrown away.

`python -m tests.support.postgres COMMAND …` runs the command with REGIETAFEL_DATABASE_URL set to it. As root
the server runs as an unprivileged user, since PostgreSQL refuses to run as root.
"""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ADMIN = "regietafel"
UNPRIVILEGED = ("postgres", "nobody")
# Durability is no use to a server that is thrown away.
SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "60"}


class NoServer(Exception):
    """PostgreSQL is not installed, or did not start."""


def newest(places: Sequence[Path]) -> Path | None:
    """The folder of the highest version.

    >>> newest([Path("/usr/lib/postgresql/9/bin"), Path("/usr/lib/postgresql/15/bin")])
    PosixPath('/usr/lib/postgresql/15/bin')
    """
    versions = [place for place in places if place.parent.name.isdigit()]
    return max(versions, key=lambda place: int(place.parent.name), default=None)


def programs() -> Path:
    """The folder that holds initdb and pg_ctl."""
    found = newest([path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")])
    if found is not None:
        return found
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    raise NoServer("The tests need PostgreSQL: install it (on Debian: apt-get install postgresql).")


def unprivileged() -> pwd.struct_passwd | None:
    """The user the server runs as when we are root; None when we are not."""
    if os.geteuid() != 0:
        return None
    known = {user.pw_name: user for user in pwd.getpwall()}
    for name in UNPRIVILEGED:
        if name in known:
            return known[name]
    raise NoServer(f"PostgreSQL does not run as root, and none of the users {UNPRIVILEGED} exists.")


def run(command: Sequence[str | Path], *, user: pwd.struct_passwd | None, folder: Path) -> None:
    """Run one program of PostgreSQL, as ``user`` if there is one; what it says is raised when it fails."""
    log = folder / "programs.log"
    with log.open("ab") as out:
        done = subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            check=False,
            user=user and user.pw_uid,
            group=user and user.pw_gid,
            extra_groups=[] if user else None,
        )
    if done.returncode != 0:
        raise NoServer(f"{command[0]} failed:\n{log.read_text('utf-8', 'replace')}")


def free_port() -> int:
    """A port on loopback that nobody listens on now."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


@contextmanager
def server() -> Iterator[str]:
    """The address of a fresh server, with a password of its own; stopped and erased afterwards."""
    bin_, user = programs(), unprivileged()
    with tempfile.TemporaryDirectory(prefix="regietafel-pg-", ignore_cleanup_errors=True) as name:
        folder, password = Path(name), secrets.token_urlsafe(24)
        data, secret = folder / "data", folder / "password"
        secret.write_text(password, "utf-8")
        if user is not None:
            for path in (folder, secret):
                os.chown(path, user.pw_uid, user.pw_gid)
        run(
            [bin_ / "initdb", "-D", data, "-U", ADMIN, "-A", "scram-sha-256", f"--pwfile={secret}",
             "-E", "UTF8", "--no-locale", "--no-sync"],
            user=user, folder=folder,
        )  # fmt: skip
        port = free_port()
        options = {
            "port": str(port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": name,
        } | SETTINGS
        given = " ".join(f"-c {key}={value}" for key, value in options.items())
        control: list[str | Path] = [bin_ / "pg_ctl", "-D", data, "-w", "-s", "-l", folder / "server.log"]
        run([*control, "-o", given, "start"], user=user, folder=folder)
        try:
            yield f"postgresql://{ADMIN}:{password}@127.0.0.1:{port}/{ADMIN}"
        finally:
            run([*control, "-m", "immediate", "stop"], user=user, folder=folder)


def main() -> int:
    try:
        with server() as address:
            environment = os.environ | {"REGIETAFEL_DATABASE_URL": address}
            return subprocess.run(sys.argv[1:], env=environment, check=False).returncode
    except NoServer as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
