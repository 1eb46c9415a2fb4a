# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Het werkboek
reports-workbook = Maandverslag
reports-sheet-places = Plekken
reports-sheet-measures = Maatregelen
reports-sheet-how = Uitleg
reports-unknown = onbekend
reports-how-1 = Vul alleen rijen in waarover u iets meldt. Een rij waarin niets staat, zegt niets.
reports-how-2 = Vul in een rij elk getal in. Weet u het niet, schrijf dan "onbekend". Dat is iets anders dan 0.
reports-how-3 = Gerealiseerd: plekken die er zijn. Vast gepland: er is over besloten. Zacht gepland: er wordt over gepraat.
reports-how-4 = Capaciteit: hoeveel plekken er op de locaties kunnen zijn. Einddatum: de eerste dag waarop ze er niet meer zijn.
reports-how-5 = Asielzoekers is met amv. Amv is daar een deel van.

## Weigeringen
reports-not-a-month = { $text } is geen maand. Schrijf een maand als 2022-08.
reports-before-first = Over { $month } wordt geen verslag gevraagd. Het eerste gaat over { $first }.
reports-month-not-over = De maand { $month } is nog niet voorbij. Dien het verslag daarna in.
reports-handed-in-already = Het verslag over { $month } is al ingediend, op { $day }. Is het een correctie, geef dan een reden.
reports-before-last-step = De laatste stap met dit verslag was op { $last }. Wat volgt, kan niet op { $day } zijn: kies die dag of een latere.
reports-answered-already = Op dit verslag is al geantwoord.
reports-faults = { $count ->
    [one] Er is 1 fout die eerst moet worden verbeterd.
   *[other] Er zijn { $count } fouten die eerst moeten worden verbeterd.
} Bekijk ze met regietafel report check.
reports-empty = Er is nog niets ingevuld. Lees eerst werkboeken in, of meld dat er niets nieuws is.
reports-area-reports-to-none = { $area } hoort niet bij deze provinciale tafel.
reports-of-another-area = In dit deel staan regels van een ander gebied dan { $area }.
reports-nothing-before = Van { $area } is er geen verslag over de vorige maand. Vul deze maand zelf in.
reports-no-header = In { $file } staat geen rij met de kolomnamen van het maandverslag. Nodig zijn: { $wanted }. Een leeg werkboek maakt u met regietafel report template.
reports-no-table = In { $file } staat deze tabel niet.
reports-nothing-filled = In { $file } is niets ingevuld. Is er niets nieuws, meld dat dan met regietafel report same.
reports-not-asked = Rij { $row }: van { $area } wordt { $group }, { $kind } niet gevraagd. Verwijder de rij.
reports-measure-unknown = Rij { $row }: maatregel "{ $text }" is niet bekend. Bekend zijn: { $known }.
reports-other-month = Rij { $row }: dit gaat over { $text }, gevraagd is { $month }.
reports-choice = Rij { $row }, kolom { $column }: "{ $text }" is geen keuze. Kies uit: { $known }.
reports-row-twice = Rij { $row }: dit staat er al, in rij { $first }. Verwijder één van de twee.
reports-no-such-form = Er is geen vorm { $text }. Kies uit: { $known }.
reports-left-out = { $file }: { $why }

## Wat een opdracht zegt
reports-templates = { $count } werkboeken staan in { $folder }.
reports-taken-in = { $files } van { $of } bestanden ingelezen, { $areas } gebieden gevuld.
reports-same = { $count ->
    [one] Voor 1 gebied is vastgehouden aan de vorige maand.
   *[other] Voor { $count } gebieden is vastgehouden aan de vorige maand.
}
reports-missing = { $count ->
    [0] Alle delen zijn ingevuld.
   *[other] Nog niets ingevuld ({ $count }): { $names }.
}
reports-changes = { $count ->
    [0] Geen getal verschilt van de vorige maand.
    [one] 1 getal verschilt van de vorige maand.
   *[other] { $count } getallen verschillen van de vorige maand.
}
reports-handed-in = Verslag over { $month } ingediend: { $lines } regels, { $silent } gebieden vulden niets in.

## Tabellen
reports-table-status = Maandverslagen op { $day }
reports-table-findings = Controle van het verslag over { $month }
reports-table-figures = Cijfers uit de maandverslagen over { $month }
reports-status-not-yet = maand loopt
reports-status-open = wordt verwacht
reports-status-handed-in = ingediend
reports-status-taken = ingenomen
reports-status-sent-back = teruggestuurd
reports-status-missing = ontbreekt
reports-status-passed = termijn voorbij
reports-weight-fault = fout
reports-weight-remark = opmerking
reports-finding-over-capacity = Gerealiseerd ({ $realised }) is meer dan de capaciteit ({ $capacity }).
reports-finding-ended = De plekken eindigden op { $end }, maar er staan { $realised } als gerealiseerd.
reports-finding-not-asked = Deze soort hoort niet bij deze doelgroep.
reports-finding-jump-task = De opgave gaat van { $before } naar { $now }.
reports-finding-jump-realised = Gerealiseerd gaat van { $before } naar { $now }.
reports-finding-part-over-whole = Amv ({ $part }) is een deel van asielzoekers ({ $whole }) en kan niet meer zijn.
reports-finding-twice = Deze regel staat er twee keer.
reports-finding-region-total = De gemeenten tellen op tot { $sum }; de regio meldt { $total }. Het totaal van de regio telt.
reports-finding-gone = Deze regel stond er vorige maand en nu niet meer.
reports-finding-some-regions = { $there } van de { $all } regio’s melden hier een totaal. Zolang niet alle regio’s dat doen, is de som van de provincie niet bekend.

## Herinneren
reports-reminded = { $count ->
    [0] Er is niemand nieuw om te herinneren.
    [one] 1 herinnering klaargezet. Verstuur haar met regietafel letters send.
   *[other] { $count } herinneringen klaargezet. Verstuur ze met regietafel letters send.
}
reports-unreached = Van { $tables } is geen e-mailadres bekend. Leg vast wie er aan die tafel zit en hoe diegene is te bereiken.
reports-reached = Over de verslagen van { $province } wordt vanaf { $day } geschreven aan { $name }.
