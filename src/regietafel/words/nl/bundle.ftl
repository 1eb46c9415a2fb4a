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
bundle-meeting = { $table }, { $day }
bundle-status = Stukken zoals bekend op { $day }
bundle-version = { $title }, versie { $version }
bundle-text-of = Dit is de tekst van { $file }. Opmaak, tabellen en plaatjes staan alleen in dat bestand, op de pagina van het stuk.
bundle-not-here = Dit stuk is geen PDF en de tekst is hier niet leesbaar. Open { $file } op de pagina van het stuk.
bundle-as-text = ‘{ $title }’ ({ $file }) is geen PDF. De tekst staat in de bundel, zonder opmaak, tabellen en plaatjes.
bundle-not-in = ‘{ $title }’ ({ $file }) staat niet in de bundel: het is geen PDF en de tekst is niet leesbaar. Een bladzijde wijst naar het bestand.
