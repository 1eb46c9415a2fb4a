# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Gelezen verslag: kolommen en soorten
minutesread-title = Gelezen verslag, om na te kijken
minutesread-part-meeting = vergadering
minutesread-part-person = persoon
minutesread-part-absent = afwezig
minutesread-part-redaction = weglakking
minutesread-part-substitution = vervanging
minutesread-part-item = agendapunt
minutesread-part-entry = regel
minutesread-part-decision = besluit
minutesread-part-action = actie
minutesread-part-condition = voorwaarde
minutesread-part-flag = wat ontbreekt
minutesread-part-figure = getal
minutesread-part-mention = verwijzing
minutesread-part-defect = mogelijk gebrek
minutesread-part-unread = niet begrepen
minutesread-part-all = alles samen
minutesread-sure-certain = zeker
minutesread-sure-likely = waarschijnlijk
minutesread-sure-perhaps = misschien
minutesread-unknown = onbekend
minutesread-text = { $text }

## Gelezen verslag: wat er gevonden is
minutesread-meeting = overleg: { $table }, dag: { $day }
minutesread-person = { $who }: { $presence }
minutesread-presence-present = aanwezig
minutesread-presence-guest = gast
minutesread-presence-support = ondersteuning
minutesread-presence-excused = afwezig met bericht
minutesread-hidden = naam weggelakt
minutesread-who = { $name } ({ $capacity })
minutesread-hides-name = naam
minutesread-hides-role = rol
minutesread-hides-text = tekst
minutesread-redaction = { $what } weggelakt
minutesread-redaction-beside = { $what } weggelakt bij { $beside }
minutesread-redaction-item = { $what } weggelakt bij punt { $item }
minutesread-replaced = { $absent } wordt vervangen door { $by }
minutesread-replaced-also = { $absent } wordt ook vervangen door { $by }
minutesread-replaced-role = { $absent } wordt vervangen door { $by }, die een rol overneemt: { $role }
minutesread-replaced-hidden-role = { $absent } wordt vervangen door { $by }, die een weggelakte rol overneemt
minutesread-item = { $number }. { $title }
minutesread-entry = nr. { $number }, punt { $item }
minutesread-kind-order = besluit
minutesread-kind-agreement = afspraak
minutesread-kind-notice = kennisname
minutesread-kind-adoption = vaststelling
minutesread-kind-request = verzoek
minutesread-kind-position = standpunt
minutesread-kind-finding = constatering
minutesread-kind-warning = signaal
minutesread-kind-concern = aandachtspunt
minutesread-kind-question = open vraag
minutesread-kind-action = actie
minutesread-by = van: { $names }
minutesread-to = aan: { $names }
minutesread-holders = houder: { $names }
minutesread-no-holder = geen houder
minutesread-supervisors = toezicht: { $names }
minutesread-term = termijn: { $term }
minutesread-no-term = geen termijn
minutesread-closed = afgehandeld
minutesread-answer-agrees = { $by } gaat akkoord
minutesread-answer-refuses = { $by } gaat niet akkoord
minutesread-answer-says = antwoord van { $by }
minutesread-unanswered = geen antwoord
minutesread-condition = voorwaarde: { $words }
minutesread-condition-entry = voorwaarde: { $words } (nr. { $entry })
minutesread-figure = { $value } ({ $unit }): { $counts }
minutesread-figure-in = { $value } ({ $unit }): { $counts }; nr. { $entry }
minutesread-unit-unknown = eenheid onbekend
minutesread-counts-unknown = wat het telt staat er niet
minutesread-of-meeting = overleg
minutesread-of-letter = brief
minutesread-of-measure = maatregel
minutesread-of-decision = besluit
minutesread-of-document = stuk
minutesread-mention = { $of }: { $words }
minutesread-mention-in = { $of }: { $words }; nr. { $entry }
minutesread-suspected-no-subject = het onderwerp van de zin ontbreekt
minutesread-suspected-typing = mogelijk een tikfout
minutesread-suspected-word-form = mogelijk een verkeerde vorm
minutesread-suspected-no-separator = tussen twee personen ontbreekt een komma
minutesread-suspected-numbering = de nummering klopt niet
minutesread-suspected-no-day = er staat geen volledige datum
minutesread-suspected-no-items = er zijn geen agendapunten gevonden
minutesread-suspected-cut-off = de zin breekt af
minutesread-defect = { $what }: "{ $words }"
minutesread-defect-suggestion = { $what }: "{ $words }"; bedoeld is misschien "{ $suggestion }"

## Gelezen verslag: vergeleken met de vastgestelde inhoud
minutesread-score-title = Wat gevonden is, naast wat er staat
minutesread-missing = Gemist ({ $part }): { $text }
minutesread-extra = Gevonden, maar staat er niet ({ $part }): { $text }
minutesread-counts = { $found ->
    [one] 1 bevinding
   *[other] { $found } bevindingen
}; niet begrepen: { $unread }. Kijk alles na: dit is een concept.

## Bestanden die niet te lezen zijn
minutesread-no-file = Het bestand { $file } is er niet. Controleer de naam en de map.
minutesread-too-large = { $file } is groter dan { $most } MB. Een verslag is kleiner; haal de bijlagen eruit.
minutesread-too-long = { $file } heeft meer dan { $most } tekens. Een verslag is korter; haal de bijlagen eruit.
minutesread-too-many-pages = { $file } heeft meer dan { $most } bladzijden. Een verslag is korter; haal de bijlagen eruit.
minutesread-empty = In { $file } staat geen tekst.
minutesread-not-text = { $file } is geen tekst, DOCX of PDF. Sla het verslag in een van die vormen op.
minutesread-old-format = { $file } is een oud soort Word-bestand of RTF. Sla het op als DOCX.
minutesread-not-a-document = { $file } is niet te openen als DOCX of PDF. Sla het opnieuw op, zonder wachtwoord.
minutesread-encrypted = { $file } is beveiligd met een wachtwoord. Sla een kopie op zonder wachtwoord.
minutesread-scanned = In { $file } staat geen leesbare tekst; het is misschien een scan. Laat er eerst tekstherkenning op los.
minutesread-truth-not-toml = { $file } is niet te lezen als TOML: { $reason }.
minutesread-truth-row = { $file }: rij { $row } onder { $part } is niet te gebruiken ({ $reason }).
minutesread-json-too-large = { $file } is te groot. Ten hoogste { $most } MB.
minutesread-json-not-json = { $file } is geen JSON: { $reason }. Maak het met ‘minutes read’ en --format json.
minutesread-json-wrong = In { $file } klopt { $where } niet: { $reason }. Vergelijk het met wat ‘minutes read’ schrijft.

## Een nagekeken verslag bewaren
minutesread-whose-unknown = Van welk overleg of van welke dag dit verslag is, staat er niet in. Vul "table" en "on" in.
minutesread-not-kept = Van { $table } op { $day } is geen lezing bewaard.
minutesread-kept = Bewaard als concept: { $subject }, versie { $version }. Er is niets vastgelegd.
