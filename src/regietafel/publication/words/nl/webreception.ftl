# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

webreception-tabs = Beeld en opvang
webreception-tab-picture = Beeld van de dag
webreception-tab-places = Opvang
webreception-tab-portfolio = Portefeuille
webreception-tab-locations = Locaties
webreception-tab-ter-apel = Ter Apel
webreception-tab-crisis = Crisisnoodopvang
webreception-title = Opvang
webreception-lead = Op { $day } zijn er { $places } plekken in gebruik op { $locations } locaties van COA.
webreception-kinds = Per soort locatie
webreception-provinces = Per provincie
webreception-provinces-note = ‘Plannen erbij’ zijn harde en zachte plannen, en contracten waarvan de verlenging nog niet zeker is.
webreception-map = Plekken in gebruik per provincie
webreception-ter-apel = Ter Apel
webreception-without-bed = Mensen zonder bed
webreception-crisis = Crisisnoodopvang
webreception-crisis-lead = { $count } van de { $all } veiligheidsregio’s hebben samen { $places } plekken gemeld.
webreception-crisis-lead-asked = { $count } van de { $all } veiligheidsregio’s hebben samen { $places } plekken gemeld. Afgesproken zijn er { $each } per regio.
webreception-portfolio = Portefeuille
webreception-portfolio-lead = Van de { $now } plekken in gebruik zijn er op { $on } nog { $in_use } over. Dan zijn er { $gap } te weinig.
webreception-need = Nodig en beschikbaar
webreception-run-off = Per maand, naar zekerheid
webreception-locations = Locaties
webreception-locations-lead = { $count ->
    [one] Eén locatie
   *[other] { $count } locaties
} met samen { $places } plekken.
webreception-locations-none = Geen locatie past bij deze keuze. Kies een andere soort, provincie of zekerheid.
webreception-filter-kind = Soort
webreception-filter-province = Provincie
webreception-filter-certainty = Zekerheid
webreception-filter-all = alle
webreception-filter-do = Toon
webreception-no-such-choice = ‘{ $value }’ is geen keuze voor { $name }. Kies een waarde uit de lijst.
webreception-nothing = Over de opvang op { $day } was op { $known } niets bekend. Kies een latere dag.
webreception-made-up = Deze cijfers zijn niet allemaal gepubliceerd:
webreception-spark = Van { $first } op { $on } naar { $last } op { $until }
webreception-plans = Plannen
webreception-findings = Wat ontbreekt of elkaar tegenspreekt
webreception-findings-none = Er is niets gevonden dat ontbreekt of elkaar tegenspreekt.
webreception-briefing = Op twee bladzijden:
webreception-area = Opvang
webreception-area-lead = { $count ->
    [one] Eén locatie
   *[other] { $count } locaties
} met { $places } plekken op { $day }, waarvan { $portfolio } in de portefeuille van COA; plannen staan erbij.
webreception-area-none = In { $name } is op { $day } geen locatie bekend.
webreception-ter-apel-counts = Het verloop
webreception-crisis-regions = Per veiligheidsregio
