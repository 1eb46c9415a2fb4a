# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## De ladder
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
webexecution-tried-what = Wat
webexecution-tried-holder = Houder
webexecution-tried-rung = Trede
webexecution-tried-day = Voorgesteld op
webexecution-tried-first = Met { $first } dagen
webexecution-tried-second = Met { $second } dagen
webexecution-span-wrong = Van { $first } tot en met { $last } kan niet. Kies een laatste dag na de eerste, hoogstens { $most } dagen verder.
webexecution-days-wrong = { $text } is geen aantal dagen. Kies een heel getal van 0 tot en met { $most }.
