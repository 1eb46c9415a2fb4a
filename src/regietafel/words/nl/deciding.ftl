# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Een besluit vastleggen
web-decide = Leg een besluit of afspraak vast
web-decide-lead = Wie besloot, wat, op welke grond, en waar dat staat. Noemt het besluit een behoefte, zet die er dan per dag bij: de opgave volgt eruit zodra u haar verdeelt.
web-decide-do = Leg vast
web-decide-body = Wie besloot
web-decide-title = Titel
web-decide-text = Wat er is besloten
web-decide-from = Geldt vanaf
web-decide-law = Artikel
web-decide-law-hint = Het nummer van de wet en het artikel: BWBR0006685 artikel 3. Laat leeg als u het niet weet.
web-decide-about = Kennisgenomen van
web-decide-about-none = nergens van
web-decide-needs = Behoefte, in plekken per dag
web-decide-needs-hint = Per regel een dag en een getal: 2023-01-01 51.000.
web-decide-public = Leg vast sinds wanneer dit openbaar is
web-decide-since = Openbaar sinds (leeg als de dag niet bekend is)
web-decide-since-ground = Waaruit dat blijkt
web-cite-title = Bron
web-cite-publisher = Uitgever
web-cite-kind = Soort bron
web-cite-kind-published = gepubliceerd door wie het besloot of telde
web-cite-kind-press = pers
web-cite-kind-stated = gezegd aan tafel
web-cite-kind-assumption = aanname
web-cite-address = Adres van de bron
web-cite-published = Dag van de bron
web-cite-known = Bekend op
web-cite-known-hint = Laat leeg als die dag niet bekend is. Dan staat dat erbij.
web-cite-ground = Waarom die dag
web-cite-seen = Voor wie
web-cite-seen-public = iedereen
web-cite-seen-table = de tafels
cite-address-unreadable = ‘{ $text }’ is geen adres. Een adres begint met https:// of http://.
decision-need-without-order = Een { $kind } stelt geen behoefte vast. Dat doet alleen een besluit.
decision-need-line-wrong = Regel { $line }: ‘{ $text }’ is geen dag met een geheel getal. Schrijf bijvoorbeeld: 2023-01-01 51.000.
decision-need-day-twice = Regel { $line }: { $day } staat er twee keer.
decision-law-unreadable = ‘{ $text }’ is geen artikel. Schrijf het nummer van de wet en het artikel: BWBR0006685 artikel 3.
decision-kind-unknown = ‘{ $text }’ is hier geen soort. Kies uit: { $known }.
cli-decision-recorded = Vastgelegd: { $title }. Het nummer is { $fact }.
cli-decision-public = Vastgelegd sinds wanneer besluit { $fact } openbaar is.
cli-source-needed = Noem de bron: --source en --publisher.
cli-source-kind-unknown = ‘{ $text }’ is geen soort bron. Kies uit: { $known }.

## Een verdeling vaststellen
web-adopt = Stel deze verdeling vast
web-adopt-do = Stel vast
web-adopt-lead = De uitkomst hierboven wordt opnieuw berekend en komt onder het besluit te hangen dat u kiest.
web-adopt-decision = Besluit of afspraak waaruit zij volgt
web-adopt-series = Code van de verdeling
web-adopt-series-hint = Van een bestaande verdeling komt er een nieuwe versie. Een nieuwe code is klein geschreven: 2024-opvang-75500.
web-adopt-on = Peildatum
web-adopt-group = Voor wie
web-adopt-group-asylum = asielzoekers, amv inbegrepen
web-adopt-group-unaccompanied = alleenstaande minderjarigen (amv)
web-adopt-group-permit-holders = vergunninghouders
web-adopt-group-ukraine = mensen uit Oekraïne
web-adopt-group-crisis = crisisnoodopvang
web-adopt-key = Hoe de sleutel heet
web-adopt-key-decision = Besluit over de sleutel
web-adopt-key-unknown = niet bekend
web-adopt-assumed = De tekst van de sleutel is niet bekend; deze is aangenomen
web-adopt-part-of = Deel van
web-adopt-reason = Reden van een nieuwe versie
web-adopt-reason-hint = Alleen nodig als deze verdeling een eerdere vervangt.
web-adopt-lot = Hoe er is geloot
web-what-if-locks = Vaste getallen
web-what-if-locks-hint = Per regel een gebied en een getal dat al vaststaat, zoals een gepubliceerde waarde: Zeeland 814.
web-what-if-own-table = Eigen tabel
web-what-if-table-paste = Plak hier een tabel met een kop
web-what-if-table-hint = In de eerste kolom het gebied, daarnaast getallen. Kies als sleutel ‘een eigen tabel’.
web-what-if-table-missing = Er is gekozen voor een eigen tabel, maar er staat geen tabel. Plak haar in het vak.
web-what-if-weighing = Hoe de kolommen tellen
web-what-if-weighing-hint = Bijvoorbeeld: 2/3 inwoners + 1/3 plekken. Bij één kolom kan dit leeg blijven.
web-what-if-moved = Tegenover de geldende verdeling krijgen { $gain } gebieden meer en { $lose } minder; { $same } blijven gelijk. Er verschuiven { $moved }.
web-what-if-sentence-places = { $sum } plekken over { $count } gebieden.
web-what-if-sentence-persons = { $sum } personen over { $count } gebieden.
web-key-in-force = zoals in ‘{ $title }’
web-key-table = een eigen tabel
distribution-adopt-no-areas = Dit is geen verdeling over provincies of gemeenten van één dag. Alleen die kan worden vastgesteld.
distribution-adopt-direct = Een verdeling rechtstreeks over de gemeenten kan niet worden vastgesteld. Verdeel trapsgewijs.
distribution-adopt-needs-draw = Er moet eerst worden geloot. Vul de uitslag in.
distribution-adopt-differs = Bij vaststellen komt er iets anders uit dan hier stond. Open de pagina opnieuw en kijk de uitkomst na.
distribution-bound-not-of-level = Een ondergrens of bovengrens geldt hier voor gebieden van een ander niveau: { $units }. Zet haar bij de gebieden waarover wordt verdeeld.
distribution-series-wrong = ‘{ $text }’ kan geen code zijn. Gebruik kleine letters, cijfers en streepjes: 2024-opvang-75500.
published-nothing = Er staat geen waarde. Schrijf per regel een gebied en een getal: Zeeland 814.
published-area-twice = ‘{ $text }’ is een gebied dat er al staat.
published-area-ambiguous = ‘{ $text }’ is een provincie en een gemeente. Zeg welke van de twee.
published-area-unknown = ‘{ $text }’ is op { $day } geen provincie of gemeente.

## Een rekenbewijs
web-receipt = Rekenbewijs (JSON)
web-recount = Narekenblad (PDF)
web-receipt-what = Met het rekenbewijs rekent een ander dit na: regietafel recompute.
receipt-confirmed = Bevestigd: { $total } over { $count } komt hier precies zo uit.
receipt-unknown = Dit is geen rekenbewijs van de vorm { $form }.
receipt-unreadable = { $file } kan niet worden gelezen als JSON.
receipt-broken = In het rekenbewijs klopt iets niet: { $what }.
receipt-hash = De controlesom klopt niet: de invoer of de uitkomst is na het maken veranderd.
receipt-amounts = Er komt iets anders uit bij { $count }: { $units }.
receipt-draw = Bij narekenen is een loting nodig die niet in het rekenbewijs staat.
receipt-data = De inwoners op { $day } zijn hier andere dan in het rekenbewijs.
receipt-law = De wet in { $file } is hier een andere dan in het rekenbewijs.
receipt-program = Gemaakt met { $there }; hier is { $here }.
recount-title = Narekenblad: { $title }
recount-total = Te verdelen: { $total }. Alle gewichten samen: { $weight }.
recount-divide = Deel elk gewicht door { $divisor }. Dat is het quotiënt.
recount-largest-remainder = Iedereen krijgt het hele deel. Er blijven er { $left } over: die gaan naar de grootste resten, dus naar rang 1 tot en met { $left }.
recount-webster = Rond elk quotiënt af: een rest vanaf een half naar boven.
recount-nearest = Rond elk quotiënt af: een rest vanaf een half naar boven. De som wordt niet hersteld.
recount-up = Rond elk quotiënt naar boven af. De som wordt niet hersteld.
recount-locked = Een streepje is een vaste waarde: die doet niet mee.
recount-area = Gebied
recount-weight = Gewicht
recount-quotient = Quotiënt
recount-whole-part = Heel deel
recount-remainder = Rest
recount-rank = Rang
recount-amount = Aantal
recount-decision = Besluit: { $title } ({ $body }).
recount-source = Gewichten: { $source }.
recount-too-long = ‘{ $title }’ heeft { $count } regels; dat past niet op één blad. Vraag het blad van één provincie.
cli-adopted = Vastgesteld: { $title }, versie { $version }, onder { $series }.
cli-published = { $count ->
    [one] Eén gepubliceerde waarde
   *[other] { $count } gepubliceerde waarden
} vastgelegd bij { $series }.
cli-not-a-value = ‘{ $text }’ is geen gebied met een geheel getal. Schrijf: Zeeland=814.

## Vastleggen bij een verdeling
web-record = Leg iets vast bij deze verdeling
web-published-record = Leg gepubliceerde waarden vast
web-published-record-do = Leg vast
web-published-values = Waarden
web-published-level = Voor
web-published-remark = Opmerking
web-lend = Leg een ruil of uitleen vast
web-lend-do = Leg vast
web-lend-giver = Neemt plekken over
web-lend-taker = Van
web-lend-amount = Aantal plekken
web-lend-from = Vanaf
web-lend-until = Tot
web-lend-ground = Op welke grond
web-lend-decision = Besluit of afspraak
cli-not-one-of = ‘{ $text }’ is geen van de keuzes: { $known }.
