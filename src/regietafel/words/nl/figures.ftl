# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Kolommen
figures-part-date = peildatum
figures-part-until = tot
figures-part-area = gebied
figures-part-indicator = indicator
figures-part-amount = aantal
figures-part-by = gemeld door
figures-part-area-name = naam van het gebied
figures-part-province = provincie
figures-part-known = bekend op
figures-part-publisher = wie gaf het uit
figures-part-mark = soort bron
figures-part-title = titel van de bron
figures-part-address = adres van de bron
figures-part-source = kenmerk van de bron
figures-in-short = { $meaning } Geteld door { $publisher }, { $rhythm }.
figures-tab = Wat is geteld
figures-what-counted = Wat is geteld, door wie en hoe vaak
figures-indicators-lead = Wat elk cijfer telt, wie het telt en hoe vaak. Kies een cijfer voor de hele definitie en de laatste tellingen.
figures-last-counts = { $name }: de laatste telling per gebied
figures-drawn = { $meaning } { $publisher }, { $rhythm }.
figures-drawn-until = { $meaning } { $publisher }, { $rhythm }; laatste cijfer van { $day }.
figures-last-known = De laatste telling die bekend is, is van { $day } ({ $source }).
figures-last-none = Op { $day } is hiervan geen telling bekend. Dat is geen nul.
figures-define-meaning = definitie
figures-define-per = geteld per
figures-define-publisher = geteld door
figures-define-rhythm = hoe vaak
figures-define-follows = komt in de plaats van
figures-define-note = let op
figures-extent-total = het totaal
figures-extent-extra = alleen wat er boven op het bestaande komt
figures-included-with = telt mee
figures-included-without = telt niet mee
figures-included-only = alleen dit
figures-included-not-stated = de bron zegt het niet
figures-per-country = land
figures-per-province = provincie
figures-per-safety-region = veiligheidsregio
figures-per-municipality = gemeente
figures-rhythm-day = per dag
figures-rhythm-week = per week
figures-rhythm-month = per maand
figures-rhythm-quarter = per kwartaal
figures-rhythm-half-year = per half jaar
figures-rhythm-year = per jaar
figures-measure-stock = stand op een dag
figures-measure-running = loopt op vanaf een dag
figures-measure-flow = in een periode
figures-export-title = Cijfers
figures-sources-title = Bronnen van cijfers
figures-indicators-title = Wat hier wordt geteld

## Invoer
figures-no-source = { $text } is geen bron die hier bekend is. Kies uit: { $known }.
figures-no-indicator = { $text } wordt hier niet geteld. Kies uit: { $known }.
figures-not-known = niet bekend
figures-by = (verschil { $amount })
figures-change-new = Rij { $row }: nieuw. { $what }, { $area }, { $day }: { $after }.
figures-change-changed = Rij { $row }: gewijzigd. { $what }, { $area }, { $day }: was { $before }, wordt { $after } { $change }
figures-change-earlier = Rij { $row }: ouder dan wat er staat. { $what }, { $area }, { $day }: hier { $after }; later bekend en blijft gelden: { $before }.
figures-change-gone = Niet in het bestand: { $what }, { $area }, { $day }: { $before }. Dit blijft staan.
figures-more = En nog { $count } verschillen.
figures-previewed = { $file }: { $new } nieuw, { $changed } gewijzigd, { $earlier } ouder, { $same } gelijk, { $gone } niet in het bestand. Er is niets vastgelegd.
figures-imported = { $file } is ingelezen: { $new } nieuw, { $changed } gewijzigd, { $earlier } ouder, { $same } gelijk, { $gone } niet in het bestand.

## Locaties
figures-location-new = Nieuw: { $name } ({ $code }), { $after } plekken.
figures-location-changed = Gewijzigd: { $name } ({ $code }), was { $before } plekken, wordt { $after }. Anders: { $what }.
figures-location-gone = Niet in het bestand: { $name } ({ $code }), { $before } plekken. Deze locatie blijft staan.
figures-locations-previewed = { $file }: { $new } nieuw, { $changed } gewijzigd, { $same } gelijk, { $gone } niet in het bestand. Er is niets vastgelegd.
figures-locations-imported = { $file } is ingelezen: { $new } nieuw, { $changed } gewijzigd, { $same } gelijk, { $gone } niet in het bestand.
figures-location-part-name = naam
figures-location-part-kind = soort
figures-location-part-area = gemeente
figures-location-part-capacity = plekken
figures-location-part-certainty = zekerheid
figures-location-part-opens = opening
figures-location-part-ends = einde contract
figures-location-part-extension = verlenging
figures-locations-title = Opvanglocaties
