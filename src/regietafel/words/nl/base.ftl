# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Kleine woorden
base-yes = ja
base-no = nee
base-unknown = niet bekend
base-none = geen
base-total = Totaal
base-country = Nederland

## Eenheden: als kolomkop, en achter een getal
base-unit-persons = personen
base-unit-places = plekken
base-unit-locations = locaties
base-unit-homes = woningen
base-unit-ratio = aandeel
base-unit-weeks = weken
base-unit-days = dagen
base-unit-months = maanden
base-unit-place-nights = plek-nachten
base-unit-weight = gewicht
base-amount-persons = { $count } { $count ->
    [one] persoon
   *[other] personen
}
base-amount-places = { $count } { $count ->
    [one] plek
   *[other] plekken
}
base-amount-homes = { $count } { $count ->
    [one] woning
   *[other] woningen
}
base-amount-weeks = { $count } { $count ->
    [one] week
   *[other] weken
}
base-amount-days = { $count } { $count ->
    [one] dag
   *[other] dagen
}
base-amount-months = { $count } { $count ->
    [one] maand
   *[other] maanden
}
base-amount-place-nights = { $count } { $count ->
    [one] plek-nacht
   *[other] plek-nachten
}

## Wat een getal is
base-inhabitants = inwoners
base-share = aandeel
base-indicator = { $name }
base-converted = Omrekening “{ $name }”. Aanname: { $assumes }

## Merktekens naast een getal
base-mark-source = bron
base-mark-assumption = aanname
base-mark-practice = gebruik, geen wet
base-mark-example = voorbeeldcijfer
base-mark-contradicted = tegengesproken
base-mark-undated = dag van bekendmaking onbekend

## Soorten bron
base-source-published = gepubliceerd
base-source-press = uit de pers
base-source-stated = zoals gemeld aan tafel
base-source-computed = berekend
base-source-user = uit uw eigen tabel
base-source-assumption = aanname
base-source-example = voorbeeldcijfer

## Soorten opgave
base-task-taakstelling = taakstelling
base-task-opgave = opgave
base-task-indicatief-aandeel = indicatief aandeel

## Weigeringen
base-many-faults = { $count ->
    [one] Er is één fout gevonden. Er is niets opgeslagen.
   *[other] Er zijn { $count } fouten gevonden. Er is niets opgeslagen.
}
base-correction-needs-reason-and-day = Een correctie noemt de reden en de dag waarop zij bekend werd. Vul beide in bij de correctie van { $fact }.
base-span-ends-before-start = De periode eindigt op { $end }, maar begint pas op { $start }. Kies een einddag na de begindag.
base-no-authority = { $body } kan geen besluit nemen: dat kan alleen een orgaan dat in de wet is genoemd. Leg het vast als afspraak of kennisname.
base-definitions-differ = { $left } en { $right } tellen niet hetzelfde en mogen niet bij elkaar. Het verschil zit in: { $parts }.
base-figure-not-known = Van { $name } in { $area } zegt de bron dat het niet bekend is. Daar kan niet mee worden gerekend.
base-conversion-lacks = De omrekening “{ $conversion }” heeft ook { $missing } nodig. Voeg dat cijfer toe.
base-conversion-apart = De omrekening “{ $conversion }” vraagt cijfers van dezelfde dag en hetzelfde gebied. Gegeven: { $days }; { $areas }.
base-not-in-force = Op { $day } geldt er niets. Er is alleen iets bekend vanaf: { $known }.
base-no-such-fact = Het feit { $fact } is er niet, of nog niet op deze dag. Controleer het kenmerk of kies een latere dag.
base-part-counted = wat er wordt geteld
base-part-extent = totaal of extra
base-part-measure = stand of stroom
base-part-unaccompanied = amv
base-part-emergency = noodopvang
base-part-crisis = crisisnoodopvang
base-part-backlog = achterstand
base-part-har = HAR-plekken
base-part-flow_through = doorstroomlocaties
base-part-regular = reguliere locaties
base-part-outside = mensen buiten locaties van COA
base-part-family = nareizigers
base-part-repeat = herhaalde aanvragers
base-part-relocated = hervestiging en herplaatsing
base-part-unit = eenheid

## Wetten bij hun citeertitel / laws by their title
base-law-BWBR0035303 = Huisvestingswet 2014
base-law-BWBR0006685 = Wet Centraal Orgaan opvang asielzoekers
base-law-BWBR0006728 = Ambtsinstructie commissaris van de Koning
base-law-BWBR0005416 = Gemeentewet
