# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

tables-sheet = Tabel
tables-origin = Herkomst
tables-title = Titel
tables-day = Stand op
tables-known = Zoals bekend op
tables-source = Bron
