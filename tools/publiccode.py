# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Is publiccode.yml complete: the keys that the standard requires, with values that it allows."""

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import yaml

from tools.locks import ROOT

REQUIRED = (
    "publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description",
    "legal.license", "maintenance.type", "maintenance.contacts", "localisation.localisationReady",
    "localisation.availableLanguages",
)  # fmt: skip
ALLOWED: Mapping[str, tuple[str, ...]] = {
    "developmentStatus": ("concept", "development", "beta", "stable", "obsolete"),
    "maintenance.type": ("internal", "contract", "community", "none"),
    "softwareType": (
        "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend",
        "standalone/other", "addon", "library", "configurationFiles",
    ),
}  # fmt: skip
LANGUAGES = ("nl", "en")
SHORT, LONG = 150, (150, 10_000)


def at(document: Mapping[str, Any], path: str) -> Any:
    """The value under a dotted key; None where there is none.

    >>> at({"legal": {"license": "EUPL-1.2"}}, "legal.license")
    'EUPL-1.2'
    """
    found: Any = document
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def faults(document: Mapping[str, Any], version: str) -> list[str]:
    """Everything the standard would refuse, and a version that is not ours."""
    found = [f"{path} is missing" for path in REQUIRED if at(document, path) in (None, "", [], {})]
    for path, allowed in ALLOWED.items():
        if at(document, path) not in allowed:
            found.append(f"{path} is {at(document, path)!r}, not one of {', '.join(allowed)}")
    for language in LANGUAGES:
        found += described(language, at(document, f"description.{language}") or {})
    if document.get("softwareVersion") != version:
        found.append(
            f"softwareVersion is {document.get('softwareVersion')!r}, pyproject.toml has {version!r}"
        )
    if not isinstance(document.get("releaseDate"), date | None):
        found.append("releaseDate is not a day")
    if at(document, "maintenance.type") in {"internal", "community"} and not at(
        document, "maintenance.contacts"
    ):
        found.append("maintenance.contacts is missing")
    if not re.match(r"https?://", str(document.get("url", ""))):
        found.append("url is not an address")
    return found


def described(language: str, text: Mapping[str, Any]) -> Iterator[str]:
    """What a description in one language lacks."""
    short, long = str(text.get("shortDescription", "")), str(text.get("longDescription", ""))
    if not 0 < len(short) <= SHORT:
        yield f"description.{language}.shortDescription has {len(short)} characters, not 1 to {SHORT}"
    if not LONG[0] <= len(long) <= LONG[1]:
        yield f"description.{language}.longDescription has {len(long)} characters, not {LONG[0]} to {LONG[1]}"
    if not text.get("features"):
        yield f"description.{language}.features is missing"


def main() -> int:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    found = faults(yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8")), version)
    print("".join(f"publiccode.yml: {fault}\n" for fault in found), end="", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
