# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Kamer van de taakstelling
webtargets-nav = Taakstelling
webtargets-title = Taakstelling { $period }
webtargets-title-area = { $name }, taakstelling { $period }
webtargets-periods = Halfjaar
webtargets-to-ladder = Ladder van toezicht
webtargets-ladder = Ladder
webtargets-nothing = Kies een ander halfjaar, of een latere dag.
webtargets-examples = Onder deze cijfers zijn voorbeeldcijfers, die bedacht zijn:
webtargets-limits = De grenzen tussen de klassen zijn niet bij een bron gevonden. Hier is aangehouden: op schema vanaf { $on } van wat het schema vraagt, iets achter vanaf { $slightly }.
webtargets-no-class = niet bekend
webtargets-no-paying = De voorsprong van de ene gemeente betaalt niet de achterstand van de andere. Daarom staan beide apart; alleen het saldo telt op. Zo werkt het toezicht; de wet zegt het niet.
webtargets-known = bekend op { $day }

## Het land
webtargets-headline-nothing = Over { $period } was op { $known } niets bekend.
webtargets-headline-asked = Voor { $period } is de wettelijke taakstelling { $target } mensen.
webtargets-headline-running = Tot { $day } zijn { $housed } mensen gehuisvest, van de { $to_house } met de achterstand meegerekend.
webtargets-headline-counted = Van { $period } is geteld tot { $day }: { $housed } mensen gehuisvest. Hoeveel er met de achterstand in totaal moeten, is niet bekend.
webtargets-headline-not-ended = Van { $period } is geteld tot { $day }: { $housed } mensen gehuisvest, van de { $to_house } met de achterstand meegerekend. Hoe het halfjaar afliep, is nog niet bekend.
webtargets-headline-never-counted = Voor { $period } was de wettelijke taakstelling { $target } mensen. Hoeveel er zijn gehuisvest, is niet bekend.
webtargets-headline-unasked = Voor { $period } is geen landelijke taakstelling bekend, en ook niet hoeveel er zijn gehuisvest.
webtargets-headline-housed = In { $period } zijn { $housed } mensen gehuisvest. Een landelijke taakstelling is niet bekend.
webtargets-headline-met = In { $period } zijn { $housed } mensen gehuisvest. De kale taakstelling van { $target } is gehaald.
webtargets-headline-missed = In { $period } zijn { $housed } mensen gehuisvest. De kale taakstelling van { $target } is niet gehaald.
webtargets-headline-met-share = In { $period } zijn { $housed } mensen gehuisvest. De kale taakstelling van { $target } is gehaald, en { $share } van de achterstand is ingelopen.
webtargets-headline-missed-share = In { $period } zijn { $housed } mensen gehuisvest. De kale taakstelling van { $target } is niet gehaald; van de achterstand is { $share } ingelopen.
webtargets-agreed-beside = daarnaast afgesproken: { $persons }
webtargets-asked = Wat er is gevraagd en gedaan
webtargets-statutory = Wettelijk
webtargets-agreed = Afgesproken
webtargets-agreed-none = niets daarnaast afgesproken
webtargets-agreed-what = Een afgesproken aantal draagt geen achterstand en geen toezicht.
webtargets-whole = Taakstelling van het geheel
webtargets-opening = Saldo aan het begin
webtargets-to-house = Te huisvesten, met achterstand
webtargets-monthly = Per maand nodig
webtargets-bare = Kale taakstelling gehaald
webtargets-made-up = Van de achterstand ingelopen
webtargets-made-up-ledger = volgens het grootboek
webtargets-made-up-printed = met het gedrukte saldo { $persons } ({ $source })
webtargets-closed = Afgesloten
webtargets-closed-with = achterstand { $backlog }, voorsprong { $lead }
webtargets-differ = Wat bronnen drukken, en wat de regel geeft
webtargets-printed = Gedrukt naast het grootboek
webtargets-printed-none = Voor dit halfjaar is geen gedrukte som bekend.
webtargets-rules = Som van de gemeenten per regel van afronding
webtargets-rules-what = De wet rondt naar boven af; wat is gepubliceerd lijkt op gewoon afronden. Geen regel is op een gedrukte som afgestemd.
webtargets-rule-law = zoals de wet
webtargets-not-attributed = Niet toegerekend
webtargets-not-attributed-what = Wat voor het land als geheel is gepubliceerd en bij geen bekende gemeente staat. Het blijft bij het land.
webtargets-questions = Nog open
webtargets-question-how = Het wettelijke aantal verandert alleen door publicatie van de minister. Een verhoging is een open vraag; zij keert terug op een agenda als aan de voorwaarden is voldaan.
webtargets-question-bare = Er zijn geen voorwaarden met een houder en een termijn bekend.
webtargets-to-decision = Naar het besluit
webtargets-provinces = Stand per provincie
webtargets-municipalities-known = { $count ->
    [one] Eén bekende gemeente
   *[other] { $count } bekende gemeenten
}
webtargets-no-municipalities = Voor { $period } zijn geen aantallen per gemeente bekend. Het land als geheel is wel bekend.
webtargets-map-backlog = Achterstand per provincie, in personen
webtargets-map-still = Nog te huisvesten per provincie, in personen

## Kerncijfers
webtargets-figure-statutory = wettelijke taakstelling
webtargets-figure-targets = taakstellingen samen
webtargets-figure-target = taakstelling
webtargets-figure-opening = saldo aan het begin
webtargets-figure-to-house = te huisvesten
webtargets-figure-housed = gehuisvest
webtargets-figure-backlog = achterstand, bruto
webtargets-figure-still = nog te huisvesten, bruto
webtargets-figure-lead = voorsprong, bruto
webtargets-figure-balance = saldo
webtargets-figure-made-up = van de achterstand ingelopen
webtargets-figure-monthly = per maand nodig
webtargets-figure-expected = verwacht de gemeente nog
webtargets-own-short = komt volgens de gemeente { $persons } tekort
webtargets-own-ahead = komt volgens de gemeente { $persons } voor te staan

## Kolommen

## De provincie
webtargets-by-formula = Met = staat wat artikel 29 geeft; van die gemeenten is de kale taakstelling niet bekend.
webtargets-bare-by-formula = artikel 29 geeft { $persons }; bekend is alleen een aantal met wat er al openstond
webtargets-counted-until = geteld tot { $day }
webtargets-day-one = { $day }
webtargets-day-between = { $first } tot { $last }
webtargets-classes-on = De klassen en wat nog te huisvesten is, gelden op de dag van de laatste telling: { $days }.
webtargets-province-formula = Artikel 29 geeft de gemeenten van { $name } voor { $period } samen { $persons } mensen; wat er openstond en wat er is gehuisvest, is niet bekend.
webtargets-province-nothing = Over de gemeenten van { $name } is voor { $period } niets bekend.
webtargets-province-running = Op { $counted } liepen { $behind } van de { $count } gemeenten in { $name } achter op het schema; samen moesten de gemeenten toen nog { $still } mensen huisvesten.
webtargets-province-some = Op { $counted } liepen { $behind } van de { $count } getelde gemeenten in { $name } achter op het schema. Van de andere gemeenten is niet bekend hoe zij ervoor staan.
webtargets-province-not-ended = Van { $period } is in { $name } geteld tot { $counted }: { $behind } van de { $count } getelde gemeenten liepen toen achter op het schema. Hoe het halfjaar afliep, is nog niet bekend.
webtargets-province-unclassed = Tot { $counted } is bij { $count } gemeenten in { $name } geteld. Wat er al openstond is niet bekend, dus ook niet hoe zij ervoor staan.
webtargets-province-unasked = Voor { $period } is niet bekend wat van de gemeenten in { $name } samen is gevraagd, en ook niet wie gehuisvest zijn.
webtargets-province-over = Over { $period } bleven { $behind } van de { $count } gemeenten in { $name } achter; samen moeten zij nog { $still } mensen huisvesten.
webtargets-municipalities = Stand per gemeente
webtargets-map-class = Gemeenten naar schema, met wat er nog te huisvesten is
webtargets-map-hint = Wijs een tegel aan voor naam en stand; kies hem om de rekening te openen.
webtargets-tile = { $name }: { $pace } op { $day }, toen nog { $still } te huisvesten
webtargets-tile-unknown = { $name }: niet bekend
webtargets-tile-not-ended = { $name }: { $pace } op { $day }; hoe het halfjaar afliep, is niet bekend
webtargets-no-tiles = Voor deze dag is er geen tegelkaart. Gebruik de tabel.
webtargets-board-class = Bord naar schema
webtargets-board-rung = Bord naar trede van het toezicht
webtargets-board-number = Het getal is wat er nog te huisvesten is.
webtargets-board-none = Er is geen trede die u mag zien. Het dossier van het toezicht is niet openbaar, tenzij het is gedeeld.
webtargets-no-rung = op geen trede
webtargets-on-day = op { $day }
webtargets-new-cases = Voorbij, nog open, en nog geen dossier
webtargets-due-short = aan de orde: { $rung }

## De gemeente
webtargets-municipality-nothing = Over { $name } was op { $known } voor { $period } niets bekend.
webtargets-municipality-formula = Artikel 29 geeft { $name } voor { $period } { $persons } mensen; wat er al openstond en wat er is gehuisvest, is niet bekend.
webtargets-municipality-no-target = Voor { $name } is de taakstelling van { $period } niet bekend.
webtargets-municipality-still = { $name } moest op { $day } in { $period } nog { $persons } van de { $to_house } mensen huisvesten.
webtargets-municipality-not-ended = Van { $period } is bij { $name } geteld tot { $day }: toen moesten nog { $persons } van de { $to_house } mensen gehuisvest worden. Hoe het halfjaar afliep, is nog niet bekend.
webtargets-municipality-bare = De taakstelling van { $name } in { $period } is { $target } mensen. Wat er al openstond en hoeveel er zijn gehuisvest, is niet bekend.
webtargets-municipality-bare-counted = De taakstelling van { $name } in { $period } is { $target } mensen; tot { $day } zijn er { $housed } gehuisvest. Wat er al openstond, is niet bekend.
webtargets-municipality-owes = { $name } heeft na { $period } een achterstand van { $persons } mensen; te huisvesten waren er { $to_house }.
webtargets-municipality-done = { $name } heeft de taakstelling van { $period } gehaald{ $lead ->
    [0] .
   *[other] { " " }en staat { $lead } voor.
}
webtargets-beside = Daarnaast bekend: { $persons } ({ $how }), verschil { $difference }.
webtargets-pace = Tempo en schema
webtargets-chart-title = Op { $day } zijn { $done } mensen gehuisvest; het schema vraagt er dan { $due }
webtargets-chart-empty = Er is nog niets geteld; het schema loopt gelijk op
webtargets-chart-due = schema: { $due }
webtargets-chart-done = gehuisvest: { $done }
webtargets-chart-today = { $day }
webtargets-chart-table = Schema en gehuisvest per maand
webtargets-chart-as-table = Toon als tabel
webtargets-chart-none = Zonder taakstelling en beginstand is er geen schema om langs te leggen.
webtargets-outlook = Verwachting bij dit tempo
webtargets-outlook-pace = Aan het eind van het halfjaar ongeveer { $expected } mensen gehuisvest; met een kans van { $inside } tussen { $low } en { $high }.
webtargets-outlook-missing = De kans dat de taakstelling niet wordt gehaald, is { $missing }.
webtargets-outlook-who = Alleen de gemeente zelf en haar toezichthouder zien deze kans.
webtargets-outlook-model = Het model neemt aan dat het tempo gelijk blijft.
webtargets-next = Wat volgt, en wanneer
webtargets-next-none = Er staat niets te gebeuren dat hier bekend is.
webtargets-owed-on = Nog open op { $day }, per halfjaar van herkomst
webtargets-origin-unknown = eerder, halfjaar onbekend
webtargets-origin-over = het halfjaar is voorbij
webtargets-origin-runs = het halfjaar loopt nog
webtargets-statement-head = Rekening
webtargets-statement = Rekening per halfjaar
webtargets-account-of = Hoe komt het saldo van { $period } tot stand?

## Betwisting
webtargets-contested = Betwiste cijfers en wat meeweegt
webtargets-unanswered = De bron heeft nog niet geantwoord. Zo lang houdt dit een voorgestelde trede op.
webtargets-ground = Grond
webtargets-linked-too-few = COA koppelde te weinig mensen voor { $day }.
webtargets-linked-numbers = Gekoppeld { $linked }, nodig { $needed }.

## Ruil
webtargets-swaps = Ruil
webtargets-swaps-none = Voor dit halfjaar is geen ruil voorgesteld.
webtargets-swap = Stel een ruil voor
webtargets-swap-way = Richting
webtargets-swap-gives = { $name } draagt over
webtargets-swap-takes = { $name } neemt over
webtargets-swap-persons = Aantal personen
webtargets-swap-with = Met gemeente
webtargets-swap-do = Leg het voorstel vast
webtargets-swap-reason = Toelichting (mag leeg blijven)
webtargets-swap-accept = Neem de ruil aan
webtargets-swap-refuse = Wijs de ruil af
webtargets-no-ground = Er staat geen grond. Schrijf waarom.
webtargets-no-answer = Kies een antwoord: aannemen of afwijzen.

## Toezicht
webtargets-supervision = Toezicht
webtargets-no-cases = Er is geen dossier dat u mag zien.
webtargets-case = Dossier { $matter }
webtargets-case-persons = Het gaat om { $persons } personen.
webtargets-terms = Termijnen
webtargets-term = tot { $until }
webtargets-term-over = (voorbij)
webtargets-step-day = Dag
webtargets-step-by = Besloten door
webtargets-step-law = Artikel
webtargets-step-no-law = geen; de stap berust op een afspraak
webtargets-step-document = Kenmerk
webtargets-step-heard = Gehoord
webtargets-step-ground = Grond
webtargets-step-urgent = Spoed
webtargets-step-term = Termijn
webtargets-step-late = Vastgelegd
webtargets-step-late-on = { $day }, { $ground }
webtargets-rests-on = Cijfers waar het dossier op rust
webtargets-rests-on-day = { $what }: { $persons } ({ $source }), { $day }
webtargets-contested-figure = Betwist door { $body } op { $day }: { $figure }
webtargets-course = Verloop
webtargets-course-held = aangehouden
webtargets-course-resumed = hervat
webtargets-course-down = teruggegaan
webtargets-course-declined = afgezien van { $rung }
webtargets-course-closed = gesloten
webtargets-course-excuse = verschoonbaar
webtargets-file = Brieven en stukken
webtargets-file-none = Er ligt nog niets op het dossier dat u mag zien.
webtargets-excuse = Verschoonbaar, en te wegen:
webtargets-due = Aan de orde: { $rung }
webtargets-due-what = Dit is een voorstel. Een mens zet de stap, of ziet ervan af met een reden.
webtargets-due-why = Waarom is deze trede aan de orde?

## De ladder
webtargets-ladder-lead = { $count } treden, zoals de ladder is op { $day }. Het schema en de tabel zijn gemaakt uit dezelfde gegevens.
webtargets-ladder-basis = Grondslag:
webtargets-ladder-draft = concept, nergens vastgesteld
webtargets-ladder-diagram = De treden van laag naar hoog
webtargets-ladder-foot = Begin: een gemeente heeft de taakstelling van een halfjaar niet gehaald
webtargets-way-from = Vanaf { $rung }
webtargets-way-foot = Vanaf het begin
webtargets-way-urgent = { $count ->
    [one] Met spoed, op vastgelegde grond, ook langs één andere weg.
   *[other] Met spoed, op vastgelegde grond, ook vanaf { $count } lagere plaatsen.
}
webtargets-who = Wie
webtargets-gs = gedeputeerde staten
webtargets-gs-of = gedeputeerde staten van { $province }
webtargets-ladder-any = Vanaf elke trede kan een dossier worden aangehouden, hervat, afgeschaald naar een lagere trede, of gesloten.
webtargets-ladder-table = De ladder als tabel

## Bestanden
webtargets-export-title-country = Taakstelling per provincie, { $period }
webtargets-export-title-province = Taakstelling per gemeente, { $period }
webtargets-export-title-statement = Rekening van { $period }

## Wat de toezichthouder doet, en wat bekend is
webtargets-take = Zet een stap
webtargets-take-term = Termijn tot (als de stap er een stelt)
webtargets-take-persons = Personen (mag leeg blijven)
webtargets-take-result = Wat er voor de termijn gedaan moet zijn
webtargets-take-urgent = Spoed: de grond (alleen als er niet gewacht kan worden)
webtargets-take-document = Kenmerk van het besluit of de brief (mag leeg blijven)
webtargets-take-heard = Wie is gehoord, en wanneer (mag leeg blijven)
webtargets-earlier-day = Dag, als dat een eerdere is
webtargets-earlier-why = Waarom dit later wordt vastgelegd (bij een eerdere dag)
webtargets-day-not-come = { $day } ligt na de dag van deze pagina. Kies die dag of een eerdere.
webtargets-filing-figure = Cijfer waar het op rust (mag leeg blijven)
webtargets-take-do = Leg de stap vast
webtargets-share-public = openbaar; anders alleen voor de toezichthouder en bij een stap ook de gemeente
webtargets-decline = Zie af van { $rung }
webtargets-decline-reason = Reden
webtargets-decline-again = Niet opnieuw voorstellen voor (mag leeg blijven)
webtargets-decline-do = Leg vast dat de stap niet wordt gezet
webtargets-filing = Leg een stuk op het dossier
webtargets-filing-kind = Soort stuk
webtargets-filing-document = Kenmerk of vindplaats (mag leeg blijven)
webtargets-filing-title = Titel
webtargets-filing-do = Leg het stuk op het dossier
webtargets-close = Sluit het dossier
webtargets-close-because = Reden
webtargets-close-do = Sluit
webtargets-open-what = Voorbij, nog open, en nog geen dossier:
webtargets-open = Open een dossier over { $period } ({ $persons })
webtargets-show = Toon
webtargets-known-of = { $count } van { $of }
webtargets-of-municipalities = van { $count } van de { $of } gemeenten
webtargets-all-marked = Alle cijfers per gemeente in deze provincie:
webtargets-province-uncounted = Voor { $period } zijn de gemeenten in { $name } samen { $target } mensen gevraagd; hoeveel er zijn gehuisvest, is niet bekend.
webtargets-municipality-uncounted = { $name } heeft in { $period } { $to_house } mensen te huisvesten; hoeveel er gehuisvest zijn, is niet bekend.
webtargets-uncounted = Van deze halfjaren is het einde niet geteld. Wat zij aan de achterstand toevoegen, is dus niet bekend, en het telt niet door:

## Inlezen
webtargets-import = Maandoverzicht inlezen
webtargets-import-lead = Kies het overzicht per gemeente. U ziet eerst wat er verandert, of elke fout met rij en kolom; pas daarna legt u het vast. Alles gaat erin, of niets.
webtargets-import-choose = Kies een bestand
webtargets-import-file = Overzicht (CSV, XLSX of ODS)
webtargets-import-on = Peildag van de telling
webtargets-import-known = Gepubliceerd op (mag leeg blijven)
webtargets-import-look = Bekijk de verschillen
webtargets-import-template = Leeg overzicht om in te vullen:
webtargets-import-preview = Wat { $name } verandert
webtargets-import-found = { $rows } gemeenten gelezen: { $new } cijfers zijn nieuw of anders, { $same } staan er al zo.
webtargets-import-same = Alles staat er al zo. Er is niets vast te leggen.
webtargets-import-confirm = Leg vast
webtargets-import-changes = { $count ->
    [one] Eén cijfer is anders dan wat vastligt
   *[other] { $count } cijfers zijn anders dan wat vastligt; de grootste { $shown } verschillen
}
webtargets-chance-under = kleiner dan { $share }
webtargets-chance-over = groter dan { $share }
webtargets-file-title = Dossier van het toezicht, { $name }
webtargets-file-stand = Stand op { $day }, zoals bekend op { $known }
webtargets-file-pdf = Open het dossier als PDF

## Het verloop van een dossier, en vastleggen
webtargets-hold = Houd het dossier aan
webtargets-hold-until = Tot en met de dag ervoor; leeg is tot het wordt hervat
webtargets-hold-do = Houd aan
webtargets-held = Aangehouden:
webtargets-held-until = Tot { $day }.
webtargets-resume = Hervat het dossier
webtargets-resume-do = Hervat
webtargets-down = Ga een of meer treden terug
webtargets-down-to = Naar trede
webtargets-down-foot = de voet van de ladder: nog geen trede
webtargets-down-do = Ga terug
webtargets-excusing = Leg een verschoonbare oorzaak vast
webtargets-excusing-what = Koppelde COA te weinig mensen voor de peildag? Vul dan beide aantallen in. De oorzaak weegt mee en verbiedt niets.
webtargets-excusing-linked = Gekoppeld voor de peildag
webtargets-excusing-needed = Nodig voor de peildag
webtargets-excusing-do = Leg de oorzaak vast
webtargets-share = Deel met de PRT
webtargets-share-what = De PRT is een ander ambt met een eigen dossier. Zij ziet daarna dat deze zaak er is, en de stappen en stukken die u met haar deelt.
webtargets-share-do = Deel
webtargets-share-prt = gedeeld met de PRT van de provincie
webtargets-expect = Geef op wat u nog verwacht
webtargets-expect-persons = Personen die nog worden gehuisvest, tot en met { $until }
webtargets-expect-do = Leg de verwachting vast
webtargets-record = Vastleggen
webtargets-enter-target = Leg de gepubliceerde taakstelling vast
webtargets-enter-opening = Leg een beginstand vast
webtargets-enter-housed = Leg een telling vast
webtargets-correct-housed = Verbeter een telling
webtargets-adjust = Stel de taakstelling tussentijds bij
webtargets-enter-sum = Leg een gedrukte som vast
webtargets-enter-do = Leg vast
webtargets-export-municipalities = Alle gemeenten, in de vorm waarin een overzicht binnenkomt:
webtargets-corrected = Verbeterd: { $what } van { $before } naar { $persons }, op { $day } ({ $source }). Reden: { $reason }
webtargets-corrected-undated = Verbeterd: { $what } van { $before } naar { $persons } ({ $source }). Reden: { $reason }
webtargets-side = Wat is het
webtargets-side-of-sum = Bij een saldo: wat is het
webtargets-origin = Uit welk halfjaar, als dat bekend is
webtargets-counted-from = Geteld vanaf (mag leeg blijven: het begin van het halfjaar)
webtargets-counted-to = Geteld tot
webtargets-which-count = Welke telling
webtargets-sum-of = Waarvan
webtargets-publish = Leg een aantal voor dit halfjaar vast
webtargets-publish-what = Een wettelijk aantal geldt alleen als de minister het heeft gepubliceerd. Een afspraak staat ernaast en geeft geen achterstand.
webtargets-publish-kind = Soort
webtargets-publish-statutory = wettelijk (minister)
webtargets-publish-agreed = afgesproken ernaast
webtargets-publish-title = Omschrijving
webtargets-publish-do = Leg het aantal vast
webtargets-close-half-year = Sluit { $period } af
webtargets-close-half-year-what = Bij het afsluiten komt eenmaal vast te staan hoe het land en elke gemeente ervoor stonden. Een latere correctie telt vanzelf door.
webtargets-close-later = Afsluiten kan na { $day }.
webtargets-question-proposed = Voorgesteld voor de agenda van { $table }, { $day }: { $title }.
webtargets-question-placed = Op de agenda van { $day }.
webtargets-question-declined = Niet op de agenda gezet.
