# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

cbs-no-network = Het CBS is niet te bereiken op { $address } ({ $why }). Controleer de verbinding, of laad een export met "regietafel areas load".
cbs-no-table = Het CBS heeft geen tabel { $table }. Zoek het nummer op in StatLine, zoals 70072ned of 85318NED.
cbs-status = Het CBS geeft voor tabel { $table } geen cijfers (status { $status }). Probeer het later, of laad een export met "regietafel areas load".
cbs-not-understood = Het antwoord van het CBS voor tabel { $table } heeft een andere vorm dan verwacht. Laad een export met "regietafel areas load".
cbs-columns-changed = Tabel { $table } heeft geen kolom met gebied of inwoners die hier bekend is. Verwacht: { $wanted }. Er staat: { $there }. Kies een andere tabel, of laad een export met "regietafel areas load".
cbs-no-rows = Tabel { $table } heeft geen gemeenten voor { NUMBER($year, useGrouping: 0) }. Zijn de cijfers van dat jaar er al?
cbs-other-address = Het CBS verwijst voor tabel { $table } naar een ander adres ({ $address }). Dat wordt niet gevolgd.
cbs-too-many-pages = Tabel { $table } heeft meer dan { $most } bladzijden. Kies een tabel met cijfers per gemeente.
cbs-not-a-year = { $text } is geen jaar. Schrijf vier cijfers, zoals 2026.
