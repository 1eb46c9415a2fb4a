# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything the product shows, before and after a change.

`python -m tools.everything take FOLDER` writes it down, `python -m tools.everything compare OLD NEW` tells
what differs. What is taken follows from addresses, links and the help of commands, never from how the code is
laid out: a tree of before is taken with PYTHONPATH=THAT_TREE/src.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

from tools.everything.compare import EVERYWHERE, Allowed, compare
from tools.everything.take import Choice, take


def main() -> int:
    """Read the command line and do it; 1 when something differs that nobody allowed."""
    parser = argparse.ArgumentParser(prog="python -m tools.everything", description=__doc__)
    parts = parser.add_subparsers(dest="act", required=True)
    taking = parts.add_parser("take", help="write down every page, file and answer of a command")
    taking.add_argument("folder", type=Path, help="a folder that is not there yet")
    taking.add_argument("--whole", action="store_true", help="every address for every role: takes hours")
    taking.add_argument("--at-once", type=int, default=2, help="processes side by side")
    comparing = parts.add_parser("compare", help="tell what differs between two takes")
    comparing.add_argument("old", type=Path)
    comparing.add_argument("new", type=Path)
    comparing.add_argument("--allow", type=Path, help="differences that were meant, by pattern")
    for part in (taking, comparing):
        part.add_argument("--only", type=re.compile, default=EVERYWHERE, help="such as first/nl/planner")
    given = parser.parse_args()
    if given.act == "compare":
        return compare(given.old, given.new, allowed=Allowed.read(given.allow), only=given.only)
    if os.environ.get("PYTHONHASHSEED") != "0":  # the order of a set is part of what is held still
        os.environ["PYTHONHASHSEED"] = "0"
        return subprocess.call([sys.executable, "-m", "tools.everything", *sys.argv[1:]])
    take(given.folder, Choice(given.only, given.whole, given.at_once))
    return 0


if __name__ == "__main__":
    sys.exit(main())
