# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Weigeringen
agenda-progress-ending = { $file } is geen .pdf en geen .docx. Kies een van die twee.
agenda-progress-written = De voortgangsrapportage staat in { $file }.
agenda-progress-too-long = De voortgangsrapportage staat in { $file } en is langer dan één pagina.
agenda-no-such-action = Actie { $action } staat op deze dag niet in het register.
agenda-no-such-measure = Maatregel { $number } is niet bekend. Bekend zijn: { $known }.
agenda-circle = Deze acties wachten op elkaar in een kring: { $actions }. Haal een van de afhankelijkheden weg.
agenda-measure-there = Maatregel { $number } staat al in het register.
agenda-nothing-to-end = Noem de belemmering die weg is, of de mijlpaal die is bereikt.
agenda-ended = { $action } is al afgerond of vervallen.
agenda-not-a-holder = { $body } is geen houder van { $action }.
agenda-not-late = De termijn van { $action } is op { $day } nog niet verstreken.
agenda-text-missing = Schrijf een tekst op: wie dit later leest moet weten waarom.
agenda-answered-already = Hierop is al geantwoord, op { $day }.
agenda-not-in-province = { $action } wordt niet in { $province } uitgevoerd.
agenda-view-name = Geef de weergave een naam van hoogstens { $most } tekens.
agenda-meeting-over = De vergadering van { $day } is voorbij. Kies een latere dag.
agenda-not-coming = Dit komt op { $day } niet op de agenda, of staat er al op.
agenda-reported-already = { $action } is al gereed gemeld. De tafel heeft nog niet geantwoord.
agenda-ladder-needs-basis = Een ladder heeft een versie nodig en een afspraak waarop hij rust.
agenda-not-one = { $count ->
    [0] Geen actie eindigt op { $text }. Kijk in de lijst: regietafel agenda list.
   *[other] { $count } acties eindigen op { $text }. Geef meer tekens.
}

## Tabellen
agenda-table-items = Acties op { $day }
agenda-table-measures = Maatregelen van de Uitvoeringsagenda op { $day }
agenda-table-coming = Komt terug op de volgende agenda, stand { $day }
agenda-table-overdue = Acties en maandverslagen waarvan de termijn is verstreken, stand { $day }
agenda-report = Maandverslag { $name }, { $month }
agenda-nothing-overdue = Geen actie of maandverslag waarvan de termijn op { $day } is verstreken.
agenda-no-flags = niets
agenda-not-reached = nog niet bereikt

## Stand van een maatregel, een actie en een termijn
agenda-measure-pilot = pilot
agenda-measure-structural = structureel
agenda-measure-done = gereed
agenda-measure-dropped = vervallen
agenda-state-open = loopt
agenda-state-reported-done = gereed gemeld
agenda-state-done = gereed
agenda-state-dropped = vervallen
agenda-term-lacking = geen datum
agenda-term-running = loopt
agenda-term-passed = termijn verstreken
agenda-term-late = te laat
agenda-term-ended = afgerond
agenda-flag-no-holder = geen houder
agenda-flag-no-date = geen datum
agenda-note-progress = voortgang
agenda-note-evidence = bewijs
agenda-note-obstacle = belemmering
agenda-note-removed = belemmering weg
agenda-note-reached = mijlpaal bereikt
agenda-why-no-holder = geen houder
agenda-why-no-date = geen datum
agenda-why-reported-done = gereed gemeld, de tafel bevestigt
agenda-why-late = termijn verstreken
agenda-why-open-question = open vraag van de tafel
agenda-why-unanswered = verzoek zonder antwoord
agenda-why-obstacle = belemmering
