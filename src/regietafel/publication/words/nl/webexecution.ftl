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
webexecution-codes = Codes, met een komma ertussen: COA, HLRT.
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
