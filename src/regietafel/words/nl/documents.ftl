# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Stukken van een overleg
documents-agenda = Agenda
documents-verslag = Verslag
documents-besluitenlijst = Besluitenlijst
documents-afsprakenlijst = Afsprakenlijst
documents-actielijst = Actielijst
documents-title = { $kind } { $table }, { $day }
documents-title-no-day = { $kind } { $table }, dag niet bekend
documents-table-unknown = van een tafel die niet is genoemd
documents-state-draft = Concept, versie { $version }
documents-state-for-adoption = Ter vaststelling
documents-state-adopted = Vastgesteld
documents-state-adopted-on = Vastgesteld op { $day }
documents-state-published = Vastgesteld en openbaar
documents-state-published-on = Vastgesteld op { $day }, openbaar

## Wie er was
documents-present = Aanwezig
documents-guest = Te gast
documents-support = Ondersteuning
documents-absent = Afwezig
documents-substitutions = Vervanging:
documents-replaced-by = wordt vervangen door
documents-takes-role = die de rol van { $role } overneemt
documents-takes-hidden-role = die een rol overneemt die is weggelakt
documents-redacted = weggelakt: { $ground }
documents-ground-unknown = grond niet vermeld

## Wat er staat
documents-entry-besluit = Besluit
documents-entry-afspraak = Afspraak
documents-entry-kennisname = Kennisname
documents-entry-vaststelling = Vaststelling
documents-entry-verzoek = Verzoek
documents-entry-standpunt = Standpunt
documents-entry-constatering = Constatering
documents-entry-signaal = Signaal
documents-entry-aandachtspunt = Aandachtspunt
documents-entry-open-vraag = Open vraag
documents-entry-actie = Actie
documents-by = van { $who }
documents-to = aan { $who }
documents-unanswered = geen antwoord vastgelegd
documents-agrees = { $who } gaat akkoord
documents-refuses = { $who } gaat niet akkoord
documents-answers = { $who } heeft geantwoord
documents-condition = onder voorwaarde: { $words }
documents-condition-of = onder voorwaarde: { $words } (zie { $entry })
documents-holder = houder: { $who }
documents-no-holder = geen houder
documents-supervisor = toezicht: { $who }
documents-term = termijn: { $words }
documents-latest = uiterlijk { $day }
documents-no-date = geen datum
documents-correction = lees: { $text }
documents-defect-no-subject = het onderwerp van deze zin ontbreekt
documents-defect-typing = mogelijk een tikfout
documents-defect-word-form = mogelijk een verkeerde woordvorm
documents-defect-no-separator = hier ontbreekt een scheidingsteken
documents-defect-numbering = de nummering klopt niet
documents-defect-no-day = de dag ontbreekt
documents-defect-no-items = er zijn geen agendapunten
documents-defect-cut-off = de tekst breekt af

## Bij de getallen
documents-sources = Waar de getallen naar verwijzen
documents-figure = { $value }: { $what }.
documents-counts-unknown = wat dit telt, staat er niet
documents-reference = Verwijst naar:
documents-no-reference = nog zonder verwijzing
documents-unit-persons = personen
documents-unit-places = plekken
documents-unit-homes = woningen
documents-unit-municipalities = gemeenten
documents-unit-provinces = provincies
documents-unit-locations = locaties
documents-unit-families = gezinnen
documents-unit-euro = euro

## Lijsten
documents-column-number = Nr.
documents-column-kind = Soort
documents-column-text = Tekst
documents-column-item = Agendapunt
documents-column-conditions = Voorwaarden
documents-column-action = Actie
documents-column-holder = Houder
documents-column-supervision = Toezicht
documents-column-term = Termijn
documents-column-by-day = Uiterlijk
documents-none-agenda = Er staan geen punten op de agenda.
documents-none-besluitenlijst = In dit overleg is geen besluit genomen of ter kennis gebracht, en niets vastgesteld.
documents-none-afsprakenlijst = In dit overleg is niets afgesproken.
documents-none-actielijst = In dit overleg is geen actie afgesproken.
documents-not-set = ‘{ $title }’ kon niet worden gezet. De reden: { $reason }
documents-need-output = Een { $form } heeft een bestand nodig. Geef het met --output.
documents-no-such-meeting = ‘{ $name }’ is geen overleg op record en geen bestand. Schrijf tafel en dag, zoals LRT-2022-07-08, of geef een bestand.

## Agenda
documents-begins = Begint om
documents-place = Plaats
documents-chair = Voorzitter
documents-purpose-information = ter informatie
documents-purpose-discussion = ter bespreking
documents-purpose-decision = ter besluitvorming
documents-hammer = hamerstuk: zonder bespreking
documents-late = nagekomen: na de uitnodiging toegevoegd
documents-forwarded = doorgeleid van { $table }
documents-carried = aangehouden in het overleg van { $day }
documents-paper = Stuk: { $title }
documents-not-public = Dit stuk ({ $document }) is { $state }. Alleen wie aan deze tafel zit kan het lezen, en een concept alleen het secretariaat.
documents-reference-observation = { $what }, { $area }, { $day }: { $amount } ({ $source })
documents-reference-amount = { $title }: { $amount } ({ $source })
documents-not-held = De tekst van dit stuk ({ $document }) is hier niet bewaard: het is elders opgesteld. Vraag het secretariaat ernaar.
