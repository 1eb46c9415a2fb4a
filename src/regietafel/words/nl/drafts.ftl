# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Concepten
drafts-overtaken = { $by } heeft dit concept intussen opgeslagen ({ $subject }, op { $at }, versie { $version }). Er is niets overschreven. Vergelijk beide versies en sla daarna op.
drafts-thrown-away = Dit concept ({ $kind }: { $subject }) is er niet, of het is intussen weggegooid. Begin een nieuw concept.

## Bestanden
stored-not-there = Het bestand met kenmerk { $digest } is er niet. Voeg het opnieuw toe.
stored-damaged = Het bestand met kenmerk { $digest } past niet meer bij zijn kenmerk. Zet een back-up terug.
