# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

tasks-note-surplus = Er is { $surplus } meer dan de opgave. Er hoeft niets gevonden te worden.
tasks-fact-decision = besluit
tasks-fact-key = sleutel
tasks-fact-version = versie
tasks-fact-rule = afronding
tasks-nothing = Op deze dag is geen verdeling bekend.
tasks-noticed = Kennisgenomen: { $body }, { $day }.
tasks-ground-decided = Het totaal staat in een besluit.
tasks-ground-key = De verdeelsleutel: { $key }.
tasks-what-taken-over = overgenomen van { $taker } door { $giver }
tasks-what-given-up = overgenomen door { $giver } van { $taker }
tasks-levels-apart = { $name } draagt { $own }. De gemeenten tellen samen op tot { $below }. Het verschil van { $difference } rust op de provincie: wat een provincie overneemt of afstaat, is niet over gemeenten verdeeld.
tasks-area-not-province = { $name } is geen provincie. Geef een provincie, of vraag: regietafel tasks explain.
