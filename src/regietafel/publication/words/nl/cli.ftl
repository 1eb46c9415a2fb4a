# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Overal
cli-language-unknown = REGIETAFEL_LANG is { $text }, maar de talen zijn nl en en.
cli-cannot-write = Schrijven naar { $file } lukt niet: { $reason }.
cli-xlsx-needs-output = Een XLSX-bestand heeft een naam nodig. Geef die met --output.
cli-explain-not-in-format = Een uitleg kan niet als { $format }. Laat --format weg of kies json.

## Verdelen
cli-total-not-whole = Het totaal { $text } is geen geheel getal. Schrijf het zonder punten, zoals 51000.
cli-title = Verdeling van { $total }
cli-places = { $count }
cli-column-code = code
cli-column-name = naam
cli-column-parent = binnen
cli-column-quota = exact aandeel
cli-column-amount = aantal
cli-column-floor = ondergrens
cli-column-cap = bovengrens
cli-column-locked = vaste waarde
cli-column-existing = bestaand
cli-column-to-find = nog te vinden
cli-column-surplus = overschot
cli-fact-total = Totaal
cli-fact-key = Sleutel
cli-fact-rule = Afronding
cli-fact-inhabitants = Inwoners op
cli-fact-areas = Gebieden op
cli-fact-source = Bron
cli-divisor = Bewijs: elk gewicht gedeeld door { $divisor } en afgerond geeft deze uitkomst.
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
