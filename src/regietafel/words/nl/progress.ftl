# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

progress-title = Voortgang van de Uitvoeringsagenda, stand { $day }
progress-measures = Maatregelen
progress-measure = Maatregel
progress-state = Stand
progress-unanswered = Verzoek zonder antwoord
progress-none-overdue = Van geen actie is de termijn verstreken.
progress-overdue = Acties waarvan de termijn is verstreken
progress-action = Actie
progress-holder = Houder
progress-latest = Uiterlijk
progress-reports = Maandverslagen over { $month }: { $here } van { $of } ingediend, { $missing } na de termijn nog niet binnen
progress-coming = Komt terug op de volgende agenda
progress-item = Punt
progress-why = Waarom
progress-where = Waar we staan
progress-next = De volgende vergadering
