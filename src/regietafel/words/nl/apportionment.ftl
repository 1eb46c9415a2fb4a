# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Regels
apportionment-rule-nearest = rekenkundig afronden
apportionment-rule-up = naar boven afronden
apportionment-rule-largest-remainder = grootste overschotten
apportionment-rule-webster = deler volgens Webster (Sainte-Laguë)
apportionment-rule-nearest-how = Elk aandeel wordt apart afgerond, een half naar boven. De som wordt niet hersteld.
apportionment-rule-up-how = Elk aandeel wordt apart naar boven afgerond op een geheel getal. De som wordt niet hersteld.
apportionment-rule-largest-remainder-how = Iedereen krijgt het hele deel van zijn aandeel. Wat overblijft gaat naar de grootste overschotten.
apportionment-rule-webster-how = Elk gewicht wordt gedeeld door dezelfde deler en afgerond. De deler is zo gekozen dat de som klopt.

## Hoe een aandeel een geheel getal werd
apportionment-rounded-nearest = rekenkundig afgerond
apportionment-rounded-up = naar boven afgerond
apportionment-rounded-divisor = het gewicht gedeeld door { $divisor }, en afgerond
apportionment-remainder-whole = het hele deel; het overschot hoort niet bij de grootste
apportionment-remainder-one-more = het hele deel, en één erbij omdat het overschot bij de grootste hoort
apportionment-held-floor = dat ligt onder de ondergrens
apportionment-held-cap = dat ligt boven de bovengrens
apportionment-locked = vaste waarde { $amount }; niet berekend
apportionment-lot-won = een ander had precies evenveel recht; het lot gaf hier één erbij
apportionment-lot-lost = een ander had precies evenveel recht; het lot viel op de ander
apportionment-divisor = deler
apportionment-divisor-proof = Elke deler boven { $low } tot en met { $high } geeft deze uitkomst.
apportionment-divisor-only = Alleen de deler { $low } geeft deze uitkomst; het lot besliste over wat precies op een half uitkwam.
apportionment-divisor-proof-above = Elke deler boven { $low } geeft deze uitkomst.
apportionment-rate = plekken per eenheid van gewicht
apportionment-rate-held = Zo gekozen dat alle aandelen samen het totaal zijn, met inachtneming van ondergrenzen, bovengrenzen en vaste waarden.

## Certificaat
apportionment-gain = Met { $amount } meer krijgt deze eenheid er één bij.
apportionment-gain-by-lot = Met { $amount } meer komt er een loting aan te pas; daarboven krijgt deze eenheid er zeker één bij.
apportionment-gain-never = Meer gewicht geeft deze eenheid er niet één bij.
apportionment-lose = Met { $amount } minder raakt deze eenheid er één kwijt.
apportionment-lose-by-lot = Met { $amount } minder komt er een loting aan te pas; daaronder raakt deze eenheid er zeker één kwijt.
apportionment-lose-never = Minder gewicht kost deze eenheid er niet één.
apportionment-one-more-loses = Als het totaal één hoger was, zou { $unit } er één kwijtraken. Dat is een bekende eigenaardigheid van grootste overschotten.
apportionment-one-more-nobody-loses = Als het totaal één hoger was, zou niemand er één kwijtraken.
apportionment-one-more-gains = Als het totaal één hoger was, zou { $unit } er één bij krijgen.
apportionment-one-more-draw = Als het totaal één hoger was, zou er een loting nodig zijn.
apportionment-draw-needed = Loting nodig: { $places ->
    [one] één plek
   *[other] { $places } plekken
} voor { $among }.
apportionment-difference = De som wijkt { $difference } af van het totaal, omdat elk getal apart is afgerond.

## Wat niet verdeeld kan worden
apportionment-total-not-whole = Het totaal { $total } is geen geheel getal.
apportionment-total-negative = Het totaal { $total } is negatief.
apportionment-no-units = Er is niemand om over te verdelen.
apportionment-weight-not-exact = Het gewicht van { $unit } ({ $weight }) is geen exact getal.
apportionment-weight-negative = Het gewicht van { $unit } ({ $weight }) is negatief.
apportionment-weights-zero = Alle gewichten zijn nul: er is niets om naar te verdelen.
apportionment-bounds-unknown = Er is een ondergrens, bovengrens of vaste waarde voor wie niet meedoet: { $units }.
apportionment-bound-not-whole = Een ondergrens, bovengrens of vaste waarde van { $unit } is { $value }; dat moet een geheel getal vanaf nul zijn.
apportionment-floor-above-cap = Bij { $unit } ligt de ondergrens { $floor } boven de bovengrens { $cap }.
apportionment-floors-above-total = De ondergrenzen en vaste waarden zijn samen { $floors }; dat is meer dan het totaal { $total }.
apportionment-caps-below-total = De bovengrenzen en vaste waarden zijn samen { $caps }; dat is minder dan het totaal { $total }.
apportionment-caps-without-weight = Er is plaats voor { $room } van de { $total }. Een bovengrens geeft niets aan wie geen gewicht heeft: { $units }. Geef hun een gewicht of een ondergrens, of verhoog de bovengrens van een ander.
apportionment-nothing-open = Alles ligt vast op samen { $fixed }; het totaal { $total } kan dan niet gehaald worden.
apportionment-drawn-not-asked = Er is geloot ({ $units }), maar er is geen loting nodig.
apportionment-drawn-not-among = Geloot is { $units }, maar de loting gaat alleen tussen { $among }.
apportionment-drawn-wrong-number = Er zijn { $drawn } lotnamen, maar { $places } te verloten.

## Controle van een certificaat
apportionment-certificate-divisor-wrong = De deler { $divisor } geeft deze uitkomst niet.
apportionment-certificate-divisor-too-narrow = Ook voorbij de deler { $divisor } is de uitkomst dezelfde.
apportionment-certificate-gain-wrong = Voor { $unit } klopt niet hoeveel meer er één bij geeft.
apportionment-certificate-gain-missing = Voor { $unit } kan meer gewicht er toch één bij geven.
apportionment-certificate-loss-wrong = Voor { $unit } klopt niet hoeveel minder er één kost.
apportionment-certificate-loss-missing = Voor { $unit } kan minder gewicht er toch één kosten.
apportionment-certificate-one-more-wrong = Wat er gebeurt als het totaal één hoger is, klopt niet.
