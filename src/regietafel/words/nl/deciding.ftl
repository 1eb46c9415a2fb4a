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
