# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Why something was not added
records-id-there = This fact ({ $fact }) is there already: recorded by { $actor } on { $recorded }. Nothing was added.
records-id-twice = The same fact ({ $fact }) is in it twice. Nothing was added.
records-not-an-id = ‘{ $text }’ is not the id of a fact. An id is a UUID in lower case.
records-reference-unknown = The fact { $fact } that is referred to ({ $kind }) is not there. Nothing was added.
records-already-replaced = This fact ({ $fact }) has been replaced meanwhile: by { $actor }, on { $recorded }, for the reason ‘{ $reason }’. Look at that change ({ $by }) first.
records-replaced-twice = Two facts want to replace the same fact ({ $fact }). Nothing was added.
records-version-there = Version { $version } of { $series } is there already: recorded by { $actor } on { $recorded }. Look at it first.
records-too-busy = Too many ask for a number of { $series } in { $year } at the same time. Try again.
records-no-such-person = This person ({ $person }) is not known.
records-link-not-valid = This link no longer works. Ask for a new one.

## The chain of entries
records-head = Last entry: { $head }. Keep this outside this system, and give it later with --head.
records-head-gone = Entry { $number } with this hash is not in the chain, which now has { $count } entries. Its end was cut off or history was written anew. Restore a backup.
records-head-unreadable = --head has ‘{ $text }’. Write it as an earlier check printed it: number, colon, hash of 64 characters.

## Derived tables
records-derived-differs = In { $table }, { $count } rows are not what the facts give. The facts themselves are right. Make the table again with: regietafel records rebuild
records-derived-made = { $table }: { $count } rows made again from the facts.
