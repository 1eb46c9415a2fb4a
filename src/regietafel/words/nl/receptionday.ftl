# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## De zin van de dag
receptionday-ter-apel = In Ter Apel verbleven op { $day } { $amount } mensen.
receptionday-ter-apel-turns = In Ter Apel verbleven op { $day } { $amount } mensen: { $parts }.
receptionday-lead-before = { $lead } De laatste telling van Ter Apel is van { $day }: { $amount } mensen.
receptionday-lead-count = { $what }: { $amount } op { $day }.

## Bevindingen
receptionday-overdue = Van deze cijfers had er een nieuw moeten zijn: { $figures }.
receptionday-undated = Van deze cijfers is niet opgegeven wanneer zij bekend werden: { $figures }. Zij staan daarom in het beeld zoals bekend op elke dag.
receptionday-last = { $what } (laatste van { $latest })
receptionday-finding = { $name }. { $finding }
receptionday-silent = { $what }: { $count ->
    [one] van één gebied is geen aantal bekend, { $areas }
   *[other] van { $count } gebieden is geen aantal bekend, { $areas }
}.
receptionday-contradicted = { $name }: gepubliceerd is { $published }, berekend is { $computed }.
receptionday-beside = Een andere bron: { $figure }
receptionday-replaced = Kwam in de plaats van: { $figure }
receptionday-revised = { $what }, { $day }: eerst gepubliceerd als { $before }, daarna herzien tot { $after }.

## Tabellen
receptionday-total = Samen
receptionday-table-need = Zoals gepubliceerd, per dag
receptionday-table-run-off = Verloop van de portefeuille per maand
receptionday-table-kinds = Plekken per soort locatie
receptionday-table-provinces = Plekken per provincie
receptionday-table-sums = Wat bij elkaar mag worden geteld
receptionday-sum-coa = portefeuille van COA
receptionday-sum-now = { $owner }: { $certainty }
receptionday-sum-later = { $owner }: { $certainty }, opent later
receptionday-sum-said = { $places } plekken, { $locations } locaties
receptionday-sums-note = Deze sommen tellen niet bij elkaar op: een plan is nog geen plek, en plekken van anderen zijn niet van COA.
receptionday-table-locations = Locaties
receptionday-table-counts = Tellingen
receptionday-table-crisis = Crisisnoodopvang per veiligheidsregio
receptionday-table-plans = Plannen tegen voortgang
receptionday-table-plan-parts = Plannen tegen voortgang per gebied
receptionday-table-occupancy = Bezetting per soort locatie
receptionday-table-occupancy-provinces = Bezetting per provincie
receptionday-table-gaps = Tekort per provincie
receptionday-table-also = Andere cijfers
receptionday-table-against = Opgave per provincie op { $on } tegen plekken
receptionday-define-to-find = Nog te vinden is de opgave voor { $on }, min de plekken die er op die dag volgens de contracten in gebruik zijn. Wat voor die dag eindigt telt niet mee; plannen ook niet. Wat er nu is, staat ernaast.
receptionday-to-find-unknown = Wat er op { $on } naar verwachting is, is niet bekend: er zijn geen locaties met hun contracten vastgelegd. Daarom is ook niet bekend wat er nog te vinden is.
receptionday-table-strip = Kerncijfers
receptionday-table-balance = Week voor week
receptionday-table-where = Per provincie
receptionday-balance = Van { $today } mensen in de opvang op { $start } naar { $last } op { $day }.
receptionday-balance-moved = Als { $persons } vergunninghouders { $weeks ->
    [one] één week
   *[other] { $weeks } weken
} eerder verhuizen, zijn er van { $start } tot { $usual } { $persons } plekken vrij. Dat zijn samen { $nights } overnachtingen.
receptionday-measure-whole = hele plan, uiterlijk { $until }
receptionday-measure-whole-counted = hele plan, uiterlijk { $until }, met tellingen van { $count } van de { $all } gebieden

## Grafieken
receptionday-chart-known = bekend op { $day }
receptionday-chart-need = nodig { $value }
receptionday-chart-portfolio = portefeuille { $value }
receptionday-chart-limit = ten hoogste { $value }
receptionday-chart-need-title = Het tekort loopt van { $first } plekken op { $on } naar { $last } op { $until }
receptionday-chart-need-text = Twee lijnen. Op { $until } zijn { $need } plekken nodig en staan er { $there } in de portefeuille.
receptionday-chart-run-off-title = Op { $on } zijn er { $gap } plekken te weinig; met alle plannen erbij { $all }
receptionday-chart-run-off-text = Gestapelde vlakken naar zekerheid onder de lijn van de behoefte. Op de laatste dag zijn { $need } plekken nodig en zijn er { $there } in gebruik.
receptionday-chart-ter-apel-text = Eén lijn, tussen { $low } op { $low_day } en { $high } op { $high_day }.
receptionday-chart-kinds-title = { $places } van de { $total } plekken in de portefeuille: { $kind }
receptionday-chart-kinds-text = Een staaf voor elk van de { $count } soorten locaties in de portefeuille, de grootste boven.
receptionday-chart-crisis-title-counted = { $known } van de { $count } veiligheidsregio’s hebben gemeld hoeveel plekken zij hebben
receptionday-chart-crisis-title = { $reached } van de { $count } veiligheidsregio’s hebben de afgesproken plekken
receptionday-chart-crisis-text = Een staaf voor elke veiligheidsregio, de meeste plekken boven. Een streep geeft aan hoeveel er is afgesproken.
receptionday-chart-persons = { $value }
receptionday-chart-eased = met eerder verhuizen { $value }
receptionday-chart-balance-title = Van { $first } mensen in de opvang op { $on } naar { $last } op { $until }
receptionday-chart-balance-text = { $count ->
    [one] Eén lijn, met een punt per week.
   *[other] Twee lijnen. De onderste geldt als er mensen eerder verhuizen, tot de dag waarop zij anders ook weg waren.
}

## Op papier
receptionday-changed = { $change } sinds { $since }
receptionday-part-need = Nodig en beschikbaar
receptionday-part-ter-apel = Ter Apel
receptionday-part-provinces = Opgave per provincie
receptionday-part-plans = Plannen tegen voortgang
receptionday-part-findings = Wat ontbreekt of elkaar tegenspreekt
receptionday-key-assumed = De verdeelsleutel ({ $key }) is een aanname.
receptionday-existing-example = De bestaande plekken per provincie zijn voorbeeldcijfers.
receptionday-ends = klaar in dit tempo: { $day }
receptionday-plan-line = { $measure }: verwacht { $expected }, gedaan { $done }
