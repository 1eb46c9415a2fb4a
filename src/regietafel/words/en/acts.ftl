# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Acts as a command: regietafel act
acts-title = What can be done
acts-of = What { $act } asks
acts-required = required
acts-free = can be empty
acts-done = On record. It is shown at { $address }
acts-unknown = ‘{ $text }’ is not an act. Known are: { $known }.
acts-not-a-pair = ‘{ $text }’ is not a field with a value. Write it as field=value; regietafel act show names the fields.
acts-field-unknown = { $act } does not ask for ‘{ $field }’. Its fields are: { $known }.
acts-field-missing = ‘{ $field }’ is missing. Give it as { $field }=value.
acts-field-wrong = ‘{ $text }’ cannot be the value of { $field }.
acts-file-unreadable = { $field }: the file { $file } cannot be read: { $reason }.
acts-answers-with-page = This act first shows a page (status { $status }), and is confirmed only there. For files there are commands with import.
