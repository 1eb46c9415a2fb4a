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
figures-part-contested = betwist
figures-contested = { $body }: { $ground } (nog niet beantwoord)
figures-contested-answered = { $body }: { $ground } (antwoord van de bron: { $answer })
figures-measure-stock = stand op een dag
figures-measure-running = loopt op vanaf een dag
figures-measure-flow = in een periode
figures-export-title = Cijfers
figures-sources-title = Bronnen van cijfers
figures-indicators-title = Wat hier wordt geteld

## Invoer
figures-no-source = { $text } is geen bron die hier bekend is. Kies uit: { $known }.
figures-no-indicator = { $text } wordt hier niet geteld. Kies uit: { $known }.
figures-no-conversion = { $text } is geen omrekening. Kies uit: { $known }.
figures-conversions-title = Omrekeningen tussen cijfers met een andere definitie
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
