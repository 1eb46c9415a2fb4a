# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

tasks-column-code = code
tasks-column-name = gebied
tasks-column-kind = soort
tasks-column-weight = gewicht
tasks-column-quota = exact aandeel
tasks-column-amount = aantal
tasks-column-before_transfers = voor uitleen
tasks-column-existing = bestaand
tasks-column-to_find = nog te vinden
tasks-column-remark = kanttekening
tasks-total = totaal
tasks-fact-decision = besluit
tasks-fact-key = sleutel
tasks-fact-version = versie
tasks-fact-rule = afronding
tasks-nothing = Op deze dag is geen verdeling bekend.
cli-records-verified = Alle { $count } boekingen kloppen.
cli-records-broken = Boeking { $number } klopt niet met wat er staat. Zet een back-up terug van vóór die boeking.
cli-areas-loaded = { $day }: { $new } { $new ->
    [one] feit
   *[other] feiten
} vastgelegd, { $same } stonden er al.
cli-links-printed = Aanmeldlink, één keer te gebruiken, een half uur geldig: { $address }
cli-links-persona-unknown = { $text } is geen voorbeeldrol. Kies uit { $known }.
cli-lent = Vastgelegd: { $giver } neemt { $amount } plekken over van { $taker }.
tasks-decided = Besluit: { $title } ({ $body }).
tasks-noticed = Kennisgenomen: { $body }, { $day }.
tasks-key = Sleutel: { $key }.
tasks-key-assumed = Sleutel: { $key }. Dit is een aanname: de tekst van de sleutel is niet bekend.
cli-no-records = Hier staan nog geen gegevens, of van een oudere versie. Maak ze met: regietafel up --no-serve
