# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

briefing-sources = Bronnen
briefing-figures = Kerncijfers
briefing-column-figure = Cijfer
briefing-column-value = Waarde
briefing-column-change = Verandering
briefing-column-mark = Hoe zeker
briefing-too-long = Het dagbeeld ‘{ $title }’ past niet op twee bladzijden. Kort de teksten in.
briefing-ending-unknown = { $file } heeft geen extensie die hier kan. Kies een naam met { $known }.
briefing-written = Het dagbeeld staat in { $file }.
