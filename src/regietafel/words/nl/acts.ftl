# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Handelingen als opdracht: regietafel act
acts-title = Wat men kan doen
acts-of = Wat { $act } vraagt
acts-required = verplicht
acts-free = mag leeg
acts-done = Vastgelegd. Het staat op { $address }
acts-unknown = ‘{ $text }’ is geen handeling. Bekend is: { $known }.
acts-not-a-pair = ‘{ $text }’ is geen veld met een waarde. Schrijf het als veld=waarde; regietafel act show noemt de velden.
acts-field-unknown = { $act } vraagt niet om ‘{ $field }’. De velden zijn: { $known }.
acts-field-missing = ‘{ $field }’ ontbreekt. Geef het als { $field }=waarde.
acts-field-wrong = ‘{ $text }’ kan niet de waarde van { $field } zijn.
acts-file-unreadable = { $field }: het bestand { $file } is niet te lezen: { $reason }.
acts-answers-with-page = Deze handeling laat eerst een pagina zien (status { $status }); bevestigen gaat alleen daar. Voor bestanden zijn er opdrachten met import.
