# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

bundle-title = Bundel { $title }
bundle-contents = Inhoud
bundle-page = bladzijde { $page }
bundle-no-tags = ‘{ $title }’ ({ $file }) heeft geen labels voor hulpsoftware. Wie de bundel laat voorlezen, hoort dit stuk niet goed. Vraag de maker om een toegankelijke PDF.
bundle-acts-left-out = { $count ->
    [one] Eén opdracht in een stuk (zoals een script of het openen van een ander bestand) is weggelaten.
   *[other] { $count } opdrachten in stukken (zoals scripts of het openen van andere bestanden) zijn weggelaten.
}
bundle-not-a-pdf = { $file } is geen PDF. Sla het stuk op als PDF en voeg dat toe.
bundle-locked = { $file } is versleuteld. Sla het zonder wachtwoord en zonder beveiliging op en voeg dat toe.
bundle-broken = { $file } is een beschadigde PDF. Open het, sla het opnieuw op als PDF en voeg dat toe.
bundle-too-large = { $file } is te groot. Ten hoogste { $most } MB.
bundle-pages = { $file } heeft { $count } bladzijden. Een stuk heeft er ten minste 1 en ten hoogste { $most }.
