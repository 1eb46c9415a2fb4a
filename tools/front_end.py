# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copy the style sheets, script and fonts of others from node_modules/ to where the product serves them.

Nothing of a third party is committed: `npm ci` fetches it, this copies it, the wheel carries it.
Runs on a bare Python, before the virtual environment has anything in it.
"""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENDOR = Path("src/regietafel/web/static/vendor")
FONTS = Path("src/regietafel/outlets/fonts")
SANS = "@expo-google-fonts/source-sans-3"
CANDIDATE = "@nl-design-system-candidate"
UNSTABLE = "@nl-design-system-unstable/voorbeeld-design-tokens"

COPIES: dict[str, Path] = {
    "@utrecht/component-library-css/dist/index.css": VENDOR / "utrecht.css",
    "@utrecht/component-library-css/LICENSE.md": VENDOR / "utrecht.LICENSE.md",
    f"{UNSTABLE}/dist/theme.css": VENDOR / "voorbeeld-theme.css",
    f"{CANDIDATE}/data-badge-css/dist/data-badge.css": VENDOR / "data-badge.css",
    f"{CANDIDATE}/skip-link-css/dist/skip-link.css": VENDOR / "skip-link.css",
    "htmx.org/dist/htmx.min.js": VENDOR / "htmx.min.js",
    "htmx.org/LICENSE": VENDOR / "htmx.LICENSE",
    f"{SANS}/400Regular/SourceSans3_400Regular.ttf": FONTS / "SourceSans3_400Regular.ttf",
    f"{SANS}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf": FONTS
    / "SourceSans3_400Regular_Italic.ttf",
    f"{SANS}/600SemiBold/SourceSans3_600SemiBold.ttf": FONTS / "SourceSans3_600SemiBold.ttf",
    f"{SANS}/700Bold/SourceSans3_700Bold.ttf": FONTS / "SourceSans3_700Bold.ttf",
    f"{SANS}/LICENSE_FONT": FONTS / "LICENSE_FONT",
}


def without_map(text: str) -> str:
    """The text without its pointer to a source map, which is not served."""
    kept = (
        line for line in text.splitlines() if not line.startswith(("/*# sourceMapping", "//# sourceMapping"))
    )
    return "\n".join(kept) + "\n"


def copy(modules: Path, root: Path) -> list[str]:
    """Copy every file; returns the names of those that node_modules/ lacks."""
    missing = [name for name in COPIES if not (modules / name).is_file()]
    if missing:
        return missing
    for folder in (root / VENDOR, root / FONTS):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    for name, target in COPIES.items():
        if name.endswith((".css", ".js")):
            (root / target).write_text(without_map((modules / name).read_text("utf-8")), "utf-8")
        else:
            shutil.copyfile(modules / name, root / target)
    return []


def main() -> int:
    missing = copy(ROOT / "node_modules", ROOT)
    for name in missing:
        print(f"node_modules/{name} is missing; run npm ci", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
