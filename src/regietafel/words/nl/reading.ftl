# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Bestanden met tabellen: wat voor bestand het is
read-no-file = Het bestand { $file } is er niet. Controleer de naam en de map.
read-empty = { $file } is leeg. Kies het bestand waarin de tabel staat.
read-too-large = { $file } is groter dan { $most } MB. Verdeel de tabel over meer bestanden.
read-too-large-unpacked = { $file } is uitgepakt groter dan { $most } MB. Zet alleen de tabel in een nieuw bestand, of verdeel haar over meer bestanden.
read-too-many-rows = { $file } heeft meer dan { $most } rijen. Verwijder lege rijen onder de tabel, of verdeel de tabel over meer bestanden.
read-too-many-columns = { $file } heeft meer dan { $most } kolommen. Verwijder de kolommen die niet nodig zijn.
read-too-many-cells = Een blad in { $file } beslaat meer dan { $most } cellen. Zet alleen de tabel in een nieuw bestand, vanaf cel A1.
read-too-many-parts = { $file } bestaat uit meer dan { $most } onderdelen. Zet alleen de tabel in een nieuw bestand.
read-not-text = { $file } is geen tekst in UTF-8 en ook geen werkblad. Sla het op als CSV (UTF-8), XLSX of ODS.
read-not-a-workbook = { $file } is beschadigd of niet te lezen als werkblad. Open het in uw rekenprogramma en sla het opnieuw op als XLSX of ODS.
read-password = { $file } is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.
read-is-old-workbook = { $file } is een werkblad in de oude vorm (XLS) of een ander oud kantoorbestand. Sla het op als XLSX of ODS.
read-is-binary-workbook = { $file } is een binair werkblad (XLSB). Sla het op als XLSX of ODS.
read-is-archive = { $file } is een archief met bestanden erin. Pak het uit en kies het bestand met de tabel.
read-is-document = { $file } is een tekstdocument of presentatie. Zet de tabel in een werkblad en sla dat op als XLSX, ODS of CSV.
read-is-pdf = { $file } is een pdf. Daaruit worden geen cijfers gelezen. Vraag de tabel op als XLSX, ODS of CSV.
read-is-picture = { $file } is een afbeelding. Vraag de tabel op als XLSX, ODS of CSV.
read-is-page = { $file } is een webpagina of ander bestand met opmaak, ook als de naam op .xls eindigt. Open het in uw rekenprogramma en sla het op als XLSX of ODS.
read-has-doctype = { $file } bevat een documenttype (DOCTYPE). Een werkblad heeft dat niet. Maak het bestand opnieuw in uw rekenprogramma.

## Tekens
read-garbled = { $file }, rij { $row }: bij "{ $text }" zijn letters met een accent verminkt. Maak de CSV opnieuw en kies daarbij UTF-8.
read-lost-sign = { $file }, rij { $row }: bij "{ $text }" is een teken verloren gegaan. Maak de CSV opnieuw en kies daarbij UTF-8.
read-control-sign = { $file }, rij { $row }: bij "{ $text }" staat een teken dat niet te zien is (een stuurteken). Verwijder het, of maak de CSV opnieuw.
read-turned = { $file }, rij { $row }: bij "{ $text }" staat een teken dat de leesrichting omkeert; een getal kan dan anders lijken dan het is. Typ de cel opnieuw.
read-bad-row = { $file } is niet te lezen als CSV vanaf rij { $row }. Kijk of daar een aanhalingsteken ontbreekt.
read-long-cell = { $file }, rij { $row }: er staat een cel van meer dan honderdduizend tekens. Kijk of daar een aanhalingsteken ontbreekt.

## Het blad als geheel
read-two-tables = In { $file } staan tabellen op meer dan één blad: { $sheets }. Bewaar het blad dat bedoeld is in een eigen bestand.
read-hidden-sheet = In { $file } staat de tabel op een verborgen blad ({ $sheet }). Wat verborgen is wordt niet gelezen. Maak het blad zichtbaar.
read-header-twice = Rij { $row }: de kolom { $column } staat er twee keer. Verwijder er één, of geef haar een andere naam.
read-hidden-row = Rij { $row } is verborgen, maar er staat iets in. Maak de rij zichtbaar of verwijder haar; haal ook een filter weg.
read-hidden-column = Kolom { $letter } ({ $column }) is verborgen. Maak de kolom zichtbaar, of verwijder haar.
read-merged = Rij { $row }: de cellen { $cells } zijn samengevoegd. Splits ze en vul elke cel in.
read-other-file = Rij { $row }, kolom { $column }: cel { $cell } haalt de waarde uit een ander bestand. Plak de waarde zelf in de cel.

## De rij met kolomnamen
read-has-columns = Het bestand heeft de kolommen { $titles }.
read-has-no-columns = Het bestand heeft geen rij met namen van kolommen.
read-no-header = In { $file } staat geen rij met kolomnamen die hier bekend zijn. Nodig zijn: { $wanted }. { $has } Een leeg formulier maakt u met: regietafel observations template { $source }
read-header-part = In { $file } staan wel de kolommen { $there }, maar niet: { $wanted }. Voeg die toe. { $has } Een leeg formulier maakt u met: regietafel observations template { $source }
read-no-rows = In { $file } staan onder de kolomnamen geen rijen met cijfers.

## Kolommen die niet worden gelezen
read-column-unread = Kolom { $column } wordt niet gelezen.
read-column-unread-near = Kolom { $column } wordt niet gelezen. Bedoelt u { $near }? Geef de kolom dan die naam.
read-columns-need-yes = { $count ->
    [one] Eén kolom van het bestand wordt niet gelezen. Verbeter de naam, of zeg dat zij weg kan blijven.
   *[other] { $count } kolommen van het bestand worden niet gelezen. Verbeter de namen, of zeg dat zij weg kunnen blijven.
}

## Een rij
read-row-ragged = Rij { $row } heeft { $cells } cellen, de rij met kolomnamen { $columns }. Gebruik overal hetzelfde scheidingsteken, en aanhalingstekens om een tekst waar het in staat.
read-row-without-figures = Rij { $row }: er staat geen enkel cijfer. Vul het in of verwijder de rij.
read-twice = Rij { $row }, kolom { $column }: dit cijfer staat er al, in rij { $first }. Verwijder één van de twee.
read-sum = Rij { $row }, kolom { $column }: er staat { $printed }, maar { $columns } tellen op tot { $found }. Controleer de rij.
read-total = Rij { $row }, kolom { $column }: het totaal is { $printed }; de rijen tellen op tot { $found }. Controleer de rijen en het totaal.
read-second-total = Rij { $row }: dit is een tweede totaal; het eerste staat in rij { $first }. Verwijder één van de twee.
read-area = Rij { $row }, kolom { $column }: { $why }
read-area-empty = Er staat geen gebied. Vul de naam of de code in.
read-indicator = Rij { $row }, kolom { $column }: "{ $text }" wordt hier niet geteld. De codes ziet u met: regietafel observations indicators
read-flow-until = Rij { $row }, kolom { $column }: { $indicator } telt wat in een periode gebeurde. Vul de eerste dag na die periode in.
read-until-before = Rij { $row }, kolom { $column }: { $until } ligt niet na { $start }. Vul de eerste dag na de periode in.
read-by-empty = Rij { $row }, kolom { $column }: er staat niet wie dit heeft gemeld. Vul de naam van de organisatie of de functie in.
read-source-kind = Rij { $row }, kolom { $column }: "{ $text }" is geen soort bron. Schrijf bijvoorbeeld: gepubliceerd, uit de pers, of uit uw eigen tabel.

## Een getal
read-number-empty = Rij { $row }, kolom { $column }: er staat niets. Is het nul, schrijf dan 0; is het niet bekend, schrijf dan "onbekend".
read-number-text = Rij { $row }, kolom { $column }: "{ $text }" is geen geheel getal. Is het niet bekend, schrijf dan "onbekend".
read-number-dash = Rij { $row }, kolom { $column }: een streepje kan nul of onbekend betekenen. Schrijf 0 of "onbekend".
read-number-negative = Rij { $row }, kolom { $column }: { $text } is negatief. Hier wordt geteld; minder dan nul kan niet.
read-number-decimal = Rij { $row }, kolom { $column }: { $text } is geen geheel getal. Schrijf het aantal zonder cijfers achter de komma, niet in duizendtallen.
read-number-comma = Rij { $row }, kolom { $column }: { $text } kan een duizendtal of een decimaal getal zijn. Schrijf het zonder komma.
read-number-percent = Rij { $row }, kolom { $column }: { $text } is een percentage. Hier hoort een aantal.
read-number-money = Rij { $row }, kolom { $column }: { $text } is een bedrag. Hier hoort een aantal.
read-number-power = Rij { $row }, kolom { $column }: { $text } is een getal in wetenschappelijke vorm. Schrijf het voluit.
read-number-about = Rij { $row }, kolom { $column }: "{ $text }" is een schatting of een grens. Schrijf één getal, of "onbekend".
read-number-marked = Rij { $row }, kolom { $column }: bij "{ $text }" staat een teken of een eenheid achter het getal. Schrijf alleen het getal.
read-number-too-large = Rij { $row }, kolom { $column }: { $text } is te groot om een aantal mensen of plekken te zijn.
read-number-formula-error = Rij { $row }, kolom { $column }: de formule geeft een fout ({ $text }). Verbeter de formule en sla het bestand opnieuw op.
read-number-formula = Rij { $row }, kolom { $column }: { $text } is een formule waarvan de uitkomst niet in het bestand staat. Open het in uw rekenprogramma en sla het opnieuw op.

## Een dag of maand
read-day-empty = Rij { $row }, kolom { $column }: er staat geen dag of maand. Vul die in bij elke rij.
read-day-text = Rij { $row }, kolom { $column }: "{ $text }" is geen dag of maand. Schrijf een dag als 2022-07-08, een maand als 2022-07.
read-day-no-such-day = Rij { $row }, kolom { $column }: { $text } bestaat niet op de kalender. Schrijf een dag als 2022-07-08, een maand als 2022-07.
read-day-stand-in = Rij { $row }, kolom { $column }: { $text } is een dag die een rekenprogramma geeft voor een lege cel, of die voor "niet bekend" staat. Vul de dag zelf in; is hij niet bekend, laat de cel dan leeg.
read-day-ahead = Rij { $row }: { $day } komt nog, het is nu { $today }. Deze bron telt wat er al is. Controleer de dag.
read-day-two-days = Rij { $row }, kolom { $column }: { $text } kan twee dagen betekenen. Schrijf jaar-maand-dag, zoals 2022-07-08.
read-day-serial = Rij { $row }, kolom { $column }: { $text } is een dagnummer van een rekenprogramma. Geef de kolom de vorm van een datum.
read-day-short-year = Rij { $row }, kolom { $column }: bij { $text } ontbreekt de eeuw. Schrijf het jaar met vier cijfers.
read-day-with-time = Rij { $row }, kolom { $column }: in "{ $text }" staat ook een tijd. Schrijf alleen de dag.
read-day-not-a-first = Rij { $row }, kolom { $column }: { $text } is een dag, geen maand. Schrijf een maand als 2022-07.
read-day-formula-error = Rij { $row }, kolom { $column }: de formule geeft een fout ({ $text }). Verbeter de formule en sla het bestand opnieuw op.
read-day-formula = Rij { $row }, kolom { $column }: { $text } is een formule waarvan de uitkomst niet in het bestand staat. Open het in uw rekenprogramma en sla het opnieuw op.

## Locaties
read-cell-empty = Rij { $row }, kolom { $column }: er staat niets. Vul deze cel in.
read-choice = Rij { $row }, kolom { $column }: "{ $text }" is hier niet bekend. Kies uit: { $known }.
read-extension-without-end = Rij { $row }, kolom { $column }: er is een verlenging tot { $until }, maar geen einde van het contract. Vul dat einde in.
