# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The licences of what ships with Regietafel: each must be one that EUPL-1.2 software may ship with."""

import json
import re
import sys
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from tools.locks import ROOT, RUNTIME, normal, pins

ALLOWED = frozenset(
    {
        "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EUPL-1.2", "ISC", "LGPL-3.0-only",
        "LGPL-3.0-or-later", "MIT", "MPL-2.0", "OFL-1.1", "PSF-2.0", "ZPL-2.1",
    }
)  # fmt: skip
# What the metadata of older packages say in words.
WORDS: Mapping[str, str] = {
    "Apache 2": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "The Unlicense (Unlicense)": "CC0-1.0",
    "Zope Public License": "ZPL-2.1",
}


def accepted(expression: str) -> bool:
    """Whether an SPDX expression is one we can ship with.

    >>> accepted("MIT AND OFL-1.1"), accepted("MIT OR GPL-3.0-only"), accepted("MIT AND GPL-3.0-only")
    (True, True, False)
    """
    alternatives = re.split(r"\s+OR\s+", expression.strip("() "))
    return any(
        all(part.strip("() ") in ALLOWED for part in re.split(r"\s+AND\s+", each)) for each in alternatives
    )


def stated(package: metadata.PackageMetadata) -> str:
    """What a package says its licence is: expression, then classifier, then the free line."""
    if expressions := package.get_all("License-Expression"):
        return str(expressions[0])
    trove = [
        line.rsplit(" :: ", 1)[-1] for line in package.get_all("Classifier") or () if "License ::" in line
    ]
    named = [WORDS.get(line, line) for line in trove if line != "OSI Approved"]
    if named:
        return " AND ".join(named)
    line = str((package.get_all("License") or ["nothing"])[0]).splitlines()[0]
    return WORDS.get(line, line)


def python_licences(lock: str) -> dict[str, str]:
    """Name to licence of every package of the lock that is installed here."""
    installed = {normal(each.name): each for each in metadata.distributions()}
    return {name: stated(installed[name].metadata) for name in pins(lock) if name in installed}


def node_licences(lock: str) -> dict[str, str]:
    """Name to licence of every package of package-lock.json that is not for tests only."""
    packages = json.loads(lock)["packages"]
    return {
        path.removeprefix("node_modules/"): each.get("license", "nothing")
        for path, each in packages.items()
        if path and not each.get("dev")
    }


def refused(licences: Mapping[str, str]) -> list[str]:
    """One line for each package that may not be shipped.

    >>> refused({"a": "MIT", "b": "Proprietary"})
    ["b: licence 'Proprietary' is not on the list of tools/licences.py"]
    """
    return [
        f"{name}: licence {licence!r} is not on the list of tools/licences.py"
        for name, licence in licences.items()
        if not accepted(licence)
    ]


def read(path: Path) -> str:
    return path.read_text("utf-8")


def main() -> int:
    found = refused(python_licences(read(ROOT / RUNTIME)) | node_licences(read(ROOT / "package-lock.json")))
    print("".join(f"{line}\n" for line in found), end="", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
