# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Het raam van elke pagina
web-skip = Naar de inhoud
web-nav = Hoofdmenu
web-nav-picture = Beeld
web-nav-distributions = Opgave
web-nav-scenarios = Scenario’s
web-nav-accessibility = Toegankelijkheid
web-nav-keys = Toetsen
web-tabs = Onderdelen van deze verdeling
web-crumbs = Kruimelpad
web-other-language = English
web-other-language-code = en
web-search = Zoek
web-search-label = Provincie of gemeente: naam of code
web-search-placeholder = Gebied of code
web-search-found = { $count ->
    [one] Eén gebied gevonden.
   *[other] { $count } gebieden gevonden.
}
web-search-nothing = Vul een naam of een code in, zoals Zwolle of GM0193.
web-sign-out = Meld af
web-foot-source = Regietafel rekent met openbare cijfers. Bij elk getal staat de bron; wat bedacht is, heet voorbeeldcijfer.

## De dagbalk
web-daybar = De dag van dit beeld
web-daybar-day = Stand op { $day }
web-daybar-known = zoals bekend op { $day }
web-daybar-recorded = zoals vastgelegd op { $moment }
web-daybar-not-today = dit is niet het beeld van vandaag
web-daybar-change = Kies een andere dag
web-daybar-field-day = Stand op
web-daybar-field-known = Zoals bekend op
web-daybar-show = Toon deze dag
web-daybar-usual = Terug naar { $day }
web-daybar-today = Vandaag
web-daybar-lasting = Blijvend adres van dit beeld
web-day-unreadable = ‘{ $text }’ bij ‘{ $field }’ is geen dag. Schrijf een dag als 2022-07-08.
web-moment-unreadable = ‘{ $text }’ is geen tijdstip. Schrijf een tijdstip als 2022-07-08T14:00Z.
web-day-unknown = dag niet bekend

## Formulieren
web-form-answer = Antwoord
web-form-at = Bij ‘{ $field }’: { $fault }
web-form-nul = Hier staat een teken dat niet te bewaren is (NUL). Typ de tekst opnieuw.
web-form-empty = Dit veld is leeg. Vul het in.
web-form-no-choice = Er is niets gekozen. Kies er een.
web-form-no-file = Er is geen bestand gekozen. Kies een bestand.
web-form-no-day = ‘{ $text }’ is geen dag. Schrijf een dag als 2022-07-08.
web-form-no-number = ‘{ $text }’ is geen geheel getal. Schrijf alleen cijfers.

## Toetsen
web-keys = Toetsen
web-keys-search = zoeken
web-keys-keys = deze lijst tonen
web-keys-arrows = op de tegelkaart naar de buur
web-keys-enter = het gekozen gebied openen
web-keys-close = Sluit

## Wat niet getoond kan worden
web-error-400 = Deze vraag klopt niet
web-error-403 = Hier hebt u geen toegang toe
web-error-403-text = Deze pagina is er niet voor wie niet is aangemeld, of niet voor uw rol. Meld u aan met een rol die dit mag zien.
web-error-404 = Deze pagina is er niet
web-error-404-text = Op dit adres staat niets. Controleer het adres, of zoek het gebied op naam.
web-error-410 = Deze link werkt niet meer
web-error-500 = Er ging iets mis bij ons
web-error-500-text = De pagina kon niet worden gemaakt. Er is niets veranderd. Probeer het later opnieuw.
web-error-form-expired = Het formulier is verlopen of komt niet van deze site. Open de pagina opnieuw en verstuur het nog eens.
web-error-back = Naar het beeld van de dag
web-no-such-page = Op dit adres staat niets.

## Soorten
web-kind-order = besluit
web-kind-agreement = afspraak
web-kind-notice = kennisname
web-kind-adoption = vaststelling
web-kind-request = verzoek
web-kind-position = standpunt
web-kind-finding = constatering
web-kind-warning = signaal
web-kind-concern = aandachtspunt
web-kind-question = open vraag
web-kind-target = taakstelling
web-kind-assignment = opgave
web-kind-indicative = indicatief aandeel
web-mark-computed = berekend
web-sources-rest = Bronnen:

## Kolommen

## Tegelkaart
web-map-hint = Wijs een tegel aan voor naam, aantal en rang; kies hem om het gebied te openen.
web-map-tile = { $name }: { $amount }, rang { $rank } van { $of }
web-map-tile-rank = { $name }, rang { $rank } van { $of }
web-map-tile-label = { $name }, rang { $rank } van { $of }: { $short } { $amount }
web-map-tile-unknown = { $name }: niet bekend
web-map-untiled = Niet op de kaart, wel in de tabel:
web-map-legend = Legenda

## Beeld van de dag
web-picture-title = Beeld van { $day }
web-picture-map-existing = Plekken die er nu zijn, per provincie
web-picture-map-to-find = Nog te vinden plekken voor { $on }, per provincie
web-picture-map = Opgave per provincie, in plekken
web-picture-table-indicative = Indicatief aandeel per provincie op { $on }; besluit van { $body } van { $since }, nog niet verdeeld
web-picture-table = Opgave per provincie op { $on }, naar het besluit van { $body } van { $since }
web-picture-later = Sinds { $since } geldt een later besluit: { $title }. Daarvan is op { $day } geen verdeling vastgesteld; hieronder staat de verdeling van het besluit ervoor.
web-deed-divide = Reken een andere verdeling door
web-deed-compare = Vergelijk twee sleutels
web-deed-share = Deel met de provincies
web-surplus-note = Een overschot in de ene provincie vult een tekort in de andere niet; daarom telt ‘nog te vinden’ niet op tot opgave min verwacht.
web-picture-open = Open de verdeling
web-picture-municipalities = Bekijk de gemeenten
web-picture-nothing = Voor { $day } was op { $known } nog niets bekend. Kies een latere dag.
web-figures = Kerncijfers
web-decision = Besluit
web-decided-by = Besloten door { $body }
web-key = Verdeelsleutel
web-key-assumed = de sleutel is een aanname
web-rule = Afronding
web-version = Versie
web-public-since = Al openbaar sinds
web-actions = Wat er moet gebeuren
web-actions-none = Uit dit besluit volgt geen actie die hier bekend is.
web-action-no-term = geen termijn genoemd
web-action-no-day = geen uiterste dag genoemd
web-action-latest = uiterlijk { $day }
web-lean = Waar u op let
web-lean-nothing = Dit beeld rust niet op aannames of voorbeeldcijfers.

## Verdelingen
web-distributions-title = Besluiten en verdelingen
web-distributions-lead = { $count ->
    [0] Op { $day } was geen verdeling bekend.
    [one] Op { $day } was één verdeling bekend.
   *[other] Op { $day } waren { $count } verdelingen bekend.
}
web-distributions-list = Verdelingen
web-distributions-none = Op { $day } was nog geen verdeling bekend. Kies een latere dag.
web-distributions-what-if = Reken een andere verdeling door
web-decisions-list = Besluiten, afspraken en kennisnames
web-decisions-none = Op { $day } was nog geen besluit bekend. Kies een latere dag.
web-distribution-lead = { $total }. Sleutel: { $key }. Afronding: { $rule }. Versie { $version }.
web-distribution-map = Aantal per provincie
web-distribution-table = Verdeling per provincie
web-open-municipalities = toon { $count }
web-close = sluit
web-tab-provinces = Provincies
web-tab-municipalities = Gemeenten
web-tab-comparison = Vergelijk sleutels
web-tab-dispatch = Verzending
web-form-csv = CSV
web-form-puntkomma-csv = CSV met puntkomma’s
web-form-xlsx = XLSX
web-form-json = JSON
web-form-datapackage-json = beschrijving van de CSV (datapackage)
web-export = Haal op als
web-certificate = Certificaat
web-certificate-what = Het bewijs dat deze verdeling bij de regel hoort, en hoe weinig er nodig is om haar te veranderen.
web-certificate-nearest = Het minst scheelt het bij { $name }: met { $amount } meer komt daar één plek bij.
web-margin-gain = Met { $amount } meer zou { $name } er één bij krijgen.
web-margin-lose = Met { $amount } minder zou { $name } er één kwijtraken.
web-weight-inhabitants = { $count } inwoners
web-weight-plain = { $amount } aan gewicht
web-certificate-margins = Marge per gebied
web-direct-sentence = Rechtstreeks over de gemeenten verdeeld in plaats van trapsgewijs, zou { $areas ->
    [0] geen gemeente een ander aantal hebben.
    [one] één gemeente een ander aantal hebben; { $moved } verschuift.
   *[other] het aantal van { $areas } gemeenten anders zijn; { $moved } plekken verschuiven.
}
web-published = Wat anderen publiceerden
web-published-none = Voor deze verdeling zijn geen gepubliceerde waarden bekend.
web-published-for = voor { $day }
web-published-beside = Berekend is { $computed }; gepubliceerd min berekend is { $difference }.
web-published-lockable = Deze waarde kan worden vastgezet.
web-published-value = Gepubliceerde waarde
web-versions = Versies, loting en verzending
web-version-number = versie { $version }
web-version-known = bekend op
web-version-recorded = vastgelegd door { $actor } op { $moment }
web-lots = Lotingen
web-lots-none = Er was geen loting nodig.
web-dispatch-count = { $count ->
    [one] U ziet één verzending van deze verdeling.
   *[other] U ziet { $count } verzendingen van deze verdeling.
}
web-dispatch-none = Van deze verdeling is voor u geen verzending te zien.
web-dispatch-open = Naar de verzending

## Gemeenten
web-municipalities-map-indicative = Indicatief aandeel per gemeente, in plekken
web-municipalities-map-assignment = Opgave per gemeente, in plekken
web-municipalities-map-target = Taakstelling per gemeente
web-municipalities-table = Aandeel per gemeente
web-no-municipalities = Deze verdeling ({ $series }) zegt niets over gemeenten.
web-indicative-notice = Over provincies is besloten, over gemeenten niet. Wat hier per gemeente staat is een indicatief aandeel: wat de sleutel geeft onder het niveau waarover is besloten. Het is een rekenuitkomst en geen opgave.
web-indicative-undivided = Over het totaal is besloten, over de verdeling nog niet. Wat hier per gebied staat is een indicatief aandeel: wat de sleutel geeft. Het wordt een opgave zodra de verdeling is vastgesteld.
web-indicative-one = Dit is een indicatief aandeel: een rekenuitkomst van de sleutel onder het niveau waarover is besloten. Er rust geen plicht op.

## Vergelijken
web-comparison-second = Vergelijk met een andere sleutel
web-comparison-show = Vergelijk
web-comparison-sentence = { $gain } gebieden krijgen meer, { $lose } minder en { $same } evenveel; er verschuiven { $moved } plekken.
web-comparison-table = Twee sleutels naast elkaar
web-comparison-draw = Met deze sleutel is een loting nodig, en kan er nog niet worden vergeleken. Reken de sleutel door bij Scenario’s en vul daar het lot in.
web-key-inhabitants = inwoners op { $day }
web-key-equal = voor ieder evenveel
web-key-existing = naar bestaande plekken
web-key-unknown = ‘{ $text }’ is geen sleutel. Kies er een van: { $known }.
web-key-no-existing = Voor { $day } zijn geen bestaande plekken bekend. Kies een andere sleutel.

## Wat als
web-what-if-title = Wat als het anders wordt verdeeld?
web-what-if-lead = Verander het totaal, de sleutel of de grenzen. Het antwoord staat meteen ernaast, en heeft een adres dat u kunt delen.
web-what-if-total = Totaal (plekken)
web-what-if-level = Verdeel over
web-what-if-level-province = provincies
web-what-if-level-municipality = gemeenten
web-what-if-floors = Ondergrens
web-what-if-caps = Bovengrens
web-what-if-bounds-hint = Eén getal voor ieder gebied, of per regel een gebied en een getal: Zeeland 814.
web-what-if-submit = Verdeel
web-what-if-reset = Begin opnieuw
web-what-if-waits = rekent…
web-what-if-outcome = Uitkomst
web-what-if-faults = Dit klopt nog niet
web-what-if-total-wrong = Het totaal ‘{ $text }’ is geen geheel getal van 0 tot 100 miljoen.
web-what-if-choice-wrong = ‘{ $text }’ is geen van de keuzes. Kies er een uit de lijst.
web-what-if-line-wrong = Regel { $line }: ‘{ $text }’ is geen gebied met een geheel getal. Schrijf bijvoorbeeld: Zeeland 814.
web-what-if-line-twice = Regel { $line }: het gebied in ‘{ $text }’ staat er twee keer.
web-what-if-draw = Het recht is gelijk. Vul in op wie het lot viel; dat wordt in het adres bewaard.
web-what-if-map = Aantal per gebied, in plekken
web-what-if-table = Uitkomst per gebied
web-what-if-not-kept = Hiervan wordt niets bewaard. Een opgave ontstaat alleen door een besluit.

## Besluit en bron
web-meeting = Vergadering
web-meeting-item = agendapunt { $item }
web-law = Wet
web-valid-from = Geldt vanaf
web-about = Gaat over
web-moved = Wat hieruit volgde
web-moved-key = Met deze sleutel verdeeld:
web-moved-nothing = Op deze dag is hier nog niets uit gevolgd.
web-spoken = Waar dit over gaat, en hoe het nu staat
web-spoken-by = Hierover is gezegd of besloten
web-spoken-count = geteld cijfer
web-spoken-counted = { $what }: { $amount } op { $day }
web-spoken-now = laatste telling { $amount } op { $day }
web-spoken-housed = gehuisvest { $housed }
web-spoken-letter = stuk
web-spoken-paper = versie { $version }; { $open ->
    [0] geen tekstverzoek open
    [one] één tekstverzoek open
   *[other] { $open } tekstverzoeken open
}
web-spoken-decision = besluit of afspraak
web-spoken-measure = maatregel
web-source-address = Vindplaats
web-source-published = Gepubliceerd op
web-source-checked = Nagekeken op
web-source-rests = Wat op deze bron rust
web-source-leaning = Wat met het programma meekomt
web-source-made = Verdelingen die hiermee zijn gemaakt
web-source-replaced = (vervangen)
web-source-open = Toon alle { $count }
web-source-computed = Dit heeft het programma zelf berekend. Bij elk getal staat in de rekening waaruit.
web-source-nothing = Op deze dag rust er nog niets op deze bron.

## Gebied
web-area-sentence-assignment = { $name } heeft op { $on } een opgave van { $amount }.
web-area-sentence-target = { $name } heeft op { $on } een taakstelling van { $amount }.
web-area-sentence-indicative = De sleutel geeft { $name } op { $on } een indicatief aandeel van { $amount }.
web-area-no-task = Voor { $name } was op { $day } nog geen opgave bekend. Kies een latere dag.
web-area-below = Indicatief aandeel per gemeente
web-area-sheet = Open het blad (PDF)
web-rank = Rang
web-rank-of = van { $of }
web-surplus = { $amount } meer dan de opgave
web-transfers = Ruil
web-transfers-change = Berekend is { $before }; door ruil { $change }. Op deze dag is het dus { $amount }.
web-transfers-none = Er is niets geruild.
web-transfer-from = vanaf { $day }
web-transfer-until = tot { $day }
web-transfer-condition = Voorwaarde:
web-transfer-not-now = geldt niet op deze dag

## Het blad
web-sheet-title-assignment = Opgave opvangplekken { $kind } { $name }
web-sheet-title-target = Taakstelling { $kind } { $name }
web-sheet-title-indicative = Indicatief aandeel { $kind } { $name }
web-sheet-key-assumed = De tekst van de verdeelsleutel is niet bekend; inwoners op de genoemde dag is aangenomen.
web-sheet-decision = { $body }, { $day }: { $title }
web-sheet-decision-day-unknown = { $body }, dag niet bekend: { $title }
web-sheet-published = { $amount } voor { $day } ({ $source })
web-sheet-transfer = { $giver } leent { $amount } plekken uit aan { $taker }, van { $start } tot { $end }
web-sheet-table = Verdeling

## Verzending
web-dispatch-none-here = Er is nog niets verzonden dat u kunt zien.
web-dispatch-send = Verzend versie { $version }
web-dispatch-receivers = Aan wie
web-dispatch-embargo = Embargo tot (mag leeg blijven)
web-cannot-act = Iets vastleggen kan alleen vanaf één dag: ‘stand op’ ({ $day }) en ‘zoals bekend op’ ({ $known }) moeten gelijk zijn, zonder ‘zoals vastgelegd op’. Kies in de dagbalk een dag.
web-dispatch-do = Leg de verzending vast
web-dispatch-on = De dag van verzending is { $day }.
web-dispatch-all-sent = Deze versie is aan alle ontvangers verzonden.
web-dispatch-answer = Antwoord namens { $name }
web-dispatch-confirm = Bevestig de ontvangst
web-dispatch-say = Wat is uw antwoord?
web-dispatch-agree = akkoord
web-dispatch-object = bezwaar, met een reden
web-dispatch-reason = Reden
web-dispatch-react = Leg het antwoord vast
web-dispatch-no-answer = Kies een antwoord: akkoord of bezwaar.
web-embargo-runs = loopt nog
web-not-yet = nog niet

## Aanmelden
web-sign-in = Aanmelden
web-sign-in-as = Met deze link meldt u zich aan als { $actor }.
web-sign-in-role = Rol
web-sign-in-bodies = Spreekt voor
web-sign-in-do = Meld aan
web-sign-in-once = De link werkt één keer. Op een link klikken is nog geen aanmelding; de knop wel.
web-sign-in-elsewhere = Aanmelden met een link kan alleen op de machine waarop Regietafel draait.
web-role-public = bezoeker
web-role-secretariat = secretariaat van een tafel
web-role-planner = planner bij COA of ministerie
web-role-coordinator = coördinator van een provinciale tafel
web-role-supervisor = toezichthouder namens gedeputeerde staten
web-role-municipality = medewerker van een gemeente
web-role-safety-region = medewerker van een veiligheidsregio
web-role-member = lid van een tafel, of adviseur van een lid

## Toegankelijkheid
web-accessibility-title = Toegankelijkheidsverklaring
web-accessibility-status = Regietafel is gemaakt om te voldoen aan WCAG 2.2, niveau A en AA, en daarmee aan EN 301 549.
web-accessibility-tested = Elke soort pagina wordt bij elke wijziging met axe-core getest, op 360 en op 1440 beeldpunten breed. Alles werkt met het toetsenbord en zonder script. Bij elke kaart staat een tabel met dezelfde cijfers.
web-accessibility-known = Wat nog ontbreekt: een onderzoek door mensen met een beperking. Op de kaart van gemeenten zijn de tegels op een telefoon klein; gebruik daar de tabel.
web-accessibility-report = Loopt u vast? Meld het bij de organisatie die deze Regietafel beheert.

## Besluiten en verdelen
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
web-cite-known-today = Leeg: de dag waarop u het vastlegt. Dan staat dat erbij.
web-cite-reason = Reden, als dit iets vervangt dat vastligt
web-cite-ground = Waarom die dag
web-cite-seen = Voor wie
web-cite-seen-public = iedereen
web-cite-seen-table = de tafels
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
web-receipt = Rekenbewijs (JSON)
web-recount = Narekenblad (PDF)
web-receipt-what = Met het rekenbewijs rekent een ander dit na: regietafel recompute.
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
