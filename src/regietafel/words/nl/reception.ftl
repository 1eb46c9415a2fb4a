# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Locaties en plannen
reception-capacity-negative = De capaciteit van { $location } is { $capacity }. Een locatie heeft nul of meer plekken.
reception-ends-before-opening = Het contract van { $location } eindigt op { $ends }, maar de locatie opent pas op { $opens }. Kies een einddag na de opening.
reception-extension-not-after-end = De verlenging van { $location } loopt tot { $until }, en dat is niet na het einde van het contract. Kies een latere dag, of vul eerst de einddag van het contract in.
reception-plan-without-amount = Het plan { $plan } heeft geen aantal. Vul een aantal boven nul in.
reception-path-not-rising = Het pad van het plan { $plan } daalt ergens of noemt een dag twee keer. Een pad telt op vanaf het begin.
reception-parts-do-not-add-up = De delen van het plan { $plan } zijn samen { $total }, en het plan is { $amount }. Maak de delen gelijk aan het plan.

## Reeksen: wat opvalt aan het laatste cijfer
reception-turns = { $amount }, { $parts }
reception-record-up = het hoogste aantal sinds { $since } (toen { $then })
reception-record-down = het laagste aantal sinds { $since } (toen { $then })
reception-record-up-whole = het hoogste aantal in de reeks, die begint op { $day }
reception-record-down-whole = het laagste aantal in de reeks, die begint op { $day }
reception-crossing-up = voor het eerst sinds { $since } boven { $limit }
reception-crossing-down = voor het eerst sinds { $since } onder { $limit }
reception-crossing-up-first = voor het eerst in de reeks boven { $limit }
reception-crossing-down-first = voor het eerst in de reeks onder { $limit }
reception-run-up-week = { $times } weken op rij hoger
reception-run-down-week = { $times } weken op rij lager
reception-run-up-month = { $times } maanden op rij hoger
reception-run-down-month = { $times } maanden op rij lager
reception-run-up-count = { $times } tellingen op rij hoger
reception-run-down-count = { $times } tellingen op rij lager
reception-since-day = { $day }
reception-since-month = { $month }
reception-since-month-of-year = { $month } { $year }
reception-month-1 = januari
reception-month-2 = februari
reception-month-3 = maart
reception-month-4 = april
reception-month-5 = mei
reception-month-6 = juni
reception-month-7 = juli
reception-month-8 = augustus
reception-month-9 = september
reception-month-10 = oktober
reception-month-11 = november
reception-month-12 = december

## Bevindingen over een tabel
reception-weight-explained = verklaard
reception-weight-doubt = nakijken
reception-weight-contradiction = tegenspraak
reception-total-rounding = De { $rows } rijen zijn samen { $sum }; gedrukt staat { $printed }. Dat scheelt { $apart } en komt door afronding: { $rows } afgeronde rijen kunnen samen hoogstens { $bound } schelen.
reception-total-differs = De { $rows } rijen zijn samen { $sum }; gedrukt staat { $printed }. Dat scheelt { $apart }. Afronding van { $rows } rijen verklaart hoogstens { $bound }.
reception-row-stayed-behind = Het totaal ging van { $before } naar { $printed }, maar { $row } bleef { $amount }. Met { $closing } in die rij sluit de tabel.
reception-rows-stayed-behind = Het totaal ging van { $before } naar { $printed }, en de rijen tellen daar niet toe op. Onveranderd bleven, en elk sluit alleen de tabel: { $rows }.
reception-row-closing = { $row } (met { $closing })
reception-target-differs = { $row }: { $existing } bestaand en { $extra } extra is niet { $target }; het scheelt { $apart }.
reception-running-falls = Een oplopend totaal kan niet dalen: { $before } op { $day_before }, daarna { $amount } op { $day }.
reception-jump = Een sprong om na te kijken: { $before } op { $day_before }, daarna { $amount } op { $day }.
reception-below-zero = Op { $day } staat { $amount }. Een aantal is nul of meer.
reception-part-exceeds-whole = Op { $day } is het deel ({ $part }) groter dan het geheel ({ $whole }).

## Behoefte, portefeuille en tekort
reception-need = benodigde plekken op { $day }
reception-expected = verwachte mensen met recht op opvang
reception-need-undated = benodigde plekken
reception-usage-norm = bezettingsnorm vanaf { $on }
reception-rule-need = Nodig is het aantal verwachte mensen gedeeld door de bezettingsnorm. Beleid van { $policy }.
reception-rounding-up = naar boven op een hele plek; dat is een aanname
reception-ramp-not-rising = Een oplopende behoefte begint bij { $amount }, gaat met { $step } per maand en eindigt bij { $last }. De stap is meer dan nul en het einde niet lager dan het begin.
reception-before-ramp = De behoefte is gegeven vanaf { $first }. Voor { $day } is er niets bekend.
reception-ramp-begin = behoefte op { $day }
reception-ramp-step = erbij per maand
reception-ramp-months = maanden sindsdien
reception-ramp-end = hoogste behoefte volgens het besluit
reception-gap = tekort aan plekken op { $day }
reception-gap-undated = tekort aan plekken
reception-gap-apart = { $need } en { $portfolio } gelden niet voor dezelfde dag of hebben een andere eenheid. Kies twee cijfers van één dag.
reception-location = { $name }
reception-portfolio-in-use = plekken in gebruik of onder contract op { $day }
reception-portfolio-firm = plekken met harde plannen erbij op { $day }
reception-portfolio-soft = plekken met harde en zachte plannen erbij op { $day }
reception-certainty-in-use = in gebruik
reception-certainty-firm = hard plan
reception-certainty-soft = zacht plan
reception-kind-regular = regulier azc
reception-kind-small-unaccompanied = kleinschalig wonen voor amv
reception-kind-emergency = noodopvang van COA
reception-kind-crisis = crisisnoodopvang
reception-kind-har = HAR
reception-kind-guest = logeerregeling
reception-kind-flow-through = doorstroomlocatie
reception-kind-ukraine = opvang van mensen uit Oekraïne
reception-kind-defence = locatie van Defensie
reception-kind-registration = aanmeldcentrum
reception-kind-enforcement = htl
reception-kind-restricted = gzl of vbl

## Plannen tegen voortgang
reception-plan-unknown = Op { $day } loopt er geen plan { $code }. Bekend zijn: { $known }.
reception-plans-none = Op { $day } loopt er geen plan. Kies een andere dag met --on.
reception-plan-done = gedaan tot en met { $day }
reception-plan-amount = het hele plan, uiterlijk { $until }
reception-plan-expected-line = verwacht op { $day } volgens de rechte lijn
reception-plan-expected-path = verwacht op { $day } volgens het gepubliceerde pad
reception-plan-ratio-line = { $plan }: gedaan ten opzichte van de rechte lijn
reception-plan-ratio-path = { $plan }: gedaan ten opzichte van het gepubliceerde pad
reception-plan-gone = dagen voorbij sinds { $start }, hoogstens tot { $until }
reception-plan-days = dagen van { $start } tot { $until }
reception-rule-line = Een rechte lijn van { $start } tot { $until }.
reception-rule-path = Het pad dat bij het plan is gepubliceerd; tussen twee dagen een rechte lijn.
reception-measure-line = rechte lijn
reception-measure-path = gepubliceerd pad

## De balans
reception-weeks-negative = { $weeks } weken vooruit kan niet. Kies nul of meer weken.
reception-balance-below-zero = { $weeks ->
    [one] Na één week
   *[other] Na { $weeks } weken
} zouden er minder dan nul mensen in de opvang zijn. Kies minder weken of een kleinere uitstroom.
reception-balance-weeks = aantal weken
reception-balance-after = { $weeks ->
    [one] mensen in de opvang na één week
   *[other] mensen in de opvang na { $weeks } weken
}
reception-moving-nobody = { $persons } mensen { $weeks } weken eerder maakt niets vrij. Kies een aantal en een aantal weken boven nul.
reception-shares-do-not-add-up = De gebieden zijn samen { $total }, en het gaat om { $persons } mensen. Maak ze gelijk.
reception-persons-differ = Gegeven zijn { $given } mensen, maar het gaat om { $moved }. Maak ze gelijk.
reception-moved-weeks = weken eerder
reception-moved-nights = vrijgekomen plekken maal nachten
reception-moved-free = { $persons } plekken zijn vrij vanaf { $start }; op { $usual } zouden ze ook zonder dit vrijkomen.
reception-moved-by-places = Hoeveel vergunninghouders waar verblijven, is niet openbaar. Aangenomen is: naar het deel van de plekken in gebruik in elke provincie. De grootste overschotten krijgen er één bij.
reception-moved-persons = mensen die eerder verhuizen
reception-moved-before-count = Wie eerder verhuist, zou al op { $leaves } weg zijn, en de telling is van { $start }. Kies een latere gewone dag, of minder weken eerder.
reception-balance-weeks-bounds = { $weeks } weken kan niet. Kies een aantal van 1 tot en met { $most }.
reception-balance-too-late = Vanaf { $day } kan er niet verder worden gerekend. Kies een eerdere dag.
reception-balance-lacks = Van ‘{ $what }’ is op { $day } geen cijfer bekend. Vul het zelf in.
reception-balance-where = ‘{ $text }’ is geen provincie met een geheel getal. Schrijf bijvoorbeeld: Groningen=600.
reception-balance-draw = Bij een verdeling naar plekken hebben { $among } even veel recht op { $places ->
    [one] de laatste plek
   *[other] de laatste { $places } plekken
}. Vul zelf in hoeveel mensen waar verblijven.

## Wat ontbreekt of tegenspreekt
reception-missing = { $name }: het laatste cijfer is van { $latest }; sinds { $due } had er een nieuw moeten zijn.
reception-missing-never = { $name }: er is nog geen getal bekend.
reception-missing-silent = { $name }: de bron zegt dat het niet bekend is. Dat is geen nul.
reception-sources-differ = Bronnen spreken elkaar tegen: { $amounts }.
reception-no-gap = Voor { $day } zijn behoefte en plekken niet allebei bekend. Kies een eerste dag van een maand, of een dag die is gepubliceerd.
reception-reason-alone = Er is geen andere bron.
reception-reason-source = Deze bron staat dichter bij de telling.
reception-reason-known = Dit cijfer werd het laatst bekend.
reception-reason-recorded = Dit cijfer is het laatst vastgelegd.
