# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Rekening
housing-national = landelijke taakstelling { $period }
housing-to-house = te huisvesten, met het saldo van eerder
housing-made-up = ingelopen deel van de achterstand
housing-corrected = taakstelling met wat van eerder is meegekomen

## Wat volgt
housing-next-number = Het landelijke aantal voor { $period } moet uiterlijk bekend zijn.
housing-next-linked = Peildag: COA moet dan genoeg mensen hebben gekoppeld.
housing-next-end = Laatste dag van { $period }.
housing-next-list = De provincie stelt de lijst op van wie { $period } niet haalde.
housing-next-term = Einde van een termijn over { $period }: { $result }
housing-next-due = Aan de orde over { $period }: { $rung }.
housing-next-rung = Op zijn vroegst over { $period }: { $rung }.

## Tabel
housing-overview-title = Overzicht huisvesting vergunninghouders, { $period }
housing-template-title = Overzicht huisvesting vergunninghouders, { $period }: in te vullen
housing-fact-missing = onbekend: { $column }
housing-fact-missing-of = { $count } van { $of } gemeenten: { $codes }

## Regels van het land
housing-line-national = landelijke taakstelling
housing-line-agreed = afgesproken ernaast, niet wettelijk: { $title }
housing-line-target-with-backlog = taakstelling met wat er al openstond
housing-line-target = som van de taakstellingen
housing-line-computed = berekend, afronding: { $rule }
housing-line-in-force = volgens de wet
housing-line-practice = ter vergelijking
housing-line-opening = saldo aan het begin
housing-line-housed = gehuisvest
housing-line-closing = saldo aan het eind
housing-line-standing = saldo op de dag van de telling
housing-line-printed = gedrukt door de bron: { $what }
housing-line-backlog = achterstand van de bekende gemeenten samen
housing-line-lead = voorsprong van de bekende gemeenten samen
housing-line-not-attributed = niet toegerekend: saldo aan het eind
housing-line-monthly = per maand te huisvesten
housing-line-made-up = ingelopen deel van de achterstand
housing-line-bare-met = kaal aantal gehaald
housing-yes = ja
housing-no = nee
housing-line-origin = nog open uit { $period }
housing-line-origin-before = nog open van eerder, halfjaar onbekend
housing-line-corrected = te huisvesten, met wat is meegekomen
housing-nothing-known = Over { $period } is niets bekend op deze dag.
housing-country-title = Taakstelling huisvesting, Nederland, { $period }
housing-municipality-title = Taakstelling huisvesting, { $area }, { $period }

## Gedaan
housing-silent = Van { $count } { $count ->
    [one] gemeente
   *[other] gemeenten
} staat er geen cijfer in; daarvan wordt niets overgenomen.
housing-imported = { $on }: { $new } { $new ->
    [one] gegeven
   *[other] gegevens
} vastgelegd, { $same } stonden er al.
housing-previewed = { $on }: { $new } { $new ->
    [one] gegeven
   *[other] gegevens
} nieuw of anders, { $same } staan er al. Er is niets vastgelegd.
housing-change = Rij { $row }, { $name }, { $column }: { $before } wordt { $after }.
housing-closed = { $period } is afgesloten. Het landelijke saldo is { $balance }.

## Weigeringen
housing-not-a-province = { $area } is geen provincie. Kies een provincie.
housing-not-a-municipality = { $area } is geen gemeente. Kies een gemeente.
housing-number-not-positive = Een landelijk aantal is groter dan nul, niet { $persons }.
housing-no-target = Voor { $area } is in { $period } geen taakstelling bekend om bij te stellen.
housing-adjustment-needs-reason = Een bijstelling naar { $persons } heeft een reden nodig, en een aantal van nul of meer.
housing-correction-needs-reason = Dit vervangt een cijfer dat vastligt. Schrijf waarom.
housing-origin-later = Een beginstand van { $period } komt uit een eerder halfjaar, niet uit { $origin }.
housing-opening-by-origin = Van { $period } ligt al een beginstand vast: de ene met, de andere zonder halfjaar van herkomst. Verbeter die, met hetzelfde halfjaar van herkomst.
housing-expectation-outside = Een verwachting gaat over de rest van het halfjaar en is nul of meer: { $day } valt niet in { $period }, of het aantal is negatief.
housing-closed-already = { $period } is al afgesloten. Een latere correctie telt vanzelf door.
housing-contest-not-yours = Er is geen getal over uw gemeente met het kenmerk { $fact }.

## Getallen, ruil en betwisting
housing-figure-target = taakstelling van { $period }
housing-figure-adjusted = bijgestelde taakstelling van { $period }
housing-figure-opening = beginstand van { $period }
housing-figure-housed = gehuisvest in { $period }, geteld tot { $day }
housing-figure-closed = achterstand bij het afsluiten van { $period }
housing-figure-line = { $what }: { $persons } ({ $source })
housing-with-id = { $fact }: { $what }
housing-swap-line = ruil: { $areas }; { $state }
housing-swap-proposed = Het voorstel staat vast als { $fact }. Het telt zodra de andere gemeente het aanneemt.
housing-swap-accepted = De ruil is aangenomen.
housing-swap-refused = De ruil is afgewezen.
housing-swap-one-way = Zeg hoeveel personen de gemeente overdraagt of overneemt: --hands-over of --takes-on, met een getal boven nul.
housing-disputed = De betwisting staat vast als { $fact }. Zij staat bij het getal en houdt een trede tegen die erop rust.
housing-dispute-answered = Het antwoord staat bij de betwisting.
housing-dispute-line = betwisting van { $about }: { $ground } ({ $state })
housing-dispute-open = nog niet beantwoord
housing-dispute-closed = beantwoord
