# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

tables-sheet = Tabel
tables-origin = Herkomst
tables-title = Titel
tables-day = Stand op
tables-known = Zoals bekend op
tables-source = Bron
tables-published = Gepubliceerd op
tables-publisher = Uitgever
tables-address = Adres
tables-note = Toelichting
tables-column = Kolom
tables-unit = Eenheid
tables-decimal = { $name }, decimaal
tables-fraction = { $name }, exact
tables-exact = Exact, als breuk p/q; het decimale getal staat in de kolom ernaast.
