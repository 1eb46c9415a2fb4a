# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Drafts
drafts-overtaken = { $by } has saved this draft meanwhile ({ $subject }, on { $at }, version { $version }). Nothing was overwritten. Compare both versions, then save.
drafts-thrown-away = This draft ({ $kind }: { $subject }) is not there, or was thrown away meanwhile. Start a new draft.

## Files
stored-not-there = The file with mark { $digest } is not there. Add it again.
stored-damaged = The file with mark { $digest } no longer fits its mark. Restore a back-up.
