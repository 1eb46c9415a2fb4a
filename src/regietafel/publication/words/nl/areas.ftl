# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Gebieden
areas-kind-country = land
areas-kind-province = provincie
areas-kind-municipality = gemeente
areas-kind-safety-region = veiligheidsregio

areas-unknown = Geen gebied met deze naam of code bekend op { $day }: { $text }. Gebruik een naam of code van het CBS, zoals Zwolle of GM0193.
areas-not-a-code = { $text } is geen code van een gebied. Een code ziet eruit als GM0193, PV23 of VR04.
areas-merged = { $name } bestaat niet meer. Deze gemeente hoort sinds { $day } bij { $into } ({ $code }).
areas-not-yet = { $name } bestaat nog niet op { $day }. Deze gemeente begint op { $start }.
areas-not-on-day = Deze gebieden bestaan niet op { $day }: { $names }. Kies een andere dag of andere gebieden.
areas-ambiguous = { $text } kan meer dan één gebied zijn: { $options }. Gebruik de code.
areas-before-register = Voor { $day } zijn geen gebieden bekend. De oudste indeling hier is die van { $known }.
areas-no-tooi = { $name } heeft geen adres in de waardelijsten van TOOI.
areas-no-province = { $name } ligt niet in één provincie.
areas-region-not-known = Welke gemeenten bij welke veiligheidsregio horen, is hier niet bekend ({ $name }). Deze vraag is niet te beantwoorden zonder een bron.
areas-carry-back = Deze gebieden bestaan niet op { $day }: { $names }. Cijfers gaan alleen mee naar een latere dag, niet terug in de tijd.
areas-carry-back-days = Cijfers van { $of } kunnen niet terug naar de indeling van { $to }. Kies { $of } of een latere dag.
areas-carry-mixed = De cijfers horen niet bij één dag: { $name } begint op { $day }, maar ook deze gemeenten staan erin, die toen ophielden: { $gone }.
areas-carry-incomplete = { $name } is sinds { $day } een samenvoeging. Voor de som ontbreekt een cijfer van: { $missing }.
areas-merger-two-provinces = Een samenvoeging over de grens van een provincie kan dit bestand niet beschrijven: { $names }.
areas-merger-name = { $code } heet { $known }, niet { $name }. Verbeter de naam of de code in het bestand met samenvoegingen.

## Cijfers die bij het programma horen
data-inhabitants-missing = Er zijn geen inwoners bekend voor { $day }. Wel voor { $known }. Laad een tabel van het CBS met "regietafel areas load".
data-centre-missing = De ligging van { $name } is hier niet bekend.
