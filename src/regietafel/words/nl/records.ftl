# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Waarom iets niet is bijgeschreven
records-id-there = Dit feit ({ $fact }) staat er al: vastgelegd door { $actor } op { $recorded }. Er is niets bijgeschreven.
records-id-twice = Hetzelfde feit ({ $fact }) staat er twee keer in. Er is niets bijgeschreven.
records-not-an-id = ‘{ $text }’ is geen kenmerk van een feit. Een kenmerk is een UUID in kleine letters.
records-reference-unknown = Het feit { $fact } waarnaar wordt verwezen ({ $kind }) is er niet. Er is niets bijgeschreven.
records-already-replaced = Dit feit ({ $fact }) is intussen al vervangen: door { $actor }, op { $recorded }, met als reden ‘{ $reason }’. Bekijk eerst die wijziging ({ $by }).
records-replaced-twice = Twee feiten willen hetzelfde feit ({ $fact }) vervangen. Er is niets bijgeschreven.
records-version-there = Versie { $version } van { $series } is er al: vastgelegd door { $actor } op { $recorded }. Bekijk die eerst.
records-too-busy = Er vragen te velen tegelijk een nummer van { $series } in { $year }. Probeer het opnieuw.
records-no-such-person = Deze persoon ({ $person }) is niet bekend.
records-link-not-valid = Deze link werkt niet meer. Vraag een nieuwe link aan.

## De keten van boekingen
records-head = Laatste boeking: { $head }. Bewaar dit buiten dit systeem, en geef het later mee met --head.
records-head-gone = Boeking { $number } met deze code staat niet in de keten. Die telt nu { $count } boekingen. Het einde is weggehaald of de geschiedenis is overgeschreven. Zet een back-up terug.
records-head-unreadable = Bij --head staat ‘{ $text }’. Schrijf het zoals het bij een eerdere controle stond: nummer, dubbele punt, code van 64 tekens.

## Afgeleide tabellen
records-derived-differs = In { $table } kloppen { $count } regels niet met de feiten. De feiten zelf zijn in orde. Maak de tabel opnieuw met: regietafel records rebuild
records-derived-made = { $table }: { $count } regels opnieuw gemaakt uit de feiten.
