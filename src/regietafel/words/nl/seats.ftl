# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Wie aan tafel zit
seats-lead = { $count ->
    [0] Van deze tafel staan nog geen zetels vast.
    [one] Aan deze tafel staat één zetel.
   *[other] Aan deze tafel staan { $count } zetels.
}
seats-since = sinds { $day }
seats-until-day = tot { $day }
seats-vacant = nog niemand bekend
seats-known-there = bekend aan de tafel
seats-no-address = geen e-mailadres
seats-person = Wie
seats-stands-in = Plaatsvervanger
seats-none-stands-in = geen
seats-roles = Voorzitter en secretariaat
seats-nobody = Niet vastgelegd.
seats-reports = Wie het maandverslag maakt
seats-reports-lead = Geen zetel en geen stem: deze persoon krijgt de herinneringen aan het maandverslag.
seats-add = Zetel toevoegen
seats-add-do = Leg de zetel vast
seats-fill = Andere persoon
seats-fill-do = Leg vast
seats-substitute = Plaatsvervanger
seats-substitute-do = Leg de plaatsvervanger vast
seats-end = Zetel beëindigen
seats-end-do = Beëindig de zetel
seats-role = Rol
seats-role-do = Leg de rol vast
seats-role-chair = Voorzitter vastleggen
seats-role-chair-do = Leg de voorzitter vast
seats-role-secretariat = Secretariaat vastleggen
seats-role-secretariat-do = Leg het secretariaat vast
seats-role-holders = Wie (meer organisaties met een komma ertussen)
seats-reporter = Verslagmaker vastleggen
seats-reporter-do = Leg de verslagmaker vast
seats-body = Organisatie toevoegen die nog niet in de lijst staat
seats-body-do = Voeg de organisatie toe
seats-body-name = Naam van de organisatie
seats-body-kind-organisation = organisatie, zoals een woningcorporatie
seats-body-kind-association = koepel
seats-body-kind-agency = uitvoeringsorganisatie
seats-body-kind-ministry = ministerie
seats-address = E-mailadres
seats-from = Vanaf
seats-until = Tot (leeg: zonder einde)
seats-substitute-name = Plaatsvervanger
seats-name-empty = Leeg: vanaf deze dag niemand meer.
bodies-unknown = ‘{ $text }’ staat niet in de lijst van organisaties. { $options ->
    [0] Voeg haar toe bij Wie aan tafel zit.
   *[other] Bedoelt u { $options }? Voeg haar anders toe bij Wie aan tafel zit.
}
bodies-ambiguous = ‘{ $text }’ past op meer dan één organisatie: { $options }. Schrijf de hele naam.
bodies-known-already = { $name } staat al in de lijst van organisaties. Kies haar daar.
seats-keep = Zetels, personen en plaatsvervangers bijhouden
seats-all = Alle zetels met plaatsvervangers
seats-title = Zetels van { $table }
seats-take = Zetels uit een bestand
seats-take-do = Lees de zetels in
seats-file = Als bestand, om in te vullen en weer in te lezen:
seats-taken = Ingelezen: { $new } nieuwe zetels, { $changed } met een andere persoon, { $same } gelijk.
