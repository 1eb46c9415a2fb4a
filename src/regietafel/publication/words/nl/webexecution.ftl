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
webexecution-column-running = Loopt
webexecution-column-reported-done = Gereed gemeld
webexecution-column-ended = Klaar of vervallen
webexecution-stuck-unanswered = verzoek zonder antwoord
webexecution-stuck-obstacle = er is een belemmering
webexecution-stuck-waits = wacht op een andere actie
webexecution-stuck-milestone = mijlpaal niet gehaald
