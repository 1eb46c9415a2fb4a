# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

webreception-tabs = Beeld en opvang
webreception-tab-picture = Beeld van de dag
webreception-tab-places = Opvang
webreception-tab-portfolio = Portefeuille
webreception-tab-balance = Balans
webreception-balance = Balans van de opvang
webreception-balance-lead = Mensen in de opvang, plus wie er per week bij komt, min wie er vertrekt.
webreception-balance-inputs = Waarmee wordt gerekend
webreception-balance-opvang = Mensen in de opvang
webreception-balance-instroom = Erbij, per week
webreception-balance-uitstroom = Eraf, per week
webreception-balance-weken = Weken vooruit
webreception-balance-mensen = Vergunninghouders die eerder verhuizen
webreception-balance-eerder = Weken eerder
webreception-balance-gewoonlijk = Anders vertrokken zij op
webreception-balance-usual-hint = Op welke dag zij anders zouden vertrekken, is niet bekend; genomen is vier weken na de telling.
webreception-balance-waar = Waar zij nu verblijven
webreception-balance-waar-hint = Een regel per provincie, zoals: Groningen 600. Laat dit leeg om naar plekken in gebruik te verdelen.
webreception-balance-known = Bekend is { $amount } ({ $day }):
webreception-balance-own = u rekent met een eigen cijfer
webreception-balance-unknown = Hierover is niets bekend. Vul zelf een cijfer in.
webreception-balance-not-whole = ‘{ $text }’ bij ‘{ $what }’ is geen geheel getal. Schrijf alleen cijfers.
webreception-balance-do = Reken uit
webreception-balance-reset = Terug naar de bekende cijfers
webreception-balance-weeks = Het verloop
webreception-balance-where = Waar de plekken vrijkomen
webreception-balance-map = Plekken die vrijkomen per provincie
webreception-balance-link = Wat maakt eerder verhuizen vrij?
webreception-tab-locations = Locaties
webreception-tab-ter-apel = Ter Apel
webreception-tab-crisis = Crisisnoodopvang
webreception-title = Opvang
webreception-lead = Op { $day } zijn er { $places } plekken in gebruik op { $locations } locaties van COA.
webreception-kinds = Per soort locatie
webreception-provinces = Per provincie
webreception-provinces-note = ‘Plannen erbij’ zijn harde en zachte plannen, en contracten waarvan de verlenging nog niet zeker is.
webreception-norm = Hoeveel plekken zijn nodig
webreception-norm-expected = Verwachte mensen met recht op opvang
webreception-gaps = Tekort per provincie, naar zekerheid
webreception-gaps-note = De opgave van elke provincie op { $day }, min de plekken die er op die dag volgens de contracten zijn. Het tekort op plekken in gebruik is wat elders ‘nog te vinden’ heet. Onder nul is een overschot; dat vult het tekort van een andere provincie niet.
webreception-gaps-note-assumed = { webreception-gaps-note } De sleutel waarmee de opgave is verdeeld, is een aanname.
webreception-occupancy = Bezetting
webreception-occupancy-provinces = Bezetting per provincie
webreception-occupancy-note = Mensen op de dag van de telling, tegen de plekken die op die dag in gebruik waren. { $count ->
    [0] Van geen enkele provincie is bekend hoeveel mensen er verblijven; wie een telling heeft, leest haar in als eigen tabel.
   *[other] Van { $count } van de { $all } provincies is een telling bekend.
}
webreception-map = Plekken in gebruik per provincie
webreception-ter-apel = Ter Apel
webreception-without-bed = Mensen zonder bed
webreception-crisis = Crisisnoodopvang
webreception-crisis-lead = { $count } van de { $all } veiligheidsregio’s hebben samen { $places } plekken gemeld.
webreception-crisis-lead-unknown = { $all ->
    [one] Van één veiligheidsregio is gevraagd, en niet bekend, hoeveel plekken zij heeft.
   *[other] Van geen van de { $all } veiligheidsregio’s is bekend hoeveel plekken zij hebben.
}
webreception-crisis-lead-asked = { $count } van de { $all } veiligheidsregio’s hebben samen { $places } plekken gemeld. Afgesproken zijn er { $each } per regio.
webreception-portfolio = Portefeuille
webreception-portfolio-lead-need = Op { $day } zijn { $need } plekken nodig; dat is bekend van { $on }. Hoeveel plekken er zijn, is niet bekend: er is geen portefeuille gepubliceerd en geen locatie vastgelegd. Daarom is ook niet bekend wat er te weinig is.
webreception-portfolio-lead-published = Op { $day } zijn { $need } plekken nodig; dat is bekend van { $on }. Van locaties is niets vastgelegd; hieronder staat de portefeuille zoals gepubliceerd.
webreception-portfolio-lead = Van de { $now } plekken in gebruik zijn er op { $on } nog { $in_use } over. Dan zijn er { $gap } te weinig.
webreception-need = Nodig en beschikbaar
webreception-run-off = Per maand, naar zekerheid
webreception-locations = Locaties
webreception-locations-lead = { $count ->
    [one] Eén locatie op { $day }.
   *[other] { $count } locaties op { $day }.
}
webreception-locations-unknown = Hoeveel plekken er op { $day } zijn, is niet bekend: er is geen locatie vastgelegd.
webreception-locations-none = Geen locatie past bij deze keuze. Kies een andere soort, provincie of zekerheid.
webreception-filter-kind = Soort
webreception-filter-province = Provincie
webreception-filter-certainty = Zekerheid
webreception-filter-all = alle
webreception-filter-do = Toon
webreception-no-such-choice = ‘{ $value }’ is geen keuze voor { $name }. Kies een waarde uit de lijst.
webreception-nothing = Over de opvang op { $day } was op { $known } niets bekend. Lees cijfers of locaties in, of kies een andere dag.
webreception-made-up = Deze cijfers zijn niet allemaal gepubliceerd:
webreception-spark = Van { $first } op { $on } naar { $last } op { $until }
webreception-also = Andere cijfers ({ $count })
webreception-plans = Plannen
webreception-plans-lead = Op { $day } { $count ->
    [0] loopt er geen plan
    [one] is er één plan dat loopt of kort geleden eindigde
   *[other] zijn er { $count } plannen die lopen of kort geleden eindigden
}. { $divided ->
    [0] Geen daarvan is verdeeld over gebieden.
    [one] Eén daarvan is verdeeld over gebieden.
   *[other] { $divided } daarvan zijn verdeeld over gebieden.
}
webreception-plan-map-done = Plekken in beeld per provincie
webreception-plan-map-asked = Gevraagde plekken per provincie
webreception-plan-counted = Gevraagd zijn { $amount } plekken, uiterlijk { $until }. Van { $count } van de { $all } gebieden is een telling bekend.
webreception-plans-link = Per provincie en regio
webreception-findings = Wat ontbreekt of elkaar tegenspreekt
webreception-findings-none = Er is niets gevonden dat ontbreekt of elkaar tegenspreekt.
webreception-briefing = Op twee bladzijden:
webreception-area = Opvang
webreception-area-none = In { $name } is op { $day } geen locatie bekend.
webreception-ter-apel-counts = Het verloop
webreception-crisis-regions = Per veiligheidsregio
