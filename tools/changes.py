# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Changes by legal impact: one fragment in changes/ for each, gathered into CHANGELOG.md at a release.

`python -m tools.changes` checks every fragment; `--since REF` also asks for one when rules or law differ
from REF; `--release 0.2.0 2026-12-01` prints the section for CHANGELOG.md.
"""

import argparse
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "changes"
KINDS: Mapping[str, str] = {
    "rule": "Rules: another outcome for the same facts",
    "data": "Data: other facts",
    "interface": "Interface: the same outcome, reached or shown otherwise",
    "technical": "Technical: nothing that a user or a jurist notices",
}
FIELDS = ("type", "periods", "areas")
LEGAL = re.compile(r"src/regietafel/(?:base|facts|law|[a-z]+/rules)/")
"""Where a line can change what somebody is owed: the ground, the facts, the law, the rules of a subject."""


class BadFragment(ValueError):
    """A fragment that lacks a field, or has one that is not known."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """One change: its kind, the periods and areas it touches, and what it does in the user's words."""

    kind: str
    periods: str
    areas: str
    text: str


def parse(text: str) -> Fragment:
    """Read one fragment.

    >>> parse("type: data\\nperiods: from 2024\\nareas: all\\n---\\nInhabitants of 2024 are in.\\n").kind
    'data'
    >>> parse("type: rule\\n---\\nSomething.")
    Traceback (most recent call last):
    tools.changes.BadFragment: the head lacks periods, areas
    """
    lines = [line for line in text.splitlines() if not line.startswith("<!-- SPDX")]
    head, mark, body = "\n".join(lines).partition("\n---\n")
    if not mark or not body.strip():
        raise BadFragment("a fragment is a head, a line '---' and a text")
    fields = dict(
        part for line in head.splitlines() if line.strip() and len(part := line.split(": ", 1)) == 2
    )
    lacking = [name for name in FIELDS if not fields.get(name, "").strip()]
    if lacking:
        raise BadFragment(f"the head lacks {', '.join(lacking)}")
    if unknown := sorted(fields.keys() - set(FIELDS)):
        raise BadFragment(f"the head has {', '.join(unknown)}, which is not known")
    if fields["type"] not in KINDS:
        raise BadFragment(f"type {fields['type']!r} is not one of {', '.join(KINDS)}")
    return Fragment(fields["type"], fields["periods"], fields["areas"], " ".join(body.split()))


def faults(fragments: Mapping[str, str]) -> list[str]:
    """One line for each fragment that cannot be read."""
    found = []
    for name, text in fragments.items():
        try:
            parse(text)
        except BadFragment as trouble:
            found.append(f"changes/{name}: {trouble}")
    return found


def silent(changed: Iterable[str]) -> bool:
    """Whether a rule or a number of law changed and no fragment says so.

    >>> silent(["src/regietafel/law/coa_capacity.toml"])
    True
    >>> silent(["src/regietafel/law/coa_capacity.toml", "changes/usage-norm.md"])
    False
    """
    names = list(changed)
    legal = any(LEGAL.match(name) for name in names)
    return legal and not any(name.startswith("changes/") for name in names)


def section(version: str, day: str, *, fragments: Iterable[Fragment]) -> str:
    """The section of CHANGELOG.md for a release."""
    found = list(fragments)
    lines = [f"## {version}, {day}\n"]
    for kind, title in KINDS.items():
        of_kind = [each for each in found if each.kind == kind]
        if of_kind:
            lines.append(f"\n### {title}\n\n")
            lines += [f"- {each.text} (periods: {each.periods}; areas: {each.areas})\n" for each in of_kind]
    return "".join(lines)


def differing(ref: str) -> list[str]:
    """The files that differ from a commit."""
    command = ["git", "diff", "--name-only", f"{ref}...HEAD"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


def main() -> int:
    parser = argparse.ArgumentParser(description="Changes by legal impact.")
    parser.add_argument("--since", metavar="REF")
    parser.add_argument("--release", nargs=2, metavar=("VERSION", "DAY"))
    asked = parser.parse_args()
    texts = {path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.md"))}
    found = faults(texts)
    if asked.since and silent(differing(asked.since)):
        found.append(
            f"rules or law/ differ from {asked.since}, and no fragment in changes/ says what it changes"
        )
    if asked.release and not found:
        print(section(*asked.release, fragments=map(parse, texts.values())), end="")
    print("".join(f"{fault}\n" for fault in found), end="", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
