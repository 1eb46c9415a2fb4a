# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

letters-subject-convocation = Uitnodiging: { $table }, { $day }
letters-subject-reminder = Herinnering: { $table }, { $day }
letters-subject-cancelled = Gaat niet door: { $table }, { $day }
letters-dear = Beste { $name },
letters-dear-all = Beste lezer,
letters-convocation = U bent uitgenodigd voor het overleg van { $table } op { $day }.
letters-reminder = Op { $day } is het overleg van { $table }.
letters-cancelled = Het overleg van { $table } op { $day } gaat niet door.
letters-begins = Het begint om { $time } uur.
letters-place = Plaats: { $place }.
letters-answer-by = Laat vóór { $day } weten of u komt, en wie u vervangt als u niet kunt.
letters-agenda = Agenda:
letters-asked = van u gevraagd: { $what }
letters-page = De stukken staan op { $address }
letters-page-link = Naar de stukken
letters-attached = Het overleg zit als agendabestand bij dit bericht.
letters-no-address = ‘{ $address }’ is geen e-mailadres. Verbeter het bij de ontvanger.
letters-address-lines = ‘{ $address }’ staat op meer dan één regel. Geef één adres, op één regel.
letters-address-sign = In ‘{ $address }’ staat vóór het apenstaartje een ‘{ $sign }’. Niet elke mailserver neemt zo’n adres aan. Vraag de ontvanger om een adres zonder dit teken.
letters-not-sent = Het bericht aan { $receiver } is niet verstuurd: { $reason } Het wordt bewaard en op { $again } opnieuw geprobeerd.
letters-given-up = Het bericht aan { $receiver } is na { $count } pogingen niet verstuurd: { $reason } Het is bewaard. Kijk het adres na en verstuur het opnieuw.
letters-sent-before = Dit bericht aan { $receiver } is al vastgelegd. Per overleg gaat elk soort bericht één keer naar een ontvanger.
letters-none-waiting = Bericht { $number } is er niet, of is al verstuurd.
letters-folder = { $count } berichten staan in { $folder }. Er is geen mailserver ingesteld (REGIETAFEL_MAIL_URL).
letters-sent = { $count ->
    [one] Eén bericht verstuurd.
   *[other] { $count } berichten verstuurd.
}
letters-kind-convocation = uitnodiging
letters-kind-reminder = herinnering
letters-stands-sent = { $number }: { $kind } voor { $meeting } aan { $receiver }, verstuurd op { $at }
letters-stands-waiting = { $number }: { $kind } voor { $meeting } aan { $receiver }, wordt verstuurd vanaf { $at }
letters-stands-prepared = { $number }: { $kind } voor { $meeting } aan { $receiver }, klaargezet, niet verstuurd: er is geen mailserver ingesteld
letters-stands-given-up = { $number }: { $kind } voor { $meeting } aan { $receiver }, niet verstuurd: { $reason }
letters-bundle = Agenda en stukken in één PDF: { $address }
letters-bundle-link = Agenda en stukken in één PDF
letters-secretariat = Secretariaat { $table }
letters-decide = een besluit
letters-meeting-past = Het overleg van { $on } is al geweest. Er gaat geen uitnodiging of herinnering meer uit.
letters-nobody = Er is niemand aan wie dit bericht nog kan gaan. Vul eerst adressen in, of kies een ander soort bericht.
letters-kept = { $count ->
    [one] Eén bericht ligt klaar. Verstuur het met ‘regietafel letters send’.
   *[other] { $count } berichten liggen klaar. Verstuur ze met ‘regietafel letters send’.
}
letters-to = Aan: { $name } ({ $seat }), { $address }
letters-to-unreached = Niet aan: { $seat }: { $why }
letters-subject-is = Onderwerp: { $subject }
letters-why-nobody = niet bekend wie deze zetel bezet
letters-why-no-address = geen adres van { $name }
letters-as-substitute = als vervanger
letters-table = de { $name }

## Herinnering aan een maandverslag
letters-report-due-subject = Herinnering: maandverslag over { $month }
letters-report-missing-subject = Maandverslag over { $month } ontbreekt
letters-report-due = Het maandverslag van de { $table } over { $month } moet er op { $due } zijn.
letters-report-missing = Het maandverslag van de { $table } over { $month } moest er op { $due } zijn en ontbreekt.
letters-report-help = Dien het in, of laat weten wat u tegenhoudt. Van wie niets nieuws meldt, kunnen de cijfers van vorige maand blijven staan.
letters-report-page = Verzamelen en indienen: { $address }
letters-report-told = Aan het maandverslag over { $month } is herinnerd.
letters-kind-report-due = herinnering aan een verslag
letters-kind-report-missing = bericht dat een verslag ontbreekt
