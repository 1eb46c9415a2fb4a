# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## De ruimte en het bord
webexecution-nav = Uitvoering
webexecution-rooms = Onderdelen van de uitvoering
webexecution-title = Uitvoering: maatregelen en acties
webexecution-board = Bord
webexecution-headline = { $all ->
    [0] Er loopt geen enkele actie.
    [one] Er loopt 1 actie.
   *[other] Er lopen { $all } acties.
} { $lacking ->
    [0] Alle acties hebben een houder en een datum.
    [one] 1 mist een houder of een datum.
   *[other] { $lacking } missen een houder of een datum.
} { $passed ->
    [0] Geen enkele termijn is verstreken.
    [one] 1 termijn is verstreken.
   *[other] { $passed } termijnen zijn verstreken.
} { $asked ->
    [0] Op elk verzoek staat een antwoord.
    [one] Op 1 verzoek staat geen antwoord.
   *[other] Op { $asked } verzoeken staat geen antwoord.
}
webexecution-asks = Gevraagd, zonder antwoord
webexecution-measure-number = maatregel { $number }
webexecution-asked-on = gevraagd op { $day }
webexecution-no-answer = geen antwoord vastgelegd
webexecution-where-asked = waar dit is gevraagd
webexecution-measures = Maatregelen van de Uitvoeringsagenda
webexecution-measures-known = Alleen deze maatregelen zijn bekend; de andere nummers en titels zijn niet gevonden.
webexecution-state-unknown = stand niet bekend
webexecution-actions-count = { $count ->
    [0] geen acties
    [one] 1 actie
   *[other] { $count } acties
}
webexecution-unanswered-count = { $count ->
    [one] 1 verzoek zonder antwoord
   *[other] { $count } verzoeken zonder antwoord
}
webexecution-actions = Acties
webexecution-actions-none = Er staan geen acties in het register.
webexecution-holders = Houder
webexecution-supervisors = Ziet toe
webexecution-term = Termijn
webexecution-until = uiterlijk { $day }
webexecution-days-left = { $count ->
    [0] vandaag de laatste dag
    [one] nog 1 dag
   *[other] nog { $count } dagen
}
webexecution-days-over = { $count ->
    [one] 1 dag geleden
   *[other] { $count } dagen geleden
}
webexecution-column-passed = Termijn verstreken
webexecution-column-lacking = Nog niet te volgen
webexecution-column-waiting = Wacht op een besluit
webexecution-column-running = Loopt
webexecution-column-reported-done = Gereed gemeld
webexecution-column-ended = Klaar of vervallen
webexecution-stuck-unanswered = verzoek zonder antwoord
webexecution-stuck-obstacle = er is een belemmering
webexecution-stuck-waits = wacht op een andere actie
webexecution-stuck-milestone = mijlpaal niet gehaald

## Een actie of maatregel
webexecution-action = actie
webexecution-course = Verloop
webexecution-missed = die dag is voorbij
webexecution-by-decision = waar dit op rust
webexecution-decisions = Volgt uit
webexecution-waits-for = Wacht op
webexecution-waited-for-by = Hierop wacht
webexecution-per-province = Uitvoering per provincie
webexecution-last-word = Laatste bericht
webexecution-nothing-heard = nog niets gehoord
webexecution-obstacles = Belemmeringen
webexecution-milestones = Mijlpalen
webexecution-claims = Gereed gemeld
webexecution-claim-waits = wacht op bevestiging door de tafel
webexecution-measure-without-actions = Onder deze maatregel staan nog geen acties.
webexecution-event-made = vastgelegd
webexecution-event-assigned = houder of termijn vastgesteld
webexecution-event-state = stand
webexecution-event-progress = voortgang
webexecution-event-evidence = bewijs
webexecution-event-obstacle = belemmering
webexecution-event-removed = belemmering weg
webexecution-event-reached = mijlpaal bereikt
webexecution-event-milestone = mijlpaal
webexecution-event-asked = verzoek om wijziging
webexecution-event-answered = antwoord op een verzoek
webexecution-event-reported-done = gereed gemeld
webexecution-event-confirmed = bevestigd: gereed
webexecution-event-not-confirmed = niet bevestigd
webexecution-event-notice = houder op de hoogte gesteld
webexecution-event-dropped = vervallen
webexecution-event-term = laatste dag van de termijn

## Wat u hier kunt doen
webexecution-deeds = Wat u hier kunt doen
webexecution-by-whom = Namens
webexecution-text = Tekst
webexecution-ground = Reden
webexecution-agreement = Afspraak waarop dit rust
webexecution-latest = Uiterlijk
webexecution-note = Noteer voortgang, bewijs of een belemmering
webexecution-note-kind = Soort
webexecution-note-do = Leg vast
webexecution-document = Stuk
webexecution-document-help = Een kenmerk of een adres op internet.
webexecution-removed = Belemmering is weg
webexecution-removed-do = Leg vast dat de belemmering weg is
webexecution-reached = Mijlpaal is bereikt
webexecution-reached-do = Leg vast dat de mijlpaal is bereikt
webexecution-milestone-set = Zet een mijlpaal
webexecution-milestone-title = Wat er dan is bereikt
webexecution-milestone-do = Leg de mijlpaal vast
webexecution-done = Meld gereed
webexecution-as-a-whole = helemaal
webexecution-done-ground = Waaruit blijkt dat
webexecution-done-do = Meld gereed
webexecution-done-help = De tafel bevestigt.
webexecution-ask = Vraag om een wijziging
webexecution-ask-what = Wat u vraagt
webexecution-ask-do = Leg het verzoek vast
webexecution-answer = Leg het antwoord van de tafel vast
webexecution-answer-is = Antwoord
webexecution-answer-do = Leg het antwoord vast
webexecution-answer-granted = toegewezen
webexecution-answer-partly = voor een deel toegewezen
webexecution-answer-refused = afgewezen
webexecution-confirm = Leg vast wat de tafel zegt
webexecution-confirm-is = Is de actie gereed?
webexecution-confirm-yes = ja, gereed
webexecution-confirm-no = nee, nog niet
webexecution-confirm-do = Leg dit vast
webexecution-assign = Stel houder en termijn vast
webexecution-codes = Meer organisaties met een komma ertussen.
webexecution-term-words = Termijn in woorden
webexecution-assign-do = Stel vast
webexecution-place = Kies plaats: maatregel, provincies, wat eraan voorafgaat
webexecution-below-measure = Onder maatregel
webexecution-in-provinces = Uitgevoerd per provincie
webexecution-place-do = Bewaar de plaats
webexecution-drop = Laat de actie vervallen
webexecution-drop-do = Laat vervallen
webexecution-notice = Stel de houder op de hoogte dat de termijn is verstreken
webexecution-notice-to = Aan
webexecution-notice-do = Leg de kennisgeving vast
webexecution-notice-help = Pas als elke houder bericht heeft, heet de actie te laat.
webexecution-set-state = Leg de stand van de maatregel vast
webexecution-set-state-do = Leg de stand vast
webexecution-list = Zet een maatregel in het register
webexecution-list-number = Nummer
webexecution-list-title = Titel
webexecution-list-goal = Doel
webexecution-list-do = Zet in het register

## Het register
webexecution-register = Register van acties
webexecution-found = { $count ->
    [one] 1 actie
   *[other] { $count } acties
} van de { $of }.
webexecution-found-none = Geen actie past bij wat u zoekt.
webexecution-words = Woorden
webexecution-holder-or-watcher = Houder of toezicht
webexecution-all = alles
webexecution-what-keeps = Wat stokt
webexecution-show = Toon
webexecution-show-all = Toon alles
webexecution-stuck-no-holder = geen houder
webexecution-stuck-no-date = geen datum
webexecution-stuck-late = termijn verstreken
webexecution-views = Mijn weergaven
webexecution-view-keep = Bewaar deze weergave onder een naam
webexecution-view-name = Naam
webexecution-view-keep-do = Bewaar
webexecution-view-forget = verwijder

## Voortgang en de volgende agenda
webexecution-progress = Voortgang en agenda
webexecution-meeting-on = Vergadering van de LRT op
webexecution-meeting-help = Is de vergadering al bijeengeroepen, dan wordt het een nagekomen punt. Anders komt het op de conceptagenda van die dag.
webexecution-on-agenda = Op de agenda
webexecution-put-on = Zet op de agenda
webexecution-placed = { $day }, punt { $item }
webexecution-planned = conceptagenda van { $day }
webexecution-to-the-table = Naar de agenda’s van de LRT
webexecution-coming-none = Er komt niets terug op de volgende agenda.
webexecution-in-area = Wat er in { $name } moet gebeuren

## De ladders
webexecution-ladder = Ladder
webexecution-ladders = Welke ladder
webexecution-ladder-acties = Acties
webexecution-ladder-verslagen = Maandverslagen
webexecution-ladder-none = Op deze dag was er nog geen ladder.
webexecution-ladder-draft = Deze ladder is een concept, zonder houder en zonder datum. Er wordt geen stap op gezet tot een afspraak hem vaststelt. SJenV ziet toe, samen met MVRO.
webexecution-ladder-stands = Versie { $version }, vastgesteld met de afspraak: { $basis }.
webexecution-ladder-foot = Begin: de dag na de termijn
webexecution-ladder-file = Tabel van deze ladder (TOML)
webexecution-addressed = Gericht aan
webexecution-rung-sets-term = Wie de stap zet, noemt een termijn om te herstellen.
webexecution-rung-after-term = Pas na de hersteltermijn.
webexecution-cases = Waar het over de termijn is, en wat aan de orde is
webexecution-since = Sinds
webexecution-stands-on = Staat op
webexecution-is-due = Aan de orde
webexecution-due = { $rung }, sinds { $day }
webexecution-due-draft = { $rung }, sinds { $day }: op proef, de ladder is een concept
webexecution-due-later = { $rung }, vanaf { $day }
webexecution-proposals = Voorstellen
webexecution-proposals-for = Alleen wie toeziet ziet dit. De ronde stelt voor, mensen beslissen.
webexecution-proposals-none = Er is niets voorgesteld.
webexecution-proposals-draft = Op een concept wordt niets voorgesteld. Stel de ladder eerst vast, met een afspraak.
webexecution-sweep = Kijk wat er vandaag aan de orde is
webexecution-due-since = aan de orde sinds { $day }
webexecution-step-waits = wacht op een besluit
webexecution-step-taken = gezet
webexecution-step-postponed = uitgesteld
webexecution-step-declined = van afgezien
webexecution-again = opnieuw vanaf { $day }
webexecution-take = Zet deze stap
webexecution-take-do = Zet de stap
webexecution-recover-until = Herstel uiterlijk
webexecution-postpone = Stel uit
webexecution-postpone-until = Tot
webexecution-postpone-do = Stel uit
webexecution-decline = Zie ervan af
webexecution-decline-again = Opnieuw voorstellen vanaf
webexecution-decline-do = Zie ervan af
webexecution-adopt = Stel de ladder vast
webexecution-adopt-table = Tabel (TOML)
webexecution-adopt-table-help = Zonder bestand geldt de tabel die hier staat.
webexecution-from-day = Geldt vanaf
webexecution-adopt-do = Stel vast

## Proefdraaien
webexecution-try = Wat zou zijn voorgesteld
webexecution-try-assumed = Elke stap telt als gezet op de dag van het voorstel, met een hersteltermijn van { $term } dagen. Er wordt niets vastgelegd.
webexecution-try-from = Van
webexecution-try-until = Tot en met
webexecution-try-days = Dagen tot de hersteltermijn
webexecution-try-other = Vergelijk met (dagen)
webexecution-try-term = Hersteltermijn (dagen)
webexecution-try-do = Probeer uit
webexecution-tried = { $count ->
    [0] Met { $first } dagen zou niets zijn voorgesteld.
    [one] Met { $first } dagen zou 1 stap zijn voorgesteld.
   *[other] Met { $first } dagen zouden { $count } stappen zijn voorgesteld.
} { $differs ->
    [0] Met { $second } dagen is dat hetzelfde.
    [one] Met { $second } dagen valt 1 stap anders.
   *[other] Met { $second } dagen vallen { $differs } stappen anders.
}
webexecution-tried-would = Voorgesteld met { $first } dagen
webexecution-tried-differs = Wat verschilt
webexecution-tried-day = Voorgesteld op
webexecution-tried-first = Met { $first } dagen
webexecution-tried-second = Met { $second } dagen
webexecution-span-wrong = Van { $first } tot en met { $last } kan niet. Kies een laatste dag na de eerste, hoogstens { $most } dagen verder.
webexecution-days-wrong = { $text } is geen aantal dagen. Kies een heel getal van 0 tot en met { $most }.
