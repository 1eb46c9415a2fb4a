# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Stukken bij een overleg
webdocuments-download = Download
webdocuments-bundle = Bundel: agenda en stukken in één PDF

## Agenda-adres van een tafel
webdocuments-feed = In uw eigen agenda
webdocuments-feed-what = Met een geheim adres haalt uw agendaprogramma de vergaderingen van deze tafel op. Wie het adres heeft, ziet dag en uur, en geen agenda, namen of stukken. De plaats staat er alleen bij als de vergadering openbaar is.
webdocuments-feed-make = Maak een geheim adres
webdocuments-feed-made = Dit is het adres. Het wordt één keer getoond: zet het nu in uw agendaprogramma.
webdocuments-feed-address = Geheim adres
webdocuments-feed-open = { $count ->
    [one] U hebt één adres dat werkt.
   *[other] U hebt { $count } adressen die werken.
}
webdocuments-feed-withdraw = Trek { $count ->
    [one] het adres
   *[other] alle adressen
} in
