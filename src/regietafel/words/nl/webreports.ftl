# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Het bord
webreports-title = Maandverslagen
webreports-headline = Van de { $count } verslagen waarvan de termijn voorbij is, { $missing ->
    [one] ontbreekt er 1
   *[other] ontbreken er { $missing }
} en { $there ->
    [one] is er 1
   *[other] zijn er { $there }
} ingediend.
webreports-headline-all = Alle { $count } verslagen waarvan de termijn voorbij is, zijn ingediend.
webreports-headline-none = Over deze dag wordt nog geen verslag gevraagd.
webreports-headline-ahead = Er is nog geen termijn voorbij. De eerste loopt tot en met { $day }.
webreports-board = Provincies en maanden
webreports-due = uiterlijk { $day }
webreports-due-assumed = Dat een verslag er op de tiende van de volgende maand moet zijn, is een aanname: geen bron noemt een dag.
webreports-there = Ingediend
webreports-of = { $there } van { $all }
webreports-in-time = op tijd
webreports-open = termijn loopt
webreports-late = { $days ->
    [one] 1 dag na de termijn
   *[other] { $days } dagen na de termijn
}
webreports-told = had bericht
webreports-mine = Van u gevraagd
webreports-overdue = { $count ->
    [one] 1 verslag is over tijd
   *[other] { $count } verslagen zijn over tijd
}
webreports-overdue-lead = Het langst over tijd staat bovenaan. Rood wordt een verslag pas als de tafel bericht heeft gehad.

## Eén verslag
webreports-report = Maandverslag { $name }, { $month }
webreports-report-in-time = { $name } diende dit verslag op { $day } in, op tijd.
webreports-report-late = { $name } diende dit verslag op { $day } in, { $days ->
    [one] 1 dag na de termijn.
   *[other] { $days } dagen na de termijn.
}
webreports-report-missing = Dit verslag moest er op { $due } zijn en ontbreekt { $days ->
    [one] 1 dag.
   *[other] { $days } dagen.
}
webreports-report-expected = Het verslag van { $name } over { $month } moet er op { $due } zijn.
webreports-handed-in-by = Ingediend door
webreports-silent = Vulden niets in
webreports-silent-none = niemand: alle delen zijn er
webreports-remarks = Opmerkingen
webreports-because = Reden van het secretariaat
webreports-go-collect = Naar het verzamelen van dit verslag
webreports-go-compare = Vergelijk met de vorige maand
webreports-answer = Antwoord van het secretariaat
webreports-answer-reason = Reden (nodig als u het terugstuurt)
webreports-take-in = Neem in
webreports-send-back = Stuur terug
webreports-nothing-yet = Er is nog niets ingediend dat u mag zien.
webreports-totals = Som van wat is gemeld, met het verschil met de vorige maand
webreports-region-counts = Waar een regio een totaal meldt, telt dat, en tellen haar gemeenten niet nog eens mee. Is een deel van een som niet bekend, dan is de som niet bekend. Het verschil gaat over de gebieden die in beide maanden meldden.
webreports-lines = { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
webreports-measures = Maatregelen
webreports-export = De cijfers van alle provincies over { $month }
webreports-export-long = Voor COA, een rij per gebied, groep en soort:
webreports-export-municipalities = Voor het ministerie, een rij per gebied:
webreports-export-totals = Voor de LRT, een rij per provincie, groep en soort:
webreports-versions = Versies
webreports-version = Ingediend op { $day }, { $lines } regels.
webreports-reason = Reden
webreports-was-taken = Ingenomen op { $day }.
webreports-was-sent-back = Teruggestuurd op { $day }
webreports-findings = { $count ->
    [one] Controle: 1 bevinding
   *[other] Controle: { $count } bevindingen
}

## Twee maanden
webreports-compare = Vergelijk
webreports-compare-with = Vergelijk met de maand
webreports-comparison = { $name }: { $first } en { $second }
webreports-compared = { $count ->
    [0] Tussen { $first } en { $second } verschilt in { $name } geen getal.
    [one] Tussen { $first } en { $second } verschilt in { $name } 1 getal.
   *[other] Tussen { $first } en { $second } verschillen in { $name } { $count } getallen.
}
webreports-compared-one = Van { $name } zijn over { $first } en { $second } niet allebei verslagen die u mag zien.
webreports-changes = { $count ->
    [one] 1 getal verschilt
   *[other] { $count } getallen verschillen
}

## Verzamelen
webreports-collect = Verzamelen: { $name }, { $month }
webreports-collect-short = Verzamelen
webreports-collecting = Van de { $all } delen zijn er { $there } ingevuld; { $missing ->
    [0] niemand ontbreekt
    [one] er ontbreekt er 1
   *[other] er ontbreken er { $missing }
}. { $faults ->
    [0] Er is geen fout gevonden.
    [one] Er is 1 fout die eerst moet worden verbeterd.
   *[other] Er zijn { $faults } fouten die eerst moeten worden verbeterd.
}
webreports-step-out = 1. Werkboeken uit
webreports-step-out-lead = Voor elke gemeente en veiligheidsregio, met de cijfers van vorige maand erin.
webreports-step-out-do = Haal alle werkboeken op (zip)
webreports-step-in = 2. Werkboeken in
webreports-step-in-files = Alle werkboeken die terugkwamen, in één keer
webreports-step-in-do = Lees in
webreports-step-same = 3. Niets nieuws
webreports-step-same-lead = Wie niets nieuws meldt, houdt de cijfers van vorige maand:
webreports-step-same-do = Houd vast aan vorige maand
webreports-nobody-missing = Alle delen zijn ingevuld.
webreports-new = { $count ->
    [one] Ontbreekt, en meldde vorige maand niets:
   *[other] Ontbreken ({ $count }), en meldden vorige maand niets:
}
webreports-step-hand-in = 4. Indienen
webreports-mend-first = { $count ->
    [one] eerst 1 fout verbeteren
   *[other] eerst { $count } fouten verbeteren
}
webreports-hand-in-do = Dien in
webreports-correct-do = Dien opnieuw in
webreports-correct-reason = Ingediend op { $day }. Is dit een correctie, waarom? (Niet nodig als het is teruggestuurd.)
webreports-taken = { $count ->
    [one] 1 bestand bekeken
   *[other] { $count } bestanden bekeken
}
webreports-taken-one = ingelezen
webreports-left-out = { $count ->
    [one] heel weggelaten, 1 fout
   *[other] heel weggelaten, { $count } fouten
}
webreports-findings-lead = Een fout moet eerst worden verbeterd. Een opmerking mag blijven staan: kijk of zij klopt.
webreports-findings-none = De controle vond niets: sommen, sprongen, capaciteit en definities kloppen.
webreports-parts = Delen
webreports-part-own = De tafel zelf: maatregelen
webreports-way-missing = ontbreekt
webreports-way-none = niet ingevuld
webreports-way-file = werkboek
webreports-way-form = formulier
webreports-way-paste = geplakt
webreports-way-same = niets nieuws
webreports-changes-last = { $count ->
    [one] 1 getal verschilt van vorige maand
   *[other] { $count } getallen verschillen van vorige maand
}

## Een deel
webreports-part-title = Maandverslag over { $month }: deel van { $name }
webreports-part-before = Er is nog niets ingevuld. Hieronder staan de cijfers van vorige maand: verander wat anders is.
webreports-part-empty = Er is nog niets ingevuld.
webreports-part-there = Ingevuld door { $by }, versie { $version }. U kunt het nog veranderen tot het verslag is ingediend.
webreports-saved = Bewaard. De coördinator van de provincie ziet het nu.
webreports-same-do = Niets nieuws deze maand
webreports-same-lead = De cijfers van vorige maand blijven dan staan.
webreports-fill = Vul in
webreports-fill-lead = Vul in een rij elk getal in. Weet u een getal niet, schrijf dan "onbekend": dat is iets anders dan 0. Een rij waarin niets staat, zegt niets.
webreports-fill-measures = Vul per maatregel in hoe het staat in de provincie. Wat leeg blijft, is niet bekend.
webreports-places = Plekken
webreports-row = Rij
webreports-was = was { $value }
webreports-save = Bewaar
webreports-file = Of lever een werkboek of tabel aan
webreports-file-choose = Werkboek of CSV-bestand
webreports-paste = Of plak hier een tabel, met de kolomnamen erboven
webreports-take = Lees in
webreports-workbook = Haal het werkboek op, met de cijfers van vorige maand (XLSX)
webreports-form-assumed = Dit formulier is een aanname: er is geen formulier uit 2022 gevonden. Formulier, werkboek en controle komen uit één omschrijving.
webreports-faults = { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}
webreports-remarks-found = { $count ->
    [one] Controle: 1 opmerking
   *[other] Controle: { $count } opmerkingen
}
