# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

tables-sheet = Table
tables-origin = Origin
tables-title = Title
tables-day = Position on
tables-known = As known on
tables-source = Source
tables-published = Published on
tables-publisher = Publisher
tables-address = Address
tables-note = Note
tables-column = Column
tables-unit = Unit
tables-decimal = { $name }, decimal
tables-fraction = { $name }, exact
tables-exact = Exact, as a fraction p/q; the decimal number stands in the column beside it.
