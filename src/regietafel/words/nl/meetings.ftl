# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Wie er was
attendance-seat-twice = De zetel van { $seat } telt twee keer mee. Haal een van beide weg.
attendance-party-unknown = Een vervanging noemt iemand die niet bij deze vergadering staat. Zet die persoon er eerst bij.
attendance-there-and-replaced = { $party } was er zelf en wordt ook vervangen. Kies een van beide.
attendance-edge-twice = Dat { $by } in de plaats komt van { $party } staat er twee keer. Haal een van beide weg.
attendance-circle = Deze vervangingen lopen rond: { $parties }. Zet erin wie er echt was.
roll-at-row = Rij { $row }: { $fault }
roll-nobody = Er staat niet bij wie dit is. Vul een naam, een organisatie of een functie in.
roll-no-time = ‘{ $text }’ is geen tijd. Schrijf uren en minuten, zoals 14:30.
roll-leaves-before = Wie om { $arrives } komt, kan niet om { $leaves } gaan. Zet de tijden goed.
roll-ticked-and-told = { $party } is aangevinkt en ook afwezig gemeld. Kies een van beide.
roll-no-such-row = Rij { $number } is er niet, of er staat niemand in. Noem de naam, of het nummer van een rij met iemand erin.
roll-by-not-there = { $by } (rij { $number }) vervangt, maar is niet aangevinkt. Vink rij { $number } aan, of noem een ander.
roll-role-of-nobody = Wie neemt de rol ‘{ $role }’ over? Vul in door wie deze deelnemer is vervangen.
roll-time-not-there = Bij { $party } staat een tijd, maar die is er niet. Vink aan, of haal de tijd weg.
roll-name-twice = { $name } staat meer dan eens als aanwezig. Laat één rij staan, en noem de naam bij ‘vervangen door’.
roll-circle = Deze rij staat in een kring: wie vervangt, wordt zelf ook weer vervangen. Zet erin wie er echt was.
roll-reason-missing = Er verandert iets dat al vastlag. Zeg waarom; wat er stond blijft bewaard.
roll-changed-meanwhile = Een ander heeft deze lijst intussen veranderd. Wat u typte staat er nog; kijk het na en leg opnieuw vast.
attendance-hidden-party = iemand van wie de naam niet leesbaar is

## Nummers van agendapunten
item-number-form = ‘{ $number }’ is geen nummer van een agendapunt. Schrijf het als 2, 2a, of 2.1 voor een punt eronder.
item-number-twice = Agendapunt { $number } staat er twee keer op. Geef een van beide een ander nummer.
item-number-orphan = Er is een punt onder { $above }, maar { $above } zelf staat niet op de agenda. Voeg het toe of geef het punt een ander nummer.
item-number-missing = Agendapunt { $number } ontbreekt. Nummer de agenda opnieuw.

## Voorstellen voor de agenda
proposal-needs-reason = Zeg waarom dit punt niet op de agenda komt.
proposal-answered-already = Over het voorstel ‘{ $title }’ is al beslist. Bekijk het antwoord.

## Instemming en voorwaarden
consent-conditions-open = ‘{ $title }’ kan nog niet weg. Dit staat nog open: { $open }. Verwerk dit eerst, of verstuur met de reden erbij.
consent-objected = ‘{ $title }’ kan niet weg: er is bezwaar van { $seats }. Bespreek het bezwaar, of verstuur met de reden erbij.
consent-round-runs = ‘{ $title }’ kan nog niet weg: bezwaar kan tot en met { $until }. Wacht die dag af, of verstuur met de reden erbij.
consent-circle = Deze voorwaarden wachten op elkaar: { $conditions }. Haal een van de voorwaarden weg.
consent-condition-unfit = De voorwaarde ‘{ $text }’ noemt niet waar zij op wacht. Kies één tekstverzoek, één ander besluit, of een feit.

## Stemmen
voice-yes = akkoord
voice-yes-if = akkoord, mits
voice-no = niet akkoord
voice-abstain = onthoudt zich
voice-no-objection = geen bezwaar

## Het verloop van een afspraak
history-decided = { $body }: { $title }.
history-wording-asked = { $by } vraagt om een andere tekst in versie { $version }, bij ‘{ $anchor }’: { $asks }
history-wording-accepted = { $by } gaat akkoord met de gevraagde tekst.
history-wording-rejected = { $by } gaat niet akkoord met de gevraagde tekst.
history-wording-processed = { $by } heeft de tekst verwerkt in versie { $version }.
history-condition-set = Voorwaarde: { $text }
history-condition-met = Voorwaarde vervuld volgens { $by }: { $text } { $because }
history-round-opened = Schriftelijke ronde tot en met { $until }, voor { $seats }.
history-voice = { $seat }: { $voice }.
history-sent = Verzonden door { $by } aan { $to }.
history-sent-open = Verzonden door { $by } aan { $to } terwijl { $count ->
    [one] één voorwaarde
   *[other] { $count } voorwaarden
} nog openstond. Reden: { $because }

## Stukken van een vergadering
minutes-number-loose = Het getal { $number } in blok { $block } verwijst nergens naar. Koppel het aan een cijfer, een opgave of een afspraak.
minutes-step-not-next = Dit stuk ({ $document }) is nu { $now } en kan niet naar { $asked }. Volg de stappen: concept, ter vaststelling, vastgesteld, openbaar.
minutes-adopted-too-early = Een verslag van { $on } wordt vastgesteld in een latere vergadering van dezelfde tafel. { $adopting } kan niet.
minutes-state-draft = concept
minutes-state-for-adoption = ter vaststelling
minutes-state-adopted = vastgesteld
minutes-state-published = openbaar

## Vergaderingen
meeting-convened-already = { $table } vergadert al op { $on }. Open die vergadering.
meeting-not-yet-held = Deze vergadering is op { $on }. Leg na afloop vast wat er is besproken.
meeting-no-such-seat = Zetel { $seat } is op { $on } niet bekend bij deze tafel. Kies een andere zetel of leg die eerst vast.
meeting-no-such-item = Agendapunt { $item } staat niet op de agenda (bij ‘{ $title }’). Voeg het eerst toe.

## Stukken en tekstverzoeken
version-overtaken = Van ‘{ $title }’ is intussen versie { $last } toegevoegd; u ging uit van versie { $after }. Bekijk de nieuwe versie en dien daarna opnieuw in.
version-not-there = Versie { $version } van dit stuk is er niet. Kies een versie die er is.
wording-of-another-paper = Dit tekstverzoek gaat over een ander stuk dan ‘{ $title }’. Kies het verzoek bij dit stuk.
wording-not-to-process = Het verzoek van { $by } bij ‘{ $anchor }’ is niet geaccepteerd of al verwerkt. Beantwoord het eerst.
wording-no-such-place = ‘{ $anchor }’ staat niet in versie { $version }. Kies een kop of een alinea uit die versie.
wording-answered-already = { $by } heeft het verzoek bij ‘{ $anchor }’ al beantwoord. Bekijk het antwoord.

## Rondes en verzending
round-term-without-day = Uit ‘{ $term }’ volgt geen laatste dag. Schrijf bijvoorbeeld ‘binnen vijf werkdagen’.
condition-meets-itself = De voorwaarde ‘{ $text }’ wordt niet met de hand vervuld, of er staat geen reden bij. Leg vast waar zij op wacht.
consent-sent-already = ‘{ $title }’ is al verzonden. Bekijk het verloop.

## In een verslag
attendance-present = Aanwezig
attendance-guest = Gast
attendance-support = Ondersteuning
attendance-excused = Afwezig met kennisgeving
attendance-absent = Afwezig
attendance-name-hidden = naam niet leesbaar
attendance-role-hidden = een rol die niet leesbaar is
action-lacks-holder = geen actiehouder
action-lacks-date = geen datum
minutes-substitution = { $by } vervangt { $absent }.
minutes-substitution-role = { $by } vervangt { $absent } en neemt deze rol over: { $role }.
minutes-action = Actie: { $title }. Actiehouder: { $holders }. Termijn: { $term }.
minutes-action-dated = Actie: { $title }. Actiehouder: { $holders }. Termijn: { $term }, uiterlijk { $latest }.
minutes-numbers-loose = Deze getallen verwijzen nergens naar: { $faults } Koppel ze eerst.
minutes-correction-without-text = ‘{ $verbatim }’ staat niet in dit blok. Neem de tekst over zoals die er staat.

## Op de opdrachtregel
meeting-none-that-day = { $table } vergaderde niet op { $on }, of u mag die vergadering niet zien. Controleer de tafel en de dag.
meetings-title-decisions = Register van besluiten en afspraken op { $day }
standing-asked = schriftelijke ronde loopt
standing-objected = bezwaar
standing-conditional = akkoord onder voorwaarden
standing-unconditional = akkoord
standing-sent = verzonden
standing-sent-open = verzonden met open voorwaarden
minutes-offered = { $table }, { $on }: { $document } ligt ter vaststelling.
minutes-adopted = { $table }, { $on }: { $document } is vastgesteld in de vergadering van { $adopting }.

## Zetels, en wat een besluit in beweging zet
seat-not-held = Deze zetel is op { $on } niet bezet. Kies een dag waarop hij dat wel is.
seat-held-already = Zetel { $seat } is op { $on } al bezet. Laat de vorige eerst eindigen.
carry-needs-order = ‘{ $title }’ is een { $kind }. Een wettelijke opgave volgt alleen uit een besluit van een orgaan dat in de wet is genoemd.

## Wachten op een besluit
waits-for-conditions = Wacht op { $count ->
    [one] de voorwaarde
   *[other] de voorwaarden
}: { $open }
waits-for-round = Wacht op de schriftelijke ronde: bezwaar kan tot en met { $until }.
waits-for-objection = Wacht op een antwoord op het bezwaar van { $seats }.
waits-for-something = Wacht op een besluit dat nog niet in werking is.
condition-after-numbers = ‘{ $title }’ heeft al cijfers vastgesteld en kan niet meer op iets wachten. Neem een nieuw besluit dat het vervangt.

## Commentaarronde en tekstverzoeken
comments-paper-title = Concept-{ $document } van { $table }, { $on }
comments-round-runs = Er loopt al een commentaarronde, tot en met { $until }. Wacht die af.
comments-nobody-asked = Kies ten minste één organisatie om te vragen.
comments-text-unchanged = Het concept is nog gelijk aan versie { $version }. Verwerk de gevraagde tekst eerst in het concept.
comments-not-asked = { $body } is in deze ronde niet gevraagd. Dien een tekstverzoek in als er iets anders moet staan.
comments-closed = De ronde liep tot en met { $until }. Een reactie daarna gaat via de secretaris.
comments-answered-already = { $body } heeft al gereageerd. Bekijk de reactie.
wording-to-table-title = Tekstverzoek van { $by } bij ‘{ $paper }’

## Openbaar maken
publishing-undecided = Beslis eerst over deze woorden, die op een naam lijken: { $words }.
publishing-reason-missing = Geef een reden bij elk woord dat mag blijven staan.
publishing-not-prepared = Er is nog niets klaargezet. Zet het eerst klaar.
publishing-by-one = { $by } heeft dit klaargezet. Laat iemand anders het vrijgeven.
publishing-changed-since = Na het klaarzetten is iets veranderd. Zet het opnieuw klaar.
publishing-leaks = In het bestand voor { $form } staat nog iets wat niet openbaar mag zijn. Er is niets vrijgegeven. Zet het opnieuw klaar.
publishing-nobody-called = Van de aanwezigen heet niemand { $name }.
publishing-name-public = { $name } ({ $beside }): de naam is te lezen.
publishing-name-left-out = { $name } ({ $beside }): de naam blijft weg.
publishing-left-out = Dit blijft weg: { $words }.
publishing-waits = { $by } heeft dit klaargezet. Een ander kan het vrijgeven.
publishing-prepared = { $document } { $table }, { $on }: klaargezet. Laat iemand anders het vrijgeven.
publishing-released = { $document } { $table }, { $on }: openbaar gemaakt.
