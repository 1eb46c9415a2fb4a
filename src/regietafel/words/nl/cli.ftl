# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Overal
cli-language-unknown = REGIETAFEL_LANG is { $text }, maar de talen zijn nl en en.
cli-cannot-write = Schrijven naar { $file } lukt niet: { $reason }.
cli-xlsx-needs-output = Een XLSX-bestand heeft een naam nodig. Geef die met --output.
cli-explain-not-in-format = Een uitleg kan niet als { $format }. Laat --format weg of kies json.

## Verdelen
cli-total-not-whole = Het totaal { $text } is geen geheel getal. Schrijf het zonder punten, zoals 51000.
cli-total-too-large = Het totaal is groter dan wij verdelen; ten hoogste { $most }.
cli-ending-unknown = Het eind van de naam { $file } zegt niet welke vorm bedoeld is. Kies uit { $known }, of geef --format.
cli-title = Verdeling van { $total }
cli-places = { $count }
cli-fact-total = Totaal
cli-fact-key = Sleutel
cli-fact-rule = Afronding
cli-fact-inhabitants = Inwoners op
cli-fact-areas = Gebieden op
cli-fact-source = Bron
cli-fact-note = Let op
cli-divisor = Bewijs: elk gewicht gedeeld door { $divisor } en afgerond geeft deze uitkomst.
cli-divisor-held = Bewijs: elk gewicht gedeeld door { $divisor } en afgerond, daarna gehouden binnen ondergrenzen en bovengrenzen, vaste waarden uitgezonderd, geeft deze uitkomst.
cli-divisor-only = Bewijs: alleen de deler { $divisor } geeft deze uitkomst; het lot besliste over wat precies op een half uitkwam.
cli-divisor-only-held = Bewijs: alleen de deler { $divisor } geeft deze uitkomst, gehouden binnen ondergrenzen en bovengrenzen, vaste waarden uitgezonderd; het lot besliste over wat precies op een half uitkwam.
cli-drawn = Door het lot aangewezen: { $units }.
cli-drawn-within = Door het lot aangewezen binnen { $parent }: { $units }.
cli-against-direct = Trapsgewijs of rechtstreeks: { $moved ->
    [0] dat geeft dezelfde uitkomst.
   *[other] het verschil is { $moved }, bij { $units } eenheden.
}
cli-direct-needs-draw = Rechtstreeks verdelen zou een loting vragen; het verschil met trapsgewijs is daarom niet te geven.
cli-draw = Loting nodig: { $places ->
    [one] één plek
   *[other] { $places } plekken
} voor { $among }. Loot, en geef de uitslag mee met --lot (level { $level }).
cli-draw-within = Loting nodig binnen { $parent }: { $places ->
    [one] één plek
   *[other] { $places } plekken
} voor { $among }. Loot, en geef de uitslag mee met --lot (level { $level }, parent { $parent }).
cli-records-verified = Alle { $count } boekingen kloppen.
cli-records-broken = Boeking { $number } klopt niet met wat er staat. Zet een back-up terug van vóór die boeking.
cli-areas-loaded = { $day }: { $new } { $new ->
    [one] feit
   *[other] feiten
} vastgelegd, { $same } stonden er al.
cli-links-printed = Aanmeldlink, één keer te gebruiken, een half uur geldig: { $address }
cli-links-persona-unknown = { $text } is geen voorbeeldrol. Kies uit { $known }.
cli-lent = Vastgelegd: { $giver } neemt { $amount } plekken over van { $taker }.
cli-no-records = Hier staan nog geen gegevens, of van een oudere versie. Maak ze met: regietafel up --no-serve
cli-not-a-day = Bij { $option } staat ‘{ $text }’, en dat is geen dag. Schrijf jaar, maand en dag, zoals 2022-07-08.
cli-not-a-half-year = ‘{ $text }’ is geen halfjaar. Schrijf het zoals 2022-I of 2022-II.
cli-not-a-moment = Bij { $option } staat ‘{ $text }’, en dat is geen moment. Schrijf het zoals 2026-01-31T12:00, of alleen de dag.
cli-boundaries-need-day = In { $file } staat niet voor welke dag de grenzen gelden. Geef die dag met --on, zoals 2022-03-24.
cli-up-migrating = 1/4 Gegevensbestand bijwerken …
cli-up-loading = 2/4 Voorbeeld van 8 juli 2022 laden …
cli-up-loaded = { $count } feiten geladen
cli-up-loaded-before = was al geladen
cli-up-skipped = overgeslagen (--no-demo)
cli-up-done = Klaar.
cli-up-links = 3/4 Aanmeldlinks, elk één keer te gebruiken, alleen op deze machine:
cli-up-serving = 4/4 Regietafel staat op { $address }/  (Engels: { $address }/en/). Stoppen met Ctrl+C.
cli-up-stopped = Gestopt.
cli-up-port-taken = Poort { $port } is bezet. Kies een andere, bijvoorbeeld: regietafel up --port 8001
cli-up-port-refused = Poort { $port } is niet te gebruiken: { $reason }. Kies een andere, bijvoorbeeld: regietafel up --port 8001

## Besluiten en verdelen
cli-decision-recorded = Vastgelegd: { $title }. Het nummer is { $fact }.
cli-decision-public = Vastgelegd sinds wanneer besluit { $fact } openbaar is.
cli-source-needed = Noem de bron: --source en --publisher.
cli-source-kind-unknown = ‘{ $text }’ is geen soort bron. Kies uit: { $known }.
cli-adopted = Vastgesteld: { $title }, versie { $version }, onder { $series }.
cli-published = { $count ->
    [one] Eén gepubliceerde waarde
   *[other] { $count } gepubliceerde waarden
} vastgelegd bij { $series }.
cli-not-a-value = ‘{ $text }’ is geen gebied met een geheel getal. Schrijf: Zeeland=814.
cli-not-one-of = ‘{ $text }’ is geen van de keuzes: { $known }.
