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

## Uitnodiging en herinnering
webdocuments-letters = Uitnodiging of herinnering versturen
webdocuments-letters-title = Bericht over { $table }, { $day }
webdocuments-letters-lead = { $count ->
    [0] Er gaat nu naar niemand een bericht.
    [one] Er gaat naar één ontvanger een bericht.
   *[other] Er gaat naar { $count } ontvangers een bericht.
}
webdocuments-letters-what = Wie een zetel bezet en wie vervangt krijgt elk soort bericht één keer, met de vergadering als agendabestand erbij.
webdocuments-letters-no-server = klaargezet, niet verstuurd
webdocuments-letters-no-server-what = Er is geen mailserver ingesteld. Een bericht wordt klaargezet en gaat niet de deur uit. Vraag de beheerder om een mailserver; daarna kunt u het hier alsnog versturen.
webdocuments-letters-again = Probeer opnieuw
webdocuments-letters-kind = Soort bericht
webdocuments-letters-kind-convocation = uitnodiging
webdocuments-letters-kind-reminder = herinnering
webdocuments-letters-language = Taal
webdocuments-letters-answer = Antwoord vragen vóór (mag leeg)
webdocuments-letters-show = Toon het bericht
webdocuments-letters-preview = Zo ziet het bericht eruit
webdocuments-letters-send = { $count ->
    [one] Verstuur aan één ontvanger
   *[other] Verstuur aan { $count } ontvangers
}
webdocuments-letters-past = Deze vergadering is al geweest: er gaat geen bericht meer uit.
webdocuments-letters-receivers = Ontvangers
webdocuments-letters-seat = Zetel
webdocuments-letters-name = Naam
webdocuments-letters-address = E-mailadres
webdocuments-letters-stands = Bericht
webdocuments-letters-nobody = niet bekend wie
webdocuments-letters-no-address = geen adres
webdocuments-letters-substitute = vervanger
webdocuments-letters-none = De zetels van deze tafel zijn niet bekend. Leg eerst vast wie aan tafel zit.
webdocuments-letters-fill = Vul in of verbeter
webdocuments-letters-keep = Bewaar
webdocuments-letters-to-send = nog niet verstuurd

## Geannoteerde agenda
webdocuments-annotated = Mijn geannoteerde agenda
webdocuments-annotated-what = Alleen voor u gemaakt, en nergens bewaard. Als DOCX kunt u eraan verder werken.
