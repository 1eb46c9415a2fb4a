# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

tables-sheet = Table
tables-origin = Origin
tables-title = Title
tables-day = Position on
tables-known = As known on
tables-source = Source
