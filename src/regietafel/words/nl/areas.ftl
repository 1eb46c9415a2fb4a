# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Gebieden
areas-kind-country = land
areas-kind-province = provincie
areas-kind-municipality = gemeente
areas-kind-safety-region = veiligheidsregio
areas-kind-region = regio

areas-unknown = Geen gebied met deze naam of code bekend op { $day }: { $text }. Gebruik een naam of code van het CBS, zoals Zwolle of GM0193.
areas-not-a-code = { $text } is geen code van een gebied. Een code ziet eruit als GM0193, PV23 of VR04.
areas-unknown-near = Geen gebied met deze naam bekend op { $day }: { $text }. Bedoelt u { $near }?
areas-merged = { $name } bestaat niet meer. Deze gemeente hoort sinds { $day } bij { $into } ({ $code }).
areas-not-yet = { $name } bestaat nog niet op { $day }. Deze gemeente begint op { $start }.
areas-not-on-day = Deze gebieden bestaan niet op { $day }: { $names }. Kies een andere dag of andere gebieden.
areas-ambiguous = { $text } kan meer dan één gebied zijn: { $options }. Gebruik de code.
areas-before-register = Voor { $day } zijn geen gebieden bekend. De oudste indeling hier is die van { $known }.
areas-not-held-against-list = De gemeenten van { $day } zijn niet naast een lijst van het CBS gelegd; dat is gedaan tot en met { $known }. Samenvoegingen daarna kunnen ontbreken. Laad de gemeenten van een latere dag met "regietafel areas load".
areas-no-tooi = { $name } heeft geen adres in de waardelijsten van TOOI.
areas-no-province = { $name } ligt niet in één provincie.
areas-region-not-known = Bij welke veiligheidsregio { $name } hoort, is hier niet bekend. Deze vraag is niet te beantwoorden zonder een bron.
areas-regions-source = bron: { $publisher }
areas-regions = { $count ->
    [one] Veiligheidsregio
   *[other] Veiligheidsregio's
}
areas-carry-back = Deze gebieden bestaan niet op { $day }: { $names }. Cijfers gaan alleen mee naar een latere dag, niet terug in de tijd.
areas-carry-back-days = Cijfers van { $of } kunnen niet terug naar de indeling van { $to }. Kies { $of } of een latere dag.
areas-carry-mixed = De cijfers horen niet bij één dag: { $name } begint op { $day }, maar ook deze gemeenten staan erin, die toen ophielden: { $gone }.
areas-carry-incomplete = { $name } is sinds { $day } een samenvoeging. Voor de som ontbreekt een cijfer van: { $missing }.
areas-merger-two-provinces = Een samenvoeging over de grens van een provincie kan dit bestand niet beschrijven: { $names }.
areas-merger-name = { $code } heet { $known }, niet { $name }. Verbeter de naam of de code in het bestand met samenvoegingen.

## Cijfers die bij het programma horen
data-indicator-unknown = { $code } is geen cijfer dat hier wordt gevolgd. Kies uit: { $known }.
data-inhabitants-missing = Er zijn geen inwoners bekend voor { $day }. Wel voor { $known }. Laad een tabel van het CBS met "regietafel areas load".
data-centre-missing = De ligging van { $name } is hier niet bekend.

## Bestanden met gemeenten en inwoners
areas-load-no-header = In { $file } staat geen rij met kolomnamen die hier bekend zijn. Voor het gebied kan dat zijn: { $area }. Voor het aantal: { $inhabitants }. { $has }
areas-load-no-day = In { $file } staat geen kolom met de periode. Geef de dag van de cijfers erbij, zoals 2024-01-01.
areas-load-which-day = In { $file } staat niet precies één periode ({ $known }). Geef de dag van de cijfers erbij, zoals 2024-01-01.
areas-load-other-day = In { $file } staan geen cijfers van { $day }. Wel van: { $known }.
areas-load-no-inhabitants = Het bestand geeft gemeenten, maar geen inwoners.
areas-load-area = Rij { $row }, kolom { $column }: { $why } Is de gemeente nieuw door een samenvoeging? Geef dan een bestand met samenvoegingen mee (on, gone, into, name).
areas-load-twice = Rij { $row }, kolom { $column }: { $name } staat al op rij { $first }.
areas-load-missing = { $name } ({ $code }) ontbreekt. Deze gemeente bestaat op { $day }. Is zij samengevoegd? Geef dan een bestand met samenvoegingen mee (on, gone, into, name).
areas-load-name = Rij { $row }, kolom { $column }: { $code } heet hier { $text }, maar is bekend als { $name }.
areas-load-no-province = Rij { $row }, kolom { $column }: bij { $name } staat geen provincie.
areas-load-province = Rij { $row }, kolom { $column }: bij { $name } staat { $text }, maar deze gemeente ligt in { $province }.
areas-load-not-whole = Rij { $row }, kolom { $column }: bij { $name } staat "{ $text }". Dat is geen heel aantal inwoners.
areas-load-period = Rij { $row }, kolom { $column }: "{ $text }" is geen periode die hier bekend is, zoals 2024 of 1 januari 2024.

## Bestand met samenvoegingen
areas-mergers-header = De eerste rij van { $file } moet deze kolommen hebben, in deze volgorde: { $columns }.
areas-mergers-cell = Rij { $row }, kolom { $column }: "{ $text }" past hier niet. Een dag is zoals 2026-01-01, een code zoals GM0193.
areas-mergers-row = Rij { $row }: { $why }

## Bestand met grenzen
areas-map-not-json = { $file } is niet te lezen als JSON. Kies een GeoJSON-bestand.
areas-map-no-collection = { $file } is geen GeoJSON-bestand met een lijst van gebieden (FeatureCollection).
areas-map-is-rd = { $file } staat in RD-coördinaten (EPSG:28992). Zet het eerst om naar lengte en breedte (WGS84, EPSG:4326).
areas-map-no-code = Gebied { $feature }: er staat geen code bij. De code hoort in een eigenschap als { $columns }.
areas-map-twice = Gebied { $feature }: { $code } staat twee keer in het bestand.
areas-map-extra = Gebied { $feature }: { $code } is geen gemeente op { $day }.
areas-map-missing = { $name } ({ $code }) ontbreekt. Deze gemeente bestaat op { $day }.
areas-map-no-shape = Gebied { $feature } ({ $name }): er is geen vlak (Polygon of MultiPolygon).
areas-map-not-a-point = Gebied { $feature } ({ $name }), ring { $ring }: een punt bestaat niet uit twee getallen.
areas-map-short-ring = Gebied { $feature } ({ $name }), ring { $ring }: een ring heeft ten minste vier punten.
areas-map-open-ring = Gebied { $feature } ({ $name }), ring { $ring }: het laatste punt is niet gelijk aan het eerste.
areas-map-rd = Gebied { $feature } ({ $name }), ring { $ring }: dit lijken RD-coördinaten. Zet het bestand om naar lengte en breedte (WGS84).
areas-map-swapped = Gebied { $feature } ({ $name }), ring { $ring }: lengte en breedte zijn verwisseld. De lengte (3 tot 8) komt eerst.
areas-map-outside = Gebied { $feature } ({ $name }), ring { $ring }: dit ligt buiten Nederland. Het bestand moet in lengte en breedte staan (WGS84).
