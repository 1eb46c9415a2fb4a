# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Sleutels en hun cijfers
distribution-key-inhabitants = inwoners
distribution-key-inhabitants-ses = inwoners × (1 + SES-WOA)
distribution-key-fixed = vast aantal per eenheid
distribution-key-existing = naar bestaande plekken
distribution-key-performance = inwoners × (1 + correctie op prestatie)
distribution-figures-ses = SES-WOA-score
distribution-figures-performance = correctie op prestatie
distribution-figures-fixed = vast aantal
distribution-figures-each = voor elke eenheid hetzelfde
distribution-figures-existing = bestaande plekken
distribution-figures-column = kolom { $column }
distribution-rule-key-ses = Inwoners × (1 + SES-WOA-score), gedeeld door de som van allen. Deze formule is afgeleid uit gepubliceerde uitkomsten; de tekst van de regeling is niet gezien.
distribution-rule-key-performance = Inwoners × (1 + correctie). Wie achterloopt krijgt een hoger gewicht. De correcties komen van de gebruiker.

## Hoe een getal tot stand komt
distribution-what-share = aandeel van { $unit }
distribution-what-share-province = aandeel van de provincie { $unit }
distribution-what-share-municipality = aandeel van de gemeente { $unit }
distribution-what-total = te verdelen totaal
distribution-what-weight-of = gewicht van { $unit }
distribution-what-weight-sum = alle { $count } samen
distribution-what-sum-of = som van { $figures } ({ $count ->
    [one] 1 eenheid
   *[other] { $count } eenheden
})
distribution-what-coefficient = hoe zwaar { $column } telt
distribution-note-sum-of-parts = Het totaal { $total } is rechtstreeks over de gemeenten verdeeld. Dit is de som van { $count } gemeenten.
distribution-note-sum-of-weights = Dit is de som van { $count } gemeenten.

## Weigeringen: sleutel en cijfers
distribution-key-unknown = De sleutel { $text } bestaat niet. Kies uit { $known }, of geef een tabel mee.
distribution-key-needs-file = De sleutel { $key } heeft cijfers nodig. Geef een bestand mee met { $option }.
distribution-figures-not-used = De sleutel { $key } gebruikt geen eigen cijfers. Laat --figures weg of kies een andere sleutel.
distribution-rule-unknown = De afrondingsregel { $text } bestaat niet. Kies uit { $known }.
distribution-level-unknown = { $text } is geen niveau om over te verdelen. Kies uit { $known }.
distribution-no-day = Geef met --inhabitants-on de dag van de inwonercijfers. Bekend zijn { $known }.
distribution-day-unreadable = { $text } is geen datum. Schrijf een datum als 2022-01-01.
distribution-within-not-province = Verdelen kan binnen een provincie of het hele land, niet binnen { $name }.
distribution-within-by-province = Binnen { $name } kan alleen over gemeenten worden verdeeld. Kies --by municipality.
distribution-ratio-below-minus-one = Een waarde bij { $figures } is lager dan −1, bij { $units }. Het gewicht zou dan negatief zijn.
distribution-unit-without-value = Er is geen waarde voor { $figures } bij { $count ->
    [one] { $units }
   *[other] { $count } eenheden: { $units }
}.
distribution-units-missing = Er ontbreken waarden voor { $count ->
    [one] deze eenheid
   *[other] deze { $count } eenheden
}: { $units }.
distribution-units-unknown = Er zijn { $count } eenheden die niet meedoen, zoals { $units }.
distribution-unit-twice = { $unit } staat er twee keer in.
distribution-unit-not-here = { $unit } komt in deze verdeling niet voor.
distribution-levels-mixed = De cijfers gaan over meer dan één niveau: { $levels }. Gebruik er één.
distribution-label-unknown = { $label } doet niet mee in deze verdeling (bestand: { $file }).
distribution-label-ambiguous = { $label } kan meer dan één eenheid zijn: { $options }. Gebruik de code.
distribution-number-unreadable = { $text } is geen getal.
distribution-number-ambiguous = { $text } kan een duizendtal of een decimaal getal zijn. Schrijf het zonder komma, of met een ander aantal decimalen.

## Weigeringen: de sleutel als som van kolommen
distribution-expression-empty = De sleutel is leeg. Schrijf bijvoorbeeld "1/2 population + 1/2 gdp".
distribution-expression-all-zero = In de sleutel telt geen enkele kolom mee.
distribution-expression-sign = In de sleutel staat op plaats { $position } het teken { $text }, dat daar niet hoort. Zet namen met spaties of tekens tussen aanhalingstekens.
distribution-expression-plus-missing = In de sleutel wordt op plaats { $position } een + verwacht in plaats van { $text }.
distribution-expression-column-missing = In de sleutel wordt op plaats { $position } de naam van een kolom verwacht in plaats van { $text }.
distribution-expression-column-at-end = Aan het eind van de sleutel (plaats { $position }) ontbreekt de naam van een kolom.
distribution-expression-divided-by-zero = In de sleutel wordt op plaats { $position } door nul gedeeld: { $text }.
distribution-column-unknown = De kolom { $column } staat niet in de tabel. Wel: { $known }.
distribution-column-negative = In de kolom { $column } staan negatieve waarden, bij { $units }.
distribution-column-sum-zero = De kolom { $column } telt op tot nul; er is geen aandeel van te nemen.

## Weigeringen: bestanden
distribution-table-without-key = Geef met --key aan hoe de kolommen van { $file } meetellen, zoals "1/2 population + 1/2 gdp".
distribution-option-not-with-table = { $option } gaat over gebieden en kan niet samen met --table.
distribution-label-without-table = --label hoort bij --table. Geef een tabel mee of laat --label weg.
distribution-file-no-table = In { $file } is geen tabel met ten minste twee kolommen gevonden.
distribution-file-no-rows = In { $file } staan geen rijen onder de kop.
distribution-file-row-too-long = { $file }, rij { $row }: er staan meer cellen dan de { $columns } kolommen van de kop.
distribution-file-two-columns = In { $file } is niet duidelijk welke kolommen bedoeld zijn. Nodig zijn { $wanted }; er staan { $known }.
distribution-file-column-unknown = In { $file } staat geen kolom { $column }. Wel: { $known }.
distribution-file-column-twice = In { $file } staat de kolom { $column } twee keer.
distribution-file-label-empty = { $file }, rij { $row }: de kolom { $column } is leeg.
distribution-file-label-twice = { $file }, rij { $row }: { $label } staat ook al in rij { $first }.
distribution-file-no-value = { $file }, rij { $row }, kolom { $column }: { $unit } heeft geen waarde.
distribution-file-number-unreadable = { $file }, rij { $row }, kolom { $column }: { $text } is geen getal.
distribution-file-number-ambiguous = { $file }, rij { $row }, kolom { $column }: { $text } kan een duizendtal of een decimaal getal zijn. Schrijf het zonder scheidingsteken, of met een ander aantal decimalen.
distribution-file-not-a-count = { $file }, rij { $row }, kolom { $column }: { $text } is geen geheel getal vanaf nul.
distribution-file-total-row = { $file }, rij { $row }: ‘{ $label }’ is een totaal en geen gebied. Haal deze rij weg.
distribution-table-total = Rij { $row }, ‘{ $label }’, is een totaal en doet niet mee.
distribution-table-whole-or-unit = { $file }, rij { $row }: ‘{ $label }’ kan het totaal zijn of een van de regels, en is niet de som van de andere. Noem haar ‘Totaal’, of geef haar een andere naam.
distribution-table-total-differs = In ‘{ $label }’ staat bij { $column } { $there }. De andere rijen tellen op tot { $sum }: een verschil van { $difference }.
distribution-note-locked = vaste waarde { $amount }; niet berekend. De sleutel zou { $computed } geven, een verschil van { $difference }.
distribution-note-like = { $taken }, zoals in de geldende verdeling ‘{ $title }’.
distribution-note-by-law = Afgerond volgens de wet op { $day }: { $rule }. Huisvestingswet 2014, artikel 29 lid 1.
distribution-table-unread = { $count ->
    [one] Niet gelezen is de kolom { $columns }.
   *[other] Niet gelezen zijn de kolommen { $columns }.
}
distribution-table-missing = In de tabel { $count ->
    [one] ontbreekt één gebied
   *[other] ontbreken { $count } gebieden
} van de kolom { $kind } op { $day }: { $names }.
distribution-table-strange = { $count ->
    [one] Eén rij is op { $day } geen gebied
   *[other] { $count } rijen zijn op { $day } geen gebied
} van de kolom { $kind }, en { $count ->
    [one] doet
   *[other] doen
} mee onder de eigen naam: { $names }.

## Weigeringen: grenzen en loting
distribution-bounds-unknown = Een ondergrens, bovengrens of vaste waarde geldt voor wie hier niet zelf wordt afgerond: { $units } ({ $count }).
distribution-floors-above-cap-of = De ondergrenzen binnen { $name } zijn samen { $floor }; dat is meer dan de bovengrens { $cap }.
distribution-floors-above-lock-of = De ondergrenzen binnen { $name } zijn samen { $floor }; dat is meer dan de vaste waarde { $locked }.
distribution-lot-elsewhere = Er is een lot voor niveau { $level } binnen { $parent }, maar daar wordt niet verdeeld.
distribution-lot-empty = In { $file } staat geen lot.
distribution-lot-twice = In { $file } staat { $unit } twee keer als lot.
distribution-lot-row-incomplete = { $file }, rij { $row }: vul level en code in.
distribution-lot-not-json = { $file } is geen geldige JSON.
distribution-lot-form = In { $file } mist een lot het niveau (level), het gebied erboven (parent) of de getrokken codes (drawn).

## Weigeringen: opties
distribution-label-not-here = { $label } doet niet mee in deze verdeling.
distribution-option-unknown = De optie { $option } bestaat niet. Wel: { $known }.
distribution-option-empty = { $option } is leeg. Vul iets in of laat de optie weg.
distribution-option-wrong = { $option } kan niet { $given } zijn; nodig is { $what }.
distribution-option-wants-text = een tekst
distribution-option-wants-day = een dag als 2022-01-01
distribution-option-wants-file = de naam van een bestand
distribution-option-wants-counts = een bestand, of gehele getallen per code of naam
distribution-option-wants-count-or-counts = een geheel getal, een bestand, of gehele getallen per code of naam
distribution-option-wants-numbers = een bestand, of exacte getallen per code of naam
distribution-option-wants-lots = een bestand, of de getrokken codes per niveau en gebied erboven
distribution-option-wants-yes-or-no = ja of nee
distribution-option-wants-distribution = een vastgestelde verdeling
distribution-option-wants-country = gebieden met hun inwoners
distribution-purpose-unknown = Het doel { $text } bestaat niet. Kies uit { $known }.
distribution-bound-negative = { $option } is { $amount }; een ondergrens of bovengrens is een geheel getal vanaf nul.
distribution-bound-negative-for = { $option } is { $amount } bij { $unit }; een ondergrens, bovengrens of vaste waarde is een geheel getal vanaf nul.
distribution-file-unit-twice = { $file }, rij { $row }: { $unit } staat ook al in rij { $first }.
distribution-file-no-header = { $file } begint met "{ $line }", en dat is geen kop. Zet er een regel boven zoals: code,amount.
distribution-file-is-folder = { $file } is een map. Geef een bestand.

## Weigeringen: delen, bestaand, ruil
distribution-part-above-whole = Het deel { $part } is groter dan het geheel { $whole }.
distribution-part-other-unit = Het deel telt { $part } en het geheel { $whole }; die kunnen niet naast elkaar.
distribution-part-exceeds = Het deel is groter dan ‘{ $title }’ bij { $units }. Een deel kan niet meer zijn dan het geheel.
distribution-existing-unknown = Er zijn bestaande plekken voor { $count } eenheden zonder opgave, zoals { $units }.
distribution-existing-negative = Het aantal bestaande plekken is negatief bij { $units }.
distribution-transfer-not-positive = Een ruil gaat over ten minste één plek, niet over { $amount }.
distribution-transfer-to-itself = { $area } kan niet aan zichzelf uitlenen.
distribution-transfer-without-task = Er is geen opgave om te ruilen voor { $areas }.
distribution-transfer-other-level = { $giver } en { $taker } zijn niet van hetzelfde niveau. Ruil tussen twee gemeenten of tussen twee provincies.
distribution-transfer-below-zero = Met deze ruil zou de opgave van { $area } op { $day } uitkomen op { $left }. Dat is minder dan niets.
distribution-transfer-more-than-there-is = { $area } leent op { $day } samen { $lent } plekken uit, maar heeft er { $existing }.
distribution-province-unknown = Het is niet bekend in welke provincie { $area } ligt.

## Vastgestelde verdelingen
distribution-published-other-day = De gepubliceerde waarde { $amount } voor { $area } geldt voor { $of }, niet voor { $on }. Ze kan daarom niet worden vastgezet.
distribution-decision-does-not-carry = Een { $kind } draagt geen verdeling. Hang de verdeling aan een besluit of een afspraak.
distribution-not-known = De verdeling { $series } is op deze dag niet bekend. Kies een latere dag bij ‘zoals bekend op’.
distribution-recomputed-needs-draw = De verdeling { $series } vraagt om een loting die niet is vastgelegd.
distribution-recomputed-differs = De verdeling { $series } komt bij narekenen anders uit dan vastgelegd, voor { $areas }. De cijfers eronder zijn veranderd.
distribution-figures-on-record = gewichten zoals vastgelegd ({ $key })
distribution-not-in-force = De verdeling { $series } geldt vanaf { $start }, nog niet op { $day }. Kies een latere dag.
distribution-decision-corrected = Het besluit ‘{ $title }’ is intussen verbeterd. Hang de verdeling aan de verbeterde versie.
distribution-lot-needs-how = Er is geloot, maar er staat niet bij hoe. Schrijf dat op, zoals: getrokken door de notaris op 8 juli.

## Besluiten en verdelen
distribution-adopt-no-areas = Dit is geen verdeling over provincies of gemeenten van één dag. Alleen die kan worden vastgesteld.
distribution-adopt-direct = Een verdeling rechtstreeks over de gemeenten kan niet worden vastgesteld. Verdeel trapsgewijs.
distribution-adopt-needs-draw = Er moet eerst worden geloot. Vul de uitslag in.
distribution-adopt-differs = Bij vaststellen komt er iets anders uit dan hier stond. Open de pagina opnieuw en kijk de uitkomst na.
distribution-bound-not-of-level = Een ondergrens of bovengrens geldt hier voor gebieden van een ander niveau: { $units }. Zet haar bij de gebieden waarover wordt verdeeld.
distribution-series-wrong = ‘{ $text }’ kan geen code zijn. Gebruik kleine letters, cijfers en streepjes: 2024-opvang-75500.
