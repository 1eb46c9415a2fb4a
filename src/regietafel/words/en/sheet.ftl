# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

sheet-on = Reference day { $day }
sheet-stand = Position on { $day } · as known on { $known }
sheet-version = version { $version }
sheet-made = Made with Regietafel
sheet-explained-taakstelling = the statutory number of permit holders to house.
sheet-explained-opgave = the number asked of this area on the reference day.
sheet-explained-indicatief-aandeel = what the key gives below the level that was decided. It is the outcome of a sum; nobody owes it.
sheet-decision = The decision
sheet-assumed = What is assumed
sheet-published = What others published
sheet-transfers = Transfers
sheet-dispatch = Dispatch
sheet-area = Area
sheet-font-missing = The font { $family } is missing ({ $files }). Fetch it with ‘make up’ and make the sheet again.
sheet-too-long = The sheet ‘{ $title }’ does not fit on one page. Shorten the assumptions or the notes.
