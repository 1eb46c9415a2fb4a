# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

briefing-sources = Sources
briefing-figures = Key figures
briefing-column-figure = Figure
briefing-column-value = Value
briefing-column-change = Change
briefing-column-mark = How sure
briefing-too-long = The briefing ‘{ $title }’ does not fit on two pages. Shorten its texts.
briefing-ending-unknown = { $file } does not end in a way that can be made here. Choose a name with { $known }.
briefing-written = The briefing is in { $file }.
