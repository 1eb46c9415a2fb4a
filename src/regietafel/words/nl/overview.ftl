# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

overview-day-outside = { $day } valt niet in { $period }. Kies een dag in dat halfjaar, of de eerste dag erna.
overview-no-header = In { $file } staat geen rij met kolomnamen. Nodig zijn ten minste: { $wanted }. { $has } Een leeg formulier maakt u met: regietafel targets template
overview-no-rows = In { $file } staat geen enkele gemeente.
overview-fault-area = Rij { $row }, kolom { $column }: { $why }
overview-fault-province = Rij { $row }, kolom { $column }: { $name } ligt in { $province }, niet in { $text }.
overview-fault-name = Rij { $row }, kolom { $column }: { $code } is { $name }, maar er staat { $text }. Verbeter de code of de naam.
overview-fault-twice = Rij { $row }, kolom { $column }: { $name } staat er al, in rij { $first }.
overview-fault-empty = Rij { $row }, kolom { $column }: bij { $name } staat niets. Is het nul, schrijf dan 0.
overview-fault-not-whole = Rij { $row }, kolom { $column }: bij { $name } staat { $text }, en dat is geen geheel getal.
overview-fault-negative = Rij { $row }, kolom { $column }: bij { $name } staat { $persons }. Hier kan geen negatief getal staan.
overview-fault-not-a-day = Rij { $row }, kolom { $column }: { $text } is geen dag. Schrijf jaar, maand en dag, zoals 2022-07-01.
overview-fault-other-day = Rij { $row }, kolom { $column }: { $day } is niet de opgegeven peildag { $on } in { $period }.
overview-fault-sign = Rij { $row }, kolom { $column }: bij { $name } staat { $printed }; met taakstelling en saldo komt het op { $found }. Een achterstand heeft een minteken, een voorsprong niet.
overview-fault-to-house = Rij { $row }, kolom { $column }: bij { $name } staat { $printed }; taakstelling min saldo is { $found }.
overview-fault-still = Rij { $row }, kolom { $column }: bij { $name } staat { $printed }; te huisvesten min gehuisvest is { $found }.
overview-fault-total = Rij { $row }, kolom { $column }: het gedrukte totaal is { $printed }; de rijen tellen op tot { $found }.
overview-fault-changed = Rij { $row }, kolom { $column }: bij { $name } staat { $printed }. De taakstelling is bijgesteld of geruild; vastgelegd is { $found }. Leg eerst de nieuwe bijstelling vast.
overview-fault-count = Rij { $row }, kolom { $column }: { $why }
overview-fault-opening = Rij { $row }, kolom { $column }: bij { $name } staat { $printed }. Vastgelegd is { $found }, naar halfjaar van herkomst. Een som kan dat niet vervangen: verbeter het saldo per herkomst, of laat de cel leeg.
overview-merged = { $name } staat niet in het bestand en wordt geteld bij { $heir }. Wat van { $name } was vastgelegd wordt nul, zodat niemand dubbel telt.
overview-sums = Controletotalen van { $period }, geteld tot { $day }
