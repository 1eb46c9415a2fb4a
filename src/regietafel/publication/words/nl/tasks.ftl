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
tasks-noticed = Kennisgenomen: { $body }, { $day }.
cli-no-records = Hier staan nog geen gegevens, of van een oudere versie. Maak ze met: regietafel up --no-serve
cli-not-a-day = Bij { $option } staat ‘{ $text }’, en dat is geen dag. Schrijf jaar, maand en dag, zoals 2022-07-08.
cli-not-a-moment = Bij { $option } staat ‘{ $text }’, en dat is geen moment. Schrijf het zoals 2026-01-31T12:00, of alleen de dag.
cli-boundaries-need-day = In { $file } staat niet voor welke dag de grenzen gelden. Geef die dag met --on, zoals 2022-03-24.
cli-up-migrating = 1/4 Gegevensbestand bijwerken …
cli-up-loading = 2/4 Voorbeeld van 8 juli 2022 laden …
cli-up-loaded = { $count } feiten geladen
cli-up-loaded-before = was al geladen
cli-up-skipped = overgeslagen (--no-demo)
cli-up-done = Klaar.
cli-up-links = 3/4 Aanmeldlinks, elk één keer te gebruiken, alleen op deze machine:
cli-up-serving = 4/4 Regietafel staat op { $address }/  (Engels: { $address }/en/). Stoppen met Ctrl+C.
cli-up-stopped = Gestopt.
cli-up-port-taken = Poort { $port } is bezet. Kies een andere, bijvoorbeeld: regietafel up --port 8001
cli-up-port-refused = Poort { $port } is niet te gebruiken: { $reason }. Kies een andere, bijvoorbeeld: regietafel up --port 8001
tasks-ground-decided = Het totaal staat in een besluit.
tasks-ground-key = De verdeelsleutel: { $key }.
