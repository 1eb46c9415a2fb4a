# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The command as somebody types it, in this process; and what every refusal looks like."""

from pathlib import Path

from typer.testing import CliRunner, Result

from regietafel.site.commands import app


def run(*arguments: str | Path, **environment: str) -> Result:
    """One command, in Dutch unless it says otherwise."""
    given = {"REGIETAFEL_LANG": "nl", "REGIETAFEL_ACTOR": "a.de.vries", **environment}
    return CliRunner().invoke(app(), [str(argument) for argument in arguments], env=given)


def said(*arguments: str | Path, **environment: str) -> str:
    """What a command that succeeds prints."""
    result = run(*arguments, **environment)
    assert result.exit_code == 0, result.output
    return result.stdout


def refusal(*arguments: str | Path, **environment: str) -> str:
    """The one sentence of a command that is refused: status 2, a line on standard error, nothing printed."""
    result = run(*arguments, **environment)
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    (line,) = result.stderr.splitlines()
    assert line.endswith((".", "--no-serve", "8001")), line
    return line
