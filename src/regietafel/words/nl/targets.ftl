# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Soorten en standen
targets-kind-statutory = wettelijke taakstelling
targets-kind-agreed = afgesproken aantal, zonder achterstand en zonder toezicht
targets-origin-computed = berekend
targets-origin-published = gepubliceerd
targets-sum-targets = som van de taakstellingen
targets-sum-to-house = te huisvesten, met achterstand
targets-sum-opening = saldo aan het begin
targets-sum-closing = saldo aan het eind
targets-basis-published-sum = gepubliceerde som
targets-basis-municipal = som van alle gemeenten
targets-basis-national = landelijk aantal
targets-basis-partial = alleen van sommige gemeenten bekend
targets-swap-waiting = wacht op antwoord
targets-swap-agreed = overeengekomen
targets-swap-refused = afgewezen
targets-pace-on-schedule = op schema
targets-pace-slightly-behind = iets achter
targets-pace-well-behind = ver achter
targets-backlog = achterstand
targets-lead = voorsprong
targets-balance = saldo
targets-not-attributed = niet toegerekend

## Hoe komt dit getal tot stand?
targets-what-national = landelijke taakstelling
targets-what-target = taakstelling van { $area } in { $period }
targets-what-target-with-backlog = taakstelling van { $area } in { $period }, met wat er al openstond
targets-what-no-target = taakstelling, die niet bekend is
targets-what-joined-target = taakstelling, met die van samengevoegde gemeenten
targets-what-swap = ruil door { $area }
targets-what-balance = saldo van { $area } aan het eind van { $period }
targets-what-balance-on = saldo van { $area } in { $period }, geteld tot { $day }
targets-what-opening = saldo aan het begin
targets-what-housed = gehuisvest
targets-what-received = overgenomen bij een herindeling
targets-what-handed-over = overgegaan bij een herindeling
targets-what-country-balance = landelijk saldo aan het eind van { $period }
targets-what-country-balance-on = landelijk saldo in { $period }, geteld tot { $day }
targets-what-country-opening = landelijk saldo aan het begin
targets-what-country-target = taakstellingen van de gemeenten samen
targets-what-country-housed = gehuisvest in het hele land
targets-what-due = volgens schema gehuisvest
targets-what-months = verstreken maanden
targets-rule-joined = Bij een herindeling per 1 januari stellen gedeputeerde staten het aantal inwoners van de nieuwe gemeente vast. Hier is opgeteld wat de delen hadden.
targets-rule-joined-inside = Bij een herindeling op een andere dag zijn de inwoners van de delen opgeteld; artikel 30 spreekt daar niet van.
targets-rule-swap = Gemeenten mogen samen hun taakstellingen wijzigen; de som blijft gelijk.
targets-rule-computed = Het landelijke aantal naar rato van inwoners.
targets-rule-published = Het gepubliceerde aantal gaat voor het berekende.
targets-rule-adjusted = Het aantal is in de loop van het halfjaar bijgesteld.
targets-rule-duty = Burgemeester en wethouders zorgen voor de huisvesting volgens de taakstelling van hun gemeente.
targets-rule-balance = Wie gehuisvest is, telt eerst voor het oudste halfjaar dat nog openstaat. Zo werkt het toezicht; de wet zegt het niet.
targets-rule-country = De voorsprong van de ene gemeente betaalt niet de achterstand van de andere; alleen het saldo telt op.
targets-rule-schedule = Per maand een zesde van de gecorrigeerde taakstelling.
targets-rounded-nearest = Afgerond op het dichtstbijzijnde hele getal; per maand is dat { $monthly }.
targets-open-of = { $persons } uit { $period }
targets-open-of-before = { $persons } van eerder, halfjaar onbekend
targets-note-open = Nog open: { $parts }.

## Weigeringen: taakstelling
targets-other-inhabitants = Voor { $period } tellen de inwoners van { $wanted }, niet die van { $day }.
targets-rule-needs-draw = De regel { $rule } vraagt om een loting. De wet kent die hier niet.
targets-negative = Bij { $area } staat een negatief aantal: { $persons }.
targets-no-national-number = Voor { $period } is geen landelijke taakstelling bekend.
targets-no-backlog = Er was geen achterstand om in te lopen: het saldo was { $balance }.
targets-not-a-municipality = { $area } is geen gemeente en niet het hele land.
targets-not-over = { $period } loopt nog tot en met { $day } en kan nog niet worden afgesloten.
targets-nothing-known = Over { $period } is niets bekend.
targets-not-counted = De telling aan het eind van { $period } is er nog niet. Zonder die telling is niet bekend hoe het halfjaar afliep.

## Weigeringen: gehuisvest
targets-window-outside = De telling van { $area } vanaf { $start } valt niet binnen { $period }. Kies een periode binnen één halfjaar.
targets-windows-overlap = De telling van { $area } overlapt met die van { $start } tot en met { $last }. Corrigeer die telling of kies een andere periode.
targets-runs-backwards = De stand van { $area } op { $day } is { $persons }, maar op { $earlier } was het { $before }. Corrigeer een van beide.
targets-no-pace = Er is geen tempo te bepalen uit { $persons } personen in { $days } dagen, met { $left } dagen te gaan.

## Weigeringen: ruil
targets-swap-parties = Een ruil is tussen ten minste twee gemeenten, elk één keer, en elk met een verandering. Opgegeven: { $areas }.
targets-swap-not-a-party = { $area } doet niet mee aan deze ruil.
targets-swap-sum = De som moet gelijk blijven, maar zou { $difference } verschillen. Pas de aantallen aan.
targets-swap-without-target = Er is in { $period } geen taakstelling bekend voor { $areas }.
targets-swap-below-zero = Met deze ruil zou { $area } uitkomen op { $left }. Minder dan nul kan niet.
targets-swap-answered = { $area } hoeft op deze ruil niet meer te antwoorden.

## Weigeringen: te weinig gekoppeld
targets-linked-other-day = Voor { $period } telt de stand van { $wanted }, niet die van { $day }.
targets-linked-without-ground = Geef de reden waarom COA te weinig koppelde aan { $area }.
targets-linked-enough = Aan { $area } zijn { $linked } personen gekoppeld; nodig waren er { $needed }. Dat is niet te weinig.
